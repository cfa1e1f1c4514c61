"""The user's shelf: a folder of monographs and labels that are known by name.

The program never writes there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from somaref.errors import MonographError

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph

_ENDINGS = frozenset({".yaml", ".yml", ".xml", ".zip"})


class Volume(NamedTuple):
    """What lies on the shelf: a file, and the monograph in it or what is wrong with it."""

    file: Path
    monograph: Monograph | None
    fault: str = ""


def folder() -> Path:
    """Where the shelf is."""
    own = os.environ.get("SOMAREF_MONOGRAPHS")
    home = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    place = Path(own) if own else Path(home, "somaref")
    try:
        return place.expanduser()
    except RuntimeError:
        # Nobody's home.
        return place


def volumes() -> Iterator[Volume]:
    """All that lies on the shelf, by file name. Raises MonographError if it cannot be read."""
    for file in _files():
        yield _volume(file)


def on_shelf(name: str) -> str:
    """The file that is called so: by its own name, else by the medicine's.

    Of several versions of one label it is the newest. Raises MonographError where there is none,
    or more than one.
    """
    wanted = name.casefold()
    files = _files()
    found = [file for file in files if file.stem.casefold() == wanted]
    found = found or [file for file in files if file.stem.casefold().startswith(wanted)]
    if not found:
        read = ((each.file, each.monograph) for each in map(_volume, files))
        found = [
            file
            for file, each in read
            if each and wanted in (each.brand.casefold(), each.generic.casefold())
        ]
    if found:
        return str(_only(name, found))
    raise MonographError(
        f"{name}: cannot read the monograph: there is no such file, and nothing of that name on "
        f"the shelf ({folder()}); 'somaref shelf' lists what lies there"
    )


def _only(name: str, found: list[Path]) -> Path:
    """The file, or the newest version of one label."""
    if len(found) == 1:
        return found[0]
    read = [(each.file, each.monograph) for each in map(_volume, found)]
    editions = {file: each.edition for file, each in read if each and each.edition}
    if len(editions) == len(found) and len({each.set_id for each in editions.values()}) == 1:
        return max(editions, key=lambda file: editions[file].version)
    names = ", ".join(file.name for file in found)
    raise MonographError(f"{name}: several on the shelf are called so: {names}")


def _files() -> list[Path]:
    place = folder()
    try:
        return sorted(each for each in place.iterdir() if each.suffix.lower() in _ENDINGS)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise MonographError(f"{place}: cannot read the shelf: {error.strerror}") from None


def _volume(file: Path) -> Volume:
    from somaref.monograph.load import load

    try:
        return Volume(file, load(file))
    except MonographError as error:
        return Volume(file, None, str(error))
