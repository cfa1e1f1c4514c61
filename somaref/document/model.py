"""What is to be shown, in words and order, without any layout.

Every Document ends in the notice: it cannot be passed in, left out or changed, and each
writer is handed it with the rest of the foot. These classes are also the form of the JSON
output.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

NOTICE = (
    "Notice: general information only, not medical advice. Consult a healthcare professional "
    "before you start, change or stop any medicine."
)
# Who says a thing, as the mark beside it has it; further sources go by their names.
ARTICLE = "article"
LABEL = "label"
BOTH = "both"
OWN = "own advice"
# That a label is silent on something is no sign of safety, and no sign of error.
SILENT = "the label is silent on it. It may be true. It may be unsafe."
_HINT = "Add --sources to see where each source says it."


# Who spans more cells than any table has, spans none.
_MOST_SPANNED = 100_000


class Reference(NamedTuple):
    """A source, as the bibliography shows it; `id` is what citations call it."""

    id: str
    name: str
    title: str
    kind: str
    publisher: str | None = None
    revised: str | None = None
    note: str | None = None
    url: str | None = None

    @property
    def dated(self) -> str:
        return f"{self.name}, revised {self.revised}" if self.revised else self.name

    @property
    def words(self) -> str:
        """One line of the bibliography."""
        named = self.title if self.name == self.title else f"{self.name}: {self.title}"
        dated = f"{named}, revised {self.revised}" if self.revised else named
        parts = (dated, self.publisher, self.note, self.url)
        return "; ".join(part for part in parts if part)


class Citation(NamedTuple):
    """Where a source says it: a section number or a heading."""

    source: str
    name: str
    place: str

    @property
    def words(self) -> str:
        return f"{self.name}: {self.place}"


class Frequency(NamedTuple):
    """How many of a group's people something happened to."""

    group: str
    events: int
    people: int

    @property
    def percent(self) -> int:
        """Rounded to the nearest whole number, halves up; so many in 100 people."""
        return (200 * self.events + self.people) // (2 * self.people)

    @property
    def short(self) -> str:
        """As in "17%"."""
        return "<1%" if self.percent == 0 and self.events > 0 else f"{self.percent}%"

    @property
    def words(self) -> str:
        """As in "17 in 100 people (47 of 279, 17%)"."""
        if self.percent == 0 and self.events > 0:
            return f"fewer than 1 in 100 people ({self.events} of {self.people})"
        figures = f"{self.events} of {self.people}, {self.percent}%"
        return f"{self.percent} in 100 people ({figures})"


Span = tuple[int, int]


class Item(NamedTuple):
    """One claim, and who makes it.

    `said_by` names them; it is empty for what the program itself says. Where the label says
    something else, `label` has that in words, and `article` what the article says, if that is
    not the text itself. `verdict` is how the article and the label stand to a statement of the
    monograph. Neighbours of one `topic` may share a line. `call` holds spans of the text that
    are numbers to call, `found` those that a search looked for.
    """

    text: str
    said_by: tuple[str, ...] = ()
    article: str = ""
    label: str = ""
    topic: str = ""
    verdict: str | None = None
    citations: tuple[Citation, ...] = ()
    frequencies: tuple[Frequency, ...] = ()
    call: tuple[Span, ...] = ()
    found: tuple[Span, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of people that its frequencies are of, such as "placebo (of 560)"."""
        return tuple(f"{each.group} (of {each.people})" for each in self.frequencies)

    @property
    def mark(self) -> str:
        """Who says it, or what each says where they differ; empty where nobody is named."""
        if self.label:
            first = f"{self.said_by[0]}: {self.article}" if self.article else self.said_by[0]
            return "; ".join((first, *self.said_by[1:], f"{LABEL}: {self.label}"))
        return mark_of(self.said_by)

    @property
    def stands_out(self) -> bool:
        """Whether the label says something else, or nothing, and no other source speaks up."""
        return bool(self.label) or self.said_by == (ARTICLE,)


def mark_of(said_by: tuple[str, ...]) -> str:
    """The names as one mark, such as "both" or "label, EMA 2007"."""
    if said_by[:2] == (ARTICLE, LABEL):
        said_by = (BOTH, *said_by[2:])
    return ", ".join(said_by)


class Heading(NamedTuple):
    """The title of a section inside a longer document; `section` is its id."""

    text: str
    section: str
    type: Literal["heading"] = "heading"


class Bullets(NamedTuple):
    """Statements under a heading, which may be empty; urgent ones are an emergency."""

    heading: str
    items: tuple[Item, ...]
    urgent: bool = False
    section: str | None = None
    type: Literal["bullets"] = "bullets"


class Table(NamedTuple):
    """Figures; the first cell of a row says what the row is about."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    said_by: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    section: str | None = None
    type: Literal["table"] = "table"

    @property
    def mark(self) -> str:
        """Who says it, as beside an item."""
        return mark_of(self.said_by)

    @property
    def stands_out(self) -> bool:
        """Whether only the article says it."""
        return self.said_by == (ARTICLE,)


class Line(NamedTuple):
    """One statement in the words of a label.

    `mark` is what stands before an entry of a list, unless a bullet, and `level` how deep in
    lists it stands. `found` holds spans of the text that a search looked for.
    """

    text: str
    mark: str = ""
    level: int = 0
    citations: tuple[Citation, ...] = ()
    found: tuple[tuple[int, int], ...] = ()


class Prose(NamedTuple):
    """Text of a label under a heading; either may be empty."""

    heading: str
    lines: tuple[Line, ...]
    section: str | None = None
    type: Literal["prose"] = "prose"


class Cell(NamedTuple):
    """A cell of a label's table, and how many columns and rows it spans."""

    text: str
    columns: int = 1
    rows: int = 1


class Grid(NamedTuple):
    """A table as a label sets it, and the notes below it."""

    caption: str
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    section: str | None = None
    type: Literal["grid"] = "grid"

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The head's rows and the body's, all as wide as the table; what is spanned is empty."""
        return _rectangle((*self.head, *self.body))


class Definitions(NamedTuple):
    """Names and what they mean, a line each."""

    entries: tuple[tuple[str, ...], ...]
    type: Literal["definitions"] = "definitions"


class Piece(NamedTuple):
    """A part of a sentence, and whether the other text has it."""

    text: str
    changed: bool


class Change(NamedTuple):
    """What became of a sentence: without `old` it was added, without `new` removed."""

    old: tuple[Piece, ...] = ()
    new: tuple[Piece, ...] = ()
    place: str = ""


class Changes(NamedTuple):
    """What two texts say differently in one section."""

    heading: str
    items: tuple[Change, ...]
    section: str | None = None
    type: Literal["changes"] = "changes"


Block = Heading | Bullets | Table | Definitions | Prose | Grid | Changes


class FootPart(NamedTuple):
    """One part of what stands below every document.

    The bibliography has a line for each source. The hint stands alone or behind the sources; it
    is for those who have a command line, so not for a page that is sent or printed. The other
    kinds have one line.
    """

    kind: Literal["bibliography", "key", "label", "sources", "hint", "notice"]
    lines: tuple[str, ...]


class Document(NamedTuple):
    """A title, blocks, the sources they rest on, and always the notice.

    `cited` asks for each statement's citations and the bibliography in the text; without it a
    line names the sources. `label` says, of words that are a label's own, which label and how
    old it is.
    """

    title: str
    blocks: tuple[Block, ...]
    sources: tuple[Reference, ...] = ()
    cited: bool = False
    label: str = ""

    @property
    def foot(self) -> tuple[FootPart, ...]:
        """What stands below the blocks, in this order; the notice is always there, and last."""
        full = tuple(source.words for source in self.sources) if self.cited else ()
        parts = (
            FootPart("bibliography", full),
            FootPart("key", self._legend()),
            FootPart("label", (self.label,) if self.label else ()),
            self._sources_line(),
        )
        return (*(part for part in parts if part.lines), FootPart("notice", (NOTICE,)))

    @property
    def danger(self) -> Bullets | None:
        """What to do in an emergency, in an overdose above all; None where nothing is said."""
        urgent = [each for each in self.blocks if isinstance(each, Bullets) and each.urgent]
        of_overdose = (each for each in urgent if each.section == "overdose")
        return next(of_overdose, urgent[0] if urgent else None)

    def citations_of(self, thing: Item | Table | Line | Grid) -> str:
        """What stands in brackets after a statement; empty where it is not asked for."""
        return "; ".join(each.words for each in thing.citations) if self.cited else ""

    @property
    def _judge(self) -> Reference | None:
        """The label that judges the article."""
        return next((each for each in self.sources if each.kind == "regulator"), None)

    def _legend(self) -> tuple[str, ...]:
        """What the marks mean that stand in this document."""
        marks: set[str] = set()
        for block in self.blocks:
            if isinstance(block, Bullets):
                marks |= {item.mark for item in block.items}
            elif isinstance(block, Table):
                marks.add(block.mark)
        judge = self._judge
        named = f"{judge.name} {judge.revised or ''}".rstrip() if judge else ""
        meant = {
            LABEL: named,
            BOTH: "article and label" if LABEL in marks else f"article and {named}",
            OWN: "no source",
            ARTICLE: f"alone: {SILENT}" if judge else "the article; no label was read",
        }
        said = [f"[{mark}] {meaning}" for mark, meaning in meant.items() if mark in marks]
        return ("; ".join(said).rstrip(".") + ".",) if said else ()

    def _sources_line(self) -> FootPart:
        """How to see the sources; their names and dates too, where no mark has them."""
        if not self.sources or self.cited:
            return FootPart("sources", ())
        if self._legend():
            return FootPart("hint", (_HINT,))
        names = "; ".join(source.dated for source in self.sources)
        return FootPart("sources", (f"Sources: {names}.", _HINT))


def _rectangle(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[str, ...], ...]:
    """The texts of rows whose cells may span others, with nothing where one spans."""
    texts: list[dict[int, str]] = [{} for _ in rows]
    left = _MOST_SPANNED
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while column in texts[number]:
                column += 1
            left -= cell.rows * cell.columns
            height, width = (cell.rows, cell.columns) if left >= 0 else (1, 1)
            for below in range(number, min(number + height, len(rows))):
                for right in range(column, column + width):
                    texts[below].setdefault(right, "")
            texts[number][column] = cell.text
            column += width
    widest = max((max(row, default=-1) for row in texts), default=-1) + 1
    return tuple(tuple(row.get(column, "") for column in range(widest)) for row in texts)
