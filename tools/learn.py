"""Learns from the sample questions in data/search.yaml which sections questions ask for.

    python -m tools.learn

Multinomial logistic regression by stochastic gradient descent, the samples in a fixed order, and
the weights rounded, so that the same samples give the same weights everywhere. `tools.generate`
writes them to somaref/questions/weights.py. Run alone, this learns with a tenth of the samples left
out, ten times, and prints how many of those were routed right.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from math import exp
from pathlib import Path
from random import Random
from typing import NamedTuple

from somaref.monograph.reader import read_as
from somaref.questions import lexicon
from somaref.questions.lexicon import SCALE, Router, Routes
from somaref.questions.words import words

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


def sample_units(
    question: str, phrases: Mapping[str, tuple[lexicon.Phrase, ...]]
) -> list[lexicon.Unit]:
    """The units of a sample question, in which "<name>" stands for a word of that class."""
    found: list[lexicon.Unit] = []
    for number, piece in enumerate(question.replace(">", "<").split("<")):
        own = [lexicon.Unit("", (piece,))] if number % 2 else lexicon.units(words(piece), phrases)
        found += own
    return found


def samples(asking: lexicon.Asking) -> list[Sample]:
    """The sample questions, as search hears them."""
    ready = lexicon.ready(asking)
    heard = [
        (lexicon.signs(sample_units(question, ready.phrases), ready.grammar), number)
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


def taught(asking: lexicon.Asking, given: Sequence[Sample]) -> Routes:
    """What the samples teach, rounded as it is written."""
    sections = tuple(asking.questions)
    learned = learn(given, len(sections))
    written = {
        feature: " ".join(str(round(SCALE * weight)) for weight in row)
        for feature, row in sorted(learned.items())
    }
    bias = written.pop("")
    return Routes(sections, bias, tuple(written), tuple(written.values()))


def validated(asking: lexicon.Asking, given: Sequence[Sample]) -> float:
    """The share of samples routed right by what the other nine tenths teach."""
    sections = list(asking.questions)
    right = 0
    for part in range(10):
        rest = [each for number, each in enumerate(given) if number % 10 != part]
        router = Router(taught(asking, rest))
        for heard, section in given[part::10]:
            found = router.shares(heard)
            right += next(iter(found), "") == sections[section]
    return right / len(given)


def read_asking() -> lexicon.Asking:
    """The sample questions and the words of questions, as they are written."""
    text = (DATA / "search.yaml").read_bytes()
    return read_as(lexicon.Asking, text, "search.yaml", lexicon.LEXICON.check)


def module() -> str:
    """The generated module: the weights, a line for each feature."""
    asking = read_asking()
    sections, bias, features, weights = taught(asking, samples(asking))
    rows = zip(features, weights, strict=True)
    pairs = "".join(f"    {json.dumps(f)}, {json.dumps(w)},\n" for f, w in rows)
    return (
        '"""Made by python -m tools.generate from the sample questions in data/search.yaml."""\n\n'
        "# fmt: off\n"
        f"SECTIONS = {json.dumps(' '.join(sections))}\n"
        f"BIAS = {json.dumps(bias)}\n"
        "# Each feature, and its weight for each of the sections.\n"
        f"FEATURES = (\n{pairs})\n"
    )


if __name__ == "__main__":
    asking_ = read_asking()
    print(f"{validated(asking_, samples(asking_)):.1%} of a tenth left out are routed right")
