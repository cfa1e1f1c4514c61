"""Document -> text laid out for a terminal. The only place that knows Rich."""

import io
from collections.abc import Iterable

from rich.box import ASCII, ROUNDED, Box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from somaref.document import Block, Bullets, Definitions, Document, Heading, Item
from somaref.stream import Screen

# The sixteen basic colours follow the reader's own theme, light or dark.
_TITLE = "bold"
_HEADING = "bold"
_NOTE = "magenta"
_QUIET = "dim"
_URGENT = "red"


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
    box, bullet = _glyphs(screen.encoding)
    with console.capture() as capture:
        console.print(Text(document.title, _TITLE))
        for block in document.blocks:
            console.print()
            for part in _block(block, box, bullet):
                console.print(part)
        console.print()
        if document.sources:
            console.print(Text(document.sources, _QUIET))
        console.print(Panel(Text(document.notice), box=box))
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def _glyphs(encoding: str) -> tuple[Box, str]:
    try:
        "╭╮╰╯─│•".encode(encoding)
    except UnicodeEncodeError:
        return ASCII, "-"
    return ROUNDED, "•"


def _block(block: Block, box: Box, bullet: str) -> Iterable[RenderableType]:
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
            yield Panel(Group(title, _bullets(items, bullet)), border_style=_URGENT, box=box)
        case Bullets(heading, items):
            yield Text(heading, _HEADING)
            yield Padding(_bullets(items, bullet), (0, 0, 0, 1))


def _bullets(items: tuple[Item, ...], bullet: str) -> Table:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for item in items:
        grid.add_row(bullet, _line(item))
    return grid


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
