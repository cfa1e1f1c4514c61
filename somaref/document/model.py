"""What is to be shown, in words and order, without any layout.

Every Document ends in the notice: it cannot be passed in, left out or changed, and each
writer is handed it with the rest of the foot. These classes are also the form of the JSON
output.
"""

from typing import Literal, NamedTuple

NOTICE = (
    "Notice: general information only, not medical advice. Consult a healthcare professional "
    "before you start, change or stop any medicine."
)
# To be absent from a label is no sign of safety, nor of error.
KEY = "Not in the label does not mean untrue, and does not mean safe."


class Reference(NamedTuple):
    """A source, as the bibliography shows it; `id` is what citations call it."""

    id: str
    name: str
    title: str
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
    def words(self) -> str:
        """As in "17 in 100 people (47 of 279, 17%)"."""
        if self.percent == 0 and self.events > 0:
            return f"fewer than 1 in 100 people ({self.events} of {self.people})"
        figures = f"{self.events} of {self.people}, {self.percent}%"
        return f"{self.percent} in 100 people ({figures})"


class Item(NamedTuple):
    """One statement; `note` is what the reader must see in the same line.

    `verdict` is how the article and the label stand to it, where it is a statement of the
    monograph. `found` holds spans of the text that a search looked for.
    """

    text: str
    note: str = ""
    verdict: str | None = None
    citations: tuple[Citation, ...] = ()
    frequencies: tuple[Frequency, ...] = ()
    found: tuple[tuple[int, int], ...] = ()


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
    citations: tuple[Citation, ...] = ()
    section: str | None = None
    type: Literal["table"] = "table"


class Definitions(NamedTuple):
    """Names and what they mean, a line each."""

    entries: tuple[tuple[str, ...], ...]
    type: Literal["definitions"] = "definitions"


Block = Heading | Bullets | Table | Definitions


class FootPart(NamedTuple):
    """One part of what stands below every document.

    The bibliography has a line for each source, the other kinds have one line. Only the line
    of sources may be followed by another: how to see more, for those who have a command line.
    """

    kind: Literal["bibliography", "key", "sources", "notice"]
    lines: tuple[str, ...]


class Document(NamedTuple):
    """A title, blocks, the sources they rest on, and always the notice.

    `cited` asks for each statement's citations and the bibliography in the text; without it a
    line names the sources.
    """

    title: str
    blocks: tuple[Block, ...]
    sources: tuple[Reference, ...] = ()
    cited: bool = False

    @property
    def foot(self) -> tuple[FootPart, ...]:
        """What stands below the blocks, in this order; the notice is always there, and last."""
        full = tuple(source.words for source in self.sources) if self.cited else ()
        parts = (
            FootPart("bibliography", full),
            FootPart("key", (KEY,) if self._has_key else ()),
            FootPart("sources", self._sources_line()),
        )
        return (*(part for part in parts if part.lines), FootPart("notice", (NOTICE,)))

    @property
    def danger(self) -> Bullets | None:
        """What to do in an emergency, in an overdose above all; None where nothing is said."""
        urgent = [each for each in self.blocks if isinstance(each, Bullets) and each.urgent]
        of_overdose = (each for each in urgent if each.section == "overdose")
        return next(of_overdose, urgent[0] if urgent else None)

    def citations_of(self, thing: Item | Table) -> str:
        """What stands in brackets after a statement; empty where it is not asked for."""
        return "; ".join(each.words for each in thing.citations) if self.cited else ""

    @property
    def _has_key(self) -> bool:
        """Whether a mark occurs that may be misread."""
        bullets = (block for block in self.blocks if isinstance(block, Bullets))
        return any(item.verdict == "not in label" for block in bullets for item in block.items)

    def _sources_line(self) -> tuple[str, ...]:
        """The sources by name and date."""
        if not self.sources:
            return ()
        names = "; ".join(source.dated for source in self.sources)
        line = f"Sources: {names}."
        more = "Add --sources to see them for each statement."
        return (line,) if self.cited else (line, more)
