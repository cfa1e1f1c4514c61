"""How a question is understood and answered, on data so small that one can see why."""

import pytest

from somaref.errors import MonographError
from somaref.library import MONOGRAPH, load
from somaref.monograph.model import Monograph
from somaref.monograph.substances import SUBSTANCES, load_substances
from somaref.questions import lexicon, wording
from somaref.questions.answers import ANSWERS
from somaref.questions.emergencies import EMERGENCIES
from somaref.questions.excerpts import Excerpts, Found, Hit
from somaref.questions.finding import Finder
from somaref.questions.hearing import Listener
from somaref.questions.lexicon import IT, units
from somaref.questions.names import Names, matches
from somaref.questions.wording import Concept, Terms, pattern_of
from somaref.questions.words import looks_like, root, roots, slips, stem, words
from somaref.spl.monograph import read_label
from tests.labels import LABELS, NUMBERED, paragraph, section
from tests.labels import label as label_xml
from tests.running import a_million_rounds, takes_less

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
grammar: [
  the, is, of, so, a, i, my, how, it, in, can, to, with, and, for, may, what, about, am, does,
]
empty: [take, tell]
"""
WORDING = """\
words:
  elephant: {said: [jumbo, big grey animal], near: [elephant*]}
  alcohol: {said: [booze], near: [wine], far: [drinks]}
  hurt: {said: [hurts], near: [bite]}
  sleep: {said: [sleepy], near: [sleep], far: [morning]}
classes:
  salts: {said: [salt], near: [lactose], members: [brine]}
figures:
  how long: ["how long", "# hours"]
alike:
  feline: [catlike, big cat]
idle: [whatever]
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


MONOGRAPH_READ = MONOGRAPH.read(WRITTEN.encode(), "small")
LEXICON = lexicon.LEXICON.read(ASKING.encode(), "asking")
SUBSTANCE_LIST = SUBSTANCES.read(LIST.encode(), "substances")
NAMES = Names(SUBSTANCE_LIST)
WORDINGS = wording.WORDING.read(WORDING.encode(), "wording")
FINDER = Finder(MONOGRAPH_READ, LEXICON, WORDINGS, SUBSTANCE_LIST)


@pytest.fixture(autouse=True)
def _made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested is made in the test, and not once while tests are collected."""
    words_known = lexicon.LEXICON.read(ASKING.encode(), "asking")
    wordings = wording.WORDING.read(WORDING.encode(), "wording")
    finder = Finder(MONOGRAPH_READ, words_known, wordings, SUBSTANCE_LIST)
    made = {"LEXICON": words_known, "WORDINGS": wordings, "FINDER": finder}
    for name, value in {**made, "NAMES": Names(SUBSTANCE_LIST)}.items():
        monkeypatch.setitem(globals(), name, value)


def find(question: str, section: str | None = None, **likely: float) -> Found:
    return FINDER.find(NAMES.asked(question), {}, likely, section)


def shown(found: Found) -> list[str]:
    return [each.text for excerpt in found.excerpts for each in excerpt.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't", ["dont"]),
        ("350mg", ["350", "mg"]),
        ("1,400 mg", ["1400", "mg"]),
        ("2.5", ["2.5"]),
        ("x" * 41 + " a", ["a"]),
        ("a " * 61, ["a"] * 60),
        ("語 ² _", ["語", "2"]),
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


def test_units() -> None:
    found = units(words("the drug Testol red gout 3 pills"), LEXICON.phrases)
    assert [(unit.word, unit.classes) for unit in found] == [
        *((IT, ()), ("testol", ()), ("red_gout", ("condition",)), ("", ("number",)), ("pill", ())),
    ]


@pytest.mark.parametrize(
    ("many", "one"), [("kidneys", "kidney"), ("hives", "hive"), ("hiv", "hiv")]
)
def test_a_word_as_one(many: str, one: str) -> None:
    assert root(many) == one


@pytest.mark.parametrize("text", ["ﬂu‐like", "flu\u00ad-like", "Flu–LIKE", "flu\u2011like"])
def test_typography_says_nothing(text: str) -> None:
    assert words(text) == ["flu", "like"]


@pytest.mark.parametrize(
    ("question", "first", "near"),
    [
        # By its own words, by what labels say for it, by the name of a class's member, by a slip.
        ("does it hold lactose", "A tablet holds lactose", True),
        ("is it for jumbo", "More is needed", True),
        ("how about a big grey animal", "More is needed", True),
        ("may I have booze", "Wine is bad", True),
        ("and brine", "A tablet holds lactose", True),
        ("zebrras", "Zebras may not take it", True),
        # Only akin.
        ("am I sleepy", "Sleep until the morning", True),
    ],
)
def test_what_is_asked_is_found(question: str, first: str, near: bool) -> None:
    found = find(question)
    assert (shown(found)[0], found.near, found.answered) == (first, near, near)


def test_what_is_only_akin_is_no_answer() -> None:
    written = WRITTEN.replace("Wine is bad", "Any drinks are bad")
    finder = Finder(MONOGRAPH.read(written.encode(), "small"), LEXICON, WORDINGS, SUBSTANCE_LIST)
    found = finder.find(NAMES.asked("may I have booze"), {}, {})
    assert shown(found) == ["Any drinks are bad"]
    assert (found.near, found.answered, found.unnamed) == (False, False, ("booze",))


def test_a_word_of_labels_finds_what_stands_beside_it_as_only_akin() -> None:
    finder = finder_of(WRITTEN, WORDING.replace("near: [bite]", "near: [bite, zorblat*]"))
    found = finder.find(NAMES.asked("zorblats"), {}, {})
    assert shown(found) == ["They bite"]
    assert (found.near, found.answered, found.unnamed) == (False, False, ("zorblats",))


def test_so_many_slips_are_read_and_no_more() -> None:
    finder = label_with("The zorblat, the kwimble, the dropsick and the flangern may hurt.")
    asked = NAMES.asked("zorlbat kwimbel dropsik flangenr")
    said = [each.said for each in finder.find(asked, {}, {}).concepts]
    assert said == ["zorblat", "kwimble", "dropsick", "flangenr"]


def test_what_is_named_nowhere_is_told() -> None:
    found = find("is it for giraffes")
    assert (found.excerpts, found.answered, found.unnamed) == ((), False, ("giraffes",))
    # Beside what is found, only what labels have words for is denied.
    assert find("lactose for giraffes").unnamed == ()


def test_where_no_word_says_what_is_asked_the_likeliest_section_begins() -> None:
    assert shown(find("how", storage=0.9)) == ["Keep it dry", "Not in refrigerators"]
    assert shown(find("how", storage=0.3)) == []
    assert shown(find("how", "dosage", storage=0.9)) == []
    assert find("how", storage=0.9).answered


def test_the_likely_section_goes_before_another() -> None:
    assert shown(find("morning"))[0] == "Take one each morning"
    assert shown(find("morning", lethal=1.0))[0] != "Take one each morning"


def test_what_is_meant_is_found_in_whatever_words_it_is_asked() -> None:
    known = WORDING.replace(
        "near: [bite]}", "near: [bite], asked: [expired, dispose], topic: false}"
    )
    finder = finder_of(WRITTEN, known)
    asked = NAMES.asked("what about gazelles")
    assert shown(finder.find(asked, {}, {"dispose": 0.9})) == ["They bite"]
    assert shown(finder.find(asked, {}, {"dispose": 0.1})) == []
    # What is only a way of asking is never denied: the text has no name for it.
    written = WRITTEN.replace("They bite", "They run")
    elsewhere = finder_of(written, known)
    assert elsewhere.find(NAMES.asked("it hurts, lactose"), {}, {}).unnamed == ()
    assert finder_of(written, WORDING).find(NAMES.asked("it hurts, lactose"), {}, {}).unnamed


def finder_of(written: str, wordings: str) -> Finder:
    known = wording.WORDING.read(wordings.encode(), "wording")
    return Finder(MONOGRAPH.read(written.encode(), "small"), LEXICON, known, SUBSTANCE_LIST)


def test_a_figure_of_the_kind_that_is_asked_for_goes_first() -> None:
    written = WRITTEN.replace("Take one each morning", "A 5 mg tablet acts in the morning")
    finder = finder_of(written.replace("Hiccups", "It lasts 3 hours until morning"), WORDING)
    first = shown(finder.find(NAMES.asked("how long in the morning"), {}, {}))[0]
    assert first == "It lasts 3 hours until morning"
    assert shown(finder.find(NAMES.asked("morning"), {}, {}))[0] != first


def test_the_range_of_an_age_that_is_told_goes_first() -> None:
    written = WRITTEN.replace("Not known", "Not under 12 years").replace(
        "Avoid it", "Over 60 years"
    )
    asked = NAMES.asked("my uncle is 64")
    found = finder_of(written, WORDING).find(asked, {"<age older>": 1.0}, {})
    assert shown(found)[0] == "Over 60 years"
    assert shown(finder_of(written, WORDING).find(asked, {}, {}))[:1] != ["Over 60 years"]


def test_the_very_name_goes_before_its_class() -> None:
    written = WRITTEN.replace("Hiccups", "Drinks harm").replace(
        "Sleep until", "Cider vinegar until"
    )
    known = WORDING.replace(
        "near: [lactose], members: [brine]", "near: [drinks, wine], members: [drinks]"
    )
    found = finder_of(written, known).find(NAMES.asked("cider vinegar"), {}, {})
    assert shown(found)[0] == "Cider vinegar until the morning"


def test_beside_a_topic_that_is_named_nowhere_daily_words_find_nothing() -> None:
    written = WRITTEN.replace("Wine is bad", "All is bad").replace("Keep it dry", "Tablets only")
    finder = finder_of(written, WORDING)
    found = finder.find(NAMES.asked("booze before the tablets"), {}, {})
    assert (shown(found), found.answered, found.unnamed) == (["All is bad"], False, ("booze",))
    # What is no daily word is shown, though another thing is named nowhere.
    finder = finder_of(written.replace("Hiccups", "Zorblats"), WORDING)
    found = finder.find(NAMES.asked("booze before the zorblats"), {}, {})
    assert (shown(found)[0], found.near, found.unnamed) == ("Zorblats", True, ("booze",))
    found = finder.find(NAMES.asked("booze in the morning when sleepy"), {}, {})
    assert (found.near, found.unnamed) == (True, ("booze",))


@pytest.mark.parametrize(
    ("asked", "said"),
    [("vomiting", "vomited"), ("heart pills", "heart medicine"), ("my meds", "my drugs")],
)
def test_a_saying_is_known_in_other_forms_of_its_words(asked: str, said: str) -> None:
    assert roots(asked) == roots(said)


def test_other_words_are_no_forms_of_a_saying() -> None:
    several = (
        "tests",
        "testes",
        "quite",
        "quit",
        "plan",
        "plane",
        "hives",
        "hiv",
        "nurse",
        "nursing",
    )
    assert len(set(map(root, several))) == len(several)


def test_a_number_asked_about_goes_before_others() -> None:
    written = WRITTEN.replace("Hiccups", "Sleep until 12 in the morning")
    finder = finder_of(written, WORDING)
    assert shown(finder.find(NAMES.asked("sleep of 12"), {}, {}))[0].startswith("Sleep until 12")
    assert not shown(finder.find(NAMES.asked("sleep"), {}, {}))[0].startswith("Sleep until 12")


def test_what_wordings_and_dangers_ask_is_known() -> None:
    ids = ANSWERS.load().answers.keys()
    asked = set(wording.WORDING.load().asked)
    urgent = {kind.answer for kind in EMERGENCIES.load().kinds.values() if kind.answer}
    assert len(asked) > 90 and asked <= ids
    assert len(urgent) > 5 and urgent <= ids


def test_an_urgent_group_comes_whole_and_urgent() -> None:
    (excerpt,) = (each for each in find("help").excerpts if each.urgent)
    assert excerpt.heading == "Now"


def test_one_section_alone() -> None:
    assert {each.section.id for each in find("morning", "overdose").excerpts} == {"overdose"}


def test_what_was_found_is_marked() -> None:
    found = find("booze in refrigerators")
    marked = pattern_of(found.concepts).findall("Wine is in refrigerators, drinks are not")
    assert marked == ["Wine", "refrigerators", "drinks"]
    assert not pattern_of(find("how", storage=0.9).concepts).search("anything")
    begun = Concept("sleepy", (), Terms(("drows*",)))
    assert pattern_of([begun]).findall("Drowsiness, not sleep") == ["Drowsiness"]


def test_none_answers_only_who_asks_for_its_section() -> None:
    label = read_label(NUMBERED.replace("Falls", "None").encode(), "label")
    finder = Finder(label, LEXICON, WORDINGS, SUBSTANCE_LIST)
    assert finder.find(NAMES.asked("contraindications"), {}, {}).excerpts


def test_none_goes_first_where_its_section_is_surely_asked_for() -> None:
    label = label_xml(
        section("34070-3", "4 CONTRAINDICATIONS", paragraph("None.")),
        section("43685-7", "5 WARNINGS", paragraph("Contraindications of zorblats are these.")),
    )
    finder = Finder(read_label(label.encode(), "label"), LEXICON, WORDINGS, SUBSTANCE_LIST)
    asked = NAMES.asked("contraindications")
    assert shown(finder.find(asked, {}, {}))[0] != "None."
    assert shown(finder.find(asked, {}, {"contraindications": 0.9}))[0] == "None."


def test_a_saying_that_stands_in_two_rows_is_refused() -> None:
    twice = WORDING.replace("said: [hurts]", "said: [jumbos]")
    with pytest.raises(
        MonographError, match=r": words\.hurt\.said\[0\]: 'jumbos' stands in two rows"
    ):
        wording.WORDING.read(twice.encode(), "wording")


@pytest.mark.parametrize(
    "text",
    [
        "Zorblats may follow.",
        "May follow (zorblats).",
        "ZORBLAT, 5 mg",
    ],
)
@pytest.mark.parametrize("place", ["heading", "text"])
def test_what_stands_anywhere_is_never_denied(text: str, place: str) -> None:
    written = WRITTEN.replace("Where" if place == "heading" else "Keep it dry", f'"{text}"')
    finder = Finder(MONOGRAPH.read(written.encode(), "small"), LEXICON, WORDINGS, SUBSTANCE_LIST)
    found = finder.find(NAMES.asked("what about zorblat"), {}, {})
    assert found.answered and found.unnamed == ()


def test_a_long_paragraph_is_found_by_its_sentences_and_shown_whole() -> None:
    long = " ".join(f"Sentence number {n} says nothing of interest." for n in range(40))
    written = WRITTEN.replace("Keep it dry", f"{long} Penguins swim.")
    excerpts = Excerpts(MONOGRAPH.read(written.encode(), "small"))
    (hit,) = {hit.number for hit in excerpts.of_term("penguin")}
    assert excerpts.every[hit].statements[0].text.endswith("Penguins swim.")
    assert excerpts.body(hit).endswith("penguins swim.\n") and len(excerpts.body(hit)) < 200


def excerpts_of(items: str) -> list[list[str]]:
    """The texts of each excerpt of a label's section."""
    label = read_label(label_xml(section("34068-7", "2 DOSAGE", items)).encode(), "label")
    return [[line.text for line in each.statements] for each in Excerpts(label).every]


def test_a_short_list_is_found_as_one_and_of_a_long_one_an_entry_with_its_lead() -> None:
    entry = "<item>{}</item>"
    short = f"<list>{entry.format('one')}{entry.format('two')}</list>"
    assert excerpts_of(f"{paragraph('Take:')}{short}{paragraph('Later.')}") == [
        ["Take:", "one", "two"],
        ["Later."],
    ]
    words = " ".join(["word"] * 100)
    long = f"<list>{entry.format(f'a {words}')}{entry.format(f'b {words}')}</list>"
    assert excerpts_of(f"{paragraph('Take:')}{long}") == [
        ["Take:", f"a {words}"],
        ["Take:", f"b {words}"],
    ]
    assert excerpts_of(short) == [["one"], ["two"]]
    assert [each[0][:2] for each in excerpts_of(long)] == ["a ", "b "]


def test_an_entry_of_a_list_is_found_below_all_that_leads_to_it() -> None:
    told = " ".join(["word"] * 60)
    entries = (
        "do not take more",
        "adults:",
        f"two {told}",
        "children under 6 years",
        f"one {told}",
    )
    flat = "".join(f"<item>{each}</item>" for each in entries)
    assert excerpts_of(f"<list>{flat}</list>") == [
        ["do not take more"],
        ["adults:", f"two {told}"],
        ["children under 6 years", f"one {told}"],
    ]
    deep = (
        f"<list><item>men<list><item>a {told * 2}</item><item>b {told}</item></list></item></list>"
    )
    assert [
        [each[:3] for each in several] for several in excerpts_of(f"{paragraph('Take')}{deep}")
    ] == [
        ["Tak", "men", "a w"],
        ["Tak", "men", "b w"],
    ]


@pytest.mark.parametrize(
    ("value", "unit", "found"),
    [
        *((2, "year", 0), (6, "year", 1), (11, "year", 1), (12, "year", 2), (70, "year", 2)),
        *((7, "month", 3), (20, "kg", 4), (40, "kg", None), (3, "kg", None)),
    ],
)
def test_an_age_or_a_weight_is_found_in_the_range_that_holds_it(
    value: float, unit: str, found: int | None
) -> None:
    ranges = (
        *("Children under 6 years of age", "6 to 11 years", "12 years and older"),
        *("Aged 6 – 9 months", "15 kg to 30 kg"),
    )
    label = label_xml(section("34068-7", "2 DOSAGE", "".join(map(paragraph, ranges))))
    among = [*Excerpts(read_label(label.encode(), "label")).among(value, unit)]
    assert among == ([] if found is None else [found])


def test_an_unnumbered_heading_stands_below_the_numbered_one() -> None:
    falls = section("42229-5", "5.1 Falls", "", section("42229-5", "Adults", paragraph("Sit.")))
    more = section("42229-5", "5.2 Sleep", "", section("42229-5", "Adults", paragraph("Lie.")))
    label = read_label(
        label_xml(section("43685-7", "5 WARNINGS", "", falls, more)).encode(), "label"
    )
    excerpts = Excerpts(label)
    assert [each.heading for each in excerpts.every] == ["5.1 Falls: Adults", "5.2 Sleep: Adults"]
    assert {hit.number for hit in excerpts.of_term("falls")} == {0}


def test_a_term_is_a_word_or_many_and_no_part_of_one() -> None:
    excerpts = Excerpts(MONOGRAPH_READ)
    assert [*excerpts.of_term("zebra")] and [*excerpts.of_term("zeb*")]
    assert not [*excerpts.of_term("zeb")]
    # A word with the stem "bit" is none with the stem "bi".
    assert [*excerpts.of_stem("bit")] and not [*excerpts.of_stem("bi")]


def label_with(*texts: str, wordings: wording.Wording | None = None) -> Finder:
    """What finds in a label with these paragraphs."""
    label = label_xml(section("43685-7", "5 WARNINGS", "".join(map(paragraph, texts))))
    read = read_label(label.encode(), "label")
    return Finder(read, lexicon.LEXICON.load(), wordings or WORDINGS, load_substances(load()))


@pytest.mark.parametrize("written", ["anti-zorbs", "anti‐zorbs", "anti–zorbs", "antizorbs"])
def test_a_word_with_a_hyphen_is_found_as_one(written: str) -> None:
    finder = label_with(f"With {written} it is worse.")
    assert finder.find(NAMES.asked("antizorbs"), {}, {}).near


def test_a_word_of_very_many_letters_takes_little_time() -> None:
    def work() -> None:
        assert label_with("a" * 100_000).find(NAMES.asked("zorblats"), {}, {}).unnamed

    label_with("a")
    assert takes_less(work, 60, a_million_rounds)


@pytest.mark.parametrize("asked", ["feline", "catlike", "big cat"])
@pytest.mark.parametrize("written", ["A feline beast.", "A catlike beast.", "A big cat bit."])
def test_what_is_written_in_several_ways_is_one_thing(asked: str, written: str) -> None:
    assert label_with(written).find(NAMES.asked(asked), {}, {}).near


@pytest.mark.parametrize(
    ("asked", "written", "named"),
    [
        ("low mood", "Respiratory depression was seen.", False),
        ("low mood", "Confusion, depression and sleep.", True),
        ("respiratory depression", "Respiratory depression was seen.", True),
        ("5 mcg", "Take 5 micrograms.", True),
        ("adrenaline", "Give no epinephrine.", True),
        ("hepatotoxicity", "Hepatotoxicity was seen.", True),
        ("hepatomegaly", "Severe liver damage was seen.", False),
        ("haemolysis", "Hemolytic anemia was seen.", True),
        ("CNS depression", "Central nervous system depression was seen.", True),
        # As people say it, as clinicians write it, and the other way round.
        ("my ankles are puffy", "Peripheral edema was seen.", True),
        ("can't keep food down", "Vomiting was seen.", True),
        ("hematochezia", "Rectal bleeding was seen.", True),
        ("o2 sats", "Hypoxia was seen.", True),
        ("bananas", "Avoid potassium-rich foods.", True),
        # A scene, a limit of a test, and how it is given.
        ("body throws the new kidney out", "Graft rejection was seen.", True),
        ("the cord in my heel snapped", "Tendon rupture was seen.", True),
        ("ALT 3x ULN", "Transaminases rose to three times the upper limit of normal.", True),
        ("hold or stop", "Withhold it for severe reactions.", True),
        ("does the bottle have to be dark", "Protect from light.", True),
        # None of these is the same.
        ("hepatomegaly", "Hepatic failure was seen.", False),
        ("will it kill the bugs", "It may occur in susceptible individuals.", False),
        ("enlarged heart", "Heart failure was seen.", False),
        ("tight throat", "The muscles of the neck were tight.", False),
        ("hole in the bowel", "Corneal perforation was seen.", False),
        ("I'm pregnant", "For intramuscular use.", False),
    ],
)
def test_only_what_says_the_same_names_it(asked: str, written: str, named: bool) -> None:
    finder = label_with(written, wordings=wording.WORDING.load())
    found = finder.find(Names(load_substances(load())).asked(asked), {}, {})
    assert found.near == named


@pytest.mark.parametrize(
    ("asked", "first", "other"),
    [
        # So many or more is a limit of a list, and no rate of what stands in it.
        ("rate of dizziness", "Dizziness: 11%; placebo: 4%.", "Common (≥5%): dizziness."),
        ("how many quit", "4% discontinued due to dizziness.", "Discontinue it slowly."),
        ("G3 dizziness", "For dizziness of grade 3 wait.", "Dizziness was seen."),
    ],
)
def test_a_figure_as_asked_for_goes_first(asked: str, first: str, other: str) -> None:
    finder = label_with(other, first, wordings=wording.WORDING.load())
    assert shown(finder.find(NAMES.asked(asked), {}, {}))[0] == first


def test_a_word_of_labels_finds_what_is_akin_to_it() -> None:
    finder = label_with("Severe liver damage was seen.", wordings=wording.WORDING.load())
    found = finder.find(NAMES.asked("hepatomegaly"), {}, {})
    assert found.excerpts and found.unnamed == ("hepatomegaly",)


@pytest.mark.parametrize(
    ("asked", "written", "named"),
    [
        ("Mavyret", "Glecaprevir is not recommended.", True),
        ("Jantoven", "Ask if you take the blood thinning drug warfarin.", True),
        ("Vyvanse", "Amphetamines may add to it.", True),
        ("indapamide", "With diuretics sodium may fall.", True),
        ("glipizide", "Doses of antidiabetic agents may change.", True),
        ("Revlimid", "With a thalidomide analogue mortality rose.", True),
        ("neostigmine", "Anticholinesterase agents may make weak.", True),
        # None of these is in the class.
        ("memantine", "Anticholinesterase agents may make weak.", False),
        ("carisoprodol", "Myopathy was seen with pancuronium.", False),
        ("spironolactone", "Thiazides may lower potassium.", False),
        ("apixaban", "Coumarins were studied.", False),
        ("metformin", "Sulfonylureas were studied.", False),
    ],
)
def test_a_name_is_found_by_what_it_holds_and_by_its_classes(
    asked: str, written: str, named: bool
) -> None:
    known = Names(load_substances(load()))
    (match,) = matches(known, (asked,))
    assert bool(label_with(written, wordings=wording.WORDING.load()).named(match).near) == named


def test_an_entry_that_is_typed_as_a_paragraph_keeps_its_lead() -> None:
    typed = ("Be careful in patients:", "-with a weak heart", "-who take zorblats", "Else do not.")
    found = label_with(*typed).find(NAMES.asked("zorblats"), {}, {})
    assert shown(found)[0] == typed[0] and typed[2] in shown(found)
    assert typed[3] not in shown(found)


def test_the_medicine_of_the_label_and_idle_words_are_not_looked_for() -> None:
    finder = label_with("Testol was studied whatever it cost.", "It can hurt the zorblat.")
    own = LIST.replace("[[water]]", "[[water], [testolam, zestol]]").replace(": testolam", ": gnu")
    names = Names(SUBSTANCES.read(own.encode(), "substances"))
    for called in ("testolam", "zestol"):
        asked = names.asked(f"whatever can {called} do to a zorblat")
        assert asked.named
        assert shown(finder.find(asked, {}, {})) == ["It can hurt the zorblat."]


def test_how_to_do_it_is_found_beside_what_is_not_named() -> None:
    row = "rid: {said: [get rid], near: [dry], asked: [dispose], topic: false}"
    known = wording.WORDING.read(
        WORDING.replace(
            "  hurt:", f"  gout: {{said: [gout], near: [gout]}}\n  {row}\n  hurt:"
        ).encode(),
        "wording",
    )
    finder = Finder(MONOGRAPH_READ, LEXICON, known, SUBSTANCE_LIST)
    asked = NAMES.asked("how to get rid of it with gout")
    found = finder.find(asked, {}, {"dispose": 0.9})
    assert shown(found)[:1] == ["Keep it dry"] and found.unnamed == ("gout",)
    assert shown(finder.find(asked, {}, {})) == []


def test_a_heading_is_no_part_of_the_one_before_it() -> None:
    written = WRITTEN.replace("Keep it dry", "Keep it by the zorblat")
    excerpts = Excerpts(MONOGRAPH.read(written.encode(), "small"))
    (hit,) = {hit.number for hit in excerpts.of_term("zorblat")}
    assert excerpts.every[hit].heading == "Where"
    above = [each.heading for each in excerpts.every if each.section.id == "overdose"]
    assert above == ["Now", "Signs", "Signs"]


def test_a_paragraph_that_is_found_twice_is_told_once() -> None:
    long = " ".join(f"Penguins swim {n} hours and say nothing more of it." for n in range(40))
    written = WRITTEN.replace("Keep it dry", long)
    finder = Finder(MONOGRAPH.read(written.encode(), "small"), LEXICON, WORDINGS, SUBSTANCE_LIST)
    (found,) = finder.find(NAMES.asked("penguins"), {}, {}).excerpts
    assert found.statements[0].text == long


def test_a_name_without_letters_names_nothing() -> None:
    assert lexicon.with_own({}, ("-",)) == {}


@pytest.mark.parametrize("name", LABELS)
def test_no_word_of_a_label_is_left_out_of_what_is_looked_through(name: str) -> None:
    label = read_label(LABELS[name].encode(), name)
    groups = [group for part in label.whole for group in part.groups]
    texts = (text for each in groups for text in (each.heading, *(s.text for s in each.statements)))
    assert set(words(" ".join(texts), None)) <= Excerpts(label).words()


@pytest.mark.parametrize("made", [MONOGRAPH_READ, read_label(NUMBERED.encode(), "label")])
def test_each_word_is_found_in_each_excerpt_that_holds_it(made: Monograph) -> None:
    ready = Excerpts(made)
    for number, each in enumerate(ready.every):
        above = "" if made.verbatim else f"{each.section.id} "
        for place, text in ((True, above + each.heading), (False, ready.body(number))):
            for word in words(text, None):
                found = set(ready.of_stem(stem(word)))
                assert Hit(number, place) in found, (word, number)
                assert found == set(ready.of_term(word)) or stem(word) != word


def test_a_heading_below_which_nothing_stands_is_found() -> None:
    empty = section("42229-5", "5.1 Scurvy", "", section("42229-5", "Gout"))
    more = section("42229-5", "5.2 Sleep", paragraph("Lie."))
    label = read_label(
        label_xml(section("43685-7", "5 WARNINGS", "", empty, more)).encode(), "label"
    )
    told = [[line.text for line in each.statements] for each in Excerpts(label).every]
    assert told == [["Gout"], ["Lie."]]


LONG = "The zorblat was seen, " + "and this was told of many people in many places, " * 12
# Of some sections of a label, in its order, the last says most of what is asked.
BETTER: dict[str, tuple[str, ...]] = {
    "text before a heading": (
        section("42229-5", "5.1 Zorblat", paragraph("Nothing was seen.")),
        section("42229-5", "5.2 Other", paragraph("A zorblat was seen.")),
    ),
    "text and the word above it": (
        section("42229-5", "5.1 Other", paragraph("Wine is bad.")),
        section("42229-5", "5.2 Wine", paragraph("Wine was bad.")),
    ),
    "a short text before a long one": (
        section("42229-5", "5.1 Other", paragraph(f"{LONG}.")),
        section("42229-5", "5.2 More", paragraph("The zorblat was seen.")),
    ),
    "a text before a note": (
        section("42229-5", "5.1 Other", paragraph("[1] A zorblat was seen.")),
        section("42229-5", "5.2 More", paragraph("The zorblat was seen.")),
    ),
    "more of the words before fewer": (
        section("42229-5", "5.1 Other", paragraph("A zorblat was seen.")),
        section("42229-5", "5.2 More", paragraph("The zorblat bit a quux.")),
    ),
    "a rare word before a common one": (
        *(
            section("42229-5", f"5.{number} Other", paragraph(f"A quux was seen {number} times."))
            for number in range(1, 6)
        ),
        section("42229-5", "5.7 More", paragraph("The zorblat was seen.")),
    ),
    "the very word before what is akin to it": (
        section("42229-5", "5.1 Other", paragraph("It comes in the morning.")),
        section("42229-5", "5.2 More", paragraph("Sleepy people.")),
    ),
}


@pytest.mark.parametrize("name", BETTER)
def test_the_excerpt_that_says_most_is_first(name: str) -> None:
    *_, best = own = BETTER[name]
    label = label_xml(section("43685-7", "5 WARNINGS AND PRECAUTIONS", "", *own))
    finder = Finder(read_label(label.encode(), "label"), LEXICON, WORDINGS, SUBSTANCE_LIST)
    first, *others = shown(finder.find(NAMES.asked("zorblat quux sleepy booze"), {}, {}))
    assert first in best
    assert not any(each in best for each in others)


# Sections by what they count, the least first; what is in one line counts alike.
GRAVITY = (
    (("15", "REFERENCES", "references"),),
    (("12.1", "Mechanism of Action", "mechanism"), ("11", "DESCRIPTION", "description")),
    (("10", "OVERDOSAGE", "overdose"),),
    (("17", "PATIENT COUNSELING INFORMATION", "patient-information"),),
    (("1", "INDICATIONS AND USAGE", "indications"), ("16", "HOW SUPPLIED", "storage")),
    (("7", "DRUG INTERACTIONS", "interactions"), ("2", "DOSAGE AND ADMINISTRATION", "dosage")),
    (("4", "CONTRAINDICATIONS", "contraindications"),),
)


def test_the_sections_that_warn_go_before_those_that_tell_how_it_was_found_out() -> None:
    ranks = {id_: rank for rank, several in enumerate(GRAVITY) for _, _, id_ in several}
    parts = [each for several in GRAVITY for each in several]
    made = [section("", f"{n} {title}", paragraph(f"Zorblat {n}.")) for n, title, _ in parts]
    label = read_label(label_xml(*made).encode(), "label")
    finder = Finder(label, LEXICON, WORDINGS, SUBSTANCE_LIST)
    # All say the same, so that all but the least are enough.
    found = [each.section.id for each in finder.find(NAMES.asked("zorblat"), {}, {}).excerpts]
    assert [ranks[id_] for id_ in found] == sorted(map(ranks.__getitem__, found), reverse=True)
    assert set(ranks) - set(found) == {"references"}
    # A section that is likely asked about goes before graver ones.
    likely = finder.find(NAMES.asked("zorblat"), {}, {"answer": 1.0}, "storage")
    assert [each.section.id for each in likely.excerpts] == ["storage"]


@pytest.mark.parametrize(
    ("text", "size"), [("x" * 500, 1), ("One two. Three four. Five six. " * 20, 59)]
)
def test_a_long_text_is_found_by_two_sentences_together(text: str, size: int) -> None:
    ready = Excerpts(read_label(label_xml(section("", "5 W", paragraph(text))).encode(), "label"))
    bodies = [ready.body(number).strip() for number in range(len(ready.every))]
    assert len(bodies) == size
    assert all(each.count(".") == 2 for each in bodies) or size == 1


def test_substances_come_in_the_order_of_the_question() -> None:
    listener = Listener(load(), EMERGENCIES.load(), lexicon.LEXICON.load())
    names = Names(load_substances(load()))
    asked = listener.asked("zolpiden with aspirin and clonazepan", names)
    assert [match.start for match in asked.named] == [0, 2, 4]


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("co-quux", "Take no coquux."),
        ("co-quux", "Take no co-quux."),
        ("co-quux", "Take no Quuxil."),
        ("quuxil", "Take no co-quux."),
        ("wine", "Take no wine."),
    ],
)
def test_a_substance_is_found_by_its_names_however_they_are_joined(asked: str, text: str) -> None:
    known = SUBSTANCES.read(
        LIST.replace("[[water]]", "[[water], [co-quux, Quuxil]]").encode(), "list"
    )
    other = section("34084-4", "6 ADVERSE REACTIONS", paragraph("A quux, coqu and win were seen."))
    label = label_xml(section("34073-7", "7 DRUG INTERACTIONS", paragraph(text)), other)
    finder = Finder(read_label(label.encode(), "label"), LEXICON, WORDINGS, known)
    (match,) = Names(known).asked(asked).named
    assert shown(finder.named(match)) == [text]
