"""Which statements of a label name a substance, or a class that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.load import load

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph, Statement

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


def named(monograph: Monograph, words: Sequence[str]) -> tuple[Named, ...]:
    """For each substance among the words, what the label says where it names it.

    A name of several words may come as several words.
    """
    rows = _rows(monograph)
    text = " ".join(statement.text for _, statement in rows).casefold()
    known = _known()
    return tuple(_find(name, known, rows) for name in _names(words, known, text))


def _rows(monograph: Monograph) -> list[tuple[str, Statement]]:
    rank = {section_id: place for place, section_id in enumerate(_FIRST)}
    sections = sorted(monograph.whole, key=lambda each: rank.get(each.id, len(_FIRST)))
    return [(section.id, each) for section in sections for each in section.statements]


def _names(words: Sequence[str], known: dict[str, tuple[str, ...]], text: str) -> Iterator[str]:
    """The words as names: as many together as are a name that is known or stands in the label."""
    start = 0
    while start < len(words):
        names = (" ".join(words[start:end]) for end in range(len(words), start, -1))
        name = next(
            (each for each in names if each.casefold() in known or each.casefold() in text),
            words[start],
        )
        yield name
        start += len(name.split(" "))


def _find(
    name: str, known: dict[str, tuple[str, ...]], rows: Sequence[tuple[str, Statement]]
) -> Named:
    also = known.get(name.casefold(), ())
    looked_for = tuple(dict.fromkeys((name, *also)))
    pattern = re.compile(
        rf"\b(?:{'|'.join(map(_either, looked_for))})(?!\w)" if name.strip() else r"(?!)",
        re.IGNORECASE,
    )
    return Named(name, looked_for, tuple(row for row in rows if pattern.search(row[1].text)))


def _either(name: str) -> str:
    """The name, as one or as many."""
    return rf"{re.escape(name.removesuffix('s'))}s?"


def _known() -> dict[str, tuple[str, ...]]:
    """Other names of each substance that the built-in monograph knows, and of its classes."""
    found: dict[str, tuple[str, ...]] = {}
    for group in (load().classes or {}).values():
        classes = (group.title, *(group.also or ()))
        for name in classes:
            found[name.casefold()] = (*found.get(name.casefold(), ()), *classes)
        for member in group.members:
            names = (member.name, *(member.also or ()))
            for name in names:
                found[name.casefold()] = (*found.get(name.casefold(), ()), *names, *classes)
    return found
