"""The command line: options in, one document out, errors to exit codes.

The only place that knows Typer and the exit codes.
"""

import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

# Typer 0.26 to 0.28 bring Click inside; this is the base of all their usage errors.
from typer._click.exceptions import ClickException, UsageError
from typer.core import TyperCommand, TyperGroup

from somaref import __version__, compose, substances
from somaref.document import NOTICE, Document
from somaref.errors import NothingFound, SomarefError, WrongUsage
from somaref.library import lexicon, load
from somaref.monograph import Monograph
from somaref.sections import INTERACTIONS, SECTIONS, SectionType, find, nearest, normal
from somaref.stream import Color, look, standard_output, write
from somaref.text import visible
from somaref.writers import render

PROGRAM = "somaref"
_MORE = "More"


def _help(command: Any, ctx: Any) -> str:
    """The help of a command, and the notice; never in colour, so it can be piped."""
    formatter = ctx.make_formatter()
    command.format_help(ctx, formatter)
    notice = textwrap.fill(NOTICE, formatter.width) if standard_output().isatty() else NOTICE
    return f"{formatter.getvalue()}\n{notice}\n"


def _ours(option: Any) -> Any:
    """The help option, printing the way all output goes: Typer's fails on a closed pipe."""

    def show(ctx: Any, _param: Any, asked: bool) -> None:
        if asked and not ctx.resilient_parsing:
            _print(_help(ctx.command, ctx))
            raise typer.Exit

    option.callback = show
    return option


class _Command(TyperCommand):
    def get_help_option(self, ctx: Any) -> Any:
        return _ours(super().get_help_option(ctx))


class _Commands(TyperGroup):
    """Finds sections by alias, suggests names, and lists the sections by part."""

    def get_help_option(self, ctx: Any) -> Any:
        return _ours(super().get_help_option(ctx))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        kind = find(cmd_name)
        return super().get_command(ctx, kind.id if kind else normal(cmd_name))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            raise WrongUsage(_unknown(name, tuple(self.commands)))
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        self._format_sections(formatter)
        super().format_options(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Nothing: they stand before the options already."""

    def _format_sections(self, formatter: Any) -> None:
        for part, rows in compose.parts():
            with formatter.section(part):
                formatter.write_dl(rows)
        with formatter.section(_MORE):
            formatter.write_dl(
                (name, command.help or "")
                for name, command in self.commands.items()
                if find(name) is None
            )


def _unknown(name: str, commands: tuple[str, ...]) -> str:
    close = nearest(name, commands)
    hint = f"did you mean {' or '.join(close)}? " if close else ""
    return f"there is no section or command {name!r}; {hint}'{PROGRAM} sections' lists them"


app = typer.Typer(
    cls=_Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

File = Annotated[
    Path | None,
    typer.Option(
        "--monograph",
        metavar="FILE",
        envvar="SOMAREF_MONOGRAPH",
        help="Read this monograph (YAML) in place of the built-in one.",
    ),
]
Sources = Annotated[bool, typer.Option("--sources", help="Show where each statement comes from.")]
Plain = Annotated[bool, typer.Option("--plain", help="Plain lines of text, as in a pipe.")]
Colors = Annotated[Color, typer.Option("--color", help="Colour, and layout for a terminal.")]
Width = Annotated[
    int | None,
    typer.Option("--width", min=20, max=1000, help="Columns of the layout for a terminal."),
]


def _version(value: bool) -> None:
    if value:
        _print(f"{PROGRAM} {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _root(
    ctx: typer.Context,
    monograph: File = None,
    sources: Sources = False,
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """An offline reference for one medicine: a command for each section."""
    if ctx.invoked_subcommand is None:
        _print(_help(ctx.command, ctx))
    # Options may stand before the command as well as after it.
    given = {
        name: value for name, value in ctx.params.items() if value not in (None, False, "auto")
    }
    ctx.default_map = dict.fromkeys(ctx.command.commands, given)  # type: ignore[attr-defined]


def _add_section(kind: SectionType) -> None:
    names = f" (also: {', '.join(kind.aliases)})" if kind.aliases else ""

    @app.command(kind.id, cls=_Command, help=f"{kind.title}. {kind.summary}{names}.")
    def show(
        monograph: File = None,
        sources: Sources = False,
        plain: Plain = False,
        color: Colors = "auto",
        width: Width = None,
    ) -> None:
        loaded = load(monograph)
        _show(compose.section(loaded, _section(loaded, kind), sources), plain, color, width)


def _section(monograph: Monograph, kind: SectionType) -> Any:
    if kind.id not in monograph.sections:
        here = ", ".join(section.type.id for section in monograph.in_reading_order())
        raise NothingFound(
            f"the monograph of {monograph.name} has no section {kind.id!r}; that is no sign "
            f"of safety. It has: {here}"
        )
    return monograph[kind.id]


for _kind in SECTIONS:
    if _kind is not INTERACTIONS:
        _add_section(_kind)


@app.command("interactions", cls=_Command)
def _interactions(
    substance: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SUBSTANCE]...", help="A medicine, brand, drink or herb."),
    ] = None,
    monograph: File = None,
    sources: Sources = False,
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
) -> int:
    """Interactions. Alcohol, other medicines, herbs; or what is known of those you name.

    Exit code 1 if any of them is not listed, which does not mean that it is safe.
    """
    loaded = load(monograph)
    if not substance:
        section = _section(loaded, INTERACTIONS)
        _show(compose.section(loaded, section, sources), plain, color, width)
        return 0
    matches = tuple(substances.find(loaded, [visible(word) for word in substance]))
    _show(compose.interactions(loaded, matches, sources), plain, color, width)
    return 0 if all(match.classes for match in matches) else NothingFound.exit_code


@app.command("search", cls=_Command)
def _search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help="Words, or a whole question.")
    ],
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=1000, help="The most statements to show.")
    ] = 8,
    section: Annotated[
        str | None, typer.Option("--section", metavar="ID", help="Look in this section only.")
    ] = None,
    monograph: File = None,
    sources: Sources = False,
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
) -> None:
    """Find statements: words, or a question as you would say it."""
    # SQLite is loaded for this command alone.
    from somaref.search import Search

    kind = find(section) if section is not None else None
    if section is not None and kind is None:
        raise WrongUsage(_unknown(section, ()))
    loaded = load(monograph)
    question = visible(" ".join(words))
    found = Search(loaded, lexicon()).ask(question, limit, kind.id if kind else None)
    if not found:
        raise NothingFound(
            "nothing is found for these words, which is no sign of safety: ask a pharmacist. Try "
            f"other words; '{PROGRAM} sections' lists what there is"
        )
    _show(compose.answers(loaded, question, found, sources), plain, color, width)


@app.command("sources", cls=_Command)
def _sources(
    monograph: File = None, plain: Plain = False, color: Colors = "auto", width: Width = None
) -> None:
    """What the monograph rests on: titles, publishers, dates, addresses."""
    _show(compose.sources(load(monograph)), plain, color, width)


@app.command("all", cls=_Command)
def _all(
    monograph: File = None,
    sources: Sources = False,
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
) -> None:
    """The whole monograph in reading order."""
    _show(compose.everything(load(monograph), sources), plain, color, width)


@app.command("sections", cls=_Command)
def _sections(plain: Plain = False, color: Colors = "auto", width: Width = None) -> None:
    """The sections: id, title and a line of summary."""
    _show(compose.contents(), plain, color, width)


@app.command("validate", cls=_Command)
def _validate(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A monograph file (YAML).")],
) -> None:
    """Check a monograph file; a fault is named with its line."""
    monograph = load(file)
    count = sum(len(section.statements) for section in monograph.in_reading_order())
    _print(
        f"{file}: valid: {monograph.name}, {len(monograph.sections)} sections, "
        f"{count} statements, {len(monograph.sources)} sources\n"
    )


def _show(document: Document, plain: bool, color: Color, width: int | None) -> None:
    out = standard_output()
    screen = look(out, os.environ, plain, color, width)
    write(render(document, screen), out, screen.encoding)


def _print(text: str) -> None:
    out = standard_output()
    write(text, out, look(out, os.environ).encoding)


def main(args: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code; every error is printed here."""
    try:
        return app(args, prog_name=PROGRAM, standalone_mode=False) or 0
    except SomarefError as error:
        return _fail(str(error), error.exit_code)
    except ClickException as error:
        context = error.ctx if isinstance(error, UsageError) else None
        command = context.command_path if context else PROGRAM
        message = f"{error.format_message()} Try '{command} --help'."
        return _fail(message, error.exit_code)


def _fail(message: str, exit_code: int) -> int:
    if sys.stderr is not None:
        encoding = look(sys.stderr, os.environ).encoding
        write(f"{PROGRAM}: {visible(message)}\n", sys.stderr, encoding)
    return exit_code
