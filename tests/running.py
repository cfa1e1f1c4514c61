"""Run the program as a person or a script would: in a pipe, on a terminal, in this process."""

import errno
import os
import pty
import re
import site
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

from somaref.cli.main import main

ROOT = Path(__file__).parent.parent
_MONOGRAPH = (ROOT / "data" / "soma.yaml").read_text(encoding="utf-8")
_REVIEWED = re.findall(r"^reviewed: (\S+)$", _MONOGRAPH, flags=re.MULTILINE)[0]
# What a process needs to be found and to run, and the tools to measure it. All else that somebody
# has set (LESS, PAGER, XDG_DATA_HOME and many more) would decide what it shows.
_NEEDED = ("PATH", "USER", "LOGNAME", "TMPDIR", "VIRTUAL_ENV", "TZ")
_NEEDED_OF_TOOLS = ("LD_", "DYLD_", "FAKETIME", "PYTEST_", "HYPOTHESIS_")
CLEAN = {
    name: value
    for name, value in os.environ.items()
    if name in _NEEDED or name.startswith(_NEEDED_OF_TOOLS)
} | {
    **{"LANG": "C.UTF-8", "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)},
    # Nobody's home, where no less, shell or shelf has been set up; but Python finds what the user
    # has installed there.
    **{"HOME": "/nonexistent", "PYTHONUSERBASE": site.getuserbase()},
    # Whatever the clock says, each test is on the day on which the built-in monograph was reviewed.
    "SOURCE_DATE_EPOCH": f"{datetime.fromisoformat(f'{_REVIEWED}T12:00Z').timestamp():.0f}",
}
# By these a process measures which of its lines are run, which makes it twice as slow. A test hands
# them on only to a process that runs what no other test runs.
MEASURED = {name: value for name, value in os.environ.items() if name.startswith("COV")}
# Far more seconds than anything here takes, also on a machine that gives it a thirtieth of its
# time: it only ends what would never end.
HANGS = 1200


class Run(NamedTuple):
    code: int
    out: str
    err: str


def command(*args: str) -> list[str]:
    return [sys.executable, "-m", "somaref", *args]


def in_pipe(*args: str, encoding: str = "utf-8", **environ: str) -> Run:
    """A real process with real pipes; bytes of another encoding fail the test."""
    # The words are UTF-8 whatever the encoding of this process.
    line = [each.encode("utf-8", "surrogateescape") for each in command(*args)]
    done = subprocess.run(
        line, env=CLEAN | environ, capture_output=True, check=False, timeout=HANGS
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


def takes_less(work: Callable[[], object], times: float, other: Callable[[], object]) -> bool:
    """Whether this process works less on it than so many times as long as on the other.

    Both are tried up to three times, as another process may disturb one of them.
    """
    return any(_seconds(work) < times * _seconds(other) for _ in range(3))


def _seconds(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before


def a_million_rounds() -> None:
    """A loop that does nothing: how long it takes tells how fast the machine is."""
    for _ in range(1_000_000):
        pass


def here(capsys: pytest.CaptureFixture[str], *args: str) -> Run:
    """The entry point in this process, which is faster."""
    code = main(args)
    return Run(code, *capsys.readouterr())


def plain_id(text: str) -> str:
    """The text as the id of a test: mutmut starts each by its id, and finds none that has more
    than ASCII in it, a backslash or a colon.
    """
    return re.sub(r"[^ -~]|[\\:]", "_", text)


def words(text: str) -> str:
    """The text without layout, to find a sentence that a terminal has wrapped."""
    return " ".join(text.translate(str.maketrans("│|•╭╮╰╯─", "        ")).split())
