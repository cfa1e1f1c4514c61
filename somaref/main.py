"""Where the program starts, and where it ends: each error is printed here, and only here.

A command and its words need no option parser, which would cost more than all the rest; whoever
gives an option gets one (`cli.py`). Both ways lead to the same functions in `commands.py`.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress

from somaref import commands
from somaref.errors import OutputError, SomarefError
from somaref.monograph.sections import INTERACTIONS, canonical, named
from somaref.output.screen import encoding_of
from somaref.output.stream import standard_output, write
from somaref.text import visible


def main(args: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    try:
        return _run(sys.argv[1:] if args is None else args)
    except SomarefError as error:
        _say(error.lines)
        return error.exit_code


def _run(args: Sequence[str]) -> int:
    if not any(arg.startswith("-") for arg in args):
        code = _words(args)
        if code is not None:
            return code
    if args and args[0] == "--complete":
        from somaref.completion import offers

        write(offers.lines(args[1], args[2:]), standard_output(), "utf-8")
        return 0
    from somaref import cli

    return cli.run(args)


def _words(args: Sequence[str]) -> int | None:
    """The exit code of a command without options; None where it takes a parser to say more."""
    if not args:
        return commands.start()
    section_type, words = named(args)
    if section_type is INTERACTIONS and words:
        return commands.interactions(words)
    if section_type:
        return commands.show_section(section_type.id) if not words else None
    name = canonical(args[0])
    if name in commands.OVERVIEWS and not args[1:]:
        return commands.show_section(name)
    if name == "search" and args[1:]:
        return commands.search(args[1:])
    return None


def _say(lines: Sequence[str]) -> None:
    if sys.stderr is not None:
        text = "".join(f"somaref: {_cut(visible(line))}\n" for line in lines)
        # If standard error cannot be written either, the exit code still tells of the error.
        with suppress(OutputError):
            write(text, sys.stderr, encoding_of(sys.stderr))


def _cut(line: str) -> str:
    from somaref.limits import LONGEST_MESSAGE

    return line if len(line) <= LONGEST_MESSAGE else f"{line[:LONGEST_MESSAGE]}…"
