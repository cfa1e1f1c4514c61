"""Document -> Markdown as GitHub renders it."""

import re
from collections.abc import Sequence

from somaref.document.model import (
    Block,
    Bullets,
    Definitions,
    FootPart,
    Heading,
    Item,
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
        divided = any(isinstance(each, Heading) for each in self.document.blocks)
        level = "###" if divided else "##"
        title = [f"{level} {_text(block.heading)}\n"] if block.heading else []
        return "\n".join([*title, *lines])

    def _line(self, item: Item) -> str:
        topic = f"{item.topic}: " if item.topic else ""
        rates = "; ".join(f"{each.group}: {each.words}" for each in item.frequencies)
        rates = f": {rates}" if rates else ""
        return f"- {_text(topic + item.text + rates)}{self._said(item)}"

    def _said(self, thing: Item | Table) -> str:
        mark = f" *{_text(f'[{thing.mark}]')}*" if thing.mark else ""
        cited = self.document.citations_of(thing)
        return f"{mark} ({_text(cited)})" if cited else mark


def _text(text: str) -> str:
    """The text with every character escaped that Markdown would take for its own."""
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    special, number, dot, first = match.groups()
    return f"{number}\\{dot}" if number else f"\\{special or first}"
