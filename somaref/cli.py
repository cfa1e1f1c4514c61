"""The command line: options in, one document out, errors to exit codes.

With `group.py` the only place that knows Typer, and the only one that knows exit codes.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

# Typer 0.26 to 0.28 bring Click inside; this is the base of all their usage errors.
from typer._click.exceptions import ClickException, UsageError

from somaref import __version__, compose, substances
from somaref.document import Document
from somaref.errors import NothingFound, SomarefError, WrongUsage
from somaref.group import PROGRAM, Command, Commands, help_of, print_plain, unknown
from somaref.library import lexicon, load
from somaref.monograph import Monograph, Section
from somaref.output import View, show
from somaref.sections import INTERACTIONS, SECTIONS, SectionType, find
from somaref.stream import Color, look, write
from somaref.text import visible
from somaref.writers import Format


def _substances(incomplete: str) -> list[str]:
    """Names for completion; a shell takes those of several words apart."""
    names = (name for name in substances.names(load()) if " " not in name)
    # In the case as typed: a shell drops what does not begin with what stands there.
    return [
        incomplete + name[len(incomplete) :]
        for name in names
        if name.lower().startswith(incomplete.lower())
    ]


def _section_ids(incomplete: str) -> list[str]:
    names = (name for kind in SECTIONS for name in (kind.id, *kind.aliases))
    return [name for name in names if name.startswith(incomplete.lower())]


app = typer.Typer(
    cls=Commands,
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
Form = Annotated[Format, typer.Option("--format", help="The form of the output.")]
Plain = Annotated[bool, typer.Option("--plain", help="Plain lines of text, as in a pipe.")]
Colors = Annotated[Color, typer.Option("--color", help="Colour, and layout for a terminal.")]
Width = Annotated[
    int | None,
    typer.Option("--width", min=20, max=1000, help="Columns of the layout for a terminal."),
]
Pager = Annotated[
    bool,
    typer.Option("--pager/--no-pager", help="Page text that is longer than the terminal."),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this new file."),
]
Force = Annotated[bool, typer.Option("--force", help="Let --output overwrite a file.")]


def _version(value: bool) -> None:
    if value:
        print_plain(f"{PROGRAM} {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _root(
    ctx: typer.Context,
    monograph: File = None,
    sources: Sources = False,
    form: Form = "text",
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
    pager: Pager = True,
    output: Output = None,
    force: Force = False,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """An offline reference for one medicine: a command for each section."""
    if ctx.invoked_subcommand is None:
        print_plain(help_of(ctx.command, ctx))
    # Options may stand before the command as well as after it.
    given = {
        name: value
        for name, value in ctx.params.items()
        if ctx.get_parameter_source(name).name != "DEFAULT"  # type: ignore[union-attr]
    }
    ctx.default_map = dict.fromkeys(ctx.command.commands, given)  # type: ignore[attr-defined]


def _add(name: str, text: str, compose_it: Callable[[Monograph, bool], Document]) -> None:
    """A command that shows one document of the monograph."""

    @app.command(name, cls=Command, help=text)
    def command(
        monograph: File = None,
        sources: Sources = False,
        form: Form = "text",
        plain: Plain = False,
        color: Colors = "auto",
        width: Width = None,
        pager: Pager = True,
        output: Output = None,
        force: Force = False,
    ) -> None:
        view = View(form, plain, color, width, pager, output, force)
        show(compose_it(load(monograph), sources), view, os.environ)


def _add_section(kind: SectionType) -> None:
    names = f" (also: {', '.join(kind.aliases)})" if kind.aliases else ""

    def compose_it(monograph: Monograph, sources: bool) -> Document:
        return compose.section(monograph, _section(monograph, kind), sources)

    _add(kind.id, f"{kind.title}. {kind.summary}{names}.", compose_it)


def _section(monograph: Monograph, kind: SectionType) -> Section:
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

_add("all", "The whole monograph in reading order.", compose.everything)
_add("sections", "The sections: id, title and a line of summary.", compose.contents)
_add(
    "sources",
    "What the monograph rests on: titles, publishers, dates, addresses.",
    compose.sources,
)


@app.command("interactions", cls=Command)
def _interactions(
    substance: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SUBSTANCE]...",
            help="A medicine, brand, drink or herb.",
            autocompletion=_substances,
        ),
    ] = None,
    monograph: File = None,
    sources: Sources = False,
    form: Form = "text",
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
    pager: Pager = True,
    output: Output = None,
    force: Force = False,
) -> int:
    """Interactions. Alcohol, other medicines, herbs; or what is known of those you name.

    Exit code 1 if any of them is not listed, which does not mean that it is safe.
    """
    view = View(form, plain, color, width, pager, output, force)
    loaded = load(monograph)
    if not substance:
        show(compose.section(loaded, _section(loaded, INTERACTIONS), sources), view, os.environ)
        return 0
    matches = tuple(substances.find(loaded, [visible(word) for word in substance]))
    show(compose.interactions(loaded, matches, sources), view, os.environ)
    return 0 if all(match.classes for match in matches) else NothingFound.exit_code


@app.command("search", cls=Command)
def _search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help="Words, or a whole question.")
    ],
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=1000, help="The most statements to show.")
    ] = 8,
    section: Annotated[
        str | None,
        typer.Option(
            "--section",
            metavar="ID",
            help="Look in this section only.",
            autocompletion=_section_ids,
        ),
    ] = None,
    monograph: File = None,
    sources: Sources = False,
    form: Form = "text",
    plain: Plain = False,
    color: Colors = "auto",
    width: Width = None,
    pager: Pager = True,
    output: Output = None,
    force: Force = False,
) -> None:
    """Find statements: words, or a question as you would say it."""
    # SQLite is loaded for this command alone.
    from somaref.search import Search

    kind = find(section) if section is not None else None
    if section is not None and kind is None:
        raise WrongUsage(unknown(section, ()))
    loaded = load(monograph)
    question = visible(" ".join(words))
    found = Search(loaded, lexicon()).ask(question, limit, kind.id if kind else None)
    if not found:
        raise NothingFound(
            "nothing is found for these words, which is no sign of safety: ask a pharmacist. Try "
            f"other words; '{PROGRAM} sections' lists what there is"
        )
    view = View(form, plain, color, width, pager, output, force)
    show(compose.answers(loaded, question, found, sources), view, os.environ)


@app.command("validate", cls=Command)
def _validate(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A monograph file (YAML).")],
) -> None:
    """Check a monograph file; a fault is named with its line."""
    monograph = load(file)
    count = sum(len(section.statements) for section in monograph.in_reading_order())
    print_plain(
        f"{file}: valid: {monograph.name}, {len(monograph.sections)} sections, "
        f"{count} statements, {len(monograph.sources)} sources\n"
    )


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
