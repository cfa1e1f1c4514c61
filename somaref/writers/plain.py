"""Document -> plain text: a line for each statement, never wrapped."""

from somaref.document import Block, Bullets, Definitions, Document, Heading, Item, Table


def render(document: Document) -> str:
    """The whole text, the notice last."""
    parts = [document.title, *(_block(document, block) for block in document.blocks)]
    if document.bibliography:
        parts.append("\n".join(("Sources:", *(f"- {each}" for each in document.bibliography))))
    parts.append(
        "\n".join(line for line in (document.key, document.sources_line, document.notice) if line)
    )
    return "\n\n".join(parts) + "\n"


def _block(document: Document, block: Block) -> str:
    match block:
        case Heading(text):
            return f"== {text} =="
        case Definitions(entries):
            return "\n".join(_aligned(entries))
        case Table(columns, rows):
            return "\n".join(_row(columns, row) + _cited(document, block) for row in rows)
        case _:
            return _bullets(document, block)


def _bullets(document: Document, block: Bullets) -> str:
    heading = f"EMERGENCY: {block.heading}" if block.urgent else block.heading
    lines = [_line(item) + _cited(document, item) for item in block.items]
    return "\n".join([*_heading(heading), *lines])


def _heading(text: str) -> list[str]:
    if not text:
        return []
    return [text if text[-1] in ".:!?" else f"{text}:"]


def _line(item: Item) -> str:
    rates = "; ".join(f"{each.group}: {each.words}" for each in item.frequencies)
    note = f" ({item.note})" if item.note else ""
    return f"- {item.text}{f': {rates}' if rates else ''}{note}"


def _row(columns: tuple[str, ...], row: tuple[str, ...]) -> str:
    # Words, not columns: a screen reader and grep see what each figure is.
    cells = (f"{column}: {cell}" for column, cell in zip(columns[1:], row[1:], strict=True))
    return f"- {row[0]}: {'; '.join(cells)}"


def _cited(document: Document, thing: Item | Table) -> str:
    citations = document.citations_of(thing)
    return f" [{citations}]" if citations else ""


def _aligned(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """The rows as lines, each column but the last as wide as its longest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
