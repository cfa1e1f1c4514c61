"""Questions as people ask them find the section that answers."""

import os
from pathlib import Path

import pytest

from somaref.document.model import NOTICE
from tests.monographs import SMALL
from tests.running import here, in_pipe, on_terminal
from tools.benchmarks import asking
from tools.benchmarks.asking import Desk

Capsys = pytest.CaptureFixture[str]
# Before each test cleans it.
ORIGINAL = dict(os.environ)


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("how do I come off it?", "withdrawal"),
        ("I want to quit carisoprodol", "withdrawal"),
        ("weaning", "withdrawal"),
        ("can I have a beer tonight", "interactions"),
        ("booze", "interactions"),
        ("is Xanax ok together with this medicine", "interactions"),
        ("tummy ache after taking it", "side-effects"),
        ("does it make people sleepy", "side-effects"),
        ("rash", "side-effects"),
        ("hives", "side-effects"),
        ("my face is swelling", "side-effects"),
        ("throat is closing", "side-effects"),
        ("my friend passed out", "overdose"),
        ("my son swallowed six pills", "storage"),
        ("someone took too many and won't wake up", "overdose"),
        ("serotonin syndrome", "side-effects"),
        ("is it all right in pregnancy", "populations"),
        ("breast-feeding", "populations"),
        ("can my 12 year old have this", "populations"),
        ("who shouldn't take soma", "contraindications"),
        ("porphyria", "overview"),
        ("max dose per day", "dosage"),
        ("I forgot my last dose", "dosage"),
        ("with or without food", "dosage"),
        ("what does the tablet look like", "description"),
        ("is there lactose among the ingredients", "description"),
        ("how does carisoprodol work", "mechanism"),
        ("how long till it wears off", "pharmacokinetics"),
        ("does it show up in a urine test", "pharmacokinetics"),
        ("half life", "pharmacokinetics"),
        ("can I drive to work", "precautions"),
        ("why was it banned in Europe", "overview"),
        ("what is it good for", "indications"),
        ("does it help fibromyalgia", "indications"),
        ("shelf life", "storage"),
        ("which class of drug", "overview"),
        ("soma", "overview"),
    ],
)
def test_a_question_finds_its_section(desk: Desk, question: str, section: str) -> None:
    asked = desk.ask(question)
    assert asked.ranked[0] == asked.shown[0] == section


@pytest.mark.parametrize(
    ("slip", "section"),
    [
        ("contraindicatons", "contraindications"),
        ("witdrawal simptoms of it", "withdrawal"),
        ("overdsoe", "overdose"),
        ("porphiria", "overview"),
    ],
)
def test_a_slip_is_understood(desk: Desk, slip: str, section: str) -> None:
    assert desk.ask(slip).ranked[0] == section


def test_ask_is_search(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["can", "I", "drive"], ["xyzzy"], ["drive", "--limit", "1"]):
        assert here(capsys, "ask", *words) == here(capsys, "search", *words)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("drug test", "a drug test can find it"),
        ("missed dose", "missed dose"),
        ("lactose", "lactose"),
        ("grapefruit", "grapefruit"),
        ("fainting", "fainting"),
        ("naloxone", "naloxone"),
        ("dialysis", "dialysis"),
        # What to do stands with the sign, and the best way before the second best.
        ("my heart is racing", "Call a doctor at once"),
        ("black poop", "black stools"),
        ("blurry vision", "blurred sight"),
        ("how do I throw it away", "a take-back site"),
    ],
)
def test_the_statement_itself_is_found(capsys: Capsys, question: str, words: str) -> None:
    assert words in here(capsys, "search", question).out


def test_the_medicine_named_twice_is_named_once(desk: Desk) -> None:
    asked = "how long does {} stay in my system"
    assert desk.ask(asked.format("Soma carisoprodol")) == desk.ask(asked.format("it"))


def test_an_emergency_alone_is_an_answer(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "urgent.yaml"
    file.write_text(SMALL[: SMALL.index("    - heading: Signs")], encoding="utf-8")
    run = here(capsys, "search", "what is an overdose", "--monograph", str(file))
    assert "EMERGENCY: Now:\n- Call for help [label]\n\n[label] label 2020-02.\n" in run.out


@pytest.mark.parametrize(
    "question",
    [
        "xyzzy",
        "what is the weather",
        "?!*\"'-()",
        '"',
        "語",
        "\x00",
        "NEAR",
        "\ud800",
    ],
)
def test_nothing_found_is_no_sign_of_safety(capsys: Capsys, question: str) -> None:
    run = here(capsys, "search", question)
    assert (run.code, run.err) == (1, "")
    assert "Nothing here answers this. That is no sign of safety. Ask a " in run.out
    assert run.out.splitlines()[2].startswith("- Danger now? Call 911 (US) or your local")
    assert run.out.endswith(f"{NOTICE}\n")


@pytest.mark.parametrize(
    "question",
    [
        'alcohol" OR "*',
        "alcohol NEAR/2 -wine",
        "text:alcohol ^ {heading}: alcohol*",
        "alcohol " * 12_500,
        "a" * 100_000 + " alcohol",
        "alcohol " + "qwertz" * 3 + " zzz" * 25_000,
        "alcohol; drop table said",
        "alcohol ² ٣ ½ 1e9 1,000,000",
    ],
)
def test_no_question_breaks_the_search(desk: Desk, question: str) -> None:
    assert "interactions" in desk.ask(question).ranked


def test_an_answer_names_sections_and_ends_in_the_notice(capsys: Capsys) -> None:
    run = here(capsys, "search", "how", "do", "I", "stop", "taking", "it")
    assert run.code == 0
    assert run.out.index("(section: withdrawal)") < run.out.index("do not stop Soma all at once")
    assert run.out.endswith(f"{NOTICE}\n")


def test_an_emergency_comes_first(capsys: Capsys) -> None:
    out = here(capsys, "search", "signs of an overdose").out
    first, *_ = (line for line in out.splitlines()[4:] if line.startswith("- "))
    assert "911 (US)" in first or "911 (US)" in out.partition(first)[2][:200]


def test_one_section_only(capsys: Capsys) -> None:
    out = here(capsys, "search", "signs of an overdose", "--section", "overdosage").out
    assert "(section: overdose)" in out
    assert out.count("(section: ") == 1
    assert here(capsys, "search", "alcohol", "--section", "nonsense").code == 2
    assert here(capsys, "search", "xyzzy", "--section", "dosage").code == 1


@pytest.mark.parametrize(
    ("variable", "measure", "goals"),
    [
        ("SOMAREF_QUESTIONS", "questions", {"first section": 0.88, "first three": 0.95}),
        ("SOMAREF_EMERGENCIES", "emergencies", {"block": 0.97, "suicide": 1.0}),
        ("SOMAREF_NAMES", "names", {"in a class": 0.9}),
    ],
)
def test_what_people_really_ask(
    desk: Desk, variable: str, measure: str, goals: dict[str, float]
) -> None:
    if variable not in ORIGINAL:
        pytest.skip(f"{variable} is not set")
    rows = asking.rows_of(ORIGINAL[variable], measure)
    found = asking.MEASURES[measure](desk, rows, False)
    assert {name: share for name, share in found.items() if share < goals.get(name, 0)} == {}
    assert found.get("block not called for", 0) <= 0.03


@pytest.mark.parametrize("limit", ["0", "-1", "x", "100000"])
def test_a_wrong_limit_is_told(capsys: Capsys, limit: str) -> None:
    run = here(capsys, "search", "alcohol", "--limit", limit)
    assert (run.code, run.out) == (2, "")


def test_found_words_are_marked_on_a_terminal_only(tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL, encoding="utf-8")
    shown = on_terminal("search", "hiccups", "--monograph", str(file)).out
    assert "\x1b[1;4m" in shown
    assert "\x1b" not in in_pipe("search", "hiccups", "--monograph", str(file)).out


@pytest.mark.parametrize(
    "question",
    [
        "how many soma will kill me",
        "he has taken soma and oxycodone and wont wake up",
        "my husband wont wake up after soma and vodka",
        "soma and wine not breathing well",
        "took 4 at once",
        "took soma with xanax by mistake",
        "she is unresponsive",
        "blue lips",
        "kid found my pills",
        "my dog ate soma",
        "took it and narcan",
        "suicidal thoughts",
    ],
)
def test_who_asks_in_an_emergency_sees_whom_to_call_first(capsys: Capsys, question: str) -> None:
    lines = here(capsys, "search", *question.split()).out.splitlines()
    block = lines[4].startswith("EMERGENCY: ")
    assert block or lines[4].startswith("! If this is happening now: ")
    assert any(number in lines[4 + block] for number in ("911", "988", "(888) 426-4435"))


def test_an_answer_shows_its_sources_if_asked(capsys: Capsys) -> None:
    assert (
        "(US label: 9.3; id: withdrawal/not-suddenly)"
        in here(capsys, "search", "stop", "--sources").out
    )
    assert "(US label" not in here(capsys, "search", "stop").out
