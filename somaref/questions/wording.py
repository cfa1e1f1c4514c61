"""How labels write what people say, as data: for a word that is asked, words that a label may use.

A term is a word or several; one that ends in "*" stands for all words that begin so.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.files import DataFile
from somaref.questions.words import Phrases, by_first_word, phrases_at, roots, words
from somaref.text import grouped

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults


_ANY_NUMBER = r"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b"


class Row(NamedTuple):
    """One thing that is asked: how it is said, and the terms of labels, `near` and `far`.

    `asked` are the ids of the answers that ask the same; what is no `topic` is not denied.
    """

    said: tuple[str, ...]
    near: tuple[str, ...]
    far: tuple[str, ...] | None = None
    members: tuple[str, ...] | None = None
    asked: tuple[str, ...] | None = None
    topic: bool = True


class WordingList(NamedTuple):
    """The data file: what is asked about, classes of medicines, figures with what answers,
    words that are written in several ways, and those that say nothing of what a label must name.
    """

    words: Mapping[str, Row]
    classes: Mapping[str, Row]
    figures: Mapping[str, tuple[str, ...]]
    idle: tuple[str, ...]
    alike: Mapping[str, tuple[str, ...]]


class Terms(NamedTuple):
    """What to look for: terms that say the same, and those that are only akin."""

    near: tuple[str, ...]
    far: tuple[str, ...] = ()
    topic: bool = True


class Concept(NamedTuple):
    """One thing asked about: as said, its own stem if it is a word, and the terms to look for."""

    said: str
    own: tuple[str, ...]
    terms: Terms


def pattern_of(concepts: Iterable[Concept]) -> re.Pattern[str]:
    """What finds the words that are looked for in a text."""
    found: dict[str, None] = {}
    for concept in concepts:
        found |= dict.fromkeys(rf"{re.escape(word)}\w*" for word in concept.own)
        for term in (concept.said, *concept.terms.near, *concept.terms.far):
            parts = map(re.escape, words(term.removesuffix("*")))
            found[r"[\W_]+".join(parts) + (r"\w*" if term.endswith("*") else r"s?\b")] = None
    return re.compile(rf"\b(?:{'|'.join(found)})" if found else "(?!)", re.IGNORECASE)


class Wording(NamedTuple):
    """The data made ready: what is said, each word as one and not as many, with the numbers of its
    rows; of each row the terms, near and far, and whether it is a topic; and the rows that ask what
    an answer does, by its id. Plain tuples, which Python reads in a fraction of the time.
    """

    sayings: Phrases[tuple[int, ...]]
    rows: tuple[tuple[tuple[str, ...], tuple[str, ...], bool], ...]
    asked: Mapping[str, tuple[int, ...]]
    figures: Mapping[str, tuple[str, ...]]
    idle: tuple[str, ...]
    alike: Mapping[str, str]

    def figured(self, question: str) -> re.Pattern[str]:
        """What finds such figures as the question asks for."""
        answers = (f[-1] for f in self.figures.values() if any(a in question for a in f[:-1]))
        return re.compile("|".join(answers).replace("#", _ANY_NUMBER) or "(?!)")

    def longest(self, said: Sequence[str], place: int) -> tuple[int, Terms] | None:
        """The longest saying that begins there: where it ends, and its terms."""
        found = next(phrases_at(place, said, self.sayings), None)
        return (found[0], self._terms(found[1])) if found else None

    def of_all(self, said: Sequence[str]) -> Terms:
        """The terms of all that is said together; none where labels have no words for it."""
        end, terms = (self.longest(said, 0) if said else None) or (0, Terms(()))
        return terms if end == len(said) else Terms(())

    def akin(self, word: str) -> Terms:
        """What stands beside this word of labels in the rows, of which none says the same."""
        kin = {word, *(f"{word[:length]}*" for length in range(1, len(word)))}
        rows = (near for near, *_ in self.rows if not kin.isdisjoint(near))
        return Terms((), tuple(dict.fromkeys(term for near in rows for term in near)))

    def answering(self, id_: str) -> Terms:
        """What answers that which the answer of this id does; no terms where nothing is known."""
        return self._terms(self.asked.get(id_, ()))

    def _terms(self, numbers: Iterable[int]) -> Terms:
        rows = [self.rows[number] for number in numbers]
        near = dict.fromkeys(term for terms, _, _ in rows for term in terms)
        far = dict.fromkeys(term for _, terms, _ in rows for term in terms)
        return Terms(tuple(near), tuple(far), all(topic for *_, topic in rows))


def _members(row: Row, classes: Mapping[str, Row]) -> Iterator[str]:
    """The members of a class; where one of them is itself a class, its members too."""
    for name in row.members or ():
        within = classes.get(name)
        yield from (*within.said, *(within.members or ())) if within else (name,)


def _ready(given: WordingList) -> Wording:
    rows: list[tuple[tuple[str, ...], tuple[str, ...], bool]] = []
    asked: dict[str, tuple[int, ...]] = {}
    numbers: list[tuple[tuple[str, ...], int]] = []
    alike = {other: one for one, others in given.alike.items() for other in others}
    ways = (Row(others, (one,)) for one, others in given.alike.items())
    for row in (*given.words.values(), *given.classes.values(), *ways):
        for id_ in row.asked or ():
            asked[id_] = (*asked.get(id_, ()), len(rows))
        members = tuple(_members(row, given.classes))
        # What warns of one member of a class does not name another.
        of_class = (term for term in row.near if term.removesuffix("*") not in members)
        for several, near in ((row.said, row.near), (members, tuple(of_class))):
            numbers += [(roots(said), len(rows)) for said in several]
            rows.append((near, row.far or (), row.topic))
    sayings = {said: tuple(own) for said, own in grouped(numbers).items()}
    for other, one in alike.items():
        sayings[roots(other)] += sayings.get(roots(one), ())
    return Wording(by_first_word(sayings), tuple(rows), asked, given.figures, given.idle, alike)


def _check(given: WordingList, faults: "Faults") -> None:
    """Note what is said in two rows, of which only one could answer."""
    told: dict[tuple[str, ...], Row] = {}
    for row in (*given.words.values(), *given.classes.values()):
        for number, said in enumerate(row.said):
            if told.setdefault(roots(said), row) is not row:
                faults.of(row.said, f"{said!r} stands in two rows", number)


WORDING = DataFile("wording", WordingList, _check, _ready)
