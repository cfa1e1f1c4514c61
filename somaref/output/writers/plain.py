"""Document -> plain text: a line for each statement, wrapped for a terminal only."""

from collections.abc import Sequence

from somaref.document.model import (
    Block,
    Bullets,
    Change,
    Changes,
    Definitions,
    FootPart,
    Grid,
    Heading,
    Item,
    Line,
    Prose,
    Table,
)
from somaref.output.writers.base import Writer


class Plain(Writer[str]):
    """Lines that a person, grep and a screen reader can read."""

    def page(self, blocks: Sequence[str], foot: Sequence[str]) -> str:
        text = "\n\n".join((self.document.title, *blocks, "\n".join(foot))) + "\n"
        return _wrapped(text, self.screen.width) if self.screen.width else text

    def foot(self, part: FootPart) -> str:
        if part.kind == "bibliography":
            return "\n".join(("Sources:", *(f"- {line}" for line in part.lines), ""))
        return " ".join(part.lines)

    def block(self, block: Block) -> str:
        match block:
            case Heading(text):
                return f"== {text} =="
            case Definitions(entries):
                return "\n".join(_aligned(entries))
            case Table(columns, rows):
                marks = _mark(block) + self._cited(block)
                return "\n".join(_row(columns, row) + marks for row in rows)
            case Prose(heading, lines):
                own = (f"{_indented(line)}{self._cited(line)}" for line in lines)
                return "\n".join([*_heading(heading), *own])
            case Grid():
                return self._grid(block)
            case Changes(heading, items):
                return "\n\n".join(
                    "\n".join(each) for each in [_heading(heading), *map(_change, items)]
                )
            case _:
                return self._bullets(block)

    def _bullets(self, block: Bullets) -> str:
        heading = f"EMERGENCY: {block.heading}" if block.urgent else block.heading
        lines = [_line(item) + self._cited(item) for item in block.items]
        return "\n".join([*_heading(heading), *lines])

    def _grid(self, grid: Grid) -> str:
        # Each word once, in the order of the label: so rows do not repeat the heads of columns.
        rows = (f"| {' | '.join(row if any(row[1:]) else row[:1])} |" for row in grid.rows)
        caption = [f"{grid.caption}{self._cited(grid)}"] if grid.caption else []
        return "\n".join([*caption, *rows, *grid.notes])

    def _cited(self, thing: Item | Table | Line | Grid) -> str:
        citations = self.document.citations_of(thing)
        return f" ({citations})" if citations else ""


def _mark(thing: Item | Table) -> str:
    return f" [{thing.mark}]" if thing.mark else ""


def _wrapped(text: str, width: int) -> str:
    """The lines broken at words; a word longer than a line is left to the terminal."""
    from textwrap import TextWrapper

    point = TextWrapper(width, subsequent_indent="  ")
    line = TextWrapper(width)
    for each in (point, line):
        each.break_long_words = each.break_on_hyphens = False
    return "".join(
        f"{(point if one.startswith('- ') else line).fill(one)}\n" for one in text.splitlines()
    )


def _heading(text: str) -> list[str]:
    if not text:
        return []
    return [text if text[-1] in ".:!?" else f"{text}:"]


def _line(item: Item) -> str:
    topic = f"{item.topic}: " if item.topic else ""
    rates = "; ".join(f"{each.group}: {each.words}" for each in item.frequencies)
    return f"- {topic}{item.text}{f': {rates}' if rates else ''}{_mark(item)}"


def _indented(line: Line) -> str:
    return f"{'  ' * line.level}{line.mark or '-'} {line.text}"


def _change(change: Change) -> list[str]:
    sides = (("-", change.old), ("+", change.new))
    return [f"{sign} {''.join(piece.text for piece in side)}" for sign, side in sides if side]


def _row(columns: tuple[str, ...], row: tuple[str, ...]) -> str:
    # Each figure is named, so that a screen reader and grep find out what it is.
    cells = (f"{column}: {cell}" for column, cell in zip(columns[1:], row[1:], strict=True))
    return f"- {row[0]}: {'; '.join(cells)}"


def _aligned(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """The rows as lines, each column but the last as wide as its longest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
