"""What the reader's end can show."""

import os
from typing import Literal, NamedTuple, TextIO

Color = Literal["auto", "always", "never"]

# Locales that Python sets for itself where the user has asked for none.
_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")

# Longer lines of prose are hard to read.
WIDEST_PROSE = 88
# In fewer columns the layout would lose letters, so the terminal has to wrap longer lines.
NARROWEST = 20
# Terminals that understand no escape codes; where none is named, it may be any.
_DUMB = ("", "dumb", "unknown")


class Screen(NamedTuple):
    """How to show a document: `rich` is layout for a terminal, otherwise plain lines.

    `width` is in columns; plain lines are not wrapped where it is 0. `encoding` is what the
    reader's end can show, not merely what Python would write.
    """

    rich: bool
    color: bool
    width: int
    encoding: str


def plain_screen() -> Screen:
    """The screen of what goes to a file or to another program."""
    return Screen(rich=False, color=False, width=0, encoding="utf-8")


def screen_for(
    stream: TextIO, plain: bool = False, color: Color = "auto", width: int | None = None
) -> Screen:
    """What this stream, the environment and the options ask for.

    An option outranks NO_COLOR, that FORCE_COLOR, and that TERM=dumb. Lines for another
    program are never wrapped.
    """
    environ = os.environ
    terminal = stream.isatty() and not is_dumb()
    forced = color == "always" or (color == "auto" and _forces_color())
    colorful = forced or (color == "auto" and terminal and not environ.get("NO_COLOR"))
    rich = not plain and (terminal or forced)
    columns = (width or _columns()) if rich or stream.isatty() else 0
    return Screen(rich, rich and colorful, columns, encoding_of(stream))


def is_dumb() -> bool:
    """Whether the terminal can do no more than print lines."""
    # A console of Windows needs no name.
    return os.name == "posix" and os.environ.get("TERM", "") in _DUMB


def encoding_of(stream: TextIO) -> str:
    """The encoding that whoever reads the stream can show."""
    # Under LANG=C Python writes UTF-8 and sets LC_CTYPE (PEP 538, 540). A user who asked for C
    # may not be able to read that, so ASCII is written unless UTF-8 was asked for as well.
    environ = os.environ
    encoding = getattr(stream, "encoding", None) or "utf-8"
    chosen = environ.get("PYTHONIOENCODING") or environ.get("PYTHONUTF8")
    ctype = environ.get("LC_CTYPE")
    wanted = None if ctype in _COERCED else ctype
    locale = environ.get("LC_ALL") or wanted or environ.get("LANG")
    return "ascii" if locale in ("C", "POSIX") and not chosen else encoding


def _columns() -> int:
    import shutil

    return max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST_PROSE))


def _forces_color() -> bool:
    return os.environ.get("FORCE_COLOR", "") not in ("", "0") and not os.environ.get("NO_COLOR")
