"""Blocks that few documents hold: the words of a label, and what two texts say differently.

A start of a section imports nothing of this.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from somaref.document.model import Bullets, Citation, Definitions, Heading, Table

# Who spans more cells than any table has, spans none.
_MOST_SPANNED = 100_000


class Line(NamedTuple):
    """One statement in the words of a label.

    `mark` is what stands before an entry of a list, unless a bullet, and `level` how deep in
    lists it stands. `found` holds spans of the text that a search looked for.
    """

    text: str
    mark: str = ""
    level: int = 0
    citations: tuple[Citation, ...] = ()
    found: tuple[tuple[int, int], ...] = ()


class Prose(NamedTuple):
    """Text of a label under a heading; either may be empty."""

    heading: str
    lines: tuple[Line, ...]
    section: str | None = None
    type: Literal["prose"] = "prose"


class Cell(NamedTuple):
    """A cell of a label's table, and how many columns and rows it spans."""

    text: str
    columns: int = 1
    rows: int = 1


class Grid(NamedTuple):
    """A table as a label sets it, and the notes below it."""

    caption: str
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    section: str | None = None
    type: Literal["grid"] = "grid"

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The head's rows and the body's, all as wide as the table; what is spanned is empty."""
        return _rectangle((*self.head, *self.body))


class Piece(NamedTuple):
    """A part of a sentence, and whether the other text has it."""

    text: str
    changed: bool


class Change(NamedTuple):
    """What became of a sentence: without `old` it was added, without `new` removed."""

    old: tuple[Piece, ...] = ()
    new: tuple[Piece, ...] = ()
    place: str = ""


class Changes(NamedTuple):
    """What two texts say differently in one section."""

    heading: str
    items: tuple[Change, ...]
    section: str | None = None
    type: Literal["changes"] = "changes"


Block = Heading | Bullets | Table | Definitions | Prose | Grid | Changes


def _rectangle(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[str, ...], ...]:
    """The texts of rows whose cells may span others, with nothing where one spans."""
    texts: list[dict[int, str]] = [{} for _ in rows]
    left = _MOST_SPANNED
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while column in texts[number]:
                column += 1
            left -= cell.rows * cell.columns
            height, width = (cell.rows, cell.columns) if left >= 0 else (1, 1)
            for below in range(number, min(number + height, len(rows))):
                for right in range(column, column + width):
                    texts[below].setdefault(right, "")
            texts[number][column] = cell.text
            column += width
    widest = max((max(row, default=-1) for row in texts), default=-1) + 1
    return tuple(tuple(row.get(column, "") for column in range(widest)) for row in texts)
