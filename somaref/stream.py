"""What a stream can show, and writing to it so that nothing breaks."""

import errno
import os
import sys
from collections.abc import Mapping
from typing import Literal, NamedTuple, TextIO

from somaref.errors import OutputError
from somaref.text import spelled

Color = Literal["auto", "always", "never"]

_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")

# Longer lines of prose are hard to read.
WIDEST_PROSE = 88
# In less, layout would lose letters; the terminal may wrap it.
NARROWEST = 20


class Screen(NamedTuple):
    """How to show a document: `rich` is layout for a terminal, otherwise plain lines.

    `width` is in columns. `encoding` is what the reader's end can show, not merely what
    Python would write.
    """

    rich: bool
    color: bool
    width: int
    encoding: str


def look(
    stream: TextIO,
    environ: Mapping[str, str],
    plain: bool = False,
    color: Color = "auto",
    width: int | None = None,
) -> Screen:
    """What this stream, environment and choice of options ask for.

    An option outranks NO_COLOR, that FORCE_COLOR, and that TERM=dumb.
    """
    terminal = stream.isatty() and environ.get("TERM") != "dumb"
    forced = color == "always" or (color == "auto" and _forces_color(environ))
    colorful = forced or (color == "auto" and terminal and not environ.get("NO_COLOR"))
    rich = not plain and (terminal or forced)
    columns = (width or _columns()) if rich else WIDEST_PROSE
    return Screen(rich, rich and colorful, columns, _encoding(stream, environ))


def _columns() -> int:
    import shutil

    return max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST_PROSE))


def _forces_color(environ: Mapping[str, str]) -> bool:
    return environ.get("FORCE_COLOR", "") not in ("", "0") and not environ.get("NO_COLOR")


def _encoding(stream: TextIO, environ: Mapping[str, str]) -> str:
    # Python writes UTF-8 under LANG=C (PEP 538, 540) and sets LC_CTYPE for it, but who asked
    # for C may not be able to read it.
    encoding = getattr(stream, "encoding", None) or "utf-8"
    chosen = environ.get("PYTHONIOENCODING") or environ.get("PYTHONUTF8")
    ctype = environ.get("LC_CTYPE")
    ours = None if ctype in _COERCED else ctype
    locale = environ.get("LC_ALL") or ours or environ.get("LANG")
    return "ascii" if locale in ("C", "POSIX") and not chosen else encoding


def standard_output() -> TextIO:
    """Standard output. Raises OutputError where the caller has closed it."""
    if sys.stdout is None:
        raise OutputError("cannot write the output: standard output is closed")
    return sys.stdout


def write(text: str, stream: TextIO, encoding: str) -> None:
    """Write and flush the whole text; a reader who has left early is no error.

    Raises OutputError where the text cannot be written.
    """
    try:
        stream.write(spelled(text, encoding))
        stream.flush()
    except BrokenPipeError:
        _silence(stream)
    except OSError as error:
        raise unwritten(stream, error) from None


def unwritten(stream: TextIO, error: OSError) -> OutputError:
    """The error to raise where the stream could not be written; no more is written to it."""
    _silence(stream)
    reason = errno.errorcode.get(error.errno or 0, "")
    return OutputError(f"cannot write the output: {error.strerror} ({reason})")


def _silence(stream: TextIO) -> None:
    """Send what is still buffered nowhere, or Python would fail on it again at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
