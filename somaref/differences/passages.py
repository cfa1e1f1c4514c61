"""What is compared: passages of two texts in sentences, and the place of each."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from somaref.differences.tokens import sentences, text_key, title_key
from somaref.monograph.model import Monograph, Section
from somaref.text import Span

_HEADING = re.compile(r"(?:(\d+(?:\.\d+)*)\.?\s+(?=\D))?(.*)", re.DOTALL)
# Where a heading may end that stands in the line of its text; some are set apart by type alone.
_RUN_IN = re.compile(r"\s*[:.—]\s*|\s+[-–]\s+|\s+(?=[A-Z])|$")
# Characters of the longest heading that is looked for there.
_LONGEST_HEADING = 100


class Passage(NamedTuple):
    """Text under one heading of one section: a line for each statement, row or note. `titles` are
    the headings from the section's down to its own, without numbers; `place` is how it is cited.
    """

    section: str
    titles: tuple[str, ...]
    place: str
    lines: tuple[str, ...]


class Sentence(NamedTuple):
    """A sentence of a text, or a heading; `key` is what counts of it, `spans` what has changed.
    `place` is our section and the headings above it, as they count; it is the `nth` below the last,
    and `number` orders what is not in both texts.
    """

    text: str
    key: str
    passage: Passage
    place: tuple[str, ...]
    nth: int
    number: int = 0
    spans: tuple[Span, ...] = ()


# The sentences of each place, below their heading.
Placed = dict[tuple[str, ...], list[Sentence]]


def by_place(own: Sequence[Passage], other: Sequence[Passage]) -> Placed:
    """The sentences of each place that two texts may have in common.

    A heading that one of them has alone divides nothing, but for the last above a sentence, which
    may stand in its line where the other text sets it apart.
    """
    mine, theirs = (
        {(each.section, title_key(title)) for each in text for title in each.titles if title}
        for text in (own, other)
    )
    both, heads = mine & theirs, theirs - mine
    found: Placed = {}
    keys: dict[str, str] = {}
    for below, text, heading in (it for each in own for it in _texts(each, heads)):
        if heading:
            section, (*above, last) = below.section, map(title_key, below.titles)
            # What opens a section may have another name, but is still its opening.
            named = last if above or (section, last) in both else ""
            place = (section, *(each for each in above if (section, each) in both), named)
            same = found.setdefault(place, [])
            key = "" if same and same[0].passage.titles == below.titles else title_key(text)
        else:
            key = keys.get(text) or keys.setdefault(text, text_key(text))
        if key:
            nth = 0 if heading else same[-1].nth + 1 if same else 1
            same.append(Sentence(text, key, below, place[:-1] if heading else place, nth))
    return {place: own for place, own in found.items() if own}


def _texts(passage: Passage, heads: set[tuple[str, str]]) -> Iterator[tuple[Passage, str, bool]]:
    """The heading and the sentences, and whether each is a heading, with what it stands in."""
    yield passage, passage.titles[-1], True
    below = passage
    for text in (each for line in passage.lines for each in sentences(line)):
        for end in _RUN_IN.finditer(text[:_LONGEST_HEADING]) if heads else ():
            title, rest = text[: end.start()], text[end.end() :]
            if (passage.section, title_key(title)) in heads:
                below = passage._replace(titles=(*passage.titles, title))
                yield below, title, True
                text = rest
                break
        if text:
            yield below, text, False


def passages_of(monograph: Monograph, section_id: str | None) -> Iterator[Passage]:
    for section in monograph.whole if section_id is None else monograph.sections:
        if section_id in (None, section.id):
            yield from _of_section(section, monograph.verbatim)


def _of_section(section: Section, verbatim: bool) -> Iterator[Passage]:
    """The passages of a section; what has no heading goes on with what stands before it."""
    top, numbered = "", dict[str, str]()
    titles: tuple[str, ...] = ("",)
    for group in section.groups:
        number, title = _HEADING.findall(group.heading)[0]
        place = next((each for it in group.statements for each in it.cite.values()), number)
        numbered[number] = title
        if group.top:
            top, titles = title, (title,)
        elif title:
            # A heading that is typed in the text stands below that of its place.
            own = not verbatim or number or place.endswith(title)
            named = "" if place[:1].isdigit() else place.rpartition(": ")[2]
            above = "" if own else numbered.get(place, named)
            titles = (top, title) if above in ("", top) else (top, above, title)
        said = ((each.text, each.article, each.differs) for each in group.statements)
        lines = [text for each in said for text in each if text]
        if group.table:
            lines += [" | ".join(row) for row in (group.table.columns, *group.table.rows)]
        yield Passage(section.id, titles, place, tuple(lines))
