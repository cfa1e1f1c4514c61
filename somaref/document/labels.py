"""The monograph of a label -> documents. No verdict here: all words are the label's own."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from somaref.clock import today
from somaref.document.compose import item, references
from somaref.document.model import Bullets, Citation, Definitions, Document, Heading, Item
from somaref.document.verbatim import Block, Cell, Grid, Line, Prose
from somaref.monograph.model import Day, Edition, Group, Monograph, Section, Statement
from somaref.monograph.sections import INTERACTIONS, type_of

if TYPE_CHECKING:
    from somaref.search.danger import Block as DangerBlock
    from somaref.search.danger import Line as DangerLine
    from somaref.search.ranking import Reply
    from somaref.spl.named import Named

_BOX = "boxed-warning"
_NO_SIGN = "That is no sign of safety: ask a pharmacist, or try other words."


def section(monograph: Monograph, asked: Section, cited: bool) -> Document:
    """One section; where the label has a boxed warning, a line says so first."""
    title = f"{monograph.name}: {asked.type.title.lower()}"
    box = _boxed(monograph) if asked.id == "overview" else _box_line(monograph, asked.id)
    return _document(monograph, title, (*box, *_blocks(asked)), cited)


def start(
    monograph: Monograph, danger: Bullets, ways: Sequence[tuple[str, str]], cited: bool
) -> Document:
    """The first screen: what to do in danger, the sections, how to ask this label."""
    entries = tuple((name, text.replace("somaref ", "somaref -m FILE ", 1)) for name, text in ways)
    blocks = (danger, *_box_line(monograph, ""), Definitions(entries))
    return _document(monograph, f"{monograph.name}: a US label", blocks, cited)


def everything(monograph: Monograph, cited: bool) -> Document:
    """The whole label in its own order, but for the boxed warning, which comes first."""
    rest = [each for each in monograph.whole if each.id != _BOX]
    blocks = (*_boxed(monograph), *(block for each in rest for block in _blocks(each)))
    shown = {_BOX, *(each.id for each in rest)}
    apart = dict.fromkeys(each.id for each in monograph.sections if each.id not in shown)
    left_out = [f"{type_of(each).title.lower()} (see {each!r})" for each in apart]
    more = f" Not repeated here: {', '.join(left_out)}." if left_out else ""
    return _document(monograph, monograph.name, blocks, cited, more)


def sources(monograph: Monograph) -> Document:
    """Which label it is."""
    return _document(monograph, f"{monograph.name}: sources", (), True)


def contents(monograph: Monograph) -> Document:
    """The sections that the label has."""
    types = dict.fromkeys(each.type for each in monograph.sections)
    entries = tuple((each.id, each.title, each.summary) for each in types)
    return _document(monograph, f"{monograph.name}: sections", (Definitions(entries),), False)


def search(
    monograph: Monograph,
    question: str,
    reply: "Reply",
    named: "Sequence[Named]",
    danger: "tuple[DangerLine, DangerBlock | None]",
    limit: int,
    cited: bool,
) -> Document:
    """What the search found, the best section first, after what to do in danger.

    Of each substance named, at most `limit` statements are shown.
    """
    line, block = danger
    every, first = _danger(monograph, line, block)
    blocks: list[Block] = [*first, *_box_line(monograph, "")]
    if reply.unnamed and not block:
        topics = " and ".join(reply.unnamed)
        blocks.append(_said(f"This label does not name {topics}. {_NO_SIGN}"))
    elif not (reply.answers or block):
        blocks.append(_said(f"Nothing in this label answers this. {_NO_SIGN}"))
    for answer in () if block and block.all else reply.answers:
        section_type = answer.section.type
        blocks.append(Heading(f"{section_type.title} (section: {section_type.id})", answer.id))
        if answer.id == INTERACTIONS.id and named:
            blocks += (part for each in named for part in _named(each, limit))
            continue
        under: dict[str, list[Line]] = {}
        for each in answer.found:
            found = _line(each.statement)._replace(found=each.spans)
            under.setdefault(each.heading, []).append(found)
        blocks += [Prose(heading, tuple(own), answer.id) for heading, own in under.items()]
    return _document(every, f"{monograph.name}: {question}", tuple(blocks), cited)


def interactions(
    monograph: Monograph, named: "Sequence[Named]", line: "DangerLine", cited: bool
) -> Document:
    """The statements that name each substance asked for, under the section that each is of."""
    every, first = _danger(monograph, line, None)
    blocks: list[Block] = [*first, *_box_line(monograph, "")]
    for each in named:
        blocks.append(Heading(each.heading, INTERACTIONS.id))
        blocks += _named(each)
    names = ", ".join(each.asked for each in named)
    title = f"{monograph.name}: interactions with {names}"
    return _document(every, title, tuple(blocks), cited)


def _named(named: "Named", limit: int | None = None) -> Iterator[Block]:
    """What the label says of a substance; in a search its name stands there too."""
    under: dict[str, list[Line]] = {}
    for section_id, statement in named.statements[:limit]:
        under.setdefault(section_id, []).append(_line(statement))
    before = "" if limit is None else f"{named.asked}: "
    for key, own in under.items():
        yield Prose(f"{before}{type_of(key).title}", tuple(own), key)
    if not under:
        who = f"{named.asked} is not" if before else "Not"
        yield _said(f"{who} named in this label, which is no sign of safety: ask a pharmacist.")
    elif limit is not None and len(named.statements) > limit:
        more = len(named.statements) - limit
        yield _said(f"And {more} more: see 'interactions {named.asked}'.")


def _said(text: str) -> Prose:
    return Prose("", (Line(text),), None)


def _danger(
    monograph: Monograph, line: "DangerLine", block: "DangerBlock | None"
) -> tuple[Monograph, tuple[Block, ...]]:
    """What to do in danger, which is none of the label's words; and a monograph with its sources.

    What rests on the label of another medicine is not cited to this one.
    """
    told = {**(block.sources if block else {}), **line.sources}
    every = monograph._replace(sources={**told, **monograph.sources})

    def said(statement: Statement) -> Item:
        cite = {key: place for key, place in statement.cite.items() if key not in monograph.sources}
        return item(every, statement._replace(cite=cite))._replace(said_by=(), verdict=None)

    first = Bullets("", (said(Statement(line.text, line.cite)),))
    if block is None:
        return every, (first,)
    return every, (first, Bullets(block.heading, tuple(map(said, block.advice)), urgent=True))


def origin(monograph: Monograph) -> str:
    """Which label it is, of which day, and whether that is years ago."""
    edition = monograph.edition or Edition("", 0, Day(""))
    revised = f"revised {edition.revised}{_age(edition.revised)}" if edition.revised else "undated"
    parts = (
        f"{edition.kind or 'label'} of {monograph.brand}",
        monograph.sources["label"].publisher,
        f"version {edition.version}",
        revised,
        f"set id {edition.set_id or 'unknown'}",
    )
    return "; ".join(part for part in parts if part)


def _age(day: str) -> str:
    """How long ago a day was, in whole years, from two on."""
    year, month, of_month = map(int, day.split("-"))
    now = today()
    years = now.year - year - ((now.month, now.day) < (month, of_month))
    return f", {years} years ago: look for a newer one" if years > 1 else ""


def _document(
    monograph: Monograph, title: str, blocks: tuple[Block, ...], cited: bool, more: str = ""
) -> Document:
    # What is to be done in danger is said before any label.
    other = any(isinstance(block, Bullets) for block in blocks)
    words = "All the other words are" if other else "All the words are"
    label = f"{words} the label's own: {origin(monograph)}.{more}"
    said = (each for block in blocks if isinstance(block, Bullets) for each in block.items)
    cites = [{cited.source: cited.place for cited in each.citations} for each in said]
    rests_on = references(monograph, cites)
    return Document(title, blocks, rests_on, cited, label)


def _boxed(monograph: Monograph) -> Iterator[Block]:
    box = monograph.find(_BOX)
    return _blocks(box) if box else iter(())


def _box_line(monograph: Monograph, section_id: str) -> Iterator[Block]:
    """The line that no other section is without, where the label has a boxed warning."""
    if section_id != _BOX and monograph.find(_BOX):
        text = f"This label has a boxed warning, its gravest: see {_BOX!r}."
        yield Prose("", (Line(text),), _BOX)


def _blocks(asked: Section) -> Iterator[Block]:
    for group in asked.groups:
        yield from _group(group, asked.id)


def _group(group: Group, section_id: str) -> Iterator[Block]:
    if group.top and group.heading:
        yield Heading(group.heading, section_id)
    heading = "" if group.top else group.heading
    if heading or group.items:
        yield Prose(heading, tuple(map(_line, group.items)), section_id)
    if group.grid:
        yield Grid(
            group.grid.caption,
            _cells(group.grid.head),
            _cells(group.grid.body),
            group.grid.notes,
            _citations(group.grid.cite.items()),
            section_id,
        )


def _line(statement: Statement) -> Line:
    return Line(statement.text, statement.mark, statement.level, _citations(statement.cite.items()))


def _cells(rows: Iterable[Iterable[tuple[str, int, int]]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(Cell(*cell) for cell in row) for row in rows)


def _citations(cite: Iterable[tuple[str, str]]) -> tuple[Citation, ...]:
    return tuple(Citation(source_id, "label", place) for source_id, place in cite)
