"""Document -> text laid out for a terminal. The only place that knows Rich."""

import io
from collections.abc import Iterable
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

# A bar is this long at most, in columns or as a part of the screen; where there is room for
# it, each cell is one person in a hundred.
_LONGEST_BAR = 20
_BAR_PART = 4


def render(document: Document, screen: Screen) -> str:
    """The whole text with its escape codes, if the screen takes any; the notice last."""
    console = Console(
        file=io.StringIO(),
        force_terminal=screen.color,
        color_system="standard" if screen.color else None,
        no_color=not screen.color,
        width=screen.width,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    style = _style(screen)
    with console.capture() as capture:
        console.print(Text(document.title, _TITLE))
        for block in document.blocks:
            console.print()
            for part in _block(block, style):
                console.print(part)
        console.print()
        if document.sources:
            console.print(Text(document.sources, _QUIET))
        console.print(Panel(Text(document.notice), box=style.box))
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


class _Style(NamedTuple):
    box: Box
    bullet: str
    cell: str
    longest_bar: int


def _style(screen: Screen) -> _Style:
    longest_bar = max(1, min(_LONGEST_BAR, screen.width // _BAR_PART))
    try:
        "╭╮╰╯─│┬┼┴├┤•█".encode(screen.encoding)
    except UnicodeEncodeError:
        return _Style(ASCII, "-", "#", longest_bar)
    return _Style(ROUNDED, "•", "█", longest_bar)


def _block(block: Block, style: _Style) -> Iterable[RenderableType]:
    match block:
        case Heading(text):
            yield Text(text.upper(), _TITLE)
        case Definitions(heading, entries):
            if heading:
                yield Text(heading, _HEADING)
            yield _grid(entries)
        case Bullets(heading, items, urgent) if urgent:
            # Not as the panel's title: Rich would cut that short on a narrow screen.
            title = Text(f"EMERGENCY: {heading}", f"bold {_URGENT}")
            yield Panel(Group(title, _bullets(items, style)), border_style=_URGENT, box=style.box)
        case Figures():
            yield Padding(_table(block, style), (0, 0, 0, 1))
            if block.citations:
                yield Text(f"   [{'; '.join(block.citations)}]", _QUIET)
        case Bullets(heading, items):
            yield Text(heading, _HEADING)
            yield Padding(_bullets(items, style), (0, 0, 0, 1))


def _bullets(items: tuple[Item, ...], style: _Style) -> Table:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    # One scale for all of them, so that bars can be compared.
    highest = max((each.percent for item in items for each in item.frequencies), default=0)
    step = max(1, -(-highest // style.longest_bar))
    for item in items:
        content: RenderableType = _line(item)
        if item.frequencies:
            content = Group(content, _bars(item.frequencies, style, step))
        grid.add_row(style.bullet, content)
    return grid


def _bars(frequencies: tuple[Frequency, ...], style: _Style, step: int) -> Table:
    grid = Table.grid(padding=(0, 1))
    grid.add_column()
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for each in frequencies:
        bar = Text(style.cell * (each.percent // step), _BAR)
        grid.add_row(Text(each.group), bar, Text(each.words))
    return grid


def _table(figures: Figures, style: _Style) -> Table:
    table = Table(box=style.box, show_lines=False)
    for index, column in enumerate(figures.columns):
        table.add_column(Text(column), justify="right" if index else "left", overflow="fold")
    for row in figures.rows:
        table.add_row(*map(Text, row))
    return table


def _line(item: Item) -> Text:
    line = Text(item.text)
    if item.note:
        line.append(f" ({item.note})", _NOTE)
    if item.citations:
        line.append(f" [{'; '.join(item.citations)}]", _QUIET)
    return line


def _grid(entries: tuple[tuple[str, ...], ...]) -> Table:
    grid = Table.grid(padding=(0, 2))
    for index in range(len(entries[0])):
        grid.add_column(no_wrap=index == 0, overflow="fold")
    for entry in entries:
        grid.add_row(*map(Text, entry))
    return grid
