"""Options in, one call of `commands.py` out. With `group.py` the only place that knows Typer."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from typer import Argument, Context, Option

from somaref import __version__, commands
from somaref.api import LIMIT
from somaref.cli.complete import Shell, install
from somaref.cli.group import Command, Commands, Showing, help_document, options_of, print_plain
from somaref.cli.offers import GROUP
from somaref.errors import WrongUsage
from somaref.monograph.sections import INTERACTIONS, SECTIONS
from somaref.output.show import Format, Options, show, show_bare
from somaref.output.stream import NARROWEST, Color
from somaref.text import read_part

app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _instead(action: Callable[[Any], None], told: str, *names: str) -> Any:
    """An option that asks for something else than a command. What a program is to read is written
    bare: a notice can stand in it as a comment only.
    """

    def act(ctx: Context, value: Any) -> None:
        if value and not ctx.resilient_parsing:
            action(value)
            raise typer.Exit

    return Option(*names, callback=act, is_eager=True, help=told)


# The options of the group, but for those that are eager, are the options of each command that
# shows something too: see `Showing`.
@app.callback(invoke_without_command=True)
def _root(
    ctx: Context,
    monograph: Annotated[
        str | None,
        Option(
            "--monograph",
            "-m",
            metavar="FILE",
            help="Read this monograph (YAML) or US label (XML, ZIP, openFDA's JSON), or that of "
            "SOMAREF_MONOGRAPH, not the built-in one; a name is looked for on the shelf; - is "
            "standard input.",
        ),
    ] = None,
    sources: Annotated[
        bool, Option("--sources", help="Show where each statement comes from.")
    ] = False,
    form: Annotated[Format, Option("--format", help="The form of the output.")] = "text",
    plain: Annotated[bool, Option("--plain", help="Plain lines of text, as in a pipe.")] = False,
    color: Annotated[Color, Option(help="Colour, and layout for a terminal.")] = "auto",
    width: Annotated[
        int | None,
        Option(metavar="N", min=NARROWEST, max=1000, help="Columns of the layout for a terminal."),
    ] = None,
    pager: Annotated[bool, Option(help="Page text that is longer than the terminal.")] = True,
    output: Annotated[
        str | None, Option("--output", "-o", metavar="FILE", help="Write to this new file.")
    ] = None,
    force: Annotated[
        bool, Option("--force", help="Let --output overwrite a file that is not read.")
    ] = False,
    version: Annotated[
        bool,
        _instead(lambda _: print_plain(f"somaref {__version__}"), "Show the version.", "--version"),
    ] = False,
    install_completion: Annotated[
        Shell | None,
        _instead(
            lambda shell: print_plain(install(shell)),
            "Switch on completion by the tabulator key in this shell.",
        ),
    ] = None,
    show_completion: Annotated[
        Shell | None,
        _instead(
            lambda shell: show_bare(read_part(f"cli/completion.{shell}")),
            "Print the script that does so, to install it yourself.",
        ),
    ] = None,
) -> int:
    """An offline reference for Soma (carisoprodol): a command for each section.

    Alone, somaref shows what to do in danger, the sections, and how to ask.
    """
    return 0 if ctx.invoked_subcommand else commands.show_section("", options_of(ctx.params))


def _show(ctx: Context) -> int:
    return commands.show_section(str(ctx.command.name), ctx.obj)


for _type in SECTIONS:
    if _type is not INTERACTIONS:
        _help = f"{_type.title}. {_type.summary} (also: {', '.join(_type.aliases)})."
        app.command(_type.id, cls=Showing, help=_help)(_show)
for _name, _help in commands.OVERVIEWS.items():
    app.command(_name, cls=Showing, help=_help)(_show)


@app.command("interactions", cls=Showing)
def _interactions(
    ctx: Context,
    substance: Annotated[
        list[str] | None,
        Argument(metavar="[SUBSTANCE]...", help="A medicine, brand, drink or herb."),
    ] = None,
) -> int:
    """Alcohol, other medicines, herbs: what is dangerous together; or what is known of those named.

    Exit code 1 if any of them is in no class that is warned of: that does not mean that it is safe.
    """
    if substance:
        return commands.show_interactions(substance, ctx.obj)
    return commands.show_section(INTERACTIONS.id, ctx.obj)


@app.command("search", cls=Showing)
def _search(
    ctx: Context,
    words: Annotated[list[str], Argument(metavar="WORDS...", help="Words, or a whole question.")],
    limit: Annotated[
        int,
        Option(
            metavar="N", min=1, max=1000, help="The most answers to show; of a label, statements."
        ),
    ] = LIMIT,
    section: Annotated[str | None, Option(metavar="ID", help="Look in this section only.")] = None,
) -> int:
    """Find what answers: words, or a question as you would say it."""
    return commands.show_search(words, ctx.obj, limit=limit, section=section)


app.command("ask", cls=Showing, help="Another name of search.")(_search)


@app.command("compare", cls=Showing)
def _compare(
    ctx: Context,
    old: Annotated[str, Argument(metavar="OLD", help="The version before.")],
    new: Annotated[str, Argument(metavar="NEW", help="The version now.")],
    section: Annotated[
        str | None, Argument(metavar="[ID]", help="Compare this section only.")
    ] = None,
) -> int:
    """Show what changed between two labels or monographs: words and places, not layout.

    Exit code 0 if nothing did, 1 if something did.
    """
    return commands.show_comparison(old, new, section, ctx.obj)


@app.command("current", cls=Showing)
def _current(
    ctx: Context,
    label: Annotated[
        str, Argument(metavar="LABEL", help="The label (XML, ZIP), or openFDA's record of it.")
    ],
) -> int:
    """Tell whether the monograph is still what the label says.

    Exit code 0 if it is, 1 if statements rest on sections whose words have changed.
    """
    return commands.show_current(label, ctx.obj)


@app.command("shelf", cls=Showing)
def _shelf(ctx: Context) -> int:
    """List the monographs and labels that lie on your shelf, which --monograph finds by name."""
    return commands.show_shelf(ctx.obj)


@app.command("together", cls=Showing)
def _together(
    ctx: Context,
    labels: Annotated[
        list[str] | None,
        Argument(metavar="[LABEL]...", help="A label's file, its name on your shelf, or soma."),
    ] = None,
) -> int:
    """What the labels of all that you take say of each other: those named, or Soma and your shelf.

    First what two of them hold. Exit code 1 if none names another, which does not mean that it is
    safe.
    """
    return commands.show_together(labels or (), ctx.obj)


@app.command("validate", cls=Command)
def _validate(
    file: Annotated[str, Argument(metavar="FILE", help="A monograph (YAML) or a label.")],
    template: Annotated[
        bool,
        _instead(
            lambda _: show_bare(commands.template()),
            "Print a small monograph to start from, and no more.",
            "--template",
        ),
    ] = False,
) -> None:
    """Check a monograph file; its first fifty faults are named, each with its line."""
    print_plain(commands.validated(file))


@app.command("help", cls=Showing)
def _help_command(
    ctx: Context,
    words: Annotated[
        list[str] | None, Argument(metavar="[COMMAND]", help="A section or another command.")
    ] = None,
) -> None:
    """Show this help, or that of a command."""
    group: Any = ctx.parent
    context, command, group.obj = group, group.command, ctx.obj
    if words:
        name, command, _ = command.resolve_command(group, words)
        context = Context(command, parent=group, info_name=name)
    show(help_document(command, context), ctx.obj)


def run_app(args: Sequence[str]) -> int:
    """Do as the arguments say and return the exit code. Raises SomarefError."""
    try:
        # The help of the group needs to know the monograph, before its options are read.
        file, _ = commands.file_and_words(args)
        return app(args, prog_name="somaref", standalone_mode=False, obj=Options(file)) or 0
    except typer.TyperException as error:
        context: Context | None = getattr(error, "ctx", None)
        command = context.command_path if context else "somaref"
        problem = error.format_message().rstrip(".")
        # What may stand after an option that was given without its value. The types of Typer's own
        # options differ between its versions.
        name = getattr(error, "option_name", None)
        if choices := next((choices for names, *_, choices in GROUP if name in names), ()):
            problem += f": {', '.join(choices)}"
        raise WrongUsage(f"{problem}. Try '{command} --help'.") from None
