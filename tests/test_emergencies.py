"""Who tells of danger sees first what to do; who asks what may be does not."""

import json

import pytest

from somaref.document.model import NOTICE
from somaref.errors import MonographError
from somaref.library import load
from somaref.monograph.substances import load_substances
from somaref.questions.danger import LINE
from somaref.questions.emergencies import EMERGENCIES, told
from somaref.questions.names import Names
from tests.examples import FORMS
from tests.running import here

Capsys = pytest.CaptureFixture[str]

KNOWN = EMERGENCIES.load()
NAMES = Names(load_substances(load()))


def kind_of(question: str, medicine: str = "carisoprodol") -> str | None:
    block = told(KNOWN, NAMES.asked(question), medicine)
    return block.kind if block else None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        # Amounts: tablets, milligrams, both, words for numbers, and a day's amount.
        ("took six somas", "too-much"),
        ("she took 3 of my somas", "too-much"),
        ("I've swallowed 400mg", "too-much"),
        ("took two 350 mg tablets", "too-much"),
        ("took 3 350s", "too-much"),
        ("he ate a handful", "too-much"),
        ("downed half the bottle", "too-much"),
        ("she has taken 1.4 grams", "too-much"),
        ("I have taken 1,750 mg today", "too-much"),
        ("been taking 8 a day", "too-much"),
        ("doubled my dose by accident", "too-much"),
        ("took it again too soon", "too-much"),
        ("took my husband's pill", "too-much"),
        ("took one and can't stay awake", "signs"),
        ("can he sleep it off", "too-much"),
        ("should we go to the er", "too-much"),
        ("what do I do, she took it with food", "too-much"),
        ("i snorted it", "too-much"),
        ("can't remember if I took it so I took two", "too-much"),
        ("overdid it with my meds", "too-much"),
        ("took more than I was supposed to", "too-much"),
        ("a pill is gone and she is fast asleep", "too-much"),
        ("she is too high on soma", "too-much"),
        ("my toddler ate one", "child"),
        ("my grandson thought it was a sweet", "child"),
        ("my kid had the bottle open, pills are missing", "child"),
        ("the twins got in the pills", "child"),
        ("our beagle tore open the bottle", "pet"),
        ("gave my baby soma", "child"),
        ("my 3 year old has taken it", "child"),
        ("the puppy got into the bottle", "pet"),
        ("can I give it to my cat", "pet"),
        ("took it with vodka", "mixed"),
        ("he did heroin and soma", "mixed"),
        ("already took both soma and xanax", "mixed"),
        ("took it while tipsy", "mixed"),
        ("took one, three drinks in", "mixed"),
        ("my uncle is mixing soma and xanax", "mixed"),
        ("mixed it with ativan and feel weird", "mixed"),
        ("my wife will not wake up", "signs"),
        ("lips are turning blue", "signs"),
        ("she is breathing very slowly", "signs"),
        ("having a seizure right now", "signs"),
        ("no pulse", "signs"),
        ("i see things that aren't there", "signs"),
        ("she hears voices", "signs"),
        ("he is gray and won't answer me", "signs"),
        ("used 1,050 mg in one go by mistake", "too-much"),
        ("he is unconcious", "signs"),
        ("help", "signs"),
        ("please help me", "signs"),
        ("I am seeing things since I stopped", "signs"),
        ("gave him narcan", "signs"),
        ("my chest hurts", "signs"),
        ("her skin feels cold", "signs"),
        ("I have to shake her, she keeps nodding off", "signs"),
        ("my tongue is swelling", "allergy"),
        ("my throat closes up", "allergy"),
        ("can't swallow", "allergy"),
        ("I'd rather be dead", "suicide"),
        ("he texted me goodbye", "suicide"),
        ("she talks about ending her life", "suicide"),
        ("my daughter wants to disappear", "suicide"),
        ("thinking of suicide", "suicide"),
        ("how many would kill me", "suicide"),
        ("is 20 enough to die", "suicide"),
        ("want to take the whole bottle", "suicide"),
        ("found her with an empty bottle", "suicide"),
    ],
)
def test_danger_is_known(question: str, kind: str) -> None:
    assert kind_of(question) == kind


@pytest.mark.parametrize(
    "question",
    [
        "can I take 2 at once",
        "what happens if I take three",
        "is it ok to take 700 mg",
        "I take one three times a day",
        "I take 4 a day, is that fine",
        "took 350 mg an hour ago",
        "took my first one 3 hours ago",
        "took it for 10 days",
        "took it and slept all day",
        "took one soma and 2 tylenol",
        "took soma and 800 mg ibuprofen",
        "can I take it with xanax",
        "I am on oxycodone, can I take it",
        "can my child have it",
        "is it used in children",
        "does it cause seizures",
        "can it make you stop breathing",
        "what are the signs of an overdose",
        "swollen feet",
        "I can't sleep",
        "hard to wake up in the morning",
        "can't swallow pills whole",
        "does it help",
        "overdid it at the gym, does it help",
        "it makes me feel drunk",
        "my pills are missing from the mail",
        "I had two surgeries and was given soma",
        "can I take it with a cold",
        "how much am I supposed to take",
        "said goodbye to back pain",
        "is soma a good way to go for back pain",
        "my son caught a cold while on soma",
        "my soma is gone and I cannot fall asleep",
        "I heard mixing soma and alcohol is bad",
        "is the pill blue",
        "bottle of 100",
        "tylenol 500 mg",
        "",
    ],
)
def test_what_may_be_is_no_danger_now(question: str) -> None:
    assert kind_of(question) is None


def test_amounts_of_another_medicine_are_not_known_to_be_too_much() -> None:
    assert kind_of("took six", "testolam") is None
    assert kind_of("took the whole bottle", "testolam") == "too-much"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "args",
    [
        ["search", "how does it work"],
        ["search", "xyzzy"],
        ["search", "price"],
        ["search", "my dog ate one"],
        ["search", "I want to die"],
        ["interactions", "beer"],
        ["interactions", "xyzzy"],
    ],
    ids=" ".join,
)
def test_the_line_of_danger_begins_every_answer(capsys: Capsys, args: list[str], form: str) -> None:
    out = here(capsys, *args, "--format", form).out
    start = out.index("Danger now? Call ")
    assert all(number in out[start:] for number in ("911", "1-800-222-1222", "988"))
    assert all(out.find(word, 0, start) == -1 for word in ("EMERGENCY", "(section: "))
    if form == "json":
        assert json.loads(out)["notice"] == NOTICE


def test_the_block_comes_next_and_whole(capsys: Capsys) -> None:
    lines = here(capsys, "search", "I want to die").out.splitlines()
    assert lines[4] == "EMERGENCY: If you think of suicide, or fear that somebody does:"
    assert lines[5].startswith("- Call or text 988 now")
    lines = here(capsys, "search", "took 10 somas").out.splitlines()
    assert lines[4:6] == [
        "EMERGENCY: Too much may have been taken:",
        "- Call 911 (US) or your local emergency number if the person cannot be woken, has "
        "collapsed, has a seizure or has trouble breathing. [Poison Help]",
    ]
    assert any("1-800-222-1222" in line for line in lines[5:10])
    assert any("section: overdose" in line for line in lines[10:])


def test_an_animal_gets_a_vet_and_nothing_about_people(capsys: Capsys) -> None:
    run = here(capsys, "search", "my dog ate one", "--sources")
    assert run.code == 0
    assert "This reference is about people. For an animal call a vet" in run.out
    assert "(section: " not in run.out
    assert "ASPCA: telephone" in run.out


def test_an_allergy_belongs_to_side_effects(capsys: Capsys) -> None:
    out = here(capsys, "search", "my tongue is swelling").out
    assert out.index("EMERGENCY: This may be a severe allergic reaction") < out.index(
        "(section: side-effects)"
    )


SOURCES = "sources: {a: {title: A, kind: reference}}\n"
FILE = (
    SOURCES
    + """\
say: {call: {text: Call, cite: {a: b}}}
limits: {medicine: testolam, dose: 1, day: 2, tablet: 1, cite: {a: b}}
adds_up: [alcohol]
amounts: {numbers: {two: 2}, units: {mg: 1}, others: [hours], between: [of]}
spelled: {badd: bad}
skipped: [very]
words: {bad: [bad, "dreadf*"], worse: [worse than]}
kinds:
  one: {heading: One, say: [call], when: [{all: [bad]}]}
  two: {heading: Two, say: [call], when: [{near: [worse, bad], unless: [over]}]}
"""
)


def test_the_first_kind_that_fits_counts_and_beginnings_are_words() -> None:
    known = EMERGENCIES.read(FILE.encode(), "file")

    def found(question: str) -> str | None:
        block = told(known, NAMES.asked(question), "testolam")
        return block.heading if block else None

    assert [found(each) for each in ("badd", "dreadfully", "worse than", "")] == [
        *("One", "One", None),
        None,
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "cite: {a: b}}}",
            "cite: {x: b}}}",
            "2:36: say.call.cite.x: there is no such source (known: a)",
        ),
        ("say: [call], when: [{all", "say: [cal], when: [{all", "no such advice; did you mean"),
        ("all: [bad]", "all: [bat]", "kinds.one.when[0].all[0]: no such class; did you mean 'bad'"),
        ("unless: [over]", "unless: [ever]", "no such class; did you mean 'over'?"),
        ("dose: 1", "dose: one", "a whole number is needed here"),
    ],
)
def test_a_fault_of_the_file_is_told_with_its_place(old: str, new: str, fault: str) -> None:
    with pytest.raises(MonographError, match=r"^file:") as caught:
        EMERGENCIES.read(FILE.replace(old, new).encode(), "file")
    assert fault in str(caught.value)


def test_a_fault_of_the_line_is_told_too() -> None:
    with pytest.raises(
        MonographError, match=r"file:2:11: cite.b: there is no such source \(known: a\)"
    ):
        LINE.read(f"text: Call\ncite: {{b: c}}\n{SOURCES}".encode(), "file")
    assert LINE.load().text.startswith("Danger now?")
