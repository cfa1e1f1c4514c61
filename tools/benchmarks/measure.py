"""CPU time and memory of whole processes, as the operating system accounts them."""

import datetime
import os
import platform
import pty
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import NamedTuple


class Command(NamedTuple):
    """What to run; `terminal` gives it a pseudo-terminal for its output, not a pipe."""

    name: str
    argv: list[str]
    environ: Mapping[str, str] = MappingProxyType({})
    terminal: bool = False


# Compiled modules are written, as an installer would.
_ENVIRON = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("SOMAREF", "PYTHON", "COLUMNS", "NO_COLOR", "FORCE_COLOR"))
} | {"LANG": "C.UTF-8", "TERM": "xterm-256color"}


def program() -> str:
    """The installed command."""
    found = Path(sys.executable).parent / "somaref"
    if not found.exists():
        sys.exit("install somaref into this Python's environment first")
    return str(found)


def machine() -> str:
    """What the figures were measured on, and when."""
    names = ("somaref", "typer", "rich", "PyYAML")
    packages = ", ".join(f"{name} {version(name)}" for name in names)
    return (
        f"{datetime.date.today().isoformat()}; {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {packages}"
    )


def cpu_seconds(command: Command) -> float:
    """User and system time of one run. Raises RuntimeError if it fails."""
    ours, theirs = pty.openpty() if command.terminal else os.pipe()
    process = os.posix_spawnp(
        command.argv[0],
        command.argv,
        _ENVIRON | dict(command.environ),
        file_actions=[(os.POSIX_SPAWN_DUP2, theirs, 1), (os.POSIX_SPAWN_CLOSE, ours)],
    )
    os.close(theirs)
    try:
        while os.read(ours, 1 << 20):
            pass
    except OSError:  # how a pseudo-terminal ends
        pass
    os.close(ours)
    _, status, used = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"{command.name}: exit {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime


def medians(commands: Sequence[Command], rounds: int) -> tuple[list[float], list[float]]:
    """The CPU seconds of the first run of each, and the median of the others, run in turn."""
    first, *taken = [[cpu_seconds(command) for command in commands] for _ in range(rounds + 1)]
    return first, [median(each) for each in zip(*taken, strict=True)]


def peak_mib(command: Command) -> float:
    """The largest resident memory of a run, in MiB."""
    # A small parent: a child counts what its parent had when it was made.
    code = (
        "import os, sys; null = os.open(os.devnull, os.O_WRONLY);"
        "process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ,"
        " file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)]);"
        "print(os.wait4(process, 0)[2].ru_maxrss)"
    )
    measurer = Command(command.name, [sys.executable, "-I", "-S", "-c", code, *command.argv])
    ours, theirs = os.pipe()
    process = os.posix_spawn(
        measurer.argv[0],
        measurer.argv,
        _ENVIRON | dict(command.environ),
        file_actions=[(os.POSIX_SPAWN_DUP2, theirs, 1)],
    )
    os.close(theirs)
    with os.fdopen(ours) as out:
        found = int(out.read())
    os.waitpid(process, 0)
    return found / 1024
