"""Where a document goes: a terminal, perhaps through a pager, a pipe, or a file."""

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TextIO

from somaref.errors import OutputError
from somaref.stream import WIDEST_PROSE, Color, Screen, look, standard_output, write
from somaref.text import spelled
from somaref.writers import Format

if TYPE_CHECKING:
    from pathlib import Path


class View(NamedTuple):
    """How the user wants to see a document."""

    form: Format = "text"
    plain: bool = False
    color: Color = "auto"
    width: int | None = None
    pager: bool = True
    output: os.PathLike[str] | None = None
    force: bool = False


def show(text_for: Callable[[Screen], str], view: View, environ: Mapping[str, str]) -> None:
    """Write out the text, made for wherever it goes. Raises OutputError."""
    if view.output is not None and os.fspath(view.output) != "-":
        from pathlib import Path

        _save(text_for, view, Path(view.output))
        return
    out = standard_output()
    screen = look(out, environ, view.plain, view.color, view.width)
    text = text_for(screen)
    paged = view.pager and _interactive(out) and _overflows(text, screen)
    if not (paged and _page(text, _pager(environ), screen.encoding)):
        write(text, out, screen.encoding)


def _pager(environ: Mapping[str, str]) -> list[str]:
    """The pager's command; empty where there is none, or one that does not page."""
    for name in ("SOMAREF_PAGER", "PAGER"):
        if name in environ:
            import shlex

            try:
                command = shlex.split(environ[name])
            except ValueError:
                return []
            return [] if command == ["cat"] else command
    return ["less", "-R"]


def _interactive(out: TextIO) -> bool:
    # A pager waits for keys: without a terminal to type at it would wait for ever.
    return out.isatty() and sys.stdin is not None and sys.stdin.isatty()


def _overflows(text: str, screen: Screen) -> bool:
    import shutil

    columns, rows = shutil.get_terminal_size()
    lines = text.splitlines()
    # Laid out text keeps to the columns; plain lines the terminal wraps.
    wrapped = 0 if screen.rich else sum(max(0, len(line) - 1) // columns for line in lines)
    return len(lines) + wrapped >= rows


def _page(text: str, command: list[str], encoding: str) -> bool:
    """Whether the pager has shown the text; if not, it is still to be shown."""
    if not command:
        return False
    import signal
    import subprocess

    data = spelled(text, encoding).encode(encoding)
    # Ctrl-C is the pager's while it runs.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return subprocess.run(command, input=data, check=False).returncode == 0
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)


def _save(text_for: Callable[[Screen], str], view: View, path: "Path") -> None:
    """Write a file whole or not at all, and never over another unless forced."""
    # A file is no terminal: plain unless colour is asked for.
    rich = view.color == "always" and not view.plain
    text = text_for(Screen(rich, rich, view.width or WIDEST_PROSE, "utf-8"))
    try:
        _write_file(text, path, view.force)
    except FileExistsError:
        raise OutputError(f"{path} exists already; --force overwrites it") from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"cannot write {path}: {reason}") from None


def _write_file(text: str, path: "Path", force: bool) -> None:
    if path.exists() and (not path.is_file() or _is_output(path)):
        raise OutputError(f"{path} is not a file to be replaced; name another, or - for the output")
    if path.exists() and not force:
        raise FileExistsError
    import tempfile
    from pathlib import Path

    # What a link leads to, so that the link stays.
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".somaref-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(_mode(path))
        if force:
            Path(name).replace(path)
        else:
            # Unlike a rename, this fails if somebody has made the file meanwhile.
            path.hardlink_to(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _is_output(path: "Path") -> bool:
    """Whether standard output leads to this file, as in "--output /dev/stdout >>log"."""
    try:
        return os.path.samestat(path.stat(), os.fstat(1))
    except OSError:
        return False


def _mode(path: "Path") -> int:
    """The permissions that the file has, or that a new one gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
