"""The writers: any document, in any form, for any screen."""

from typing import TypeVar

import atheris

from somaref.document.blocks import (
    ARTICLE,
    LABEL,
    Block,
    Bullets,
    Changes,
    Citation,
    Definitions,
    Figures,
    Frequency,
    Heading,
    Item,
    LabelTable,
    Reference,
    SentenceChange,
    SentencePart,
)
from somaref.document.model import Document
from somaref.monograph.model import Cell
from somaref.monograph.sections import SECTIONS
from somaref.output.show import Format
from somaref.output.stream import NARROWEST, Screen
from somaref.text import visible
from tools.fuzz.targets import safe

_FORMS: tuple[Format, ...] = ("text", "text", "markdown", "json", "html")
_ENCODINGS = ("utf-8", "ascii", "cp1252", "latin-1")
T = TypeVar("T")
_IDS = tuple(kind.id for kind in SECTIONS)


def writers(data: bytes) -> None:
    """A document made of the bytes is written so that it is safe to show."""
    make = _Maker(data)
    form = make.choice(_FORMS)
    rich = make.flag()
    screen = Screen(
        rich, rich and make.flag(), make.number(NARROWEST, 200), make.choice(_ENCODINGS)
    )
    safe(make.document(), form, screen)


class _Maker:
    """Takes one thing after the other from the bytes; when they are used up, the least of each."""

    def __init__(self, data: bytes) -> None:
        self._data = atheris.FuzzedDataProvider(data)

    def number(self, least: int, most: int) -> int:
        return int(self._data.ConsumeIntInRange(least, most))

    def flag(self) -> bool:
        return bool(self._data.ConsumeBool())

    def choice(self, choices: tuple[T, ...]) -> T:
        return choices[self.number(0, len(choices) - 1)]

    def text(self) -> str:
        return visible(self._data.ConsumeUnicode(self.number(1, 40))) or "x"

    def document(self) -> Document:
        blocks = tuple(self.block() for _ in range(self.number(0, 4)))
        references = tuple(self.reference() for _ in range(self.number(0, 2)))
        return Document(self.text(), blocks, references, self.flag())

    def block(self) -> Block:
        match self.number(0, 5):
            case 0:
                return Heading(self.text(), self.choice(_IDS))
            case 1:
                return Definitions(self.rows())
            case 2:
                columns, *rows = self.rows()
                return Figures(columns, tuple(rows), self.said_by(), self.citations())
            case 3:
                head, body = self.cells(0), self.cells(1)
                notes = tuple(self.text() for _ in range(self.number(0, 2)))
                return LabelTable(self.text(), head, body, notes, self.citations())
            case 4:
                changes = tuple(self.change() for _ in range(self.number(1, 3)))
                return Changes(self.text(), changes, self.choice(_IDS))
            case _:
                items = tuple(self.item() for _ in range(self.number(1, 3)))
                heading = self.text() if self.flag() else ""
                return Bullets(heading, items, self.flag(), self.choice(_IDS))

    def rows(self) -> tuple[tuple[str, ...], ...]:
        width = self.number(2, 4)
        return tuple(tuple(self.text() for _ in range(width)) for _ in range(self.number(2, 4)))

    def cells(self, least: int) -> tuple[tuple[Cell, ...], ...]:
        """So many rows of a label's table or more; in each some text stands."""
        return tuple(
            tuple(
                Cell(self.text(), self.number(1, 200), self.number(1, 200))
                for _ in range(self.number(1, 3))
            )
            for _ in range(self.number(least, 3))
        )

    def change(self) -> SentenceChange:
        old, new = (
            tuple(SentencePart(self.text(), self.flag()) for _ in range(self.number(1, 3)))
            for _ in range(2)
        )
        # What was added has no old side, what was removed no new one.
        gone = self.number(0, 2)
        return SentenceChange(() if gone == 1 else old, () if gone == 2 else new, self.text())

    def item(self) -> Item:
        text = self.text()
        start = self.number(0, len(text))
        spans = ((start, self.number(start, len(text))),)
        said_by = self.said_by()
        bullet = self.text() if self.flag() else ""
        # Entries of a label's lists are no figures of a trial.
        most = 0 if bullet else 2
        return Item(
            text,
            said_by,
            article=self.text() if self.flag() else "",
            label=self.text() if said_by and self.flag() else "",
            topic=self.text() if self.flag() else "",
            citations=self.citations(),
            frequencies=tuple(self.frequency() for _ in range(self.number(0, most))),
            call=spans,
            found=spans,
            bullet=bullet,
            level=self.number(0, 5),
        )

    def said_by(self) -> tuple[str, ...]:
        return (ARTICLE, LABEL) if self.flag() else (self.text(),) * self.number(0, 2)

    def frequency(self) -> Frequency:
        people = self.number(1, 10**9)
        return Frequency(self.text(), self.number(0, people), people)

    def citations(self) -> tuple[Citation, ...]:
        return tuple(
            Citation(self.text(), self.text(), self.text()) for _ in range(self.number(0, 2))
        )

    def reference(self) -> Reference:
        optional = (self.text() if self.flag() else None for _ in range(4))
        kind = self.choice(("article", "regulator", "reference"))
        return Reference(self.text(), self.text(), self.text(), kind, *optional)
