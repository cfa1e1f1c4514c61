"""The group of commands: aliases, suggestions, and help that ends in the notice."""

import os
from copy import copy
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from somaref.commands import OVERVIEWS, unknown
from somaref.errors import WrongUsage
from somaref.notice import NOTICE
from somaref.sections import INTERACTIONS, SECTIONS, SectionType, find, normal, parts
from somaref.stream import look, standard_output, write

# The command that the commands of all sections are copies of: they take the same options.
ONE = "section"


def help_of(command: Any, ctx: Any) -> str:
    """The help of a command; never in colour, so it can be piped."""
    ctx.terminal_width = _columns() - 2
    formatter = ctx.make_formatter()
    command.format_help(ctx, formatter)
    return str(formatter.getvalue())


def _columns() -> int:
    import shutil

    # Typer's own width is never below 50.
    return max(22, min(shutil.get_terminal_size().columns, 80))


def print_plain(text: str) -> None:
    """Print text that is no document, such as help, and the notice."""
    out = standard_output()
    notice = NOTICE
    if out.isatty():
        import textwrap

        notice = textwrap.fill(NOTICE, _columns() - 2)
    write(f"{text}\n{notice}\n", out, look(out, os.environ).encoding)


def _ours(option: Any) -> Any:
    """The help option, printing the way all output goes: Typer's fails on a closed pipe."""

    def show(ctx: Any, _param: Any, asked: bool) -> None:
        if asked and not ctx.resilient_parsing:
            print_plain(help_of(ctx.command, ctx))
            raise typer.Exit

    option.callback = show
    return option


class Command(TyperCommand):
    def get_help_option(self, ctx: Any) -> Any:
        return _ours(super().get_help_option(ctx))


def _help(kind: SectionType) -> str:
    return f"{kind.title}. {kind.summary} (also: {', '.join(kind.aliases)})."


def _named(command: Any, name: str, text: str) -> Any:
    named = copy(command)
    named.name, named.help = name, text
    return named


class Commands(TyperGroup):
    """Finds sections by alias, suggests names, and lists the sections by part."""

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        one = self.commands.pop(ONE)
        helps = {kind.id: _help(kind) for kind in SECTIONS if kind is not INTERACTIONS} | OVERVIEWS
        copies = {name: _named(one, name, text) for name, text in helps.items()}
        self.commands = {**copies, **self.commands}

    def get_help_option(self, ctx: Any) -> Any:
        return _ours(super().get_help_option(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        """With the aliases, which completion offers too."""
        return [*super().list_commands(ctx), *(name for kind in SECTIONS for name in kind.aliases)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        kind = find(cmd_name)
        return super().get_command(ctx, kind.id if kind else normal(cmd_name))

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
