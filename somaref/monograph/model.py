"""What is known about a medicine. No input or output here, and no layout.

The annotations of these classes are the file format: the reader converts by them, and the
JSON Schema is generated from them. Text is never empty, nor is any list or mapping.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Literal, NamedTuple, NewType

from somaref.errors import NothingFound
from somaref.monograph.sections import APART, SectionType, find, type_of
from somaref.text import quoted

Verdict = Literal["supported", "differs", "not in label", "added", "own advice"]
# A date as text, such as 2026-11-23; the reader has checked that there is such a day.
Day = NewType("Day", str)
# An address that begins with https:// or http://.
Address = NewType("Address", str)
# A number of people, one at least.
People = NewType("People", int)
# Fields that no file has: those of labels alone, where it was read, and what is made of words.
_OF_LABELS = {"mark", "level", "grid", "top", "blank", "verbatim", "ingredients"}
NOT_IN_FILES = frozenset({*_OF_LABELS, "file", "phrases"})

# Marks a text that must be a key of another field of the file: what it names, and the field.
Reference = tuple[str, str]
SourceId = Annotated[str, ("source", "sources")]
ArmId = Annotated[str, ("trial group", "arms")]
StatementId = Annotated[str, ("statement", "ids")]
# A section of the vocabulary, which no field declares.
SectionId = Annotated[str, ("section", "")]
Cite = Mapping[SourceId, str]


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


# The citations of advice that is the monograph's own: none.
NOWHERE: Cite = MappingProxyType({})


class Statement(NamedTuple):
    """One claim, and where each source makes it.

    `cite` maps a source's id to the place in it: a section number or a heading. Where article and
    regulator differ, the text is the latter's, and `article` says what the article says; `differs`
    is what the regulator says where the text is the article's all the same. `own` marks what the
    monograph adds to its sources, or says without any. Neighbours of one `topic` may share a line
    on a screen. `events` maps an arm's id to the number of its patients whom this happened to.
    `lead` means nothing any more. `id` is a name that stays. In a label, `mark` is what stands
    before an entry of a list ("1.", "o"), and `level` tells how deep in lists the text stands.
    """

    text: str
    cite: Cite = NOWHERE
    article: str | None = None
    differs: str | None = None
    own: bool = False
    topic: str | None = None
    events: Mapping[ArmId, int] = {}
    lead: bool = False
    id: str | None = None
    mark: str = ""
    level: int = 0


class Table(NamedTuple):
    """Figures in rows as long as `columns`; the first column says what a row is about."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cite: Cite


class Cell(NamedTuple):
    """One cell of a label's table, and how many columns and rows it spans."""

    text: str
    columns: int = 1
    rows: int = 1


class Grid(NamedTuple):
    """A table as a label sets it; below it stand its foot and its footnotes."""

    caption: str
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    cite: Cite = NOWHERE

    @property
    def lines(self) -> tuple[Statement, ...]:
        """What the table says, a statement for each row."""
        rows = ((cell.text for cell in row if cell.text) for row in (*self.head, *self.body))
        texts = (self.caption, *map(" | ".join, rows), *self.notes)
        return tuple(Statement(text, self.cite) for text in texts if text)


class Group(NamedTuple):
    """Statements under one heading; an urgent group is set apart as an emergency.

    In a label, a `grid` follows the statements, a `top` group opens a section of the label, and a
    `blank` one heads a section for which the file has no text.
    """

    heading: str
    items: tuple[Statement, ...]
    urgent: bool = False
    table: Table | None = None
    grid: Grid | None = None
    top: bool = False
    blank: bool = False

    @property
    def statements(self) -> tuple[Statement, ...]:
        return (*self.items, *self.grid.lines) if self.grid else self.items


class Substance(NamedTuple):
    """A medicine, drink or herb, and its other names; `named` if the label itself does so."""

    name: str
    also: tuple[str, ...] = ()
    named: bool = False


class SubstanceClass(NamedTuple):
    """Substances that the label speaks of together; `advice` is what it says of them.

    The classes of a monograph stand in the order of their gravity. `action` is what to do; of an
    answer about several classes the gravest decides it, but of what is `unprescribed`, which no
    doctor has told anybody to take, that class. Who has taken one of an `urgent` class with the
    medicine may be in danger already; several `sedating` ones add up. The members stand here, or in
    the list of substances beside the monograph.
    """

    title: str
    advice: tuple[Statement, ...]
    action: tuple[Statement, ...] = ()
    members: tuple[Substance, ...] = ()
    also: tuple[str, ...] = ()
    urgent: bool = False
    unprescribed: bool = False
    sedating: bool = False


class Section(NamedTuple):
    """One section; in a file the id is a key. A label's text may answer for `also` too."""

    id: str
    groups: Sequence[Group]
    also: str | None = None

    @property
    def type(self) -> SectionType:
        return type_of(self.id)

    @property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(statement for group in self.groups for statement in group.statements)


class Edition(NamedTuple):
    """The version of a label: of this one, or of the one that judges the monograph.

    `kind` says what the label is of. `fingerprints` maps the numbers of its sections to
    fingerprints of their words, by which a newer version is told.
    """

    set_id: str
    version: int
    revised: Day
    kind: str | None = None
    fingerprints: Mapping[str, str] | None = None


class Monograph(NamedTuple):
    """All that is known about one medicine.

    `reviewed` is the day it was last checked, and `review` says how. `call` holds the numbers
    to call in an emergency. The sections stand in reading order, whatever their order in the
    file. Those of a label stand in its own order, where one may come in several pieces; such a
    monograph is `verbatim`: all its words are the label's own, no article is judged, and
    `reviewed` is the day of the label's revision. `ingredients` are the active ingredients of its
    products: of each its names and UNII codes, also of what acts in it. `file` is where it was
    read; None is the built-in one.
    """

    schema: Literal[1]
    brand: str
    generic: str
    reviewed: Day
    sources: Mapping[str, Source]
    sections: tuple[Section, ...]
    arms: Mapping[str, Arm] = {}
    classes: Mapping[str, SubstanceClass] = {}
    review: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    edition: Edition | None = None
    verbatim: bool = False
    ingredients: tuple[tuple[str, ...], ...] = ()
    file: str | None = None

    @property
    def name(self) -> str:
        same = self.generic.casefold() in ("", self.brand.casefold())
        return self.brand if same else f"{self.brand} ({self.generic})"

    @property
    def label(self) -> Source | None:
        """The regulator's text that judges the article: the first in the file."""
        return next((each for each in self.sources.values() if each.kind == "regulator"), None)

    @property
    def whole(self) -> tuple[Section, ...]:
        """The sections, without those of a label that only repeat or frame its text."""
        own = tuple(section for section in self.sections if section.id not in APART)
        # Some files hold nothing but the package label, which then counts as the whole.
        package = tuple(section for section in self.sections if section.id == "package")
        return own or package or self.sections if self.verbatim else self.sections

    @property
    def statements(self) -> tuple[Statement, ...]:
        classes = self.classes.values()
        advice = (each for kind in classes for each in (*kind.advice, *kind.action))
        return (*(each for section in self.sections for each in section.statements), *advice)

    @property
    def ids(self) -> Mapping[str, Statement]:
        """The statements that have an id, by it; of several the first."""
        return {each.id: each for each in reversed(self.statements) if each.id}

    def find(self, name: str) -> Section | None:
        """The section of that id or alias; None where the monograph has none."""
        section_type = find(name)
        wanted = section_type.id if section_type else ""
        pieces = [each for each in self.sections if wanted in (each.id, each.also)]
        if len(pieces) < 2:
            return pieces[0]._replace(id=wanted) if pieces else None
        return Section(wanted, tuple(group for each in pieces for group in each.groups))

    def section(self, name: str) -> Section:
        """The section of that id or alias. Raises NothingFound where the monograph has none."""
        if section := self.find(name):
            return section
        here = ", ".join(each.id for each in self.sections)
        none = f"the monograph of {self.name} has no section {quoted(name)}"
        raise NothingFound(f"{none}; that is no sign of safety. It has: {here}")

    def verdict(self, statement: Statement) -> Verdict | None:
        """How article and regulators stand to it; None in a label, which judges no article."""
        if self.verbatim:
            return None
        if statement.own and not statement.cite:
            return "own advice"
        kinds = {self.sources[source_id].kind for source_id in statement.cite}
        if statement.article or statement.differs:
            return "differs"
        if "article" not in kinds:
            return "added"
        return "supported" if "regulator" in kinds else "not in label"
