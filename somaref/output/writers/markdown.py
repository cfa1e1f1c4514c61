"""Document -> Markdown as GitHub renders it."""

import re
from collections.abc import Sequence

from somaref.document import blocks
from somaref.document.model import FootPart
from somaref.output.writers import Writer
from somaref.spl.tables import rectangle

# An address ends before the signs that end a clause, and before what would end it or a cell.
_ADDRESS = r"(https?://[^\s<>|;]*[^\s<>|;.,)])"
_SPECIAL = re.compile(_ADDRESS + r"|([\\`*_{}\[\]<>#|~$&])|^(\d+)([.)])|^([-+=])")


class Markdown(Writer):
    """Headings, lists and tables; an emergency is an alert."""

    def opening(self, written: Sequence[str]) -> str:
        return "\n\n".join((f"# {self.written(self.document.title)}", *written)) + "\n"

    def foot(self, part: FootPart) -> str:
        lines = [self.written(line) for line in part.lines]
        match part.kind:
            case "bibliography":
                return "".join(("\n## Sources\n\n", *(f"- {line}\n" for line in lines)))
            case "notice":
                return f"\n**{lines[0]}**\n"
            case "hint":
                return ""
            case _:
                return f"\n*{lines[0]}*\n"

    def heading(self, block: blocks.Heading) -> str:
        return f"## {self.written(block.text)}"

    def definitions(self, block: blocks.Definitions) -> str:
        return "\n".join(f"- {': '.join(map(self.written, entry))}" for entry in block.entries)

    def changes(self, block: blocks.Changes) -> str:
        told = (each for item in block.items for each in item.told)
        lines = [f"- {self.written(what)}: {self.tagged(side, tag)}" for what, tag, side in told]
        return "\n".join([*self._title(block.heading), *lines])

    def table(self, block: blocks.Figures) -> str:
        head, *body = [tuple(map(self.written, row)) for row in (block.columns, *block.rows)]
        table = (head, ("---", *("---:" for _ in head[1:])), *body)
        said = self.said(block).strip()
        below = f"\n\n{said}" if said else ""
        return "\n".join(f"| {' | '.join(row)} |" for row in table) + below

    def bullets(self, block: blocks.Bullets) -> str:
        # A list that begins deeper than one level would be taken for code.
        spare = max(0, min((item.level for item in block.items), default=0) - 1)
        lines = [self._line(item._replace(level=item.level - spare)) for item in block.items]
        if block.urgent:
            lines = ["[!CAUTION]", f"**{self.written(block.title)}**", "", *lines]
            return "\n".join(f"> {line}".rstrip() for line in lines)
        return "\n".join([*self._title(block.heading), *lines])

    def _title(self, heading: str) -> list[str]:
        divided = any(isinstance(each, blocks.Heading) for each in self.document.blocks)
        level = "###" if divided else "##"
        return [f"{level} {self.written(heading)}\n"] if heading else []

    def grid(self, grid: blocks.LabelTable) -> str:
        head, *body = [tuple(map(self.written, row)) for row in rectangle((*grid.head, *grid.body))]
        table = (head, tuple("---" for _ in head), *body)
        title = f"**{self.written(grid.caption)}**{self.cited(grid)}"
        caption = [title, ""] if grid.caption else []
        notes = ["", *(f"{self.written(note)}  " for note in grid.notes)] if grid.notes else []
        return "\n".join([*caption, *(f"| {' | '.join(row)} |" for row in table), *notes])

    def _line(self, item: blocks.Item) -> str:
        before = f"{'  ' * item.level}- {f'{self.written(item.bullet)} ' if item.bullet else ''}"
        return f"{before}{self.written(item.opening + item.text + item.rates)}{self.said(item)}"

    def said(self, thing: blocks.Item | blocks.Figures) -> str:
        mark = f" *{self.written(f'[{thing.mark}]')}*" if thing.mark else ""
        return mark + self.cited(thing)

    def written(self, text: str) -> str:
        """The text with every character escaped that Markdown would take for its own."""
        return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    address, special, number, dot, first = match.groups()
    if address:
        # What is escaped in an address would lead elsewhere.
        return f"<{address}>"
    return f"{number}\\{dot}" if number else f"\\{special or first}"
