"""The help of a command as a document, so that it is laid out, paged and ended like all else."""

from collections.abc import Container, Iterator
from typing import Any

from somaref.commands import Options, monograph_of
from somaref.document.model import Block, Bullets, Definitions, Document, Heading, Item
from somaref.errors import MonographError
from somaref.monograph.sections import SECTIONS, find, parts


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
    yield from parts(_ids_at_hand(ctx))
    more = [(name, each.help) for name, each in command.commands.items() if find(name) is None]
    yield "More", [(name, help_.split("\n\n")[0]) for name, help_ in more]


def _ids_at_hand(ctx: Any) -> Container[str]:
    """The ids of the sections that the monograph asked for has; of all, if it cannot be read."""
    try:
        return {section.id for section in monograph_of(Options(ctx.find_root().obj)).sections}
    except MonographError:
        return {section_type.id for section_type in SECTIONS}


def _params(command: Any, ctx: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    params = command.get_params(ctx)
    arguments = [(each.metavar, each.help) for each in params if each.param_type_name == "argument"]
    if arguments:
        yield "Arguments", arguments
    options = [each.get_help_record(ctx) for each in params if each.param_type_name == "option"]
    yield "Options", [(names, " ".join(text.split())) for names, text in filter(None, options)]
