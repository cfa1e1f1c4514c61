"""Monograph + what was asked -> Document."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from somaref.document import (
    Block,
    Bullets,
    Citation,
    Definitions,
    Document,
    Frequency,
    Heading,
    Item,
    Reference,
    Table,
)
from somaref.monograph import Group, Monograph, Section, Statement
from somaref.sections import INTERACTIONS
from somaref.substances import Match

if TYPE_CHECKING:
    from somaref.search import Answer


def section(monograph: Monograph, section: Section, sources: bool = False) -> Document:
    """One section; `sources` adds each statement's citations and the bibliography."""
    title = f"{monograph.name}: {section.type.title.lower()}"
    return Document(
        title, tuple(_groups(monograph, section)), _cited(monograph, [section]), sources
    )


def everything(monograph: Monograph, sources: bool = False) -> Document:
    """The whole monograph in reading order."""
    blocks: list[Block] = []
    sections = monograph.in_reading_order()
    for each in sections:
        blocks.append(Heading(each.type.title, each.type.id))
        blocks.extend(_groups(monograph, each))
    return Document(monograph.name, tuple(blocks), _cited(monograph, sections), sources)


def interactions(monograph: Monograph, matches: Sequence[Match], sources: bool = False) -> Document:
    """What is known of each substance asked for; not to be listed is no sign of safety."""
    known = monograph.sections.get(INTERACTIONS.id, ())
    urgent = tuple(group for group in known if group.urgent)
    blocks = (
        *(_bullets(monograph, group, INTERACTIONS.id) for group in urgent),
        *(_match(monograph, match) for match in matches),
    )
    cites = [each.cite for match in matches for group in match.classes for each in group.advice]
    cites += [each.cite for group in urgent for each in group.items]
    title = f"{monograph.name}: interactions with {', '.join(match.asked for match in matches)}"
    return Document(title, blocks, _references(monograph, cites), sources)


def answers(
    monograph: Monograph, question: str, found: "Sequence[Answer]", sources: bool = False
) -> Document:
    """What the search found, the best section first."""
    blocks: list[Block] = []
    for answer in found:
        kind = answer.section.type
        blocks.append(Heading(f"{kind.title} (section: {kind.id})", kind.id))
        blocks += [_bullets(monograph, group, kind.id) for group in answer.urgent]
        # Under their headings, which may say what a statement alone does not.
        found_under: dict[str, list[Item]] = {}
        for each in answer.found:
            item = _item(monograph, each.statement)._replace(found=each.spans)
            found_under.setdefault(each.heading, []).append(item)
        blocks += [Bullets(text, tuple(own), section=kind.id) for text, own in found_under.items()]
    cited = _cited(monograph, [answer.section for answer in found])
    return Document(f"{monograph.name}: {question}", tuple(blocks), cited, sources)


def sources(monograph: Monograph) -> Document:
    """What the monograph rests on, and when it was last checked."""
    checked = Item(f"{monograph.reviewed.isoformat()}, statement by statement")
    blocks = (Bullets("Last checked against the sources", (checked,)),)
    every = [dict.fromkeys(monograph.sources, "")]
    return Document(f"{monograph.name}: sources", blocks, _references(monograph, every), cited=True)


def contents(monograph: Monograph) -> Document:
    """The sections that the monograph has: id, title and a line of summary."""
    kinds = [section.type for section in monograph.in_reading_order()]
    entries = tuple((kind.id, kind.title, kind.summary) for kind in kinds)
    return Document("Sections", (Definitions(entries),))


def _groups(monograph: Monograph, section: Section) -> Iterable[Block]:
    for group in section.groups:
        yield _bullets(monograph, group, section.type.id)
        if group.table:
            citations = _citations(monograph, group.table.cite)
            yield Table(group.table.columns, group.table.rows, citations, section.type.id)


def _bullets(monograph: Monograph, group: Group, section_id: str) -> Bullets:
    items = tuple(_item(monograph, statement) for statement in group.items)
    return Bullets(group.heading, items, group.urgent, section_id)


def _item(monograph: Monograph, statement: Statement) -> Item:
    arms = monograph.arms or {}
    frequencies = tuple(
        Frequency(arms[arm_id].title, count, arms[arm_id].patients)
        for arm_id, count in (statement.events or {}).items()
    )
    return Item(
        statement.text,
        _note(monograph, statement),
        monograph.verdict(statement),
        _citations(monograph, statement.cite),
        frequencies,
    )


def _citations(monograph: Monograph, cite: Mapping[str, str]) -> tuple[Citation, ...]:
    named = ((key, monograph.sources[key].name, place) for key, place in cite.items())
    return tuple(Citation(*each) for each in named)


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
        leads = (
            _item(monograph, statement)
            for group in monograph.sections.get(INTERACTIONS.id, ())
            for statement in group.items
            if statement.lead
        )
        return Bullets(match.asked, (Item(text), *leads), section=INTERACTIONS.id)
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
                f"its advice does not name {substance.name} itself."
            )
        items += [*(_item(monograph, statement) for statement in group.advice), Item(text)]
    return Bullets(match.heading, tuple(items), section=INTERACTIONS.id)


def _cited(monograph: Monograph, sections: Iterable[Section]) -> tuple[Reference, ...]:
    groups = [group for section in sections for group in section.groups]
    cites = [each.cite for group in groups for each in group.items]
    return _references(monograph, [*cites, *(group.table.cite for group in groups if group.table)])


def _references(monograph: Monograph, cites: Iterable[Mapping[str, str]]) -> tuple[Reference, ...]:
    """The sources cited, in the file's order, the judging label always among them."""
    ids = {source_id for cite in cites for source_id in cite}
    return tuple(
        Reference(
            source_id,
            source.name,
            source.title,
            source.publisher,
            source.revised,
            source.note,
            source.url,
        )
        for source_id, source in monograph.sources.items()
        if source_id in ids or source is monograph.label
    )
