"""Every claim once, with who makes it; every verdict is right, every figure in its source."""

import json
import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import pytest

from somaref.api import composer
from somaref.document.answers import ADVICE
from somaref.document.blocks import Bullets, Frequency
from somaref.library import load
from somaref.monograph.model import Statement
from somaref.monograph.substances import load_substances
from somaref.questions.answers import ANSWERS
from somaref.questions.danger import LINE
from somaref.questions.emergencies import EMERGENCIES
from tests.facts import ARTICLE, OMITTED, REVIEW, Fact, Row
from tests.running import here, plain_id

MONOGRAPH = load()

# The numbers that each section of the two US labels holds, taken from the labels' own text.
LABEL_FIGURES: dict[str, dict[str, list[str]]] = json.loads(
    (Path(__file__).parent / "label_figures.json").read_text(encoding="utf-8")
)

# The figures of the other sources, as read there.
OTHER_FIGURES = {
    "article": {"350", "250", "2", "3"},
    "ema": {"2007", "12", "2008"},
    "cdc": {"911"},
    # They say when it is an emergency; in the US this is the number for one.
    **{source: {"911"} for source in ("encyclopedia", "mayo", "nhs")},
    "poisonhelp": {"911", "1-800-222-1222"},
    "aspca": {"888", "426-4435"},
    "lifeline": {"988"},
    "milk": {"2100", "4.1"},
    "substance": {"03", "02", "21925", "482"},
    "ndc": {
        *("011792", "0037-2001", "350", "197446", "21925", "482"),
        *("0000175737", "0000175730", "2026"),
    },
    "rxnorm": {"2101"},
    "drugsfda": {"1959"},
    "register": {"11", "2012", "76", "77330"},
}
# Names, and numbers to call that a test of their own holds.
NO_FIGURES = (
    "CYP2C19|C12H24N2O4|T½|Study [12]|95% CI|988|1-800-FDA-1088|1-800-526-3840|1-800-662-4357"
)
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:-\d[\d-]*\d)?")


def side(statement: Statement) -> str:
    """All that a statement says on behalf of the article."""
    return f"{statement.topic or ''}: {statement.text} {statement.article or ''}"


def shown(capsys: pytest.CaptureFixture[str], section: str) -> list[str]:
    """The section's claims, a line each, with their marks."""
    lines = here(capsys, section).out.splitlines()
    return [line for line in lines if line.startswith("- ")]


@pytest.mark.parametrize(
    "fact", ARTICLE + OMITTED, ids=lambda fact: plain_id(f"{fact.id}-{fact.words}")
)
def test_each_fact_stands_in_its_section_with_its_verdict(fact: Fact) -> None:
    statements = MONOGRAPH.section(fact.section).statements
    found = [each for each in statements if fact.words in side(each)]
    judged = [each for each in found if MONOGRAPH.verdict(each) == fact.verdict]
    assert judged, [each.text for each in found]
    assert any(fact.label in (each.differs or each.text) for each in judged)


@pytest.mark.parametrize("fact", ARTICLE, ids=lambda fact: plain_id(f"{fact.id}-{fact.words}"))
def test_each_claim_of_the_article_stands_once(fact: Fact) -> None:
    of_article = filter(is_of_article, MONOGRAPH.section(fact.section).statements)
    told = [each for each in of_article if fact.words in side(each) and fact.label in all_of(each)]
    assert len(told) == (fact.verdict != "added"), [each.text for each in told]


def all_of(statement: Statement) -> str:
    return f"{side(statement)} {statement.differs or ''}"


def is_of_article(statement: Statement) -> bool:
    return "article" in statement.cite


def test_every_row_of_the_article_is_here() -> None:
    assert {fact.id for fact in ARTICLE} == {str(number) for number in range(1, 50)}


def test_no_statement_of_the_article_is_left_unjudged() -> None:
    judged = [(fact.section, fact.words) for fact in ARTICLE]
    # Advice that no row judges.
    judged += [
        ("overview", "healthcare provider's instructions"),
        ("overview", "If you have side effects or questions"),
    ]
    for section in MONOGRAPH.sections:
        for statement in filter(is_of_article, section.statements):
            assert any(
                section.id == where and words in side(statement) for where, words in judged
            ), statement.text


@pytest.mark.parametrize("fact", ARTICLE, ids=lambda fact: plain_id(f"{fact.id}-{fact.words}"))
def test_the_reader_sees_the_verdict_in_the_line(
    capsys: pytest.CaptureFixture[str], fact: Fact
) -> None:
    lines = [line for line in shown(capsys, fact.section) if fact.words in line]
    assert any(_marked(line, fact) for line in lines), lines


def _marked(line: str, fact: Fact) -> bool:
    mark = line[line.rindex(" [") :]
    match fact.verdict:
        case "supported":
            return mark.startswith(" [both")
        case "differs":
            if " [article" in mark:
                return bool(re.search(f"; label: .*{re.escape(fact.label)}", mark))
            return mark.startswith(" [label") and "; article: " in mark and fact.label in line
        case "not in label":
            return mark.startswith(" [article") and "label" not in mark
        case _:
            return "article" not in mark


@pytest.mark.parametrize("row", REVIEW, ids=lambda row: plain_id(f"{row.id}-{row.words}"))
def test_what_a_review_found_is_mended(capsys: pytest.CaptureFixture[str], row: Row) -> None:
    lines = shown(capsys, row.section)
    assert [line for line in lines if row.words in line and f" [{row.mark}" in line], row.words
    for words in row.never:
        assert not [line for line in lines if words in line]


def test_every_claim_says_who_makes_it(capsys: pytest.CaptureFixture[str]) -> None:
    for section in MONOGRAPH.sections:
        for line in shown(capsys, section.id):
            assert re.search(r" \[[^\[\]]+\]$", line), line


def test_no_two_lines_of_a_section_say_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    for section in MONOGRAPH.sections:
        said = [re.sub(r" \[.*|\W", "", line.lower()) for line in shown(capsys, section.id)]
        assert len(said) == len(set(said)), section.id


def test_advice_of_its_own_is_rare_and_names_no_figure() -> None:
    own = [(text, cite) for text, cite in every_cite() if not cite]
    # The same advice stands with several classes of substances.
    assert len({text for text, _ in own}) <= 90
    assert not [text for text, _ in own if NUMBER.search(text)]


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
    sentences = ANSWERS.load().sentences.values()
    cites += [(each.text, each.cite or {}) for each in sentences if not each.row]
    return cites


def every_advice() -> list[str]:
    """All that tells what to do, from each place that it may stand in."""
    texts = [
        f"{each.topic or ''} {each.text}"
        for section in MONOGRAPH.sections
        for each in section.statements
    ]
    for kind in (MONOGRAPH.classes or {}).values():
        texts += [each.text for each in (*kind.advice, *(kind.action or ()))]
    known = ANSWERS.load()
    texts += [each.text for each in known.sentences.values()]
    texts += [each.unsaid for each in known.answers.values() if each.unsaid]
    texts += [each.text for each in EMERGENCIES.load().say.values()]
    return [*texts, LINE.load().text, *chain.from_iterable(ADVICE.values())]


def test_each_number_to_call_tells_of_which_country_it_is() -> None:
    numbers = [text for text in every_advice() if re.search(r"\b(911|988)\b|1-800-|\(888\)", text)]
    assert len(numbers) > 50
    assert [text for text in numbers if not re.search(r"\bUS\b", text)] == []


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
        words = re.sub(NO_FIGURES, " ", text)
        for number in figures(words):
            ends = {number} if number in known else split_ranges({number})
            assert ends <= known, (text, number)


def test_special_numbers_are_right() -> None:
    text = " ".join(text for text, _ in every_cite())
    assert set(re.findall(r"1-8\d\d-[\w-]+", text)) == {
        *("1-800-222-1222", "1-800-FDA-1088", "1-800-526-3840", "1-800-662-4357"),
    }


# Percentages as the label prints them in Table 1: 350 mg, 250 mg, placebo.
TABLE_1 = {"Drowsiness": (17, 13, 6), "Dizziness": (7, 8, 2), "Headache": (3, 5, 2)}


def test_percentages_are_computed_and_equal_the_label() -> None:
    document = composer(MONOGRAPH).section(MONOGRAPH.section("side-effects"))
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
        (47, 279, "17 in 100 people (47 of 279)"),
        (0, 10, "0 in 100 people (0 of 10)"),
        (1, 1000, "fewer than 1 in 100 people (1 of 1000)"),
        (10, 10, "100 in 100 people (10 of 10)"),
        (1, 200, "1 in 100 people (1 of 200)"),
    ],
)
def test_a_frequency_in_words(events: int, people: int, words: str) -> None:
    assert Frequency("x", events, people).words == words


@pytest.mark.parametrize("section", ["overdose", "withdrawal", "side-effects", "interactions"])
def test_emergencies_come_first(section: str) -> None:
    first, *others = MONOGRAPH.section(section).groups
    assert first.urgent
    assert first.items[0].text.startswith("Call 911 (US) or your emergency number")
    assert not any(group.urgent for group in others)


def test_what_the_reader_came_for_comes_next() -> None:
    second = MONOGRAPH.section("withdrawal").groups[1]
    assert second.heading == "Do not stop suddenly"
    assert "large doses" in second.items[0].text
    assert MONOGRAPH.section("overdose").groups[1].heading.startswith("Signs of an overdose")


def test_contraindications_come_in_order_of_weight() -> None:
    never, together, tell, already = MONOGRAPH.section("contraindications").groups
    assert all(item.cite.get("label", "4").split(",")[0] == "4" for item in never.items)
    assert together.items[0].text.startswith("alcohol: avoid it")
    assert not any(item.article for group in (never, together) for item in group.items)
    assert [item.article for item in tell.items if is_of_article(item)] == ["do not use"] * 4
    assert already.items[0].text.startswith("Call 911 (US)")
    assert "at once" in already.items[1].text


def test_every_number_to_call_stands_out_wherever_it_occurs() -> None:
    blocks = composer(MONOGRAPH).everything().blocks
    items = [item for block in blocks if isinstance(block, Bullets) for item in block.items]
    called = {item.text[start:end] for item in items for start, end in item.call}
    assert called == {"911", "988", "1-800-222-1222"} == set(MONOGRAPH.call or ())
    for item in items:
        assert len(item.call) == len(re.findall(r"\b(?:911|988|1-800-222-1222)\b", item.text))


def test_a_source_is_the_same_in_every_data_file() -> None:
    """A reader meets it by one name, wherever it is cited."""
    own = load().sources
    beside = (
        LINE.load().sources,
        EMERGENCIES.load().sources,
        load_substances(load()).sources,
    )
    for sources in beside:
        assert {id_: source for id_, source in sources.items() if id_ in own} == {
            id_: own[id_] for id_ in sources if id_ in own
        }


def test_the_limits_of_danger_are_those_of_the_monograph() -> None:
    limits = EMERGENCIES.load().limits
    dosage = " ".join(each.text for each in load().section("dosage").statements)
    assert limits.medicine == load().generic
    assert f"to {limits.dose} mg." in dosage
    assert f"is {limits.day:,} mg, which is four doses of {limits.tablet} mg" in dosage


def test_the_day_of_the_label_is_told_as_the_sources_have_it() -> None:
    label = MONOGRAPH.label
    assert label and label.revised
    assert label.revised in ANSWERS.load().sentences["description/revised"].text
