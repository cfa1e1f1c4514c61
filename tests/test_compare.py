"""Two versions of a text: every change of words is told, and none of layout."""

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from somaref import api
from somaref.differences import changes
from somaref.differences.changes import Change, Comparison
from somaref.differences.changes import compared as compare
from somaref.differences.passages import Passage, passages_of
from somaref.differences.tokens import fingerprint, sentences, text_key, title_key
from somaref.document.blocks import Changes
from somaref.spl.monograph import read_label
from tests.labels import NEWER, NUMBERED, OLD, label, paragraph, section
from tests.monographs import SMALL
from tests.running import here, takes_less

Capsys = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a b", "a\u00a0\n b"),
        ("(5.1)]", "( 5.1 ) ]"),
        ("5–10 mg", "5-10 mg"),
        ("−5", "-5"),
        ("the patient’s “box”", 'the patient\'s "box"'),
        ("• falls", "falls"),
        ("pa\u00adtient", "patient"),
        ("C max", "Cmax"),
        ("31[*]", "31[†]"),
        ("and so on...", "and so on…"),
        ("a | b", "a b"),
        ("[image: a.jpg - x]", "[image: b.jpg]"),
        ("10 μg", "10 µg"),
        ("INOTESTOL Powder", "Inotestol powder"),
    ],
)
def test_layout_is_no_change(one: str, other: str) -> None:
    assert text_key(one) == text_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.5 mg", "15 mg"),
        ("1.5 mg", "1,5 mg"),
        ("≤ 5", "≥ 5"),
        ("10 9", "109"),
        ("10⁹", "109"),
        ("do not stop", "do stop"),
        ("Do stop", "do stop"),
        ("10 mg", "10 Mg"),
        ("5 mmol", "5 Mmol"),
        ("50%", "50"),
        ("5 - 10", "5 10"),
        ("falls.", "falls"),
        ("31[a]", "31[b]"),
    ],
)
def test_a_word_a_figure_a_sign_is_a_change(one: str, other: str) -> None:
    assert text_key(one) != text_key(other)
    assert fingerprint(one, ()) != fingerprint(other, ()) or one == "10 9"


def test_capitals_in_a_heading_are_layout_but_in_a_unit() -> None:
    assert title_key("Step 2 Open: ADULTS (10 mg)") == title_key("STEP 2 OPEN: ADULTS (10 MG):")
    assert title_key("Use in Men (10 mg)") == title_key("use in men (10 mg)")
    assert title_key("Use in men (10 mg)") != title_key("Use in men (10 Mg)")
    assert title_key("Use  in “Old”—Men") == title_key('Use in "Old" - Men')


def test_sentences_end_where_a_reader_ends_them() -> None:
    assert sentences("Take 1.5 mg. Do not stop (see 5.1). Call (e.g. at once) now!") == [
        "Take 1.5 mg.",
        "Do not stop (see 5.1).",
        "Call (e.g. at once) now!",
    ]


# Texts of few words, so that much is alike.
_WORD = st.sampled_from(["take", "stop", "not", "Do", "sleep", "5", "10", "mg", "falls", "deep"])
_SENTENCE = st.lists(_WORD, min_size=1, max_size=8).map(lambda words: " ".join(words) + ".")
_LINES = st.lists(_SENTENCE, max_size=5).map(tuple)
_PASSAGE = st.builds(
    Passage,
    st.sampled_from(["dosage", "overdose"]),
    st.sampled_from([("One",), ("One", "Two"), ("Three",)]),
    st.just("1"),
    _LINES,
)
_TEXT = st.lists(_PASSAGE, min_size=1, max_size=4)


@given(_TEXT)
def test_of_a_text_and_itself_nothing_changed(text: list[Passage]) -> None:
    assert compare(text, text).changes == ()


# Each passage has a name of its own.
_NAMED = st.lists(_PASSAGE, min_size=1, max_size=4, unique_by=lambda each: each[:2])


@given(_NAMED, st.randoms(use_true_random=False))
def test_moved_and_renumbered_passages_are_no_change(text: list[Passage], random: object) -> None:
    moved = [each._replace(place="9") for each in text]
    random.shuffle(moved)  # type: ignore[attr-defined]
    assert compare(text, moved).changes == ()


def _noise(line: str) -> str:
    return "•  " + line.replace(" ", " \u00a0").replace("-", "–")


@given(_TEXT)
def test_noise_of_layout_is_no_change(text: list[Passage]) -> None:
    noisy = [
        # A list becomes one paragraph.
        each._replace(lines=(_noise(" ".join(each.lines)),) if each.lines else ())
        for each in text
    ]
    assert compare(text, noisy).changes == ()


@given(_LINES, _LINES, st.sampled_from([": ", ". ", "—", " - ", " ", ".\u2003"]))
def test_a_heading_in_the_line_of_its_text_is_no_change(
    before: tuple[str, ...], below: tuple[str, ...], sign: str
) -> None:
    below = ("Do it.", *below)
    apart = [
        Passage("dosage", ("One",), "1", before),
        Passage("dosage", ("One", "Use in men"), "1.1", below),
    ]
    run_in = (*before, f"Use in men{sign}{below[0]}", *below[1:])
    here = [Passage("dosage", ("One",), "1", run_in)]
    assert compare(apart, here).changes == compare(here, apart).changes == ()
    women = [Passage("dosage", ("One",), "1", (run_in[0], *run_in[1:], "Use in women: Do it."))]
    assert compare(apart, women).changes


@pytest.mark.parametrize("sign", ["", ":", ".", "—"])
def test_nor_is_one_that_is_typed_in_a_line_of_its_own(sign: str) -> None:
    first = Passage("dosage", ("One",), "1", ("It is.",))
    apart = [first, Passage("dosage", ("One", "Use in men"), "1.1", ("Do it.",))]
    here = [first._replace(lines=("It is.", f"Use in men{sign}", "Do it."))]
    assert compare(apart, here).changes == compare(here, apart).changes == ()


@pytest.mark.parametrize(("letters", "changed"), [(90, False), (110, True)])
def test_a_heading_in_the_line_of_its_text_is_no_longer_than_headings_are(
    letters: int, changed: bool
) -> None:
    title = f"Use in {'very ' * 30}"[: letters - 3] + "men"
    first = Passage("dosage", ("One",), "1", ("It is.",))
    apart = [first, Passage("dosage", ("One", title), "1.1", ("Do it.",))]
    run_in = [first._replace(lines=("It is.", f"{title}: Do it."))]
    assert bool(compare(apart, run_in).changes) == bool(compare(run_in, apart).changes) == changed


@given(_TEXT, st.data())
def test_one_changed_figure_is_always_told(text: list[Passage], data: st.DataObject) -> None:
    lined = [number for number, each in enumerate(text) if each.lines]
    if not lined:
        return
    number = data.draw(st.sampled_from(lined))
    line = data.draw(st.integers(0, len(text[number].lines) - 1))
    lines = list(text[number].lines)
    changed = [*text]
    changed[number] = text[number]._replace(
        lines=(*lines[:line], f"{lines[line]} 77", *lines[line + 1 :])
    )
    found = compare(text, changed)
    assert any(change.new and "77" in change.new.text for change in found.changes)


@given(_NAMED, st.data())
def test_sentences_that_change_places_are_always_told(
    text: list[Passage], data: st.DataObject
) -> None:
    places = [(a, b) for a, each in enumerate(text) for b in range(len(each.lines))]
    if len(places) < 2:
        return
    (a, b), (c, d) = (data.draw(st.sampled_from(places)) for _ in range(2))
    lines = [list(each.lines) for each in text]
    lines[a][b], lines[c][d] = lines[c][d], lines[a][b]
    swapped = [each._replace(lines=tuple(own)) for each, own in zip(text, lines, strict=True)]
    found = compare(text, swapped)
    same = [each.lines for each in text] == [each.lines for each in swapped]
    assert bool(found.changes) == (not same or _run_on(text) != _run_on(swapped))


def _run_on(text: list[Passage]) -> list[str]:
    return [text_key(" ".join(each.lines)) for each in text]


def _turned(found: Comparison) -> Comparison:
    changes = tuple(Change(each.new, each.old, each.moved) for each in found.changes)
    return found._replace(changes=changes)


def _unordered(found: Comparison) -> tuple[object, ...]:
    # Each way round they are told in the order of the newer text.
    sides = [[side._replace(number=0) if side else () for side in it[:2]] for it in found.changes]
    moved = (each.moved for each in found.changes)
    return sorted(zip(sides, moved, strict=True)), found.kept, found.unread


@pytest.mark.much
@settings(max_examples=200)
@given(_TEXT, _TEXT)
def test_the_other_way_round_is_the_mirror(old: list[Passage], new: list[Passage]) -> None:
    assert _unordered(compare(new, old)) == _unordered(_turned(compare(old, new)))


@given(_TEXT, _TEXT)
def test_what_is_kept_and_changed_accounts_for_all(old: list[Passage], new: list[Passage]) -> None:
    found = compare(old, new)
    told = "".join(text_key(each.new.text) for each in found.changes if each.new)
    text = "".join(text_key(line) for each in new for line in (each.titles[-1], *each.lines))
    assert len(told) <= len(text)
    for change in found.changes:
        for side, other in ((change.old, change.new), (change.new, change.old)):
            assert side is None or other is None or side.spans or other.spans or change.moved


def _one(*lines: str, section: str = "dosage") -> list[Passage]:
    return [Passage(section, ("A",), "1", lines)]


def test_the_words_that_changed_are_marked_in_a_sentence_of_many() -> None:
    (change,) = compare(_one("a b " * 800 + "rare c."), _one("a b " * 800 + "rare d.")).changes
    assert change.old and [change.old.text[a:b] for a, b in change.old.spans] == ["c"]
    # Quotes and dashes of another kind are layout here too.
    (change,) = compare(_one("Its “low” dose – 5 mg."), _one('Its "low" dose - 6 mg.')).changes
    assert change.old and [change.old.text[a:b] for a, b in change.old.spans] == ["5"]
    # What is longer than anybody reads is not looked into.
    found = compare(_one("a b " * 8000 + "rare c."), _one("a b " * 8000 + "rare d.")).changes
    assert [(bool(each.old), bool(each.new)) for each in found] == [(True, False), (False, True)]


def test_one_more_of_many_equal_sentences_is_one_added() -> None:
    found = compare(_one(*["Take it."] * 2000), _one(*["Take it."] * 2001))
    assert [change.new.text for change in found.changes if change.new] == ["Take it."]
    assert (len(found.changes), found.kept) == (1, 2001)


def _said(old: list[Passage], new: list[Passage]) -> list[tuple[str, str]]:
    found = compare(old, new).changes
    return [(it.old.text if it.old else "", it.new.text if it.new else "") for it in found]


def test_where_a_few_sentences_take_turns_only_those_that_have_gone_are_told() -> None:
    days = ["Take one.", "Rest.", "Take one.", "Walk."] * 14
    assert _said(_one(*days), _one(*days[1:])) == [("Take one.", "")]
    assert _said(_one(*days[2:]), _one(*days)) == [("", "Take one."), ("", "Rest.")]


def test_of_sentences_that_stand_twice_the_fewest_are_told() -> None:
    old, new = ("Rest.", "Take it.", "Rest.", "Stop."), ("Take it.", "Rest.", "Go on.")
    assert _said(_one(*old), _one(*new)) == [("Rest.", ""), ("Stop.", ""), ("", "Go on.")]
    assert _said(_one(*new), _one(*old)) == [("", "Rest."), ("Go on.", ""), ("", "Stop.")]


def test_what_was_removed_is_told_before_what_was_added_there() -> None:
    for old, new in (("Rest.", "Go out."), ("Go out.", "Rest.")):
        assert _said(_one(old), _one(new)) == [(old, ""), ("", new)]


def test_changes_are_told_in_the_order_of_the_newer_text() -> None:
    one, other = ("Take two tablets.", "Rest."), ("Walk on.", "Take ten tablets.")
    now = [("Rest.", ""), ("", "Walk on."), (one[0], other[1])]
    assert _said(_one(*one), _one(*other)) == now
    assert _said(_one(*other), _one(*one)) == [("Walk on.", ""), (other[1], one[0]), ("", "Rest.")]


@pytest.mark.parametrize("candidates", [1, 8])
def test_of_two_sentences_the_one_that_is_more_alike_is_the_same_one(
    monkeypatch: pytest.MonkeyPatch, candidates: int
) -> None:
    # However few are compared, those are that have most in common.
    monkeypatch.setattr("somaref.differences.changes._CANDIDATES", candidates)
    old, far = "Take one tablet at eight with water.", "Take one tablet at nine with milk or tea."
    near = "Take one tablet at eight with milk."
    for new in ((far, near), (near, far)):
        assert (old, near) in _said(_one(old), _one(*new))
        assert (near, old) in _said(_one(*new), _one(old))


def test_where_sentences_end_elsewhere_nothing_changed_whatever_stands_twice() -> None:
    lines = ("rest", "sit", "rest")
    assert _said(_one(*lines), _one("rest", "sit rest")) == []
    assert _said(_one("rest", "sit rest"), _one(*lines)) == []
    assert _said(_one("rest sit", "walk"), _one("rest", "sit", "walk")) == []
    assert _said(_one("walk", "rest sit", "run"), _one("walk", "rest", "sit", "run")) == []


def test_a_new_name_of_a_section_or_a_passage_is_told() -> None:
    text = [
        Passage("uses", ("USES",), "1", ("It eases.",)),
        Passage("dosage", ("DOSE", "Men"), "2.1", ("Take it.",)),
    ]
    named = [text[0]._replace(titles=("USES OF IT",)), text[1]]
    assert _said(text, named) == [("USES", "USES OF IT")]
    # Whose dose it is says the last heading above.
    named = [text[0], text[1]._replace(titles=("DOSE", "Young Men"))]
    assert _said(text, named) == [("Men", "Young Men"), ("Take it.", "Take it.")]


def test_elsewhere_a_sentence_must_be_more_alike_to_be_the_same_one() -> None:
    old, new = "Take two tablets at seven.", "Take one pill at seven."
    assert _said(_one(old), _one(new)) == [(old, new)]
    here = [*_one(), *_one(old, section="uses")]
    there = [*_one(new), *_one(section="uses")]
    assert _said(here, there) == [("", new), (old, "")]


@pytest.mark.much
@pytest.mark.loops
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["Take it."] * 1_000, ["Begin.", *["Take it."] * 1_001]),
        (["Take it.", "Rest."] * 500, ["Rest.", "Rest.", "Take it."] * 325),
        ([f"Day {n} is new." for n in range(800)], [f"Day {n} was." for n in range(800)]),
        ([f"Day {n}." for n in range(2_000)], [f"Day {n}." for n in reversed(range(2_000))]),
        ([f"{n}. " + "go we " * 1000 for n in range(20)], [f"{n}. " + "we " * 2000 for n in "ab"]),
        (["A " * 70_000], ["A B " * 35_000]),
    ],
)
def test_whatever_is_compared_it_takes_little_longer_than_reading(
    old: list[str], new: list[str]
) -> None:
    xml = [label(section("34068-7", "2 X", "".join(map(paragraph, each)))) for each in (old, new)]
    texts = [tuple(passages_of(read_label(each.encode(), "a.xml"), None)) for each in xml]

    def read() -> None:
        for each in xml:
            assert list(passages_of(read_label(each.encode(), "a.xml"), None))

    def compared() -> None:
        found = compare(*texts)
        assert found.changes or found.unread

    def peak(work: Callable[[], object]) -> int:
        tracemalloc.start()
        work()
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    # It takes up to ten times as long. Each held against each would take hundreds.
    assert takes_less(compared, 30, read)
    assert peak(compared) < 15 * peak(read)


def test_what_is_too_large_is_told_to_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    large = Passage("dosage", ("A",), "1", ("Take it. Rest. Stop.",))
    small = Passage("uses", ("B",), "2", ("It eases.",))
    text = [large, small]
    other = [large._replace(lines=("Take it. Sit. Go.",)), small._replace(lines=("It heals.",))]
    for limit, most in (("MOST_SENTENCES", 6), ("MOST_LEFT", 250)):
        with monkeypatch.context() as patch:
            patch.setattr(changes, limit, most)
            found = compare(text, other)
            assert found.unread == {"dosage"}
            # The smaller section is told all the same.
            assert [each.new.text for each in found.changes if each.new] == ["It heals."]
            # The same is the same, however much it is.
            same = compare(text, text)
            assert not same.changes and not same.unread and same.kept > 2
    # What just has room is compared.
    for limit, most in (("MOST_SENTENCES", 12), ("MOST_LEFT", 635)):
        for room in (0, 1):
            with monkeypatch.context() as patch:
                patch.setattr(changes, limit, most - room)
                assert bool(compare(text, other).unread) == bool(room), limit


def test_long_sentences_count_for_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "MOST_LEFT", 1000)
    assert _said(_one("Take it."), _one("Rest now.")) != []
    assert compare(_one("Take it." * 100), _one("Rest now.")).unread == {"dosage"}


def written(folder: Path, xml: str, name: str) -> str:
    (folder / name).write_text(xml, encoding="utf-8")
    return str(folder / name)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    return written(tmp_path, NUMBERED, "v3.xml"), written(tmp_path, NEWER, "v4.xml")


def test_versions_are_compared_the_gravest_sections_first(
    capsys: Capsys, pair: tuple[str, str]
) -> None:
    run = here(capsys, "compare", *pair)
    assert (run.code, run.err) == (1, "")
    assert run.out.startswith(
        "Testol (testolam): what changed\n\n"
        "Before                Testol (testolam), Maker & Sons, version 3, 2024-02-29\n"
        "Now                   Testol (testolam), Maker & Sons, version 4, 2025-03-01\n"
        "Who must not take it  1 added, 1 removed\n"
        "Warnings              1 removed\n"
        "What it is for        1 changed\n"
        "Kept                  22 sentences word for word"
    )
    changed = "was: Testol eases tests.\nnow: Testol eases most tests.\n"
    assert f"\nWhat it is for (indications):\n\n{changed}" in run.out
    assert "\nremoved: None.\n\nadded: Falls are a reason not to take it.\n" in run.out
    assert "\nremoved: Stand up slowly.\n" in run.out
    # Renumbered alone, and what is apart.
    assert "5.3" not in run.out and "TESTOL" not in run.out


def test_the_same_is_the_same(capsys: Capsys, pair: tuple[str, str], tmp_path: Path) -> None:
    run = here(capsys, "compare", pair[0], pair[0])
    assert run.code == 0
    assert (
        "No change of text  the same: 25 sentences; a package label is compared if named" in run.out
    )


def _adults(*doses: str) -> str:
    groups = zip(("2.1 Adults", "2.2 Children"), doses, strict=True)
    inner = (section("42229-5", title, paragraph(dose)) for title, dose in groups)
    return section("34068-7", "2 DOSAGE", "", *inner)


def _under(falls: str, sleep: str, *headings: str) -> str:
    """Two headings, below each of which another one is typed that is called the same."""
    typed = paragraph('<content styleCode="bold">Adults</content>')
    texts = zip(headings or ("5.1 Falls", "5.2 Sleep"), (falls, sleep), strict=True)
    inner = (section("42229-5", title, typed + paragraph(text)) for title, text in texts)
    return section("43685-7", "5 WARNINGS", "", *inner)


_STEPS = ("Shake the bottle.", "Open it.", "Draw up the dose.")
_BOTH = paragraph("For pain.") + "<table><tbody><tr><td>10 mg</td></tr></tbody></table>"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            _adults("Give 10 mg.", "Give 5 mg."),
            _adults("Give 5 mg.", "Give 10 mg."),
            'moved from "Adults" (2.1) to "Children" (2.2): Give 10 mg.',
        ),
        (
            section("34070-3", "4 NEVER", paragraph("In pain."))
            + section("34067-9", "1 USES", paragraph("In sleep.")),
            section("34070-3", "4 NEVER", paragraph("In sleep."))
            + section("34067-9", "1 USES", paragraph("In pain.")),
            'moved from "NEVER" (4) in Who must not take it to "USES" (1) in What it is for: '
            "In pain.",
        ),
        (
            section("34066-1", "WARNING", paragraph("It can kill.") + paragraph("Stop it.")),
            section("34071-1", "WARNING", paragraph("It can kill.") + paragraph("Stop it.")),
            'moved from "WARNING" in Boxed warning to "WARNING" in Warnings: '
            "WARNING / It can kill. / Stop it.",
        ),
        (
            section("34068-7", "2 X", "".join(map(paragraph, _STEPS))),
            section("34068-7", "2 X", "".join(map(paragraph, (*_STEPS[1:], _STEPS[0])))),
            'moved from sentence 1 of "X" (2) to sentence 3 of "X" (2): Shake the bottle.',
        ),
        (
            _under("Rest.", "Walk."),
            _under("Walk.", "Rest."),
            'moved from "Falls: Adults" (5.1) to "Sleep: Adults" (5.2): Rest.',
        ),
        (
            section("34067-9", "1 USES", _BOTH)
            + section("34068-7", "2 DOSE", paragraph("Give 10 mg now and 20 mg at night.")),
            section("34067-9", "1 USES", _BOTH)
            + section("34068-7", "2 DOSE", "")
            + section("34070-3", "4 NEVER", paragraph("Give 10 mg now and 30 mg at night.")),
            'moved from "DOSE" (2) in How to take it to "NEVER" (4) in Who must not take it, was: '
            "Give 10 mg now and 20 mg at night.\nnow: Give 10 mg now and 30 mg at night.",
        ),
    ],
)  # fmt: skip
def test_what_stands_in_another_place_has_moved(
    capsys: Capsys, tmp_path: Path, old: str, new: str, told: str
) -> None:
    files = [written(tmp_path, label(each), f"{number}") for number, each in enumerate((old, new))]
    run = here(capsys, "compare", *files)
    assert run.code == 1 and f"\n{told}\n" in run.out and " moved" in run.out.split("\n\n")[1]
    # The other way round it has moved back.
    assert " moved" in here(capsys, "compare", *reversed(files)).out.split("\n\n")[1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            _adults("Give 10 mg.", "Stop."),
            _adults("Give 10\u00a0mg.", " Stop. ").replace("2.", "7."),
        ),
        (_under("Rest.", "Walk."), _under("Walk.", "Rest.", "5.1 Sleep", "5.2 Falls")),
        (
            _adults("Give 10 mg.", "Stop it."),
            section("34068-7", "2 DOSAGE", paragraph("Adults: Give 10 mg.")
                    + paragraph("<content styleCode='bold'>Children</content> Stop it.")),
        ),
        (
            section("34067-9", "1 USES", _BOTH + paragraph("For sleep.")),
            section("34067-9", "1 USES", _BOTH, section("42229-5", None, paragraph("For sleep."))),
        ),
        (
            section("34071-1", "WARNINGS", "",
                    section("42229-5", "Use in Men", paragraph("Rest."))),
            section("43685-7", "5 WARNINGS", "",
                    section("42229-5", "5.1 USE IN MEN:", paragraph("Rest."))),
        ),
    ],
)  # fmt: skip
def test_numbers_headings_in_line_and_the_order_of_passages_are_no_change(
    capsys: Capsys, tmp_path: Path, old: str, new: str
) -> None:
    files = [written(tmp_path, label(each), f"{number}") for number, each in enumerate((old, new))]
    assert here(capsys, "compare", *files).code == 0
    assert here(capsys, "compare", *reversed(files)).code == 0


def test_what_is_too_large_is_said(
    capsys: Capsys, pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "MOST_LEFT", 0)
    run = here(capsys, "compare", *pair)
    assert run.code == 1 and "was:" not in run.out
    for name in ("Who must not take it", "Warnings            ", "What it is for      "):
        assert f"\n{name}  not the same, and too large to compare by sentences\n" in run.out


def test_one_section_is_compared_alone(capsys: Capsys, pair: tuple[str, str]) -> None:
    run = here(capsys, "compare", *pair, "uses")
    assert run.code == 1 and "None." not in run.out
    assert here(capsys, "compare", *pair, "interactions").code == 0
    assert here(capsys, "compare", *pair, "package").code == 0
    assert here(capsys, "compare", *pair, "nonsense").code == 2


def test_the_wrong_order_and_other_medicines_are_told(
    capsys: Capsys, pair: tuple[str, str], tmp_path: Path
) -> None:
    run = here(capsys, "compare", pair[1], pair[0])
    assert (
        "Note                  the first is the newer version: what is removed here was" in run.out
    )
    other = NUMBERED.replace("AAAA-bbbb", "cccc")
    run = here(capsys, "compare", pair[0], written(tmp_path, other, "x.xml"))
    assert run.code == 0 and "these are two labels of one medicine" in run.out
    other = OLD.replace("AAAA-bbbb", "cccc").replace("testolam", "other")
    run = here(capsys, "compare", pair[0], written(tmp_path, other, "x.xml"))
    assert run.code == 1 and "these are two different medicines" in run.out


def test_monographs_are_compared_too(capsys: Capsys, tmp_path: Path) -> None:
    table = "      table:\n        columns: [What, testol]\n        rows: [[Peak, '1']]\n"
    table += "        cite: {label: 1}\n"
    old = written(tmp_path, SMALL + table, "a.yaml")
    new = written(
        tmp_path, SMALL.replace("Hiccups", "Coughs") + table.replace("'1'", "'2'"), "b.yaml"
    )
    run = here(capsys, "compare", old, new)
    assert run.code == 1
    assert "Before          Testol (testolam), reviewed 2026-01-31\n" in run.out
    assert "\nwas: Peak | 1\nnow: Peak | 2\n" in run.out
    assert here(capsys, "compare", old, old).code == 0


def test_every_form_marks_the_changed_words(capsys: Capsys, pair: tuple[str, str]) -> None:
    def shown(*args: str) -> str:
        return here(capsys, "compare", *pair, "indications", *args).out

    html = shown("--format", "html")
    assert "was: <del>Testol eases tests.</del><br>now: <ins>Testol eases <b>most</b> tests" in html
    assert "- was: <del>Testol eases tests.</del>\n- now: <ins>" in shown("--format", "markdown")
    (shown_changes,) = [
        block
        for block in json.loads(shown("--format", "json"))["blocks"]
        if block["type"] == "changes"
    ]
    assert shown_changes["section"] == "indications"
    assert shown_changes["items"][0]["new"][1] == {"text": "most", "changed": True}
    text = shown("--color", "always", "--width", "60")
    # Light on dark is no more, dark on light is new, and what is new in it is underlined.
    gone, new = "38;5;231;48;5;88m", "38;5;16;48;5;157m"
    assert f"\n \x1b[1mwas: \x1b[0m\x1b[{gone}Testol eases tests.\x1b[0m\n" in text
    assert f"now: \x1b[0m\x1b[{new}Testol eases \x1b[0m\x1b[1;4;{new}most\x1b[0m" in text


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_what_has_only_moved_is_marked_neither_as_gone_nor_as_new(
    capsys: Capsys, tmp_path: Path, form: str
) -> None:
    doses = (("Give 10 mg.", "Give 5 mg now."), ("Give 5 mg then.", "Give 10 mg."))
    pair = [written(tmp_path, label(_adults(*each)), each[0]) for each in doses]
    out = here(capsys, "compare", *pair, "--format", form).out
    assert "was: <del>Give 5 mg <b>now</b>.</del>" in out
    assert "now: <ins>Give 5 mg <b>then</b>.</ins>" in out
    assert out.count("<del>") == out.count("<ins>") == 1 and ": Give 10 mg." in out


def test_a_reference_to_a_section_that_was_renumbered_is_no_change() -> None:
    def text(falls: str, sleep: str, referred: str) -> list[Passage]:
        return [
            Passage("precautions", ("W", "Falls"), falls, ("Stand up slowly.",)),
            Passage("precautions", ("W", "Sleep"), sleep, (f"Rest [see Falls ({referred})].",)),
            Passage("dosage", ("D",), "2", (f"Take 5 mg [see Falls ({referred}), Sleep (2)].",)),
        ]

    old = text("5.1", "5.2", "5.1")
    assert compare(old, text("5.2", "5.3", "5.2")).changes == ()
    # The reference leads elsewhere, or the figure is none.
    assert len(compare(old, text("5.2", "5.3", "5.3")).changes) == 2
    assert len(compare(old, text("5.1", "5.2", "5.2")).changes) == 2
    figure = [Passage("dosage", ("D",), "5.1", ("Of 10 patients (5.1) fell.",))]
    changed = [Passage("dosage", ("D",), "5.2", ("Of 10 patients (5.2) fell.",))]
    assert len(compare(figure, changed).changes) == 1


@pytest.mark.parametrize("turned", [False, True])
def test_what_has_moved_is_told_in_the_graver_of_two_sections(turned: bool) -> None:
    said = paragraph("Testol has made many people fall from their chairs.")
    held = {"43685-7": "5 WARNINGS AND PRECAUTIONS", "34089-3": "11 DESCRIPTION"}
    pair = []
    for own in held:
        made = (
            section(code, title, paragraph(f"This is {code}.") + (said if code == own else ""))
            for code, title in held.items()
        )
        pair.append(read_label(label(*made).encode(), "label.xml"))
    found = api.compare(*(reversed(pair) if turned else pair)).document
    (told,) = (each for each in found.blocks if isinstance(each, Changes))
    assert told.section == "precautions"
    assert 'from "' in told.items[0].moved
