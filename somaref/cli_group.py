"""The group of commands: aliases, suggestions, shared options, help that ends in the notice."""

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from somaref.commands import Options, unknown
from somaref.document.model import NOTICE
from somaref.errors import WrongUsage
from somaref.monograph.sections import SECTIONS, canonical, find, parts
from somaref.output.screen import encoding_of
from somaref.output.show import View
from somaref.output.stream import standard_output, write


def help_of(command: Any, ctx: typer.Context) -> str:
    """The help of a command; never in colour, so it can be piped."""
    ctx.terminal_width = _columns() - 2
    formatter = ctx.make_formatter()
    command.format_help(ctx, formatter)
    return str(formatter.getvalue())


def _columns() -> int:
    import shutil

    # Typer would never go below 50 columns, and a narrow terminal would break its lines.
    return max(22, min(shutil.get_terminal_size().columns, 80))


def print_plain(text: str) -> None:
    """Print text that is no document, such as help, and the notice."""
    out = standard_output()
    notice = NOTICE
    if out.isatty():
        import textwrap

        notice = textwrap.fill(NOTICE, _columns() - 2)
    write(f"{text}\n{notice}\n", out, encoding_of(out))


def _own_help(option: Any) -> Any:
    """The help option, printing the way all output goes: Typer's fails on a closed pipe."""

    def show(ctx: typer.Context, _param: object, asked: bool) -> None:
        if asked and not ctx.resilient_parsing:
            print_plain(help_of(ctx.command, ctx))
            raise typer.Exit

    option.callback = show
    return option


class Command(TyperCommand):
    """A command whose help ends in the notice."""

    def get_help_option(self, ctx: Any) -> Any:
        return _own_help(super().get_help_option(ctx))


class Showing(Command):
    """A command that shows something: it takes the group's options as its own.

    They may stand before the command or after it; what stands after it counts. The command
    finds them as `Options` in `ctx.obj`.
    """

    def invoke(self, ctx: Any) -> Any:
        names = [param.name for param in ctx.parent.command.shared]
        own = {name: ctx.params.pop(name) for name in names}
        before = ctx.parent.params
        given = {name: own[name] if _given(ctx, name) else before[name] for name in names}
        file, cited = given.pop("monograph"), given.pop("sources")
        ctx.obj = Options(file, cited, View(**given))
        return super().invoke(ctx)


def _given(ctx: Any, name: str) -> bool:
    return bool(ctx.get_parameter_source(name).name != "DEFAULT")


class Commands(TyperGroup):
    """Finds sections by alias, suggests names, and lists the sections by part.

    `shared` are the options that each command that shows something takes.
    """

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        # Eager options, such as --version, are answered before any command is looked at.
        self.shared = [param for param in self.params if not param.is_eager]
        for command in self.commands.values():
            if isinstance(command, Showing):
                command.params += self.shared

    def get_help_option(self, ctx: Any) -> Any:
        return _own_help(super().get_help_option(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        """With the aliases, which completion offers too."""
        aliases = (alias for section_type in SECTIONS for alias in section_type.aliases)
        return [*super().list_commands(ctx), *aliases]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        section_type = find(cmd_name)
        name = section_type.id if section_type else canonical(cmd_name)
        return super().get_command(ctx, name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            raise WrongUsage(unknown(name, tuple(self.commands)))
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        self._format_sections(formatter)
        super().format_options(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Nothing: they stand before the options already."""

    def _format_sections(self, formatter: Any) -> None:
        for part, rows in parts():
            with formatter.section(part):
                formatter.write_dl(rows)
        with formatter.section("More"):
            formatter.write_dl(
                (name, command.help or "")
                for name, command in self.commands.items()
                if find(name) is None
            )
