"""Every warning has its action and keeps its strength; each kind of fault that a review found."""

import re

import pytest

from somaref.api import composer
from somaref.library import load
from somaref.monograph.model import Group, Statement
from tests.running import here, plain_id

Capsys = pytest.CaptureFixture[str]
SECTIONS = {section.id: section for section in load().sections}
GROUPS = [(id_, group) for id_, section in SECTIONS.items() for group in section.groups]
CLINICIANS = re.compile("clinicians|prescribers|identifiers|names in", re.I)
FOR_PATIENTS = [(id_, group) for id_, group in GROUPS if not CLINICIANS.search(group.heading)]

# Signs that mean the same danger wherever they stand: an ambulance, and nobody else.
AMBULANCE = (
    r"confus(?!ion, falls)",
    "things that are not there",
    "(?:slow|shallow|short)(?:ed)? (?:or \\w+ )?breath",
    "blue(?:/grey)? lips",
    "impossible to wake|hard to wake",
    r"\bseizures?\b(?! disorder| medicines|\.)",
    "troubled or no breathing",
    "[Ss]wollen face",
    "hives",
    "chest pain now",
    "limp",
)
# The topics of lines: what is felt, and where.
TOPICS = {
    *(
        "belly and muscles",
        "blood",
        "brain",
        "breathing",
        "eyes",
        "gut",
        "head",
        "head and mind",
        "heart",
    ),
    *("heart and chest", "mind", "movement", "muscles", "skin", "waking", "whole body"),
    *("Call 911 (US) for", "not in the label"),
}
CALMING = re.compile(
    r"no emergency|harmless|not serious|go away|nobody died|no harm|no link|do not worry", re.I
)
QUALIFIED = re.compile(r"no proof of safety|still advised|may differ", re.I)
WARNING = re.compile(r"\bkill|\bdie[ds]?\b|deaths|stop (?:your )?breathing|slow breathing|\b911\b")


def told(group: Group, statement: Statement) -> str:
    """All that a reader has before the eyes who reads this line."""
    return f"{group.heading}: {statement.topic or ''}: {statement.text}"


def action(words: str) -> str | None:
    """Whom to call, the fastest first; None where the line tells of no call."""
    calls = {"911": "911", "Poison Help": "Poison Help|1-800-222", "doctor": "doctor|pharmacist"}
    return next((name for name, pattern in calls.items() if re.search(pattern, words)), None)


@pytest.mark.parametrize("sign", AMBULANCE)
def test_one_sign_has_one_action_everywhere(sign: str) -> None:
    actions = {
        (id_, statement.text): action(told(group, statement))
        for id_, group in FOR_PATIENTS
        for statement in group.items
        if re.search(sign, statement.text)
    }
    assert "911" in actions.values()
    assert {text: who for text, who in actions.items() if who not in ("911", None)} == {}


def test_an_urgent_sign_is_never_told_without_a_call_where_it_may_be_now() -> None:
    for id_ in ("overdose", "side-effects", "withdrawal", "interactions"):
        first = SECTIONS[id_].groups[0]
        assert first.urgent
        words = " ".join(told(first, each) for each in first.items)
        assert "911 (US)" in words
        for sign in ("to wake", "collapse", "seizure", "confus", "no breathing", "blue/grey lips"):
            assert sign in words, (id_, sign)


@pytest.mark.parametrize(
    ("id_", "group"), GROUPS, ids=lambda each: plain_id(getattr(each, "heading", each))
)
def test_no_line_that_calms_follows_a_warning_or_stands_last(id_: str, group: Group) -> None:
    calm = [n for n, each in enumerate(group.items) if CALMING.search(each.text)]
    for number in calm:
        assert not group.urgent
        text = group.items[number].text
        if not QUALIFIED.search(text):
            assert not any(WARNING.search(each.text) for each in group.items[:number]), text
            assert number < len(group.items) - 1, (id_, text)


@pytest.mark.parametrize("drug", ["alcohol", "pioids", "enzodiazepines"])
def test_a_warning_is_as_strong_in_every_section(drug: str) -> None:
    for id_ in ("precautions", "interactions"):
        lines = [each.text for each in SECTIONS[id_].statements if drug in each.text]
        assert re.search("breath|do the same", lines[0]), lines[0]
    assert not [
        each.text
        for section in load().sections
        for each in section.statements
        if re.search("too much of either|breathing very hard", each.text, re.I)
    ]


@pytest.mark.parametrize(
    ("id_", "group"), FOR_PATIENTS, ids=lambda each: plain_id(getattr(each, "heading", each))
)
def test_lines_follow_from_their_heading_or_are_whole_sentences(id_: str, group: Group) -> None:
    apart = [each for each in group.items if not each.topic and not each.events]
    begun = [each for each in apart if each.text[0].islower()]
    # What the heading begins, each line of the group ends.
    wanted = apart if id_ == "contraindications" and begun else begun
    assert all(each in begun and "?" not in each.text for each in wanted), group.heading
    for each in apart:
        if each not in begun:
            assert re.search(r"[.?!]$", each.text), each.text


def test_a_topic_is_a_part_of_the_body_and_no_label() -> None:
    topics = {each.topic for _, group in FOR_PATIENTS for each in group.items if each.topic}
    assert topics <= TOPICS


def test_each_statement_has_an_id_of_its_section() -> None:
    for section in load().sections:
        ids = [each.id or "" for each in section.statements]
        assert all(re.fullmatch(rf"{section.id}/[a-z0-9-]+", each) for each in ids), ids
        assert len(ids) == len(set(ids))
    assert "overdose/blue-lips" in load().ids


def test_ids_are_shown_with_the_sources_and_in_json(capsys: Capsys) -> None:
    assert "id: overdose/blue-lips)" in here(capsys, "overdose", "--sources").out
    assert '"id": "overdose/blue-lips"' in here(capsys, "overdose", "--format", "json").out
    assert "overdose/blue-lips" not in here(capsys, "overdose").out


@pytest.mark.parametrize(
    ("section", "said"),
    [
        # First aid, and what to have ready.
        *(("overdose", each) for each in ("on their side", "sleep it off", "pack ready")),
        # All that the source names under "check with your doctor immediately".
        *(
            ("side-effects", each)
            for each in (
                *("black stools", "chest pain", "chills", "cold sweats", "confusion", "seizure"),
                *("a cough", "when you stand up", "pounding or uneven", "fever", "cannot hold"),
                *(
                    "jerking",
                    "pass urine",
                    "short or shallow breath",
                    "sore throat",
                    "mouth sores",
                ),
                *(
                    "fainting, if well again",
                    "swollen glands",
                    "bleeding or bruises",
                    "tired or weak",
                ),
            )
        ),
        *(("side-effects", each) for each in ("Get up slowly", "urgent care")),
        *(("withdrawal", each) for each in ("Call a doctor today", "Ran out", "Running low")),
        ("contraindications", "felbamate or methocarbamol"),
        ("contraindications", "alcohol abuse"),
        ("contraindications", "COPD"),
        ("populations", "Pregnant and taking it already?"),
        ("populations", "limp, blue, grey, jerking (a seizure), very sleepy or hard to wake"),
        ("populations", "Until then feed formula"),
        ("dosage", "Too much taken, or a child swallowed one?"),
        ("dosage", "Ran out after large doses or long use?"),
        ("storage", "A child swallowed one? Call Poison Help at once"),
        ("storage", "(888) 426-4435"),
        ("interactions", "with or without food"),
    ],
)
def test_who_needs_it_finds_what_to_do(capsys: Capsys, section: str, said: str) -> None:
    assert said in here(capsys, section).out


def test_the_first_screen_and_the_whole_begin_with_whom_to_call(capsys: Capsys) -> None:
    for asked in ((), ("all",), *(("all", "--format", each) for each in ("markdown", "html"))):
        first = here(capsys, *asked).out.partition("</style>")
        text = (first[2] or first[0])[:1200]
        for number in ("911", "1-800-222-1222", "988"):
            assert number in text, asked
    blocks = composer(load()).everything().blocks
    assert (blocks[0].type, getattr(blocks[0], "urgent", False)) == ("bullets", True)
    page = here(capsys, "all", "--format", "html").out
    assert page.count("In danger?") == 1
    assert page.index("In danger?") < page.index("<nav")


def test_the_order_is_that_of_good_leaflets() -> None:
    assert " ".join(SECTIONS) == (
        "overview indications contraindications precautions interactions populations dosage "
        "side-effects overdose withdrawal storage description mechanism pharmacokinetics"
    )


def test_each_mark_is_explained_where_it_stands(capsys: Capsys) -> None:
    for id_ in SECTIONS:
        out = here(capsys, id_).out
        *_, foot = out.split("\n\n")
        for side in ("article", "label"):
            assert (f"[{side}: ...]" in foot) == bool(
                re.search(rf"\[.*\b{side}: \w", out[: -len(foot)])
            )
        if "[article" in out or "article: " in out.removesuffix(foot):
            assert "article: an undated web text, not a medical source" in foot, id_
        if re.search(r"\[(?:NHS|CDC|Mayo Clinic 2025)\]", out) and "[label]" in foot:
            assert "etc. other sources" in foot, id_
