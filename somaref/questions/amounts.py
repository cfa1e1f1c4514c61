"""Amounts that are told: how much of the medicine, in mg, whatever the words."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from somaref.monograph.model import Cite

# Numbers that are years.
YEARS = range(1950, 2050)
# Nobody takes so many tablets; a number without a unit that is as large counts milligrams.
SURELY_MG = 100


class Limits(NamedTuple):
    """What is too much of one medicine: mg in one dose and in one day, and in one tablet."""

    medicine: str
    dose: int
    day: int
    tablet: int
    cite: Cite


class Amounts(NamedTuple):
    """Words of amounts: numbers, units in mg, what else may be counted, what stands between; words
    behind an age, units of time with what they mean, and words before a time of day.
    """

    numbers: Mapping[str, int]
    units: Mapping[str, int]
    ages: tuple[str, ...]
    times: Mapping[str, str]
    others: tuple[str, ...]
    between: tuple[str, ...]
    before: tuple[str, ...]


def taken(
    amounts: Amounts, limits: Limits, said: Sequence[str], others: Container[int]
) -> Iterator[float]:
    """The amounts of the medicine in mg: "2 350s", "700 mg", "six pills".

    `others` are the places where other substances are named, whose amounts do not count.
    """
    mg = limits.tablet
    count: float | None = None
    place = 0
    while place < len(said):
        number = _number(amounts, said[place])
        place += 1
        if number is None or _is_time(amounts, said, place - 1):
            continue
        unit = said[place] if place < len(said) else ""
        behind = place
        while behind < len(said) and said[behind] in amounts.between:
            behind += 1
        if not {unit, *said[behind : behind + 1]}.isdisjoint(amounts.others):
            continue
        if unit in amounts.units or number >= SURELY_MG:
            if place + 1 in others or behind in others:
                continue
            yield number * amounts.units.get(unit, 1) * (count or 1)
            count = None
        elif behind not in others:
            count = number
            yield number * mg


def _number(amounts: Amounts, word: str) -> float | None:
    return float(word) if word[0].isdecimal() else amounts.numbers.get(word)


def _is_time(amounts: Amounts, said: Sequence[str], place: int) -> bool:
    """Whether a number is a time of day or a year: "at 8", "in 1998", "the 90s"."""
    number = _number(amounts, said[place])
    before = said[place - 1] if place else ""
    after = said[place + 1] if place + 1 < len(said) else ""
    if after in amounts.units or number is None:
        return False
    decade = after == "s" and number < SURELY_MG
    return before in amounts.before or decade or number in YEARS
