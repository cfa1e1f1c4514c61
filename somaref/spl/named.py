"""Which statements of a label name a substance, or a class that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.substances import Entry, Sort, Substances, entry_of, key

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph, Statement
    from somaref.search.names import Match

# The sections that say most of interactions come first.
_FIRST = ("boxed-warning", "contraindications", "interactions", "precautions", "dosage")


class Named(NamedTuple):
    """A substance asked for, the words looked for, and the statements with their sections."""

    asked: str
    words: tuple[str, ...]
    statements: tuple[tuple[str, Statement], ...]

    @property
    def heading(self) -> str:
        also = ", ".join(word for word in self.words if word != self.asked)
        return f"{self.asked} (looked for: {also})" if also else self.asked


def named(monograph: Monograph, matches: Sequence[Match], known: Substances) -> tuple[Named, ...]:
    """For each substance, what the label says where it names it, or a class that it is in."""
    rank = {section_id: place for place, section_id in enumerate(_FIRST)}
    sections = sorted(monograph.whole, key=lambda each: rank.get(each.id, len(_FIRST)))
    rows = [(section.id, each) for section in sections for each in section.statements]
    entries = [entry_of(line) for line in known.lines]
    return tuple(_find(match, tuple(_words(match, known, entries)), rows) for match in matches)


def _words(match: Match, known: Substances, entries: Sequence[Entry]) -> Iterator[str]:
    """What the substance and its classes are called."""
    wanted: set[tuple[Sort, int]] = {("class", known.classes.index(id_)) for id_ in match.classes}
    meant = {part.name for part in match.meant}
    wanted |= {
        ("substance", number) for number, record in enumerate(known.records) if record[0] in meant
    }
    yield from (match.asked, *((match.name,) if match.name else ()))
    # A word of daily language, such as "drink", says little of a substance.
    plain = frozenset(known.plain)
    for entry in entries:
        telling = entry.sort == "class" or key(entry.spelled) not in plain
        if telling and (entry.sort, entry.number) in wanted:
            yield entry.spelled


def _find(match: Match, words: tuple[str, ...], rows: Sequence[tuple[str, Statement]]) -> Named:
    looked_for = {word.casefold(): word for word in reversed(words) if word.strip()}
    pattern = re.compile(
        rf"\b(?:{'|'.join(map(_either, looked_for.values())) or '(?!)'})(?!\w)", re.IGNORECASE
    )
    found = tuple(row for row in rows if pattern.search(row[1].text))
    return Named(match.asked, tuple(reversed(looked_for.values())), found)


def _either(name: str) -> str:
    """The name, as one or as many."""
    return rf"{re.escape(name.removesuffix('s'))}s?"
