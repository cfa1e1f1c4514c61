"""How people ask, as data: classes of words, what people say for a word, and sample questions.

A question becomes units: words by their stems, and classes of words. Each feature of them, a
word or a class or a pair of neighbours, speaks for or against each section (multinomial logistic
regression). `python -m tools.generate` learns the weights from the sample questions.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.files import DataFile
from somaref.monograph.sections import SECTIONS
from somaref.questions.words import stem, words
from somaref.text import grouped, hint

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults

# The class of the words that mean the medicine, and of substances' names.
IT, NAME, NUMBER = "it", "name", "number"
# Where no section answers.
NONE = "none"
# How much a sign counts: a word with a meaning of its own, a word of grammar, a pair.
_CONTENT, _GRAMMAR, _PAIR = 3.0, 0.5, 1.0
# Weights are whole numbers: tenths, rounded, so that they are the same on every machine.
SCALE = 10


class Asking(NamedTuple):
    """What the data file says; what each field means stands at its head."""

    medicine: tuple[str, ...]
    classes: Mapping[str, tuple[str, ...]]
    same: Mapping[str, tuple[str, ...]]
    grammar: tuple[str, ...]
    empty: tuple[str, ...]
    questions: Mapping[str, tuple[str, ...]]


# Words that follow each other, the classes that they are in, and what they stand for, if that is
# something else. A plain tuple, which Python reads in a fraction of the time.
Phrase = tuple[tuple[str, ...], tuple[str, ...], str]


class Lexicon(NamedTuple):
    """The data made ready: phrases by their first word; stems of words of grammar, and of those
    that say nothing about what is asked; all words that mean anything here.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    grammar: tuple[str, ...]
    empty: tuple[str, ...]
    vocabulary: tuple[str, ...]


class Unit(NamedTuple):
    """One thing said: the stems of its words, joined, and its classes.

    `word` is empty for a class alone; `start` and `end` are its place among the words.
    """

    word: str
    classes: tuple[str, ...] = ()
    start: int = 0
    end: int = 0

    @property
    def signs(self) -> tuple[str, ...]:
        own = (self.word,) if self.word else ()
        return own + tuple(f"<{each}>" for each in self.classes)


def ready(asking: Asking) -> Lexicon:
    """The data in the form in which questions are compared with them."""
    known = {word for each in _all_texts(asking) for word in words(each)}
    return Lexicon(
        _phrases(asking),
        tuple(sorted({stem(word) for word in asking.grammar})),
        tuple(sorted({stem(word) for word in asking.empty})),
        tuple(sorted(known)),
    )


def with_own(
    phrases: Mapping[str, tuple[Phrase, ...]], names: Sequence[str]
) -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases, with the names of a medicine, which mean the medicine that is asked about."""
    found = dict(phrases)
    for name in names:
        said = tuple(words(name))
        if said:
            found[said[0]] = ((said, (IT,), ""), *found.get(said[0], ()))
    return found


def units(said: Sequence[str], phrases: Mapping[str, tuple[Phrase, ...]]) -> list[Unit]:
    """The words as units; the longest phrase counts, and the medicine named twice is once."""
    found: list[Unit] = []
    place = 0
    while place < len(said):
        word = said[place]
        fitting = (
            each
            for each in phrases.get(word, ())
            if tuple(said[place : place + len(each[0])]) == each[0]
        )
        phrase, classes, means = next(fitting, ((word,), (), ""))
        end = place + len(phrase)
        if IT in classes:
            if not (found and found[-1].word == IT):
                found.append(Unit(IT, (), place, end))
        elif classes or means:
            meant = means.split("_") if means else phrase
            found.append(Unit("_".join(map(stem, meant)), classes, place, end))
        elif word[0].isdecimal():
            found.append(Unit("", (NUMBER,), place, end))
        else:
            found.append(Unit(stem(word), (), place, end))
        place = end
    return found


def signs(found: Sequence[Unit], grammar: Container[str]) -> dict[str, float]:
    """What speaks for one section or another, and how loud."""
    heard: dict[str, float] = {}
    before: tuple[str, ...] = ("^",)
    for unit in found:
        for sign in unit.signs:
            heard[sign] = _GRAMMAR if sign in grammar else _CONTENT
            heard |= {f"{other} {sign}": _PAIR for other in before}
        before = unit.signs
    return heard | {f"{other} $": _PAIR for other in before}


def _phrases(asking: Asking) -> dict[str, tuple[Phrase, ...]]:
    """What is said in phrases, by the first word, the longest first."""
    members = ((IT, asking.medicine), *asking.classes.items())
    classes = grouped((tuple(words(said)), id_) for id_, sayings in members for said in sayings)
    means = {
        tuple(words(said)): "_".join(words(meant))
        for meant, sayings in asking.same.items()
        for said in sayings
    }
    found: dict[str, list[Phrase]] = {}
    for said_words in sorted({*classes, *means}, key=lambda each: (-len(each), each)):
        meant = means.get(said_words, "")
        own = classes.get(said_words) or classes.get(tuple(meant.split("_")), [])
        found.setdefault(said_words[0], []).append((said_words, tuple(own), meant))
    return {first: tuple(several) for first, several in found.items()}


def _all_texts(asking: Asking) -> Iterator[str]:
    for several in (asking.classes, asking.same, asking.questions):
        for meant, texts in several.items():
            yield meant
            yield from texts
    yield from (*asking.medicine, *asking.grammar, *asking.empty)


def _check(asking: Asking, faults: "Faults") -> None:
    """Note samples for a section that does not exist."""
    known = [*(kind.id for kind in SECTIONS), NONE]
    for section_id in asking.questions:
        if section_id not in known:
            problem = f"there is no such section{hint(section_id, known)}"
            faults.of(asking.questions, problem, section_id)


LEXICON = DataFile("search", Asking, _check, ready)


class Routes(NamedTuple):
    """What has been learned: for each feature its weights, one for each of the `sections`.

    `bias` goes before all features. Weights are written as text, "0 -3 12", which Python reads in
    a fraction of the time.
    """

    sections: tuple[str, ...]
    bias: str
    features: tuple[str, ...]
    weights: tuple[str, ...]


def load_routes() -> Routes:
    """What has been learned."""
    from somaref.questions.weights import BIAS, FEATURES, SECTIONS

    return Routes(tuple(SECTIONS.split()), BIAS, FEATURES[::2], FEATURES[1::2])


class Router:
    """Routes made ready for questions."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes
        self._weights = dict(zip(routes.features, routes.weights, strict=True))

    def knows(self, feature: str) -> bool:
        """Whether anything has been learned of the feature."""
        return feature in self._weights

    def shares(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each section is the one asked for, the likeliest first; together 1.

        Empty where no feature is known.
        """
        known = [
            (self._weights[feature], value)
            for feature, value in features.items()
            if self.knows(feature)
        ]
        if not known:
            return {}
        length = sum(value * value for _, value in known) ** 0.5
        totals = [float(each) for each in self._routes.bias.split()]
        for weights, value in known:
            numbers = map(int, weights.split())
            totals = [
                total + value / length * number
                for total, number in zip(totals, numbers, strict=True)
            ]
        powers = [exp(total / SCALE) for total in totals]
        whole = sum(powers)
        every = dict(zip(self._routes.sections, powers, strict=True))
        return {id_: every[id_] / whole for id_ in sorted(every, key=lambda id_: -every[id_])}
