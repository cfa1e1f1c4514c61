"""The golden files: what is printed, as read and accepted by a person."""

from collections.abc import Callable, Mapping
from typing import get_args

from somaref.document import answers, compose
from somaref.document.model import Bullets, Document, Heading, Item, Table
from somaref.monograph import substances
from somaref.monograph.load import load, read_monograph
from somaref.monograph.sections import SECTIONS
from somaref.output.screen import Screen
from somaref.output.writers import Format, render
from somaref.search.lexicon import load_lexicon
from somaref.search.ranking import Search
from tests.monographs import RICH
from tests.questions import QUESTIONS

SCREENS = {
    "plain.txt": Screen(rich=False, color=False, width=0, encoding="utf-8"),
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
        Bullets("What now?", (Item("* + 1. <b>", ("a source",)), Item("x" * 90))),
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
        return compose.everything(read_monograph(RICH.encode(), "rich.yaml"), cited=True)
    if name == "interactions-named":
        matches = tuple(substances.find(load(), SUBSTANCES))
        return answers.interactions(load(), matches, cited=True)
    if name == "search":
        with Search(load(), load_lexicon()) as search:
            return answers.search(load(), QUESTION, search.ask(QUESTION, 8))
    return compose.section(load(), load().section(name), cited=name in CITED)


def _ranking() -> str:
    """Each question with all sections that may answer it, the best first."""
    with Search(load(), load_lexicon()) as search:
        lines = (f"{each}: {' '.join(search.sections(each))}\n" for each in QUESTIONS)
        return "".join(lines)


def _files() -> Mapping[str, Callable[[], str]]:
    """The name of each file, and what makes its content."""

    def shown(name: str, form: Format, screen: Screen) -> Callable[[], str]:
        return lambda: render(_document(name), form, screen)

    found: dict[str, Callable[[], str]] = {"ranking.txt": _ranking}
    more = ("made", "sections", "sources", "all", "interactions-named", "search")
    for name in (*(kind.id for kind in SECTIONS if load().find(kind.id)), *more):
        for ending, screen in SCREENS.items():
            found[f"{name}.{ending}"] = shown(name, "text", screen)
    for name in (*more, "side-effects"):
        for form in get_args(Format)[1:]:
            found[f"{name}.{form}"] = shown(name, form, SCREENS["plain.txt"])
    return found


FILES = _files()
