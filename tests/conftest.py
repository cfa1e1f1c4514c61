"""Every test starts from the same surroundings, whoever runs it."""

import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from somaref import library
from somaref.monograph import Monograph
from tests.running import CLEAN


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in set(os.environ) - set(CLEAN) - {"PYTEST_CURRENT_TEST"}:
        monkeypatch.delenv(name)
    for name, value in CLEAN.items():
        monkeypatch.setenv(name, value)


# The same examples in every run, however busy the machine is.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

_read_once = cache(library.load)
_lexicon_once = cache(library.lexicon)
_load = library.load


def _loaded(path: str | Path | None = None) -> Monograph:
    file = str(path or library.built_in())
    return _read_once(file) if file == library.built_in() else _load(path)


@pytest.fixture(autouse=True)
def _reads_once(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """The built-in data are read once: hundreds of tests are about what comes after."""
    if not request.node.get_closest_marker("reads"):
        monkeypatch.setattr(library, "load", _loaded)
        monkeypatch.setattr(library, "lexicon", _lexicon_once)


SMALL = """\
schema: 1
brand: Testol
generic: testolam
reviewed: 2026-01-31
sources:
  article: {title: An article, kind: article}
  label: {title: The label, kind: regulator, short: label, revised: 2020-02}
sections:
  overdose:
    - heading: Now
      urgent: true
      items:
        - text: Call for help
          cite: {label: 10}
    - heading: Signs
      items:
        - {text: Sleep, cite: {article: Signs, label: 10}, differs: coma}
        - {text: Hiccups, cite: {article: Signs}}
"""


@pytest.fixture
def small_monograph(tmp_path: Path) -> Path:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL, encoding="utf-8")
    return file
