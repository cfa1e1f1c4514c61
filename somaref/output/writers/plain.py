"""Document -> plain text: a line for each statement, wrapped for a terminal only."""

from collections.abc import Sequence

from somaref.document import blocks
from somaref.document.model import FootPart
from somaref.output.stream import folded
from somaref.output.writers import Writer


class Plain(Writer):
    """Lines that a person, grep and a screen reader can read."""

    def opening(self, written: Sequence[str]) -> str:
        return folded("\n\n".join((self.document.title, *written, "")), self.screen.width)

    def foot(self, part: FootPart) -> str:
        listed = part.kind == "bibliography"
        text = "\n- ".join(("Sources:", *part.lines)) if listed else " ".join(part.lines)
        return folded(f"{text}\n\n" if listed else f"{text}\n", self.screen.width)

    def heading(self, block: blocks.Heading) -> str:
        return f"== {block.text} =="

    def definitions(self, block: blocks.Definitions) -> str:
        """The entries, each column but the last as wide as its longest cell."""
        widths = [max(map(len, column)) for column in zip(*block.entries, strict=True)]
        lines = ("  ".join(map(str.ljust, entry, widths)) for entry in block.entries)
        return "\n".join(map(str.rstrip, lines))

    def table(self, block: blocks.Figures) -> str:
        # Each figure is named, so that a screen reader and grep find out what it is.
        rows = (f"- {first}: {'; '.join(rest)}" for first, *rest in block.named_cells)
        return "\n".join(row + self.said(block) for row in rows)

    def changes(self, block: blocks.Changes) -> str:
        return "\n\n".join(map("\n".join, (_heading(block.heading), *map(_change, block.items))))

    def bullets(self, block: blocks.Bullets) -> str:
        lines = _heading(block.title)
        for item in block.items:
            before = f"{'  ' * item.level}{item.bullet or '-'} {item.opening}"
            lines.append(f"{before}{item.text}{item.rates}{self.said(item)}")
        return "\n".join(lines)

    def grid(self, table: blocks.LabelTable) -> str:
        from somaref.spl.tables import rectangle, row_sentences

        rows = rectangle((*table.head, *table.body))
        lines = [f"| {' | '.join(row if any(row[1:]) else row[:1])} |" for row in rows]
        if 0 < self.screen.width < max(map(len, lines)):
            lines = [f"- {each}" for each in row_sentences(table.head, table.body)]
        caption = [f"{table.caption}{self.cited(table)}"] if table.caption else []
        return "\n".join([*caption, *lines, *table.notes])


def _heading(text: str) -> list[str]:
    return [text if text[-1] in ".:!?" else f"{text}:"] if text else []


def _change(change: blocks.SentenceChange) -> list[str]:
    return [f"{what}: {''.join(part.text for part in side)}" for what, _, side in change.told]
