"""The user's shelf: a folder of monographs and labels that are known by name.

The program never writes there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from somaref.errors import MonographError

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph

_ENDINGS = (".yaml", ".yml", ".xml", ".zip")


class Volume(NamedTuple):
    """What lies on the shelf: a file, and the monograph in it or what is wrong with it."""

    file: str
    monograph: Monograph | None
    fault: str = ""


def folder() -> str:
    """Where the shelf is."""
    own = os.environ.get("SOMAREF_MONOGRAPHS")
    home = os.environ.get("XDG_DATA_HOME") or os.path.join("~", ".local", "share")
    return os.path.expanduser(own or os.path.join(home, "somaref"))


def volumes() -> Iterator[Volume]:
    """All that lies on the shelf, by file name. Raises MonographError if it cannot be read."""
    for file in _files():
        yield _volume(file)


def on_shelf(name: str) -> str:
    """The file that is called so: by its own name, else by the medicine's.

    Raises MonographError where there is none, or more than one.
    """
    wanted = name.casefold()
    files = _files()
    stems = {file: os.path.splitext(os.path.basename(file))[0].casefold() for file in files}
    found = [file for file, stem in stems.items() if stem == wanted]
    found = found or [file for file, stem in stems.items() if stem.startswith(wanted)]
    if not found:
        read = [(each.file, each.monograph) for each in map(_volume, files)]
        found = [
            file
            for file, each in read
            if each and wanted in (each.brand.casefold(), each.generic.casefold())
        ]
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(os.path.basename(file) for file in found)
        raise MonographError(f"{name}: several on the shelf are called so: {names}")
    raise MonographError(
        f"{name}: there is no such file, and nothing of that name on the shelf ({folder()}); "
        "'somaref shelf' lists what lies there"
    )


def _files() -> list[str]:
    place = folder()
    try:
        with os.scandir(place) as entries:
            found = [entry.path for entry in entries if entry.name.lower().endswith(_ENDINGS)]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise MonographError(f"{place}: cannot read the shelf: {error.strerror}") from None
    return sorted(found)


def _volume(file: str) -> Volume:
    from somaref.monograph.load import load

    try:
        return Volume(file, load(file))
    except MonographError as error:
        return Volume(file, None, str(error))
