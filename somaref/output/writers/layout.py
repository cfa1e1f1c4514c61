"""What forms have in common: claims that share a line, and what changed between tags."""

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


def tagged(side: Sequence[SentencePart], tag: str, escape: Callable[[str], str]) -> str:
    """A side of a change between tags; what the other has not is bold in it."""
    parts = (f"<b>{escape(it.text)}</b>" if it.changed else escape(it.text) for it in side)
    return f"<{tag}>{''.join(parts)}</{tag}>" if tag else "".join(parts)
