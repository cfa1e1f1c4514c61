"""Where monographs lie: the built-in one, a file of the user's, or one on the user's shelf.

The shelf is a folder of monographs and labels that are known by name. The program puts none
there. What reads YAML, XML or JSON is imported only when such a file is read.
"""

import os
from typing import TYPE_CHECKING, NamedTuple

from somaref.errors import MonographError
from somaref.monograph.files import STANDARD_INPUT, DataFile, kind_of, read_file
from somaref.monograph.model import Monograph
from somaref.text import visible

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from somaref.monograph.tree import Faults

_ENDINGS = frozenset({".yaml", ".yml", ".xml", ".zip", ".json"})


def _check(monograph: Monograph, faults: "Faults", today: "date | None" = None) -> None:
    from somaref.monograph.check import check

    check(monograph, faults, today)


MONOGRAPH = DataFile("soma", Monograph, _check, lambda monograph: monograph)


def load(path: "str | Path | None" = None, *, today: "date | None" = None) -> Monograph:
    """The monograph in the file, or the built-in one. Raises MonographError. The file is a
    monograph in YAML, or a US label (SPL) as XML, in its ZIP, or as openFDA's record of it (JSON);
    "-" is standard input. A name without a folder that is no file is looked for on the user's
    shelf. `today`, if given, is the day after which a monograph cannot have been reviewed yet.
    """
    if path is None:
        return MONOGRAPH.load()
    file = str(path)
    bare = file == os.path.basename(file) and file.strip() not in ("", STANDARD_INPUT)
    if bare and "\0" not in file and not os.path.exists(file):
        file = _on_shelf(file)
    return _read(file, today)


def _read(file: str, today: "date | None" = None) -> Monograph:
    content, file = read_file(file)
    if kind_of(content) != "YAML":
        from somaref.spl.monograph import read_label

        return read_label(content, file)
    from somaref.monograph.reader import read_as

    made = read_as(Monograph, content, file, lambda own, faults: _check(own, faults, today))
    return made._replace(file=file)


def load_named(name: str) -> Monograph:
    """What `load` reads by that name; the built-in monograph by those of its medicine, too."""
    own = load()
    return own if name.casefold() in (own.brand.casefold(), own.generic.casefold()) else load(name)


class Volume(NamedTuple):
    """What lies on the shelf: the name of a file, safe to show, and its monograph or its fault."""

    name: str
    monograph: Monograph | None
    fault: str = ""


def shelf_folder() -> "Path":
    from pathlib import Path

    own = os.environ.get("SOMAREF_MONOGRAPHS")
    shelf = Path(os.path.expanduser(own)) if own else None
    return shelf or user_folder("XDG_DATA_HOME", ".local/share") / "somaref"


def user_folder(variable: str, usual: str) -> "Path":
    """The folder that a variable of XDG names, or the usual one in the user's home folder."""
    from pathlib import Path

    # By XDG's rules a path that hangs on the folder one happens to be in does not count.
    named = os.path.expanduser(os.environ.get(variable, ""))
    return Path(named if os.path.isabs(named) else os.path.expanduser(f"~/{usual}"))


def volumes() -> tuple[Volume, ...]:
    """All that lies on the shelf, by file name. Raises MonographError if it cannot be read."""
    return tuple(map(_volume, shelved()))


def _on_shelf(name: str) -> str:
    """The file called so, by its own name or else the medicine's; of one label's versions the
    newest. Raises MonographError where there is none, or more than one.
    """
    wanted = name.casefold()
    files = shelved()
    called = [file for file in files if file.stem.casefold() == wanted]
    called = called or [file for file in files if file.stem.casefold().startswith(wanted)]
    if not called:
        read = ((file, _volume(file).monograph) for file in files)
        named = ((file, own.brand, own.generic) for file, own in read if own)
        called = [file for file, *names in named if wanted in map(str.casefold, names)]
    if called:
        return str(_only(name, called))
    raise MonographError(
        f"{name}: cannot read the monograph: there is no such file, and nothing of that name on "
        f"the shelf ({shelf_folder()}); 'somaref shelf' lists what lies there"
    )


def _only(name: str, called: "list[Path]") -> "Path":
    """The file, or the newest version of one label."""
    if len(called) == 1:
        return called[0]
    read = [(file, _volume(file).monograph) for file in called]
    editions = {file: own.edition for file, own in read if own and own.edition}
    if len(editions) == len(called) and len({each.set_id for each in editions.values()}) == 1:
        return max(editions, key=lambda file: editions[file].version)
    names = ", ".join(file.name for file in called)
    raise MonographError(f"{name}: several on the shelf are called so: {names}")


def shelved() -> "list[Path]":
    """The files on the shelf. Raises MonographError if it cannot be read."""
    folder = shelf_folder()
    try:
        return sorted(file for file in folder.iterdir() if file.suffix.lower() in _ENDINGS)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise MonographError(f"{folder}: cannot read the shelf: {error.strerror}") from None


def _volume(file: "Path") -> Volume:
    name = visible(file.name)
    try:
        return Volume(name, _read(str(file)))
    except MonographError as error:
        return Volume(name, None, str(error))
