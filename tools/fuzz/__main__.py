"""Tries many cases; a fault ends it with exit code 77.

python -m tools.fuzz TARGET CASES [SEED]
"""

import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

try:
    import atheris

    with atheris.instrument_imports(include=["somaref"]):
        from tools.fuzz import documents, targets
except ModuleNotFoundError as error:
    sys.exit(f"fuzzing needs {error.name}: pip install -e '.[fuzz]'")

# A case that takes more is a fault: more of the processor's time, in times of a loop of a million
# rounds that does nothing, or more memory, in MiB. The instrumented program is several times as
# slow, and takes 100 MiB itself.
_SLOWEST = {"limits": 300}
_SLOW = 100
_LARGEST = 300
_LONGEST_INPUT = 4096

_TARGETS = {
    "labels": targets.labels,
    "reader": targets.reader,
    "search": targets.search,
    "limits": targets.limits,
    "writers": documents.writers,
}


class TooSlow(BaseException):
    """No Exception, so that nothing in the program takes it for one of its own."""


def main(name: str, cases: str, seed: str = "1") -> None:
    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(targets.SEEDS[name]):
            Path(corpus, str(number)).write_bytes(data)
        options = [
            f"-runs={cases}",
            f"-seed={seed}",
            # Atheris bounds seconds on the wall, so it is told to wait for a day.
            "-timeout=86400",
            f"-rss_limit_mb={_LARGEST}",
            f"-max_len={_LONGEST_INPUT}",
            f"-artifact_prefix={tempfile.gettempdir()}/",
            "-print_final_stats=1",
        ]
        bounded = _bounded(_TARGETS[name], _SLOWEST.get(name, _SLOW))
        atheris.Setup([sys.argv[0], *options, corpus], bounded)
        atheris.Fuzz()


def _bounded(target: Callable[[bytes], None], loops: int) -> Callable[[bytes], None]:
    """The target, ended where it takes the time of so many loops."""
    most = loops * min(_loop() for _ in range(3))

    def end(*_: object) -> None:
        raise TooSlow(f"a case took more than {most:.1f} seconds of the processor, {loops} loops")

    def case(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_PROF, most)
        try:
            target(data)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    signal.signal(signal.SIGPROF, end)
    return case


def _loop() -> float:
    """The seconds of the processor for a loop of a million rounds."""
    before = time.process_time()
    for _ in range(1_000_000):
        pass
    return time.process_time() - before


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4 or sys.argv[1] not in _TARGETS:
        sys.exit(f"python -m tools.fuzz TARGET CASES [SEED]; targets: {', '.join(_TARGETS)}")
    main(*sys.argv[1:])
