"""The golden files: what is printed, as read and accepted by a person."""

import re
from collections.abc import Callable, Mapping
from typing import get_args

from somaref import api as asking
from somaref.api import composer
from somaref.differences.current import held_against
from somaref.document.blocks import Bullets, Figures, Heading, Item
from somaref.document.model import Document
from somaref.document.versions import current_document, shelf_document
from somaref.library import MONOGRAPH, Volume, load
from somaref.monograph.model import Monograph
from somaref.monograph.sections import SECTIONS
from somaref.output.show import Format, to_text
from somaref.output.stream import Screen
from somaref.spl.monograph import of_content, read_label
from tests.labels import DRUG_FACTS, LABELS, NEWER, NUMBERED, OLD
from tests.monographs import RICH
from tests.questions import QUESTIONS
from tests.running import ROOT
from tools.benchmarks.asking import Desk
from tools.fingerprints import edition

SCREENS = {
    "plain.txt": Screen(rich=False, color=False, width=0, encoding="utf-8"),
    "terminal-80.txt": Screen(rich=True, color=True, width=80, encoding="utf-8"),
    "terminal-40.txt": Screen(rich=True, color=False, width=40, encoding="ascii"),
}
# All that a document can hold is in these.
SUBSTANCES = (
    *("wine", "opioids", "Meprobamate", "OMEPRAZOLE 20 mg", "xanaz and norcos", "ibuprofen"),
    *("Tylenol", "cough syrup", "oxycotin", "kava"),
)
QUESTIONS_SHOWN = {
    "search": "how do I come off it",
    "search-emergency": "took 700 mg of soma with xanax and cant wake up",
    "search-unnamed": "can I take it if I have asthma",
}
MADE = Document(
    "Made",
    (
        Heading("One", "dosage"),
        Bullets("", (Item("Nothing stands above it."),)),
        Figures(("what", "first", "second"), (("a", "1", "2"), ("b", "3", "4"))),
        Heading("Two", "side-effects"),
        Bullets("What now?", (Item("* + 1. <b>", ("a source",)), Item("x" * 90))),
        Bullets("X", (Item("y"),), urgent=True),
    ),
)
CITED = ("contraindications", "pharmacokinetics", "side-effects")
OPIOID = DRUG_FACTS.replace("testolam", "oxycodone").replace("Testol", "Opitest")
# What else is said in words of the program, by name; one form shows them all.
SAID: Mapping[str, Callable[[], Document]] = {
    "start": lambda: composer(load()).start(),
    "start-label": lambda: composer(_label(NUMBERED)).start(),
    "sources-label": lambda: composer(_label(NUMBERED)).sources(),
    "questions": lambda: asking.overview_or_section("questions", load(), cited=False),
    "search-nothing": lambda: asking.search(load(), "who won the cup final in 1966").document,
    "search-other": lambda: asking.search(load(), "how much ibuprofen a day").document,
    "search-perhaps": lambda: asking.search(load(), "my dad took some").document,
    "search-rich": lambda: asking.search(_rich(), "xyzzy and dreams").document,
    "search-rich-near": lambda: asking.search(_rich(), "gout and dreams").document,
    "search-rich-nothing": lambda: asking.search(_rich(), "and what of it").document,
    "search-label": lambda: asking.search(_label(NUMBERED), "sleepy and xyzzy", limit=1).document,
    "search-label-nothing": lambda: asking.search(_label(NUMBERED), "xyzzy").document,
    "interactions-unknown": lambda: asking.interactions(load(), "xyzzy").document,
    "interactions-label": lambda: asking.interactions(_label(NUMBERED), "heroin", "xyzzy").document,
    "together": lambda: (
        asking.together(
            load(), *map(_label, (NUMBERED, OLD, OPIOID)), left_out=["a file: a fault"]
        ).document
    ),
    "compare-other": lambda: asking.compare(_label(NEWER), _label(OLD)).document,
    "shelf": lambda: shelf_document("FOLDER", _volumes()),
    "shelf-empty": lambda: shelf_document("FOLDER", ()),
    "current": lambda: _current(NEWER),
    "current-other": lambda: _current(NUMBERED.replace("AAAA-bbbb", "other")),
}


def _rich() -> Monograph:
    return MONOGRAPH.read(RICH.encode(), "rich.yaml")


def _volumes() -> tuple[Volume, ...]:
    label, fault = _label(NUMBERED), Volume("c.xml", None, "c.xml: no label")
    return (Volume("a.xml", label), Volume("b.yaml", _rich()), fault)


def _current(xml: str) -> Document:
    """The monograph that the first version of a label judges, held against this one."""
    fingerprints = edition(str(ROOT / "docs" / "testol.xml"), None)
    own = MONOGRAPH.read((RICH + fingerprints).encode(), "rich.yaml")
    return current_document(own, held_against(own, *of_content(xml.encode())))


def _document(name: str) -> Document:
    if name in SAID:
        return SAID[name]()
    if name == "made":
        return MADE
    if name == "sections":
        return composer(load()).contents()
    if name == "sources":
        return composer(load()).sources()
    if name == "all":
        return composer(_rich(), cited=True).everything()
    if name == "interactions-named":
        return asking.interactions(load(), *SUBSTANCES, cited=True).document
    if name in QUESTIONS_SHOWN:
        return asking.search(load(), QUESTIONS_SHOWN[name]).document
    return composer(load(), cited=name in CITED).section(load().section(name))


def _ranking() -> str:
    """Each question with the answers that are likely asked for, the likeliest first."""
    desk = Desk()
    asked = ((text, desk.answers(text)) for text in QUESTIONS)
    return "".join(f"{text}: {' '.join(ids) or 'none'}\n" for text, ids in asked)


def _files() -> Mapping[str, Callable[[], str]]:
    """The name of each file, and what makes its content."""

    def shown(name: str, form: Format, screen: Screen) -> Callable[[], str]:
        return lambda: to_text(_document(name), form, screen)

    found: dict[str, Callable[[], str]] = {"ranking.txt": _ranking}
    more = ("made", "sections", "sources", "all", "interactions-named", *QUESTIONS_SHOWN)
    for name in (*(kind.id for kind in SECTIONS if load().find(kind.id)), *more):
        for ending, screen in SCREENS.items():
            found[f"{name}.{ending}"] = shown(name, "text", screen)
    for name in SAID:
        found[f"{name}.plain.txt"] = shown(name, "text", SCREENS["plain.txt"])
    for name in (*more, "side-effects"):
        for form in get_args(Format)[1:]:
            found[f"{name}.{form}"] = shown(name, form, SCREENS["plain.txt"])
    return found | _labels()


def _labels() -> dict[str, Callable[[], str]]:
    """Of each made label all of it; of one all forms, and what changed to another."""

    def shown(xml: str, form: Format, screen: Screen) -> Callable[[], str]:
        return lambda: to_text(
            composer(_label(xml), cited=form != "text").everything(), form, screen
        )

    plain = SCREENS["plain.txt"]
    found = {f"label-{name}.plain.txt": shown(xml, "text", plain) for name, xml in LABELS.items()}
    for ending, screen in SCREENS.items():
        found[f"label-tables.{ending}"] = shown(LABELS["tables"], "text", screen)
        found[f"compare.{ending}"] = _compared("text", screen)
    for form in get_args(Format)[1:]:
        found[f"label-tables.{form}"] = shown(LABELS["tables"], form, plain)
        found[f"compare.{form}"] = _compared(form, plain)
    return found


def _compared(form: Format, screen: Screen) -> Callable[[], str]:
    def made() -> str:
        old, new = _label(NUMBERED), _label(NEWER)
        return to_text(asking.compare(old, new).document, form, screen)

    return made


def _label(xml: str) -> Monograph:
    # How old a label is changes from year to year.
    undated = re.sub("<effectiveTime.*?/>", "", xml)
    return read_label(undated.encode(), "label.xml")


FILES = _files()
