"""How search weighs words and cues, on a lexicon and a monograph so small that one can see why."""

from collections.abc import Iterator

import pytest

from somaref.errors import MonographError
from somaref.monograph.load import read_monograph
from somaref.search.fulltext import Fulltext
from somaref.search.lexicon import read_lexicon
from somaref.search.ranking import Search

MONOGRAPH = """\
schema: 1
brand: Testol
generic: testolam
reviewed: 2026-01-31
sources:
  label: {title: The label, kind: regulator}
sections:
  dosage:
    - heading: Tablets
      items:
        - {text: Take one each morning, cite: {label: 2}}
        - {text: Zebras may not take it, cite: {label: 2}, lead: true}
        - {text: A tablet holds lactose, cite: {label: 2}}
        - {text: A morning tablet beats an evening tablet, cite: {label: 2}}
    - heading: Elephants
      items:
        - {text: They need more, cite: {label: 2}}
  overdose:
    - heading: Now
      urgent: true
      items:
        - {text: Call for help each morning, cite: {label: 10}}
    - heading: Signs
      items:
        - {text: Sleep until the morning, cite: {label: 10}}
        - {text: Hiccups, cite: {label: 10}}
  storage:
    - heading: Where
      items:
        - {text: Keep it dry, cite: {label: 16}}
        - {text: Not in refrigerators, cite: {label: 16}}
"""
LEXICON = """\
medicine: [the drug, the pill]
same:
  wine: [booze, red booze]
  elephant: [jumbo, big grey animal]
  morning: [dawn]
  tiger: [tom]
  lion: [tom cat]
ignore: [the, is, of, so]
ask:
  dosage:
    sure: [how many]
    strong: [give ... to]
    usual: [daily]
    weak: [much]
  overdose:
    sure: [too many wine]
    strong: [how many ... too much]
    usual: [asleep, tiger]
    weak: [it]
  storage:
    sure: [keep it]
    usual: [elephant, wine, safe place, lion, drop it now]
    weak: [much]
"""


@pytest.fixture
def search() -> Iterator[Search]:
    monograph = read_monograph(MONOGRAPH.encode(), "small.yaml")
    with Search(monograph, read_lexicon(LEXICON.encode(), "lexicon.yaml")) as search:
        yield search


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        # One cue, by weight; a weak one alone tells nothing.
        ("how many", "dosage"),
        ("daily", "dosage"),
        ("much", ""),
        # A weak cue breaks a tie; further cues add to the best.
        ("daily asleep", "dosage overdose"),
        ("asleep daily much", "dosage overdose storage"),
        ("asleep booze", "overdose storage"),
        ("asleep booze much", "storage overdose dosage"),
        # The parts of a cue stand in their order, with any words between or none.
        ("give two to him", "dosage"),
        ("give to him", "dosage"),
        ("to him give", ""),
        # The longer cue says more; the longer phrase is taken before the shorter one in it.
        ("how many are too much", "dosage overdose storage"),
        ("too many red booze", "overdose storage"),
        ("too many booze", "overdose storage"),
        # The medicine by any of its names; twice is once.
        ("keep the drug", "storage overdose"),
        ("keep Testol", "storage overdose"),
        ("keep testolam", "storage overdose"),
        ("keep the pill the drug", "storage overdose"),
        ("the pill", "overdose"),
        ("please always drop the pill the drug now", "storage overdose"),
        ("please always drop the pill and the drug now", "overdose"),
        ("tom cat", "storage"),
        ("tom", "overdose"),
        # What people say stands for the monograph's word, also in its statements.
        ("jumbo", "storage dosage"),
        ("big grey animal", "storage dosage"),
        ("big grey", ""),
        # Words of statements, of headings, and their endings.
        ("lactose", "dosage"),
        ("hiccup", "overdose"),
        ("sleeping", "overdose"),
        ("dawn", "dosage overdose"),
        ("zebra", "dosage"),
        ("tablets", "dosage"),
        # A slip of a longer word; a short word is none.
        ("lactosse", "dosage"),
        ("hicups", "overdose"),
        ("drx", ""),
        ("slep", "overdose"),
        ("refrigeratorsxx", "storage"),
        ("refrigeratorsxxx", ""),
        ("mornning", "dosage overdose"),
        ("elefant", ""),
        ("elephent", "storage dosage"),
        # Nothing.
        ("", ""),
        ("the of so", ""),
        ("giraffe", ""),
    ],
)
def test_which_sections_may_answer(search: Search, question: str, expected: str) -> None:
    assert " ".join(search.sections(question)) == expected


def shown(search: Search, question: str, limit: int, section: str | None = None) -> list[str]:
    return [
        f"{answer.section.type.id}: {each.statement.text}"
        for answer in search.ask(question, limit, section)
        for each in answer.found
    ]


def test_the_best_section_has_half_of_the_room(search: Search) -> None:
    question = "morning morning tablets hiccups keep it"
    assert shown(search, question, 4) == [
        "storage: Keep it dry",
        "overdose: Hiccups",
        "dosage: Zebras may not take it",
    ]
    assert shown(search, question, 8) == [
        "storage: Keep it dry",
        "overdose: Hiccups",
        "overdose: Sleep until the morning",
        "dosage: Zebras may not take it",
        "dosage: A morning tablet beats an evening tablet",
    ]


def test_the_only_section_has_all_of_the_room_and_no_more(search: Search) -> None:
    assert len(shown(search, "tablet", 4)) == 4
    assert shown(search, "tablet", 1) == ["dosage: Zebras may not take it"]
    assert len(shown(search, "tablet", 1000)) == 4
    assert shown(search, "morning", 3, "overdose") == ["overdose: Sleep until the morning"]
    assert shown(search, "morning", 3, "storage") == []


def test_where_no_statement_holds_the_words_the_section_speaks(search: Search) -> None:
    assert shown(search, "daily", 3) == [
        "dosage: Zebras may not take it",
        "dosage: Take one each morning",
        "dosage: A tablet holds lactose",
    ]


def test_emergencies_come_whole_and_are_not_said_twice(search: Search) -> None:
    (answer,) = search.ask("asleep", 2)
    assert [group.heading for group in answer.urgent] == ["Now"]
    assert [(each.heading, each.statement.text) for each in answer.found] == [
        ("Signs", "Sleep until the morning"),
        ("Signs", "Hiccups"),
    ]


def test_the_words_asked_for_are_marked(search: Search) -> None:
    (answer,) = search.ask("mornings and tablets", 3, "dosage")
    found = {each.statement.text: each.spans for each in answer.found}
    assert found["A morning tablet beats an evening tablet"] == ((2, 9), (10, 16), (34, 40))
    assert found["Zebras may not take it"] == ()


def test_only_so_many_words_are_read(search: Search) -> None:
    assert search.sections("x " * 59 + "lactose") == ["dosage"]
    assert search.sections("x " * 60 + "lactose") == []
    assert search.sections("x" * 41 + " hiccups " + "x" * 40) == ["overdose"]


def test_a_quote_is_no_operator() -> None:
    index = Fulltext([('he said "stop"', "x"), ("stop", "y")])
    assert list(index.rank(['"stop"', 'no" OR "x'])) == [1, 0]
    index.close()


def test_cues_of_a_section_that_does_not_exist_are_a_fault() -> None:
    with pytest.raises(MonographError, match=r"lexicon.yaml:\d+:\d+: .*did you mean 'storage'"):
        read_lexicon(LEXICON.replace("storage:", "storrage:").encode(), "lexicon.yaml")
    with pytest.raises(MonographError, match="medicine: a list is needed here"):
        read_lexicon(LEXICON.replace("[the drug, the pill]", "it").encode(), "lexicon.yaml")
