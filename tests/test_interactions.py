"""somaref interactions SUBSTANCE: named, of a class that is named, or not listed."""

import re
from pathlib import Path

import pytest

from somaref.document import answers
from somaref.document.model import NOTICE, Bullets
from somaref.monograph import substances
from somaref.monograph.load import load, read_monograph
from somaref.monograph.substances import find
from tests.monographs import RICH, SMALL
from tests.running import here

Capsys = pytest.CaptureFixture[str]
UNLISTED = "Not listed here; that does not mean it is safe: ask a pharmacist."


@pytest.mark.parametrize(
    ("asked", "group"),
    [
        ("wine", "alcohol"),
        ("beer", "alcohol"),
        ("oxycodone", "opioids"),
        ("hydrocodone", "opioids"),
        ("tramadol", "opioids"),
        ("Percocet", "opioids"),
        ("diazepam", "benzodiazepines"),
        ("alprazolam", "benzodiazepines"),
        ("XANAX", "benzodiazepines"),
        ("amitriptyline", "tricyclic antidepressants"),
        ("diphenhydramine", "sedating antihistamines"),
        ("Benadryl", "sedating antihistamines"),
        ("esomeprazole", "CYP2C19 inhibitors"),
        ("zolpidem", "other sedatives"),
    ],
)
def test_a_member_of_a_class_that_the_label_names(capsys: Capsys, asked: str, group: str) -> None:
    run = here(capsys, "interactions", asked)
    assert run.code == 0
    assert f": {group}. What the US label says of them covers every one." in run.out
    assert run.out.endswith(f"{NOTICE}\n")


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("alcohol", "The US label names this class: alcohol."),
        ("benzos", "The US label names this class: benzodiazepines."),
        ("omeprazole", "The US label names omeprazole (CYP2C19 inhibitors)."),
        ("Prilosec", "The US label names omeprazole (CYP2C19 inhibitors)."),
        ("fluvoxamine", "The US label names fluvoxamine"),
        ("rifampicin", "The US label names rifampin"),
        ("aspirin", "The US label names low-dose aspirin"),
        ("meprobamate", "The US label names meprobamate."),
        ("St. John's wort", "The US label names St. John's wort"),
        ("st johns wort", "The US label names St. John's wort"),
        ("St John’s-Wort", "The US label names St. John's wort"),
        ("hypericum", "The US label names St. John's wort"),
    ],
)
def test_what_the_label_names_itself(capsys: Capsys, asked: str, named: str) -> None:
    run = here(capsys, "interactions", asked)
    assert run.code == 0
    assert named in run.out


def test_several_in_one_call_and_names_of_several_words(capsys: Capsys) -> None:
    run = here(capsys, "interactions", "wine", "st", "johns", "wort", "oxycodone")
    assert run.code == 0
    headings = [line for line in run.out.splitlines() if line.endswith(":")]
    assert headings == ["wine:", "st johns wort (St. John's wort):", "oxycodone:"] or headings == [
        "wine:",
        "st johns wort:",
        "oxycodone:",
    ]


@pytest.mark.parametrize("asked", ["grapefruit", "zzz", "\x1b[31m", "", "x" * 5000, "語"])
def test_what_is_not_listed_never_reads_as_safe(capsys: Capsys, asked: str) -> None:
    run = here(capsys, "interactions", asked)
    assert run.code == 1
    assert UNLISTED in run.out
    assert "\x1b" not in run.out
    assert run.out.endswith(f"{NOTICE}\n")


def test_one_that_is_not_listed_is_told_beside_those_that_are(capsys: Capsys) -> None:
    run = here(capsys, "interactions", "wine", "grapefruit")
    assert run.code == 1
    assert "wine: alcohol. What the US label says of them" in run.out
    assert UNLISTED in run.out


@pytest.mark.parametrize(
    ("slip", "meant"),
    [("oxycodon", "oxycodone"), ("alchohol", "alcohol"), ("tramadoll", "tramadol")],
)
def test_a_slip_gets_a_suggestion_not_an_answer(capsys: Capsys, slip: str, meant: str) -> None:
    run = here(capsys, "interactions", slip)
    assert run.code == 1
    assert f"Did you mean {meant}" in run.out


def test_every_name_is_found_and_says_where_it_belongs(capsys: Capsys) -> None:
    names = substances.names(load())
    assert len(names) > 100
    for match in substances.find(load(), names):
        assert match.members, match.asked


def test_sources_of_an_answer(capsys: Capsys) -> None:
    assert "(US label: 5.1, 7.1, 17)" in here(capsys, "interactions", "beer", "--sources").out


@pytest.mark.parametrize("asked", ["gabapentin", "alcohol", "heroin"])
def test_whom_to_call_comes_before_all_else(capsys: Capsys, asked: str) -> None:
    lines = here(capsys, "interactions", asked).out.splitlines()
    assert lines[2] == "EMERGENCY: Taken together already?"
    assert lines[3].startswith("- Call 911 (US)")


def test_what_is_not_listed_gets_the_sections_own_advice(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "gabapentin", "--sources").out
    advice = "is not known to be safe. Ask first. [own advice]"
    assert advice in out
    assert advice not in here(capsys, "interactions", "alcohol").out
    assert "Poison Help; US Health Resources" in out


@pytest.mark.parametrize("asked", ["aspirin", "omeprazole", "soma", "amitriptyline", "Benadryl"])
def test_no_emergency_where_none_need_be(capsys: Capsys, asked: str) -> None:
    assert "EMERGENCY" not in here(capsys, "interactions", asked).out
    assert "EMERGENCY" in here(capsys, "interactions", asked, "wine").out


@pytest.mark.parametrize("asked", ["Percocet", "Xanax", "zolpidem", "heroin", "beer"])
def test_breathing_comes_first_and_no_sentence_takes_it_back(capsys: Capsys, asked: str) -> None:
    out = here(capsys, "interactions", asked).out
    said = [line for line in out[out.rindex(f"\n{asked}") :].splitlines() if line.startswith("- ")]
    assert any(re.search("(?i)breathing|kill", line) for line in said[1:3])
    assert all(line.endswith("]") for line in said[1:])
    assert "does not name" not in out


@pytest.mark.parametrize("asked", ["soma", "Carisoprodol"])
def test_the_medicine_itself_is_known(capsys: Capsys, asked: str) -> None:
    run = here(capsys, "interactions", asked)
    assert run.code == 0
    assert "one medicine" in run.out


TWICE = (
    RICH.replace(
        "  article: {title: An article, kind: article}\n",
        "  article: {title: An article, kind: article}\n"
        "  other: {title: Another, kind: reference}\n",
    )
    + """\
  foods:
    title: foods
    advice: [{text: Do, cite: {other: page 1}}]
    members: [{name: beer}, {name: beef}]
"""
)


def test_a_monograph_without_the_section_still_knows_its_substances() -> None:
    monograph = read_monograph(TWICE.encode(), "twice.yaml")
    matches = tuple(find(monograph, ["beer", "beet"]))
    document = answers.interactions(monograph, matches, cited=True)
    beer, beet = (block for block in document.blocks if isinstance(block, Bullets))
    assert [item.text for item in beer.items] == [
        "The label names beer (drinks).",
        "Do not",
        "beer: foods. What the label says of them covers every one.",
        "Do",
    ]
    assert [item.text for item in beet.items] == [
        "Not listed here; that does not mean it is safe: ask a pharmacist. Did you mean beer or "
        "beef?"
    ]
    assert [source.id for source in document.sources] == ["other", "label"]


UNJUDGED = f"""\
{SMALL.partition("sources:")[0]}sources:
  article: {{title: An article, kind: article}}
sections:
  interactions:
    - heading: Drinks
      items:
        - {{text: Wine is bad, cite: {{article: Drinks}}}}
classes:
  alcohol:
    title: alcohol
    advice:
      - {{text: Do not drink, cite: {{article: Drinks}}}}
    members:
      - {{name: wine}}
"""


def test_a_monograph_that_no_label_judges(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "unjudged.yaml"
    file.write_text(UNJUDGED, encoding="utf-8")
    run = here(capsys, "interactions", "wine", "--monograph", str(file))
    assert run.code == 0
    assert "- Do not drink\n" in run.out
