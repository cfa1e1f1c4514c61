"""How people tell of danger, and how they ask without any: samples by the voice that says them.

What tells one from the other is learned from them (`tools/learn.py`); the program itself does not
read them.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.files import DataFile
from somaref.questions.words import words
from somaref.text import hint

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults

# Kinds without danger: with words of danger in it, and without.
CALM = ("calm", "ordinary")


class Voices(NamedTuple):
    """The kinds of danger, and for each voice samples by their kind."""

    kinds: tuple[str, ...]
    voices: Mapping[str, Mapping[str, tuple[str, ...]]]


class Sample(NamedTuple):
    """What somebody says, who says so, and the kind that it is of."""

    voice: str
    kind: str
    text: str


def samples(voices: Voices) -> Iterator[Sample]:
    """All samples, in their order."""
    for voice, by_kind in voices.voices.items():
        for kind, texts in by_kind.items():
            yield from (Sample(voice, kind, text) for text in texts)


def _check(found: Voices, faults: "Faults") -> None:
    """Note samples of no kind, and those that stand twice, in one kind or in two."""
    known = (*found.kinds, *CALM)
    seen: set[str] = set()
    for by_kind in found.voices.values():
        for kind, texts in by_kind.items():
            if kind not in known:
                faults.of(by_kind, f"there is no such kind{hint(kind, known)}", kind)
            for number, text in enumerate(texts):
                said = " ".join(words(text))
                if said in seen:
                    faults.of(texts, "this sample stands twice", number)
                seen.add(said)


VOICES = DataFile("voices", Voices, _check, lambda found: found)
