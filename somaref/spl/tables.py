"""The tables of a label: their cells, text that is set across them, and rows as sentences."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from somaref.monograph.model import Cell, Grid
from somaref.spl.label import Paragraph, SplBlock

Row = tuple[Cell, ...]
# The cells of a row, and the blocks in each.
ReadRow = tuple[Row, list[tuple[SplBlock, ...]]]

# A row of one cell that is longer than this is text, not a heading in the table.
_LONGEST_ROW = 120
# Spans beyond this sum in a table are ignored; what is longer than a head is not said again.
_MOST_SPANNED = 100_000
_LONGEST_HEAD = 300


class Beside(str):
    """The text of a cell once more, in a further column that it spans."""


def tables(
    caption: str, rows: list[ReadRow], heads: int, notes: tuple[str, ...]
) -> Iterator[SplBlock]:
    """The rows as a table; as several, where text is set across it."""
    head: list[Row] = []
    body: list[Row] = []
    for number, (cells, blocks) in enumerate(rows):
        if len(cells) == 1 and len(cells[0].text) > _LONGEST_ROW:
            if caption or head or body:
                yield Grid(caption, tuple(head), tuple(body))
            caption, head, body = "", [], []
            yield from blocks[0]
        elif any(cell.text for cell in cells):
            (head if number < heads else body).append(cells)
    if caption or head or body:
        yield Grid(caption, tuple(head), tuple(body), notes)
    else:
        yield from map(Paragraph, notes)


def rectangle(rows: Sequence[Row]) -> tuple[tuple[str, ...], ...]:
    """The texts of the rows, as wide as the table; what is not alone in its row fills its span."""
    texts: list[dict[int, str]] = [{} for _ in rows]
    left = _MOST_SPANNED
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while column in texts[number]:
                column += 1
            left -= cell.rows * cell.columns
            height, width = (cell.rows, cell.columns) if left >= 0 else (1, 1)
            again = cell.text if row[1:] and len(cell.text) <= _LONGEST_HEAD else ""
            for below in texts[number : number + height]:
                for right in range(column, column + width):
                    below.setdefault(right, again if right == column else Beside(again))
            texts[number][column] = cell.text
            column += width
    widest = max((max(row, default=-1) for row in texts), default=-1) + 1
    return tuple(tuple(row.get(column, "") for column in range(widest)) for row in texts)


def row_sentences(head: Sequence[Row], body: Sequence[Row], caption: str = "") -> Iterator[str]:
    """The rows of a table as sentences: what a row is about, then each cell behind its heads.

    Where no heads are known, and there are more than two columns, the first rows have them.
    """
    spread = rectangle((*head, *body))
    rows = [["" if isinstance(text, Beside) else text for text in row] for row in spread]
    heads = len(head)
    if not head and any(any(row[2:]) for row in rows):
        first = next(n for n, row in enumerate(rows) if any(row[1:]))
        heads = next((n for n, row in enumerate(rows) if row[0] and n > first), len(rows))
    named = [row for row, once in zip(spread[:heads], rows, strict=False) if any(once[1:])]
    names = [" ".join(filter(None, dict.fromkeys(column))) for column in zip(*named, strict=True)]
    leads = any(any(row[1:]) for row in rows[heads:])
    if not leads or any(len(n) > _LONGEST_HEAD or n.endswith(":") for n in names):
        named, names = [], []
    # A cell alone in its row says what the rows below it are about.
    above, told = "", True
    for whole, row in zip(spread, rows, strict=True):
        if whole in named:
            continue
        if not any(row[1:]):
            if not told:
                yield ": ".join(filter(None, (caption, above)))
            above, told = row[0], False
            continue
        told = True
        cells = _named(names, whole)
        about = " ".join(filter(None, (*names[:1], row[0].rstrip(": "))))
        parts = (caption, above, about, "; ".join(dict.fromkeys(filter(None, cells))))
        yield ": ".join(filter(None, parts))
    if not told:
        yield ": ".join(filter(None, (caption, above)))


def _named(names: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """Each cell behind the first, with the names of all the columns that it spans."""
    _, *starts = (number for number, text in enumerate(row) if not isinstance(text, Beside))
    for start, end in pairwise((*starts, len(row))):
        name = " and ".join(filter(None, dict.fromkeys(names[start:end])))
        yield f"{name}: {row[start] or '–'}" if name else row[start]
