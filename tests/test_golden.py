"""What is printed, as read and accepted by a person.

python -m tests.test_golden    writes the files anew; read the difference before you commit
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import get_args

import pytest

from somaref import compose, substances
from somaref.document import Bullets, Document, Heading, Item, Table
from somaref.library import lexicon, load
from somaref.parser import parse
from somaref.reader import read
from somaref.search import Search
from somaref.sections import SECTIONS
from somaref.stream import Screen
from somaref.writers import Format, render
from tests.questions import QUESTIONS
from tests.test_reader import RICH

FOLDER = Path(__file__).parent / "golden"
SCREENS = {
    "plain.txt": Screen(rich=False, color=False, width=80, encoding="utf-8"),
    "terminal-80.txt": Screen(rich=True, color=True, width=80, encoding="utf-8"),
    "terminal-40.txt": Screen(rich=True, color=False, width=40, encoding="ascii"),
}
# All that a document can hold is in these.
SUBSTANCES = ("wine", "opioids", "Meprobamate", "OMEPRAZOLE", "xanaz", "gabapentin")
QUESTION = "how do I come off it"
MADE = Document(
    "Made",
    (
        Heading("One", "dosage"),
        Bullets("", (Item("Nothing stands above it."),)),
        Table(("what", "first", "second"), (("a", "1", "2"), ("b", "3", "4"))),
        Heading("Two", "side-effects"),
        Bullets("What now?", (Item("* + 1. <b>", "a note"), Item("x" * 90))),
        Bullets("X", (Item("y"),), urgent=True),
    ),
)
CITED = ("contraindications", "pharmacokinetics", "side-effects")


def _document(name: str) -> Document:
    if name == "made":
        return MADE
    if name == "sections":
        return compose.contents(load())
    if name == "sources":
        return compose.sources(load())
    if name == "all":
        return compose.everything(read(parse(RICH.encode(), "rich.yaml")), sources=True)
    if name == "interactions-named":
        matches = tuple(substances.find(load(), SUBSTANCES))
        return compose.interactions(load(), matches, sources=True)
    if name == "search":
        with Search(load(), lexicon()) as search:
            return compose.answers(load(), QUESTION, search.ask(QUESTION, 8))
    return compose.section(load(), load()[name], sources=name in CITED)


def _ranking() -> str:
    """Each question with all sections that may answer it, the best first."""
    with Search(load(), lexicon()) as search:
        lines = (f"{each}: {' '.join(search.sections(each))}\n" for each in QUESTIONS)
        return "".join(lines)


def _files() -> Mapping[str, Callable[[], str]]:
    """The name of each file, and what makes its content."""

    def shown(name: str, form: Format, screen: Screen) -> Callable[[], str]:
        return lambda: render(_document(name), form, screen)

    found: dict[str, Callable[[], str]] = {"ranking.txt": _ranking}
    more = ("made", "sections", "sources", "all", "interactions-named", "search")
    for name in (*(kind.id for kind in SECTIONS if kind.id in load().sections), *more):
        for ending, screen in SCREENS.items():
            found[f"{name}.{ending}"] = shown(name, "text", screen)
    for name in (*more, "side-effects"):
        for form in get_args(Format)[1:]:
            found[f"{name}.{form}"] = shown(name, form, SCREENS["plain.txt"])
    return found


FILES = _files()


@pytest.mark.parametrize("name", FILES)
def test_output_is_the_accepted_one(name: str) -> None:
    assert FILES[name]() == (FOLDER / name).read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(FILES)


if __name__ == "__main__":
    for old in FOLDER.iterdir():
        old.unlink()
    for name, content in FILES.items():
        (FOLDER / name).write_text(content(), encoding="utf-8")
