"""Monograph + what was asked of it -> Document. Answers to questions are in `answers.py`."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from somaref.document import blocks
from somaref.document.model import Document
from somaref.errors import EMERGENCY
from somaref.monograph.model import Group, Monograph, Section, Statement
from somaref.monograph.sections import INTERACTIONS, PARTS, type_of
from somaref.text import grouped

if TYPE_CHECKING:
    from somaref.questions.excerpts import Excerpt, Found
    from somaref.questions.wording import Concept

NO_TEXT = blocks.Item("[the file has no text for this section]")
# With so many statements on what to do in danger, 22 lines of 80 columns are enough for all.
_MOST_IN_DANGER = 3


class Composer:
    """Makes the documents about a monograph that judges an article, `cited` with sources."""

    def __init__(self, monograph: Monograph, cited: bool = False) -> None:
        self.monograph = self._with_all_sources = monograph
        self.cited = cited

    def start(self) -> Document:
        """The first screen: what to do in danger, the sections, and how to ask."""
        shown = (self._in_danger(_MOST_IN_DANGER), blocks.Definitions(tuple(self._ways())))
        ids = cited_in(self.monograph.sections) if self.cited else ()
        title = f"{self.monograph.name}: an offline reference"
        return Document(title, shown, references(self.monograph, ids), self.cited)

    def section(self, asked: Section) -> Document:
        title = f"{self.monograph.name}: {asked.type.heading.lower()}"
        return self._document(title, self._blocks(asked))

    def everything(self) -> Document:
        """What to do in danger, and the whole monograph in reading order."""
        shown: list[blocks.Block] = [self._in_danger()]
        for section in self.monograph.sections:
            shown += [blocks.Heading(section.type.heading, section.id), *self._blocks(section)]
        return self._document(self.monograph.name, shown)

    def sources(self) -> Document:
        """What the monograph rests on, and when it was last checked."""
        monograph = self.monograph
        label = monograph.label
        against = f", against the {label.name} {label.revised or ''}".rstrip() if label else ""
        checked = f"Last checked {monograph.reviewed}, statement by statement{against}."
        items = tuple(map(blocks.Item, (checked, *monograph.review)))
        shown = (blocks.Bullets("How it was checked", items),)
        every = references(monograph, monograph.sources)
        return Document(f"{monograph.name}: sources", shown, every, cited=True)

    def contents(self) -> Document:
        """The sections that the monograph has: id, title and a line of summary."""
        types = dict.fromkeys(section.type for section in self.monograph.sections)
        entries = tuple((kind.id, kind.title, kind.summary) for kind in types)
        return Document("Sections", (blocks.Definitions(entries),))

    def _document(
        self, title: str, shown: Iterable[blocks.Block], more: Iterable[str] = ()
    ) -> Document:
        """A document with the sources that its blocks cite, and `more` by their ids."""
        document = Document(title, tuple(shown), cited=self.cited)
        ids = (cite.source for each in document.said for cite in each.citations)
        return document._replace(sources=references(self._with_all_sources, {*ids, *more}))

    def _blocks(self, asked: Section) -> Iterator[blocks.Block]:
        """The groups of a section; the group that opens a section of a label heads the others."""
        monograph = self.monograph
        for group in asked.groups:
            if group.top and group.heading:
                yield blocks.Heading(group.heading, asked.id)
                group = group._replace(heading="")
            if group.heading or group.items or group.blank:
                yield bullets(monograph, group, asked.id)
            if group.table:
                columns, rows, cite = group.table
                by, citations = _said_by(monograph, cite), _citations(monograph, cite)
                yield blocks.Figures(columns, rows, by, citations, asked.id)
            if group.grid:
                citations = _citations(monograph, group.grid.cite)
                yield blocks.LabelTable(*group.grid[:4], citations, asked.id)

    def _found(self, found: "Found", limit: int) -> Iterator[blocks.Block]:
        """What was found for a question, the best first, below its sections and headings."""
        section_id = ""
        by_heading = grouped(((it.section.id, it.heading), it) for it in found.excerpts[:limit])
        for (id_, heading), excerpts in by_heading.items():
            if id_ != section_id:
                yield blocks.Heading(f"{type_of(id_).title} (section: {id_})", id_)
                section_id = id_
            yield self._excerpts(heading, excerpts, found.concepts)

    def _excerpts(
        self, heading: str, excerpts: "Sequence[Excerpt]", sought: "Iterable[Concept]"
    ) -> blocks.Bullets:
        """Excerpts under one heading; what was looked for is marked in them."""
        from somaref.questions.wording import pattern_of

        pattern = pattern_of(sought)
        items = []
        at: dict[int, int] = {}
        # What stands below one lead comes together, so that none seems to stand below another.
        ordered = sorted(
            excerpts, key=lambda e: [at.setdefault(id(s), len(at)) for s in e.statements]
        )
        every = {id(each): each for excerpt in ordered for each in excerpt.statements}
        for each in every.values():
            spans = tuple(hit.span() for hit in pattern.finditer(each.text) if hit[0])
            items.append(item(self.monograph, each)._replace(found=spans))
        first = excerpts[0]
        return blocks.Bullets(heading, tuple(items), first.urgent, first.section.id)

    def _in_danger(self, most: int | None = None) -> blocks.Bullets:
        """What the monograph says first of an overdose, `most` statements at most."""
        section = self.monograph.find("overdose")
        urgent = [group for group in section.groups if group.urgent] if section else []
        if not urgent:
            return blocks.Bullets("In danger?", (blocks.Item(EMERGENCY),), urgent=True)
        statements = urgent[0].items[:most]
        # The first screen has no room for a legend of marks, so the heading names the sources.
        named = (self.monograph.sources[id_].name for each in statements for id_ in each.cite)
        heading = f"In danger? ({', '.join(dict.fromkeys(named))})"
        items = tuple(unmarked(item(self.monograph, each)) for each in statements)
        return blocks.Bullets(heading, items, urgent=True, section="overdose")

    def _ways(self) -> Iterator[tuple[str, str]]:
        """The sections by parts, and the ways to ask."""
        ids = [section.id for section in self.monograph.sections]
        for part in PARTS:
            if own := dict.fromkeys(s.id for s in self.monograph.sections if s.type.part == part):
                yield part, ", ".join(own)
        example = "dosage" if "dosage" in ids else ids[0]
        yield "Read a section", f"somaref {example} (options: somaref --help)"
        yield "Ask a question", "somaref search can I drive"
        if INTERACTIONS.id in ids:
            yield "With other things", "somaref interactions wine aspirin"


def remark(text: str) -> blocks.Bullets:
    """What the program itself says, without a heading."""
    return blocks.Bullets("", (blocks.Item(text),))


def bullets(monograph: Monograph, group: Group, section_id: str) -> blocks.Bullets:
    items = (NO_TEXT,) if group.blank else tuple(item(monograph, each) for each in group.items)
    return blocks.Bullets(group.heading, items, group.urgent, section_id)


def item(monograph: Monograph, statement: Statement) -> blocks.Item:
    """The statement with all that is to be seen beside it."""
    frequencies = tuple(
        blocks.Frequency(monograph.arms[arm_id].title, count, monograph.arms[arm_id].patients)
        for arm_id, count in statement.events.items()
    )
    # Who of article and label is cited for saying something else than the text.
    unsaid = blocks.LABEL if statement.differs else blocks.ARTICLE if statement.article else ""
    own = (blocks.OWN,) if statement.own else ()
    numbers = "|".join(map(re.escape, monograph.call))
    calls = re.finditer(rf"(?<![\w-])(?:{numbers})(?![\w-])", statement.text) if numbers else ()
    return blocks.Item(
        statement.text,
        (*_said_by(monograph, statement.cite, unsaid), *own),
        statement.article or "",
        statement.differs or "",
        statement.topic or "",
        monograph.verdict(statement),
        _citations(monograph, statement.cite),
        frequencies,
        tuple(each.span() for each in calls),
        bullet=statement.mark,
        level=statement.level,
        id=statement.id or "",
    )


def unmarked(statement: blocks.Item) -> blocks.Item:
    """The statement where who says it is told elsewhere, and nothing is judged."""
    return statement._replace(said_by=(), verdict=None)


def cited_in(sections: Iterable[Section]) -> set[str]:
    """The ids of the sources that the statements and tables of the sections cite."""
    groups = [group for section in sections for group in section.groups]
    cites = [statement.cite for group in groups for statement in group.items]
    cites += [group.table.cite for group in groups if group.table]
    return {source_id for cite in cites for source_id in cite}


def references(monograph: Monograph, ids: Collection[str]) -> tuple[blocks.Reference, ...]:
    """The sources with these ids, in the file's order, and the label where it judges one."""
    judged = any(each.kind == "article" for id_, each in monograph.sources.items() if id_ in ids)
    return tuple(
        blocks.Reference(
            id_, each.name, each.title, each.kind, each.publisher, each.revised, each.note, each.url
        )
        for id_, each in monograph.sources.items()
        if id_ in ids or (judged and each is monograph.label)
    )


def _citations(monograph: Monograph, cite: Mapping[str, str]) -> tuple[blocks.Citation, ...]:
    return tuple(
        blocks.Citation(source_id, monograph.sources[source_id].name, place)
        for source_id, place in cite.items()
    )


def _said_by(monograph: Monograph, cite: Mapping[str, str], unsaid: str = "") -> tuple[str, ...]:
    """The names of who says it, but for who is `unsaid`."""
    if len(monograph.sources) == 1:
        return ()
    sources = [monograph.sources[source_id] for source_id in cite]
    judged = monograph.label in sources
    article = any(each.kind == "article" for each in sources)
    said = {blocks.ARTICLE: article, blocks.LABEL: judged}
    names = [name for name, says in said.items() if says and name != unsaid]
    # A further label says nothing that the judging one does not.
    spared = ("article", "regulator") if judged else ("article",)
    return (*names, *(each.name for each in sources if each.kind not in spared))
