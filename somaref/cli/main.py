"""Where the program starts, and where it ends: each error is printed here, and only here.

A command and its words need no option parser, which would cost more than all the rest; whoever
gives an option gets one (`app.py`). Both ways lead to the same functions in `commands.py`.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress

from somaref import commands
from somaref.errors import OutputError, SomarefError, WrongUsage
from somaref.monograph.sections import INTERACTIONS, canonical, named
from somaref.output.show import Options
from somaref.output.stream import folded, screen_for, write
from somaref.text import cut


def main(args: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    try:
        return _run(sys.argv[1:] if args is None else args)
    except SomarefError as error:
        if sys.stderr is not None:
            from somaref.limits import LONGEST_MESSAGE

            text = "".join(f"somaref: {cut(line, LONGEST_MESSAGE)}\n" for line in error.lines)
            # If standard error cannot be written either, the exit code still tells of the error.
            with suppress(OutputError):
                write(folded(text, screen_for(sys.stderr, plain=True).width), sys.stderr)
        return error.exit_code


def _run(args: Sequence[str]) -> int:
    file, words = commands.file_and_words(args)
    bare = not any(word.startswith("-") for word in words)
    if bare and (code := _words(words, Options(file))) is not None:
        return code
    if len(args) > 1 and args[0] == "--complete":
        from somaref.cli import complete

        write(complete.offer_lines(args[1], args[2:]), encoding="utf-8")
        return 0
    from somaref.cli import app

    return app.run_app(args)


def _words(args: Sequence[str], options: Options) -> int | None:
    """The exit code of a command whose only option is its monograph; None for the parser."""
    if not args:
        return commands.show_section("", options)
    section_type, words = named(args)
    if section_type is INTERACTIONS and words:
        return commands.show_interactions(words, options)
    if section_type:
        return commands.show_section(section_type.id, options) if not words else None
    name = canonical(args[0])
    if name in commands.OVERVIEWS and not args[1:]:
        return commands.show_section(name, options)
    if name in ("search", "ask") and args[1:]:
        return commands.show_search(args[1:], options)
    from somaref.cli.offers import COMMANDS

    if name not in COMMANDS:
        from somaref.suggest import unknown_command

        raise WrongUsage(unknown_command(args, COMMANDS, lambda: commands.monograph_of(options)))
    return None
