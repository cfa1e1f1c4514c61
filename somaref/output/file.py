"""Writing a file: whole or not at all, and never over another unless forced."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from somaref.errors import OutputError


def save(text: str, file: str, force: bool) -> None:
    """Write the text to the file. Raises OutputError."""
    path = Path(file)
    try:
        if path.exists() and (not path.is_file() or _is_output(path)):
            reason = "is not a file to be replaced; name another, or - for the output"
            raise OutputError(f"{path} {reason}")
        if force:
            _replace(path, text)
        else:
            _create(path, text)
    except FileExistsError:
        raise OutputError(f"{path} exists already; --force overwrites it") from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputError(f"cannot write {path}: {reason}") from None


def _create(path: Path, text: str) -> None:
    """Write a file that is not there yet, nor a link of that name."""
    created = path.open("x", encoding="utf-8", newline="\n")
    try:
        with created:
            created.write(text)
    except BaseException:
        path.unlink()
        raise


def _replace(path: Path, text: str) -> None:
    """Write the whole text beside the file first, then put it in the file's place."""
    # A link stays; what it leads to is written.
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".somaref-")
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
        # Some file systems, such as that of a memory stick, know no permissions.
        with suppress(OSError):
            draft.chmod(_mode(path))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _is_output(path: Path) -> bool:
    """Whether standard output leads to this file, as in "--output /dev/stdout >>log"."""
    try:
        return os.path.samestat(path.stat(), os.fstat(1))
    except OSError:
        return False


def _mode(path: Path) -> int:
    """The permissions that the file has, or that a new one gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
