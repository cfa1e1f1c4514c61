"""Documents as nobody would write them, for properties that must hold of any."""

from typing import get_args

from hypothesis import strategies as st

from somaref.document.model import (
    ARTICLE,
    LABEL,
    Bullets,
    Citation,
    Definitions,
    Document,
    Frequency,
    Heading,
    Item,
    Reference,
    Table,
)
from somaref.monograph.model import Verdict
from somaref.monograph.sections import SECTIONS
from somaref.output.screen import Screen
from somaref.text import visible

TEXTS = st.text(min_size=1).map(visible).filter(str.strip)
_MAYBE = st.none() | TEXTS
_SECTIONS = st.sampled_from([kind.id for kind in SECTIONS])
_SAID_BY = st.just(()) | st.just((ARTICLE, LABEL)) | st.lists(TEXTS, max_size=2).map(tuple)
_CITATIONS = st.lists(st.builds(Citation, TEXTS, TEXTS, TEXTS), max_size=3).map(tuple)


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
    return Item(
        text,
        said_by,
        article=draw(st.just("") | TEXTS),
        label=draw(st.just("") | TEXTS) if said_by else "",
        topic=draw(st.just("") | TEXTS),
        verdict=draw(st.sampled_from([None, *get_args(Verdict)])),
        citations=draw(_CITATIONS),
        frequencies=tuple(draw(st.lists(_frequencies(), max_size=3))),
        call=spans,
        found=spans,
    )


@st.composite
def _rows(draw: st.DrawFn) -> tuple[tuple[str, ...], ...]:
    width = draw(st.integers(2, 4))
    row = st.tuples(*[TEXTS] * width)
    return tuple(draw(st.lists(row, min_size=2, max_size=5)))


_BLOCKS = st.one_of(
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
        lambda rows, *more: Table(rows[0], rows[1:], *more),
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
)
