"""Frequencies in columns with bars: how wide each part is, in characters alone."""

from collections.abc import Sequence
from typing import NamedTuple

from somaref.document.model import Frequency, Item


class Columns(NamedTuple):
    """A head, and for each item its figures and its bars; all cells of a column are as wide."""

    head: str
    rows: tuple[tuple[tuple[str, str], ...], ...]


def columns(items: Sequence[Item], names: int, room: int, bar: str) -> Columns | None:
    """Columns for `room` characters, behind names so long; None where they do not fit.

    The items have frequencies of the same groups.
    """
    groups = items[0].groups
    width = room // len(groups) - 2
    figures = [[_figures(each) for each in item.frequencies] for item in items]
    text = max(len(each) for row in figures for each in row)
    longest = width - text - 1
    if longest < 1 or max(map(len, groups)) > width:
        return None
    # All bars have one scale, so that they can be compared.
    highest = max(each.percent for item in items for each in item.frequencies)
    step = max(1, -(-highest // longest))
    rows = tuple(
        tuple(
            (f"  {figure:{text}} ", (bar * (each.percent // step)).ljust(longest))
            for figure, each in zip(row, item.frequencies, strict=True)
        )
        for row, item in zip(figures, items, strict=True)
    )
    head = " " * names + "".join(f"  {group:{width}}" for group in groups)
    return Columns(head.rstrip(), rows)


def _figures(frequency: Frequency) -> str:
    return f"{frequency.short} ({frequency.events})"
