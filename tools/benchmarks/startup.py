"""What a start costs beside other programs, as a table.

    python -m tools.benchmarks.startup [ROUNDS]

Ratios are of CPU time (user and system, whole processes, median of the rounds, run in turn) to
that of a program of two commands made with Typer; the first run is shown apart. somaref must be
installed where this Python is, not as an editable checkout; peers are measured where they are
installed.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tools.benchmarks.measure import Command, machine, medians, peak_mib, program

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


class Case(NamedTuple):
    """A command, and the ratio that it should not exceed."""

    command: Command
    goal: float | None = None


def cases(folder: str) -> list[Case]:
    hello = Path(folder, "hello.py")
    hello.write_text(HELLO, encoding="utf-8")
    somaref, python = program(), sys.executable

    def ours(goal: float, *args: str) -> Case:
        return Case(Command(" ".join(("somaref", *args)), [somaref, *args]), goal)

    section = [somaref, "side-effects"]
    found = [
        Case(Command("Typer's hello-world", [python, str(hello), "hello"])),
        Case(Command("python -c pass", [python, "-c", "pass"])),
        ours(0.46 if sys.version_info < (3, 12) else 0.48, "side-effects"),
        Case(Command("the same on a terminal, with Rich", section, terminal=True), 1.1),
        ours(0.8, "search", "can I drink alcohol"),
        ours(0.55, "interactions", "alcohol"),
        ours(1.15, "side-effects", "--format", "json"),
        ours(1.05, "--help"),
        Case(_completion(somaref), 0.7),
    ]
    peers = (["man", "-P", "cat", "ls"], ["tldr", "tar"], ["rich", "--markdown", __file__])
    return found + [Case(Command(" ".join(p), p)) for p in peers if shutil.which(p[0])]


def _completion(somaref: str) -> Command:
    """What bash asks for at the tabulator key. Ends the program where nothing is offered."""
    asked = [somaref, "--complete", "bash", "side-e"]
    offered = subprocess.run(asked, capture_output=True, check=True).stdout
    if offered != b"side-effects\n":
        sys.exit(f"{' '.join(asked)} offers {offered!r}; this would measure something else")
    return Command("completion of a command", asked)


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        every = cases(folder)
        first, taken = medians([case.command for case in every], rounds)
        memory = [peak_mib(case.command) for case in every[1:3]]
    print(f"{machine()}; {rounds} rounds.\n")
    print("| case | CPU ms | ratio | first run | goal |\n|---|---:|---:|---:|---:|")
    for case, once, seconds in zip(every, first, taken, strict=True):
        goal = f"≤ {case.goal}" if case.goal else ""
        figures = f"{seconds * 1000:.1f} | {seconds / taken[0]:.2f} | {once / taken[0]:.2f}"
        print(f"| {case.command.name} | {figures} | {goal} |")
    print(
        f"\nPeak memory of `{every[2].command.name}`: {memory[1]:.1f} MiB, "
        f"{memory[1] / memory[0]:.2f} × `python -c pass` ({memory[0]:.1f} MiB; "
        f"goal ≤ {_MEMORY_GOAL})."
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 30)
