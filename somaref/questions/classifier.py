"""What was learned from samples: how likely each class is that which a question belongs to.

Multinomial logistic regression. `python -m tools.fit` fits it and writes its weights.
"""

from bisect import bisect
from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

# Weights are whole numbers: tenths.
SCALE = 10


class Classifier(NamedTuple):
    """The classes, a bias for each, and for each feature a line "feature<tab>class weight ...",
    with classes by their numbers.

    The lines are sorted, so that looking up needs no preparation, and stand together in blocks,
    which are imported faster than each by itself. Each begins and ends a line.
    """

    classes: Sequence[str]
    bias: Sequence[int]
    blocks: Sequence[str]

    def knows(self, feature: str) -> bool:
        """Whether anything was learned of the feature."""
        return bool(self._weights(feature))

    def shares(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each class is; together 1."""
        totals = [float(each) for each in self.bias]
        for feature, loud in features.items():
            weights = self._weights(feature)
            for number, weight in zip(weights[::2], weights[1::2], strict=True):
                totals[int(number)] += loud * int(weight)
        highest = max(totals)
        powers = [exp((total - highest) / SCALE) for total in totals]
        whole = sum(powers)
        return {id_: power / whole for id_, power in zip(self.classes, powers, strict=True)}

    def _weights(self, feature: str) -> list[str]:
        return line_of(self.blocks, feature).split()


def line_of(blocks: Sequence[str], said: str) -> str:
    """What stands behind a tab in the line that begins so; empty where no line does.

    The lines are sorted, and each block begins and ends a line.
    """
    # An end of a line is more than the tab behind what is said, and less than all letters.
    block = blocks[bisect(blocks, f"\n{said}\n") - 1]
    return block.partition(f"\n{said}\t")[2].partition("\n")[0]
