"""Where monographs lie: the built-in one, or a file of the user's.

What reads YAML is imported only when YAML is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from somaref import datafiles
from somaref.errors import MonographError

if TYPE_CHECKING:
    from pathlib import Path

    from somaref.monograph.model import Monograph

# A file a thousand times as large as the built-in monograph is a mistake, not a monograph.
_LARGEST = 256 * 1024 * 1024


def load(path: str | Path | None = None) -> Monograph:
    """The monograph in the file, or the built-in one. Raises MonographError."""
    if path:
        return read_monograph(read_file(str(path)), str(path))
    text, file = datafiles.read("soma.yaml")
    built: Monograph | None = datafiles.built("soma", text)
    return built or read_monograph(text, file)


def read_monograph(text: bytes, file: str) -> Monograph:
    """The monograph in that text of YAML; `file` is how messages call it. Raises MonographError."""
    from somaref.monograph.reader import read
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    return read(parse(text, faults), faults)


def read_file(file: str) -> bytes:
    """The content of a user's file. Raises MonographError where it cannot be read."""
    try:
        with open(file, "rb") as opened:
            found = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MonographError(f"{file}: cannot read the monograph: {reason}") from None
    if len(found) > _LARGEST:
        raise MonographError(f"{file}: larger than {_LARGEST // 1024**2} MiB; no monograph is")
    return found
