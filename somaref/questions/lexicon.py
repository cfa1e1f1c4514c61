"""How people ask, as data: classes of words, and what people say for a word.

A question becomes units: words by their stems, and classes of words.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from somaref.monograph.files import DataFile
from somaref.questions.learned import DANGER, WORDS
from somaref.questions.words import Phrases, by_first_word, phrases_at, stem, words
from somaref.text import grouped

# The class of the words that mean the medicine, and of numbers.
IT, NUMBER = "it", "number"


class Asking(NamedTuple):
    """What the data file says; what each field means stands at its head."""

    medicine: tuple[str, ...]
    classes: Mapping[str, tuple[str, ...]]
    same: Mapping[str, tuple[str, ...]]
    grammar: tuple[str, ...]
    empty: tuple[str, ...]


# The classes that a phrase is in, and what it stands for, if that is something else.
Sense = tuple[tuple[str, ...], str]


class Lexicon(NamedTuple):
    """The data made ready: phrases; stems of words that say nothing; all words with a meaning."""

    phrases: Phrases[Sense]
    silent: tuple[str, ...]
    vocabulary: tuple[str, ...]


class Unit(NamedTuple):
    """One thing said: its stems, joined, none for a class alone; its classes; and its place."""

    word: str
    classes: tuple[str, ...] = ()
    start: int = 0
    end: int = 0


def ready(asking: Asking) -> Lexicon:
    """The data in the form in which questions are compared with them."""
    several = (*asking.classes.items(), *asking.same.items())
    texts = (each for meant, said in several for each in (meant, *said))
    silent = (*asking.grammar, *asking.empty)
    known = {word for each in (*texts, *asking.medicine, *silent) for word in words(each)}
    return Lexicon(_phrases(asking), tuple(sorted({*map(stem, silent)})), tuple(sorted(known)))


def said_daily(lexicon: Lexicon) -> frozenset[str]:
    """The words that people who ask or tell of danger are known to say."""
    return frozenset((*lexicon.vocabulary, *DANGER.lines.more([WORDS])[WORDS].split()))


def with_own(phrases: Phrases[Sense], names: Sequence[str]) -> Phrases[Sense]:
    """The phrases, with the names of a medicine, which mean the medicine that is asked about."""
    found = dict(phrases)
    for said in filter(None, (tuple(words(name)) for name in names)):
        found[said[0]] = ((said, ((IT,), "")), *found.get(said[0], ()))
    return found


def units(said: Sequence[str], phrases: Phrases[Sense]) -> list[Unit]:
    """The words as units; the longest phrase counts, and the medicine named twice is once."""
    found: list[Unit] = []
    place = 0
    while place < len(said):
        end, (classes, means) = next(phrases_at(place, said, phrases), (place + 1, ((), "")))
        meant = means.split("_") if means else said[place:end]
        unit = Unit("_".join(map(stem, meant)), classes, place, end)
        if IT in classes:
            unit = Unit(IT, (), place, end)
        elif not (classes or means) and said[place][0].isdecimal():
            unit = Unit("", (NUMBER,), place, end)
        if not (found and unit.word == found[-1].word == IT):
            found.append(unit)
        place = end
    return found


def _phrases(asking: Asking) -> Phrases[Sense]:
    members = ((IT, asking.medicine), *asking.classes.items())
    classes = grouped((tuple(words(said)), id_) for id_, sayings in members for said in sayings)
    means = {
        tuple(words(said)): "_".join(words(meant))
        for meant, sayings in asking.same.items()
        for said in sayings
    }
    senses: dict[tuple[str, ...], Sense] = {}
    for said in {**classes, **means}:
        meant = means.get(said, "")
        own = classes.get(said) or classes.get(tuple(meant.split("_")), [])
        senses[said] = tuple(own), meant
    return by_first_word(senses)


LEXICON = DataFile("search", Asking, lambda *_: None, ready)
