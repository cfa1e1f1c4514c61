"""somaref interactions NAME: what is typed is understood, the warning comes first."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from somaref.api import interactions
from somaref.document.answers import Answers
from somaref.document.blocks import Bullets
from somaref.document.model import NOTICE
from somaref.library import load
from somaref.limits import MOST_COMPARED, WORDS_COMPARED
from somaref.monograph.substances import entry_of, load_substances
from somaref.questions.danger import LINE, Told
from somaref.questions.hearing import Listener
from somaref.questions.names import Match, Names, matches
from tests.labels import label
from tests.monographs import LIST, RICH, SMALL
from tests.running import a_million_rounds, here, takes_less

Capsys = pytest.CaptureFixture[str]

KNOWN = load_substances(load())
NAMES = Names(KNOWN)
CLASSES = load().classes or {}


def classes_of(*typed: str) -> list[list[str]]:
    return [list(match.classes) for match in matches(NAMES, typed)]


def names_of(*typed: str) -> list[str]:
    return [match.name for match in matches(NAMES, typed)]


@pytest.mark.parametrize(
    ("typed", "class_id"),
    [
        ("wine", "alcohol"),
        ("Percocet", "opioids"),
        ("XANAX", "benzodiazepines"),
        ("amitriptyline", "tricyclics"),
        ("Benadryl", "sedating-antihistamines"),
        ("zolpidem", "sedatives"),
        ("gabapentin", "cns-depressants"),
        ("cyclobenzaprine", "cns-depressants"),
        ("esomeprazole", "cyp2c19-inhibitors"),
        ("aspirin", "cyp2c19-inducers"),
        ("meprobamate", "meprobamate"),
        ("isocarboxazid", "advised-against"),
        ("heroin", "opioids"),
        ("heroin", "abused"),
        ("GHB", "sedatives"),
        ("opiates", "opioids"),
        ("hydrocodonebitartrate", "opioids"),
        ("MorphineSulfate", "opioids"),
        ("tramadolhcl", "opioids"),
        ("XanaxHCl", "benzodiazepines"),
        ("beerhcl", None),
        ("winebottles", None),
        ("beerbottles", None),
        ("icecream", None),
        ("ｈｙｄｒｏｃｏｄｏｎｅ", "opioids"),
        ("ＸＡＮＡＸ", "benzodiazepines"),
        ("Xanax™", "benzodiazepines"),
        ("muscle relaxers", "cns-depressants"),
        ("Limbitrol", "benzodiazepines"),
        ("Limbitrol", "tricyclics"),
        ("same", None),
        ("lisinopril", None),
    ],
)
def test_a_name_is_in_its_class(typed: str, class_id: str | None) -> None:
    (found,) = classes_of(typed)
    assert class_id in found if class_id else found == []


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (["xanax and norco"], ["Xanax", "Norco"]),
        (["a glass of wine"], ["wine"]),
        (["HYDROCODONE-ACETAMINOPHEN 5-325"], ["hydrocodone and acetaminophen"]),
        (["oxycodone/acetaminophen"], ["oxycodone and acetaminophen"]),
        (["tramadol hcl 50 mg"], ["tramadol"]),
        (["beer + wine"], ["beer", "wine"]),
        (["wine", "st", "johns", "wort", "oxycodone"], ["wine", "St. John's wort", "oxycodone"]),
        (["St John’s-Wort"], ["St. John's wort"]),
        (["norcos"], ["Norco"]),
        (["can I take it with ambien cr 12.5"], ["Ambien CR"]),
        (["losartan potassium"], ["losartan"]),
        (["st. johns wort tea"], ["St. John's wort"]),
        (["tylenol w/ codeine #3"], ["Tylenol with codeine"]),
        (["two glasses of merlot"], ["merlot"]),
        (["potassium"], ["potassium"]),
        (["Tylenol #3"], ["Tylenol 3"]),
        (["oxycodone", "and", "beer"], ["oxycodone", "beer"]),
        (["ny quil"], ["NyQuil"]),
        # The medicine itself is left out where another is asked about.
        (["soma and xanax"], ["Xanax"]),
        (["soma"], ["Soma"]),
        # Each but once.
        (["xanax, Xanax & xanax"], ["Xanax"]),
    ],
)
def test_what_is_typed_is_understood(typed: list[str], names: list[str]) -> None:
    assert names_of(*typed) == names


@pytest.mark.parametrize(
    ("typed", "known", "unknown"),
    [
        (["xanax and magic beans"], ["Xanax"], ["magic beans"]),
        (["foo, beer"], ["beer"], ["foo"]),
        (["foo", "and", "bar stool"], [], ["foo", "bar stool"]),
        (["50 mg"], [], ["50 mg"]),
        (["foo xanaxx"], ["Xanax"], ["foo"]),
        ([""], [], [""]),
    ],
)
def test_the_known_part_is_answered_and_the_rest_named(
    typed: list[str], known: list[str], unknown: list[str]
) -> None:
    found = matches(NAMES, typed)
    assert [match.name for match in found if match.sort] == known
    assert [match.asked for match in found if not match.sort] == unknown


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("xanex", "Xanax"),
        ("oxycodon", "oxycodone"),
        ("alchohol", "alcohol"),
        ("amitryptiline", "amitriptyline"),
        ("hydro coding", "hydrocodone"),
        ("st johns wart", "St. John's wort"),
        # What is less like it, and another thing, is named beside.
        ("oxycotin", "OxyContin"),
        ("percoset", "Percocet"),
    ],
)
def test_a_small_slip_is_answered_and_told(capsys: Capsys, slip: str, meant: str) -> None:
    (match,) = matches(NAMES, [slip])
    assert (match.name, match.slip) == (meant, True)
    assert f"Read as {meant}. Meant another?" in here(capsys, "interactions", slip).out


@pytest.mark.parametrize(
    ("slip", "nearest"),
    [
        # The likest are in different classes, so none is answered for.
        ("tramadone", ["tramadol", "trazodone"]),
        # What is in no class is asked, never answered.
        ("lipitr", ["Lipitor"]),
        # Two words that are like nothing by themselves.
        ("orange juise", ["orange juice"]),
        # Another first letter, too many slips, too short.
        ("xxanaxyz", []),
        ("xnx", []),
        # A class's nickname is no medicine.
        ("opiatez", []),
    ],
)
def test_a_hint_is_near_and_says_what_it_is(capsys: Capsys, slip: str, nearest: list[str]) -> None:
    (match,) = matches(NAMES, [slip])
    assert (match.sort, [each.name for each in match.nearest]) == (None, nearest)
    run = here(capsys, "interactions", slip)
    assert run.code == 1
    assert run.out.count("Did you mean ") == len(nearest)


@pytest.mark.parametrize(
    "name", ["clonidine", "topiramate", "cenobamate", "DayQuil", "hydralazine"]
)
def test_a_known_medicine_gets_no_hint(name: str) -> None:
    (match,) = matches(NAMES, [name])
    assert match.sort
    assert not (match.nearest or match.slip)


def test_every_name_of_the_list_finds_itself() -> None:
    for line in KNOWN.lines:
        entry = entry_of(line)
        (match,) = matches(NAMES, [entry.spelled])
        assert match.name.casefold() == entry.spelled.casefold() or match.parts


def test_every_class_of_the_list_is_one_of_the_monograph() -> None:
    assert set(KNOWN.classes) == set(CLASSES)


PICKED = st.sampled_from([entry_of(line).spelled for line in KNOWN.lines])


@given(names=st.lists(PICKED, min_size=1, max_size=4), data=st.data())
def test_any_order_of_names_gives_the_same_answers(names: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(names))

    def found(several: list[str]) -> set[Match]:
        joined = [f"{name}," for name in several]
        return {match._replace(asked="", name="", parts=()) for match in matches(NAMES, joined)}

    assert found(names) == found(other)


@given(
    PICKED, st.sampled_from(["{} 50 mg", "{} 5-325", "{} er tablets", "my {}", "{} 0.5mg daily"])
)
def test_a_strength_or_a_form_changes_nothing(name: str, form: str) -> None:
    assert classes_of(form.format(name)) == classes_of(name)


@given(
    PICKED, st.sampled_from(["{}5mg", "{}0.5mg", "{}.5", "{}５ｍｇ", "{}10mgtablets", "{}5/325"])
)
def test_nor_does_a_strength_that_is_joined_to_the_name(name: str, form: str) -> None:
    if re.search(r"[a-z]{3}$", name):
        assert classes_of(form.format(name)) == classes_of(name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("diazepam5mg", "diazepam"),
        ("diazepam５ｍｇ", "diazepam"),
        ("alprazolam0.5mg", "alprazolam"),
        ("diazpam5mg", "diazepam"),
        ("st johns wort300mg", "St. John's wort"),
        ("ambien cr12.5mg", "Ambien CR"),
        ("tylenol3", "Tylenol 3"),
        ("tylenoll3", "Tylenol 3"),
        ("5htp10mg", "5-HTP"),
        ("hydrocodonebitartrateandacetaminophen", "hydrocodone and acetaminophen"),
        ("oxycodonehclandacetaminophen", "oxycodone and acetaminophen"),
        ("oxycodoneandacetaminophen", "oxycodone and acetaminophen"),
        ("St. John’s wort", "St. John's wort"),
    ],
)
def test_what_is_joined_to_a_name_is_shown_as_it_was_typed(
    capsys: Capsys, typed: str, name: str
) -> None:
    (match,) = matches(NAMES, [typed])
    assert (match.asked, match.name) == (typed, name)
    run = here(capsys, "interactions", typed)
    assert (run.code, typed in run.out) == (0, True)


def test_a_name_that_is_joined_to_a_strength_of_another_is_told_too() -> None:
    assert names_of("diazepam5mgxanax1mg") == ["diazepam", "Xanax"]
    assert names_of("5mgdiazepam") == ["diazepam"]
    # A code that nobody knows stays whole.
    assert [match.asked for match in matches(NAMES, ["bpc157"])] == ["bpc157"]


@given(st.text(max_size=40))
def test_no_hint_is_in_another_class_without_saying_so(typed: str) -> None:
    for match in matches(NAMES, [typed]):
        if match.slip:
            assert match.classes
        assert all(each.sort != "class" for each in match.nearest)


@pytest.mark.parametrize(
    "typed",
    [
        ["x" * 10_000],
        ["a b " * 2_000],
        [f"xyzzyx{number}" for number in range(2_000)],
        ["xanax"] * 2_000,
        ["and " * 2_000],
        ["x" * 39 for _ in range(1_000)],
    ],
    ids=["long", "words", "unknown", "known", "joining", "near"],
)
@pytest.mark.much
@pytest.mark.loops
def test_nothing_typed_takes_long(typed: list[str]) -> None:
    # The slowest takes 20 loops; to compare each with each would take hundreds.
    assert takes_less(lambda: matches(NAMES, typed), 50, a_million_rounds)


@pytest.mark.parametrize(
    "typed",
    [
        ("percocet",),
        ("husband's oxycodone",),
        ("xanax at night",),
        ("nausea", "percocet"),
        ("kidney disease", "tramadol"),
    ],
)
def test_what_is_said_beside_a_name_never_takes_its_box_away(
    capsys: Capsys, typed: tuple[str, ...]
) -> None:
    out = here(capsys, "interactions", *typed).out
    box = out.index("EMERGENCY: Taken together already?\n- Call 911 (US)")
    assert box < out.index("can slow or stop breathing") and "give naloxone" in out
    assert "is not in this reference" not in out


def test_a_name_with_braces_is_no_place_to_fill_in() -> None:
    made = Answers(load(), False, Told(), load_substances(load()))
    assert made.own_advice("{x} and {brand} {").text == "{x} and Soma {"


def test_of_several_names_each_is_told_with_the_medicine_alone(capsys: Capsys) -> None:
    each = "- Each is told with Soma alone here."
    assert each in here(capsys, "interactions", "tylenol", "advil").out
    assert each not in here(capsys, "interactions", "tylenol").out


def test_the_warning_comes_first_and_then_where_it_comes_from(capsys: Capsys) -> None:
    run = here(capsys, "interactions", "Xanax")
    assert run.code == 0
    lines = run.out.splitlines()
    assert lines[2].startswith("- Danger now? Call 911 (US) or your local emergency number.")
    assert lines[4] == "EMERGENCY: Taken together already?"
    at = lines.index("Xanax (alprazolam; benzodiazepines):")
    assert "can slow or stop breathing" in lines[at + 1]
    assert lines[at + 2].startswith("- Call 911 (US) for any of these: extreme sleepiness, hard")
    assert lines[at + 3].startswith("- Do not take both unless a doctor who knows of both")
    assert lines[at + 4].startswith("- Took both by mistake,")
    assert lines[at + 5].startswith(
        "- Prescribed by one doctor or two? Unless allergic, do not stop either"
    )
    covers = "- This covers alprazolam too. It is in this class (benzodiazepines) by Mayo Clinic"
    assert any(line.startswith(covers) for line in lines[at + 6 :])
    # Whom to call has the last word, and nothing takes it back.
    last = [line for line in lines[at:] if line.startswith("- ")][-1]
    assert last.startswith("- Sleepier than usual on both, but") and "Poison Help" in last
    assert run.out.endswith(f"{NOTICE}\n")


@pytest.mark.parametrize("name", ["aspirin", "omeprazole", "coffee", "cough drops", "xyzzy"])
def test_no_alarm_where_nothing_is_known_to_be_urgent(capsys: Capsys, name: str) -> None:
    out = here(capsys, "interactions", name).out
    assert "EMERGENCY" not in out
    assert "Danger now?" in out


def test_what_else_is_inside_is_told(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "Percocet").out
    assert "It holds oxycodone (opioids) and acetaminophen.\n" in out
    out = here(capsys, "interactions", "Robitussin").out
    assert "- They may hold dextromethorphan (other CNS depressants), doxylamine" in out
    assert "- If it holds dextromethorphan (other CNS depressants):\n" in out
    run = here(capsys, "interactions", "Tylenol")
    assert run.code == 1
    assert "- Tylenol alone is taken to be acetaminophen. Other products of this name" in run.out


@pytest.mark.parametrize(
    "name",
    ["oxycodone", "Xanax", "doxepin", "hydroxyzine", "Ambien", "gabapentin", "meprobamate"],
)
def test_whoever_was_prescribed_both_stops_neither(capsys: Capsys, name: str) -> None:
    out = here(capsys, "interactions", name).out
    assert (
        "- Prescribed by one doctor or two? Unless allergic, do not stop either by yourself: call "
        "one before the next dose, at night Poison Help."
    ) in out


def test_advice_against_both_is_no_evidence_of_an_enzyme_or_of_abuse() -> None:
    wrong = [
        (name, class_id)
        for name, classes, _ in KNOWN.records
        for class_id, cite in classes
        if class_id in ("abused", "cyp2c19-inhibitors", "cyp2c19-inducers")
        and {"mayo", "mayo-others"} & dict(cite).keys()
    ]
    assert wrong == []


def test_a_rescue_medicine_is_never_advised_against(capsys: Capsys) -> None:
    run = here(capsys, "interactions", "narcan")
    assert run.code == 0
    assert "Call 911 (US). An opioid may be in it? Give naloxone (Narcan) too. [CDC]" in run.out
    assert "Ask a pharmacist" not in run.out


@pytest.mark.parametrize(
    "names", [("oxycodone", "narcan"), ("heroin", "naloxone"), ("wine", "food")]
)
def test_what_rescues_and_food_are_no_danger_beside_others(
    capsys: Capsys, names: tuple[str, str]
) -> None:
    together = "They may be dangerous, even deadly, together without it too"
    assert together not in here(capsys, "interactions", *names).out
    assert together in here(capsys, "interactions", names[0], "clonazepam").out
    # Nothing behind the rescue takes it back.
    ends = here(capsys, "interactions", *names).out.index(f"\n{names[1]}")
    assert "before any more of either" not in here(capsys, "interactions", *names).out[ends:]


@pytest.mark.parametrize("name", ["coffee", "acetaminophen", "vitamins", "naproxen"])
def test_a_sign_keeps_its_action_beside_any_name(capsys: Capsys, name: str) -> None:
    out = here(capsys, "interactions", f"face swelling {name}").out
    assert "Call 911 (US)" in out[: out.index("swollen face")]
    assert "ake no more" in out


def test_an_illness_beside_a_name_is_answered_too(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "naproxen", "copd").out
    assert "Of taking NSAIDs and Soma together" in out
    assert "What makes you sleepy can make breathing worse." in out


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("xanax pregnant", "Pregnant"),
        ("norco sleep apnea", "Sleep apnea or a lung disease"),
        ("percocet kidney disease", "Kidney disease?"),
    ],
)
def test_for_whom_it_is_asked_is_answered_beside_a_name(
    capsys: Capsys, question: str, told: str
) -> None:
    out = here(capsys, "ask", question).out
    assert "with Soma can slow or stop breathing" in out and f"\n- {told}" in out


def test_a_seizure_beside_a_name_is_danger(capsys: Capsys) -> None:
    out = here(capsys, "ask", "tramadol seizure").out
    assert out.index("call 911 (US)" if "! If this" in out else "Call 911 (US)") < out.index(
        "opioids"
    )


def test_who_is_allergic_to_its_kin_is_told_before_what_is_not_to_be_stopped(
    capsys: Capsys,
) -> None:
    out = here(capsys, "interactions", "allergic to robaxin").out
    assert "Aller" not in out
    assert out.index("never take Soma") < out.index("do not stop either")


@pytest.mark.parametrize("kind", ["blood thinner", "muscle relaxer", "antidepressant"])
def test_what_holds_of_a_kind_stands_before_what_one_may_hold(capsys: Capsys, kind: str) -> None:
    out = here(capsys, "interactions", kind).out
    notes = {"blood thinner": "Hit your head", "muscle relaxer": "Mayo Clinic says"}
    assert out.index(notes.get(kind, "An MAO inhibitor (")) < out.index("If it holds")
    assert "nothing is told" not in out


@pytest.mark.parametrize("use", ["a pill against leg cramps at night", "itching tablets"])
def test_a_medicine_told_by_its_use_may_make_one_sleepy(capsys: Capsys, use: str) -> None:
    out = here(capsys, "interactions", use).out
    assert f"{use} is not in this reference. That does not mean that it is safe." in out
    assert "all that makes you drowsy can slow or stop your breathing together with Soma" in out


def test_what_no_source_says_is_told_as_that(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "ashwagandha").out
    doubt = out.index("it may be in this class (other CNS depressants), though no source read")
    # The danger comes first, and the doubt does not take it back.
    assert out.index("can also slow breathing together") < doubt
    assert "Act as if it were. [own advice]" in out


@pytest.mark.parametrize("asked", ["zzz", "\x1b[31m", ".", "x" * 5000, "語", "ibuprofen"])
def test_what_is_not_listed_never_reads_as_safe(capsys: Capsys, asked: str) -> None:
    run = here(capsys, "interactions", asked)
    assert run.code == 1
    assert "That does not mean that it is safe." in run.out
    assert "- Ask a pharmacist or doctor before you take Soma with it;" in run.out
    assert "\x1b" not in run.out
    assert run.out.endswith(f"{NOTICE}\n")


def test_one_that_is_not_listed_is_told_beside_those_that_are(capsys: Capsys) -> None:
    run = here(capsys, "interactions", "wine", "xyzzy")
    assert run.code == 1
    assert "Do not drink alcohol" in run.out
    assert "xyzzy is not in this reference." in run.out


def test_a_membership_cites_its_sources(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "alprazolam", "--sources").out
    assert (
        "(Mayo Clinic 2025: Drug Interactions; FDA product directory: Benzodiazepine [EPC];" in out
    )
    assert "FDA product directory: National Drug Code directory" in out


@pytest.mark.parametrize("question", ["can I take oxycodone with it", "soma and percoset"])
def test_search_says_what_interactions_says(capsys: Capsys, question: str) -> None:
    name = "percoset" if "percoset" in question else "oxycodone"
    asked = here(capsys, "interactions", name).out
    advice = [line for line in asked.splitlines() if "Opioids" in line or "doctor who" in line]
    found = here(capsys, "search", question).out
    assert len(advice) == 2
    assert all(line in found for line in advice)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("is food all right with it", []),
        ("can I take Xanax™", ["Xanax"]),
        ("can I take ｘａｎａｘ", ["Xanax"]),
        ("is tramadolhcl all right", ["tramadol"]),
        ("at the same time", []),
        ("can I take the same dose", []),
        ("whats the max for bars", []),
        ("take bars with it", ["bars"]),
        ("i smoke weed", ["weed"]),
        ("pot", ["pot"]),
        ("oxycodone and iron", ["oxycodone", "iron"]),
        ("is soma a carisoprodol", []),
    ],
)
def test_a_plain_word_is_a_name_only_where_it_is_meant(question: str, named: list[str]) -> None:
    assert [match.name for match in NAMES.asked(question).named] == named


def test_a_member_of_two_classes_gets_both_answers(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "twice.yaml"
    more = """\
  foods:
    title: foods
    advice: [{text: Do, cite: {label: 8}}]
    members: [{name: beer}, {name: foods}]
"""
    file.write_text(RICH + more, encoding="utf-8")
    out = here(capsys, "interactions", "beer", "--monograph", str(file)).out
    assert "beer (drinks; foods):\n- beer: Do not [label]\n" in out
    assert "\n- Do [label]\n- This covers beer too.\n" in out


def test_a_monograph_brings_its_own(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(RICH, encoding="utf-8")

    def code(name: str) -> int:
        return here(capsys, "interactions", name, "--monograph", str(file)).code

    assert [code(name) for name in ("ale", "drinks", "cider", "xanax")] == [0, 0, 1, 1]
    (tmp_path / "own.substances.yaml").write_text(LIST, encoding="utf-8")
    assert [code(name) for name in ("ale", "perry", "booze", "aqua")] == [0, 0, 0, 1]
    out = here(capsys, "interactions", "beer", "perry", "--monograph", str(file)).out
    assert "This covers beer too. It is in this class (drinks) by label." in out
    assert "It is in this class (drinks) by A paper." in out


def test_a_copy_of_the_monograph_has_the_built_in_list(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "copy.yaml"
    file.write_text(SMALL.replace("testolam", "carisoprodol"), encoding="utf-8")
    run = here(capsys, "interactions", "xanax", "--monograph", str(file))
    # It has no classes, so that nothing covers it.
    assert (run.code, run.err) == (1, "")
    assert "xanax (alprazolam)" in run.out


@pytest.mark.parametrize(
    ("names", "add_up"),
    [
        (["oxycodone", "alprazolam"], True),
        (["wine", "opioids"], True),
        (["Zanaflex", "tizanidine"], False),
        (["alprazolam", "omeprazole"], False),
        (["alprazolam"], False),
    ],
)
def test_that_several_add_up_is_told_before_them(
    capsys: Capsys, names: list[str], add_up: bool
) -> None:
    out = here(capsys, "interactions", *names).out
    assert ("With two or more that is more dangerous" in out) == add_up
    if add_up:
        assert out.index("With two or more") < out.index(f"\n{names[0]} (")


def test_the_danger_line_in_json(capsys: Capsys) -> None:
    data = json.loads(here(capsys, "interactions", "aspirin", "--format", "json").out)
    assert data["blocks"][0]["items"][0]["text"].startswith("Danger now?")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("overdose", "section: overdose"),
        ("cant wake my husband", "EMERGENCY: A life is in danger:\n- Call 911"),
        ("took both just now", "EMERGENCY: Taken together already:\n- Call 911"),
        ("my toddler ate soma", "EMERGENCY: A child has had it:\n- Call 911"),
        ("porphyria", "Never take it if you have, or ever had"),
        ("allergic reaction", "Trouble breathing, wheezing, hives"),
        (
            "ran out of soma",
            "Ran out after large doses or long use? Call today; nobody there: urgent care or ER.",
        ),
    ],
)
def test_what_names_no_substance_is_answered_as_a_question(
    capsys: Capsys, typed: str, told: str
) -> None:
    run = here(capsys, "interactions", *typed.split())
    assert run.code == 0 and told in run.out and "is not in this reference" not in run.out
    # What holds of a medicine says nothing sensible of an overdose.
    assert "do not stop either" not in run.out and "take Soma with it" not in run.out


def test_the_gravest_of_several_has_the_last_word(capsys: Capsys) -> None:
    for typed in ("vodka juice", "oxycodone metformin", "banana heroin", "oxycodone severe"):
        out = here(capsys, "interactions", *typed.split()).out
        gravest = next(each for each in typed.split() if each not in ("juice", "banana", "severe"))
        said = [each for each in out.split("\n\n[")[0].splitlines() if each.startswith("- ")]
        alone = here(capsys, "interactions", gravest).out.split("\n\n[")[0].splitlines()
        assert said[-1] == alone[-1], typed


def test_only_so_many_words_are_compared_and_the_rest_is_told_as_unknown() -> None:
    slip = "clonazepan"
    for most in (WORDS_COMPARED, MOST_COMPARED):
        for before, known in ((most - 1, True), (most, False)):
            strange = [
                f"q{chr(97 + number // 26)}{chr(97 + number % 26)}z" for number in range(before)
            ]
            typed = [*strange, slip]
            found = matches(NAMES, typed if most == MOST_COMPARED else [" ".join(typed)])
            assert any(match.slip for match in found) == known
            assert found[-1].asked.endswith(slip)


def test_the_medicine_of_a_label_is_itself_and_no_other(tmp_path: Path) -> None:
    file = tmp_path / "label.xml"
    file.write_text(label(generic="oxycodone", name="Oxytest"), encoding="utf-8")
    names = Names(load_substances(load(file)))
    assert [each.name for each in matches(names, ["oxycodone", "wine"])] == ["wine"]
    assert names_of("oxycodone", "wine") == ["oxycodone", "wine"]


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        *((["xyzzy"], False), (["wine", "xyzzy"], True)),
        *((["wine"], False), (["oxycodone xanax"], False)),
    ],
)
def test_only_words_beside_a_name_may_tell_of_danger(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], heard: bool
) -> None:
    asked: list[bool] = []

    def told(_listener: Listener, *_of: object) -> Told:
        asked.append(True)
        return Told()

    monkeypatch.setattr(Listener, "told", told)
    interactions(load(), *typed)
    assert any(asked) is heard


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("I have porphyria soma tylenol", "== Can I take it if I have porphyria?"),
        (
            "allergic to soma and penicillin",
            "== Can I take it if I am allergic to another medicine?",
        ),
        ("withdrawal from soma and xanax", "== What are the withdrawal symptoms"),
        ("rash norco", "== I have a rash, itching or hives. What now?"),
        ("wheezing xanax", "EMERGENCY: This may be a severe allergic reaction:"),
        ("snoring norco", "EMERGENCY: A life is in danger:"),
    ],
)
def test_what_is_said_beside_a_name_is_answered_first(
    capsys: Capsys, typed: str, told: str
) -> None:
    out = here(capsys, "interactions", *typed.split()).out
    # A line of what may be danger stands above.
    parts = [part for part in out.split("\n\n")[2:] if not part.startswith("! If this is")]
    assert told in parts[0] and "is not in this reference" not in out


def test_a_sign_beside_a_word_that_nobody_knows_is_told_and_so_is_the_word(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "suicidal", "blorvex").out
    first = out.index("EMERGENCY: If you think of suicide, or fear that somebody does:")
    assert first < out.index("blorvex is not in this reference")
    assert out.count(LINE.load().text) == 1
    assert "suicidal is not" not in out


def test_two_names_of_one_medicine_share_a_heading(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "xanax", "alprazolam").out
    assert "\nxanax and alprazolam (alprazolam; benzodiazepines):\n" in out


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("my blood thinner", "Soma can make you dizzy and unsteady. Hit your head while"),
        ("MAOI", "An MAO inhibitor (isocarboxazid, phenelzine"),
        ("antidepressant", "An MAO inhibitor (isocarboxazid, phenelzine"),
        ("blood pressure pills", "Such medicines can lower the blood pressure"),
    ],
)
def test_a_kind_says_what_holds_of_its_members(capsys: Capsys, kind: str, told: str) -> None:
    assert f"- {told}" in here(capsys, "interactions", kind).out


def test_a_story_that_is_answered_has_its_sources_where_they_are_asked_for() -> None:
    bare, cited = (interactions(load(), "can I drive", cited=each) for each in (False, True))
    assert (bare.found, bare.document.cited) == (True, False)
    assert (cited.found, cited.document.cited) == (True, True)


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("Soma Compound", ["itself"]),
        ("Soma Compound with Codeine", ["opioids", "cyp2c19-inducers", "itself"]),
    ],
)
def test_beside_a_double_dose_only_what_is_urgent_counts(name: str, classes: list[str]) -> None:
    document = interactions(load(), name).document
    headings = [each.heading for each in document.blocks if isinstance(each, Bullets)]
    (told,) = (each for each in headings if each.startswith(name))
    assert {id_ for id_, each in CLASSES.items() if each.title in told} == set(classes)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("can I take it as a sleeping pill", []),
        ("can I take it with a sleeping pill", ["sleeping pill"]),
        ("what does the Beers list say", []),
        ("what do Beers and the label each say", []),
        ("what Beers says about it", []),
        ("does the Beers rec apply to me", []),
        ("two beers and a soma", ["beer"]),
        ("two beers and the soma", ["beer"]),
        ("what do beers do with soma", ["beer"]),
        ("he takes soma and drinks my milk", []),
        ("soma and drink", ["drink"]),
        ("do the pills look like that", []),
        ("my joints hurt", []),
        ("is it sold at Walgreens", []),
        ("is it addictive like xanax", []),
        ("is it as addictive as wine", []),
    ],
)
def test_a_daily_word_is_no_substance(question: str, named: list[str]) -> None:
    assert [match.name for match in NAMES.asked(question).named] == named


def test_a_kind_of_pill_is_known_as_one_or_many() -> None:
    for kind in ("anxiety", "blood pressure", "panic attack", "calming"):
        one, many = (NAMES.asked(f"with {kind} {pills}").named for pills in ("pill", "pills"))
        assert [each.name for each in one] == [each.name for each in many] != []


@pytest.mark.parametrize("name", ["bars", "perc", "roxy", "tranq"])
def test_words_of_the_street_are_told_as_what_may_hold_fentanyl(capsys: Capsys, name: str) -> None:
    out = here(capsys, "interactions", name).out
    assert "EMERGENCY" in out and "illicit fentanyl" in out
    assert "Keep naloxone (Narcan) at hand" in out and "Do not stay alone" in out


@pytest.mark.parametrize(
    "typed", ["scopolamine patch", "clonidine patch", "NyQuil cough", "GABA supplement"]
)
def test_a_form_belongs_to_the_name_before_it(capsys: Capsys, typed: str) -> None:
    name = typed.split()[0]
    out = here(capsys, "interactions", typed).out
    assert f": interactions with {name}\n" in out and "not in this reference" not in out


def test_a_brand_beside_its_generic_is_told_once(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "Miltown", "meprobamate").out
    assert out.count("Taking both is not recommended") == 1
    assert "With two or more" not in out


def test_what_is_said_of_one_substance_follows_what_to_do(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "alprazolam").out
    mayo = out.index("Mayo Clinic: taking alprazolam")
    assert out.index("do not stop either") < mayo < out.index("A sudden stop")
    # Of products that differ it comes last, as it belongs to one of them alone.
    out = here(capsys, "interactions", "NyQuil").out
    assert out.index("If it holds doxylamine") < out.index("Do not take dextromethorphan")


def test_chest_pain_comes_first_where_its_medicine_is_named(capsys: Capsys) -> None:
    lines = here(capsys, "interactions", "nitroglycerin").out.splitlines()
    at = lines.index("nitroglycerin:")
    assert lines[at + 1].startswith("- Chest pain now? Call 911 (US)")


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("which foods and drinks must I avoid", None),
        ("may I eat or drink something with it", None),
        ("food and wine with it", "wine (alcohol):"),
        ("does it act on GABA", None),
        ("I take it with GABA", "GABA (other CNS depressants):"),
        ("is it a sleeping pill", None),
        ("and is it a sleeping pill", None),
        ("refilled early like my blood pressure pills", None),
        ("what do the letters on the pill say", None),
        ("ice or a heating pad, heat or ice", None),
        ("can I take it with a sleeping pill", "sleeping pill (other sedatives):"),
        ("I took it with ice", "ice (methamphetamine; other drugs of abuse):"),
    ],
)
def test_what_is_no_substance_taken_brings_no_card(
    capsys: Capsys, question: str, heading: str | None
) -> None:
    lines = here(capsys, "ask", question).out.splitlines()
    kinds = ("(alcohol):", "depressants):", "sedatives):", "of abuse):", "inhibitors):", "pills:")
    cards = [each for each in lines if each.endswith(kinds)]
    assert cards == ([heading] if heading else [])


def test_beside_a_sign_between_names_a_salt_is_a_name_of_its_own() -> None:
    told = [each.name for each in matches(NAMES, ["lisinopril, potassium"])]
    assert told == ["lisinopril", "potassium"]
    assert [each.name for each in matches(NAMES, ["diclofenac potassium"])] == ["diclofenac"]


@pytest.mark.parametrize(
    ("typed", "class_id"),
    [
        *(("xanax and vodca", "alcohol"), ("ibuprofen booz", "alcohol")),
        *(("ibuprofen opiods", "opioids"), ("heroine and ibuprofen", "opioids")),
        *(("zyrtec phentanyl", "opioids"), ("zyrtec valiume", "benzodiazepines")),
    ],
)
def test_a_slip_that_people_often_make_is_told_beside_a_name(typed: str, class_id: str) -> None:
    found = matches(NAMES, [typed])
    assert len(found) == 2 and any(class_id in each.classes for each in found)


@pytest.mark.parametrize(
    "typed",
    [
        *("tylenol 3 times a day", "I took tylenol 4 hours ago", "2 tylenol 3 hours ago"),
        *("tylenol and 3 advil", "tylenol 3 days"),
    ],
)
def test_a_number_that_counts_is_no_part_of_a_name(typed: str) -> None:
    assert "Tylenol" in names_of(typed)
    assert not any("opioids" in match.classes for match in matches(NAMES, [typed]) if match.meant)
    # The strength of one that holds codeine is a part of its name.
    assert names_of("tylenol 3") == ["Tylenol 3"] and names_of("tylenol #4") == ["Tylenol #4"]


def test_a_word_joined_to_a_name_is_told_of_where_it_has_no_meaning_here(capsys: Capsys) -> None:
    run = here(capsys, "interactions", "xanax and skunky")
    assert "skunky is not in this reference. That does not mean that it is safe." in run.out
    assert run.code == 1
    # A slip of a name is read as that name, also where people often make it.
    assert "vodka (spirits; alcohol)" in here(capsys, "interactions", "xanax and vodkka").out
    for typed in ("ibuprofen and dizzy", "ibuprofen dizzy", "kidney disease, tramadol"):
        assert "not in this reference" not in here(capsys, "interactions", typed).out


@pytest.mark.parametrize("question", ["can i crush the pill", "i took the pill at noon"])
def test_the_pill_is_birth_control_only_where_it_is_all_that_is_asked(question: str) -> None:
    assert NAMES.asked(question).named == ()
    assert names_of("the pill") == ["the pill"] and NAMES.asked("the pill").named


def test_of_a_kind_some_of_which_faint_gravely_one_thing_is_to_be_done(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "blood pressure pills").out
    told = [line for line in out.splitlines() if "Faint" in line]
    assert told and all("Lie down, and call 911 (US)" in line for line in told)


def test_a_muscle_relaxer_may_be_the_medicine_itself(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "muscle relaxer").out
    double = out.index("the same medicine as Soma: both together are a double dose")
    assert double < out.index("Soma and carisoprodol taken? Take no more, and call Poison Help now")


@pytest.mark.parametrize("typed", ["dayquil", "auvelity", "nuedexta", "delsym"])
def test_what_a_doctor_prescribed_has_no_second_order(capsys: Capsys, typed: str) -> None:
    lines = here(capsys, "interactions", typed).out.splitlines()
    orders = [line for line in lines if "Do not take dextromethorphan with Soma" in line]
    assert orders and all(line.startswith("- Not prescribed to you?") for line in orders)


def test_of_several_products_those_of_no_class_are_asked_for_by_name(capsys: Capsys) -> None:
    out = here(capsys, "interactions", "blood pressure pills").out
    assert "For lisinopril or amlodipine, ask again by that name alone." in out
    assert "ask again by that name alone" not in here(capsys, "interactions", "clonidine").out


def test_beside_what_is_known_an_unknown_word_is_not_spoken_of_as_prescribed(
    capsys: Capsys,
) -> None:
    beside, alone = (here(capsys, "interactions", it).out for it in ("beer, xyzzyx", "xyzzyx"))
    told = "Ask a pharmacist or doctor before you take Soma with it"
    assert told in alone and told not in beside
    assert "xyzzyx is not in this reference" in beside


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("epipen", "as your doctor told you, and call 911 (US)."),
        ("glucagon", "as your doctor told you, and call 911 (US)."),
        ("rescue inhaler", "as your doctor told you. Not better? Call 911 (US)."),
        # What is taken every day is no help in an attack.
        ("symbicort", None),
        ("advair", None),
    ],
)
def test_what_helps_in_an_emergency_is_followed_by_whom_to_call(
    capsys: Capsys, typed: str, told: str | None
) -> None:
    out = here(capsys, "interactions", typed).out
    assert ("Use it at once" in out) == (told is not None)
    assert told is None or told in out


@pytest.mark.parametrize("typed", ["acid reducer", "melatonin gummy", "depo testosterone"])
def test_a_daily_word_in_a_name_is_no_drug_of_the_street(capsys: Capsys, typed: str) -> None:
    out = here(capsys, "interactions", typed).out
    assert not any(each in out for each in ("LSD", "cannabis", "medroxyprogesterone"))


@pytest.mark.parametrize("typed", ["nitroglycerin", "nitro", "viagra", "cialis", "vardenafil"])
def test_nitroglycerin_and_a_pill_for_erections_are_told_of_each_other_first(
    capsys: Capsys, typed: str
) -> None:
    out = here(capsys, "interactions", typed).out
    never = "do not use nitroglycerin" if "nitro" in typed else "Not together with nitroglycerin"
    assert out.index(never) < out.index("The label does not name")
    assert "use nitroglycerin as" not in out[: out.index(never)]
    assert "Call 911 (US)" in out[: out.index("The label does not name")]
