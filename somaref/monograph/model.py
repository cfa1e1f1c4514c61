"""What is known about a medicine. No input or output here, and no layout.

The annotations of these classes are the file format: the reader converts by them, and the
JSON Schema is generated from them. Text is never empty, nor is any list or mapping.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, NewType

from somaref.errors import NothingFound
from somaref.monograph.sections import SectionType, find, type_of
from somaref.text import quoted

Verdict = Literal["supported", "differs", "not in label", "added", "own advice"]
# A date as text, such as 2026-11-23; the reader has checked that there is such a day.
Day = NewType("Day", str)
# An address that begins with https:// or http://.
Address = NewType("Address", str)
# A number of people, one at least.
People = NewType("People", int)


class Source(NamedTuple):
    """Something that statements rest on.

    The article is the text the monograph is based on. A regulator's prescribing information
    judges it, the first one in the file above all, and is cited by section number. `short` is
    how a reader meets the source beside a statement.
    """

    title: str
    kind: Literal["article", "regulator", "reference", "research"]
    short: str | None = None
    publisher: str | None = None
    revised: str | None = None
    url: Address | None = None
    note: str | None = None

    @property
    def name(self) -> str:
        return self.short or self.title


class Arm(NamedTuple):
    """One group of a clinical trial, and how many patients it had."""

    title: str
    patients: People


# What advice of the monograph's own cites.
NOWHERE: Mapping[str, str] = MappingProxyType({})


class Statement(NamedTuple):
    """One claim, and where each source makes it.

    `cite` maps a source's id to the place in it: a section number or a heading. Where the
    article and the regulator's text differ, `differs` says in a few words what the latter says,
    and `article` what the article says, if that is not the text itself. `own` marks advice of
    the monograph, which rests on no source. Neighbours of one `topic` may share a line on a
    screen. `events` maps an arm's id to the number of its patients whom this happened to. A
    `lead` opens whatever a search shows of its section.
    """

    text: str
    cite: Mapping[str, str] = NOWHERE
    article: str | None = None
    differs: str | None = None
    own: bool = False
    topic: str | None = None
    events: Mapping[str, int] | None = None
    lead: bool = False


class Table(NamedTuple):
    """Figures in rows as long as `columns`; the first column says what a row is about."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cite: Mapping[str, str]


class Group(NamedTuple):
    """Statements under one heading; an urgent group is set apart as an emergency."""

    heading: str
    items: tuple[Statement, ...]
    urgent: bool = False
    table: Table | None = None


class Substance(NamedTuple):
    """A medicine, drink or herb, with brands and other names.

    `named` says that the label names it itself, not only its class.
    """

    name: str
    also: tuple[str, ...] | None = None
    named: bool = False


class SubstanceClass(NamedTuple):
    """Substances that the label speaks of together; `advice` is what it says of them.

    Who has taken one of an `urgent` class with the medicine may be in danger already. The members
    stand here, or in the list of substances beside the monograph.
    """

    title: str
    advice: tuple[Statement, ...]
    members: tuple[Substance, ...] | None = None
    also: tuple[str, ...] | None = None
    urgent: bool = False


class Section(NamedTuple):
    """One section of one monograph; in the file the id is a key, and the groups its value."""

    id: str
    groups: tuple[Group, ...]

    @property
    def type(self) -> SectionType:
        return type_of(self.id)

    @property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(statement for group in self.groups for statement in group.items)


class Monograph(NamedTuple):
    """All that is known about one medicine.

    `reviewed` is the day it was last checked, and `review` says how. `call` holds the numbers
    to call in an emergency. The sections stand in reading order, whatever their order in the
    file.
    """

    schema: Literal[1]
    brand: str
    generic: str
    reviewed: Day
    sources: Mapping[str, Source]
    sections: tuple[Section, ...]
    arms: Mapping[str, Arm] | None = None
    classes: Mapping[str, SubstanceClass] | None = None
    review: tuple[str, ...] | None = None
    call: tuple[str, ...] | None = None

    @property
    def name(self) -> str:
        return f"{self.brand} ({self.generic})"

    @property
    def label(self) -> Source | None:
        """The regulator's text that judges the article: the first in the file."""
        regulators = (each for each in self.sources.values() if each.kind == "regulator")
        return next(regulators, None)

    def find(self, name: str) -> Section | None:
        """The section of that id or alias; None where the monograph has none."""
        section_type = find(name)
        return next((each for each in self.sections if each.type is section_type), None)

    def section(self, name: str) -> Section:
        """The section of that id or alias. Raises NothingFound where the monograph has none."""
        section = self.find(name)
        if section is None:
            here = ", ".join(each.id for each in self.sections)
            raise NothingFound(
                f"the monograph of {self.name} has no section {quoted(name)}; that is no sign "
                f"of safety. It has: {here}"
            )
        return section

    def verdict(self, statement: Statement) -> Verdict:
        """How the article and the regulators stand to the statement; never written by hand."""
        if statement.own:
            return "own advice"
        kinds = {self.sources[source_id].kind for source_id in statement.cite}
        if statement.differs is not None:
            return "differs"
        if "article" not in kinds:
            return "added"
        return "supported" if "regulator" in kinds else "not in label"
