"""The group of commands: sections by any name, shared options, help that ends in the notice."""

from collections.abc import Mapping
from itertools import takewhile
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from somaref.commands import Options
from somaref.document.model import NOTICE
from somaref.errors import WrongUsage
from somaref.monograph.sections import canonical, find, named
from somaref.output.screen import encoding_of, screen_for
from somaref.output.show import View, show
from somaref.output.stream import standard_output, write


def print_plain(text: str) -> None:
    """Print text that is no document, such as the version, and the notice."""
    out = standard_output()
    notice = NOTICE
    if width := screen_for(out).width:
        import textwrap

        notice = textwrap.fill(NOTICE, width)
    write(f"{text}\n{notice}\n", out, encoding_of(out))


def options_of(params: Mapping[str, Any]) -> Options:
    """What the shared options say."""
    view = {name: value for name, value in params.items() if name in View._fields}
    return Options(params["monograph"], params["sources"], View(**view))


def _own_help(option: Any) -> Any:
    """The help option, showing the help as a document."""

    def show_help(ctx: typer.Context, _param: object, asked: bool) -> None:
        if asked and not ctx.resilient_parsing:
            from somaref.help import help_document

            show(help_document(ctx.command, ctx), View())
            raise typer.Exit

    option.callback = show_help
    return option


class Command(TyperCommand):
    """A command whose help is a document."""

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
        ctx.obj = options_of(
            {name: own[name] if _given(ctx, name) else before[name] for name in names}
        )
        return super().invoke(ctx)


def _given(ctx: Any, name: str) -> bool:
    return bool(ctx.get_parameter_source(name).name != "DEFAULT")


class Commands(TyperGroup):
    """Finds sections by all their names, of one word or several, and suggests what was meant.

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

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        section_type = find(cmd_name)
        name = section_type.id if section_type else canonical(cmd_name)
        return super().get_command(ctx, name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        words = list(takewhile(lambda arg: not arg.startswith("-"), args))
        section_type, more = named(words)
        if section_type is not None:
            first, rest = section_type.id, [*more, *args[len(words) :]]
        else:
            first, rest, more = args[0], args[1:], words[1:]
        command = self.get_command(ctx, first)
        if command is not None and more and not _takes_words(command):
            from somaref.unknown import surplus

            raise WrongUsage(surplus(first, more))
        if command is None and words:
            from somaref.unknown import unknown_command

            raise WrongUsage(unknown_command(words, tuple(self.commands), options_of(ctx.params)))
        return super().resolve_command(ctx, [first, *rest])


def _takes_words(command: Any) -> bool:
    return any(param.param_type_name == "argument" for param in command.params)
