"""Monograph + what was asked of it -> Document. Answers to questions are in `answers.py`."""

import re
from collections.abc import Iterable, Mapping, Sequence

from somaref.document.model import (
    ARTICLE,
    LABEL,
    OWN,
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
from somaref.monograph.model import Group, Monograph, Section, Statement


def section(monograph: Monograph, asked: Section, cited: bool = False) -> Document:
    """One section; `cited` adds each statement's citations and the bibliography."""
    if monograph.verbatim:
        from somaref.document import labels

        return labels.section(monograph, asked, cited)
    title = f"{monograph.name}: {asked.type.title.lower()}"
    blocks = tuple(_blocks(monograph, asked))
    return Document(title, blocks, references(monograph, cites_of([asked])), cited)


def everything(monograph: Monograph, cited: bool = False) -> Document:
    """The whole monograph in reading order."""
    if monograph.verbatim:
        from somaref.document import labels

        return labels.everything(monograph, cited)
    blocks: list[Block] = []
    for each in monograph.sections:
        blocks.append(Heading(each.type.title, each.id))
        blocks.extend(_blocks(monograph, each))
    rests_on = references(monograph, cites_of(monograph.sections))
    return Document(monograph.name, tuple(blocks), rests_on, cited)


def sources(monograph: Monograph) -> Document:
    """What the monograph rests on, and when it was last checked."""
    if monograph.verbatim:
        from somaref.document import labels

        return labels.sources(monograph)
    label = monograph.label
    against = f", against the {label.name} {label.revised or ''}".rstrip() if label else ""
    checked = f"Last checked {monograph.reviewed}, statement by statement{against}."
    items = tuple(map(Item, (checked, *(monograph.review or ()))))
    blocks = (Bullets("How it was checked", items),)
    every = references(monograph, [dict.fromkeys(monograph.sources, "")])
    return Document(f"{monograph.name}: sources", blocks, every, cited=True)


def contents(monograph: Monograph) -> Document:
    """The sections that the monograph has: id, title and a line of summary."""
    if monograph.verbatim:
        from somaref.document import labels

        return labels.contents(monograph)
    types = [each.type for each in monograph.sections]
    entries = tuple((each.id, each.title, each.summary) for each in types)
    return Document("Sections", (Definitions(entries),))


def bullets(monograph: Monograph, group: Group, section_id: str) -> Bullets:
    """The statements of a group under its heading."""
    items = tuple(item(monograph, statement) for statement in group.items)
    return Bullets(group.heading, items, group.urgent, section_id)


def item(monograph: Monograph, statement: Statement) -> Item:
    """The statement with all that is to be seen beside it."""
    arms = monograph.arms or {}
    frequencies = tuple(
        Frequency(arms[arm_id].title, count, arms[arm_id].patients)
        for arm_id, count in (statement.events or {}).items()
    )
    return Item(
        statement.text,
        (OWN,) if statement.own else _said_by(monograph, statement.cite, bool(statement.differs)),
        statement.article or "",
        statement.differs or "",
        statement.topic or "",
        monograph.verdict(statement),
        _citations(monograph, statement.cite),
        frequencies,
        tuple(_numbers_to_call(monograph, statement.text)),
    )


def judge(monograph: Monograph) -> str:
    """How the reader meets the label that judges the article."""
    return monograph.label.name if monograph.label else "label"


def cites_of(sections: Sequence[Section]) -> list[Mapping[str, str]]:
    """What the statements and tables of the sections cite."""
    groups = [group for section in sections for group in section.groups]
    cites = [statement.cite for group in groups for statement in group.items]
    return [*cites, *(group.table.cite for group in groups if group.table)]


def references(monograph: Monograph, cites: Iterable[Mapping[str, str]]) -> tuple[Reference, ...]:
    """The sources cited, in the file's order, and the label where it judges one of them."""
    ids = {source_id for cite in cites for source_id in cite}
    judged = any(each.kind == "article" for id_, each in monograph.sources.items() if id_ in ids)
    return tuple(
        Reference(
            source_id,
            source.name,
            source.title,
            source.kind,
            source.publisher,
            source.revised,
            source.note,
            source.url,
        )
        for source_id, source in monograph.sources.items()
        if source_id in ids or (judged and source is monograph.label)
    )


def _blocks(monograph: Monograph, asked: Section) -> Iterable[Block]:
    for group in asked.groups:
        yield bullets(monograph, group, asked.id)
        if group.table:
            citations = _citations(monograph, group.table.cite)
            said_by = _said_by(monograph, group.table.cite)
            yield Table(group.table.columns, group.table.rows, said_by, citations, asked.id)


def _citations(monograph: Monograph, cite: Mapping[str, str]) -> tuple[Citation, ...]:
    return tuple(
        Citation(source_id, monograph.sources[source_id].name, place)
        for source_id, place in cite.items()
    )


def _said_by(
    monograph: Monograph, cite: Mapping[str, str], differs: bool = False
) -> tuple[str, ...]:
    """The names of who says it; the label is not among them where it `differs`."""
    if len(monograph.sources) == 1:
        return ()
    sources = [monograph.sources[source_id] for source_id in cite]
    judged = monograph.label in sources
    names = [ARTICLE] if any(each.kind == "article" for each in sources) else []
    if judged and not differs:
        names.append(LABEL)
    # A further label says nothing that the judging one does not.
    spared = ("article", "regulator") if judged else ("article",)
    return (*names, *(each.name for each in sources if each.kind not in spared))


def _numbers_to_call(monograph: Monograph, text: str) -> Iterable[tuple[int, int]]:
    numbers = "|".join(map(re.escape, monograph.call or ()))
    if numbers:
        for match in re.finditer(rf"(?<![\w-])(?:{numbers})(?![\w-])", text):
            yield match.span()
