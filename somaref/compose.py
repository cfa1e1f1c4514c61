"""Monograph + what was asked -> Document."""

from collections.abc import Iterable

from somaref.document import Block, Bullets, Definitions, Document, Heading, Item
from somaref.monograph import Group, Monograph, Section, Source, Statement
from somaref.sections import PARTS, SECTIONS


def section(monograph: Monograph, section: Section, sources: bool = False) -> Document:
    """One section; `sources` adds each statement's citations and the bibliography."""
    title = f"{monograph.name}: {section.type.title.lower()}"
    return _document(monograph, title, (section,), _groups(monograph, section), sources)


def everything(monograph: Monograph, sources: bool = False) -> Document:
    """The whole monograph in reading order."""
    blocks: list[Block] = []
    sections = monograph.in_reading_order()
    for each in sections:
        blocks.append(Heading(each.type.title))
        blocks.extend(_groups(monograph, each))
    return _document(monograph, monograph.name, sections, blocks, sources)


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
    sections: tuple[Section, ...],
    blocks: Iterable[Block],
    sources: bool,
) -> Document:
    cited = _cited(monograph, sections)
    names = "; ".join(_dated(source) for source in cited)
    if not sources:
        line = f"Sources: {names}. Add --sources to see them for each statement."
        blocks = (_without_citations(block) for block in blocks)
        return Document(title, tuple(blocks), line)
    bibliography = Bullets("Sources", tuple(Item(_reference(source)) for source in cited))
    return Document(title, (*blocks, bibliography), f"Sources: {names}.")


def _groups(monograph: Monograph, section: Section) -> Iterable[Bullets]:
    return (_bullets(monograph, group) for group in section.groups)


def _bullets(monograph: Monograph, group: Group) -> Bullets:
    items = tuple(_item(monograph, statement) for statement in group.items)
    return Bullets(group.heading, items, group.urgent)


def _item(monograph: Monograph, statement: Statement) -> Item:
    citations = tuple(
        f"{monograph.sources[source_id].name}: {place}"
        for source_id, place in statement.cite.items()
    )
    return Item(statement.text, _note(monograph, statement), citations)


def _note(monograph: Monograph, statement: Statement) -> str:
    label = monograph.label
    judge = label.name if label else "label"
    match monograph.verdict(statement):
        case "differs":
            return f"{judge}: {statement.differs}"
        case "not in label":
            return f"not in the {judge}"
        case _:
            return ""


def _without_citations(block: Block) -> Block:
    if not isinstance(block, Bullets):
        return block
    items = tuple(Item(item.text, item.note) for item in block.items)
    return Bullets(block.heading, items, block.urgent)


def _cited(monograph: Monograph, sections: tuple[Section, ...]) -> list[Source]:
    """The sources of the sections in the file's order, the judging label always among them."""
    ids = {
        source_id
        for section in sections
        for statement in section.statements
        for source_id in statement.cite
    }
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
    parts = [
        f"{source.short}: {source.title}" if source.short else source.title,
        source.publisher,
        f"revised {source.revised}" if source.revised else None,
        source.note,
        source.url,
    ]
    return "; ".join(part for part in parts if part)
