"""The generated module of what completion offers, taken from the commands themselves.

A tabulator key must answer at once, and making the commands takes Typer longer than all the rest.
"""

import json
import re
from typing import Any

import typer
from typer.main import get_command

from somaref.cli.app import app


def group() -> Any:
    """The group of commands as Typer has made it."""
    return get_command(app)


def module() -> str:
    """The module: the options of the group, then each command with its arguments and options."""
    root = group()
    context = typer.Context(root)
    commands = "".join(
        f"    {json.dumps(name)}: (\n"
        f"        {json.dumps(' '.join((command.help or '').splitlines()[0].split()))},\n"
        f"        {_metavars(command, context)},\n"
        f"        {_options(command, context)},\n    ),\n"
        for name, command in root.commands.items()
    )
    return (
        '"""Made by python -m tools.generate from the commands: what completion offers."""\n\n'
        "# fmt: off\n"
        "# An option: its names, what it is called, the word in capitals for its value (none\n"
        "# where it is a flag), its help, and the values that it can have if these are few.\n"
        "Option = tuple[tuple[str, ...], str, str, str, tuple[str, ...]]\n"
        f"GROUP: tuple[Option, ...] = {_options(root, context)}\n"
        "# Of each command its help, the words in capitals for its arguments, and its options.\n"
        "COMMANDS: dict[str, tuple[str, tuple[str, ...], tuple[Option, ...]]] = {\n"
        f"{commands}}}\n"
    )


def _params(command: Any, context: Any, kind: str) -> list[Any]:
    return [each for each in command.get_params(context) if each.param_type_name == kind]


def _metavars(command: Any, context: Any) -> str:
    return _tuple(each.metavar for each in _params(command, context, "argument"))


def _options(command: Any, context: Any) -> str:
    rows = (
        f"({_tuple((*each.opts, *each.secondary_opts))}, {json.dumps(each.name)}, "
        f"{json.dumps('' if each.is_flag else each.metavar or each.name.upper())}, "
        f"{json.dumps(each.help)}, {_tuple(_choices(each, context))})"
        for each in _params(command, context, "option")
    )
    return f"({' '.join(f'{row},' for row in rows)})"


def _choices(option: Any, context: Any) -> list[str]:
    """The values of the option, as its help has them: <auto|always|never>."""
    flags, _ = option.get_help_record(context) or ("", "")
    return [each for part in re.findall(r"<(.+)>$", flags) for each in part.split("|")]


def _tuple(words: Any) -> str:
    return f"({' '.join(f'{json.dumps(word)},' for word in words)})"
