"""The monograph of a label -> documents. No verdict here: all words are the label's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from somaref.document.blocks import Block, Bullets, Definitions, Heading, Item, Reference
from somaref.document.compose import Composer, item, references, remark, unmarked
from somaref.document.model import Document, Outcome
from somaref.monograph.files import today
from somaref.monograph.model import Day, Edition, Monograph, Section, Statement
from somaref.monograph.sections import INTERACTIONS, type_of
from somaref.text import grouped

if TYPE_CHECKING:
    from somaref.monograph.substances import Substances
    from somaref.questions.danger import Danger
    from somaref.questions.names import Match
    from somaref.questions.ranking import Reply
    from somaref.questions.statements import Named

_BOX = "boxed-warning"
_NO_SIGN = "That is no sign of safety: ask a pharmacist, or try other words."


class LabelComposer(Composer):
    """Makes the documents about one label; where it has a boxed warning, a line says so first."""

    def start(self) -> Document:
        """The first screen: what to do in danger, the sections, how to ask this label."""
        ways = tuple(
            (name, text.replace("somaref ", "somaref -m FILE ", 1)) for name, text in self._ways()
        )
        blocks = (self._in_danger(), *self._box_line(), Definitions(ways))
        return self._led(f"{self.monograph.name}: a US label", blocks)

    def section(self, asked: Section) -> Document:
        title = f"{self.monograph.name}: {asked.type.heading.lower()}"
        box = self._boxed() if asked.id == "overview" else self._box_line(asked.id)
        return self._own(title, (*box, *self._blocks(asked)))

    def everything(self) -> Document:
        """The whole label in its own order, but for the boxed warning, which comes first."""
        monograph = self.monograph
        rest = [section for section in monograph.whole if section.id != _BOX]
        blocks = (*self._boxed(), *(block for section in rest for block in self._blocks(section)))
        shown = {_BOX, *(section.id for section in rest)}
        apart = dict.fromkeys(s.id for s in monograph.sections if s.id not in shown)
        left_out = [f"{type_of(id_).title.lower()} (see {id_!r})" for id_ in apart]
        more = f" Not repeated here: {', '.join(left_out)}." if left_out else ""
        return self._own(monograph.name, blocks, more)

    def sources(self) -> Document:
        """Which label it is."""
        return self._own(f"{self.monograph.name}: sources", ())._replace(cited=True)

    def contents(self) -> Document:
        blocks = super().contents().blocks
        return self._own(f"{self.monograph.name}: sections", blocks)._replace(cited=False)

    def _own(self, title: str, blocks: Iterable[Block], more: str = "") -> Document:
        """A document in which all words are the label's."""
        label = f"All the words are the label's own: {origin(self.monograph)}.{more}"
        return Document(title, tuple(blocks), (), self.cited, label)

    def _led(
        self, title: str, blocks: Iterable[Block], rests_on: tuple[Reference, ...] = ()
    ) -> Document:
        """A document that says, before any label, what is to be done in danger."""
        label = f"All the other words are the label's own: {origin(self.monograph)}."
        return Document(title, tuple(blocks), rests_on, self.cited, label)

    def _boxed(self) -> Iterator[Block]:
        box = self.monograph.find(_BOX)
        return self._blocks(box) if box else iter(())

    def _blocks(self, asked: Section) -> Iterator[Block]:
        yield from super()._blocks(asked)
        if asked.leaf and asked.groups and not asked.statements:
            yield remark("[the file has no text for this section]")

    def _box_line(self, section_id: str = "") -> Iterator[Block]:
        """The line that no other section is without, where the label has a boxed warning."""
        if section_id != _BOX and self.monograph.find(_BOX):
            text = f"This label has a boxed warning, its gravest: see {_BOX!r}."
            yield Bullets("", (Item(text),), False, _BOX)


class LabelAnswers(LabelComposer):
    """Makes the answers of one label, each led by what to do in `danger`.

    `known` are the substances that are known by name.
    """

    def __init__(
        self, monograph: Monograph, cited: bool, danger: "Danger", known: "Substances"
    ) -> None:
        super().__init__(monograph, cited)
        self._danger = danger
        self._known = known
        sources = {**danger.sources, **monograph.sources}
        self._with_sources = monograph._replace(sources=sources)

    def search(self, question: str, reply: "Reply", limit: int) -> Outcome:
        """What the search found, the best section first, after what to do in danger.

        Of each substance named, at most `limit` statements are shown.
        """
        block = self._danger.block
        blocks: list[Block] = [*self._in_any_danger(), *self._box_line()]
        if reply.unnamed and not block:
            topics = " and ".join(reply.unnamed)
            blocks.append(remark(f"This label does not name {topics}. {_NO_SIGN}"))
        elif not (reply.answers or block):
            blocks.append(remark(f"Nothing in this label answers this. {_NO_SIGN}"))
        named = self._named(reply.named)
        hidden = block.hides if block else frozenset()
        for answer in (each for each in reply.answers if each.id not in hidden):
            section_type = answer.section.type
            blocks.append(Heading(f"{section_type.title} (section: {section_type.id})", answer.id))
            if answer.id == INTERACTIONS.id and named:
                blocks += (part for one in named for part in self._of_substance(one, limit))
                continue
            blocks += self._found_under(answer)
        document = self._answer(f"{self.monograph.name}: {question}", blocks)
        return Outcome(document, reply.answered or block is not None)

    def interactions(self, matches: "Sequence[Match]") -> Outcome:
        """The statements that name each substance asked for, under the section that each is of."""
        named = self._named(matches)
        blocks: list[Block] = [*self._in_any_danger(), *self._box_line()]
        for one in named:
            blocks += [Heading(one.heading, INTERACTIONS.id), *self._of_substance(one)]
        names = ", ".join(one.asked for one in named)
        document = self._answer(f"{self.monograph.name}: interactions with {names}", blocks)
        return Outcome(document, all(one.statements for one in named))

    def _named(self, matches: "Sequence[Match]") -> "Sequence[Named]":
        from somaref.questions.statements import named_in_label

        return named_in_label(self.monograph, matches, self._known)

    def _of_substance(self, named: "Named", limit: int | None = None) -> Iterator[Block]:
        """What the label says of a substance; in a search its name stands there too."""
        shown = named.statements[:limit]
        under = grouped((id_, item(self.monograph, statement)) for id_, statement in shown)
        before = "" if limit is None else f"{named.asked}: "
        for key, own in under.items():
            yield Bullets(f"{before}{type_of(key).heading}", tuple(own), False, key)
        if not under:
            who = f"{named.asked} is not" if before else "Not"
            yield remark(
                f"{who} named in this label, which is no sign of safety: ask a pharmacist."
            )
        elif limit is not None and len(named.statements) > limit:
            more = len(named.statements) - limit
            yield remark(f"And {more} more: see 'interactions {named.asked}'.")

    def _in_any_danger(self) -> Iterator[Block]:
        """What to do in danger, which is none of the label's words."""
        yield Bullets("", (self._advice(self._danger.line.statement),))
        if perhaps := self._danger.told.perhaps:
            yield Bullets("", (self._advice(perhaps)._replace(bullet="!"),))
        if block := self._danger.block:
            yield Bullets(block.heading, tuple(map(self._advice, block.advice)), urgent=True)

    def _advice(self, statement: Statement) -> Item:
        return unmarked(self._with_sources, statement._replace(cite=self._foreign(statement)))

    def _foreign(self, statement: Statement) -> Mapping[str, str]:
        """What rests on the label of another medicine is not cited to this one."""
        own = self.monograph.sources
        return {key: place for key, place in statement.cite.items() if key not in own}

    def _answer(self, title: str, blocks: Iterable[Block]) -> Document:
        rests_on = references(self._with_sources, map(self._foreign, self._danger.advice))
        return self._led(title, blocks, rests_on)


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
