"""Text that is longer than the terminal is shown by a pager."""

import os
import sys

from somaref.output.screen import Screen
from somaref.text import spelled


def page(text: str, screen: Screen) -> bool:
    """Whether a pager has shown the text; if not, it is still to be shown."""
    # A pager waits for keys: without a terminal to type at it would wait for ever.
    if sys.stdin is None or not sys.stdin.isatty() or not _overflows(text, screen):
        return False
    command = _command()
    if not command:
        return False
    import signal
    import subprocess

    data = spelled(text, screen.encoding).encode(screen.encoding)
    # While the pager runs, Ctrl-C is meant for it.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return subprocess.run(command, input=data, check=False).returncode == 0
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)


def _command() -> list[str]:
    """The pager's command; empty where there is none, or one that does not page."""
    for name in ("SOMAREF_PAGER", "PAGER"):
        if name in os.environ:
            import shlex

            try:
                command = shlex.split(os.environ[name])
            except ValueError:
                return []
            return [] if command == ["cat"] else command
    return ["less", "-R"]


def _overflows(text: str, screen: Screen) -> bool:
    import shutil

    columns, rows = shutil.get_terminal_size()
    lines = text.splitlines()
    # Laid out text keeps to the columns; plain lines are wrapped by the terminal.
    wrapped = 0 if screen.rich else sum(max(0, len(line) - 1) // columns for line in lines)
    return len(lines) + wrapped >= rows
