"""How a question is understood and answered, on data so small that one can see why."""

import pytest

from somaref.errors import MonographError
from somaref.library import MONOGRAPH
from somaref.monograph.reader import read_as
from somaref.monograph.substances import SUBSTANCES
from somaref.questions import lexicon
from somaref.questions.lexicon import IT, NAME, Router, Routes, Unit, load_routes, signs, units
from somaref.questions.names import Names
from somaref.questions.question import Interpreter, Question
from somaref.questions.ranking import Reply, Search
from somaref.questions.words import looks_like, placed, slips, stem, words
from tools import learn

WRITTEN = """\
schema: 1
brand: Testol
generic: testolam
reviewed: 2026-01-31
sources:
  label: {title: The label, kind: regulator}
  paper: {title: A paper, kind: research}
sections:
  dosage:
    - heading: Tablets
      items:
        - {text: Take one each morning, cite: {label: 2}, lead: true}
        - {text: Zebras may not take it, cite: {label: 2}}
        - {text: They bite, cite: {label: 2}}
        - {text: A tablet holds lactose, cite: {label: 2}}
    - heading: Elephants
      items:
        - {text: More is needed, cite: {label: 2}}
        - {text: This was shown, cite: {label: 2}}
  interactions:
    - heading: Drinks
      items:
        - {text: Wine is bad, cite: {label: 7}}
  contraindications:
    - heading: Not with
      items:
        - {text: porphyria, cite: {label: 4}}
  populations:
    - heading: Cubs
      items:
        - {text: No harm was seen, cite: {label: 8}}
        - {text: That is no proof of safety, cite: {label: 8}}
    - heading: Children
      items:
        - {text: Not known, cite: {label: 8}}
    - heading: Older people
      items:
        - {text: Avoid it, cite: {label: 8}}
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
classes:
  drinks: {title: drinks, advice: [{text: Do not, cite: {label: 7}}]}
"""
ASKING = """\
medicine: [the drug, the pill]
classes:
  condition: [porphyria, gout, red gout]
  symptom: [hiccups]
  kin: [uncle]
  time: [hour]
same:
  elephants: [jumbo, big grey animal]
  wine: [booze]
grammar: [the, is, of, so, a, i, my, how, it, in, can, to, with, and]
empty: [take, tell]
questions:
  dosage: [how many, how many a day, how much, "<number> a day", can i take it]
  overdose: [too many, hiccups, wake, what are the signs]
  storage: [keep it, where to keep it, cold, dry place]
  interactions: ["<name>", "it and <name>", "can i take it with <name>"]
  contraindications: ["<condition>", "can i take it with <condition>"]
  populations: [uncle, my uncle is old, cubs]
  none: [price, what does it cost]
"""
LIST = """\
medicine: testolam
classes: [drinks]
sources: {paper: {title: A paper, kind: research}}
called: {drinks: [drink]}
substances:
  - {name: wine, also: [red wine], classes: {drinks: {paper: page 1}}}
  - {name: cider vinegar, may: [drinks]}
unclassed: [[water]]
plain: [water]
"""


def asking() -> lexicon.Asking:
    return read_as(lexicon.Asking, ASKING.encode(), "asking", lexicon.LEXICON.check)


LEXICON = lexicon.ready(asking())
LEARNED = learn.taught(asking(), learn.samples(asking()))
NAMES = Names(SUBSTANCES.read(LIST.encode(), "substances"))
SEARCH = Search(MONOGRAPH.read(WRITTEN.encode(), "small"), LEXICON, LEARNED, NAMES)


def understood(question: str) -> Question:
    return Interpreter(MONOGRAPH.read(WRITTEN.encode(), "small"), LEXICON, NAMES).understand(
        NAMES.asked(question)
    )


def shown(reply: Reply) -> list[str]:
    return [
        f"{answer.id}: {each.statement.text}" for answer in reply.answers for each in answer.found
    ]


def ask(question: str, limit: int = 8, section: str | None = None) -> list[str]:
    return shown(SEARCH.ask(NAMES.asked(question), limit, section))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't", ["dont"]),
        ("350mg", ["350", "mg"]),
        ("1,400 mg", ["1400", "mg"]),
        ("2.5", ["2.5"]),
        ("x" * 41 + " a", ["a"]),
        ("a " * 61, ["a"] * 60),
        ("語 ² _", ["語", "²"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_stems() -> None:
    for several in ("stop stops stopped stopping", "pill pills", "berry berries", "size sizes"):
        assert len({stem(word) for word in several.split()}) == 1, several
    assert [stem(word) for word in ("is", "as", "less", "bee", "agree")] == [
        *("is", "as", "less", "bee", "agre"),
    ]


def test_places_of_words() -> None:
    assert placed("Don't 2 pills") == [("dont", 0, 5), ("2", 6, 7), ("pill", 8, 13)]
    # Its lower case is longer by one character.
    assert [each[1:] for each in placed("İ am")] == [(0, 1), (2, 4)]


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("abcde", "abcde", 0),
        ("abcde", "abxde", 1),
        ("abcde", "abde", 1),
        ("abcde", "abccde", 1),
        ("abcde", "abdce", 1),
        ("abcde", "badce", 2),
        ("abcde", "axcxe", 2),
        ("abcde", "vwxyz", 3),
        ("abcdefgh", "abc", 3),
    ],
)
def test_slips(word: str, other: str, expected: int) -> None:
    assert slips(word, other, 2) == expected


def test_what_looks_like_a_word() -> None:
    known = ["morning", "mourning", "evening", "porridge", "mo"]
    assert looks_like("mornig", known) == [(1, "morning")]
    assert looks_like("mourninng", known) == [(1, "mourning"), (2, "morning")]
    assert looks_like("mo", known) == looks_like("m" * 50, known) == []


def test_units_and_signs() -> None:
    found = units(words("the drug Testol red gout 3 pills"), LEXICON.phrases)
    assert [(unit.word, unit.classes) for unit in found] == [
        *((IT, ()), ("testol", ()), ("red_gout", ("condition",)), ("", ("number",)), ("pill", ())),
    ]
    assert signs([Unit("a"), Unit("b", ("c",))], ("a",)) == {
        **{"a": 0.5, "b": 3.0, "<c>": 3.0, "^ a": 1.0, "a b": 1.0, "a <c>": 1.0},
        **{"b $": 1.0, "<c> $": 1.0},
    }


def test_a_question_is_understood() -> None:
    question = understood("Is the pill Testol bad with booze, hiccups, porphiria and red wine?")
    assert question.heard.get(IT)
    assert [match.name for match in question.named] == ["red wine"]
    assert [topic.said for topic in question.topics] == ["hiccups", "porphyria"]
    assert question.sought == ("bad", stem("wine"), "hiccup", "porphyria")
    # A slip of a substance, of a word of the monograph, and of nothing.
    assert [match.name for match in understood("red wyne").named] == []
    assert [match.name for match in understood("cidervinegr").named] == ["cider vinegar"]
    assert understood("refrigeratorsx xyzzyx").sought == ("refrigerator", "xyzzyx")


@pytest.mark.parametrize(
    ("question", "age"),
    [
        ("my uncle is 70", "older"),
        ("is it safe at age 66", "older"),
        ("12 years", "children"),
        ("i'm 70 can I take it", "older"),
        ("I am 15", "children"),
        ("I am 80 kg", None),
        ("I am 10 days in", None),
        ("am I 30", None),
        ("my uncle is 30", None),
        ("my uncle took 250", None),
        ("70 mg", None),
    ],
)
def test_an_age_is_sought_where_people_are_told_of(question: str, age: str | None) -> None:
    sought = understood(question).sought
    assert [each for each in sought if each in ("older", stem("children"))] == (
        [stem(age)] if age else []
    )


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how many", "dosage"),
        ("5 a day", "dosage"),
        ("where do I keep Testol", "storage"),
        ("wine", "interactions"),
        ("Testol and wine", "interactions"),
        ("gout", "contraindications"),
        ("too many", "overdose"),
        # Words of no sample, that stand in statements.
        ("zebra", "dosage"),
        ("refrigerator", "storage"),
        ("price", None),
        ("", None),
        ("the of so", None),
        ("giraffe", None),
    ],
)
def test_which_section_may_answer(question: str, first: str | None) -> None:
    assert SEARCH.sections(NAMES.asked(question))[:1] == ([first] if first else [])


def test_a_substance_named_is_answered_for_whatever_is_asked() -> None:
    assert "interactions" in SEARCH.sections(NAMES.asked("how many with wine"))[:3]
    reply = SEARCH.ask(NAMES.asked("how many a day how much wine"), 8)
    assert [answer.id for answer in reply.answers][:2] == ["dosage", "interactions"]
    assert [match.name for match in reply.named] == ["wine"]
    # A price is none of its business, but wine is.
    assert [answer.id for answer in SEARCH.ask(NAMES.asked("price of wine"), 8).answers] == [
        "interactions"
    ]


def test_danger_comes_first() -> None:
    assert SEARCH.sections(NAMES.asked("keep it"), "overdose")[:2] == ["overdose", "storage"]
    assert SEARCH.sections(NAMES.asked("keep it"), "side-effects")[0] == "storage"
    answers = SEARCH.ask(NAMES.asked("keep it"), 8, danger="overdose").answers
    assert (answers[0].id, answers[0].urgent) == ("overdose", ())


def test_leads_open_and_neighbours_come_along() -> None:
    lead = "dosage: Take one each morning"
    assert ask("zebras", 8, "dosage") == [
        lead,
        *("dosage: Zebras may not take it",),
        "dosage: They bite",
    ]
    assert ask("bite", 8, "dosage") == [lead, "dosage: Zebras may not take it", "dosage: They bite"]
    assert ask("lactose", 8, "dosage") == [lead, "dosage: A tablet holds lactose"]
    assert ask("lactose", 1, "dosage") == [lead]


def test_under_a_heading_that_says_it_all_is_about_it() -> None:
    assert ask("jumbo", 8, "dosage")[1:] == ["dosage: More is needed", "dosage: This was shown"]
    assert ask("big grey animal", 8, "dosage") == ask("elephants", 8, "dosage")


def test_what_qualifies_is_never_left_out() -> None:
    assert ask("harm", 8, "populations") == [
        "populations: No harm was seen",
        "populations: That is no proof of safety",
    ]


def test_what_cannot_be_told_whole_is_not_torn() -> None:
    assert ask("harm", 1, "populations") == ["populations: That is no proof of safety"]
    assert ask("shown", 1, "dosage") == ["dosage: Take one each morning"]


LEADS = WRITTEN.replace("text: Not known,", "text: Not known, lead: true,").replace(
    "text: Avoid it,", "text: Avoid it, lead: true,"
)


def test_leads_of_several_groups_are_told_where_their_group_is() -> None:
    monograph = MONOGRAPH.read(LEADS.encode(), "leads")
    search = Search(monograph, LEXICON, LEARNED, NAMES)
    assert shown(search.ask(NAMES.asked("my uncle is 80"), 8)) == ["populations: Avoid it"]
    # Where no group holds a word, each has its say.
    assert shown(search.ask(NAMES.asked("my uncle"), 2)) == [
        "populations: Not known",
        "populations: Avoid it",
    ]


def test_a_further_section_is_shown_only_where_it_holds_the_words() -> None:
    assert SEARCH.sections(NAMES.asked("hiccups cold"))[:2] == ["overdose", "storage"]
    assert [answer.id for answer in SEARCH.ask(NAMES.asked("hiccups cold"), 8).answers] == [
        "overdose"
    ]
    both = SEARCH.ask(NAMES.asked("hiccups and a dry place"), 8).answers
    assert {answer.id for answer in both} == {"overdose", "storage"}


def test_a_name_without_letters_names_nothing() -> None:
    monograph = MONOGRAPH.read(WRITTEN.replace("brand: Testol", 'brand: "--"').encode(), "x")
    search = Search(monograph, LEXICON, LEARNED, NAMES)
    assert search.sections(NAMES.asked("testolam how many"))[0] == "dosage"


def test_where_no_statement_holds_the_words_the_section_speaks() -> None:
    assert ask("keep it") == ["storage: Keep it dry"]
    assert ask("cold") == ["storage: Keep it dry", "storage: Not in refrigerators"]
    assert ask("how many")[0] == "dosage: Take one each morning"
    assert len(ask("how many", 2)) == 2


def test_what_is_named_nowhere_is_told() -> None:
    reply = SEARCH.ask(NAMES.asked("can I take it with gout"), 8)
    assert reply.unnamed == ("gout",)
    assert not reply.answered
    reply = SEARCH.ask(NAMES.asked("can I take it with porphyria"), 8)
    assert (reply.unnamed, reply.answered) == ((), True)
    assert not SEARCH.ask(NAMES.asked("price"), 8).answered


def test_the_likeliest_section_with_the_words_is_shown_too() -> None:
    assert ask("how much lactose is in refrigerators")[0].startswith("dosage")
    # None of the samples of dosage tells of hiccups, a statement on overdose does.
    assert "overdose: Hiccups" in ask("how many hiccups a day")


def test_emergencies_come_whole_where_they_are_asked_about() -> None:
    (reply,) = SEARCH.ask(NAMES.asked("signs"), 8).answers
    assert [group.heading for group in reply.urgent] == ["Now"]
    assert all(each.heading == "Signs" for each in reply.found)


def test_the_words_asked_for_are_marked() -> None:
    (answer,) = SEARCH.ask(NAMES.asked("tablets and lactose"), 3, "dosage").answers
    found = {each.statement.text: each.spans for each in answer.found}
    assert found["A tablet holds lactose"] == ((2, 8), (15, 22))
    assert found["Take one each morning"] == ()


def test_a_section_that_the_monograph_lacks_is_not_asked() -> None:
    assert ask("how many", 8, "mechanism") == []


def test_shares_are_those_of_the_weights() -> None:
    router = Router(Routes(("dosage", "storage"), "0 0", ("a", "b"), ("10 0", "0 10")))
    assert router.shares({"c": 1.0}) == {}
    assert list(router.shares({"a": 1.0})) == ["dosage", "storage"]
    assert router.shares({"a": 1.0, "b": 1.0})["dosage"] == pytest.approx(0.5)
    assert sum(router.shares({"b": 2.0}).values()) == pytest.approx(1)


def test_there_is_a_whole_number_for_each_section_and_each_feature() -> None:
    """Nothing of this is checked where a question is asked."""
    sections, bias, features, weights = load_routes()
    for numbers in (bias, *weights):
        assert len([int(each) for each in numbers.split()]) == len(sections)
    assert len(set(features)) == len(features) == len(weights)


def test_a_fault_of_the_samples_is_told() -> None:
    with pytest.raises(MonographError, match=r"asking:\d+:\d+: questions.dosing: there is no such"):
        lexicon.LEXICON.read(ASKING.replace("dosage:", "dosing:").encode(), "asking")


def test_the_routes_lead_to_the_sections_of_the_samples() -> None:
    """That they were learned from these samples, test_generated.py shows."""
    assert load_routes().sections == tuple(learn.read_asking().questions)


def test_learning_is_the_same_each_time_and_teaches_what_was_left_out() -> None:
    given = learn.samples(asking())
    assert learn.taught(asking(), given) == LEARNED
    assert 0 < learn.validated(asking(), given) < 1


def test_a_name_stands_for_its_class_in_a_sample() -> None:
    (unit,) = learn.sample_units("<name>", LEXICON.phrases)
    assert unit == Unit("", (NAME,))
