"""What is heard in a question, as features, and what they mean by what was learned from samples.

Tokens are the stems of its words; the medicine itself, other substances, ages, times and amounts
are tokens of their own. Features are tokens, classes of words, tokens that follow each other, and
pieces of words, by which a misspelt word is heard too, and what the words are about. What was
learned of them (`learned.py`) weighs them.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from somaref.questions.amounts import SURELY_MG, YEARS, Amounts, is_age
from somaref.questions.emergencies import Emergencies
from somaref.questions.learned import THEMES
from somaref.questions.lexicon import IT, Sense, Unit, units
from somaref.questions.names import Asked
from somaref.questions.words import Phrases, stem

# How loud a piece and a theme are against a token, which is 1.
_PIECE, _THEME = 0.4, 0.5
# A saying of a theme has so many words at most.
SAYING = 4
# Pieces are of so many letters, of words that have more.
_LETTERS = 4
_ADULT, _OLDER = 18, 65
# The tokens of numbers that are no amount of anything known.
_COUNTS = ((1, "<one>"), (2, "<two>"), (4, "<few>"), (9, "<several>"), (SURELY_MG, "<many>"))


class Said(NamedTuple):
    """One thing said, and what more is heard in it."""

    said: str
    more: tuple[str, ...] = ()


def features(
    question: str, asked: Asked, known: Emergencies, phrases: Phrases[Sense], classes: Iterable[str]
) -> dict[str, float]:
    """The features of the question, each with its loudness; their squares add up to 1. `classes`
    are those of words that were heard in it beside those of the phrases.
    """
    words = [known.spelled.get(word, word) for word in asked.words]
    heard = units(words, phrases)
    tokens = list(_tokens(words, heard, asked, known))
    adding = [match for match in asked.named if match.classes.keys() & known.adds_up]
    marks = (
        f"<length {min(6, len(tokens) // 5)}>",
        *(["?"] if "?" in question else ()),
        *(f"<{class_id}>" for unit in heard for class_id in unit.classes),
        *(["<two add up>"] if len(adding) > 1 else ()),
        *map("<={}>".format, classes),
    )
    found = dict.fromkeys(chain(marks, *((token.said, *token.more) for token in tokens)), 1.0)
    said = ["^", *(token.said for token in tokens), "$"]
    found |= {f"{one} {other}": 1.0 for one, other in pairwise(said)}
    found |= dict.fromkeys((piece for word in words for piece in _pieces(word)), _PIECE)
    stems, counts = [*map(stem, words)], range(1, SAYING + 1)
    sayings = (" ".join(stems[at : at + n]) for at in range(len(stems)) for n in counts)
    themes = chain.from_iterable(map(str.split, THEMES.more(dict.fromkeys(sayings)).values()))
    found |= dict.fromkeys(map("~{}".format, themes), _THEME)
    length = sum(loud * loud for loud in found.values()) ** 0.5
    return {feature: loud / length for feature, loud in found.items()}


def _tokens(
    words: Sequence[str], phrases: Sequence[Unit], asked: Asked, known: Emergencies
) -> Iterator[Said]:
    named = {match.start: match for match in asked.named if match.end > match.start}
    own = {unit.start: unit.end for unit in phrases if unit.word == IT}
    place = 0
    while place < len(words):
        match = named.get(place)
        if match:
            adds = "<adds up>" if match.classes.keys() & known.adds_up else "<substance>"
            yield Said(
                adds, (*map(stem, words[place : match.end]), *map("<{}>".format, match.classes))
            )
            place = match.end
        elif place in own:
            yield Said(IT)
            place = own[place]
        elif words[place][0].isdecimal():
            token, place = _counted(words, place, known.amounts)
            yield token
        else:
            yield Said(stem(words[place]))
            place += 1


def _counted(words: Sequence[str], place: int, amounts: Amounts) -> tuple[Said, int]:
    """The token of a number, and the place behind it: an age, a time, an amount, a count."""
    count = float(words[place])
    unit = "".join(words[place + 1 : place + 2])
    if is_age(amounts, words, place):
        young = count < _ADULT or unit.startswith("mo")
        age = "child" if young else "older" if count >= _OLDER else "adult"
        return Said(f"<age {age}>"), place + 1
    if unit in amounts.times:
        return Said("<time>", (f"<{amounts.times[unit]}>",)), place + 1
    if unit in amounts.units:
        return Said("<mg>"), place + 2
    if count in YEARS:
        return Said("<year>"), place + 1
    size = next((name for most, name in _COUNTS if count <= most), "<large>")
    return Said("<number>", (size,)), place + 1


def _pieces(word: str) -> Iterator[str]:
    if len(word) > _LETTERS and word.isalpha():
        whole = f"^{word}$"
        for start in range(len(whole) - _LETTERS + 1):
            yield f"#{whole[start : start + _LETTERS]}"
