"""Every generated file of the project is current."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from somaref.questions.hearing import Listener
from somaref.questions.names import Names
from tests.running import ROOT
from tools import fit, generate


def once(work: Callable[..., Any]) -> Callable[..., Any]:
    """A method that works once for the same text, whatever object it is called for."""
    kept: dict[str, Any] = {}

    def kept_work(self: object, text: str, *more: object) -> Any:
        if text not in kept:
            kept[text] = work(self, text, *more)
        return kept[text]

    return kept_work


class NamesOnce(Names):
    """The names of the built-in substances, looked for in each sample once."""

    asked = once(Names.asked)
    _entry: Any = cache(Names._entry)


class ListenerOnce(Listener):
    """Hears each sample once: much of what teaches answers teaches also what is calm."""

    hear = once(Listener.hear)


@pytest.fixture(autouse=True)
def _heard_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit, "Names", NamesOnce)
    monkeypatch.setattr(fit, "Listener", ListenerOnce)


@pytest.mark.much
@pytest.mark.parametrize("name", generate.FILES)
def test_a_generated_file_is_current(name: str) -> None:
    assert generate.FILES[name]() == (ROOT / name).read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    folder = ROOT / "tests" / "golden"
    names = {Path(name).name for name in generate.FILES if name.startswith("tests/golden/")}
    assert {file.name for file in folder.iterdir()} == names


def test_the_generator_writes_what_is_not_current(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("docs/a", "docs/b", "tests/golden/left"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("old", encoding="utf-8")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    made = {"docs/a": lambda: "new", "docs/b": lambda: "old", "docs/c": lambda: "first"}
    monkeypatch.setattr(generate, "FILES", made)
    assert generate.main(check=True) == 1
    assert (tmp_path / "docs/a").read_text(encoding="utf-8") == "old"
    listed = "docs/a\ndocs/c\ntests/golden/left (left over)\n"
    assert sorted(capsys.readouterr().out.splitlines()) == listed.splitlines()
    assert generate.main(check=False) == 0
    assert (tmp_path / "docs/a").read_text(encoding="utf-8") == "new"
    assert (tmp_path / "docs/c").read_text(encoding="utf-8") == "first"
    assert not (tmp_path / "tests/golden/left").exists()
    assert generate.main(check=True) == 0
