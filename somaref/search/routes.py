"""Which sections a question asks for, by what has been learned from the sample questions.

Each sign in a question, a word or a class or a pair of neighbours, speaks for or against each
section (multinomial logistic regression). `python -m tools.learn` writes the weights.
"""

from collections.abc import Mapping
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from somaref import datafiles

if TYPE_CHECKING:
    from somaref.monograph.reader import Notes

# Weights are written in tenths.
SCALE = 10


class Learned(NamedTuple):
    """What the data file says: by sign, its weight for each of the sections, in their order.

    `bias` goes before all signs; `learned_from` is the checksum of the samples.
    """

    learned_from: int
    sections: tuple[str, ...]
    bias: str
    weights: Mapping[str, str]


class Routes(NamedTuple):
    """What has been learned; signs and their weights go in pairs.

    Python reads tuples of text in a fraction of the time that it needs for a mapping.
    """

    learned_from: int
    sections: tuple[str, ...]
    bias: str
    signs: tuple[str, ...]
    weights: tuple[str, ...]


def load_routes() -> Routes:
    """What has been learned. Raises MonographError where the file has been made invalid."""
    return datafiles.load("routes", read_routes)


def read_routes(text: bytes, file: str) -> Routes:
    """The weights in that text of YAML. Raises MonographError with all faults."""
    from somaref.monograph.reader import read_as
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    return ready(read_as(Learned, parse(text, faults), faults, _check))


def ready(learned: Learned) -> Routes:
    """What has been learned, in the form in which it is compiled."""
    signs, weights = tuple(learned.weights), tuple(learned.weights.values())
    return Routes(learned.learned_from, learned.sections, learned.bias, signs, weights)


class Router:
    """Routes made ready for questions."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes
        self._weights = dict(zip(routes.signs, routes.weights, strict=True))

    def knows(self, sign: str) -> bool:
        """Whether anything has been learned of the sign."""
        return sign in self._weights

    def shares(self, heard: Mapping[str, float]) -> dict[str, float]:
        """How likely each section is the one asked for, the likeliest first; together 1.

        Empty where no sign is known.
        """
        known = [(self._weights[sign], loud) for sign, loud in heard.items() if self.knows(sign)]
        if not known:
            return {}
        length = sum(loud * loud for _, loud in known) ** 0.5
        totals = [float(each) for each in self._routes.bias.split()]
        for weights, loud in known:
            numbers = map(int, weights.split())
            totals = [
                total + loud / length * number
                for total, number in zip(totals, numbers, strict=True)
            ]
        powers = [exp(total / SCALE) for total in totals]
        whole = sum(powers)
        every = dict(zip(self._routes.sections, powers, strict=True))
        return {id_: every[id_] / whole for id_ in sorted(every, key=lambda id_: -every[id_])}


def _check(learned: Learned, notes: "Notes") -> None:
    """Note weights that are not one for each section."""
    count = len(learned.sections)
    for sign, weights in ({"": learned.bias} | dict(learned.weights)).items():
        numbers = weights.split()
        if len(numbers) != count or not all(each.lstrip("-").isdecimal() for each in numbers):
            problem = f"{count} whole numbers are needed here"
            if sign:
                notes.fault(learned.weights, problem, sign)
            else:
                notes.fault(learned, problem, "bias")
