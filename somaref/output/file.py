"""Writing a file: whole or not at all, and never over another unless forced."""

import os
import tempfile
from pathlib import Path

from somaref.errors import OutputError


def save(text: str, file: os.PathLike[str], force: bool) -> None:
    """Write the text to the file. Raises OutputError."""
    path = Path(file)
    try:
        _write(text, path, force)
    except FileExistsError:
        raise OutputError(f"{path} exists already; --force overwrites it") from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"cannot write {path}: {reason}") from None


def _write(text: str, path: Path, force: bool) -> None:
    if path.exists() and (not path.is_file() or _is_output(path)):
        raise OutputError(f"{path} is not a file to be replaced; name another, or - for the output")
    if path.exists() and not force:
        raise FileExistsError
    # If the path is a link, the link stays and the file it leads to is written.
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".somaref-")
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
        draft.chmod(_mode(path))
        if force:
            draft.replace(path)
        else:
            # Unlike a rename, a hard link fails if somebody has made the file meanwhile.
            path.hardlink_to(draft)
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
