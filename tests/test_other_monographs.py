"""A monograph of another medicine: it may lack sections, and it speaks of its own sources."""

import json
from pathlib import Path

import pytest

from somaref.monograph.sections import SECTIONS
from tests.monographs import RICH, SMALL
from tests.running import here

Capsys = pytest.CaptureFixture[str]

SIX = """\
schema: 1
brand: Testol
generic: testolam
reviewed: 2026-01-31
sources:
  summary: {title: Summary of product, kind: regulator, short: SmPC, revised: 3/2025}
  leaflet: {title: A leaflet, kind: article}
call: ["112"]
sections:
  overview:
    - heading: What it is
      items: [{text: Testol is a medicine for pain., cite: {summary: 4.1, leaflet: top}}]
  indications:
    - heading: What it is for
      items: [{text: It is used for a sore throat., cite: {leaflet: top}}]
  dosage:
    - heading: The dose
      items: [{text: Take one tablet a day., cite: {summary: 4.2}}]
  side-effects:
    - heading: Side effects
      items: [{text: "Nausea, dizziness", cite: {summary: 4.8}}]
  overdose:
    - heading: Do this now
      urgent: true
      items: [{text: "Call 112 (EU).", cite: {summary: 4.9}}]
  withdrawal:
    - heading: Stopping
      items: [{text: Do not stop it all at once., cite: {summary: 4.4}}]
"""
QUESTIONS = (
    *("how does it work", "can I drive", "can I drink alcohol", "how do I stop", "nausea"),
    *("how much can I take", "what is it for", "I took too many", "is it safe in pregnancy"),
    *("how long does it stay in the body", "how do I store it", "who must not take it", "xyzzy"),
)


@pytest.fixture
def six(tmp_path: Path) -> str:
    file = tmp_path / "six.yaml"
    file.write_text(SIX, encoding="utf-8")
    return str(file)


def test_every_question_has_an_answer_or_none_and_no_fault(capsys: Capsys, six: str) -> None:
    for question in QUESTIONS:
        run = here(capsys, "search", question, "--monograph", six)
        assert run.code in (0, 1), (question, run)
        assert run.err == ""
        assert run.out.startswith("Testol (testolam)")
        # What to do where too much was taken rests on the same sources for any medicine.
        assert "US label" not in run.out or "took too many" in question
    assert here(capsys, "search", "nausea", "--monograph", six).code == 0


@pytest.mark.parametrize("left", [kind.id for kind in SECTIONS])
def test_a_monograph_of_any_one_section_can_be_asked(
    capsys: Capsys, tmp_path: Path, left: str
) -> None:
    file = tmp_path / "one.yaml"
    file.write_text(SMALL.replace("overdose:", f"{left}:"), encoding="utf-8")
    for question in QUESTIONS[:4]:
        assert here(capsys, "search", question, "--monograph", str(file)).code in (0, 1)


def test_another_judge_goes_by_its_own_name(capsys: Capsys, six: str) -> None:
    for command in (["all"], ["all", "--sources"], ["indications"], ["interactions", "wine"]):
        out = here(capsys, *command, "--monograph", six).out
        assert "US label" not in out
        assert "Soma" not in out.replace("somaref", "")
    assert "SmPC 3/2025" in here(capsys, "overview", "--monograph", six).out


def test_errors_send_nobody_to_the_overdose_of_another_medicine(capsys: Capsys, six: str) -> None:
    for args in (["nonsense"], ["storage"], ["search", "x", "--section", "y"]):
        run = here(capsys, *args, "--monograph", six)
        assert run.code in (1, 2)
        assert "somaref overdose" not in run.err


def test_without_a_label_none_is_said_to_have_been_read(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "unjudged.yaml"
    text = RICH.replace("kind: regulator", "kind: reference").replace(", differs: coma", "")
    file.write_text(text.replace(", named: true", ""), encoding="utf-8")
    for command in (["overdose"], ["interactions", "beer"], ["interactions", "drinks"]):
        out = here(capsys, *command, "--monograph", str(file)).out
        assert "label names" not in out
        assert "label is silent" not in out


def test_an_answer_lists_only_what_it_cites(capsys: Capsys, six: str) -> None:
    found = json.loads(here(capsys, "search", "xyzzy", "--format", "json", "--monograph", six).out)
    assert not {"summary", "leaflet"} & {each["id"] for each in found["sources"]}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("服用后可能出现头痛和恶心。", "头痛"),
        ("服用后可能出现头痛和恶心。", "吃药后头痛怎么办"),
        ("めまいと眠気が起こることがあります。", "眠気"),
        ("めまいと眠気が起こることがあります。", "眠"),
    ],
)
def test_words_without_spaces_between_them_are_found(
    capsys: Capsys, tmp_path: Path, text: str, question: str
) -> None:
    file = tmp_path / "cjk.yaml"
    file.write_text(SMALL.replace("Call for help", text), encoding="utf-8")
    run = here(capsys, "search", question, "--monograph", str(file))
    assert run.code == 0
    assert text in run.out
    assert here(capsys, "search", "没有的词", "--monograph", str(file)).code == 1
