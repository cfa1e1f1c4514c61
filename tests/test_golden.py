"""The output of each section, as read and accepted by a person.

python -m tests.test_golden    writes the files anew; read the difference before you commit
"""

from pathlib import Path

import pytest

from somaref import compose
from somaref.document import Document
from somaref.library import load
from somaref.sections import SECTIONS
from somaref.stream import Screen
from somaref.writers import render

FOLDER = Path(__file__).parent / "golden"
SCREENS = {
    "plain.txt": Screen(rich=False, color=False, width=80, encoding="utf-8"),
    "terminal-80.txt": Screen(rich=True, color=True, width=80, encoding="utf-8"),
    "terminal-40.txt": Screen(rich=True, color=False, width=40, encoding="ascii"),
}


def _document(name: str) -> Document:
    if name == "sections":
        return compose.contents(load())
    return compose.section(load(), load()[name], sources=name == "contraindications")


NAMES = [kind.id for kind in SECTIONS if kind.id in load().sections] + ["sections"]
CASES = [(name, form) for name in NAMES for form in SCREENS]


def _shown(name: str, form: str) -> str:
    return render(_document(name), "text", SCREENS[form])


@pytest.mark.parametrize(("name", "form"), CASES)
def test_output_is_the_accepted_one(name: str, form: str) -> None:
    assert _shown(name, form) == (FOLDER / f"{name}.{form}").read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.{form}" for name, form in CASES}


if __name__ == "__main__":
    for old in FOLDER.iterdir():
        old.unlink()
    for name, form in CASES:
        (FOLDER / f"{name}.{form}").write_text(_shown(name, form), encoding="utf-8")
