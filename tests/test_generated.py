"""Every generated file of the project is current."""

from pathlib import Path

import pytest

from tests.running import ROOT
from tools import generate


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
