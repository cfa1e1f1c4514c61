"""Every statement has a source, every verdict is right, every figure stands in the label."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from somaref.document import compose
from somaref.document.model import Bullets, Frequency
from somaref.monograph.load import load
from tests.facts import ARTICLE, OMITTED, Fact
from tests.running import here

MONOGRAPH = load()

# The numbers that each section of the two US labels holds, taken from the labels' own text.
LABEL_FIGURES: dict[str, dict[str, list[str]]] = json.loads(
    (Path(__file__).parent / "label_figures.json").read_text(encoding="utf-8")
)

# The figures of the other sources, as read there.
OTHER_FIGURES = {
    "article": {"350", "250", "2", "3"},
    "ema": {"2007", "12", "2008"},
    "medscape": {"14"},
    "poisonhelp": {"911", "1-800-222-1222"},
    "lifeline": {"988"},
    "milk": {"2100", "4.1"},
    "substance": {"03", "02", "21925", "482"},
    "ndc": {
        *("011792", "0037-2001", "350", "197446", "21925", "482"),
        *("0000175737", "0000175730", "2026"),
    },
    "rxnorm": {"2101"},
}
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:-\d[\d-]*\d)?")


@pytest.mark.parametrize("fact", ARTICLE + OMITTED, ids=lambda fact: f"{fact.id}-{fact.words}")
def test_each_fact_stands_in_its_section_with_its_verdict(fact: Fact) -> None:
    found = [each for each in MONOGRAPH.section(fact.section).statements if fact.words in each.text]
    judged = [each for each in found if MONOGRAPH.verdict(each) == fact.verdict]
    assert judged, [each.text for each in found]
    assert any(fact.differs in (each.differs or "") for each in judged)


def test_every_row_of_the_article_is_here() -> None:
    assert {fact.id for fact in ARTICLE} == {str(number) for number in range(1, 50)}


def test_no_statement_of_the_article_is_left_unjudged() -> None:
    judged = [(fact.section, fact.words) for fact in ARTICLE]
    # Said twice in the article, or advice that no row judges.
    judged += [
        ("overview", "healthcare provider's instructions"),
        ("overview", "If you have side effects or questions"),
        ("interactions", "may interact"),
    ]
    for section in MONOGRAPH.sections:
        for statement in section.statements:
            if "article" in statement.cite:
                assert any(
                    section.type.id == where and words in statement.text for where, words in judged
                ), statement.text


def test_the_reader_sees_the_verdict_in_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    for fact in ARTICLE:
        lines = [x for x in here(capsys, fact.section).out.splitlines() if fact.words in x]
        assert any(_marked(line, fact) for line in lines), fact


def _marked(line: str, fact: Fact) -> bool:
    match fact.verdict:
        case "differs":
            return "(US label: " in line and fact.differs in line
        case "not in label":
            return line.endswith("(not in the US label)")
        case _:
            return "(US label: " not in line and "not in the US label" not in line


def every_cite() -> list[tuple[str, Mapping[str, str]]]:
    cites: list[tuple[str, Mapping[str, str]]] = []
    for section in MONOGRAPH.sections:
        cites += [(each.text, each.cite) for each in section.statements]
        for group in section.groups:
            if group.table:
                text = " ".join(cell for row in group.table.rows for cell in row)
                cites.append((text, group.table.cite))
    for kind in (MONOGRAPH.classes or {}).values():
        cites += [(each.text, each.cite) for each in kind.advice]
    return cites


def places(cite: str) -> list[str]:
    return cite.split(", ")


def test_every_label_section_cited_exists() -> None:
    for text, cite in every_cite():
        for source in ("label", "generic"):
            for place in places(cite[source]) if source in cite else ():
                assert place in LABEL_FIGURES[source], (text, place)


def figures(text: str) -> set[str]:
    return {number.replace(",", "") for number in NUMBER.findall(text)}


def split_ranges(numbers: set[str]) -> set[str]:
    """As "20-25" and "1.5": a range counts as its ends, a number that is written in parts too."""
    return {part for number in numbers for part in number.split("-")}


def test_every_number_stands_in_a_source_that_is_cited() -> None:
    for text, cite in every_cite():
        known: set[str] = set()
        for source, where in cite.items():
            if source in LABEL_FIGURES:
                for place in places(where):
                    known |= set(LABEL_FIGURES[source][place])
            else:
                known |= OTHER_FIGURES.get(source, set())
        known |= split_ranges(known)
        words = re.sub(r"CYP2C19|C12H24N2O4|T½|Study [12]|95% CI|988|1-800-FDA-1088", " ", text)
        for number in figures(words):
            ends = {number} if number in known else split_ranges({number})
            assert ends <= known, (text, number)


def test_special_numbers_are_right() -> None:
    text = " ".join(text for text, _ in every_cite())
    assert set(re.findall(r"1-8\d\d-[\w-]+", text)) == {"1-800-222-1222", "1-800-FDA-1088"}
    for line in (each for each, _ in every_cite() if re.search(r"\b(911|988|1-800)", each)):
        assert "US" in line


# Percentages as the label prints them in Table 1: 350 mg, 250 mg, placebo.
TABLE_1 = {"Drowsiness": (17, 13, 6), "Dizziness": (7, 8, 2), "Headache": (3, 5, 2)}


def test_percentages_are_computed_and_equal_the_label() -> None:
    document = compose.section(MONOGRAPH, MONOGRAPH.section("side-effects"))
    shown = {
        item.text: tuple(each.percent for each in item.frequencies)
        for block in document.blocks
        if isinstance(block, Bullets)
        for item in block.items
        if item.frequencies
    }
    assert shown == TABLE_1
    assert sum(arm.patients for arm in (MONOGRAPH.arms or {}).values()) == 1387


@pytest.mark.parametrize(
    ("events", "people", "words"),
    [
        (47, 279, "17 in 100 people (47 of 279, 17%)"),
        (0, 10, "0 in 100 people (0 of 10, 0%)"),
        (1, 1000, "fewer than 1 in 100 people (1 of 1000)"),
        (10, 10, "100 in 100 people (10 of 10, 100%)"),
        (1, 200, "1 in 100 people (1 of 200, 1%)"),
    ],
)
def test_a_frequency_in_words(events: int, people: int, words: str) -> None:
    assert Frequency("x", events, people).words == words


def test_emergencies_come_first() -> None:
    first = MONOGRAPH.section("overdose").groups[0]
    assert first.urgent
    assert first.items[0].text.startswith("Call 911 (US) or your local emergency number")
    assert MONOGRAPH.section("withdrawal").groups[0].heading == "Do not stop suddenly"
    assert "large doses" in MONOGRAPH.section("withdrawal").statements[0].text
    assert MONOGRAPH.section("side-effects").groups[0].urgent


def test_contraindications_come_in_order_of_weight() -> None:
    groups = MONOGRAPH.section("contraindications").groups
    kinds = [{MONOGRAPH.verdict(item) for item in group.items} for group in groups]
    assert kinds[0] == kinds[1] == {"added"}
    assert "not in label" in kinds[2]
    assert all(item.cite["label"].split(",")[0] == "4" for item in groups[0].items)
