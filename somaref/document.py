"""What is to be shown, in words and order, without any layout.

Every Document ends in the notice: it cannot be passed in, left out or changed, and each
writer prints it last.
"""

from dataclasses import dataclass, field

NOTICE = (
    "Notice: general information only, not medical advice. Consult a healthcare professional "
    "before you start, change or stop any medicine."
)


@dataclass(frozen=True, slots=True)
class Frequency:
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
        share = f"{self.percent} in 100 people"
        figures = f"{self.events} of {self.people}, {self.percent}%"
        if self.percent == 0 and self.events > 0:
            share, figures = "fewer than 1 in 100 people", f"{self.events} of {self.people}"
        return f"{share} ({figures})"


@dataclass(frozen=True, slots=True)
class Item:
    """One statement; `note` is what the reader must see in the same line."""

    text: str
    note: str = ""
    citations: tuple[str, ...] = ()
    frequencies: tuple[Frequency, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section inside a longer document."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """Statements under a heading; urgent ones are set apart as an emergency."""

    heading: str
    items: tuple[Item, ...]
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Figures; the first cell of a row says what the row is about."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Definitions:
    """Names and what they mean, a line each."""

    heading: str
    entries: tuple[tuple[str, ...], ...]


Block = Heading | Bullets | Table | Definitions


@dataclass(frozen=True, slots=True)
class Document:
    """A title, blocks, a line on the sources (may be empty), and always the notice."""

    title: str
    blocks: tuple[Block, ...]
    sources: str = ""
    notice: str = field(default=NOTICE, init=False)
