"""Document -> text laid out for a terminal. The only place that knows Rich."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from rich.box import ASCII, ROUNDED
from rich.cells import cell_len, set_cell_size
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.segment import Segment
from rich.text import Text

from somaref.document import blocks
from somaref.document.model import Document, FootPart
from somaref.output.stream import Screen
from somaref.output.writers import Claim, Writer, claim_lines
from somaref.text import encodes

# The sixteen basic colours follow the reader's own theme, light or dark.
_STRONG = "bold"
_NOTE = "magenta"
_QUIET = "dim"
_URGENT = "red"
_BAR = "cyan"
_FOUND = "bold underline"
# How whole sentences look: what is no more, what is new, and what stands elsewhere.
_CHANGED = {"del": "red", "ins": "green", "": "yellow"}

# Below this many columns, columns of text would be cut into scraps.
_NARROW = 60
# Below this width of a column a label's table is printed as a list of its rows.
_LEAST_COLUMN = 12
# So is one of more cells, which are laid out slowly: far more than those of DailyMed have.
_MOST_CELLS = 5_000


class Terminal(Writer):
    """Weight, colour and frames; escape codes only if the screen takes them."""

    def __init__(self, document: Document, screen: Screen) -> None:
        super().__init__(document, screen)
        # The characters that the layout is made of: frames, a bullet, a bar.
        drawn = encodes("╭╮╰╯─│┬┼┴├┤•█", screen.encoding)
        self._box, self._bullet, self._bar = (ROUNDED, "•", "█") if drawn else (ASCII, "-", "#")
        self._narrow = screen.width < _NARROW
        # What the environment asks for is in the screen already. All text is printed as Text,
        # in which Rich finds neither markup nor emoji.
        self._console = Console(
            force_terminal=screen.color,
            color_system="standard" if screen.color else None,
            width=screen.width,
            legacy_windows=False,
            _environ={},
        )

    def opening(self, written: Sequence[str]) -> str:
        text = self._printed(Text(self.document.title, _STRONG))
        framed = False
        for block, printed in zip(self.document.blocks, written, strict=True):
            before, framed = framed, isinstance(block, blocks.Bullets) and block.urgent
            # A frame stands apart without an empty line, and what is urgent stands high.
            text += printed if before or framed else f"\n{printed}"
        return f"{text}\n"

    def foot(self, part: FootPart) -> str:
        lines = [Text(line) for line in part.lines]
        match part.kind:
            case "bibliography":
                return self._printed(Text("Sources", _STRONG), *map(self._point, lines)) + "\n"
            case "key":
                return self._printed(lines[0])
            case "label" | "sources" | "hint":
                return self._printed(Text(" ".join(part.lines), _QUIET))
            case _:
                return self._printed(Panel(lines[0], box=self._box))

    def block(self, block: blocks.Block) -> str:
        return self._printed(*getattr(self, block.type)(block))

    def _printed(self, *parts: RenderableType) -> str:
        with self._console.capture() as capture:
            for part in parts:
                self._console.print(part)
        return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())

    def _point(self, *content: RenderableType, bullet: str = "", level: int = 0) -> "_Hanging":
        return _Hanging(Text(f"{'  ' * level}{bullet or self._bullet} "), Group(*content))

    def heading(self, block: blocks.Heading) -> Iterator[RenderableType]:
        yield Text(block.text if "?" in block.text else block.text.upper(), _STRONG)

    def bullets(self, block: blocks.Bullets) -> Iterator[RenderableType]:
        points = Group(*self._lines(block.items))
        if block.urgent:
            # The heading is not the panel's title, which Rich cuts short on a narrow screen.
            title = Text(block.title, f"bold {_URGENT}")
            yield Panel(Group(title, points), border_style=_URGENT, box=self._box)
            return
        if block.heading:
            yield Text(block.heading, _STRONG)
        yield Padding(points, (0, 0, 0, 1))

    def _lines(self, items: Iterable[blocks.Item]) -> Iterator[RenderableType]:
        """A line for each claim, or for those of a topic; frequencies in columns with bars."""
        for groups, run in groupby(items, lambda item: item.groups):
            neighbours = tuple(run)
            rows = self._rates(neighbours) if groups else []
            yield from rows
            if not rows:
                for claims in claim_lines(neighbours, self.document.cited):
                    first = claims[0].item
                    yield self._point(self._line(claims), bullet=first.bullet, level=first.level)

    def grid(self, grid: blocks.LabelTable) -> Iterator[RenderableType]:
        if grid.caption:
            yield Text(grid.caption, _STRONG)
        from somaref.spl.tables import rectangle, row_sentences

        table = self._fitting(rectangle((*grid.head, *grid.body)), len(grid.head))
        if table:
            yield Padding(table, (0, 0, 0, 1))
        else:
            yield from (self._point(Text(each)) for each in row_sentences(grid.head, grid.body))
        yield from (Text(f" {note}", _QUIET) for note in grid.notes)
        if cited := self.cited(grid):
            yield Text(f"  {cited}", _QUIET)

    def _fitting(self, rows: Sequence[Sequence[str]], heads: int) -> RenderableType | None:
        """The rows as a table; None where that does not fit, or would take long to lay out."""
        columns = len(rows[0])
        if columns * _LEAST_COLUMN > self.screen.width or columns * len(rows) > _MOST_CELLS:
            return None
        from rich.table import Table

        table = Table(box=self._box, show_header=False, show_lines=True)
        for number, row in enumerate(rows):
            table.add_row(*map(Text, row), style=_STRONG if number < heads else "")
        # In a column that is too narrow a word would be cut, and a figure be another.
        return table if self._console.measure(table).minimum < self.screen.width else None

    def changes(self, block: blocks.Changes) -> Iterator[RenderableType]:
        yield Text(block.heading, _STRONG)
        for what, tag, side in chain.from_iterable(item.told for item in block.items):
            style = _CHANGED[tag]
            parts = ((part.text, f"bold {style}" if part.changed else style) for part in side)
            yield _Hanging(Text(" "), Text.assemble((f"{what}: ", _STRONG), *parts))

    def _line(self, claims: tuple[Claim, ...]) -> Text:
        line = Text.assemble((claims[0].item.opening, _STRONG))
        for item, marked, joint in claims:
            claim = Text(item.text)
            for spans, style in ((item.call, _STRONG), (item.found, _FOUND)):
                for start, end in spans:
                    claim.stylize(style, start, end)
            if item.frequencies:
                cited = self.document.cited
                rates = (each.words if cited else each.short for each in item.frequencies)
                groups = (each.group for each in item.frequencies)
                claim.append(": " + ", ".join(map(" ".join, zip(groups, rates, strict=True))))
            line.append_text(claim)
            if marked:
                line.append_text(self._mark(item))
            line.append(self.cited(item), _QUIET)
            line.append(joint)
        return line

    def _mark(self, item: blocks.Item) -> Text:
        return Text(f" [{item.mark}]" if item.mark else "", _NOTE if item.stands_out else _QUIET)

    def _rates(self, items: Sequence[blocks.Item]) -> list[Text]:
        """Rows of frequencies of the same groups, with bars; none where there is no room."""
        if self._narrow or self.document.cited:
            return []
        bullet = f"{self._bullet} "
        names = _padded([f"{bullet}{item.opening}{item.text}" for item in items])
        marks = [self._mark(item) for item in items]
        room = self.screen.width - 1 - cell_len(names[0]) - max(mark.cell_len for mark in marks)
        groups = items[0].groups
        width = room // len(groups) - 2
        every = [each for item in items for each in item.frequencies]
        widest = max(len(f"{each.short} ({each.events})") for each in every)
        longest = width - widest - 1
        if longest < 1 or max(map(cell_len, groups)) > width:
            return []
        # All bars have one scale, so that they can be compared.
        step = max(1, -(-max(each.percent for each in every) // longest))
        head = " " * cell_len(names[0]) + "".join(f"  {set_cell_size(it, width)}" for it in groups)
        rows = [Text(head.rstrip(), _QUIET)]
        for item, name, mark in zip(items, names, marks, strict=True):
            before = len(bullet) + len(item.opening)
            row = Text(name)
            for start, end in item.found:
                row.stylize(_FOUND, before + start, before + end)
            for each in item.frequencies:
                figure, bar = f"{each.short} ({each.events})", self._bar * (each.percent // step)
                row.append(f"  {figure:{widest}} ").append(bar.ljust(longest), _BAR)
            rows.append(row.append_text(mark))
        return rows

    def definitions(self, block: blocks.Definitions) -> Iterator[RenderableType]:
        *first, last = zip(*block.entries, strict=True)
        columns = [_padded(column) for column in first]
        heads = ["  ".join((*row, "")) for row in zip(*columns, strict=True)]
        if self._narrow or cell_len(heads[0]) > self.screen.width - _NARROW // 3:
            yield from (self._point(Text(": ".join(entry))) for entry in block.entries)
        else:
            for head, text in zip(heads, last, strict=True):
                yield _Hanging(Text(head), Text(text))

    def table(self, figures: blocks.Figures) -> Iterator[RenderableType]:
        # The module of tables takes long to import, and few documents hold a table.
        from rich.table import Table

        table = Table(box=self._box)
        for index, column in enumerate(figures.columns):
            table.add_column(Text(column), justify="right" if index else "left")
        for row in figures.rows:
            table.add_row(*map(Text, row))
        # In a column that is too narrow a cell would be cut into scraps.
        fits = self._console.measure(table).maximum < self.screen.width
        rows = Group(*(self._point(*map(Text, row)) for row in figures.named_cells))
        yield Padding(table if fits else rows, (0, 0, 0, 1))
        if said := self.said(figures):
            yield Text(f"  {said}", _QUIET)


class _Hanging:
    """Content behind a head; its further lines begin below its first."""

    def __init__(self, head: Text, content: RenderableType) -> None:
        self._head = head
        self._content = content

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        indent = self._head.cell_len
        inner = options.update(width=max(1, options.max_width - indent), overflow="fold")
        for number, line in enumerate(console.render_lines(self._content, inner, pad=False)):
            head = Text(" " * indent) if number else self._head
            yield from head.render(console)
            yield from line
            yield Segment.line()


def _padded(cells: Sequence[str]) -> list[str]:
    """The cells, each as wide as the widest of them."""
    widest = max(map(cell_len, cells), default=0)
    return [set_cell_size(cell, widest) for cell in cells]
