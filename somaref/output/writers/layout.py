"""Layout in characters alone: claims that share a line, columns with bars."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from somaref.document.blocks import Item, SentencePart


class Claim(NamedTuple):
    """An item in its line: whether its mark is shown, and what joins it to the next."""

    item: Item
    marked: bool
    joint: str


def claim_lines(items: Iterable[Item], cited: bool) -> Iterator[tuple[Claim, ...]]:
    """The items line by line: neighbours of one topic together, all others alone.

    Neighbours that the same source makes share its mark, unless each has its citations.
    """
    for topic, run in groupby(items, lambda item: item.topic):
        neighbours = tuple(run)
        for line in (neighbours,) if topic else zip(neighbours, strict=True):
            yield tuple(
                _claim(item, following, cited) for item, following in zip_longest(line, line[1:])
            )


def _claim(item: Item, following: Item | None, cited: bool) -> Claim:
    if following is None:
        return Claim(item, True, "")
    if cited or item.mark != following.mark:
        return Claim(item, True, "; ")
    return Claim(item, False, "; " if "," in item.text + following.text else ", ")


def columns(
    items: Sequence[Item], names: int, room: int, bar: str
) -> tuple[str, list[list[tuple[str, str]]]] | None:
    """Columns for `room` characters, behind names so long; None where they do not fit.

    They are a head, and for each item its figures and its bars; all cells of a column are as wide.
    The items have frequencies of the same groups.
    """
    groups = items[0].groups
    width = room // len(groups) - 2
    figures = [[f"{each.short} ({each.events})" for each in item.frequencies] for item in items]
    text = max(len(each) for row in figures for each in row)
    longest = width - text - 1
    if longest < 1 or max(map(len, groups)) > width:
        return None
    # All bars have one scale, so that they can be compared.
    highest = max(each.percent for item in items for each in item.frequencies)
    step = max(1, -(-highest // longest))
    rows = [
        [
            (f"  {figure:{text}} ", (bar * (each.percent // step)).ljust(longest))
            for figure, each in zip(row, item.frequencies, strict=True)
        ]
        for row, item in zip(figures, items, strict=True)
    ]
    head = " " * names + "".join(f"  {group:{width}}" for group in groups)
    return head.rstrip(), rows


def tagged(side: Sequence[SentencePart], tag: str, escape: Callable[[str], str]) -> str:
    """A side of a change between tags; what the other has not is bold in it."""
    parts = (f"<b>{escape(it.text)}</b>" if it.changed else escape(it.text) for it in side)
    return f"<{tag}>{''.join(parts)}</{tag}>" if tag else "".join(parts)
