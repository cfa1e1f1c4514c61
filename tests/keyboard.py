"""A person at a terminal: a real pseudo-terminal, and keys typed when the program has spoken."""

import os
import pty
import select
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence
from fcntl import ioctl
from types import MappingProxyType
from typing import NamedTuple

from tests.running import CLEAN, HANGS, command

NOTHING: Mapping[str, str] = MappingProxyType({})


class Shown(NamedTuple):
    """The exit code, and everything that was written to the terminal."""

    code: int
    text: str

    @property
    def left(self) -> str:
        """What is on the screen once a program has given back the screen that it took."""
        return self.text.rpartition("\x1b[?1049l")[2]


def at_keyboard(
    *args: str,
    keys: Sequence[tuple[str, str]] = (),
    environ: Mapping[str, str] = NOTHING,
    rows: int = 24,
    columns: int = 80,
) -> Shown:
    """The program on a terminal of that size; after each text of `keys` has come, type its keys."""
    return typed(command(*args), keys, {**CLEAN, **environ}, rows, columns)


def typed(
    line: Sequence[str],
    keys: Sequence[tuple[str, str]],
    environ: Mapping[str, str],
    rows: int = 24,
    columns: int = 80,
) -> Shown:
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    # A session of its own, so that Ctrl-C reaches whatever runs on this terminal.
    with subprocess.Popen(
        line,
        env=environ,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),
    ) as process:
        os.close(theirs)
        shown = b""
        todo = list(keys)
        seen = 0
        while True:
            while todo and todo[0][0].encode() in shown[seen:]:
                seen = shown.index(todo[0][0].encode(), seen) + len(todo[0][0].encode())
                os.write(ours, todo.pop(0)[1].encode())
            if not select.select([ours], [], [], HANGS)[0]:
                process.kill()
                raise AssertionError(f"silent while {todo} were to be typed: {shown!r}")
            try:
                chunk = os.read(ours, 65536)
            except OSError:  # Linux says EIO where the other end has been closed
                break
            if not chunk:
                break
            shown += chunk
    os.close(ours)
    assert not todo, f"{todo} never came: {shown!r}"
    return Shown(process.returncode, shown.decode("utf-8", "replace").replace("\r\n", "\n"))
