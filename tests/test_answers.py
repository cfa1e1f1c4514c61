"""What people ask: every answer answers, as sentences, and is found by its own title."""

import json
import re
from html import escape
from pathlib import Path

import pytest

from somaref.api import render, search
from somaref.document.blocks import Bullets, Heading
from somaref.document.questions import QuestionAnswers, QuestionList, lines_of
from somaref.errors import MonographError
from somaref.library import load
from somaref.monograph.substances import load_substances
from somaref.questions.answers import (
    ANSWERS,
    NONE,
    Answered,
    Replier,
    sections_of,
    speaks_of,
    stated,
)
from somaref.questions.danger import Told
from somaref.questions.emergencies import EMERGENCIES
from somaref.questions.features import SAYING
from somaref.questions.hearing import Listener
from somaref.questions.learned import ANSWER
from somaref.questions.lexicon import LEXICON
from somaref.questions.names import Asked, Names
from somaref.questions.understanding import understood
from somaref.questions.words import words
from tests.monographs import RICH, SMALL
from tests.running import here
from tests.test_readable import grade, sentences
from tests.test_warnings import AMBULANCE, action
from tools.fit import MAY_TELL
from tools.samples import ASKED, LEADS, THEMES, lead

Capsys = pytest.CaptureFixture[str]
MONOGRAPH = load()
KNOWN = ANSWERS.load()
BY_ID = KNOWN.answers
IDS = stated(MONOGRAPH, KNOWN)
ROWS = {id_ for id_, each in KNOWN.sentences.items() if each.row}
NAMES = Names(load_substances(MONOGRAPH))
LISTENER = Listener(MONOGRAPH, EMERGENCIES.load(), LEXICON.load())
REPLIER = Replier(MONOGRAPH, KNOWN, LEXICON.load())


HEAD = """\
medicine: m
product: p
means: {x: [y]}
sentences: {o/x: {section: overview, text: X., own: true}}
"""


def asked(question: str) -> Answered:
    said = LISTENER.asked(question, NAMES)
    return REPLIER.reply(said, ANSWER.shares(LISTENER.hear(question, said)[1]))


@pytest.mark.much
@pytest.mark.parametrize("id_", BY_ID)
def test_an_answer_is_found_by_its_own_title(id_: str) -> None:
    found = [each.id for each in asked(BY_ID[id_].title).answers]
    assert found[0] == id_


# A test of its own for each of hundreds would cost far more than what it asks.
def test_what_an_answer_shows_exists_and_begins_with_a_sentence() -> None:
    for id_, answer in BY_ID.items():
        assert set(answer.show) <= IDS.keys(), id_
        assert len(set(answer.show)) == len(answer.show), id_
        # The rows of a table belong together.
        assert len(set(answer.show) - ROWS) <= 8, id_
        first = IDS[answer.show[0]].statement.text if answer.show else answer.unsaid or ""
        # Codes and figures are what is asked for, though they are no sentence.
        named = id_ == "codes" or {*answer.show[:1]} & ROWS
        assert named or re.fullmatch(r"[A-Z].*[.?!]", first), (id_, first)
        assert answer.title.endswith("?"), id_


def test_a_sentence_of_an_answer_is_short_has_sources_and_is_shown() -> None:
    shown = {id_ for answer in BY_ID.values() for id_ in answer.show}
    for id_, sentence in KNOWN.sentences.items():
        assert id_.startswith(f"{sentence.section}/"), id_
        assert MONOGRAPH.find(sentence.section), id_
        assert len(sentence.text.split()) <= 25, id_
        assert sentence.cite or sentence.own or sentence.row, id_
        assert set(sentence.cite or ()) <= MONOGRAPH.sources.keys(), id_
        assert id_ in shown, id_
    assert not KNOWN.sentences.keys() & MONOGRAPH.ids.keys()


def test_an_answer_that_knows_nothing_does_not_calm() -> None:
    calm = re.compile(r"\bis safe\b|harmless|no problem|not dangerous|may take it|you can\b", re.I)
    for answer in BY_ID.values():
        assert not calm.search(answer.unsaid or ""), answer.id
        assert len((answer.unsaid or "").split()) <= 30


def test_each_answer_has_samples_and_each_sample_an_answer() -> None:
    assert {*BY_ID, NONE} == {*ASKED.load().answers}


def test_a_sure_answer_comes_alone_and_whole(capsys: Capsys) -> None:
    out = here(capsys, "search", "how long can I take it").out
    assert out.count("\n== ") == 1
    for id_ in BY_ID["how-long-to-take"].show:
        assert IDS[id_].statement.text in out


def test_in_doubt_the_first_statement_of_each_comes_and_then_more_of_the_first(
    capsys: Capsys,
) -> None:
    question = "how do i store it and what does it cost"
    said, likely, _ = understood(LISTENER, REPLIER, NAMES, question)
    found = REPLIER.reply(said, likely)
    assert not found.sure
    assert len(found.answers) > 1
    out = here(capsys, "search", question).out
    places = [out.index(each.title) for each in found.answers]
    assert places == sorted(places)
    assert f"More: {found.answers[0].title}" in out


def test_a_section_of_which_nothing_is_asked_is_not_listed() -> None:
    few = KNOWN._replace(answers=dict([*BY_ID.items()][:1]))
    blocks = QuestionList(MONOGRAPH).questions(few, IDS, False).blocks
    assert [each.section for each in blocks if isinstance(each, Heading)] == ["overview"]


def test_where_nothing_answers_what_is_asked_near_is_told(capsys: Capsys) -> None:
    run = here(capsys, "search", "who won the football game last night")
    assert run.code == 1
    assert "Nothing here answers this. That is no sign of safety." in run.out
    assert "Asked near this: " in run.out


def test_a_denial_comes_only_where_the_thing_is_named_nowhere(capsys: Capsys) -> None:
    out = here(capsys, "search", "can I take it if I have lupus").out
    assert "This reference does not name lupus." in out
    out = here(capsys, "search", "can I take it if I have porphyria").out
    assert "does not name porphyria" not in out


def test_the_section_that_is_asked_for_is_kept(capsys: Capsys) -> None:
    out = here(capsys, "search", "how long can I take it", "--section", "storage")
    assert out.code == 1
    assert "(section: " not in out.out


def test_json_names_the_section_and_the_statement(capsys: Capsys) -> None:
    data = json.loads(
        here(capsys, "ask", "how do I get rid of old tablets", "--format", "json").out
    )
    items = [each for block in data["blocks"] for each in block.get("items", ())]
    assert {"storage/get-rid", "storage/take-back"} & {each.get("id") for each in items}
    assert "storage" in {block.get("section") for block in data["blocks"]}


@pytest.mark.parametrize("form", ["text", "html"])
def test_what_can_be_asked_is_listed_under_sections(capsys: Capsys, form: str) -> None:
    page = here(capsys, "questions", "--format", form).out
    out = re.sub("<[^>]+>", "", page)
    for answer in BY_ID.values():
        assert answer.title.replace("'", "&#x27;" if form == "html" else "'") in out
        # A page of answers is silent on nothing that the answers tell.
        assert form == "text" or not answer.unsaid or escape(answer.unsaid) in out
    assert ("somaref ask how long can i take it" in out) == (form == "text")


def test_a_monograph_without_ids_is_asked_as_before(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL.replace("testolam", "carisoprodol"), encoding="utf-8")
    assert stated(load(str(file)), KNOWN) == {}
    out = here(capsys, "search", "hiccups", "--monograph", str(file)).out
    assert "(section: overdose)" in out
    listed = here(capsys, "questions", "--monograph", str(file)).out
    assert "somaref ask" not in listed


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("answers: {one: {title: One?}}", "this answer has no statement, and no unsaid"),
        ("answers: {one: {title: One?, unsaid: x, unsay: y}}", "unsay"),
    ],
)
def test_a_fault_of_an_answer_is_told_with_its_place(text: str, fault: str) -> None:
    with pytest.raises(MonographError, match="file:") as caught:
        ANSWERS.read(
            f"{HEAD}{text}\n".encode(),
            "file",
        )
    assert fault in str(caught.value)


def test_a_sample_of_two_answers_is_refused() -> None:
    text = "answers: {one: {anybody: [a b]}, two: {me: ['A, b?']}}\n"
    with pytest.raises(MonographError, match="this sample stands twice"):
        ASKED.read(text.encode(), "file")


@pytest.mark.parametrize(
    ("sayings", "fault"),
    [
        ("a b, c, a b", "themes.one[2]: this saying stands twice"),
        ("a b c d e", "themes.one[0]: a saying has one to 4 words"),
    ],
)
def test_a_fault_of_a_theme_is_told_with_its_place(sayings: str, fault: str) -> None:
    with pytest.raises(MonographError, match=re.escape(fault)):
        THEMES.read(f"themes: {{one: [{sayings}]}}\n".encode(), "file")


def test_sayings_tell_what_is_asked_about() -> None:
    def themes(question: str) -> set[str]:
        found = LISTENER.hear(question, NAMES.asked(question))[1]
        return {each for each in found if each.startswith("~")}

    held = {
        saying: theme
        for theme, sayings in THEMES.load().themes.items()
        for saying in sayings
        if " " in saying
    }
    longest = [each for each in held if len(words(each)) == SAYING][:20]
    assert longest and all(f"~{held[each]}" in themes(each) for each in longest)
    assert themes("half life") > themes("half") > set()
    assert themes("qwertz") == set()


def test_in_doubt_nothing_is_said_twice_and_silence_is_told() -> None:
    made = QuestionAnswers(MONOGRAPH, False, Told(), load_substances(MONOGRAPH))
    one = BY_ID["boxed-warning"]._replace(show=BY_ID["boxed-warning"].show[:1])
    silent = next(each for each in BY_ID.values() if each.silent)
    reply = Answered((one, silent), False, (), (), (), ())
    document, found = made.answered("q", reply, IDS, 8, None, "")
    assert found
    texts = [item.text for block in document.blocks for item in getattr(block, "items", ())]
    assert len(texts) == len(set(texts))
    assert silent.unsaid in texts
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert not any(heading.startswith("More: ") for heading in headings)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("can I take it if I have lupus", "This reference does not name lupus."),
        ("hiccups and lupus", "does not name lupus. That is no sign of safety."),
        ("xyzzy", "This reference does not name xyzzy."),
        ("hiccups with tramadol", "tramadol"),
        ("overdose with xyzzyx", "(section: overdose)"),
    ],
)
def test_a_monograph_of_ones_own_says_what_it_does_not_name(
    capsys: Capsys, tmp_path: Path, question: str, said: str
) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL, encoding="utf-8")
    assert said in here(capsys, "search", question, "--monograph", str(file)).out


def test_a_question_without_any_known_word_is_not_answered() -> None:
    assert asked("?!").answers == asked("qqqqq zzzz").answers == ()


@pytest.mark.parametrize("said", ["epilepsy", "asthma"])
def test_what_is_named_by_another_word_is_not_denied(capsys: Capsys, said: str) -> None:
    assert "does not name" not in here(capsys, "search", f"does it help {said}").out


def test_what_names_the_thing_goes_before_a_denial(capsys: Capsys) -> None:
    out = here(capsys, "search", "does it help another illness such as depression").out
    assert "does not name" not in out
    assert IDS["contraindications/depression"].statement.text in out


def test_an_own_monograph_answers_beside_a_name_that_it_does_not_know(
    capsys: Capsys, tmp_path: Path
) -> None:
    file = tmp_path / "small.yaml"
    more = "  interactions:\n    - heading: Together\n      items:\n"
    file.write_text(f"{SMALL}{more}        - {{text: Ask first, cite: {{label: 7}}}}\n", "utf-8")
    out = here(capsys, "search", "can I take it with metformin", "--monograph", str(file)).out
    assert "- Ask first [label]" in out


def test_a_part_of_the_monograph_is_asked_with_what_it_holds() -> None:
    part = MONOGRAPH._replace(sections=MONOGRAPH.sections[:1])
    assert {id_.partition("/")[0] for id_ in stated(part, KNOWN)} == {part.sections[0].id}


def test_an_own_monograph_answers_for_a_substance_of_its_classes(
    capsys: Capsys, tmp_path: Path
) -> None:
    file = tmp_path / "rich.yaml"
    group = "  interactions:\n    - heading: Together\n      items:\n"
    text = RICH.replace(
        "arms:\n", f"{group}        - {{text: Ask, cite: {{label: 7}}}}\narms:\n", 1
    )
    file.write_text(text, "utf-8")
    out = here(capsys, "search", "can I take it with beer", "--monograph", str(file)).out
    assert "Do not [label]" in out


@pytest.mark.much
def test_sentences_of_answers_read_easily() -> None:
    texts = [each.text for each in KNOWN.sentences.values()]
    assert grade(sentences(texts)) <= 8
    assert grade(sentences([each.unsaid for each in BY_ID.values() if each.unsaid])) <= 8


def test_a_denial_that_is_not_the_first_answer_was_looked_for_too() -> None:
    denying = [each for each in BY_ID.values() if each.denies]
    statement = IDS["contraindications/depression"]
    for answer in denying:
        told = lines_of(MONOGRAPH, answer, IDS, (statement,))
        assert told[0] == statement
        assert answer.unsaid not in [each.statement.text for each in told]
        told = lines_of(MONOGRAPH, answer, IDS, (), ("lupus",))
        assert told[0].statement.text.startswith("This reference does not name lupus. ")
        # Without proof nothing is denied of the one thing asked about.
        assert lines_of(MONOGRAPH, answer, IDS)[0].statement.text == answer.unsaid


def test_own_words_of_a_monograph_are_no_slips(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL.replace("Hiccups", "Headeche"), encoding="utf-8")
    assert "- Headeche" in here(capsys, "search", "headeche", "--monograph", str(file)).out


def test_samples_that_may_tell_of_danger_are_of_answers() -> None:
    assert {*BY_ID, NONE} >= MAY_TELL


@pytest.mark.parametrize("sign", AMBULANCE)
def test_one_sign_has_one_action_in_sentences_of_answers_too(sign: str) -> None:
    # These two speak of an illness that somebody has, not of a sign now.
    illness = {"interactions/seizure-medicines", "precautions/tell-illnesses"}
    told = {
        id_: action(each.text)
        for id_, each in KNOWN.sentences.items()
        if re.search(sign, each.text) and id_ not in illness
    }
    assert {id_: who for id_, who in told.items() if who not in ("911", None)} == {}


def test_what_is_asked_of_another_medicine_alone_is_not_told_of_this_one() -> None:
    for question in ("max dose of cyclobenzaprine per day", "metformin half life"):
        found = search(load(), question)
        said = render(found.document)
        assert not found.found and "Of other medicines this reference tells only what is" in said
        assert "1,400 mg" not in said and "hours" not in said
    # Who asks for an interaction is answered by what is known of both.
    found = search(load(), "dentist plans midazolam, which interaction is stated")
    assert found.found and "Of other medicines" not in render(found.document)
    # So it is however surely it is asked, where no first statement says whom to call.
    asked = NAMES.asked("does xanax show on a drug test")
    assert REPLIER.reply(asked, {"drug-test": 1.0}).answers == ()
    assert REPLIER.reply(asked, {"drugged": 1.0}).answers != ()
    # Whom to call holds of every medicine.
    assert search(load(), "signs of an overdose of metformin").found
    # With the medicine, what is dangerous together comes before what does not speak of it, but for
    # what must be done for a sign.
    asked_too = NAMES.asked("tramadol").named
    untold = (each for each in BY_ID.values() if not speaks_of(each, IDS, asked_too))
    others = [each for each in untold if not (each.first or NAMES.asked(each.title).named)]
    shown = 0
    for answer in others[::6]:
        blocks = search(load(), f"{answer.title} I take soma and tramadol").document.blocks
        heads = [isinstance(each, Heading) and each.section == answer.id for each in blocks]
        known = [isinstance(each, Bullets) and "tramadol" in each.heading for each in blocks]
        shown += any(heads)
        assert True not in heads or known.index(True) < heads.index(True)
    assert shown


@pytest.mark.parametrize(
    ("question", "first"),
    [
        # What once was, or was given for another, is not what is taken now.
        ("I was on heroin, clean six years, may I take soma", "addiction-history"),
        ("the pharmacist gave me Sonata instead of soma", "wrong-one"),
        # What is of no dangerous class waits; what is goes first.
        ("I am 72 and on a water pill, is it right at my age", "older"),
        ("can I drive on soma after a beer", None),
        # By a brand, what the body makes of it is a medicine to take.
        ("can I take miltown with soma", None),
    ],
)
def test_what_comes_before_what_is_known_of_a_substance(question: str, first: str | None) -> None:
    blocks = search(load(), question).document.blocks
    told = [each.section if isinstance(each, Heading) else None for each in blocks]
    assert told[1] == first
    assert any(isinstance(each, Bullets) and each.section == "interactions" for each in blocks)


@pytest.mark.parametrize(
    ("question", "name", "card"),
    [
        ("what is meprobamate", "meprobamate", False),
        ("which enzyme makes meprobamate of it", "meprobamate", False),
        ("auc of carisoprodol and meprobamate", "meprobamate", False),
        ("peak of meprobamate after 350 mg", "meprobamate", False),
        ("what is meprobamate, I am on it", "meprobamate", True),
        ("pt on meprobamate, half-life", "meprobamate", True),
        ("my doctor gave me meprobamate, what is it", "meprobamate", True),
        ("does it contain codeine", "codeine", False),
        ("does it contain codeine, I drank wine", "wine", True),
    ],
)
def test_what_a_substance_is_asks_for_no_word_on_taking_it_too(
    question: str, name: str, card: bool
) -> None:
    blocks = search(load(), question).document.blocks
    known = [each for each in blocks if isinstance(each, Bullets) and each.heading.startswith(name)]
    assert bool(known) == card


def test_on_a_label_an_answer_is_looked_for_where_labels_tell_it() -> None:
    known = ANSWERS.load().answers
    told = [each for each in known.values() if each.labels]
    assert {"rates", "trial-results"} <= {each.id for each in told}
    for each in told:
        assert sections_of({each.id: 0.5}, known) == dict.fromkeys(each.labels, 0.5)
    (first,) = sections_of({"driving-of-nobody": 1.0, "max-dose": 0.5}, known).items()
    assert first == ("dosage", 0.5)


def test_whom_to_call_is_told_of_too_much_of_any_medicine() -> None:
    for question in (
        "i took too many tylenol",
        "overdose of ibuprofen",
        "took 15 tylenol and 1 soma",
    ):
        said = render(search(load(), question).document)
        assert "- Too much taken, or not sure? Call Poison Help now, 1-800-222-1222 (US)." in said
        assert "codeine (opioids):" not in said


def test_no_more_answers_are_told_than_asked_for() -> None:
    def told(question: str, limit: int) -> int:
        blocks = search(load(), question, limit=limit).document.blocks
        return sum(isinstance(block, Heading) for block in blocks)

    titles = [each.title for each in ANSWERS.load().answers.values()]
    questions = [f"{one} {other}" for one, other in zip(titles[::9], titles[4::9], strict=False)]
    several = [each for each in questions if told(each, 3) > 1]
    # What is known of a substance that is named can be the answer.
    assert several and {told(each, 1) for each in several} <= {0, 1}


def test_in_danger_only_what_is_surely_asked_is_answered_beside_what_to_do() -> None:
    def asked(question: str) -> list[str]:
        blocks = search(load(), question).document.blocks
        urgent = any(isinstance(block, Bullets) and block.urgent for block in blocks)
        return [block.text for block in blocks if isinstance(block, Heading) and urgent]

    titles = [each.title for each in BY_ID.values()][::12]
    shown = [asked(f"he took 20 somas. {title}") for title in titles]
    assert any(shown) and all(len(each) <= 1 for each in shown)
    assert all("too much" in each for each in asked("cant wake my husband"))


def test_every_row_of_a_table_answers_something() -> None:
    shown = {id_ for each in BY_ID.values() for id_ in each.show}
    said = {IDS[id_].statement.text.partition(":")[0] for id_ in shown}
    rows = [
        (table, row[0])
        for section in MONOGRAPH.sections
        for table in (group.table for group in section.groups if group.table)
        for row in table.rows
    ]
    assert rows and said.issuperset(first for _, first in rows)
    for table, first in rows:
        each = next(
            each.statement
            for each in IDS.values()
            if each.statement.text[: len(first) + 1] == f"{first}:"
        )
        assert each.cite == table.cite
        assert all(f"{column}: " in each.text for column in table.columns[1:])


def test_a_row_that_a_monograph_does_not_have_is_no_statement() -> None:
    sections = [
        each._replace(groups=[g._replace(table=None) for g in each.groups])
        for each in MONOGRAPH.sections
    ]
    ids = stated(MONOGRAPH._replace(sections=tuple(sections)), KNOWN)
    assert IDS.keys() - ids.keys() == ROWS


def test_an_answer_is_led_by_the_statement_that_is_asked_for() -> None:
    def led(id_: str, **leads: float) -> tuple[str, ...]:
        likely = {id_: 1.0 - sum(leads.values())}
        likely |= {lead(id_, BY_ID[id_].show[int(at[1:])]): share for at, share in leads.items()}
        return REPLIER.reply(Asked(("lactose",), ()), likely).answers[0].show

    shown = BY_ID["ingredients"].show
    assert led("ingredients") == shown
    assert led("ingredients", _2=0.9) == (shown[2], *shown[:2], *shown[3:])
    # What is asked for as much comes before the first statement, what is less likely does not.
    assert led("ingredients", _1=0.5, _2=0.4) == (shown[1], shown[2], shown[0], *shown[3:])
    assert led("ingredients", _1=0.2) == shown
    # Whom to call stays first.
    called = BY_ID["overdose-do"].show
    assert "911" in IDS[called[0]].statement.text
    assert led("overdose-do", _3=0.9)[:2] == (called[0], called[3])


def test_leads_are_statements_further_down_in_answers() -> None:
    for id_, leads in LEADS.load().leads.items():
        assert {*leads} <= {*BY_ID[id_].show[1:]}, id_


@pytest.mark.parametrize(
    ("id_", "first", "then"),
    [
        ("taking-more", "Call Poison Help now", "A sudden stop or cut can harm too"),
        ("forgot-taken", "Take no second one", "Poison Help"),
        ("wrong-one", "Take none of them", "Poison Help"),
        ("numb-groin", "Emergency department now", ""),
        ("yellow", "Call a doctor at once", "Poison Help"),
        ("low-pressure", "Call 911 (US)", "Poison Help"),
        ("crashed", "Call 911 (US)", "Poison Help"),
        ("drugged", "do not stay alone, and tell the police", "Poison Help"),
        ("fill-the-gap", "Do not fill the gap with alcohol", "911"),
        (
            "blood-count",
            "bleeding that does not stop? Do not drive: call 911 (US) now",
            "",
        ),
        ("in-system", "", "names nothing to speed that up at home"),
        ("seizure-cause", "A seizure now? Call 911 (US)", "do not stop Soma all at once"),
        ("use-back-neck", "", "Numb groin"),
        ("blood-pressure-with", "no sign of safety", "Get up slowly"),
        ("not-to-do", "sleep it off", "Do not drive yourself to a hospital"),
    ],
)
def test_an_answer_says_first_what_to_do(id_: str, first: str, then: str) -> None:
    texts = [line.statement.text for line in lines_of(MONOGRAPH, BY_ID[id_], IDS)]
    assert first in texts[0]
    assert then in " ".join(texts)


def test_a_mark_names_only_what_its_source_says() -> None:
    assert "drive" not in IDS["interactions/drunk-already"].statement.text
    assert "poisonhelp" not in IDS["interactions/drunk-then"].statement.cite
    assert "Take no more Soma" in (BY_ID["alcohol-taken"].unsaid or "")
    assert "known" not in IDS["precautions/when-again"].statement.text
    say = EMERGENCIES.load().say
    assert "Stop where it is safe" in say["wheel-stop"].text
    assert say["wheel-stop"].own and say["perhaps-wheel"].own
    assert "Stop" not in say["wheel-not"].text


def test_where_a_line_told_whom_to_call_nothing_takes_it_back() -> None:
    made = QuestionAnswers(MONOGRAPH, False, Told(), load_substances(MONOGRAPH))
    line = next(iter(EMERGENCIES.load().kinds.values())).perhaps
    perhaps = QuestionAnswers(
        MONOGRAPH, False, Told(perhaps=EMERGENCIES.load().say[line]), load_substances(MONOGRAPH)
    )
    nothing = Answered((), False, tuple(BY_ID.values())[:2], ())
    texts = [
        render(each.answered("x", nothing, IDS, 3, None, "").document) for each in (made, perhaps)
    ]
    assert "Nothing here answers this." in texts[0] and "Ask a doctor or pharmacist." in texts[0]
    assert "Is it happening now? Call the number above. Otherwise ask" in texts[1]
    assert "Ask a doctor or pharmacist." not in texts[1]


def test_what_is_not_told_is_cited_to_the_label_or_own_and_stands_early() -> None:
    untold = [each for each in KNOWN.answers.values() if each.unsaid]
    assert untold
    (label,) = (id_ for id_, each in MONOGRAPH.sources.items() if each is MONOGRAPH.label)
    for each in untold:
        lines = [line.statement for line in lines_of(MONOGRAPH, each, IDS, (), ("quux", "zorb"))]
        place = 0 if each.silent or each.denies or not each.show else 1
        told = lines.pop(place)
        first = "This reference does not name quux or zorb. " if each.denies else ""
        assert told.text == f"{first}{each.unsaid}"
        of_label = "label" in str(each.unsaid)
        assert (told.own, dict(told.cite)) == (
            not of_label,
            {label: "all sections"} if of_label else {},
        )
        assert [line.id for line in lines] == [id_ for id_ in each.show if id_ in IDS]
