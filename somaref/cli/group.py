"""The group of commands: sections by any name, shared options, help that ends in the notice."""

from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from somaref.commands import monograph_of
from somaref.document.blocks import Block, Bullets, Definitions, Heading, Item
from somaref.document.model import Document
from somaref.errors import MonographError, WrongUsage
from somaref.monograph.sections import SECTIONS, canonical, find, named, parts
from somaref.output.show import Options, show
from somaref.suggest import surplus, unknown_command
from somaref.text import visible


def print_plain(text: str) -> None:
    """Show a line, such as the version, and the notice."""
    show(Document(visible(text), ()), Options())


def options_of(params: Mapping[str, Any]) -> Options:
    return Options(**{name: params[name] for name in Options._fields})


def _help_if_asked(ctx: Any, args: list[str]) -> None:
    """Show help if any of the arguments asks for it, with the options before it and behind it."""
    given, *_ = ctx.command.make_parser(ctx).parse_args([*args])
    if "help" in given and not ctx.resilient_parsing:
        params = {param.name: param for param in ctx.command.params}
        own = {n: params[n].process_value(ctx, given[n]) for n in Options._fields if n in given}
        above = ctx.parent.params if ctx.parent else Options()._asdict()
        options = ctx.find_root().obj = options_of({**above, **own})
        show(help_document(ctx.command, ctx), options)
        raise typer.Exit


class Command(TyperCommand):
    """A command whose help is a document; it refuses what it does not know before it, too."""

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        _help_if_asked(ctx, args)
        known = {param.name for param in self.params}
        others = (each for each in ctx.parent.command.params if each.name not in known)
        given = [each.opts[-1] for each in others if _is_given(ctx.parent, each.name)]
        return super().parse_args(ctx, [*given, *args])


class Showing(Command):
    """A command that shows something. The group's options are its own too, before it or after it;
    what stands after it counts. It finds them as `Options` in `ctx.obj`.
    """

    def invoke(self, ctx: Any) -> Any:
        own = {name: ctx.params.pop(name) for name in Options._fields}
        given = {name: value for name, value in own.items() if _is_given(ctx, name)}
        ctx.obj = options_of({**ctx.parent.params, **given})
        return super().invoke(ctx)


def _is_given(ctx: Any, name: str) -> bool:
    return bool(ctx.get_parameter_source(name).name != "DEFAULT")


class Commands(TyperGroup):
    """Finds sections by all their names, of one word or several, and suggests what was meant."""

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        # Eager options, such as --version, are answered before any command is looked at.
        shared = [param for param in self.params if not param.is_eager]
        for command in self.commands.values():
            if isinstance(command, Showing):
                command.params += shared

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        _help_if_asked(ctx, args)
        return super().parse_args(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return super().get_command(ctx, canonical(cmd_name))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        words = list(takewhile(lambda arg: not arg.startswith("-"), args))
        section_type, more = named(words)
        if section_type is not None:
            first, rest = section_type.id, [*more, *args[len(words) :]]
        else:
            first, rest, more = args[0], args[1:], words[1:]
        command = self.get_command(ctx, first)
        if command is not None and more and not any(map(_is_argument, command.params)):
            raise WrongUsage(surplus(first, more))
        if command is None and words:
            options = options_of(ctx.params)
            raise WrongUsage(unknown_command(words, self.commands, lambda: monograph_of(options)))
        return super().resolve_command(ctx, [first, *rest])


def help_document(command: Any, ctx: Any) -> Document:
    """What Typer knows of the command: usage, what it does, commands, arguments, options."""
    usage = " ".join(("Usage:", ctx.command_path, *command.collect_usage_pieces(ctx)))
    paragraphs = (" ".join(each.split()) for each in (command.help or "").split("\n\n"))
    blocks: list[Block] = [Bullets("", tuple(Item(each) for each in paragraphs))]
    for title, rows in (*_commands(command, ctx), *_params(command, ctx)):
        blocks += [Heading(title, ""), Definitions(tuple(rows))]
    return Document(usage, tuple(blocks))


def _commands(command: Any, ctx: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    if not hasattr(command, "commands"):
        return
    try:
        ids = {section.id for section in monograph_of(ctx.find_root().obj or Options()).sections}
    except MonographError:
        # Of a monograph that cannot be read it is not known which it has.
        ids = {section_type.id for section_type in SECTIONS}
    yield from parts(ids)
    more = [(name, each.help) for name, each in command.commands.items() if find(name) is None]
    yield "More", [(name, help_.split("\n\n")[0]) for name, help_ in more]


def _is_argument(param: Any) -> bool:
    return bool(param.param_type_name == "argument")


def _params(command: Any, ctx: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    params = command.get_params(ctx)
    if arguments := [(each.metavar, each.help) for each in params if _is_argument(each)]:
        yield "Arguments", arguments
    options = [each.get_help_record(ctx) for each in params if not _is_argument(each)]
    yield "Options", [(names, " ".join(text.split())) for names, text in filter(None, options)]
