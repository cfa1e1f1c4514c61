"""A US label as its file has it: what it is of, and its sections as a tree.

All text is one line, safe to show, and the label's own. An image is a paragraph that says so.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from somaref.monograph.model import Edition, Grid

# What heads text that would be taken for a part of what stands before it.
UNTITLED = "[untitled section]"
# The publisher's lines at the end of a label, as if they were a section of it with that number.
IMPRINT = "imprint"


class Paragraph(NamedTuple):
    """One paragraph; `strong` says that all of it is set bold, underlined or in italics."""

    text: str
    strong: bool = False


class ListEntry(NamedTuple):
    """One entry of a list, and the mark before it: a bullet, or a number such as "1."."""

    mark: str
    blocks: tuple["SplBlock", ...]


class Listing(NamedTuple):
    entries: tuple[ListEntry, ...]


SplBlock = Paragraph | Listing | Grid


def flat(found: tuple[SplBlock, ...]) -> str:
    """The blocks as one line, in which the entries of a list keep their marks."""
    return " ".join(word for block in found for word in _texts(block))


def _texts(block: SplBlock) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield text
        case Listing(entries):
            for entry in entries:
                yield f"{entry.mark} {flat(entry.blocks)}"
        case _:
            rows = block.head + block.body
            yield from filter(None, (block.caption, *(cell.text for row in rows for cell in row)))
            yield from block.notes


class SplSection(NamedTuple):
    """One section with its own text, then the sections in it; its LOINC code and the number that is
    printed before its title ("5.1") may be empty. `highlights` is what the label's first page says
    of it. Texts are read when they are asked for: that takes most of the time of a large label.
    """

    code: str
    number: str
    title: str
    text: Callable[[], tuple[SplBlock, ...]]
    sections: tuple["SplSection", ...]
    highlights: Callable[[], tuple[SplBlock, ...]]

    @property
    def heading(self) -> str:
        return f"{self.number} {self.title}".strip()


class Label(NamedTuple):
    """One version of one label, and what its products hold; an unknown day of it is empty."""

    name: str
    generic: str
    maker: str
    edition: Edition
    sections: tuple[SplSection, ...]
    ingredients: tuple[tuple[str, ...], ...]
