"""Understanding a question: its words, slips put right, the substances and topics that it names.

How people ask is data: a question is brought into the form in which the sample questions were
learned (`lexicon.py`).
"""

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from somaref.monograph.model import Monograph
from somaref.questions.lexicon import IT, NAME, NUMBER, Lexicon, Unit, signs, units, with_own
from somaref.questions.names import Asked, Match, Names
from somaref.questions.words import looks_like, stem, words

# Classes whose words are no matter of statements, and those that a question may be about.
_NO_MATTER = frozenset((NUMBER, "unit", "time", "tablet", "kin", "kind"))
_PEOPLE = frozenset(("kin", "child"))
_AGES = frozenset(("old", "age", "aged", "years", "over", "under"))
_I_AM = frozenset(("i'm", "im", "am"))
# Ages at which the label speaks of older people, and of children.
_YOUNG, _OLD, _OLDEST = 16, 65, 120
_TOPICS = frozenset(("condition", "symptom", "kind", "activity"))


class Topic(NamedTuple):
    """A condition or a symptom that is asked about: as said, and what a statement of it holds."""

    said: str
    sought: tuple[str, ...]


class Question(NamedTuple):
    """What was understood: signs for the routes, substances named, topics, words to look for."""

    heard: Mapping[str, float]
    named: tuple[Match, ...]
    topics: tuple[Topic, ...]
    sought: tuple[str, ...]


class Interpreter:
    """Understands questions about one monograph."""

    def __init__(self, monograph: Monograph, lexicon: Lexicon, names: Names) -> None:
        self._monograph = monograph
        self._lexicon = lexicon
        self._names = names
        self._phrases = with_own(lexicon.phrases, (monograph.brand, monograph.generic))
        self._empty = frozenset((*lexicon.grammar, *lexicon.empty, IT))

    def understand(self, asked: Asked) -> Question:
        """The question as search can answer it; nothing is heard where nothing means anything."""
        said, named = self._put_right(asked)
        found = _with_names(units(said, self._phrases), named)
        topics = tuple(
            Topic(" ".join(said[unit.start : unit.end]), self._stems(unit))
            for unit in found
            if _TOPICS & set(unit.classes)
        )
        sought = dict.fromkeys(each for unit in found for each in self._sought(unit))
        sought |= dict.fromkeys(_ages(said, found, self._lexicon.grammar))
        meant = [words(part.name) for match in named for part in match.parts]
        sought |= dict.fromkeys(stem(name[0]) for name in meant if len(name) == 1)
        return Question(signs(found, self._lexicon.grammar), named, topics, tuple(sought))

    def _sought(self, unit: Unit) -> tuple[str, ...]:
        """The stems that a statement about this unit holds."""
        return () if _NO_MATTER & set(unit.classes) else self._stems(unit)

    def _stems(self, unit: Unit) -> tuple[str, ...]:
        return tuple(each for each in unit.word.split("_") if each and each not in self._empty)

    def _put_right(self, asked: Asked) -> tuple[list[str], tuple[Match, ...]]:
        """The words without slips, and the substances that they name."""
        said, named = list(asked.words), list(asked.named)
        taken = {place for match in named for place in range(match.start, match.end)}
        vocabulary = frozenset(self._lexicon.vocabulary)
        strange = [
            place
            for place, word in enumerate(said)
            if place not in taken and word not in vocabulary and not word[0].isdecimal()
        ]
        for place in strange:
            word = said[place]
            if self._in_own_words(word):
                continue
            near = looks_like(word, vocabulary) or looks_like(word, set(self._own_words()))
            other = None if near else self._names.spelled(word)
            if other:
                named.append(other._replace(start=place, end=place + 1))
            elif near:
                said[place] = near[0][1]
        return said, tuple(sorted(named, key=lambda match: match.start))

    def _own_texts(self) -> Iterator[str]:
        yield f"{self._monograph.brand} {self._monograph.generic}"
        for section in self._monograph.sections:
            for group in section.groups:
                yield group.heading
                yield from (statement.text for statement in group.items)

    def _in_own_words(self, word: str) -> bool:
        return any(word in text.lower() for text in self._own_texts())

    def _own_words(self) -> Iterator[str]:
        for text in self._own_texts():
            yield from words(text, None)


def _ages(said: list[str], found: list[Unit], grammar: Container[str]) -> Iterator[str]:
    """What a statement holds that is about people of the age told."""
    about = {class_id for unit in found for class_id in unit.classes}
    if not about & _PEOPLE and not _AGES & set(said) and not _own_age(said, grammar):
        return
    numbers = (int(word) for word in said if word.isdecimal() and len(word) < 4)
    for number in numbers:
        if _OLD <= number <= _OLDEST:
            yield stem("older")
        elif number < _YOUNG:
            yield stem("children")


def _own_age(said: list[str], grammar: Container[str]) -> bool:
    """Whether it says "I am 70" of an age: no unit, and nothing that is counted, follows."""
    after = (*said[2:], "")
    return any(
        before in _I_AM and number.isdecimal() and (not next_word or stem(next_word) in grammar)
        for before, number, next_word in zip(said, said[1:], after, strict=False)
    )


def _with_names(found: list[Unit], named: tuple[Match, ...]) -> list[Unit]:
    """The units, in which each substance named is one."""
    kept: list[Unit] = []
    for unit in found:
        match = next((each for each in named if each.start <= unit.start < each.end), None)
        if match is None:
            kept.append(unit)
        elif unit.start == match.start:
            word = unit.word if match.end == match.start + 1 else ""
            kept.append(Unit(word, (NAME,), match.start, match.end))
    return kept
