"""Whoever tells of a sign is answered that first, whatever else is told in the same breath."""

import pytest

from somaref.api import render, search
from somaref.document.blocks import Bullets, Heading
from somaref.errors import MonographError
from somaref.library import load
from somaref.monograph.sections import INTERACTIONS
from somaref.monograph.substances import load_substances
from somaref.questions.answers import ANSWERS, NONE, Replier
from somaref.questions.emergencies import EMERGENCIES
from somaref.questions.hearing import Listener
from somaref.questions.lexicon import LEXICON
from somaref.questions.names import Names
from somaref.questions.understanding import understood
from tools.samples import BESIDE, Sample, together

MONOGRAPH = load()
NAMES = Names(load_substances(MONOGRAPH))
LISTENER = Listener(MONOGRAPH, EMERGENCIES.load(), LEXICON.load())
REPLIER = Replier(MONOGRAPH, ANSWERS.load(), LEXICON.load())

# What people tell of a sign, and the answer to it; none of it is a sample.
SIGNS = {
    "itchy rash on my arms": "rash",
    "my eyes look yellow": "yellow",
    "my heart is racing": "racing-heart",
    "i have a fever and sore throat": "fever",
    "i can't pee": "urine",
    "my hands shake": "shaking",
    "constipated for a week": "constipation",
}
# What they tell beside it: other medicines, ages, illnesses, plans.
MORE = (
    "{} and i also take ibuprofen",
    "{} and i am on zoloft and soma",
    "{} since i started soma and lisinopril",
    "{}, can i take tylenol",
    "{}, is it the soma or the benadryl",
    "{} and i am 5 months pregnant",
    "{}. my mother is 82",
    "{} i took it with grapefruit juice",
)


def told(question: str) -> tuple[str | None, bool]:
    """The id of the first answer, and whether a substance stands above it."""
    for block in search(MONOGRAPH, question).document.blocks:
        if isinstance(block, Heading):
            return block.section, False
        if isinstance(block, Bullets) and block.section == INTERACTIONS.id:
            return None, True
    return None, False


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_is_answered_before_what_is_told_beside_it(sign: str) -> None:
    for way in MORE:
        assert told(way.format(sign)) == (SIGNS[sign], False), way.format(sign)


def test_what_is_told_beside_a_sign_is_answered_too() -> None:
    ids = [
        block.section
        for block in search(
            MONOGRAPH, "constipated for a week and i am 5 months pregnant"
        ).document.blocks
        if isinstance(block, Heading)
    ]
    assert ids[0] == "constipation"
    assert any(id_.startswith("pregnant") for id_ in ids[1:])


@pytest.mark.parametrize(("beside", "changes"), [(NONE, False), ("max-dose", True)])
def test_what_asks_for_nothing_takes_nothing_from_a_sign(
    monkeypatch: pytest.MonkeyPatch, beside: str, changes: bool
) -> None:
    sign = {"racing-heart": 0.9, NONE: 0.05, "max-dose": 0.05}
    other = {**dict.fromkeys(sign, 0.05), beside: 0.9}

    class Learned:
        """Knows the sign by its word, and nothing else."""

        def shares(self, features: dict[str, float]) -> dict[str, float]:
            return sign if "heart" in features else other

    monkeypatch.setattr("somaref.questions.understanding.ANSWER", Learned())
    asked = "my heart is racing, look at all that rain"
    _, likely, _ = understood(LISTENER, REPLIER, NAMES, asked)
    assert (likely != sign) == changes


def test_what_is_asked_of_a_medicine_keeps_its_answer_where_no_sign_is_told() -> None:
    for question in ("can i take ibuprofen with it", "is oxycodone ok with soma, i am 70"):
        assert told(question) == (None, True), question


def test_danger_is_heard_in_a_part_where_a_name_stands_beside_it() -> None:
    asked = "my chest feels tight and heavy, i take lisinopril and metformin"
    alone = understood(LISTENER, REPLIER, NAMES, "my chest feels tight and heavy")[2]
    assert alone.block
    assert understood(LISTENER, REPLIER, NAMES, asked)[2].block


def test_danger_that_is_likely_in_the_whole_is_told_by_a_part_alone() -> None:
    prescribed = "he was given it after dental work, both from one doctor so it must be fine"
    told_of = understood(LISTENER, REPLIER, NAMES, f"{prescribed}. he breathes maybe 6 times a min")
    assert told_of[2].block and told_of[2].block.kind == "signs"
    # What only a rule tells of is not asked again: "took 21 tablets" alone would be danger.
    ordered = "took 21 tablets this week, three a day as prescribed, when do i run out of 63"
    assert understood(LISTENER, REPLIER, NAMES, ordered)[2].block is None


def test_a_part_that_tells_of_long_ago_is_no_danger() -> None:
    asked = "i tried to end it in 1998, i am fine now, does that matter for soma"
    assert not understood(LISTENER, REPLIER, NAMES, asked)[2].block


@pytest.mark.parametrize(
    ("question", "sign", "other"),
    [
        ("i passed out at the station, can i drive home", "fainting", "driving"),
        ("i can't pee. how do i store it?", "urine", "storage"),
        ("fever and how do i store it", "fever", "storage"),
    ],
)
def test_a_sign_that_is_told_before_something_is_asked_is_answered_first(
    question: str, sign: str, other: str
) -> None:
    blocks = search(MONOGRAPH, question).document.blocks
    headings = [block.section for block in blocks if isinstance(block, Heading)]
    assert headings[0] == sign and other in headings


def test_a_sign_comes_before_for_whom_it_is_asked() -> None:
    assert told("my legs feel weak and i am 5 months pregnant") == ("falls", False)


def test_what_is_told_beside_a_sign_is_of_an_answer() -> None:
    assert {*BESIDE.load().beside} <= {*ANSWERS.load().answers, NONE}


def test_what_may_be_eaten_is_no_help_where_too_much_was_taken() -> None:
    shown = render(search(MONOGRAPH, "i took 6 somas, should i drink milk now").document)
    assert "Poison Help" in shown and "with or without food" not in shown
    assert "with or without food" in render(search(MONOGRAPH, "is milk ok with soma").document)


def test_what_has_no_place_for_the_sign_is_a_fault() -> None:
    told = r"beside\.none\[1\]: this has no \{\} for the sign"
    with pytest.raises(MonographError, match=told):
        BESIDE.read(b"beside: {none: ['{} too', also]}", "beside.yaml")


# Two things asked in one breath, and the answers to them; none of it is a sample.
TWO = {
    "how do i store it and can i carry it on a plane": {"storage", "travel"},
    "does it pass into milk? and what does it cost": {"breast-milk", "cost"},
    "can i eat before it. how many may i take in a day": {"food", "max-dose"},
    "will it make me fat and does it show on a drug test": {"weight", "drug-test"},
    "plasma protein binding + how is it pronounced": {"pk-unknown", "pronounce"},
    "who must not take soma, or may anybody? does it come as a liquid": {
        "contraindications",
        "trouble-swallowing",
    },
}


@pytest.mark.parametrize("question", TWO)
def test_two_things_asked_are_both_answered(question: str) -> None:
    blocks = search(MONOGRAPH, question).document.blocks
    headings = [block.section for block in blocks if isinstance(block, Heading)]
    assert {*headings[:2]} == TWO[question]


def test_what_is_only_told_is_not_answered_beside_what_is_asked() -> None:
    blocks = search(MONOGRAPH, "i pulled my back. does it come as a liquid?").document.blocks
    headings = [block.section for block in blocks if isinstance(block, Heading)]
    assert headings == ["trouble-swallowing"]


def test_in_danger_no_second_thing_is_answered() -> None:
    question = "he took the whole bottle and i can't wake him. how do i store it? what does it cost"
    blocks = search(MONOGRAPH, question).document.blocks
    assert not any(isinstance(block, Heading) and block.section == "cost" for block in blocks)


def test_a_sample_together_with_a_question_stays_what_it_is() -> None:
    danger = [Sample("bay", "signs", "he is blue."), Sample("bay", "calm", "is it blue")]
    asked = [Sample("bay", "ordinary", "how is it kept?")]
    assert [*together(danger, asked)] == [
        Sample("bay", "signs", "how is it kept?. he is blue", beside=True),
        Sample("bay", "calm", "is it blue. how is it kept?", beside=True),
    ]
