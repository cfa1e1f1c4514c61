"""Document -> text laid out for a terminal. The only place that knows Rich."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.box import ASCII, ROUNDED, Box
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.segment import Segment
from rich.text import Text

from somaref.document.model import (
    Block,
    Bullets,
    Definitions,
    Document,
    FootPart,
    Frequency,
    Heading,
    Item,
)
from somaref.document.model import Table as Figures
from somaref.output.screen import Screen
from somaref.output.writers.base import Writer

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


class _Signs(NamedTuple):
    """The characters that the layout is made of."""

    box: Box
    bullet: str
    bar: str


class Terminal(Writer[str]):
    """Weight, colour and frames; escape codes only if the screen takes them."""

    def __init__(self, document: Document, screen: Screen) -> None:
        super().__init__(document, screen)
        self._signs = _signs(screen.encoding)
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

    def page(self, blocks: Sequence[str], foot: Sequence[str]) -> str:
        title = self._printed(Text(self.document.title, _TITLE))
        text = "\n".join((title, *blocks, "".join(foot)))
        return "".join(f"{line.rstrip()}\n" for line in text.splitlines())

    def foot(self, part: FootPart) -> str:
        lines = [Text(line) for line in part.lines]
        match part.kind:
            case "bibliography":
                return self._printed(Text("Sources", _HEADING), *map(self._point, lines)) + "\n"
            case "key":
                return self._printed(Text(part.lines[0], _NOTE))
            case "sources":
                return self._printed(Text(" ".join(part.lines), _QUIET))
            case _:
                return self._printed(Panel(lines[0], box=self._signs.box))

    def block(self, block: Block) -> str:
        match block:
            case Heading(text):
                return self._printed(Text(text.upper(), _TITLE))
            case Definitions(entries):
                return self._printed(*self._definitions(entries))
            case Figures():
                return self._printed(*self._figures(block))
            case _:
                return self._printed(*self._bullets(block))

    def _printed(self, *parts: RenderableType) -> str:
        with self._console.capture() as capture:
            for part in parts:
                self._console.print(part)
        return capture.get()

    def _point(self, *content: RenderableType) -> "_Hanging":
        return _Hanging(Text(f"{self._signs.bullet} "), Group(*content))

    def _bullets(self, block: Bullets) -> Iterator[RenderableType]:
        points = Group(*self._points(block.items))
        if block.urgent:
            # Not as the panel's title: Rich would cut that short on a narrow screen.
            title = Text(f"EMERGENCY: {block.heading}", f"bold {_URGENT}")
            yield Panel(Group(title, points), border_style=_URGENT, box=self._signs.box)
            return
        if block.heading:
            yield Text(block.heading, _HEADING)
        yield Padding(points, (0, 0, 0, 1))

    def _points(self, items: Iterable[Item]) -> Iterator["_Hanging"]:
        items = tuple(items)
        # One scale for all of them, so that bars can be compared.
        highest = max((each.percent for item in items for each in item.frequencies), default=0)
        longest = max(1, min(_LONGEST_BAR, self.screen.width // _BAR_PART))
        step = max(1, -(-highest // longest))
        for item in items:
            yield self._point(self._line(item), *self._bars(item.frequencies, step))

    def _line(self, item: Item) -> Text:
        line = Text(item.text)
        for start, end in item.found:
            line.stylize(_FOUND, start, end)
        if item.note:
            line.append(f" ({item.note})", _NOTE)
        if cited := self.document.citations_of(item):
            line.append(f" [{cited}]", _QUIET)
        return line

    def _bars(self, frequencies: tuple[Frequency, ...], step: int) -> Iterator[RenderableType]:
        bars = [self._signs.bar * (each.percent // step) for each in frequencies]
        groups = _padded([each.group for each in frequencies])
        for group, bar, each in zip(groups, _padded(bars), frequencies, strict=True):
            head = Text.assemble(f"{group} ", (bar, _BAR), " ")
            if len(head) > self.screen.width // 2:
                yield head + Text(each.words)
            else:
                yield _Hanging(head, Text(each.words))

    def _definitions(self, entries: tuple[tuple[str, ...], ...]) -> Iterator[RenderableType]:
        *first, last = zip(*entries, strict=True)
        columns = [_padded(column) for column in first]
        heads = ["  ".join((*row, "")) for row in zip(*columns, strict=True)]
        if self._narrow or len(heads[0]) > self.screen.width - _NARROW // 3:
            yield from (self._point(Text(": ".join(entry))) for entry in entries)
        else:
            for head, text in zip(heads, last, strict=True):
                yield _Hanging(Text(head), Text(text))

    def _figures(self, figures: Figures) -> Iterator[RenderableType]:
        table = self._table(figures)
        # In a column that is too narrow a cell would be cut into scraps.
        fits = self._console.measure(table).maximum < self.screen.width
        yield Padding(table if fits else self._rows(figures), (0, 0, 0, 1))
        if cited := self.document.citations_of(figures):
            yield Text(f"   [{cited}]", _QUIET)

    def _rows(self, figures: Figures) -> RenderableType:
        """The table as a list, for where there is no room for columns."""

        def cells(row: Sequence[str]) -> Iterator[Text]:
            for column, cell in zip(figures.columns[1:], row[1:], strict=True):
                yield Text(f"{column}: {cell}")

        return Group(*(self._point(Text(row[0]), *cells(row)) for row in figures.rows))

    def _table(self, figures: Figures) -> RenderableType:
        # Rich's tables are large, and only few documents hold one.
        from rich.table import Table

        table = Table(box=self._signs.box)
        for index, column in enumerate(figures.columns):
            table.add_column(Text(column), justify="right" if index else "left")
        for row in figures.rows:
            table.add_row(*map(Text, row))
        return table


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


def _signs(encoding: str) -> _Signs:
    try:
        "╭╮╰╯─│┬┼┴├┤•█".encode(encoding)
    except UnicodeEncodeError:
        return _Signs(ASCII, "-", "#")
    return _Signs(ROUNDED, "•", "█")


def _padded(cells: Sequence[str]) -> list[str]:
    """The cells, each as long as the longest of them."""
    widest = max(map(len, cells), default=0)
    return [cell.ljust(widest) for cell in cells]
