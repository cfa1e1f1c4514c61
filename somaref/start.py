"""Where the program starts, and where it ends: each error is printed here, and only here.

A command and its words need no option parser, which would cost more than all the rest; whoever
gives an option gets one (`cli.py`). Both ways lead to the same functions in `commands.py`.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from somaref import PROGRAM, commands
from somaref.errors import OutputError, SomarefError
from somaref.output import View
from somaref.sections import INTERACTIONS, find, normal
from somaref.stream import look, write
from somaref.text import visible


def main(args: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    try:
        return _run(sys.argv[1:] if args is None else args)
    except SomarefError as error:
        _say(str(error))
        return error.exit_code


def _run(args: Sequence[str]) -> int:
    if args and not any(arg.startswith("-") for arg in args):
        code = _words(normal(args[0]), args[1:])
        if code is not None:
            return code
    from somaref import cli

    return cli.run(args)


def _words(name: str, words: Sequence[str]) -> int | None:
    """The exit code of a command without options; None where it takes a parser to say more."""
    kind = find(name)
    if words and kind is INTERACTIONS:
        return commands.interactions(words, None, False, View())
    if words and name == "search":
        return commands.search(words, commands.LIMIT, None, None, False, View())
    if not words and (kind or name in commands.OVERVIEWS):
        return commands.one(kind.id if kind else name, None, False, View())
    return None


def _say(message: str) -> None:
    if sys.stderr is not None:
        encoding = look(sys.stderr, os.environ).encoding
        # Where nothing more can be said, the exit code still can.
        with suppress(OutputError):
            write(f"{PROGRAM}: {visible(message)}\n", sys.stderr, encoding)
