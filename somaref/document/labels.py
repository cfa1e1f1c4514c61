"""The monograph of a label -> documents. No verdict here: all words are the label's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from somaref.document.answers import Answers
from somaref.document.blocks import Block, Bullets, Definitions, Heading, Item
from somaref.document.compose import NO_TEXT, Composer, references, remark, unmarked
from somaref.document.model import Document, Outcome
from somaref.monograph.files import today
from somaref.monograph.model import Day, Edition, Monograph, Section, Statement
from somaref.monograph.sections import INTERACTIONS, type_of
from somaref.text import grouped

if TYPE_CHECKING:
    from somaref.questions.excerpts import Found
    from somaref.questions.names import Match

_BOX = "boxed-warning"
_INGREDIENTS = "description"
_NO_SIGN = "That is no sign of safety: ask a pharmacist, or try other words."
_NEAREST, _REST = "What is nearest to it:", "What it says of the rest of the question:"
# So many words are named by which a substance was looked for.
_MOST_TERMS = 8
# The sections that say most of interactions come first.
_FIRST = (_BOX, "contraindications", "interactions", "precautions", "dosage")


class LabelComposer(Composer):
    """Makes the documents about one label; where it has a boxed warning, a line says so first."""

    def start(self) -> Document:
        """The first screen: what to do in danger, the sections, how to ask this label."""
        ways = ((name, way.replace("somaref", "somaref -m FILE", 1)) for name, way in self._ways())
        blocks = (self._in_danger(), *self._box_line(), Definitions(tuple(ways)))
        return self._own(f"{self.monograph.name}: a US label", blocks, "other words")

    def section(self, asked: Section) -> Document:
        title = f"{self.monograph.name}: {asked.type.heading.lower()}"
        box = self._boxed() if asked.id == "overview" else self._box_line(asked.id)
        blocks = [*self._blocks(asked)] or [Bullets("", (NO_TEXT,))]
        return self._own(title, (*box, *blocks))

    def everything(self) -> Document:
        """The whole label in its own order, but for the boxed warning, which comes first."""
        monograph = self.monograph
        rest = [section for section in monograph.whole if section.id != _BOX]
        blocks = (*self._boxed(), *(block for section in rest for block in self._blocks(section)))
        shown = {_BOX, *(section.id for section in rest)}
        apart = dict.fromkeys(s.id for s in monograph.sections if s.id not in shown)
        left_out = [f"{type_of(id_).title.lower()} (see {id_!r})" for id_ in apart]
        more = f" Not repeated here: {', '.join(left_out)}." if left_out else ""
        return self._own(monograph.name, blocks, more=more)

    def sources(self) -> Document:
        """Which label it is."""
        return self._own(f"{self.monograph.name}: sources", ())._replace(cited=True)

    def contents(self) -> Document:
        blocks = super().contents().blocks
        return self._own(f"{self.monograph.name}: sections", blocks)._replace(cited=False)

    def _own(
        self, title: str, blocks: Iterable[Block], words: str = "words", more: str = ""
    ) -> Document:
        """A document in which all words are the label's, or all but what to do in danger."""
        label = f"All the {words} are the label's own: {origin(self.monograph)}.{more}"
        return Document(title, tuple(blocks), (), self.cited, label)

    def by_section(self, found: "Found") -> Iterator[Bullets]:
        """What was found below its sections and the label's headings, those that warn first."""
        every = grouped(((each.section.id, each.heading), each) for each in found.excerpts)
        for (id_, heading), excerpts in sorted(every.items(), key=lambda each: gravity(each[0][0])):
            # A heading may hold half of the sense, as "Do not use" does.
            named = filter(None, dict.fromkeys((type_of(id_).heading, *heading.split(": "))))
            yield self._excerpts(": ".join(named), excerpts, found.concepts)

    def _boxed(self) -> Iterator[Block]:
        box = self.monograph.find(_BOX)
        return self._blocks(box) if box else iter(())

    def _box_line(self, section_id: str = "") -> Iterator[Block]:
        """The line that no other section is without, where the label has a boxed warning."""
        if section_id != _BOX and self.monograph.find(_BOX):
            text = f"This label has a boxed warning, its gravest: see {_BOX!r}."
            yield Bullets("", (Item(text),), False, _BOX)


class LabelAnswers(LabelComposer, Answers):
    """Makes the answers of one label, whose words are not judged."""

    def search(
        self, question: str, found: "Found", named: "Sequence[Match]", limit: int
    ) -> Outcome:
        """At most `limit` of the excerpts found, the best first, after what to do in danger."""
        blocks: list[Block] = [*self._first(), *self._box_line()]
        topics = " and ".join(found.unnamed)
        if not found.excerpts:
            nothing = f"does not name {topics}" if topics else "says nothing that answers this"
            blocks.append(remark(f"This label {nothing}. {_NO_SIGN}"))
        elif topics:
            follows = _REST if found.near else _NEAREST
            blocks.append(remark(f"No line here names {topics}. {_NO_SIGN} {follows}"))
        blocks += self._found(found, limit)
        if len(found.excerpts) > limit:
            more = len(found.excerpts) - limit
            blocks.append(remark(f"And {more} more: add --limit {len(found.excerpts)}."))
        return Outcome(self._answer(f"{self.monograph.name}: {question}", blocks), found.answered)

    def interactions(self, matches: "Sequence[Match]") -> Outcome:
        """The excerpts that name each substance asked for, those of what warns first."""
        from somaref.questions.finding import finder

        ready = finder(self.monograph, self._known)
        blocks: list[Block] = [*self._first(), *self._box_line()]
        answered = []
        for match in matches:
            found = ready.named(match)
            warning = [each for each in found.excerpts if each.section.id != _INGREDIENTS]
            blocks.append(Heading(_sought(match, found), INTERACTIONS.id))
            if not warning:
                named = "Named only as an ingredient" if found.excerpts else "Not named"
                no_sign = "which is no sign of safety: ask a pharmacist."
                blocks.append(remark(f"{named} in this label, {no_sign}"))
            blocks += self.by_section(found)
            answered.append(bool(warning))
        names = ", ".join(match.asked for match in matches)
        document = self._answer(f"{self.monograph.name}: interactions with {names}", blocks)
        return Outcome(document, all(answered))

    def _advice(self, statement: Statement) -> Item:
        """What to do in danger, which is none of the label's words."""
        return unmarked(super()._advice(statement._replace(cite=self._foreign(statement))))

    def _foreign(self, statement: Statement) -> Mapping[str, str]:
        """What rests on the label of another medicine is not cited to this one."""
        own = self.monograph.sources
        return {key: place for key, place in statement.cite.items() if key not in own}

    def _answer(self, title: str, blocks: Iterable[Block]) -> Document:
        advice = (self._line.statement, *self._told.advice)
        ids = {id_ for each in advice for id_ in self._foreign(each)}
        rests_on = references(self._with_all_sources, ids)
        return self._own(title, blocks, "other words")._replace(sources=rests_on)


def gravity(id_: str) -> int:
    """The place of a section among those that warn; 0 is the gravest."""
    return _FIRST.index(id_) if id_ in _FIRST else len(_FIRST)


def _sought(match: "Match", found: "Found") -> str:
    """The name, and by what else it was looked for."""
    terms = (term.removesuffix("*") for each in found.concepts for term in each.terms.near)
    also = [term for term in dict.fromkeys(terms) if term != match.asked]
    more = f" and {len(also) - _MOST_TERMS} more" if len(also) > _MOST_TERMS else ""
    told = f"looked for too: {', '.join(also[:_MOST_TERMS])}{more}"
    return f"{match.asked} ({told})" if also else match.asked


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
