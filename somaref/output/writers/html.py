"""Document -> one HTML page for a phone, a screen reader or a printer.

No script and no address outside: the page is complete in itself. Every text is escaped, and
whatever is not ASCII is a character reference, so that any encoding carries it.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape
from itertools import chain, groupby, repeat

from somaref.document import blocks
from somaref.document.model import Document, FootPart
from somaref.monograph.model import Cell
from somaref.output.stream import Screen
from somaref.output.writers import PHONE, Claim, Writer, claim_lines
from somaref.spl.tables import rectangle, row_sentences
from somaref.text import Span, read_part

_SECTION = re.compile(r'(?<=[Ss]ee ")[a-z-]+(?=")')
_ADDRESS = re.compile(r"https?://[^\s;]*[^\s;.,)]")
# How wide a table may be, in characters of its longest words: on any phone, and on any sheet.
_ON_PHONE, _ON_SHEET = 30, 130
# What is a number to call and nothing else; of words a telephone would make another number.
_NUMBER = re.compile(r"\+?\(?[0-9](?:[ .()-]*[0-9]|-[A-Z]{3,7}){1,14}")
# The letters on the keys of a telephone, from 2 to 9.
_KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


class Html(Writer):
    def __init__(self, document: Document, screen: Screen) -> None:
        super().__init__(document, screen)
        self._headings = [block for block in document.blocks if isinstance(block, blocks.Heading)]
        # A section of a label may come in several pieces, and each is an anchor of its own.
        self._anchors = list(_unique([heading.section for heading in self._headings]))
        self._next, self._level = iter(self._anchors), 2

    closing = "</main>\n</body>\n</html>\n"

    def opening(self, written: Sequence[str]) -> str:
        # The notice once more, on paper only, where the last sheet may be lost.
        notice = self.foot(self.document.foot[-1]).strip()
        first_sheet = notice.replace('class="notice"', 'class="notice paper"')
        contents = tuple(self._contents())
        if contents and self.document.danger is self.document.blocks[0]:
            written = written[1:]
        body = (f"<h1>{self.written(self.document.title)}</h1>", first_sheet, *contents, *written)
        return _ascii(
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self.document.title)}</title>\n<style>\n{read_part('output/writers/page.css')}</style>\n</head>\n<body>\n<main>\n"
            + "".join(f"{part}\n" for part in body if part)
        )

    def foot(self, part: FootPart) -> str:
        lines = [self.written(line) for line in part.lines]
        if part.kind == "bibliography":
            sources = "".join(f"<li>{line}</li>" for line in lines)
            return _ascii(f'<h2 id="sources">Sources</h2>\n<ul>{sources}</ul>\n')
        if part.kind == "hint":
            return ""
        kinds = {"key": "key", "label": "quiet", "sources": "quiet", "notice": "notice"}
        return _ascii(f'<p class="{kinds[part.kind]}">{lines[0]}</p>\n')

    def heading(self, block: blocks.Heading) -> str:
        self._level = 3
        return f'<h2 id="{escape(next(self._next))}">{self.written(block.text)}</h2>'

    def definitions(self, block: blocks.Definitions) -> str:
        listed = (f"<li>{': '.join(map(self.written, entry))}</li>" for entry in block.entries)
        return f"<ul>{''.join(listed)}</ul>"

    def changes(self, block: blocks.Changes) -> str:
        return f"{self._title(block.heading)}<ul>\n{''.join(map(self._change, block.items))}</ul>"

    def _contents(self) -> Iterator[str]:
        """What to do in danger, which stands further down too, and the contents of a long page."""
        if len(self._headings) < 2:
            return
        if self.document.danger:
            yield self.bullets(self.document.danger, 2)
        entries = "".join(
            f'<li><a href="#{escape(anchor)}">{escape(each.text)}</a></li>'
            for anchor, each in zip(self._anchors, self._headings, strict=True)
        )
        yield f'<nav aria-label="Contents"><h2>Contents</h2><ul>{entries}</ul></nav>'

    def bullets(self, block: blocks.Bullets, level: int | None = None) -> str:
        content = self._title(block.title, level) + "\n".join(self._lists(block.items))
        return f'<section class="urgent">\n{content}\n</section>' if block.urgent else content

    def _lists(self, items: Iterable[blocks.Item]) -> Iterable[str]:
        """The items as lists; those with frequencies of the same groups as tables."""
        for groups, run in groupby(items, lambda item: item.groups):
            if groups:
                yield self._rates(groups, tuple(run))
            else:
                points = (self._point(line) for line in claim_lines(run, self.document.cited))
                yield "\n".join(("<ul>", *points, "</ul>"))

    def _point(self, claims: Sequence[Claim]) -> str:
        first = claims[0].item
        parts = [f"{escape(first.bullet)} " if first.bullet else "", self._topic(first)]
        for item, marked, joint in claims:
            mark = self._mark(item) if marked else ""
            parts += [self.written(item.text, item.call), mark, self.cited(item), joint]
        style = f' style="margin-left: {first.level}rem"' if first.level else ""
        return f"<li{style}>{''.join(parts)}</li>"

    def _rates(self, groups: Sequence[str], items: Sequence[blocks.Item]) -> str:
        head = "".join(f'<th scope="col">{escape(each)}</th>' for each in ("", *groups))
        rows = []
        # All bars have one scale, so that they can be compared.
        highest = max(1, *(each.percent for item in items for each in item.frequencies))
        for item in items:
            name = self._topic(item) + self.written(item.text, item.call)
            name += self._mark(item) + self.cited(item)
            cells = (
                f'<td>{each.short} <span class="quiet">({each.events})</span>'
                f'<span class="bar" style="width: {100 * each.percent // highest}%"></span></td>'
                for each in item.frequencies
            )
            rows.append(f'<tr><th scope="row">{name}</th>{"".join(cells)}</tr>')
        table = "\n".join(('<table class="rates">', f"<tr>{head}</tr>", *rows, "</table>"))
        told = [each._replace(text=each.text + each.rates, frequencies=()) for each in items]
        return self._fit(table, ((each.text, *each.groups) for each in items), told)

    def _title(self, heading: str, level: int | None = None) -> str:
        level = level or self._level
        return f"<h{level}>{self.written(heading)}</h{level}>\n" if heading else ""

    def grid(self, grid: blocks.LabelTable) -> str:
        # The first rows tell how wide it is. Without a head it is a guess what names a cell.
        rows, heads = (*grid.head, *grid.body), len(grid.head)
        told = map(blocks.Item, row_sentences(grid.head, grid.body) if grid.head else ())
        table = self._fit(self._rows(rows, heads), rectangle(rows[: heads + 200]), told)
        caption = f"<figcaption>{self.written(grid.caption)}</figcaption>\n" if grid.caption else ""
        notes = "".join(f'<p class="quiet">{self.written(note)}</p>\n' for note in grid.notes)
        return f"<figure>\n{caption}{table}\n{notes}{self.cited(grid)}</figure>"

    def table(self, table: blocks.Figures) -> str:
        rows = [tuple(map(Cell, row)) for row in (table.columns, *table.rows)]
        told = (blocks.Item(f"{row[0]}: {'; '.join(row[1:])}") for row in table.named_cells)
        fit = self._fit(self._rows(rows, 1, "th"), (table.columns, *table.rows), told)
        return f"<figure>\n{fit}{self._mark(table)}{self.cited(table)}</figure>"

    def _rows(self, rows: Sequence[Sequence[Cell]], heads: int, first: str = "td") -> str:
        """A table, whose heads a printer repeats on each sheet; `first` begins a row."""
        head = (map(self._cell, row, repeat("th")) for row in rows[:heads])
        body = (map(self._cell, row, chain((first,), repeat("td"))) for row in rows[heads:])
        parts = ["\n".join(f"<tr>{''.join(row)}</tr>" for row in part) for part in (head, body)]
        return f"<table>\n<thead>{parts[0]}</thead>\n<tbody>{parts[1]}</tbody>\n</table>"

    def _cell(self, cell: Cell, tag: str) -> str:
        spans = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
        spans += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
        # The least that is a link has eight characters: "call 911".
        text = self.written(cell.text) if len(cell.text) > 7 else escape(cell.text)
        return f"<{tag}{spans}>{text}</{tag}>"

    def _fit(self, table: str, texts: Iterable[Sequence[str]], told: Iterable[blocks.Item]) -> str:
        """The table, and its rows as a list for a screen that has no room for it."""
        # A cell takes the room of its longest word, or of a whole figure, and that of its rim.
        columns = zip(*texts, strict=True)
        least = ((min(9, max(map(len, x))), *map(len, " ".join(x).split(" "))) for x in columns)
        needed = sum(2 + max(each) for each in least)
        listed = "\n".join(self._lists(told)) if needed > _ON_PHONE else ""
        return f'<div class="fit">{"" if listed and needed > _ON_SHEET else table}\n{listed}</div>'

    def written(self, text: str, call: Iterable[Span] = ()) -> str:
        """The text, in which what can be followed is a link."""
        parts = []
        done = 0
        for start, end, href in _links(text, self._anchors, call):
            link = f'<a href="{escape(href)}">{escape(text[start:end])}</a>'
            parts += [escape(text[done:start]), link]
            done = end
        return "".join((*parts, escape(text[done:])))

    def _mark(self, thing: blocks.Item | blocks.Figures) -> str:
        kind = "note" if thing.stands_out else "quiet"
        return f' <span class="{kind}">[{self.written(thing.mark)}]</span>' if thing.mark else ""

    def cited(self, thing: blocks.Item | blocks.Figures | blocks.LabelTable) -> str:
        cited = super().cited(thing).strip()
        return f' <span class="quiet">{cited}</span>' if cited else ""

    def _topic(self, item: blocks.Item) -> str:
        return f"<b>{self.written(item.topic)}:</b> " if item.topic else ""

    def _change(self, change: blocks.SentenceChange) -> str:
        told = ((what, self.tagged(side, tag)) for what, tag, side in change.told)
        return f"<li>{'<br>'.join(f'{escape(what)}: {side}' for what, side in told)}</li>\n"


def _unique(names: Iterable[str]) -> Iterator[str]:
    """The names, those that stood before with a number behind them."""
    counts = Counter[str]()
    for name in names:
        counts[name] += 1
        yield name if counts[name] == 1 else f"{name}-{counts[name]}"


def _ascii(text: str) -> str:
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _links(
    text: str, sections: Collection[str], call: Iterable[Span] = ()
) -> Iterator[tuple[int, int, str]]:
    """Where each link of a text begins, ends and leads; `call` are spans known to be numbers."""
    found = [(a, b, _tel(text[a:b])) for a, b in call if _NUMBER.fullmatch(text, a, b)]
    found += [(*each.span(), _tel(each[0])) for each in PHONE.finditer(text)]
    found += [(*each.span(), each[0]) for each in _ADDRESS.finditer(text)]
    found += [(*it.span(), f"#{it[0]}") for it in _SECTION.finditer(text) if it[0] in sections]
    done = 0
    for start, end, href in sorted(found):
        if start >= done:
            yield start, end, href
            done = end


def _tel(number: str) -> str:
    # From abroad the 0 of "+44 (0)20" is not dialled.
    dialled = number.replace("(0)", "") if number.startswith("+") else number
    return "tel:" + re.sub(r"[^\d+]", "", dialled.translate(_KEYS))
