"""The blocks that a document is made of: statements, tables, changes, and who says each.

A label's words and statements of ours are the same blocks. These classes are also the form of
the JSON output.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from somaref.monograph.model import Cell
from somaref.text import Span

# Who says a thing, as the mark beside it has it; further sources go by their names.
ARTICLE = "article"
LABEL = "label"
BOTH = "both"
OWN = "own advice"
# That a label is silent on something is no sign of safety, and no sign of error.
SILENT = "the label is silent on it, which does not make it right or safe"


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
        parts = (self._replace(name=named).dated, self.publisher, self.note, self.url)
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
        """As in "17 in 100 people (47 of 279)"."""
        rate = "fewer than 1" if self.percent == 0 and self.events > 0 else self.percent
        return f"{rate} in 100 people ({self.events} of {self.people})"


class Item(NamedTuple):
    """One claim, and who makes it.

    `said_by` names who says the text; it is empty for what the program itself says. Where that
    is the label, and the article says something else, `article` has that in words. Where it is
    the article, and the label says something else, `label` has that, and `article` what the
    article says, if that is not the text itself. `verdict` is how the article and the label stand
    to a statement of the monograph. Neighbours of one `topic` may share a line. `call` holds
    spans of the text that are numbers to call, `found` those that a search looked for. In a
    label, `bullet` is what stands before an entry of a list ("1.", "o"), and `level` how deep in
    lists it stands. `id` is a name of the statement that stays, if it has one.
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
    bullet: str = ""
    level: int = 0
    id: str = ""

    @property
    def opening(self) -> str:
        """The topic, as it stands before the text."""
        return f"{self.topic}: " if self.topic else ""

    @property
    def rates(self) -> str:
        """How often it happened, as it stands behind the text."""
        rates = "; ".join(f"{each.group}: {each.words}" for each in self.frequencies)
        return f": {rates}" if rates else ""

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
        said = mark_of(self.said_by)
        return f"{said}; {ARTICLE}: {self.article}" if said and self.article else said

    @property
    def stands_out(self) -> bool:
        """Whether article and label differ, or only the article says it."""
        return bool(self.label or self.article) or self.said_by == (ARTICLE,)


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
    """Statements under a heading; either may be empty. Urgent ones are an emergency."""

    heading: str
    items: tuple[Item, ...]
    urgent: bool = False
    section: str | None = None
    type: Literal["bullets"] = "bullets"

    @property
    def title(self) -> str:
        """The heading as it is read."""
        return f"EMERGENCY: {self.heading}" if self.urgent else self.heading


class Figures(NamedTuple):
    """Figures in rows; the first cell of a row says what the row is about."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    said_by: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    section: str | None = None
    type: Literal["table"] = "table"

    @property
    def named_cells(self) -> Iterator[tuple[str, ...]]:
        """The rows; each cell but the first is named after its column."""
        for first, *rest in self.rows:
            named = zip(self.columns[1:], rest, strict=True)
            yield first, *(f"{column}: {cell}" for column, cell in named)

    @property
    def mark(self) -> str:
        return mark_of(self.said_by)

    @property
    def stands_out(self) -> bool:
        return self.said_by == (ARTICLE,)


def legend_of(said: Sequence[Item | Figures], sources: Sequence[Reference]) -> str:
    """What the marks mean that stand beside what is said."""
    items = [each for each in said if isinstance(each, Item)]
    marks = {each.mark for each in said}
    names = dict.fromkeys(name for each in said for name in each.said_by)
    # Inside a longer mark too, and where no other mark explains the label.
    owned = {OWN, *(() if BOTH in marks else (LABEL,))} & names.keys()
    # The first of a kind: the label that judges the article, and the article.
    first = {each.kind: each for each in reversed(sources)}
    judge, base = first.get("regulator"), first.get("article")
    named = f"{judge.name} {judge.revised or ''}".rstrip() if judge else ""
    meant = {
        LABEL: named,
        BOTH: "article and label" if LABEL in marks else f"article and {named}",
        OWN: "no source",
        ARTICLE: f"alone: {SILENT}" if judge else "the article; no label was read",
    }
    key = [f"[{mark}] {meaning}" for mark, meaning in meant.items() if mark in (*marks, *owned)]
    if not key:
        return ""
    sides = {ARTICLE: any(i.article for i in items), LABEL: any(i.label for i in items)}
    differing = " or ".join(f"[{side}: ...]" for side, says in sides.items() if says)
    key += [f"{differing} what it says instead"] if differing else []
    others = [each for each in names if each not in (ARTICLE, LABEL, OWN)]
    key += [f"[{min(others, key=len)}] etc. other sources"] if others else []
    if base and base.note and (sides[ARTICLE] or ARTICLE in names):
        key.append(f"{ARTICLE}: {base.note}")
    return f"{'; '.join(key)}."


class Definitions(NamedTuple):
    """Names and what they mean, a line each."""

    entries: tuple[tuple[str, ...], ...]
    type: Literal["definitions"] = "definitions"


class LabelTable(NamedTuple):
    """A table as a label sets it, and the notes below it."""

    caption: str
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    section: str | None = None
    type: Literal["grid"] = "grid"


class SentencePart(NamedTuple):
    """A part of a sentence, and whether the other text has it."""

    text: str
    changed: bool


class SentenceChange(NamedTuple):
    """A sentence, added without `old`, removed without `new`; `moved` says from where to where."""

    old: tuple[SentencePart, ...] = ()
    new: tuple[SentencePart, ...] = ()
    place: str = ""
    moved: str = ""

    @property
    def told(self) -> tuple[tuple[str, str, tuple[SentencePart, ...]], ...]:
        """For each line what became of the sentence, the tag of HTML, and the text."""
        if not (self.old and self.new):
            return (("removed", "del", self.old) if self.old else ("added", "ins", self.new),)
        if not any(part.changed for part in (*self.old, *self.new)):
            return ((self.moved, "", self.new),)
        was = f"{self.moved}, was" if self.moved else "was"
        return (was, "del", self.old), ("now", "ins", self.new)


class Changes(NamedTuple):
    """What two texts say differently in one section."""

    heading: str
    items: tuple[SentenceChange, ...]
    section: str | None = None
    type: Literal["changes"] = "changes"


Block = Heading | Bullets | Figures | LabelTable | Definitions | Changes
