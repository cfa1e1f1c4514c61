"""Work done before, kept in the user's cache folder so as not to be done again.

What is kept is what a file of data held and what a section's command printed; never words that
somebody searched for. The cache is never needed and never trusted over the file: an entry is
used only if it is whole, our own, and of this program and this file as they are now. Whatever
else is the matter, the work is done again.
"""

from __future__ import annotations

import os
import stat
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import suppress

from somaref import PROGRAM, __version__

# The most entries.
_MOST = 256
# In bytes: of one entry, and of all together.
_LARGEST = 128 * 1024 * 1024
_LARGEST_FOLDER = 256 * 1024 * 1024
# A file younger than this may change once more with the same times; in nanoseconds.
_SETTLED = 2_000_000_000
# What a killed process has left half-written goes after this; in seconds.
_STALE = 3600
# The names of entries, and of those that a process of that number still writes.
_NAMES = rf"[0-9a-f]{{8}}\.{PROGRAM}(\.\d+)?"

Stamp = tuple[int, ...]


def remembered(what: tuple[object, ...], file: str, make: Callable[[], str]) -> str:
    """What `make` returns; or what it returned before, if the file has not changed since.

    `what` names the work: everything besides the file that its result depends on.
    """
    before = _stamp(file)
    folder = _folder()
    if before is None or folder is None:
        return make()
    key = repr((__version__, sys.hexversion, _program(), before, what))
    path = os.path.join(folder, f"{zlib.crc32(key.encode()):08x}.{PROGRAM}")
    kept = _read(path, key)
    if kept is not None:
        return kept
    text = make()
    if _stamp(file) == before and time.time_ns() - max(before[-2:]) > _SETTLED:
        _write(folder, path, key, text)
    return text


def _stamp(file: str) -> Stamp | None:
    """What changes when the file does; None for what is no file."""
    try:
        found = os.stat(file)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _program() -> int:
    """What changes when any of the program's own modules does, as in a checkout."""
    here = os.path.dirname(__file__)
    found = []
    for folder in (here, os.path.join(here, "writers")):
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    status = entry.stat()
                    found.append((entry.path, status.st_size, status.st_mtime_ns))
    return zlib.crc32(repr(sorted(found)).encode(errors="replace"))


def _folder() -> str | None:
    """Where entries lie; None where there is no such place, or none is wanted."""
    chosen = os.environ.get("SOMAREF_CACHE")
    if chosen is None:
        base = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):
            home = os.path.expanduser("~")
            # A service may have none; it gets none made.
            if not os.path.isdir(home):
                return None
            base = os.path.join(home, ".cache")
        chosen = os.path.join(base, PROGRAM)
    # Without owners of files nobody can say whose an entry is.
    return chosen if os.path.isabs(chosen) and hasattr(os, "geteuid") else None


def _ours(found: os.stat_result) -> bool:
    return found.st_uid == os.geteuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _head(key: str, text: bytes) -> bytes:
    head = f"{PROGRAM} cache\n{key}\n".encode()
    return head + f"{zlib.crc32(text, zlib.crc32(head)):08x}\n".encode()


def _read(path: str, key: str) -> str | None:
    """The text kept under that key, if all of it is as it was written."""
    # No link leads anywhere else, and no pipe keeps us waiting.
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        with open(os.open(path, flags), "rb") as file:
            found = os.fstat(file.fileno())
            if not (stat.S_ISREG(found.st_mode) and _ours(found)) or found.st_size > _LARGEST:
                return None
            data = file.read()
    except (OSError, ValueError):
        return None
    length = len(_head(key, b""))
    text = data[length:]
    try:
        return text.decode() if data[:length] == _head(key, text) else None
    except UnicodeDecodeError:
        return None


def _write(folder: str, path: str, key: str, text: str) -> None:
    """Keep the text, whole or not at all. No failure matters."""
    draft = f"{path}.{os.getpid()}"
    try:
        data = text.encode()
        if len(data) > _LARGEST:
            return
        os.makedirs(folder, 0o700, exist_ok=True)
        found = os.lstat(folder)
        if not (stat.S_ISDIR(found.st_mode) and _ours(found)):
            return
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        handle = os.open(draft, flags, 0o600)
    except (OSError, ValueError):
        return
    try:
        with open(handle, "wb") as file:
            file.write(_head(key, data))
            file.write(data)
        os.replace(draft, path)
        _prune(folder)
    except OSError:
        pass
    finally:
        _remove(draft)


def _prune(folder: str) -> None:
    """Remove what processes left behind, and the oldest entries of too many.

    The user may have named a folder that holds other files; they are not ours to touch.
    """
    import re

    with os.scandir(folder) as entries:
        ours = [(each.stat(), each.path) for each in entries if re.fullmatch(_NAMES, each.name)]
    found = sorted((status.st_mtime, status.st_size, path) for status, path in ours)
    count, left = len(found), sum(size for _, size, _ in found)
    for changed, size, path in found:
        draft = not path.endswith(PROGRAM)
        many = count > _MOST or left > _LARGEST_FOLDER
        if many or (draft and changed < time.time() - _STALE):
            _remove(path)
            count, left = count - 1, left - size


def _remove(path: str) -> None:
    with suppress(OSError):
        os.unlink(path)
