"""Where monographs lie: the built-in one, or a file of the user's.

What reads YAML is imported only when YAML is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from somaref import datafiles
from somaref.errors import MonographError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from somaref.monograph.model import Monograph


def load(path: str | Path | None = None, *, today: date | None = None) -> Monograph:
    """The monograph in the file, or the built-in one. Raises MonographError.

    `today`, if given, is the day after which it cannot have been reviewed yet.
    """
    if path is not None:
        return read_monograph(read_file(str(path)), str(path), today)
    return datafiles.load("soma", read_monograph)


def read_monograph(text: bytes, file: str, today: date | None = None) -> Monograph:
    """The monograph in that text of YAML; `file` is how messages call it. Raises MonographError."""
    from somaref.monograph.reader import read
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    return read(parse(text, faults), faults, today)


def read_file(file: str) -> bytes:
    """The content of a user's file. Raises MonographError where it cannot be read."""
    from somaref.limits import LARGEST_FILE

    try:
        with open(file, "rb") as opened:
            found = opened.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MonographError(f"{file}: cannot read the monograph: {reason}") from None
    if len(found) > LARGEST_FILE:
        raise MonographError(f"{file}: larger than {LARGEST_FILE // 1024**2} MiB; no monograph is")
    return found
