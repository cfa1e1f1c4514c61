"""Writing to standard output and standard error so that nothing breaks."""

import errno
import os
import sys
from typing import TextIO

from somaref.errors import OutputError
from somaref.text import spelled


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
