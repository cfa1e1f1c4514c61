"""Amounts that are told: how much of the medicine, in mg, whatever the words."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from somaref.monograph.model import Cite

# Numbers in this range are years, and no amounts.
YEARS = range(1950, 2050)
# Nobody takes so many tablets; a number without a unit that is as large counts milligrams.
SURELY_MG = 100
# A number behind these words was not taken: it is what should have been.
_NOT_TAKEN = ["instead", "of"]


class Limits(NamedTuple):
    """What is too much of one medicine: mg in one dose and in one day, and in one tablet."""

    medicine: str
    dose: int
    day: int
    tablet: int
    cite: Cite


class Amounts(NamedTuple):
    """Words of amounts: numbers, units in mg, what else may be counted, what stands between; words
    behind an age and before it, who is so old, what they are, and words that go on behind it; units
    of time with what they mean, and words before a time of day.
    """

    numbers: Mapping[str, int]
    units: Mapping[str, int]
    ages: tuple[str, ...]
    aged: tuple[str, ...]
    persons: tuple[str, ...]
    being: tuple[str, ...]
    then: tuple[str, ...]
    times: Mapping[str, str]
    others: tuple[str, ...]
    between: tuple[str, ...]
    before: tuple[str, ...]


def taken(
    amounts: Amounts, limits: Limits, said: Sequence[str], others: Container[int]
) -> Iterator[float]:
    """The amounts of the medicine in mg: "2 350s", "700 mg", "six pills"; those of `others`, the
    places where other substances are named, do not count.
    """
    count: float | None = None
    for place, word in enumerate(said):
        number = float(word) if word[0].isdecimal() else amounts.numbers.get(word)
        before, unit = said[place - 1] if place else "", "".join(said[place + 1 : place + 2])
        if number is None or _is_time(amounts, number, before, unit):
            continue
        if is_age(amounts, said, place) or list(said[max(0, place - 2) : place]) == _NOT_TAKEN:
            continue
        in_mg = unit in amounts.units
        later = range(place + 1 + in_mg, len(said))
        behind = next((each for each in later if said[each] not in amounts.between), len(said))
        # Of other substances are "ibuprofen 400 mg", "400 mg of ibuprofen", "two of his Xanax".
        if behind in others or (in_mg and place - 1 in others):
            continue
        if not {unit, *said[behind : behind + 1]}.isdisjoint(amounts.others):
            continue
        if not in_mg and number < SURELY_MG:
            count = number
            yield number * limits.tablet
        else:
            yield number * amounts.units.get(unit, 1) * (count or 1)
            count = None


def is_age(amounts: Amounts, said: Sequence[str], place: int) -> bool:
    """Whether the number at that place is an age: "82 yo", "aged 7", "she is 71 and"."""
    before, was = (*said[max(0, place - 2) : place][::-1], "", "")[:2]
    unit, last = (*said[place + 1 : place + 3], "", "")[:2]
    if unit in amounts.ages and (last in ("old", "o") or unit not in amounts.times):
        return True
    if before in ("age", "aged"):
        return True
    somebody = before in amounts.aged or (before in amounts.being and was in amounts.persons)
    return somebody and (not unit or unit in amounts.then)


def _is_time(amounts: Amounts, number: float, before: str, after: str) -> bool:
    """Whether a number is a time of day or a year: "at 8", "in 1998", "the 90s"."""
    decade = after == "s" and number < SURELY_MG
    return (before in amounts.before or decade or number in YEARS) and after not in amounts.units
