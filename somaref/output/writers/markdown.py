"""Document -> Markdown as GitHub renders it."""

import re
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
    Piece,
    Prose,
    Table,
)
from somaref.output.writers.base import Writer

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])|^(\d+)([.)])|^([-+=])")


class Markdown(Writer[str]):
    """Headings, lists and tables; an emergency is an alert."""

    def page(self, blocks: Sequence[str], foot: Sequence[str]) -> str:
        parts = (f"# {_text(self.document.title)}", *blocks, *filter(None, foot))
        return "\n\n".join(parts) + "\n"

    def foot(self, part: FootPart) -> str:
        lines = [_text(line) for line in part.lines]
        match part.kind:
            case "bibliography":
                return "\n".join(("## Sources", "", *(f"- {line}" for line in lines)))
            case "notice":
                return f"**{lines[0]}**"
            case "hint":
                return ""
            case _:
                return f"*{lines[0]}*"

    def block(self, block: Block) -> str:
        match block:
            case Heading(text):
                return f"## {_text(text)}"
            case Definitions(entries):
                return "\n".join(f"- {': '.join(map(_text, entry))}" for entry in entries)
            case Table():
                return self._table(block)
            case Prose(heading, lines):
                return "\n".join([*self._title(heading), *map(self._prose, lines)])
            case Grid():
                return self._grid(block)
            case Changes(heading, items):
                return "\n".join(
                    [*self._title(heading), *(line for each in items for line in _change(each))]
                )
            case _:
                return self._bullets(block)

    def _table(self, block: Table) -> str:
        rule = ("---", *("---:" for _ in block.columns[1:]))
        rows = [tuple(map(_text, row)) for row in (block.columns, *block.rows)]
        table = [rows[0], rule, *rows[1:]]
        said = self._said(block).strip()
        below = f"\n\n{said}" if said else ""
        return "\n".join(f"| {' | '.join(row)} |" for row in table) + below

    def _bullets(self, block: Bullets) -> str:
        lines = [self._line(item) for item in block.items]
        if block.urgent:
            lines = ["[!CAUTION]", f"**EMERGENCY: {_text(block.heading)}**", "", *lines]
            return "\n".join(f"> {line}".rstrip() for line in lines)
        return "\n".join([*self._title(block.heading), *lines])

    def _title(self, heading: str) -> list[str]:
        divided = any(isinstance(each, Heading) for each in self.document.blocks)
        level = "###" if divided else "##"
        return [f"{level} {_text(heading)}\n"] if heading else []

    def _prose(self, line: Line) -> str:
        mark = f"{_text(line.mark)} " if line.mark else ""
        return f"{'  ' * line.level}- {mark}{_text(line.text)}{self._cited(line)}"

    def _grid(self, grid: Grid) -> str:
        head, *body = [tuple(map(_text, row)) for row in grid.rows]
        table = (head, tuple("---" for _ in head), *body)
        caption = [f"**{_text(grid.caption)}**{self._cited(grid)}", ""] if grid.caption else []
        notes = ["", *(f"{_text(note)}  " for note in grid.notes)] if grid.notes else []
        return "\n".join([*caption, *(f"| {' | '.join(row)} |" for row in table), *notes])

    def _cited(self, thing: Line | Grid) -> str:
        cited = self.document.citations_of(thing)
        return f" ({_text(cited)})" if cited else ""

    def _line(self, item: Item) -> str:
        topic = f"{item.topic}: " if item.topic else ""
        rates = "; ".join(f"{each.group}: {each.words}" for each in item.frequencies)
        rates = f": {rates}" if rates else ""
        return f"- {_text(topic + item.text + rates)}{self._said(item)}"

    def _said(self, thing: Item | Table) -> str:
        mark = f" *{_text(f'[{thing.mark}]')}*" if thing.mark else ""
        cited = self.document.citations_of(thing)
        return f"{mark} ({_text(cited)})" if cited else mark


def _change(change: Change) -> list[str]:
    sides = (("Before", "del", change.old), ("Now", "ins", change.new))
    return [f"- {name}: {_pieces(side, tag)}" for name, tag, side in sides if side]


def _pieces(pieces: Sequence[Piece], tag: str) -> str:
    return "".join(
        f"<{tag}>{_text(each.text)}</{tag}>" if each.changed else _text(each.text)
        for each in pieces
    )


def _text(text: str) -> str:
    """The text with every character escaped that Markdown would take for its own."""
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    special, number, dot, first = match.groups()
    return f"{number}\\{dot}" if number else f"\\{special or first}"
