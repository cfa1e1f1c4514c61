"""Fuzzing needs more than the tests do."""

import subprocess
import sys

import pytest

from tests.running import CLEAN


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
