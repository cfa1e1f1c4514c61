"""Choosing few combinations in which every pair of values still meets."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any


def pairwise(choices: Mapping[str, Sequence[Any]]) -> list[dict[str, Any]]:
    """Combinations of one value for each name, so that any two values occur together once."""
    names = list(choices)
    every = list(itertools.product(*(range(len(choices[name])) for name in names)))

    def pairs(row: tuple[int, ...]) -> set[tuple[tuple[int, int], ...]]:
        return set(itertools.combinations(enumerate(row), 2))

    open_pairs = {pair for row in every for pair in pairs(row)}
    chosen = []
    while open_pairs:
        best = max(every, key=lambda row: len(pairs(row) & open_pairs))
        open_pairs -= pairs(best)
        chosen.append({name: choices[name][i] for name, i in zip(names, best, strict=True)})
    return chosen
