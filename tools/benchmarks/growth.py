"""How cost grows with a monograph of a user's own, as a table.

    python -m tools.benchmarks.growth [TIMES...]

Makes monographs of so many times the statements of the built-in one, and measures each command:
CPU seconds, median of some runs.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from somaref.monograph.files import read_data
from tools.benchmarks.measure import Command, machine, medians, program

REQUESTS = (
    ("side-effects",),
    ("search", "drowsiness"),
    ("side-effects", "--format", "json"),
)
# Runs of each: as many as take a bearable time.
_RUNS = {1: 21, 4: 11, 10: 7}


def write_monograph(times: int, path: Path) -> None:
    """Every group of the built-in monograph so many times, each statement with its number."""
    built_in, _ = read_data("soma.yaml")
    content: dict[str, Any] = yaml.load(built_in, yaml.CBaseLoader)
    sections = content.pop("sections")
    with path.open("w", encoding="utf-8") as file:
        yaml.dump(content, file, yaml.CSafeDumper, sort_keys=False)
        file.write("sections:\n")
        for section_id, groups in sections.items():
            for item in (item for group in groups for item in group["items"]):
                item["text"] += " [@]"
            block = yaml.dump(groups, Dumper=yaml.CSafeDumper, width=10**6, sort_keys=False)
            file.write(f"  {section_id}:\n")
            for number in range(times):
                numbered = block.replace("[@]", f"({number})")
                file.writelines(f"  {line}\n" for line in numbered.splitlines())


def measured(request: tuple[str, ...], file: Path, times: int) -> float:
    environ = {"SOMAREF_MONOGRAPH": str(file)}
    command = Command(" ".join(request), [program(), *request], environ)
    _, (seconds,) = medians([command], _RUNS.get(times, 1))
    return seconds


def main(sizes: list[int]) -> None:
    print(f"{machine()}.\n")
    print("| statements | file | request | CPU s |\n|---|---:|---|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for times in sizes:
            file = Path(folder, "large.yaml")
            write_monograph(times, file)
            size = file.stat().st_size / 1e6
            for request in REQUESTS:
                seconds = measured(request, file, times)
                print(f"| {times}× | {size:.1f} MB | {' '.join(request)}", end=" ")
                print(f"| {seconds:.3f} |", flush=True)


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or list(_RUNS))
