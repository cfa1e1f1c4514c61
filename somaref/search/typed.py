"""What somebody typed -> a match for each substance, and for what is not known.

A name may come among strengths and forms ("tramadol hcl 50 mg"), in the plural, joined to others
("xanax and norco", "beer + wine") or with a slip ("xanex"). Nothing here takes longer than the
text is long, whatever it is.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from somaref.limits import MOST_COMPARED, WORDS_COMPARED
from somaref.monograph.substances import key
from somaref.search.names import JOINING, Match, Names

_JOINING_SIGNS = "+&,;|"
# Salts and forms that are names too, where they stand alone.
_FORMS = frozenset(("sodium", "potassium", "calcium", "magnesium", "tea", "gummies"))


class Token(NamedTuple):
    """A word as typed and as compared; `first` of a name, whatever stands before."""

    text: str
    word: str
    first: bool


def matches(names: Names, typed: Sequence[str]) -> tuple[Match, ...]:
    """A match for each substance named, in their order; each but once."""
    found: list[Match] = []
    compared = 0
    for each in _runs(names, typed):
        if isinstance(each, Match):
            found.append(each)
            continue
        compared += 1
        if compared > MOST_COMPARED or len(each.split()) > WORDS_COMPARED:
            found.append(Match(each))
            continue
        guessed = _guessed(names, each)
        # "st johns wart" is one name with a slip, not a name and a word.
        whole = names.guess(f"{found[-1].asked} {each}") if found else Match(each)
        if whole.slip and guessed[0].sort is None:
            found[-1] = whole
        else:
            found += guessed
    return _each_once(names, found) or (Match(" ".join(typed)),)


def _each_once(names: Names, found: Sequence[Match]) -> tuple[Match, ...]:
    """The matches without repetitions, and without the medicine itself beside others."""
    by_name: dict[tuple[str, str], Match] = {}
    for match in found:
        by_name.setdefault((str(match.sort), key(match.name or match.asked)), match)
    others = tuple(match for match in by_name.values() if not names.is_itself(match))
    return others or tuple(by_name.values())


def _runs(names: Names, typed: Sequence[str]) -> Iterator[Match | str]:
    """Matches, and between them the words that are not known."""
    tokens = [token for name in typed for token in _tokens(name)]
    words = [token.word for token in tokens]
    unknown: list[str] = []
    place, behind = 0, False
    while place < len(tokens):
        token = tokens[place]
        match = names.longest(words, place)
        if match and behind and match.end == place + 1 and token.word in _FORMS:
            place += 1
            continue
        if unknown and (match or token.first or token.word in JOINING):
            yield " ".join(unknown)
            unknown.clear()
        if match:
            asked = " ".join(token.text for token in tokens[place : match.end])
            yield match._replace(asked=asked, start=0, end=0)
        elif not (token.word in names.beside or token.word in JOINING or _is_number(token.word)):
            unknown.append(token.text)
        behind = match is not None
        place = match.end if match else place + 1
    if unknown:
        yield " ".join(unknown)


def _guessed(names: Names, asked: str) -> list[Match]:
    """What unknown words may be slips of: the words together, else each of them."""
    whole = names.guess(asked)
    words = asked.split()
    if whole.sort or whole.nearest or len(words) == 1:
        return [whole]
    each = [names.guess(word) for word in words]
    return each if any(match.sort or match.nearest for match in each) else [whole]


def _tokens(name: str) -> Iterator[Token]:
    """The words of a name; a sign between two names makes the next the first of another."""
    spaced = "".join(
        each if each.isalnum() or each in "'’" else " + " if each in _JOINING_SIGNS else " "
        for each in name
    )
    first = True
    for text in spaced.split():
        word = key(text) or text.strip("'’").casefold()
        if word in ("", "+"):
            first = True
            continue
        yield Token(text, word, first)
        first = False


def _is_number(word: str) -> bool:
    return word[0].isdecimal()
