"""Document -> text laid out for a terminal. The only place that knows Rich."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.box import ASCII, ROUNDED, Box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from somaref.document import (
    Block,
    Bullets,
    Definitions,
    Document,
    Frequency,
    Heading,
    Item,
)
from somaref.document import Table as Figures
from somaref.stream import Screen

# The sixteen basic colours follow the reader's own theme, light or dark.
_TITLE = "bold"
_HEADING = "bold"
_NOTE = "magenta"
_QUIET = "dim"
_URGENT = "red"
_BAR = "cyan"
_FOUND = "bold underline"

# A bar is this long at most, in columns or as a part of the screen; where there is room for
# it, each cell is one person in a hundred.
_LONGEST_BAR = 20
_BAR_PART = 4
# Below this many columns, columns of text would be cut into scraps.
_NARROW = 60


def render(document: Document, screen: Screen) -> str:
    """The whole text with its escape codes, if the screen takes any; the notice last."""
    # What the environment asks for, the screen has in it already. All text is printed as Text,
    # in which Rich finds no markup.
    console = Console(
        force_terminal=screen.color,
        color_system="standard" if screen.color else None,
        width=screen.width,
        legacy_windows=False,
        _environ={},
    )
    painter = _painter(document, screen)
    with console.capture() as capture:
        console.print(Text(document.title, _TITLE))
        for block in document.blocks:
            console.print()
            for part in painter.block(block):
                console.print(part)
        console.print()
        if document.bibliography:
            console.print(Text("Sources", _HEADING))
            console.print(painter.listed([(Text(each), ()) for each in document.bibliography]))
            console.print()
        if document.key:
            console.print(Text(document.key, _NOTE))
        if document.sources_line:
            console.print(Text(document.sources_line, _QUIET))
        console.print(Panel(Text(document.notice), box=painter.box))
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def _painter(document: Document, screen: Screen) -> "_Painter":
    longest_bar = max(1, min(_LONGEST_BAR, screen.width // _BAR_PART))
    narrow = screen.width < _NARROW
    try:
        "╭╮╰╯─│┬┼┴├┤•█".encode(screen.encoding)
    except UnicodeEncodeError:
        return _Painter(document, ASCII, "-", "#", longest_bar, narrow)
    return _Painter(document, ROUNDED, "•", "█", longest_bar, narrow)


class _Painter(NamedTuple):
    """Lays out blocks of one document, in characters that its screen can show."""

    document: Document
    box: Box
    bullet: str
    cell: str
    longest_bar: int
    narrow: bool

    def block(self, block: Block) -> Iterable[RenderableType]:
        match block:
            case Heading(text):
                yield Text(text.upper(), _TITLE)
            case Definitions(entries) if self.narrow:
                yield self.listed((Text(": ".join(entry)), ()) for entry in entries)
            case Definitions(entries):
                yield _grid(entries)
            case Figures():
                table = self._rows(block) if self.narrow else self._table(block)
                yield Padding(table, (0, 0, 0, 1))
                if cited := self.document.citations_of(block):
                    yield Text(f"   [{cited}]", _QUIET)
            case _:
                yield from self._statements(block)

    def _statements(self, block: Bullets) -> Iterable[RenderableType]:
        if block.urgent:
            # Not as the panel's title: Rich would cut that short on a narrow screen.
            title = Text(f"EMERGENCY: {block.heading}", f"bold {_URGENT}")
            content = Group(title, self._bullets(block.items))
            yield Panel(content, border_style=_URGENT, box=self.box)
            return
        if block.heading:
            yield Text(block.heading, _HEADING)
        yield Padding(self._bullets(block.items), (0, 0, 0, 1))

    def listed(self, lines: Iterable[tuple[Text, Sequence[RenderableType]]]) -> Table:
        """Lines with bullets, each with what belongs below it."""
        grid = Table.grid(padding=(0, 1))
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        for line, below in lines:
            grid.add_row(self.bullet, Group(line, *below))
        return grid

    def _bullets(self, items: tuple[Item, ...]) -> Table:
        # One scale for all of them, so that bars can be compared.
        highest = max((each.percent for item in items for each in item.frequencies), default=0)
        step = max(1, -(-highest // self.longest_bar))
        return self.listed(
            (self._line(item), [self._bars(item.frequencies, step)] if item.frequencies else [])
            for item in items
        )

    def _line(self, item: Item) -> Text:
        line = Text(item.text)
        for start, end in item.found:
            line.stylize(_FOUND, start, end)
        if item.note:
            line.append(f" ({item.note})", _NOTE)
        if cited := self.document.citations_of(item):
            line.append(f" [{cited}]", _QUIET)
        return line

    def _bars(self, frequencies: tuple[Frequency, ...], step: int) -> Table:
        grid = Table.grid(padding=(0, 1))
        grid.add_column(overflow="fold")
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        for each in frequencies:
            bar = Text(self.cell * (each.percent // step), _BAR)
            grid.add_row(Text(each.group), bar, Text(each.words))
        return grid

    def _rows(self, figures: Figures) -> Table:
        """The table as a list, for where there is no room for columns."""

        def cells(row: tuple[str, ...]) -> Table:
            grid = Table.grid(padding=(0, 1))
            grid.add_column(overflow="fold")
            grid.add_column(overflow="fold")
            for column, cell in zip(figures.columns[1:], row[1:], strict=True):
                grid.add_row(Text(f"{column}:"), Text(cell))
            return grid

        return self.listed((Text(row[0]), [cells(row)]) for row in figures.rows)

    def _table(self, figures: Figures) -> Table:
        table = Table(box=self.box)
        for index, column in enumerate(figures.columns):
            table.add_column(Text(column), justify="right" if index else "left", overflow="fold")
        for row in figures.rows:
            table.add_row(*map(Text, row))
        return table


def _grid(entries: tuple[tuple[str, ...], ...]) -> Table:
    grid = Table.grid(padding=(0, 2))
    for index in range(len(entries[0])):
        grid.add_column(no_wrap=index == 0, overflow="fold")
    for entry in entries:
        grid.add_row(*map(Text, entry))
    return grid
