"""Tries many cases; a fault ends it with exit code 77.

python -m tools.fuzz TARGET CASES [SEED]
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["somaref"]):
    from tools.fuzz import documents, targets

# A case that takes longer (in seconds) or more memory (in MiB) is a fault. The instrumented
# program is several times as slow, and takes 100 MiB itself.
_SLOWEST = {"limits": 10}
_LARGEST = 300
_LONGEST_INPUT = 4096

_TARGETS = {
    "labels": targets.labels,
    "reader": targets.reader,
    "search": targets.search,
    "limits": targets.limits,
    "writers": documents.writers,
}


def main(name: str, cases: str, seed: str = "1") -> None:
    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(targets.SEEDS[name]):
            Path(corpus, str(number)).write_bytes(data)
        options = [
            f"-runs={cases}",
            f"-seed={seed}",
            f"-timeout={_SLOWEST.get(name, 1)}",
            f"-rss_limit_mb={_LARGEST}",
            f"-max_len={_LONGEST_INPUT}",
            f"-artifact_prefix={tempfile.gettempdir()}/",
            "-print_final_stats=1",
        ]
        atheris.Setup([sys.argv[0], *options, corpus], _TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
