"""The writers: each knows one form and nothing about medicine. Here is what they have in common."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple, final

from somaref.document.blocks import Block, Figures, Item, LabelTable, SentencePart
from somaref.document.model import Document, FootPart
from somaref.output.stream import Screen

PHONE = re.compile(
    r"(?<![\w-])(?:(?:\+\d+|1)[ ‑-])?(?:\(\d{3}\) ?|\d{3}[‑-])[\dA-Z]{3}[‑-][\dA-Z]{4}(?![\w-])"
    r"|(?:(?<=[Cc]all )|(?<=calling )|(?<=[Dd]ial ))(?:911|988|112|999)(?![\w-])"
)


class Writer(ABC):
    """Writes one document for one screen; each type of block is written by the method of that name.
    The foot, which always ends in the notice, is put below the blocks here, whatever the form: a
    writer must say how to write each part of it, or none is made.
    """

    # Text that the form needs after the foot, such as closing tags.
    closing = ""

    def __init__(self, document: Document, screen: Screen) -> None:
        self.document = document
        self.screen = screen

    @final
    def render(self) -> str:
        blocks = [self.block(block) for block in self.document.blocks]
        foot = "".join(self.foot(part) for part in self.document.foot)
        return f"{self.opening(blocks)}{foot}{self.closing}"

    def block(self, block: Block) -> str:
        written: str = getattr(self, block.type)(block)
        return written

    def cited(self, thing: Item | Figures | LabelTable) -> str:
        """The citations and the id behind a statement; empty where they are not asked for."""
        named = [f"id: {thing.id}"] if isinstance(thing, Item) and thing.id else []
        told = [*(each.words for each in thing.citations), *named] if self.document.cited else []
        return f" ({self.written('; '.join(told))})" if told else ""

    def said(self, thing: Item | Figures) -> str:
        """Who says it, and where."""
        return (f" [{thing.mark}]" if thing.mark else "") + self.cited(thing)

    def written(self, text: str) -> str:
        """The text as it stands in the form."""
        return text

    def tagged(self, side: Iterable[SentencePart], tag: str) -> str:
        """A side of a change between tags; what the other has not is bold in it."""
        texts = ((self.written(it.text), it.changed) for it in side)
        text = "".join(f"<b>{text}</b>" if changed else text for text, changed in texts)
        return f"<{tag}>{text}</{tag}>" if tag else text

    @abstractmethod
    def opening(self, written: Sequence[str]) -> str:
        """The title and the blocks, put together in this order."""

    @abstractmethod
    def foot(self, part: FootPart) -> str:
        """One part of the foot."""


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
            pairs = zip_longest(line, line[1:])
            yield tuple(_claim(item, following, cited) for item, following in pairs)


def _claim(item: Item, following: Item | None, cited: bool) -> Claim:
    if following is None:
        return Claim(item, True, "")
    if cited or item.mark != following.mark:
        return Claim(item, True, "; ")
    return Claim(item, False, "; " if "," in item.text + following.text else ", ")
