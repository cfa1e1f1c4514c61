"""Document -> one HTML page for a phone, a screen reader or a printer.

No script and no address outside: the page is complete in itself. Every text is escaped, and
whatever is not ASCII is a character reference, so that any encoding carries it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from somaref.document.lines import Claim, lines
from somaref.document.model import (
    Block,
    Bullets,
    Cell,
    Change,
    Changes,
    Definitions,
    Document,
    FootPart,
    Grid,
    Heading,
    Item,
    Line,
    Prose,
    Span,
    Table,
)
from somaref.output.screen import Screen
from somaref.output.writers.base import Writer
from somaref.output.writers.links import links

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --quiet: #555555;
  --note: #8a1c6b; --urgent: #b00020; --bar: #2a6f8e; --line: #c8c8c8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181a;
  --quiet: #b4b4b4; --note: #f0a6da; --urgent: #ff8a8a; --bar: #7cc4e4; --line: #4a4a4a; } }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; background: var(--paper);
  color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { margin-top: 1.6rem; font-size: 1.25rem; line-height: 1.3; }
h2, .notice { border-top: 1px solid var(--line); padding-top: .8rem; }
h3 { margin-bottom: .3rem; font-size: 1.05rem; } ul { padding-left: 1.2rem; }
li { margin: .25rem 0; } nav a, .top { color: inherit; }
.note { color: var(--note); } .quiet { color: var(--quiet); font-size: .9rem; }
.urgent { border: 3px solid var(--urgent); border-radius: .4rem; padding: 0 1rem .5rem; }
.urgent h2, .urgent h3 { color: var(--urgent); border: 0; margin: .6rem 0; padding: 0; }
.notice { font-weight: bold; margin-top: 2rem; }
.bar { display: block; height: .5rem; background: var(--bar); print-color-adjust: exact; }
.rates { table-layout: fixed; }
a[href^="tel:"] { color: inherit; font-weight: bold; white-space: nowrap; }
.paper { display: none; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .2rem .4rem; text-align: left;
  font-size: .9rem; overflow-wrap: normal; vertical-align: top; }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --note: #000;
  --urgent: #000; --line: #888; --bar: #555; color-scheme: light; }
  nav { display: none; } .paper { display: block; }
  body { max-width: none; font-size: 11pt; padding: 0; }
  h2, h3 { break-after: avoid; } li, table, .urgent { break-inside: avoid; } }
"""


class Html(Writer[str]):
    """A page with headings, contents, lists and tables."""

    def __init__(self, document: Document, screen: Screen) -> None:
        super().__init__(document, screen)
        self._headings = [block for block in document.blocks if isinstance(block, Heading)]
        # A section of a label may come in several pieces, and each is an anchor of its own.
        self._anchors = list(_unique([heading.section for heading in self._headings]))
        self._next = iter(self._anchors)

    def page(self, blocks: Sequence[str], foot: Sequence[str]) -> str:
        title = escape(self.document.title)
        parts = (f"<h1>{title}</h1>", _first_sheet(foot[-1]), *self._contents(), *blocks, *foot)
        body = "\n".join(part for part in parts if part)
        text = (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n"
            f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
        )
        return text.encode("ascii", "xmlcharrefreplace").decode("ascii")

    def foot(self, part: FootPart) -> str:
        lines = [self._linked(line) for line in part.lines]
        if part.kind == "bibliography":
            sources = "".join(f"<li>{line}</li>" for line in lines)
            return f'<h2 id="sources">Sources</h2>\n<ul>{sources}</ul>'
        if part.kind == "hint":
            return ""
        kinds = {"key": "key", "label": "quiet", "sources": "quiet", "notice": "notice"}
        kind = kinds[part.kind]
        return f'<p class="{kind}">{lines[0]}</p>'

    def block(self, block: Block) -> str:
        match block:
            case Heading(text):
                return f'<h2 id="{escape(next(self._next))}">{escape(text)}</h2>'
            case Definitions(entries):
                listed = (f"<li>{': '.join(map(escape, entry))}</li>" for entry in entries)
                return f"<ul>{''.join(listed)}</ul>"
            case Table():
                return self._table(block)
            case Prose(heading, lines):
                return f"{self._title(heading)}<ul>\n{''.join(map(self._prose, lines))}</ul>"
            case Grid():
                return self._grid(block)
            case Changes(heading, items):
                return f"{self._title(heading)}<ul>\n{''.join(map(_change, items))}</ul>"
            case _:
                return self._bullets(block, 3 if self._headings else 2)

    def _contents(self) -> Iterator[str]:
        """What to do in danger, which stands further down too, and the contents of a long page."""
        if len(self._headings) < 2:
            return
        if self.document.danger:
            yield self._bullets(self.document.danger, 2)
        entries = "".join(
            f'<li><a href="#{escape(anchor)}">{escape(each.text)}</a></li>'
            for anchor, each in zip(self._anchors, self._headings, strict=True)
        )
        yield f'<nav aria-label="Contents"><h2>Contents</h2><ul>{entries}</ul></nav>'

    def _bullets(self, block: Bullets, level: int) -> str:
        heading = f"EMERGENCY: {block.heading}" if block.urgent else block.heading
        content = self._title(heading, level) + "\n".join(self._lists(block.items))
        return f'<section class="urgent">\n{content}\n</section>' if block.urgent else content

    def _lists(self, items: Iterable[Item]) -> Iterable[str]:
        """The items as lists; those with frequencies of the same groups as tables."""
        for groups, run in groupby(items, lambda item: item.groups):
            if groups:
                yield self._rates(groups, tuple(run))
            else:
                points = (self._point(line) for line in lines(run, self.document.cited))
                yield "\n".join(("<ul>", *points, "</ul>"))

    def _point(self, claims: Sequence[Claim]) -> str:
        parts = [_topic(claims[0].item)]
        for item, marked, joint in claims:
            mark = self._mark(item) if marked else ""
            parts += [self._text(item), mark, self._cited(item), joint]
        return f"<li>{''.join(parts)}</li>"

    def _rates(self, groups: Sequence[str], items: Sequence[Item]) -> str:
        head = "".join(f'<th scope="col">{escape(each)}</th>' for each in ("", *groups))
        rows = []
        # All bars have one scale, so that they can be compared.
        highest = max(1, *(each.percent for item in items for each in item.frequencies))
        for item in items:
            name = _topic(item) + self._text(item) + self._mark(item) + self._cited(item)
            cells = (
                f'<td>{each.short} <span class="quiet">({each.events})</span>'
                f'<span class="bar" style="width: {100 * each.percent // highest}%"></span></td>'
                for each in item.frequencies
            )
            rows.append(f'<tr><th scope="row">{name}</th>{"".join(cells)}</tr>')
        return "\n".join(('<table class="rates">', f"<tr>{head}</tr>", *rows, "</table>"))

    def _title(self, heading: str, level: int | None = None) -> str:
        level = level or (3 if self._headings else 2)
        return f"<h{level}>{escape(heading)}</h{level}>\n" if heading else ""

    def _prose(self, line: Line) -> str:
        mark = f"{escape(line.mark)} " if line.mark else ""
        style = f' style="margin-left: {line.level}rem"' if line.level else ""
        return f"<li{style}>{mark}{escape(line.text)}{self._cited(line)}</li>\n"

    def _grid(self, grid: Grid) -> str:
        rows = [*((row, "th") for row in grid.head), *((row, "td") for row in grid.body)]
        lines = "\n".join(f"<tr>{''.join(_cell(c, tag) for c in row)}</tr>" for row, tag in rows)
        caption = f"<caption>{escape(grid.caption)}</caption>\n" if grid.caption else ""
        notes = "".join(f'<p class="quiet">{escape(note)}</p>\n' for note in grid.notes)
        return f"<table>\n{caption}{lines}\n</table>\n{notes}{self._cited(grid)}"

    def _table(self, table: Table) -> str:
        head = "".join(f'<th scope="col">{escape(each)}</th>' for each in table.columns)
        rows = "\n".join(
            f'<tr><th scope="row">{escape(row[0])}</th>'
            + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
            + "</tr>"
            for row in table.rows
        )
        return f"<table>\n<tr>{head}</tr>\n{rows}\n</table>{self._mark(table)}{self._cited(table)}"

    def _text(self, item: Item) -> str:
        return self._linked(item.text, item.call)

    def _linked(self, text: str, call: Iterable[Span] = ()) -> str:
        """The text, in which what can be followed is a link."""
        parts = []
        done = 0
        for start, end, href in links(text, {each.section for each in self._headings}, call):
            link = f'<a href="{escape(href)}">{escape(text[start:end])}</a>'
            parts += [escape(text[done:start]), link]
            done = end
        return "".join((*parts, escape(text[done:])))

    def _mark(self, thing: Item | Table) -> str:
        """Who says it; it stands out where the label differs, or only the article says it."""
        kind = "note" if thing.stands_out else "quiet"
        return f' <span class="{kind}">[{self._linked(thing.mark)}]</span>' if thing.mark else ""

    def _cited(self, thing: Item | Table | Line | Grid) -> str:
        cited = self.document.citations_of(thing)
        return f' <span class="quiet">({escape(cited)})</span>' if cited else ""


def _topic(item: Item) -> str:
    return f"<b>{escape(item.topic)}:</b> " if item.topic else ""


def _unique(names: Iterable[str]) -> Iterator[str]:
    """The names, those that stood before with a number behind them."""
    counts = Counter[str]()
    for name in names:
        counts[name] += 1
        yield name if counts[name] == 1 else f"{name}-{counts[name]}"


def _cell(cell: Cell, tag: str) -> str:
    spans = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    spans += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    return f"<{tag}{spans}>{escape(cell.text)}</{tag}>"


def _change(change: Change) -> str:
    sides = (("del", change.old), ("ins", change.new))
    found = (
        "".join(f"<{tag}>{escape(p.text)}</{tag}>" if p.changed else escape(p.text) for p in side)
        for tag, side in sides
        if side
    )
    return f"<li>{'<br>'.join(found)}</li>\n"


def _first_sheet(notice: str) -> str:
    """The notice once more, on paper only, where the last sheet may be lost."""
    return notice.replace('class="notice"', 'class="notice paper"')
