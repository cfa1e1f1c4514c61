"""Two versions of a text: every change of words is told, and none of layout."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from somaref.differences.changes import Change, Comparison
from somaref.differences.changes import compared as compare
from somaref.differences.passages import Passage
from somaref.differences.tokens import fingerprint, sentences, text_key
from tests.labels import NEWER, NUMBERED, OLD, label, paragraph, section
from tests.monographs import SMALL
from tests.running import here, loops

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
        ("50%", "50"),
        ("5 - 10", "5 10"),
        ("falls.", "falls"),
        ("31[a]", "31[b]"),
    ],
)
def test_a_word_a_figure_a_sign_is_a_change(one: str, other: str) -> None:
    assert text_key(one) != text_key(other)
    assert fingerprint(one, ()) != fingerprint(other, ()) or one == "10 9"


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
    found = compare(text, text)
    assert found.changes == () and found.moved == 0


@given(_TEXT, st.randoms(use_true_random=False))
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


def _mirrored(found: Comparison) -> Comparison:
    return found._replace(changes=tuple(Change(each.new, each.old) for each in found.changes))


@settings(max_examples=200)
@given(_TEXT, _TEXT)
def test_the_other_way_round_is_the_mirror(old: list[Passage], new: list[Passage]) -> None:
    assert compare(new, old) == _mirrored(compare(old, new))


@given(_TEXT, _TEXT)
def test_what_is_kept_and_changed_accounts_for_all(old: list[Passage], new: list[Passage]) -> None:
    found = compare(old, new)
    told = "".join(text_key(each.new.text) for each in found.changes if each.new)
    text = "".join(text_key(line) for each in new for line in (each.titles[-1], *each.lines))
    assert len(told) <= len(text)
    for change in found.changes:
        for side, other in ((change.old, change.new), (change.new, change.old)):
            assert side is None or other is None or side.spans or other.spans


def test_very_long_sentences_are_marked_whole() -> None:
    old = [Passage("dosage", ("A",), "1", ("a b " * 800 + "c",))]
    new = [Passage("dosage", ("A",), "1", ("a b " * 800 + "rare d",))]
    (removed, added) = compare(old, new).changes[0], compare(old, new).changes[-1]
    assert removed.old and added.new
    alike = [Passage("dosage", ("A",), "1", ("rare " + "a b " * 800 + "c",))]
    (change,) = compare(alike, new).changes
    assert change.old and change.old.spans == ((0, len(change.old.text)),)


@pytest.mark.loops
def test_the_same_sentence_again_and_again_takes_little_time() -> None:
    old = [Passage("dosage", ("A",), "1", ("Take it.",) * 2000)]
    new = [Passage("dosage", ("A",), "1", ("Take it.",) * 2001)]
    found = compare(old, new)
    assert [change.new.text for change in found.changes if change.new] == ["Take it."]
    assert found.moved == 2001
    # It takes little more than one loop. Each held against each would take hundreds.
    assert loops(lambda: compare(old, new)) < 10


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
    assert (
        "\nWhat it is for (indications):\n\n- Testol eases tests.\n+ Testol eases most tests.\n"
        in run.out
    )
    assert "\n- None.\n\n+ Falls are a reason not to take it.\n" in run.out
    assert "\n- Stand up slowly.\n" in run.out
    # Renumbered alone, and what is apart.
    assert "5.3" not in run.out and "TESTOL" not in run.out


def test_the_same_is_the_same(capsys: Capsys, pair: tuple[str, str], tmp_path: Path) -> None:
    run = here(capsys, "compare", pair[0], pair[0])
    assert run.code == 0
    assert "No change of text  all 25 sentences are the same\n" in run.out
    moved = label(section("34070-3", "4 X", paragraph("A b.") + paragraph("C d.")))
    other = label(section("34070-3", "4 X", paragraph("C d.") + paragraph("A b.")))
    run = here(capsys, "compare", written(tmp_path, moved, "a"), written(tmp_path, other, "b"))
    assert "all 3 sentences are the same, 1 of them in another place" in run.out


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
    assert "\n- Peak | 1\n+ Peak | 2\n" in run.out
    assert here(capsys, "compare", old, old).code == 0


def test_every_form_marks_the_changed_words(capsys: Capsys, pair: tuple[str, str]) -> None:
    def shown(*args: str) -> str:
        return here(capsys, "compare", *pair, "indications", *args).out

    assert "Testol eases <ins>most</ins> tests." in shown("--format", "html")
    assert "- Before: Testol eases tests\\.".replace("\\", "") in shown("--format", "markdown")
    assert "- Now: Testol eases <ins>most</ins> tests." in shown("--format", "markdown")
    (changes,) = [
        block
        for block in json.loads(shown("--format", "json"))["blocks"]
        if block["type"] == "changes"
    ]
    assert changes["section"] == "indications"
    assert changes["items"][0]["new"][1] == {"text": "most", "changed": True}
    text = shown("--color", "always", "--width", "60")
    assert "\n - Testol eases tests.\n + Testol eases \x1b[1;32mmost\x1b[0m tests.\n" in text


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
