"""Monograph + what was asked -> Document."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from somaref.document import (
    Block,
    Bullets,
    Definitions,
    Document,
    Frequency,
    Heading,
    Item,
    Table,
)
from somaref.monograph import Group, Monograph, Section, Source, Statement
from somaref.sections import PARTS, SECTIONS
from somaref.substances import Match


def section(monograph: Monograph, section: Section, sources: bool = False) -> Document:
    """One section; `sources` adds each statement's citations and the bibliography."""
    title = f"{monograph.name}: {section.type.title.lower()}"
    cited = _cited(monograph, (section,))
    return _document(monograph, title, _groups(monograph, section), cited, sources)


def everything(monograph: Monograph, sources: bool = False) -> Document:
    """The whole monograph in reading order."""
    blocks: list[Block] = []
    sections = monograph.in_reading_order()
    for each in sections:
        blocks.append(Heading(each.type.title))
        blocks.extend(_groups(monograph, each))
    return _document(monograph, monograph.name, blocks, _cited(monograph, sections), sources)


def interactions(monograph: Monograph, matches: Iterable[Match], sources: bool = False) -> Document:
    """What is known of each substance asked for; not to be listed is no sign of safety."""
    matches = tuple(matches)
    blocks = [_match(monograph, match) for match in matches]
    cites = [each.cite for match in matches for group in match.classes for each in group.advice]
    title = f"{monograph.name}: interactions with {', '.join(match.asked for match in matches)}"
    return _document(monograph, title, blocks, _sources_of(monograph, cites), sources)


def sources(monograph: Monograph) -> Document:
    """What the monograph rests on, and when it was last checked."""
    entries = tuple(Item(_reference(source)) for source in monograph.sources.values())
    checked = Item(f"{monograph.reviewed.isoformat()}, statement by statement")
    blocks = (Bullets("Sources", entries), Bullets("Last checked against them", (checked,)))
    return Document(f"{monograph.name}: sources", blocks)


def contents() -> Document:
    """The vocabulary of sections: id, title and a line of summary."""
    entries = tuple((kind.id, kind.title, kind.summary) for kind in SECTIONS)
    return Document("Sections", (Definitions("", entries),))


def parts() -> Iterable[tuple[str, list[tuple[str, str]]]]:
    """The sections as the help lists them: part, then id and summary of each."""
    for part in PARTS:
        yield part, [(kind.id, kind.summary) for kind in SECTIONS if kind.part == part]


def _document(
    monograph: Monograph,
    title: str,
    blocks: Iterable[Block],
    cited: Iterable[Source],
    sources: bool,
) -> Document:
    names = "; ".join(_dated(source) for source in cited)
    if not sources:
        line = f"Sources: {names}. Add --sources to see them for each statement."
        return Document(title, tuple(_without_citations(block) for block in blocks), line)
    bibliography = Bullets("Sources", tuple(Item(_reference(source)) for source in cited))
    return Document(title, (*blocks, bibliography), f"Sources: {names}.")


def _groups(monograph: Monograph, section: Section) -> Iterable[Block]:
    for group in section.groups:
        yield _bullets(monograph, group)
        if group.table:
            table = group.table
            yield Table(table.columns, table.rows, _citations(monograph, table.cite))


def _bullets(monograph: Monograph, group: Group) -> Bullets:
    items = tuple(_item(monograph, statement) for statement in group.items)
    return Bullets(group.heading, items, group.urgent)


def _item(monograph: Monograph, statement: Statement) -> Item:
    arms = monograph.arms or {}
    frequencies = tuple(
        Frequency(arms[arm_id].title, count, arms[arm_id].patients)
        for arm_id, count in (statement.events or {}).items()
    )
    note, citations = _note(monograph, statement), _citations(monograph, statement.cite)
    return Item(statement.text, note, citations, frequencies)


def _citations(monograph: Monograph, cite: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{monograph.sources[key].name}: {place}" for key, place in cite.items())


def _note(monograph: Monograph, statement: Statement) -> str:
    match monograph.verdict(statement):
        case "differs":
            return f"{_judge(monograph)}: {statement.differs}"
        case "not in label":
            return f"not in the {_judge(monograph)}"
        case _:
            return ""


def _judge(monograph: Monograph) -> str:
    return monograph.label.name if monograph.label else "label"


def _match(monograph: Monograph, match: Match) -> Bullets:
    judge = _judge(monograph)
    if not match.classes:
        hint = f" Did you mean {' or '.join(match.nearest)}?" if match.nearest else ""
        text = f"Not listed here; that does not mean it is safe: ask a pharmacist.{hint}"
        return Bullets(match.asked, (Item(text),))
    items = []
    for group, substance in zip(match.classes, match.substances, strict=True):
        if substance is None:
            text = f"The {judge} names this class: {group.title}."
        elif substance.named:
            kind = f" ({group.title})" if group.title != substance.name else ""
            text = f"The {judge} names {substance.name}{kind}."
        else:
            text = (
                f"{substance.name} belongs to the class {group.title}, which the {judge} names; "
                f"it does not name {substance.name} itself."
            )
        items += [Item(text), *(_item(monograph, statement) for statement in group.advice)]
    return Bullets(match.heading, tuple(items))


def _without_citations(block: Block) -> Block:
    match block:
        case Bullets():
            return replace(block, items=tuple(replace(i, citations=()) for i in block.items))
        case Table():
            return replace(block, citations=())
        case _:
            return block


def _cited(monograph: Monograph, sections: Iterable[Section]) -> list[Source]:
    sections = tuple(sections)
    tables = [group.table for section in sections for group in section.groups if group.table]
    statements = [each for section in sections for each in section.statements]
    cites = [*(each.cite for each in statements), *(each.cite for each in tables)]
    return _sources_of(monograph, cites)


def _sources_of(monograph: Monograph, cited: Iterable[Mapping[str, str]]) -> list[Source]:
    """The sources cited, in the file's order, the judging label always among them."""
    ids = {source_id for cite in cited for source_id in cite}
    label = monograph.label
    return [
        source
        for source_id, source in monograph.sources.items()
        if source_id in ids or source is label
    ]


def _dated(source: Source) -> str:
    return f"{source.name}, revised {source.revised}" if source.revised else source.name


def _reference(source: Source) -> str:
    """One line of the bibliography."""
    named = f"{source.short}: {source.title}" if source.short else source.title
    dated = f"{named}, revised {source.revised}" if source.revised else named
    return "; ".join(part for part in (dated, source.publisher, source.note, source.url) if part)
