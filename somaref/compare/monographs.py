"""Two monographs or labels -> what changed in the words of their sections."""

from __future__ import annotations

import re
from collections.abc import Iterator

from somaref.compare.changes import Comparison
from somaref.compare.changes import compare as compare_passages
from somaref.compare.passages import Passage
from somaref.monograph.model import Monograph, Section

_NUMBER = re.compile(r"\d+(?:\.\d+)*\.?\s+(?=\D)")


def compare(old: Monograph, new: Monograph, section_id: str | None = None) -> Comparison:
    """What became of the old text in the new one, or of one of its sections."""
    return compare_passages(*(tuple(_passages(each, section_id)) for each in (old, new)))


def _passages(monograph: Monograph, section_id: str | None) -> Iterator[Passage]:
    sections = monograph.whole
    if section_id is not None:
        sections = tuple(each for each in monograph.sections if each.id == section_id)
    for section in sections:
        yield from _of_section(section)


def _of_section(section: Section) -> Iterator[Passage]:
    """The passages of a section; a heading's number is none of its words."""
    top = ""
    for group in section.groups:
        title = _NUMBER.sub("", group.heading)
        top = title if group.top else top
        place = next((each for it in group.statements for each in it.cite.values()), "")
        said = ((each.text, each.article, each.differs) for each in group.statements)
        lines = [text for each in said for text in each if text]
        if group.table:
            lines += [" | ".join(row) for row in (group.table.columns, *group.table.rows)]
        yield Passage(section.id, (top,) if group.top else (top, title), place, tuple(lines))
