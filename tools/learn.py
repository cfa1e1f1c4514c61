"""Learns from the sample questions in data/search.yaml which sections questions ask for.

    python -m tools.learn [-v]

Writes data/routes.yaml: multinomial logistic regression by stochastic gradient descent, the
samples in a fixed order, so that the same samples give the same weights. -v also learns with a
tenth of the samples left out, ten times, and prints how many of those were routed right.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from math import exp
from pathlib import Path
from random import Random
from typing import NamedTuple

from somaref.datafiles import checksum
from somaref.monograph.reader import read_as
from somaref.monograph.tree import Faults, parse
from somaref.search import lexicon
from somaref.search.routes import SCALE, Learned, Router, read_routes, ready

DATA = Path(__file__).parent.parent / "data"
_EPOCHS = 20
_RATE = 0.5
_DECAY = 0.00002
# A pair of neighbours that stands in one sample alone says nothing about others.
_FEWEST = 2


class Sample(NamedTuple):
    """What is heard in a sample question, and the number of its section."""

    heard: dict[str, float]
    section: int


def samples(asking: lexicon.Asking) -> list[Sample]:
    """The sample questions, as search hears them."""
    ready = lexicon.ready(asking)
    heard = [
        (lexicon.signs(lexicon.sample_units(question, ready.phrases), ready.grammar), number)
        for number, questions in enumerate(asking.questions.values())
        for question in questions
    ]
    seen = Counter(sign for signs, _ in heard for sign in signs)
    found = []
    for signs, number in heard:
        kept = {
            sign: loud for sign, loud in signs.items() if seen[sign] >= _FEWEST or " " not in sign
        }
        length = sum(loud * loud for loud in kept.values()) ** 0.5
        found.append(Sample({sign: loud / length for sign, loud in kept.items()}, number))
    return found


def learn(given: Sequence[Sample], count: int) -> dict[str, list[float]]:
    """The weights of each sign for each of `count` sections; "" is the bias."""
    weights: dict[str, list[float]] = {"": [0.0] * count}
    power: dict[str, list[float]] = {"": [1.0] * count}
    order = list(range(len(given)))
    random = Random(1)
    for _ in range(_EPOCHS):
        random.shuffle(order)
        for number in order:
            heard, right = given[number].heard | {"": 0.3}, given[number].section
            rows = [(weights.setdefault(s, [0.0] * count), loud) for s, loud in heard.items()]
            totals = [sum(row[k] * loud for row, loud in rows) for k in range(count)]
            highest = max(totals)
            powers = [exp(total - highest) for total in totals]
            whole = sum(powers)
            wrong = [each / whole for each in powers]
            wrong[right] -= 1
            for sign, loud in heard.items():
                row, seen = weights[sign], power.setdefault(sign, [1.0] * count)
                for k, error in enumerate(wrong):
                    gradient = error * loud + _DECAY * row[k]
                    seen[k] += gradient * gradient
                    row[k] -= _RATE * gradient / seen[k] ** 0.5
    weights[""] = [0.3 * each for each in weights[""]]
    return weights


def taught(asking: lexicon.Asking, given: Sequence[Sample], learned_from: int = 0) -> Learned:
    """What the samples teach, rounded as it is written."""
    sections = tuple(asking.questions)
    learned = learn(given, len(sections))
    written = {
        sign: " ".join(str(round(SCALE * each)) for each in row) for sign, row in learned.items()
    }
    return Learned(learned_from, sections, written.pop(""), written)


def validated(asking: lexicon.Asking, given: Sequence[Sample]) -> float:
    """The share of samples routed right by what the other nine tenths teach."""
    sections = list(asking.questions)
    right = 0
    for part in range(10):
        rest = [each for number, each in enumerate(given) if number % 10 != part]
        router = Router(ready(taught(asking, rest)))
        for heard, section in given[part::10]:
            found = router.shares(heard)
            right += next(iter(found), "") == sections[section]
    return right / len(given)


def main(verbose: bool) -> None:
    text = (DATA / "search.yaml").read_bytes()
    faults = Faults("search.yaml")
    asking = read_as(lexicon.Asking, parse(text, faults), faults, lexicon.check)
    given = samples(asking)
    found = taught(asking, given, checksum(text))
    lines = ["# Made by tools/learn.py from the questions in search.yaml: weights in tenths."]
    lines += [f"learned_from: {found.learned_from}", f"sections: [{', '.join(found.sections)}]"]
    lines += [f"bias: {found.bias}", "weights:"]
    lines += [f'  "{sign}": {row}' for sign, row in sorted(found.weights.items())]
    output = "\n".join(lines) + "\n"
    read_routes(output.encode(), "routes.yaml")
    (DATA / "routes.yaml").write_text(output, encoding="utf-8")
    print(f"{len(given)} samples, {len(found.weights)} signs")
    if verbose:
        print(f"of a tenth left out, {validated(asking, given):.1%} are routed right")


if __name__ == "__main__":
    main("-v" in sys.argv[1:])
