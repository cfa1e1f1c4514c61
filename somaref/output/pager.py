"""Text that is longer than the terminal is shown by a pager."""

import os
import re
import shlex
import shutil
import signal
import sys
from collections.abc import Sequence
from typing import BinaryIO, NamedTuple

from somaref.output.stream import Screen, is_dumb
from somaref.text import width_of

# How less is told what to show, and what to say of its keys. It is said in the environment,
# because the less of BusyBox knows few options and refuses to start with others.
_LESS = "-R -Ps?e(end) q leaves:space goes on, q leaves.$"


class Pager(NamedTuple):
    """A program that shows text by the page, and what it understands: colours, or ASCII alone."""

    command: Sequence[str]
    color: bool
    ascii: bool

    def screen(self, screen: Screen, color: bool) -> Screen:
        """What of the screen the pager can show; colours are kept if they are insisted on."""
        encoding = "ascii" if self.ascii else screen.encoding
        return screen._replace(color=screen.color and (self.color or color), encoding=encoding)


def overflows(text: str) -> bool:
    columns, rows = shutil.get_terminal_size()
    lines = re.sub("\x1b\\[[0-9;]*m", "", text).splitlines()
    # Lines that are longer than the terminal is wide are wrapped by it.
    return len(lines) + sum(max(0, width_of(line) - 1) // columns for line in lines) >= rows


def find_pager() -> Pager | None:
    """The user's pager, or less; None where there is none, or none that could work."""
    # A pager waits for keys: without a terminal to type at it would wait for ever.
    if sys.stdin is None or not sys.stdin.isatty() or not _can_page():
        return None
    own = [os.environ[name] for name in ("SOMAREF_PAGER", "PAGER") if name in os.environ]
    try:
        command = shlex.split((*own, "less")[0])
    except ValueError:
        return None
    # Whoever names cat wants no pager.
    if not command or command == ["cat"]:
        return None
    name = os.path.basename(command[0])  # noqa: PTH119
    # The pagers of BusyBox take each byte for a column.
    limited = "busybox" in os.path.realpath(shutil.which(command[0]) or "")
    return Pager(command, name == "less" and not limited, limited)


def page(pager: Pager, text: bytes) -> bool:
    """Show the text; whether the pager took any of it, so that it need not be shown again."""
    environ = dict(os.environ)
    if pager.color:
        own = environ.get("LESS")
        environ["LESS"] = _LESS if own is None else f"-R {own}"
    # Ctrl-C is the pager's while it runs; a signal ignored here would be ignored there too.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        return _unread(pager.command, environ, text) < len(text)
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)


def _unread(command: Sequence[str], environ: dict[str, str], text: bytes) -> int:
    """Run the command with the text as its input; how many bytes of that it has left."""
    import subprocess
    from threading import Thread

    ours, theirs = os.pipe()
    with os.fdopen(ours, "rb") as rest, os.fdopen(theirs, "wb") as pipe:
        with subprocess.Popen(command, stdin=rest, env=environ):
            feeding = Thread(target=_feed, args=(pipe, text))
            feeding.start()
        # The pager has ended: nobody else reads the rest.
        left = len(rest.read())
        feeding.join()
    return left


def _feed(pipe: BinaryIO, text: bytes) -> None:
    with pipe:
        pipe.write(text)


def _can_page() -> bool:
    """Whether the terminal can move its cursor; less asks for RETURN first where it cannot."""
    if is_dumb():
        return False
    try:
        import curses

        curses.setupterm(fd=1)
    except ImportError:
        return True
    except curses.error:
        return False
    return True
