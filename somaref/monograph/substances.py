"""Names of substances -> the classes of the monograph that they belong to."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from somaref.limits import WORDS_OF_A_NAME
from somaref.monograph.model import Monograph, Substance, SubstanceClass
from somaref.text import alike


class Membership(NamedTuple):
    """A substance and a class that it belongs to; None stands for the class itself."""

    substance_class: SubstanceClass
    substance: Substance | None


class Match(NamedTuple):
    """What the monograph knows of one name that was asked for.

    Without any membership the name is not listed, and `nearest` holds names that look like it.
    """

    asked: str
    members: tuple[Membership, ...] = ()
    nearest: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The name asked for, and the substance's own where that is another."""
        names = {each.substance.name for each in self.members if each.substance}
        other = sorted(name for name in names if _key(name) != _key(self.asked))
        return f"{self.asked} ({', '.join(other)})" if other else self.asked


class Entry(NamedTuple):
    """A name as the monograph spells it, and one class that it stands for or belongs to."""

    name: str
    membership: Membership


def find(monograph: Monograph, words: Sequence[str]) -> Iterator[Match]:
    """A match for each substance named; a name of several words may come as several words."""
    index = _index(monograph)
    start = 0
    while start < len(words):
        farthest = min(len(words), start + WORDS_OF_A_NAME)
        end = next(
            (end for end in range(farthest, start, -1) if _key(*words[start:end]) in index),
            start + 1,
        )
        yield _match(" ".join(words[start:end]), index)
        start = end


def names(monograph: Monograph) -> list[str]:
    """Every name that `find` knows, as it is spelled in the monograph."""
    return [entries[0].name for entries in _index(monograph).values()]


def _match(asked: str, index: dict[str, list[Entry]]) -> Match:
    key = _key(asked)
    if entries := index.get(key):
        return Match(asked, tuple(entry.membership for entry in entries))
    close = alike(key, index, 3, 0.75)
    return Match(asked, nearest=tuple(index[each][0].name for each in close))


def _index(monograph: Monograph) -> dict[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for substance_class in (monograph.classes or {}).values():
        # A class may have the name of its only member; the name then means the member, which
        # comes second and replaces the class.
        entries: dict[str, Entry] = {}
        for name in (substance_class.title, *(substance_class.also or ())):
            entries[_key(name)] = Entry(name, Membership(substance_class, None))
        for member in substance_class.members:
            for name in (member.name, *(member.also or ())):
                entries[_key(name)] = Entry(name, Membership(substance_class, member))
        for key, entry in entries.items():
            index.setdefault(key, []).append(entry)
    return index


def _key(*words: str) -> str:
    """Letters and digits alone, so that "St. John's-wort" is "st johns wort"."""
    return "".join(char for char in "".join(words).casefold() if char.isalnum())
