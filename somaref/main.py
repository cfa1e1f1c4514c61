"""Where the program starts, and where it ends: each error is printed here, and only here.

A command and its words need no option parser, which would cost more than all the rest; whoever
gives an option gets one (`cli.py`). Both ways lead to the same functions in `commands.py`.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress

from somaref import commands
from somaref.errors import UNFORESEEN, OutputError, SomarefError, unforeseen
from somaref.limits import LONGEST_MESSAGE
from somaref.monograph.sections import INTERACTIONS, canonical, find
from somaref.output.screen import encoding_of
from somaref.output.stream import write
from somaref.text import visible


def main(args: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    try:
        return _run(sys.argv[1:] if args is None else args)
    except SomarefError as error:
        _say(error.lines)
        return error.exit_code
    except Exception as error:
        _say([unforeseen(error)])
        return UNFORESEEN


def _run(args: Sequence[str]) -> int:
    if args and not any(arg.startswith("-") for arg in args):
        code = _words(canonical(args[0]), args[1:])
        if code is not None:
            return code
    from somaref import cli

    return cli.run(args)


def _words(name: str, words: Sequence[str]) -> int | None:
    """The exit code of a command without options; None where it takes a parser to say more."""
    section_type = find(name)
    if words and section_type is INTERACTIONS:
        return commands.interactions(words)
    if words and name == "search":
        return commands.search(words)
    if not words and (section_type or name in commands.OVERVIEWS):
        return commands.show_section(section_type.id if section_type else name)
    return None


def _say(lines: Sequence[str]) -> None:
    if sys.stderr is not None:
        text = "".join(f"somaref: {_cut(visible(line))}\n" for line in lines)
        # Where nothing more can be said, the exit code still can.
        with suppress(OutputError):
            write(text, sys.stderr, encoding_of(sys.stderr))


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_MESSAGE else f"{line[:LONGEST_MESSAGE]}…"
