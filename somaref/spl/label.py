"""A US label as its file has it: what it is of, and its sections as a tree.

All text is one line, safe to show, and the label's own. An image is a paragraph that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from somaref.monograph.model import Cell


class Paragraph(NamedTuple):
    """One paragraph; `strong` says that all of it is set bold, underlined or in italics."""

    text: str
    strong: bool = False


class Entry(NamedTuple):
    """One entry of a list, and the mark before it: a bullet, or a number such as "1."."""

    mark: str
    blocks: tuple[Block, ...]


class Listing(NamedTuple):
    entries: tuple[Entry, ...]


Row = tuple[Cell, ...]


class Table(NamedTuple):
    """A table: its head, body and foot; the notes of its cells follow the foot."""

    caption: str
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    notes: tuple[str, ...] = ()


Block = Paragraph | Listing | Table


def flat(found: tuple[Block, ...]) -> str:
    """The blocks as one line, in which the entries of a list keep their marks."""
    if len(found) == 1 and isinstance(found[0], Paragraph):
        return found[0].text
    return " ".join(word for block in found for word in _texts(block))


def _texts(block: Block) -> Iterator[str]:
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


class Section(NamedTuple):
    """One section with its own text, then the sections in it.

    `code` is the LOINC code, `number` what is printed before the title ("5.1"); each may be
    empty. `highlights` is what the label's first page says of the section. Texts are read when
    they are asked for: that takes most of the time of a large label.
    """

    code: str
    number: str
    title: str
    text: Callable[[], tuple[Block, ...]]
    sections: tuple[Section, ...]
    highlights: Callable[[], tuple[Block, ...]]

    @property
    def heading(self) -> str:
        return f"{self.number} {self.title}".strip()


class Label(NamedTuple):
    """One version of one label.

    `kind` is the document's type, such as "human prescription drug label"; `revised` the day of
    the version, such as 2026-05-31, or empty.
    """

    kind: str
    name: str
    generic: str
    maker: str
    set_id: str
    version: int
    revised: str
    sections: tuple[Section, ...]
