"""Every generated file of the project is current; of what was fitted, that it knows its samples."""

from pathlib import Path

import pytest

from somaref.questions.learned import ANSWER, DANGER
from tests.running import ROOT
from tools import fit, generate


@pytest.mark.much
@pytest.mark.parametrize("name", sorted(generate.FILES.keys() - generate.FITTED.keys()))
def test_a_generated_file_is_current(name: str) -> None:
    assert generate.FILES[name]() == (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.much
@pytest.mark.parametrize("name", fit.TASKS)
def test_what_was_fitted_knows_its_samples(name: str) -> None:
    """That it was fitted to all of them, `tools.generate --check` says."""
    task = fit.TASKS[name]
    every = list(task.samples())
    some = every[:: len(every) // 300]
    known = {"danger": DANGER, "answers": ANSWER}[name]
    right = 0
    for each in fit.heard(task._replace(samples=lambda: iter(some))):
        shares = known.shares(each.features)
        right += max(shares, key=lambda kind: shares[kind]) == fit.of(each.kind)
    # Of a hundred it is 97 or more; where they were of other kinds it would be far fewer.
    assert right > 0.9 * len(some)


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
