"""The man page somaref(1), generated from the commands themselves."""

from typing import Any

import typer
from typer.main import get_command

from somaref import __version__
from somaref.api import composer
from somaref.cli.app import app
from somaref.document.blocks import Bullets
from somaref.document.model import NOTICE
from somaref.errors import (
    INTERRUPTED,
    UNFORESEEN,
    MonographError,
    NothingFound,
    OutputError,
    WrongUsage,
)
from somaref.library import load
from somaref.monograph.sections import INTERACTIONS, SECTIONS, parts

_EXITS = (
    (0, "Done. A reader who closes the pipe early is no error."),
    (NothingFound.exit_code, "Nothing found, which is no sign of safety."),
    (WrongUsage.exit_code, "Wrong usage."),
    (MonographError.exit_code, "The monograph file cannot be read or is not valid."),
    (OutputError.exit_code, "The output cannot be written."),
    (UNFORESEEN, "A fault of the program itself; please report it."),
    (INTERRUPTED, "Ended by Ctrl-C."),
)
_EXAMPLES = (
    ("somaref", "What to do in danger, the sections, how to ask."),
    ("somaref side effects", "A section."),
    ("somaref search can I drive with it", "An answer to a question in your own words."),
    ("somaref interactions wine ibuprofen", "What is known of what else you take."),
    ("somaref dosage --sources", "A section, and where each statement comes from."),
    ("somaref all --format html -o soma.html", "A page for a phone or a printer."),
    ("somaref validate --template >mine.yaml", "A monograph of your own to start from."),
)
_VARIABLES = (
    ("SOMAREF_MONOGRAPH", "A monograph file, as with --monograph."),
    (
        "SOMAREF_MONOGRAPHS",
        "The shelf, a folder whose files --monograph finds by name; without it, the folder somaref "
        "in XDG_DATA_HOME, which is ~/.local/share unless that is set to a whole path.",
    ),
    (
        "SOMAREF_PAGER, PAGER",
        "The pager, the first before the second; empty for none. Only less is given colours. When "
        "it has ended, what to do in an emergency and the notice are on the screen.",
    ),
    ("NO_COLOR", "No colour and no escape code at all; --color outranks it."),
    ("FORCE_COLOR", "Layout and colour also in a pipe; NO_COLOR outranks it."),
    (
        "LESS",
        "Options of the pager less, which gets -R before them; without it somaref sets its own.",
    ),
    (
        "LC_ALL, LC_CTYPE, LANG",
        "Where LC_ALL asks for C or POSIX, or LANG does and neither LC_ALL nor another LC_CTYPE is "
        "set, text is written in ASCII, unless PYTHONIOENCODING or PYTHONUTF8 asks for another "
        "encoding.",
    ),
    ("SOURCE_DATE_EPOCH", "The day that counts as today, in seconds since 1970."),
    (
        "XDG_CONFIG_HOME, ZDOTDIR",
        "Where fish and zsh keep what they start with, for --install-completion.",
    ),
    ("TERM", "Where it is dumb, unknown or unset: plain text also on a terminal, and no pager."),
)


def page() -> str:
    """The page in man's own language."""
    group: Any = get_command(app)
    shared = _options(group)
    monograph = load()
    lines = [f'.TH SOMAREF 1 {monograph.reviewed} "somaref {__version__}"']
    lines += [".SH NAME", f"somaref \\- an offline reference for the medicine {monograph.name}"]
    lines += [".SH SYNOPSIS", ".B somaref", "[options] command [arguments]"]
    lines += [".SH DESCRIPTION", _text(group.help)]
    lines += ["Each statement is judged against the US label in the same line."]
    urgent = (block for block in composer(monograph).start().blocks if isinstance(block, Bullets))
    danger = [_text(item.text) for block in urgent for item in block.items]
    lines += [".SH IN AN EMERGENCY", "\n.PP\n".join(danger)]
    lines += [".SH EXAMPLES", *_terms(_EXAMPLES)]
    lines += [".SH SECTIONS"]
    for part, rows in parts({each.id for each in SECTIONS}):
        helps = ((name, group.commands[name].help) for name, _ in rows)
        lines += [f".SS {_text(part)}", *_terms(helps)]
    lines += [".SH OTHER COMMANDS"]
    ids = {kind.id for kind in SECTIONS} - {INTERACTIONS.id}
    for name, command in group.commands.items():
        if name in ids:
            continue
        lines += [f".SS {_text(_usage(name, command))}", _text(command.help)]
        lines += _terms(each for each in _options(command) if each not in shared)
    stand = "They stand before or after the command; validate takes none of them."
    lines += [".SH OPTIONS", stand, *_terms(shared)]
    lines += [".SH EXIT STATUS", *_terms((str(code), text) for code, text in _EXITS)]
    lines += [".SH ENVIRONMENT", *_terms(_VARIABLES)]
    lines += [".SH NOTICE", _text(NOTICE)]
    return "\n".join(lines) + "\n"


def _usage(name: str, command: Any) -> str:
    arguments = [each.metavar for each in command.params if each.param_type_name == "argument"]
    return " ".join((name, *arguments))


def _options(command: Any) -> list[tuple[str, str]]:
    """Flags and help of each option, as --help has them."""
    context = typer.Context(command)
    options = (each for each in command.params if each.param_type_name == "option")
    return [record for each in options if (record := each.get_help_record(context))]


def _terms(rows: Any) -> list[str]:
    return [line for term, text in rows for line in (".TP", f".B {_text(term)}", _text(text))]


def _text(text: str) -> str:
    """The text on one line, with what man would take for its own escaped."""
    plain = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in (".", "'") else plain
