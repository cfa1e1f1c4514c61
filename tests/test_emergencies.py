"""Who tells of danger sees first what to do; who asks what may be does not."""

import json
import re
from io import BytesIO
from itertools import cycle
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from somaref.api import answerer
from somaref.document.blocks import Bullets
from somaref.document.model import NOTICE
from somaref.errors import MonographError
from somaref.library import load
from somaref.monograph.substances import load_substances
from somaref.questions.answers import ANSWERS
from somaref.questions.danger import LINE, Told
from somaref.questions.emergencies import CALM, EMERGENCIES, heard_in, told
from somaref.questions.excerpts import Found
from somaref.questions.hearing import Listener
from somaref.questions.learned import (
    ANSWER,
    BIAS,
    CLASSES,
    DANGER,
    OUTPUT,
    STEPS,
    THEMES,
    ZERO,
    Classifier,
    Lines,
)
from somaref.questions.lexicon import LEXICON
from somaref.questions.names import Names
from tests.examples import FORMS
from tests.running import ROOT, here
from tools.samples import VOICES, dangers, table_text

Capsys = pytest.CaptureFixture[str]

KNOWN = EMERGENCIES.load()
NAMES = Names(load_substances(load()))


LISTENER = Listener(load(), KNOWN, LEXICON.load())


# What was learned knows no danger in a question, and is not sure of calm either.
UNSURE = {CALM: 0.95, "wheel": 0.05}


def heard_by(question: str) -> dict[str, float]:
    return LISTENER.hear(question, NAMES.asked(question))[1]


def test_two_that_add_up_are_heard_as_such() -> None:
    assert "<two add up>" in heard_by("oxycodone with a glass of wine")
    assert "<two add up>" not in heard_by("oxycodone with metformin")


@pytest.mark.parametrize(
    ("count", "size"),
    [(1, "one"), (2, "two"), (3, "few"), (4, "few"), (5, "several"), (9, "several"), (10, "many")],
)
def test_a_number_is_heard_by_how_large_it_is(count: int, size: str) -> None:
    sizes = {f"<{each}>" for each in ("one", "two", "few", "several", "many", "large")}
    assert sizes & heard_by(f"it cost {count}").keys() == {f"<{size}>"}


def test_the_mark_of_a_question_is_heard() -> None:
    assert "?" in heard_by("can I drive?") and "?" not in heard_by("can I drive")


def test_how_long_and_how_large_is_heard_up_to_a_bound() -> None:
    assert "<large>" in heard_by("it cost 5000") and "<large>" not in heard_by("it cost 50")
    assert "<length 6>" in heard_by("the tablet " * 18) and "<length 6>" in heard_by("tablet " * 60)


def told_by(question: str) -> Told:
    return LISTENER.told(*LISTENER.hear(question, NAMES.asked(question)))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        # Amounts: tablets, milligrams, both, words for numbers, and a day's amount.
        ("took six somas", "overdose"),
        ("she took 3 of my somas", "overdose"),
        ("I've swallowed 400mg", "overdose"),
        ("took two 350 mg tablets", "overdose"),
        ("took 3 350s", "overdose"),
        ("he ate a handful", "overdose"),
        ("downed half the bottle", "overdose"),
        ("she has taken 1.4 grams", "overdose"),
        ("I have taken 1,750 mg today", "overdose"),
        ("been taking 8 a day", "overdose"),
        ("doubled my dose by accident", "overdose"),
        ("took it again too soon", "overdose"),
        ("took my husband's pill", "overdose"),
        ("took one and can't stay awake", "signs"),
        ("can he sleep it off", "overdose"),
        ("i snorted it", "overdose"),
        ("can't remember if I took it so I took two", "overdose"),
        ("took more than I was supposed to", "overdose"),
        ("a pill is gone and she is fast asleep", "overdose"),
        ("she is too high on soma", "overdose"),
        ("my toddler ate one", "child"),
        ("my grandson thought it was a sweet", "child"),
        ("my kid had the bottle open, pills are missing", "child"),
        ("the twins got in the pills", "child"),
        ("our beagle tore open the bottle", "pet"),
        ("gave my baby soma", "child"),
        ("my 3 year old has taken it", "child"),
        ("the puppy got into the bottle", "pet"),
        ("took it with vodka", "mixed"),
        ("he did heroin and soma", "mixed"),
        ("already took both soma and xanax", "mixed"),
        ("took it while tipsy", "mixed"),
        ("took one, three drinks in", "mixed"),
        ("my uncle is mixing soma and xanax right now", "mixed"),
        ("mixed it with ativan and feel weird", "mixed"),
        ("my wife will not wake up", "signs"),
        ("lips are turning blue", "signs"),
        ("she is breathing very slowly", "signs"),
        ("having a seizure right now", "signs"),
        ("no pulse", "signs"),
        ("i see things that aren't there", "signs"),
        ("she hears voices", "signs"),
        ("he is gray and won't answer me", "signs"),
        ("used 1,050 mg in one go by mistake", "overdose"),
        ("he is unconcious", "signs"),
        ("help", "signs"),
        ("please help me", "signs"),
        ("I am seeing things since I stopped", "signs"),
        ("gave him narcan", "signs"),
        ("my chest hurts", "signs"),
        ("i see things that aren't there", "signs"),
        ("hearing voices since I stopped", "withdrawal"),
        ("her skin feels cold", "signs"),
        ("I have to shake her, she keeps nodding off", "signs"),
        ("my tongue is swelling", "allergy"),
        ("my throat closes up", "allergy"),
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
def test_danger_is_told(question: str, kind: str) -> None:
    found = told_by(question)
    assert found.block or found.perhaps
    if found.block and kind in ("suicide", "pet"):
        assert found.block.kind == kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("took six somas", "overdose"),
        ("she took 3 of my somas", "overdose"),
        ("I've swallowed 400mg", "overdose"),
        ("took 3 350s", "overdose"),
        ("he has taken 1,750 mg today", "overdose"),
        ("I want to die", "suicide"),
        ("she says she'd rather be dead", "suicide"),
        ("how many would kill me", "suicide"),
        ("is it enough to die, how much is lethal", "suicide"),
        ("he is not breathing", "signs"),
        ("my chest hurts", "signs"),
        ("i see things that aren't there", "signs"),
        ("hearing voices since I stopped", "withdrawal"),
        ("I can't wake him", "signs"),
        ("her lips are blue", "signs"),
        ("my dog ate one", "pet"),
        ("pt GCS 4 after carisoprodol", "signs"),
        ("RR 7 and gasping", "signs"),
        ("took two 350 mg tablets and wants to die", "overdose"),
    ],
)
def test_what_must_never_be_missed_needs_nothing_learned(question: str, kind: str) -> None:
    heard = heard_in(KNOWN, NAMES.asked(question), "carisoprodol")
    block = told(KNOWN, UNSURE, heard).block
    assert block and block.kind == kind


@pytest.mark.much
@pytest.mark.parametrize(
    "table", [DANGER.lines, ANSWER.lines, THEMES], ids=("danger", "answers", "themes")
)
def test_each_feature_that_was_learned_is_known_and_no_other(table: Lines) -> None:
    with table.opens() as file:
        lines = file.read().decode().split("\n")[1:-1]
    wanted = dict(line.split("\t") for line in lines)
    assert len(wanted) == len(lines) > 7_000
    # What differs from each by what ends it, and from each by one end only.
    ends = cycle(("\n", " ", "x", "\t"))
    others = {f"{each}{end}" for each, end in zip(wanted, ends, strict=False)}
    assert table.more({*wanted, *others, "", "~", "#"}) == wanted


@given(st.sets(st.text("ab c", min_size=1, max_size=3)), st.integers(1, 9_000), st.integers(0, 50))
def test_a_line_is_found_however_long_the_lines_are(
    keys: set[str], length: int, place: int
) -> None:
    """A line may be longer than what is read at once, and several stand in one page."""
    wanted = {each: each * (length if at == place else at) for at, each in enumerate(sorted(keys))}
    text = table_text("made", (f"{key}\t{more}" for key, more in wanted.items()))
    table = Lines(lambda: BytesIO(text.encode()))
    assert table.more((*wanted, "abca", "d")) == wanted


def test_how_likely_each_class_is() -> None:
    """Two units, of which "a" wakes the first and "b" stills it; the second says nothing."""

    def row(*steps: int) -> str:
        return "".join(chr(ZERO + each) for each in steps)

    lines = (
        f"a\t{row(4, -2)}",
        f"b\t{row(-1, -46)}",
        f"{BIAS}\t{row(2, 1)}",
        f"{CLASSES}\tcalm signs",
        f"{STEPS}\t0.5 0.1",
        f"{OUTPUT}\t{row(-3, 7, 46, -46, 2, 0)}",
    )
    table = table_text("made", lines)
    learned = Classifier(Lines(lambda: BytesIO(table.encode())))
    # The first unit is 0.5 * (2 + 0.6 * 4 - 0.8) = 1.8: signs lead by 1.8 * (0.7 + 0.3) - 0.2.
    signs = 1 / (1 + exp(-1.6))
    assert learned.shares({"a": 0.6, "b": 0.8, "unknown": 1.0}) == {
        "calm": pytest.approx(1 - signs),
        "signs": pytest.approx(signs),
    }
    assert learned.shares({"b": 8.0})["signs"] == pytest.approx(1 / (1 + exp(0.2)))


@pytest.mark.parametrize(
    "question",
    [
        "can I take 2 at once",
        "what happens if I take six",
        "took six tablets years ago",
        "took one at 8 and one at 10",
        "took one at noon, my bus route starts 11 at night",
        "took one, GCS 15, stage 4 kidney disease, type 2 diabetes",
        "took one in 1998",
        "took one back in the 90s",
        "I am not suicidal, I don't want to die",
        "can it make you stop breathing",
        "I take four a day",
        "CYP2C19 poor metabolizer took soma",
        "she had a stroke five years ago",
        "does it help",
        "what if my dog ate one",
    ],
)
def test_the_rules_alone_raise_no_false_alarm(question: str) -> None:
    heard = heard_in(KNOWN, NAMES.asked(question), "carisoprodol")
    assert told(KNOWN, {CALM: 1.0}, heard) == Told()
    assert told(KNOWN, UNSURE, heard).block is None


def test_the_grade_follows_from_how_likely_danger_is() -> None:
    heard = heard_in(KNOWN, NAMES.asked("it"), "carisoprodol")

    def found(allergy: float) -> Told:
        return told(KNOWN, {"allergy": allergy, CALM: 1 - allergy}, heard)

    assert found(KNOWN.grades.block / 100 + 0.01).block
    line = found(KNOWN.grades.block / 100 - 0.01)
    assert line.block is None
    assert line.perhaps == KNOWN.say["perhaps-allergy"]
    assert found(KNOWN.grades.perhaps / 100 - 0.01) == Told()


def test_a_rule_brings_a_block_and_where_what_was_learned_is_sure_of_calm_its_line() -> None:
    heard = heard_in(KNOWN, NAMES.asked("took six somas"), "carisoprodol")

    def found(signs: float) -> Told:
        return told(KNOWN, {"signs": signs, CALM: 1 - signs}, heard)

    block = found(KNOWN.grades.doubt / 100 + 0.01).block
    assert block and block.kind == "overdose"
    assert told(KNOWN, {}, heard).block == block
    line = found(KNOWN.grades.doubt / 100 - 0.01)
    assert line.block is None
    assert line.perhaps == KNOWN.say[KNOWN.kinds["overdose"].perhaps]


def test_a_milder_sign_has_the_one_action_that_its_answer_tells() -> None:
    calm = heard_in(KNOWN, NAMES.asked("it"), "carisoprodol")
    rule = heard_in(KNOWN, NAMES.asked("took six somas"), "carisoprodol")
    for id_, kind in KNOWN.kinds.items():
        assert ANSWERS.load().answers.keys() >= set(kind.milder)
        for milder in kind.milder:
            told_of = told(KNOWN, {id_: 0.9, CALM: 0.1}, calm, milder)
            assert told_of.block is None
            assert told_of.perhaps == KNOWN.say[kind.beside or kind.perhaps]
            # What cannot be borne to be missed stays a block, and so does another kind.
            assert told(KNOWN, {id_: 0.9, CALM: 0.1}, rule, milder).block
            other = next(each for each in KNOWN.kinds if milder not in KNOWN.kinds[each].milder)
            assert told(KNOWN, {other: 0.9, CALM: 0.1}, calm, milder).block
        assert told(KNOWN, {id_: 0.9, CALM: 0.1}, calm, "dose").block


def test_danger_that_is_likely_enough_has_its_line() -> None:
    calm = heard_in(KNOWN, NAMES.asked("it"), "carisoprodol")
    enough = KNOWN.grades.perhaps / 100
    shares = {"suicide": enough * 0.8, "signs": enough * 0.3, CALM: 1 - 1.1 * enough}
    assert told(KNOWN, shares, calm).perhaps == KNOWN.say[KNOWN.kinds["suicide"].perhaps]
    assert told(KNOWN, {"suicide": 0.9 * enough, CALM: 1 - 0.9 * enough}, calm) == Told()


def test_other_kinds_keep_what_comes_first_for_them() -> None:
    heard = heard_in(KNOWN, NAMES.asked("it"), "carisoprodol")
    block = told(KNOWN, {"mixed": 0.7, "suicide": 0.2, CALM: 0.1}, heard).block
    assert block
    texts = [each.text for each in block.advice]
    assert block.kind == "mixed"
    assert texts.index(KNOWN.say["ambulance"].text) < texts.index(KNOWN.say["on-purpose"].text)
    # The number that is kept is told once, and with what it is for.
    assert KNOWN.say["lifeline"].text not in texts
    assert "dosage" in block.hides


@pytest.mark.parametrize(("share", "kept"), [(0.1, True), (0.09, False)])
def test_a_kind_is_kept_that_is_a_tenth_of_all_danger(share: float, kept: bool) -> None:
    heard = heard_in(KNOWN, NAMES.asked("it"), "carisoprodol")
    block = told(KNOWN, {"mixed": 1 - share, "suicide": share}, heard).block
    # Who may think of suicide is not told how much is too much.
    assert block and ("dosage" in block.hides) == kept


@pytest.mark.parametrize("kind", KNOWN.kinds)
def test_each_kind_has_samples_a_block_and_a_line(kind: str) -> None:
    assert kind in VOICES.load().kinds
    line = KNOWN.say[KNOWN.kinds[kind].perhaps].text
    assert line.startswith("If this is happening now: ")
    assert re.search(r"911|988|1-800-222-1222|\(888\) 426-4435", line)
    first = " ".join(KNOWN.say[id_].text for id_ in KNOWN.kinds[kind].say[:2])
    assert re.search(r"911|988|\(888\) 426-4435", first)


def test_withdrawal_is_never_told_to_take_no_more_nor_naloxone() -> None:
    said = " ".join(KNOWN.say[id_].text for id_ in KNOWN.kinds["withdrawal"].say)
    assert not re.search("no more|naloxone|Narcan", said)
    assert re.search("seizure.*not real.*confusion.*high fever", said)


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
    assert told_by(question).block is None


@pytest.mark.parametrize(
    ("question", "age"),
    [
        ("my daughter is 17, may she take it", "child"),
        ("she's 9", "child"),
        ("i am 45 and have a bad back", "adult"),
        ("82F, is it ok", "older"),
        ("my mom is 78", "older"),
        ("he just turned 65", "older"),
        ("is it ok at age 7", "child"),
        ("for a man aged 81", "older"),
        ("he is 30 tablets in", None),
        ("he is 3 pills in", None),
        ("i am 8 hours late", None),
        ("took 12 and", None),
        ("she is 4 short", None),
    ],
)
def test_an_age_is_heard_and_is_no_amount(question: str, age: str | None) -> None:
    heard, found = LISTENER.hear(question, NAMES.asked(question))
    ages = [each for each in ("child", "adult", "older") if f"<age {each}>" in found]
    assert ages == ([age] if age else [])
    assert not (age and {"amount", "over"} & heard)


def test_amounts_of_another_medicine_are_not_known_to_be_too_much() -> None:
    asked = NAMES.asked("took six")
    assert "over" in heard_in(KNOWN, asked, "carisoprodol")
    assert "over" not in heard_in(KNOWN, asked, "testolam")


def test_an_amount_of_another_medicine_is_none_of_this_one() -> None:
    def over(question: str) -> bool:
        return "over" in heard_in(KNOWN, NAMES.asked(question), "carisoprodol")

    assert not over("took my soma and 400 mg of ibuprofen") and not over("soma, metformin 500 mg")
    assert over("took ibuprofen and 400 mg of soma") and over("took 5 somas and 400 mg of advil")


@pytest.mark.parametrize(
    "question", ["took it at 6 instead of 8", "took one instead of two", "took 2 sorts of drops"]
)
def test_what_was_not_taken_is_no_amount(question: str) -> None:
    assert "over" not in heard_in(KNOWN, NAMES.asked(question), "carisoprodol")
    assert "over" in heard_in(KNOWN, NAMES.asked(f"{question} and 5 more"), "carisoprodol")


def test_a_line_stands_above_the_whole_answer(capsys: Capsys) -> None:
    asked = (each.text for each in dangers(VOICES.load()) if each.kind == CALM)
    outputs = (here(capsys, "search", each).out for each in asked if told_by(each).perhaps)
    # What is known of a substance that is named may stand before what is asked.
    whole = (out for out in outputs if "\n! " in out and "\n== " in out and "):\n- " not in out)
    lines = next(whole).split("\n\n")
    assert lines[1].startswith("- Danger now?")
    assert lines[2].startswith("! If this is happening now: ")
    assert lines[3].startswith("== ")


@pytest.mark.parametrize(
    ("typed", "danger"),
    [
        ("oxy xanax soma just now", True),
        ("oxy and xanax", False),
        ("wine aspirin", False),
        ("blue cheese", False),
    ],
)
def test_names_alone_are_no_danger_where_interactions_are_asked_for(
    capsys: Capsys, typed: str, danger: bool
) -> None:
    out = here(capsys, "interactions", *typed.split()).out
    told_of = any(f"EMERGENCY: {kind.heading}:" in out for kind in KNOWN.kinds.values())
    assert (told_of or "If this is happening now" in out) == danger


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
        "- Call 911 (US) or your emergency number: extreme sleepiness, hard to wake, "
        "collapse, seizure, sudden confusion, seeing things, slow, troubled or no breathing, "
        "blue/grey lips. [Poison Help, Mayo Clinic 2025]",
    ]
    assert any("1-800-222-1222" in line for line in lines[5:10])
    assert any("section: overdose" in line for line in lines[10:])


def test_an_animal_gets_a_vet_and_nothing_about_people(capsys: Capsys) -> None:
    run = here(capsys, "search", "my dog ate one", "--sources")
    assert run.code == 0
    assert "This reference is about people. For an animal call a vet" in run.out
    assert run.out.count("(section: ") <= 1
    for hidden in ("overdose", "dosage", "side-effects"):
        assert f"(section: {hidden})" not in run.out
    assert "ASPCA: telephone" in run.out


def test_the_answer_follows_the_block(capsys: Capsys) -> None:
    out = here(capsys, "search", "my tongue is swelling").out
    assert out.index("EMERGENCY: This may be a severe allergic reaction") < out.index("(section: ")


SOURCES = "sources: {a: {title: A, kind: reference}}\n"
FILE = (
    SOURCES
    + """\
say: {call: {text: Call, cite: {a: b}}}
limits: {medicine: testolam, dose: 1, day: 2, tablet: 1, cite: {a: b}}
adds_up: [alcohol]
amounts: {
  numbers: {two: 2}, units: {mg: 1}, ages: [yo], aged: [aged],
  persons: [she], being: [is], then: [and], times: {day: days}, others: [hours], between: [of],
  before: [at]}
spelled: {badd: bad}
skipped: [very]
words: {bad: [bad, dreadfully], worse: [worse than]}
grades: {block: 50, perhaps: 10, doubt: 0}
kinds:
  one: {heading: One, say: [call], perhaps: call, always: [{all: [bad]}]}
  two: {heading: Two, say: [call], perhaps: call, always: [{all: [worse, bad], unless: [over]}]}
"""
)


def test_the_first_kind_that_fits_counts_and_words_are_whole() -> None:
    known = EMERGENCIES.read(FILE.encode(), "file")

    def found(question: str) -> str | None:
        heard = heard_in(known, NAMES.asked(question), "testolam")
        block = told(known, {CALM: 1.0}, heard).block
        return block.heading if block else None

    assert [found(each) for each in ("badd", "dreadful", "dreadfully", "worse than")] == [
        *("One", None, "One", None)
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "cite: {a: b}}}",
            "cite: {x: b}}}",
            "2:36: say.call.cite.x: there is no such source (known: a)",
        ),
        (
            "say: [call], perhaps: call, always: [{all",
            "say: [cal], perhaps: call, always: [{all",
            "no such advice; did you mean",
        ),
        (
            "all: [bad]",
            "all: [bat]",
            "kinds.one.always[0].all[0]: no such class; did you mean 'bad'",
        ),
        ("unless: [over]", "unless: [ever]", "no such class; did you mean 'over'?"),
        ("dose: 1", "dose: one", "a whole number is needed here"),
        (
            "perhaps: call, always: [{all: [worse",
            "perhaps: cull, always: [{all: [worse",
            "there is no such advice",
        ),
    ],
)
def test_a_fault_of_the_file_is_told_with_its_place(old: str, new: str, fault: str) -> None:
    with pytest.raises(MonographError, match=r"^file:") as caught:
        EMERGENCIES.read(FILE.replace(old, new).encode(), "file")
    assert fault in str(caught.value)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "me: {dangr: [a b]}",
            "2:22: voices.me.dangr: there is no such kind; did you mean 'danger'?",
        ),
        ("me: {danger: [a b], calm: [A, 'A, B!']}", "voices.me.calm[1]: this sample stands twice"),
        (
            "me: {danger: [a b]}, you: {danger: [a  b]}",
            "voices.you.danger[0]: this sample stands twice",
        ),
    ],
)
def test_a_sample_of_no_kind_or_of_two_is_refused(text: str, fault: str) -> None:
    with pytest.raises(MonographError) as caught:
        VOICES.read(f"kinds: [danger]\nvoices: {{{text}}}\n".encode(), "file")
    assert fault in str(caught.value)


def test_a_fault_of_the_line_is_told_too() -> None:
    with pytest.raises(
        MonographError, match=r"file:2:11: cite.b: there is no such source \(known: a\)"
    ):
        LINE.read(f"text: Call\ncite: {{b: c}}\n{SOURCES}".encode(), "file")
    assert LINE.load().text.startswith("Danger now?")


@pytest.mark.parametrize("file", ["docs/testol.xml", None])
def test_the_line_stands_above_what_a_label_says_too(file: str | None) -> None:
    shown = load(str(ROOT / file) if file else None)
    perhaps = Told(None, KNOWN.say["perhaps-allergy"], KNOWN.sources)
    made = answerer(shown, False, perhaps, load_substances(shown))
    document = made.search("hives", Found(()), (), 8).document
    _, second, *_ = (block for block in document.blocks if isinstance(block, Bullets))
    assert second.items[0].text.startswith("If this is happening now: ")
    assert second.items[0].bullet == "!"


@pytest.mark.parametrize(
    "question",
    [
        "drive my unconscious wife to hospital?",
        "can I drive him to the ER, he is hard to wake",
        "my son wont wake",
        "he has gone quiet and limp",
        "my husband stopped moving",
        "she quit responding to me",
        "can't get her to sit up or answer me",
        "my roommate is cold and stiff",
        "he's out of it",
        "stiff muscles and high fever",
    ],
)
def test_a_sign_in_a_person_goes_before_all_other_words(question: str) -> None:
    block = told_by(question).block
    assert block and block.kind == "signs"
    assert block.advice[0].text.startswith("Call 911 (US)")


def test_an_animal_beside_a_sign_takes_nothing_from_it_and_is_told_whom_to_call() -> None:
    for question in ("my husband is a vet, he is not breathing", "unresponsive, lab is pending"):
        heard = heard_in(KNOWN, NAMES.asked(question), "carisoprodol")
        block = told(KNOWN, UNSURE, heard).block
        assert block and block.kind == "signs", question
    kitten = told_by("our kitten swallowed a soma and has gone limp").block
    assert kitten and any("call a vet" in each.text for each in kitten.advice[:3])


def test_what_more_after_too_much_is_danger_stands_in_its_block() -> None:
    block = told_by("took six somas").block
    assert block and "trouble speaking" in " ".join(each.text for each in block.advice[:2])


def test_what_only_a_rule_tells_of_by_the_way_does_not_lead() -> None:
    """Of what was learned, an old habit and one's own child are not what it is about."""
    taken = told_by("took about thirty of my somas, forgive me, my kids must not find me").block
    assert taken and taken.kind == "suicide"
    stopped = told_by("she ate handfuls of soma for years, quit monday, sees bugs that arent there")
    assert stopped.block and stopped.block.kind in ("withdrawal", "signs")


@pytest.mark.parametrize(
    "question",
    [
        "the pharmacy is out of it till monday",
        "can soma make you unconscious",
        "everyone says it knocks me out cold",
        "i quit smoking and stopped drinking coffee",
    ],
)
def test_words_of_signs_alone_are_no_block(question: str) -> None:
    assert told_by(question).block is None


def test_whoever_is_a_child_may_need_naloxone_too() -> None:
    say = EMERGENCIES.load().kinds["child"].say
    assert "naloxone" in say


def test_ten_tablets_at_once_are_too_many_of_whatever_medicine() -> None:
    def over(question: str) -> bool:
        names = Names(load_substances(load()))
        return "over" in heard_in(EMERGENCIES.load(), names.asked(question), "Acetaminophen")

    assert over("took 20 tylenol yesterday but feel fine") and over("took 12 pills today")
    assert not over("took 2 tylenol yesterday") and not over("took 800 mg of it at noon")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        # Given by somebody else, or taken for something else.
        ("somebody slipped me one at the party", "overdose"),
        ("there was a pill in my drink", "overdose"),
        ("she took my pill thinking it was a vitamin", "overdose"),
        ("i gave dad the wrong tablet", "overdose"),
        ("i gave my nephew soma instead of cough syrup", "child"),
        # Sure to die, eyes that jump.
        ("i feel like im dying", "overdose"),
        ("can he sleep it off", "overdose"),
        ("his eyes keep jerking", "signs"),
        ("took it and there is tightness in my chest", "signs"),
        ("he yells at people who arent there", "signs"),
        # A seizure of who missed doses is one of who stopped.
        ("she had a seizure after missing doses", "withdrawal"),
        ("had convulsions since i cut back", "withdrawal"),
        ("he's having a stroke", "signs"),
        ("I think I'm having a heart attack", "signs"),
        ("she is in cardiac arrest", "signs"),
        ("should I start CPR", "signs"),
        ("he's in status epilepticus", "signs"),
        ("only responds to pain", "signs"),
        ("my mother has a droopy face", "signs"),
        ("my husband can't speak properly", "signs"),
        ("my son had a fit after taking my pills", "signs"),
        ("she took one and went into convulsions", "signs"),
    ],
)
def test_rules_know_what_readers_found_missing(question: str, kind: str) -> None:
    heard = heard_in(KNOWN, NAMES.asked(question), "carisoprodol")
    block = told(KNOWN, UNSURE, heard).block
    assert block and block.kind == kind


@pytest.mark.parametrize(
    "question",
    [
        "my nose wont stop bleeding",
        "the itching does not stop",
        "is my drinking water ok with it",
        "in the movie somebody drugged him without telling me why",
        "i get panic attacks and feel like im dying",
        "can soma make you act drunk",
        "crashed the computer at work again",
        "my boss had a fit over the bill",
        "instead of tylenol",
        "slept well, blood pressure of 120 over 80",
    ],
)
def test_words_that_only_sound_alike_are_no_rule(question: str) -> None:
    heard = heard_in(KNOWN, NAMES.asked(question), "carisoprodol")
    assert told(KNOWN, UNSURE, heard) == Told()


@pytest.mark.parametrize("goes_on", ["my nose wont stop bleeding", "her eyes cant stop moving"])
def test_what_goes_on_is_no_stopping_of_the_medicine(goes_on: str) -> None:
    heard = heard_in(KNOWN, NAMES.asked(goes_on), "carisoprodol")
    assert "stopped" not in heard


@pytest.mark.parametrize("kind", ["signs", "child", "mixed", "overdose"])
def test_nobody_in_danger_is_driven_or_drives(kind: str) -> None:
    assert "no-driving" in KNOWN.kinds[kind].say
    assert "Do not drive them, or yourself" in KNOWN.say["no-driving"].text


def test_a_seizure_that_is_over_has_the_action_of_one_that_is_not() -> None:
    say = " ".join(KNOWN.say[id_].text for id_ in KNOWN.kinds["withdrawal"].say)
    assert "A seizure that is over? Call 911 (US) all the same." in say


def test_in_danger_words_of_the_story_are_no_medicines(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "she wont wake after soma and xanax").out
    assert "\nXanax (alprazolam; benzodiazepines):\n" in out
    assert "EMERGENCY: A life is in danger" in out
    assert "is not in this reference" not in out
    # What nobody says stays unknown.
    out = here(capsys, "interactions", "took zonkers and xanax, she wont wake").out
    assert "EMERGENCY: A life is in danger" in out
    assert "zonkers is not in this reference" in out
