"""Words: how a text is cut into them, stems, phrases, and what a misspelt one was meant for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import TypeVar

from somaref.limits import LONGEST_WORD, MOST_WORDS
from somaref.text import grouped

Meaning = TypeVar("Meaning")
# Words that are said together, with what they mean, by the first of them. Plain tuples, which
# Python reads in a fraction of the time.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Meaning], ...]]

# A number and the unit behind it are two words; an apostrophe is no letter.
_WORD = re.compile(r"\d+(?:\.\d+)?|[^\W\d_]+")
# Chinese and Japanese put no space between words. Few texts need the pattern, which takes longer
# to compile than all the others here.
_UNSPACED = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
_WORD_OR_END = re.compile(rf"{_WORD.pattern}|[\t\n]")
_APOSTROPHES = "'’‘`´"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# A sign is found soonest where the pattern begins with it.
_THOUSANDS = re.compile(r",(?<=\d,)(?=\d{3}\b)")

_ENDINGS = (("ies", "y"), ("ing", ""), ("ed", ""), ("ly", ""), ("es", ""), ("s", ""))
_SHORTEST_STEM, _SHORTEST_ROOT = 3, 4
# What people call any medicine.
_MEDICINES = frozenset(("pill", "pills", "med", "meds", "drug", "drugs", "medicines", "medication"))
# Longer words may hold two slips, shorter ones none: they look like too many others.
_ONE_SLIP, _TWO_SLIPS = 5, 8


def words(text: str, most: int | None = MOST_WORDS) -> list[str]:
    """The first words of the text in lower case, without apostrophes."""
    low = lowered(text)
    found = _WORD.findall(low)
    if not low.isascii():
        found = [part for word in found for part in _parts(word)]
    return [word for word in found if len(word) <= LONGEST_WORD][:most]


def in_words(text: str) -> str:
    """The words of a lowered text between blanks; tabs, ends of lines and unspaced scripts stay."""
    return f" {' '.join(_WORD_OR_END.findall(text))} "


def lowered(text: str) -> str:
    """The text in lower case and usual width, without what is inside of words and no letter."""
    silent = _APOSTROPHES
    if not text.isascii():
        from unicodedata import normalize

        # The sign behind a name would become letters of it.
        text, silent = normalize("NFKC", text.replace("™", " ")), f"{_APOSTROPHES}{_INVISIBLE}"
    low = text.lower()
    for each in silent:
        low = low.replace(each, "")
    return _THOUSANDS.sub("", low)


def _parts(word: str) -> Iterator[str]:
    """The word itself, or pairs of characters that follow each other: most words are of two."""
    if len(word) > 2 and re.fullmatch(_UNSPACED, word):
        yield from map("".join, pairwise(word))
    else:
        yield word


@cache
def stem(word: str) -> str:
    """The word without its ending: "stops" and "stopping" are "stop"."""
    for ending, instead in _ENDINGS if word[-2:] != "ss" else ():
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: -len(ending)] + instead
            break
    if len(word) > _SHORTEST_STEM + 1 and word[-1] == word[-2] and word[-1] not in "els":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST_STEM else word


def root(word: str) -> str:
    """The stem, or where that is short the word as one: "hives" are no "HIV", "tests" no testes."""
    word = "medicine" if word in _MEDICINES else word
    if len(short := stem(word)) > _SHORTEST_ROOT:
        return short
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == "s" != word[-2] else word


def roots(text: str) -> tuple[str, ...]:
    return tuple(map(root, words(text)))


def by_first_word(meanings: Mapping[tuple[str, ...], Meaning]) -> Phrases[Meaning]:
    """The phrases by their first words, the longest first."""
    longest_first = sorted(meanings, key=lambda said: (-len(said), said))
    found = grouped((said[0], (said, meanings[said])) for said in longest_first)
    return {first: tuple(several) for first, several in found.items()}


def phrases_at(
    place: int, said: Sequence[str], known: Phrases[Meaning]
) -> Iterator[tuple[int, Meaning]]:
    """Phrases that begin at that place, the longest first: where each ends, and what it means."""
    for phrase, meaning in known.get(said[place], ()):
        end = place + len(phrase)
        if tuple(said[place:end]) == phrase:
            yield end, meaning


def slips_allowed(word: str) -> int:
    """How many slips a word of that length may hold and still be known."""
    return (len(word) >= _ONE_SLIP) + (len(word) >= _TWO_SLIPS)


def slips(word: str, other: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped; `most` + 1 for any more."""
    if abs(len(word) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        previous, row = row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = previous
    return row[-1] if row[-1] <= most else most + 1


def looks_like(word: str, known: Iterable[str]) -> list[tuple[int, str]]:
    """The known words that this may be a slip of, with their slips, the likest first: only those
    with the same first letter, which few people get wrong.
    """
    most = slips_allowed(word)
    if not most or len(word) > LONGEST_WORD:
        return []
    near = (each for each in known if each[0] == word[0] and abs(len(each) - len(word)) <= most)
    counted = ((slips(word, each, most), each) for each in near)
    return sorted(each for each in counted if each[0] <= most)
