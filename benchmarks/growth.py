"""How cost grows with the monograph, as a table.

    python benchmarks/growth.py [TIMES...]

Makes monographs of so many times the statements of the built-in one, and measures each command
cold (with an empty cache) and warm: CPU seconds, median of some runs.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml
from measure import Command, machine, medians, program

from somaref.library import built_in

REQUESTS = (
    ("side-effects",),
    ("search", "drowsiness"),
    ("side-effects", "--format", "json"),
)
_SETTLED = 2.5
# Runs of each: as many as take a bearable time.
_RUNS = {1: 21, 10: 7, 100: 3, 1000: 1}


def write_monograph(times: int, path: Path) -> None:
    """Every group of the built-in monograph so many times, each statement with its number."""
    with Path(built_in()).open(encoding="utf-8") as file:
        content: dict[str, Any] = yaml.load(file, yaml.CBaseLoader)
    sections = content.pop("sections")
    with path.open("w", encoding="utf-8") as file:
        yaml.dump(content, file, yaml.CSafeDumper)
        file.write("sections:\n")
        for section_id, groups in sections.items():
            for item in (item for group in groups for item in group["items"]):
                item["text"] += " [@]"
            block = yaml.dump(groups, Dumper=yaml.CSafeDumper, width=10**6, sort_keys=False)
            file.write(f"  {section_id}:\n")
            for number in range(times):
                numbered = block.replace("[@]", f"({number})")
                file.writelines(f"  {line}\n" for line in numbered.splitlines())


def measured(request: tuple[str, ...], file: Path, times: int) -> tuple[float, float]:
    """Seconds cold and warm."""
    cache = file.parent / "cache"
    environ = {"SOMAREF_MONOGRAPH": str(file)}
    name, argv = " ".join(request), [program(), *request]
    runs = _RUNS.get(times, 1)
    (cold,) = medians([Command(name, argv, environ | {"SOMAREF_CACHE": ""})], runs)
    (warm,) = medians([Command(name, argv, environ | {"SOMAREF_CACHE": str(cache)})], runs)
    shutil.rmtree(cache)
    return cold, warm


def main(sizes: list[int]) -> None:
    print(f"{machine()}.\n")
    print("| statements | file | request | cold, s | warm, s |\n|---|---:|---|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for times in sizes:
            file = Path(folder, "large.yaml")
            write_monograph(times, file)
            time.sleep(_SETTLED)
            size = file.stat().st_size / 1e6
            for request in REQUESTS:
                cold, warm = measured(request, file, times)
                print(f"| {times}× | {size:.1f} MB | {' '.join(request)}", end=" ")
                print(f"| {cold:.3f} | {warm:.3f} |", flush=True)


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or list(_RUNS))
