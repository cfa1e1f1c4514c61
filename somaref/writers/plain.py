"""Document -> plain text: a line for each statement, never wrapped."""

from somaref.document import Block, Bullets, Definitions, Document, Heading, Item, Table


def render(document: Document) -> str:
    """The whole text, the notice last."""
    blocks = [document.title, *map(_block, document.blocks)]
    closing = "\n".join(line for line in (document.sources, document.notice) if line)
    return "\n\n".join([*blocks, closing]) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading(text):
            return f"== {text} =="
        case Definitions(heading, entries):
            return "\n".join([*_heading(heading), *_aligned(entries)])
        case Table(columns, rows, citations):
            return "\n".join(_row(columns, row, citations) for row in rows)
        case Bullets(heading, items, urgent):
            title = f"EMERGENCY: {heading}" if urgent else heading
            return "\n".join([*_heading(title), *map(_line, items)])


def _heading(text: str) -> list[str]:
    if not text:
        return []
    return [text if text[-1] in ".:!?" else f"{text}:"]


def _line(item: Item) -> str:
    rates = "; ".join(f"{each.group}: {each.words}" for each in item.frequencies)
    note = f" ({item.note})" if item.note else ""
    return f"- {item.text}{f': {rates}' if rates else ''}{note}{_cited(item.citations)}"


def _row(columns: tuple[str, ...], row: tuple[str, ...], citations: tuple[str, ...]) -> str:
    # Words, not columns: a screen reader and grep see what each figure is.
    cells = (f"{column}: {cell}" for column, cell in zip(columns[1:], row[1:], strict=True))
    return f"- {row[0]}: {'; '.join(cells)}{_cited(citations)}"


def _cited(citations: tuple[str, ...]) -> str:
    return f" [{'; '.join(citations)}]" if citations else ""


def _aligned(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """The rows as lines, each column but the last as wide as its longest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
