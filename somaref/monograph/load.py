"""Where monographs lie: the built-in one, or a file of the user's.

What reads YAML is imported only when YAML is read.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from somaref import datafiles
from somaref.errors import MonographError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from somaref.monograph.model import Monograph

# So much of a file tells what it is.
_START = 1024


def load(path: str | Path | None = None, *, today: date | None = None) -> Monograph:
    """The monograph in the file, or the built-in one. Raises MonographError.

    The file is a monograph in YAML, or a US label (SPL) as XML or in its ZIP. A name without
    a folder that is no file is looked for on the user's shelf. `today`, if given, is the day after
    which a monograph cannot have been reviewed yet.
    """
    if path is not None:
        return _read(str(path), today)
    return datafiles.load("soma", read_monograph)


def _read(file: str, today: date | None) -> Monograph:
    if file and file == os.path.basename(file) and "\0" not in file and not os.path.exists(file):
        from somaref.spl.shelf import on_shelf

        file = on_shelf(file)
    found = read_file(file)
    if not is_label(found):
        return read_monograph(found, file, today)
    from somaref.spl.read import read_label

    return read_label(found, file)


def is_label(found: bytes) -> bool:
    """Whether the content of a file is XML or a ZIP, which no monograph in YAML is."""
    return _is_zip(found) or _is_xml(found)


def _is_zip(start: bytes) -> bool:
    return start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def _is_xml(start: bytes) -> bool:
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    return wide or start[:_START].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def read_monograph(text: bytes, file: str, today: date | None = None) -> Monograph:
    """The monograph in that text of YAML; `file` is how messages call it. Raises MonographError."""
    from somaref.monograph.reader import read
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    return read(parse(text, faults), faults, today)


def read_file(file: str) -> bytes:
    """The content of a user's file. Raises MonographError where it cannot be read."""
    try:
        # What is no file may be endless, or never begin.
        if not stat.S_ISREG(os.stat(file).st_mode):
            kind = "a folder" if os.path.isdir(file) else "a pipe or device"
            raise MonographError(f"{file}: cannot read the monograph: it is {kind}, not a file")
        with open(file, "rb") as opened:
            start = opened.read(_START)
            largest = _largest(start)
            # Not by its size alone, which some file systems make up.
            enough = os.fstat(opened.fileno()).st_size <= largest
            found = start + opened.read(largest if enough else 0)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MonographError(f"{file}: cannot read the monograph: {reason}") from None
    if len(found) > largest or not enough:
        raise MonographError(f"{file}: larger than {largest // 1024**2} MiB; none is")
    return found


def _largest(start: bytes) -> int:
    """The most bytes that a file that begins so can have."""
    from somaref import limits

    if _is_zip(start):
        return limits.LARGEST_ZIP
    return limits.LARGEST_LABEL if _is_xml(start) else limits.LARGEST_FILE
