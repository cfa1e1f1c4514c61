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
class Item:
    """One statement; `note` is what the reader must see in the same line."""

    text: str
    note: str = ""
    citations: tuple[str, ...] = ()


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
class Definitions:
    """Names and what they mean, a line each."""

    heading: str
    entries: tuple[tuple[str, ...], ...]


Block = Heading | Bullets | Definitions


@dataclass(frozen=True, slots=True)
class Document:
    """A title, blocks, a line on the sources (may be empty), and always the notice."""

    title: str
    blocks: tuple[Block, ...]
    sources: str = ""
    notice: str = field(default=NOTICE, init=False)
