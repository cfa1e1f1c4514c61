"""Fuzzing needs more than the tests do."""

import re
import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.running import CLEAN, ROOT


@pytest.mark.process
def test_without_its_library_it_says_what_to_install() -> None:
    code = (
        "import runpy, sys; sys.modules['atheris'] = None;"
        "runpy.run_module('tools.fuzz', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=CLEAN, capture_output=True, encoding="utf-8", check=False
    )
    told = "fuzzing needs atheris: pip install -e '.[fuzz]'\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


@pytest.mark.process
@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris is not installed")
def test_each_target_is_described_and_tried_on_every_change() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.fuzz"],
        env=CLEAN, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    targets = set(done.stderr.rpartition("targets: ")[2].strip().split(", "))
    page = (ROOT / "tools" / "fuzz" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == targets
    if (ROOT / ".ci").exists():
        steps = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
        assert set(re.findall(r'"(\w+) \d+"', steps)) == targets
