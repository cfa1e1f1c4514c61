"""The notice cannot be lost, and text is made fit for any stream."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from somaref.api import composer
from somaref.document.blocks import SILENT, Bullets, Figures, Item, Reference
from somaref.document.compose import references
from somaref.document.model import NOTICE, Document
from somaref.library import MONOGRAPH, load
from somaref.output.show import _spelled as spelled_document
from somaref.output.show import to_text as render
from somaref.output.stream import Screen
from somaref.text import hint, quoted, spelled, visible
from tests import examples
from tests.making import DOCUMENTS, SCREENS
from tests.monographs import RICH, SMALL
from tests.running import here, words

HINT = "Add --sources to see where each source says it."


def test_nobody_can_make_a_document_without_the_notice() -> None:
    assert "consult a healthcare professional" in NOTICE.lower()
    with pytest.raises(TypeError):
        Document("t", (), notice="")  # type: ignore[call-arg]
    document = Document("t", ())
    with pytest.raises(AttributeError):
        document.foot = ()  # type: ignore[misc]
    with pytest.raises((TypeError, ValueError), match="foot"):
        document._replace(foot=())  # type: ignore[call-arg]


@pytest.mark.much
@given(DOCUMENTS, SCREENS)
def test_every_writer_ends_in_the_notice(document: Document, screen: Screen) -> None:
    assert words(render(document, "text", screen).translate({ord(c): " " for c in "+|-"})).endswith(
        words(NOTICE)
    )


@given(st.text())
def test_visible_text_is_one_line_that_steers_no_terminal(text: str) -> None:
    shown = visible(text)
    steering = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert not {char for char in shown if category(char) in steering} - set("\u200c\u200d")
    assert visible(shown) == shown


@given(st.text(), st.sampled_from(["ascii", "cp1252", "latin-1", "utf-8"]))
def test_spelled_text_can_be_encoded(text: str, encoding: str) -> None:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        spelled(text, encoding).encode(encoding)
    else:
        assert spelled(text, encoding) == text


def test_common_signs_are_spelled_readably() -> None:
    assert spelled("20–25 °C, 1.8 ± 1.0 µg/mL, “café” ≤ 3×…", "ascii") == (
        '20-25 degrees C, 1.8 +/- 1.0 ug/mL, "cafe" <= 3x...'
    )
    assert spelled("90° and 25°C at 5 ° or 6°.", "ascii") == (
        "90 degrees and 25 degrees C at 5 degrees or 6 degrees."
    )
    assert spelled("25 °C ≤ é", "cp1252") == "25 °C <= é"
    assert spelled("— é", "cp1252") == "— é"
    assert spelled("≤ 語", "cp1252") == "<= ?"


LABELLED = Reference("l", "US label", "Label", "regulator", revised="5/2023")
UNLABELLED = Reference("a", "article", "Article", "article")


def foot(items: tuple[Item, ...], sources: tuple[Reference, ...], cited: bool = False) -> list[str]:
    """The lines of the foot above the notice."""
    parts = Document("t", (Bullets("", items),), sources, cited).foot
    return [line for part in parts[:-1] for line in part.lines]


@pytest.mark.parametrize(
    ("item", "mark", "meaning"),
    [
        (Item("x", ("label",)), "label", "[label] US label 5/2023."),
        (Item("x", ("article", "label")), "both", "[both] article and US label 5/2023."),
        (Item("x", ("article",)), "article", f"[article] alone: {SILENT}."),
        (Item("x", ("own advice",)), "own advice", "[own advice] no source."),
    ],
)
def test_each_mark_has_one_meaning_which_the_legend_tells(
    item: Item, mark: str, meaning: str
) -> None:
    assert item.mark == mark
    assert item.stands_out is (mark == "article")
    assert foot((item,), (UNLABELLED, LABELLED)) == [
        meaning,
        HINT,
    ]


def test_a_source_that_is_named_and_what_differs_need_no_legend() -> None:
    named = Item("x", ("article", "EMA 2007"))
    differs = Item("x", ("article", "EMA 2007"), article="do not", label="with care")
    silent = Item("x", ("article",), label="with care")
    marks = [named.mark, differs.mark, silent.mark]
    assert [each.stands_out for each in (named, differs, silent)] == [False, True, True]
    assert marks == [
        "article, EMA 2007",
        "article: do not; EMA 2007; label: with care",
        "article; label: with care",
    ]
    assert foot((named, differs, silent), (UNLABELLED, LABELLED)) == [
        "Sources: article; US label, revised 5/2023.",
        HINT,
    ]


def test_what_each_side_says_and_further_sources_are_explained() -> None:
    both = Item("x", ("article", "label"))
    label = Item("x", ("label", "EMA 2007"), article="thrice")
    assert (label.mark, label.stands_out) == ("label, EMA 2007; article: thrice", True)
    base = UNLABELLED._replace(note="an old text")
    first, _ = foot((both, label), (base, LABELLED))
    assert first == (
        "[both] article and US label 5/2023; [article: ...] what it says instead; "
        "[EMA 2007] etc. other sources; article: an old text."
    )
    article = Item("x", ("article",), label="twice")
    first, _ = foot((both, label, article), (base, LABELLED))
    assert "[article: ...] or [label: ...] what it says instead" in first
    first, _ = foot((Item("x", ("label",)),), (base, LABELLED))
    assert first == "[label] US label 5/2023."


def test_where_the_label_differs_each_who_says_the_text_is_named_once() -> None:
    bare = Item("x", ("article", "EMA 2007"), label="twice")
    assert bare.mark == "article; EMA 2007; label: twice"
    said = bare._replace(article="thrice")
    assert said.mark == "article: thrice; EMA 2007; label: twice"


def test_no_label_is_said_to_be_silent_where_none_was_read() -> None:
    first, _ = foot((Item("x", ("article",)),), (UNLABELLED,))
    assert first == "[article] the article; no label was read."


def test_marks_of_tables_stand_in_the_legend_too() -> None:
    table = Figures(("a",), (("b",),), ("article",))
    assert table.stands_out
    key = Document("t", (table,), (UNLABELLED, LABELLED)).foot[0]
    assert key.lines == (f"[article] alone: {SILENT}.",)


def test_who_has_asked_for_the_sources_is_not_told_how() -> None:
    cited = foot((Item("x", ("label",)),), (LABELLED,), cited=True)
    assert cited == ["US label: Label, revised 5/2023", "[label] US label 5/2023."]


def test_a_monograph_of_one_source_needs_no_marks() -> None:
    head, _, sections = SMALL.partition("  article: {title: An article, kind: article}\n")
    alone = head + sections[: sections.index("    - heading: Signs")]
    monograph = MONOGRAPH.read(alone.encode(), "alone.yaml")
    document = composer(monograph).section(monograph.section("overdose"))
    text = render(document, "text", Screen(False, False, 80, "utf-8"))
    assert "- Call for help\n\nSources: label, revised 2020-02. Add --sources" in text


def test_the_sources_say_what_was_checked_and_that_no_clinician_has_reviewed_it() -> None:
    (how, *_) = composer(load()).sources().blocks
    assert isinstance(how, Bullets)
    said = [item.text for item in how.items]
    assert said[0].endswith("statement by statement, against the US label 5/2023.")
    assert "No clinician has reviewed this text." in said


def test_a_label_without_a_day_is_named_alone() -> None:
    undated = MONOGRAPH.read(SMALL.replace(", revised: 2020-02", "").encode(), "f")
    (how, *_) = composer(undated).sources().blocks
    assert isinstance(how, Bullets)
    assert how.items[0].text.endswith(", statement by statement, against the label.")


def test_every_source_is_listed() -> None:
    told = words(render(composer(load()).sources(), "text", Screen()))
    assert [each for each in load().sources.values() if words(each.title) not in told] == []


@pytest.mark.parametrize(
    "mark",
    [
        *("\u3164", "\u115f", "\u1160", "\uffa0", "\u034f", "\u2800", "\ufe0f", "\ufe00"),
        *("\U000e0100", "\u180b", "\u17b4", "\ufff0", "\U000e0fff", "\u202e", "\u200b", "\x1b"),
    ],
)
def test_what_cannot_be_seen_is_shown(mark: str) -> None:
    assert visible(f"a{mark}b") == "a\ufffdb"


@pytest.mark.parametrize("text", ["“é” ≤ 語", "न\u200dक", "क्\u200cष", "가 각", "⠁⠃", "a\u0301"])
def test_what_can_be_seen_stays(text: str) -> None:
    assert visible(text) == text


def test_a_message_quotes_and_lists_only_so_much() -> None:
    assert quoted("x" * 60) == f"'{'x' * 60}'"
    assert quoted("x" * 61) == f"'{'x' * 60}…'"
    assert hint("?", map(str, range(20))).endswith(", 19)")
    assert hint("?", map(str, range(21))).endswith(", 19, …)")


def test_what_is_found_and_to_be_called_is_marked_where_it_is_spelled() -> None:
    item = Item("≤ 5 °C: call 911 now", call=((13, 16),), found=((8, 12),))
    plain = spelled_document(Document("“t”", (Bullets("", (item,)),)), "ascii")
    (block,) = plain.blocks
    assert isinstance(block, Bullets)
    (made,) = block.items
    assert (plain.title, made.text) == ('"t"', "<= 5 degrees C: call 911 now")
    assert [made.text[slice(*span)] for span in (*made.call, *made.found)] == ["911", "call"]


def test_what_to_do_in_an_overdose_comes_before_other_danger() -> None:
    fit, overdose = (Bullets(name, (), urgent=True, section=name) for name in ("x", "overdose"))
    calm = Bullets("calm", (), section="overdose")
    assert Document("t", (calm, fit, overdose)).danger == overdose
    assert Document("t", (calm, fit)).danger == fit
    assert Document("t", (calm,)).danger is None


# What these show rests on no source of the monograph.
UNCITED = ("compare", "shelf", "sections", "sources", "questions", "help")


@pytest.mark.parametrize("line", examples.OF_BUILT_IN, ids=" ".join)
def test_each_command_adds_the_sources_where_they_are_asked_for(
    capsys: pytest.CaptureFixture[str], line: list[str]
) -> None:
    bare, cited = here(capsys, *line).out, here(capsys, *line, "--sources").out
    if HINT in bare:
        assert HINT not in cited and len(cited) > len(bare)
    assert HINT in bare or line[0] in UNCITED


def test_the_label_is_named_where_it_judges_an_article() -> None:
    monograph = MONOGRAPH.read(RICH.encode(), "rich.yaml")
    for asked, named in ((["article"], ["article", "label"]), (["label"], ["label"]), ([], [])):
        found = references(monograph, asked)
        assert [each.id for each in found] == named
        for each in found:
            source = monograph.sources[each.id]
            assert (each.title, each.kind) == (source.title, source.kind)
            assert (each.name, each.revised) == (source.name, source.revised)
