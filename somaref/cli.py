"""The command line: options in, one call of `commands.py` out.

With `cli_group.py` the only place that knows Typer.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from somaref import __version__, commands
from somaref.cli_group import Command, Commands, Showing, help_of, print_plain
from somaref.errors import WrongUsage
from somaref.main import file_and_words
from somaref.monograph.sections import INTERACTIONS, SECTIONS
from somaref.output.screen import NARROWEST, Color
from somaref.output.stream import standard_output, unwritten
from somaref.output.writers import Format


def _substances(incomplete: str) -> list[str]:
    """Names for completion; a shell takes those of several words apart."""
    from somaref.monograph.load import load
    from somaref.monograph.substances import entry_of, load_substances

    known = (entry_of(line).spelled for line in load_substances(load()).lines)
    # The letters typed keep their case: a shell drops a completion that does not begin with them.
    return [
        incomplete + name[len(incomplete) :]
        for name in known
        if " " not in name and name.lower().startswith(incomplete.lower())
    ]


def _section_ids(incomplete: str) -> list[str]:
    names = (name for each in SECTIONS for name in (each.id, *each.aliases))
    return [name for name in names if name.startswith(incomplete.lower())]


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        print_plain(f"somaref {__version__}\n")
        raise typer.Exit


# The options of the group, but for those that are eager, are the options of each command that
# shows something too: see `Showing`.
@app.callback(invoke_without_command=True)
def _root(
    ctx: typer.Context,
    monograph: Annotated[
        Path | None,
        typer.Option(
            "--monograph",
            "-m",
            metavar="FILE",
            help="Read this monograph (YAML) or US label (XML, ZIP), or that of SOMAREF_MONOGRAPH, "
            "not the built-in one; a name is looked for on the shelf.",
        ),
    ] = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="Show where each statement comes from.")
    ] = False,
    form: Annotated[Format, typer.Option("--format", help="The form of the output.")] = "text",
    plain: Annotated[
        bool, typer.Option("--plain", help="Plain lines of text, as in a pipe.")
    ] = False,
    color: Annotated[Color, typer.Option(help="Colour, and layout for a terminal.")] = "auto",
    width: Annotated[
        int | None,
        typer.Option(
            metavar="N", min=NARROWEST, max=1000, help="Columns of the layout for a terminal."
        ),
    ] = None,
    pager: Annotated[
        bool,
        typer.Option("--pager/--no-pager", help="Page text that is longer than the terminal."),
    ] = True,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this new file."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Let --output overwrite a file.")] = False,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """An offline reference for one medicine: a command for each section."""
    if ctx.invoked_subcommand is None:
        print_plain(help_of(ctx.command, ctx))


def _show(ctx: typer.Context) -> int:
    return commands.show_section(str(ctx.command.name), ctx.obj)


for _type in SECTIONS:
    if _type is not INTERACTIONS:
        _help = f"{_type.title}. {_type.summary} (also: {', '.join(_type.aliases)})."
        app.command(_type.id, cls=Showing, help=_help)(_show)
for _name, _help in commands.OVERVIEWS.items():
    app.command(_name, cls=Showing, help=_help)(_show)


@app.command("interactions", cls=Showing)
def _interactions(
    ctx: typer.Context,
    substance: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SUBSTANCE]...",
            help="A medicine, brand, drink or herb.",
            autocompletion=_substances,
        ),
    ] = None,
) -> int:
    """Interactions. Alcohol, other medicines, herbs; or what is known of those you name.

    Exit code 1 if any of them is not listed, which does not mean that it is safe.
    """
    if substance:
        return commands.interactions(substance, ctx.obj)
    return commands.show_section(INTERACTIONS.id, ctx.obj)


@app.command("search", cls=Showing)
def _search(
    ctx: typer.Context,
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help="Words, or a whole question.")
    ],
    limit: Annotated[
        int, typer.Option(metavar="N", min=1, max=1000, help="The most statements to show.")
    ] = commands.LIMIT,
    section: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Look in this section only.", autocompletion=_section_ids),
    ] = None,
) -> int:
    """Find statements: words, or a question as you would say it."""
    return commands.search(words, ctx.obj, limit=limit, section=section)


@app.command("compare", cls=Showing)
def _compare(
    ctx: typer.Context,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The version before.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The version now.")],
    section: Annotated[
        str | None,
        typer.Argument(
            metavar="[SECTION]", help="Compare this section only.", autocompletion=_section_ids
        ),
    ] = None,
) -> int:
    """Show what changed between two labels or monographs, in words and not in layout.

    Exit code 0 if nothing did, 1 if something did.
    """
    return commands.compare(old, new, section, ctx.obj)


@app.command("current", cls=Showing)
def _current(
    ctx: typer.Context,
    label: Annotated[
        Path,
        typer.Argument(metavar="LABEL", help="The label (XML, ZIP), or openFDA's record of it."),
    ],
) -> int:
    """Tell whether the monograph is still what the label says.

    Exit code 0 if it is, 1 if statements rest on sections whose words have changed.
    """
    return commands.current(label, ctx.obj)


@app.command("shelf", cls=Showing)
def _shelf(ctx: typer.Context) -> int:
    """List the monographs and labels that lie on your shelf, which --monograph finds by name."""
    return commands.shelf(ctx.obj)


@app.command("validate", cls=Command)
def _validate(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A monograph (YAML) or a label.")],
) -> None:
    """Check a monograph file; every fault is named with its line."""
    print_plain(commands.validate(file))


def run(args: Sequence[str]) -> int:
    """Do as the arguments say and return the exit code. Raises SomarefError."""
    try:
        # The help of the group needs to know the monograph, before its options are read.
        file, _ = file_and_words(args)
        return app(args, prog_name="somaref", standalone_mode=False, obj=file) or 0
    except typer.TyperException as error:
        context: typer.Context | None = getattr(error, "ctx", None)
        command = context.command_path if context else "somaref"
        message = f"{error.format_message().rstrip('.')}. Try '{command} --help'."
        raise WrongUsage(message) from None
    except OSError as error:
        # Typer prints the script of --show-completion itself, and its output may be closed.
        raise unwritten(standard_output(), error) from None
