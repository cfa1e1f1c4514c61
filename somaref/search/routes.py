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


class Routes(NamedTuple):
    """By sign, its weight for each of the sections, in their order; `bias` goes before all signs.

    `learned_from` is the checksum of the samples.
    """

    learned_from: int
    sections: tuple[str, ...]
    bias: str
    weights: Mapping[str, str]


def load_routes() -> Routes:
    """What has been learned. Raises MonographError where the file has been made invalid."""
    text, file = datafiles.read("routes.yaml")
    built: Routes | None = datafiles.built("routes", text)
    return built or read_routes(text, file)


def read_routes(text: bytes, file: str) -> Routes:
    """The weights in that text of YAML. Raises MonographError with all faults."""
    from somaref.monograph.reader import read_as
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    return read_as(Routes, parse(text, faults), faults, _check)


def shares(routes: Routes, heard: Mapping[str, float]) -> dict[str, float]:
    """How likely each section is the one asked for, the likeliest first; together they are 1.

    Empty where no sign is known.
    """
    known = {sign: routes.weights[sign] for sign in heard if sign in routes.weights}
    if not known:
        return {}
    length = sum(heard[sign] ** 2 for sign in known) ** 0.5
    totals = [float(each) for each in routes.bias.split()]
    for sign, weights in known.items():
        loud = heard[sign] / length
        totals = [
            total + loud * int(each) for total, each in zip(totals, weights.split(), strict=True)
        ]
    powers = [exp(total / SCALE) for total in totals]
    every = dict(zip(routes.sections, powers, strict=True))
    whole = sum(powers)
    return {each: every[each] / whole for each in sorted(every, key=lambda id_: -every[id_])}


def _check(routes: Routes, notes: "Notes") -> None:
    count = len(routes.sections)
    for sign, weights in ({"bias": routes.bias} | dict(routes.weights)).items():
        numbers = weights.split()
        if len(numbers) != count or not all(each.lstrip("-").isdigit() for each in numbers):
            notes.fault(routes, f"{sign!r} needs {count} whole numbers", "weights")
