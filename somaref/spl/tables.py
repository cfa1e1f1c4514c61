"""The tables of a label: which cells they have, and where text is set across them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.model import Cell
from somaref.spl.label import Paragraph, Row, SplBlock, SplTable, flat, local

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_WIDEST = 200
# A row of one cell that is longer than this is text, not a heading in the table.
_LONGEST_ROW = 120


class TableRow(NamedTuple):
    """A row of a table: its cells, and the blocks in each."""

    cells: Row
    blocks: list[tuple[SplBlock, ...]]


def read_row(cells: "list[Element]", blocks: list[tuple[SplBlock, ...]]) -> TableRow:
    spans = ((_span(each.get("colspan")), _span(each.get("rowspan"))) for each in cells)
    read = (Cell(flat(own), *span) for own, span in zip(blocks, spans, strict=True))
    return TableRow(tuple(read), blocks)


def tables(
    caption: str, rows: list[TableRow], heads: int, notes: tuple[str, ...]
) -> Iterator[SplBlock]:
    """The rows as a table; as several, where text is set across it."""
    head: list[Row] = []
    body: list[Row] = []
    for number, row in enumerate(rows):
        if len(row.cells) == 1 and len(row.cells[0].text) > _LONGEST_ROW:
            if caption or head or body:
                yield SplTable(caption, tuple(head), tuple(body))
            caption, head, body = "", [], []
            yield from row.blocks[0]
        elif any(cell.text for cell in row.cells):
            (head if number < heads else body).append(row.cells)
    if caption or head or body:
        yield SplTable(caption, tuple(head), tuple(body), notes)
    else:
        yield from map(Paragraph, notes)


def rows_of(
    table: "Element",
) -> "tuple[list[list[Element]], list[list[Element]], list[list[Element]]]":
    """The cells of the rows of the table's head, body and foot."""
    head: list[list[Element]] = []
    body: list[list[Element]] = []
    foot: list[list[Element]] = []
    places = {"thead": head, "tfoot": foot}
    for part in table:
        for row in [part] if local(part) == "tr" else part:
            cells = [cell for cell in row if local(cell) in ("td", "th")]
            if local(row) == "tr" and cells:
                places.get(local(part), body).append(cells)
    while not head and body and all(local(cell) == "th" for cell in body[0]) and len(body) > 1:
        head.append(body.pop(0))
    return head, body, foot


def _span(given: str | None) -> int:
    if given is None:
        return 1
    text = given.strip()
    return min(int(text), _WIDEST) if text.isascii() and text.isdigit() and text != "0" else 1
