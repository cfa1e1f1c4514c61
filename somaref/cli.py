"""The command line: options in, one call of `commands.py` out.

With `group.py` the only place that knows Typer.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

# Typer 0.26 to 0.28 bring Click inside; this is the base of all their usage errors.
from typer._click.exceptions import ClickException, UsageError

from somaref import PROGRAM, __version__, commands
from somaref.errors import WrongUsage
from somaref.group import ONE, Command, Commands, help_of, print_plain
from somaref.output import View
from somaref.sections import INTERACTIONS, SECTIONS
from somaref.stream import NARROWEST, Color, standard_output, unwritten
from somaref.writers import Format


def _substances(incomplete: str) -> list[str]:
    """Names for completion; a shell takes those of several words apart."""
    from somaref.library import load
    from somaref.substances import names

    # In the case as typed: a shell drops what does not begin with what stands there.
    return [
        incomplete + name[len(incomplete) :]
        for name in names(load())
        if " " not in name and name.lower().startswith(incomplete.lower())
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
        help="Read this monograph (YAML), or that of SOMAREF_MONOGRAPH, not the built-in one.",
    ),
]
Sources = Annotated[bool, typer.Option("--sources", help="Show where each statement comes from.")]
Form = Annotated[Format, typer.Option("--format", help="The form of the output.")]
Plain = Annotated[bool, typer.Option("--plain", help="Plain lines of text, as in a pipe.")]
Colors = Annotated[Color, typer.Option("--color", help="Colour, and layout for a terminal.")]
Width = Annotated[
    int | None,
    typer.Option("--width", min=NARROWEST, max=1000, help="Columns of the layout for a terminal."),
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


@app.command(ONE, cls=Command)
def _one(
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
) -> int:
    view = View(form, plain, color, width, pager, output, force)
    return commands.one(str(ctx.command.name), monograph, sources, view)


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
    if substance:
        return commands.interactions(substance, monograph, sources, view)
    return commands.one(INTERACTIONS.id, monograph, sources, view)


@app.command("search", cls=Command)
def _search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help="Words, or a whole question.")
    ],
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=1000, help="The most statements to show.")
    ] = commands.LIMIT,
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
) -> int:
    """Find statements: words, or a question as you would say it."""
    view = View(form, plain, color, width, pager, output, force)
    return commands.search(words, limit, section, monograph, sources, view)


@app.command("validate", cls=Command)
def _validate(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A monograph file (YAML).")],
) -> None:
    """Check a monograph file; a fault is named with its line."""
    print_plain(commands.validate(file))


def run(args: Sequence[str]) -> int:
    """Do as the arguments say and return the exit code. Raises SomarefError."""
    try:
        return app(args, prog_name=PROGRAM, standalone_mode=False) or 0
    except ClickException as error:
        context = error.ctx if isinstance(error, UsageError) else None
        command = context.command_path if context else PROGRAM
        message = f"{error.format_message().rstrip('.')}. Try '{command} --help'."
        raise WrongUsage(message) from None
    except OSError as error:
        # Typer itself prints the script of --show-completion.
        raise unwritten(standard_output(), error) from None
