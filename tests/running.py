"""Run the program as a person or a script would: in a pipe, on a terminal, in this process."""

import errno
import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

from somaref.main import main

ROOT = Path(__file__).parent.parent
# MUTANT_UNDER_TEST is how mutmut names the mutant of the moment.
CLEAN = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("SOMAREF", "LC_", "PYTHONIO", "PYTHONUTF8", "MUTANT"))
    and name not in ("NO_COLOR", "FORCE_COLOR", "LANG", "COLUMNS", "LINES", "TERM", "PAGER")
} | {"LANG": "C.UTF-8", "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}


class Run(NamedTuple):
    code: int
    out: str
    err: str


def command(*args: str) -> list[str]:
    return [sys.executable, "-m", "somaref", *args]


def in_pipe(*args: str, encoding: str = "utf-8", **environ: str) -> Run:
    """A real process with real pipes; bytes of another encoding fail the test."""
    done = subprocess.run(
        command(*args), env=CLEAN | environ, capture_output=True, check=False, timeout=60
    )
    return Run(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def on_terminal(
    *args: str, columns: int = 80, environ: Mapping[str, str] = MappingProxyType({})
) -> Run:
    """A real process whose standard output and error are a pseudo-terminal."""
    ours, theirs = pty.openpty()
    env = CLEAN | {"COLUMNS": str(columns), **environ}
    with subprocess.Popen(command(*args), env=env, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 65536):
                shown += chunk
        except OSError as error:  # Linux says EIO where the other end has been closed
            if error.errno != errno.EIO:
                raise
        os.close(ours)
    return Run(process.returncode, shown.decode("utf-8").replace("\r\n", "\n"), "")


def here(capsys: pytest.CaptureFixture[str], *args: str) -> Run:
    """The entry point in this process, which is faster."""
    code = main(args)
    return Run(code, *capsys.readouterr())


def words(text: str) -> str:
    """The text without layout, to find a sentence that a terminal has wrapped."""
    return " ".join(text.translate(str.maketrans("│|•╭╮╰╯─", "        ")).split())
