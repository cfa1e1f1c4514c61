"""Documents as nobody would write them, for properties that must hold of any."""

from typing import get_args

from hypothesis import strategies as st

from somaref.document.blocks import (
    ARTICLE,
    LABEL,
    Bullets,
    Changes,
    Citation,
    Definitions,
    Figures,
    Frequency,
    Heading,
    Item,
    LabelTable,
    Reference,
    SentenceChange,
    SentencePart,
)
from somaref.document.model import Document
from somaref.monograph.model import Cell, Verdict
from somaref.monograph.sections import SECTIONS
from somaref.output.stream import Screen
from somaref.text import visible

TEXTS = st.text(min_size=1).map(visible).filter(str.strip)
_MAYBE = st.none() | TEXTS
_SECTIONS = st.sampled_from([kind.id for kind in SECTIONS])
_SAID_BY = st.just(()) | st.just((ARTICLE, LABEL)) | st.lists(TEXTS, max_size=2).map(tuple)
_CITATIONS = st.lists(st.builds(Citation, TEXTS, TEXTS, TEXTS), max_size=3).map(tuple)
_BULLETS = st.sampled_from(["", "1.", "2)", "o", "-", "+", "#", "*", "ii."]) | TEXTS


@st.composite
def _frequencies(draw: st.DrawFn) -> Frequency:
    people = draw(st.integers(1, 10**9))
    return Frequency(draw(TEXTS), draw(st.integers(0, people)), people)


@st.composite
def _items(draw: st.DrawFn) -> Item:
    text = draw(TEXTS)
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    spans = tuple(zip(places[::2], places[1::2], strict=False))
    said_by = draw(_SAID_BY)
    frequencies = tuple(draw(st.lists(_frequencies(), max_size=3)))
    # Entries of a label's lists are no figures of a trial.
    listed = st.just("") if frequencies else _BULLETS
    return Item(
        text,
        said_by,
        article=draw(st.just("") | TEXTS),
        label=draw(st.just("") | TEXTS) if said_by else "",
        topic=draw(st.just("") | TEXTS),
        verdict=draw(st.sampled_from([None, *get_args(Verdict)])),
        citations=draw(_CITATIONS),
        frequencies=frequencies,
        call=spans,
        found=spans,
        bullet=draw(listed),
        level=draw(st.integers(0, 1)),
    )


@st.composite
def _rows(draw: st.DrawFn) -> tuple[tuple[str, ...], ...]:
    width = draw(st.integers(2, 4))
    row = st.tuples(*[TEXTS] * width)
    return tuple(draw(st.lists(row, min_size=2, max_size=5)))


_CELLS = st.builds(Cell, st.just("") | TEXTS, st.integers(1, 3), st.integers(1, 3))
# A row in which nothing stands is none.
_ROW = (
    st.lists(_CELLS, min_size=1, max_size=4).map(tuple).filter(lambda row: any(c.text for c in row))
)
_CELL_ROWS = st.lists(_ROW, max_size=3).map(tuple)
_SIDES = st.lists(st.builds(SentencePart, TEXTS, st.booleans()), min_size=1, max_size=3).map(tuple)


def _moved(text: str, place: str, moved: str) -> SentenceChange:
    side = (SentencePart(text, False),)
    return SentenceChange(side, side, place, moved)


_CHANGES = st.one_of(
    # Two sides differ somewhere, or the sentence has moved as it is.
    st.builds(SentenceChange, _SIDES, _SIDES, TEXTS, st.just("") | TEXTS).filter(
        lambda change: any(part.changed for part in (*change.old, *change.new))
    ),
    st.builds(_moved, TEXTS, TEXTS, TEXTS),
    st.builds(SentenceChange, _SIDES, st.just(()), TEXTS),
    st.builds(SentenceChange, st.just(()), _SIDES, TEXTS),
)


@st.composite
def _label_tables(draw: st.DrawFn) -> LabelTable:
    """A table of one row at least, as no other is made of a label."""
    head, body = draw(_CELL_ROWS), draw(_CELL_ROWS.filter(bool))
    notes = tuple(draw(st.lists(TEXTS, max_size=2)))
    caption, section = draw(st.just("") | TEXTS), draw(st.none() | _SECTIONS)
    return LabelTable(caption, head, body, notes, draw(_CITATIONS), section)


_BLOCKS = st.one_of(
    _label_tables(),
    st.builds(Changes, TEXTS, st.lists(_CHANGES, min_size=1, max_size=3).map(tuple), _SECTIONS),
    st.builds(Heading, TEXTS, _SECTIONS, st.just("heading")),
    st.builds(
        Bullets,
        st.just("") | TEXTS,
        st.lists(_items(), min_size=1, max_size=4).map(tuple),
        st.booleans(),
        st.none() | _SECTIONS,
        st.just("bullets"),
    ),
    st.builds(
        lambda rows, *more: Figures(rows[0], rows[1:], *more),
        _rows(),
        _SAID_BY,
        _CITATIONS,
        st.none() | _SECTIONS,
    ),
    st.builds(lambda rows: Definitions(rows), _rows()),
)
_KINDS = st.sampled_from(["article", "regulator", "reference"])
_REFERENCES = st.builds(Reference, TEXTS, TEXTS, TEXTS, _KINDS, _MAYBE, _MAYBE, _MAYBE, _MAYBE)
DOCUMENTS = st.builds(
    Document,
    TEXTS,
    st.lists(_BLOCKS, max_size=4).map(tuple),
    st.lists(_REFERENCES, max_size=3).map(tuple),
    st.booleans(),
)
SCREENS = st.builds(
    Screen,
    st.booleans(),
    st.booleans(),
    st.integers(20, 200),
    st.sampled_from(["utf-8", "ascii", "cp1252", "latin-1"]),
    st.integers(0, 1000),
)
