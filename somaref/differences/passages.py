"""What is compared: passages of two texts, and which of them belong together."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from somaref.differences.tokens import sentences, text_key
from somaref.monograph.model import Monograph, Section
from somaref.text import grouped

_HEADING_NUMBER = re.compile(r"\d+(?:\.\d+)*\.?\s+(?=\D)")
# The share of common text from which two passages count as one (0 to 1).
_ALIKE = 0.3


class Passage(NamedTuple):
    """Text under one heading of one section: a line for each statement, row or note.

    `titles` are the headings from the section's down to its own, without numbers; `place` is
    how the passage is cited.
    """

    section: str
    titles: tuple[str, ...]
    place: str
    lines: tuple[str, ...]


class Sentence(NamedTuple):
    """A sentence of a text, or a heading; `key` is what counts of it.

    `number` counts the sentences of the text, `passage` its passages.
    """

    text: str
    key: str
    passage: int
    number: int


def sentences_of(passages: Sequence[Passage]) -> list[list[Sentence]]:
    """The sentences of each passage, its heading first; what is layout alone is none."""
    count = 0
    found = []
    for number, passage in enumerate(passages):
        lines = (text for line in passage.lines for text in sentences(line))
        texts = (*passage.titles[-1:], *lines)
        keys = ((text, text_key(text)) for text in texts)
        own = [(text, counts) for text, counts in keys if counts]
        found.append([Sentence(*each, number, count + place) for place, each in enumerate(own)])
        count += len(own)
    return found


def pair(
    old: Sequence[Passage],
    new: Sequence[Passage],
    old_sentences: Sequence[Sequence[Sentence]],
    new_sentences: Sequence[Sequence[Sentence]],
) -> dict[int, int]:
    """The number of the old passage that each new one was, where there was one."""
    found: dict[int, int] = {}
    for how in (_by_titles, _by_last_title):
        _match(found, [how(passage) for passage in old], [how(passage) for passage in new])
    _by_text(found, old_sentences, new_sentences)
    return found


def _by_titles(passage: Passage) -> tuple[str, ...]:
    return tuple(text_key(title).casefold() for title in passage.titles)


def _by_last_title(passage: Passage) -> tuple[str, ...]:
    return (passage.section, *(text_key(title).casefold() for title in passage.titles[-1:]))


def _match(
    found: dict[int, int], old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]
) -> None:
    """Pair what is called the same, the first with the first."""
    taken = set(found.values())
    by_name = grouped((name, number) for number, name in enumerate(old) if number not in taken)
    for number, name in enumerate(new):
        if number not in found and by_name.get(name):
            found[number] = by_name[name].pop(0)


def _by_text(
    found: dict[int, int], old: Sequence[Sequence[Sentence]], new: Sequence[Sequence[Sentence]]
) -> None:
    """Pair what says the same, the most alike first."""
    taken = set(found.values())
    free = (each for own in old for each in own if each.passage not in taken)
    where = grouped((each.key, each.passage) for each in free)
    scores: list[tuple[float, int, int]] = []
    for number, own in enumerate(new):
        if number not in found:
            shared = Counter[int]()
            for sentence in own:
                shared.update(dict.fromkeys(where.get(sentence.key, ()), len(sentence.key)))
            sizes = (
                (other, same, _size(own) + _size(old[other])) for other, same in shared.items()
            )
            scores += [(-2 * same / both, other, number) for other, same, both in sizes]
    for score, other, number in sorted(scores):
        if -score >= _ALIKE and number not in found and other not in taken:
            found[number] = other
            taken.add(other)


def _size(own: Sequence[Sentence]) -> int:
    return sum(len(sentence.key) for sentence in own)


def passages_of(monograph: Monograph, section_id: str | None) -> Iterator[Passage]:
    """The passages of a monograph, or of one of its sections."""
    sections = monograph.whole
    if section_id is not None:
        sections = tuple(each for each in monograph.sections if each.id == section_id)
    for section in sections:
        yield from _of_section(section)


def _of_section(section: Section) -> Iterator[Passage]:
    """The passages of a section; a heading's number is none of its words."""
    top = ""
    for group in section.groups:
        title = _HEADING_NUMBER.sub("", group.heading)
        top = title if group.top else top
        place = next((each for it in group.statements for each in it.cite.values()), "")
        said = ((each.text, each.article, each.differs) for each in group.statements)
        lines = [text for each in said for text in each if text]
        if group.table:
            lines += [" | ".join(row) for row in (group.table.columns, *group.table.rows)]
        yield Passage(section.id, (top,) if group.top else (top, title), place, tuple(lines))
