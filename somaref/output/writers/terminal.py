"""Document -> text laid out for a terminal. The only place that knows Rich."""

from bisect import bisect
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
from somaref.output.writers import PHONE, Claim, Writer, claim_lines
from somaref.text import encodes

# Text is in the colour of the reader's own theme, light or dark: none of the sixteen basic ones
# can be read in all themes, nor what is faint. Bright red is seen on light and dark, as a line.
_STRONG = _NOTE = "bold"
_URGENT, _TITLE = "bright_red", "bold reverse"
_BAR, _FOUND = "cyan", "bold underline"
# How whole sentences look: what is no more, what is new, and what stands elsewhere. No theme
# changes these of the 256 colours; light on dark and dark on light are told apart in grey, too.
_CHANGED = {"del": "#ffffff on #870000", "ins": "#000000 on #afffaf", "": "#000000 on #ffffaf"}

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
        # in which Rich finds neither markup nor emoji. Prose does not take all of its width.
        self._console = Console(
            force_terminal=screen.color,
            color_system="256" if screen.color else None,
            width=max(screen.width, screen.columns),
            legacy_windows=False,
            _environ={},
        )

    def opening(self, written: Sequence[str]) -> str:
        text, framed = self._printed(Text(self.document.title, _STRONG)), False
        for block, printed in zip(self.document.blocks, written, strict=True):
            before = framed and not isinstance(block, blocks.Heading)
            framed = isinstance(block, blocks.Bullets) and block.urgent
            # A frame stands apart without an empty line, and what is urgent stands high.
            text += printed if before or framed else f"\n{printed}"
        return f"{text}\n"

    def foot(self, part: FootPart) -> str:
        if part.kind == "bibliography":
            lines = map(self._point, map(Text, part.lines))
            return self._printed(Text("Sources", _STRONG), *lines) + "\n"
        text = Text(" ".join(part.lines))
        return self._printed(Panel(text, box=self._box) if part.kind == "notice" else text)

    def block(self, block: blocks.Block) -> str:
        return self._printed(*getattr(self, block.type)(block))

    def _printed(self, *parts: RenderableType) -> str:
        with self._console.capture() as capture:
            for part in parts:
                # Nothing but a table is padded, which takes all columns that are there.
                wide = isinstance(part, Padding)
                self._console.print(part, width=None if wide else self.screen.width)
        return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())

    def _point(self, *content: RenderableType, bullet: str = "", level: int = 0) -> "_Hanging":
        return _Hanging(Text(f"{'  ' * level}{bullet or self._bullet} "), Group(*content))

    def heading(self, block: blocks.Heading) -> Iterator[RenderableType]:
        yield Text(block.text if "?" in block.text else block.text.upper(), _STRONG)

    def bullets(self, block: blocks.Bullets) -> Iterator[RenderableType]:
        points = Group(*self._lines(block.items))
        if block.urgent:
            # The heading is not the panel's title, which Rich cuts short on a narrow screen.
            inside = Group(Text(block.title, _TITLE), points)
            yield Panel(inside, border_style=_URGENT, box=self._box)
            return
        if block.heading:
            yield Text(block.heading, _STRONG)
        yield _Hanging(Text(" "), points)

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
        from somaref.spl.tables import Beside, rectangle, row_sentences

        rows = rectangle((*grid.head, *grid.body))
        # What spans columns stands in each of them, which a sentence must not.
        again = any(isinstance(it, Beside) and len(it) > _NARROW for row in rows for it in row)
        if not again and (table := self._fitting(rows, len(grid.head))):
            yield Padding(table, (0, 0, 0, 1))
        else:
            yield from (self._point(Text(each)) for each in row_sentences(grid.head, grid.body))
        yield from (Text(f" {each}") for each in (*grid.notes, self.cited(grid)) if each)

    def _fitting(self, rows: Sequence[Sequence[str]], heads: int) -> RenderableType | None:
        """The rows as a table; None where that does not fit, or would take long to lay out."""
        columns, room = len(rows[0]), self._console.width
        if columns * _LEAST_COLUMN > room or columns * len(rows) > _MOST_CELLS:
            return None
        # Beside the texts stand the margin, the lines, and a space before and after each text.
        widths = _widths(rows, room - 2 - 3 * columns)
        from rich.table import Table

        table = Table(box=self._box, show_header=False, show_lines=True)
        for width in widths:
            table.add_column(width=width, overflow="fold")
        for number, row in enumerate(rows):
            table.add_row(*map(Text, row), style=_STRONG if number < heads else "")
        return table if widths else None

    def changes(self, block: blocks.Changes) -> Iterator[RenderableType]:
        yield Text(block.heading, _STRONG)
        for what, tag, side in chain.from_iterable(item.told for item in block.items):
            style = _CHANGED[tag]
            parts = ((it.text, f"{_FOUND} {style}" if it.changed else style) for it in side)
            yield _Hanging(Text(" "), Text.assemble((f"{what}: ", _STRONG), *parts))

    def _line(self, claims: tuple[Claim, ...]) -> Text:
        line = Text.assemble((claims[0].item.opening, _STRONG))
        for item, marked, joint in claims:
            claim = Text(item.text)
            claim.highlight_regex(PHONE, _STRONG)
            for spans, style in ((item.call, _STRONG), (item.found, _FOUND)):
                for start, end in spans:
                    claim.stylize(style, start, end)
            if item.frequencies:
                cited = self.document.cited
                rates = (f"{it.group} {it.words if cited else it.short}" for it in item.frequencies)
                claim.append(f": {', '.join(rates)}")
            line.append_text(claim)
            if marked:
                line.append_text(self._mark(item))
            line.append(f"{self.cited(item)}{joint}")
        return line

    def _mark(self, item: blocks.Item) -> Text:
        return Text(f" [{item.mark}]" if item.mark else "", _NOTE if item.stands_out else "")

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
        rows = [Text(head.rstrip())]
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
            yield from map(_Hanging, map(Text, heads), map(Text, last))

    def table(self, figures: blocks.Figures) -> Iterator[RenderableType]:
        # The module of tables takes long to import, and few documents hold a table.
        from rich.table import Table

        table = Table(box=self._box)
        for index, column in enumerate(figures.columns):
            table.add_column(Text(column), justify="right" if index else "left")
        for row in figures.rows:
            table.add_row(*map(Text, row))
        # In a column that is too narrow a cell would be cut into scraps.
        fits = self._console.measure(table).maximum < self._console.width
        rows = Group(*(self._point(*map(Text, row)) for row in figures.named_cells))
        yield Padding(table, (0, 0, 0, 1)) if fits else _Hanging(Text(" "), rows)
        if said := self.said(figures):
            yield Text(f"  {said}")


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


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """How wide the columns are if no word is cut; empty where there is no room for that."""
    columns = [*zip(*rows, strict=True)]
    least = [max(map(cell_len, " ".join(each).split()), default=1) for each in columns]
    most = [max(map(cell_len, each)) for each in columns]
    back = range(len(most))[::-1]

    def shared(all_: int) -> list[int]:
        return [
            max(a, min(b, (all_ + n) // len(most)))
            for a, b, n in zip(least, most, back, strict=True)
        ]

    # So much is shared out evenly that what longest words take beyond their share fits too.
    fits = bisect(range(room * len(most) + 1), room, key=lambda all_: sum(shared(all_)))
    return shared(fits - 1) if fits else []


def _padded(cells: Sequence[str]) -> list[str]:
    """The cells, each as wide as the widest of them."""
    widest = max(map(cell_len, cells), default=0)
    return [set_cell_size(cell, widest) for cell in cells]
