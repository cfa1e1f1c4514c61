"""What a start costs beside other programs, as a table.

    python benchmarks/startup.py [ROUNDS]

Ratios are of CPU time (user and system, whole processes, median of the rounds, run in turn) to
that of a program of two commands made with Typer. somaref must be installed where this Python
is, not as an editable checkout; peers are measured where they are installed.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from measure import Command, machine, medians, peak_mib, program

HELLO = """\
import typer

app = typer.Typer()


@app.command()
def hello():
    print("hello")


@app.command()
def bye():
    print("bye")


app()
"""
# The most memory that the first case of ours may take, against python -c pass.
_MEMORY_GOAL = 1.3
# A file younger than this is not remembered yet; in seconds.
_SETTLED = 2.5


class Case(NamedTuple):
    """A command, and the ratio that it should not exceed."""

    command: Command
    goal: float | None = None


def cases(folder: str) -> list[Case]:
    hello = Path(folder, "hello.py")
    hello.write_text(HELLO, encoding="utf-8")
    somaref, python = program(), sys.executable
    cache = {"SOMAREF_CACHE": f"{folder}/cache"}
    line = {"COMP_WORDS": "somaref sid", "COMP_CWORD": "1"}
    complete = {"_SOMAREF_COMPLETE": "complete_bash", **line}

    def ours(goal: float, *args: str) -> Case:
        return Case(Command(" ".join(("somaref", *args)), [somaref, *args], cache), goal)

    section = [somaref, "side-effects"]
    found = [
        Case(Command("Typer's hello-world", [python, str(hello), "hello"])),
        Case(Command("python -c pass", [python, "-c", "pass"])),
        ours(0.46, "side-effects"),
        Case(Command("the same on a terminal, with Rich", section, cache, terminal=True), 1.2),
        ours(1.3, "search", "can I drink alcohol"),
        ours(1.3, "interactions", "alcohol"),
        ours(1.3, "side-effects", "--format", "json"),
        ours(1.2, "--help"),
        Case(Command("completion of a command", [somaref], cache | complete), 1.1),
        Case(Command("somaref side-effects, no cache", section, {"SOMAREF_CACHE": ""})),
        Case(Command("on a terminal, no cache", section, {"SOMAREF_CACHE": ""}, terminal=True)),
    ]
    peers = (["man", "-P", "cat", "ls"], ["tldr", "tar"], ["rich", "--markdown", __file__])
    return found + [Case(Command(" ".join(p), p)) for p in peers if shutil.which(p[0])]


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        time.sleep(_SETTLED)
        every = cases(folder)
        taken = medians([case.command for case in every], rounds)
        memory = [peak_mib(case.command) for case in every[1:3]]
    print(f"{machine()}; {rounds} rounds.\n")
    print("| case | CPU ms | ratio | goal |\n|---|---:|---:|---:|")
    for case, seconds in zip(every, taken, strict=True):
        goal = f"≤ {case.goal}" if case.goal else ""
        print(f"| {case.command.name} | {seconds * 1000:.1f} | {seconds / taken[0]:.2f} | {goal} |")
    print(
        f"\nPeak memory of `{every[2].command.name}`: {memory[1]:.1f} MiB, "
        f"{memory[1] / memory[0]:.2f} × `python -c pass` ({memory[0]:.1f} MiB; "
        f"goal ≤ {_MEMORY_GOAL})."
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 30)
