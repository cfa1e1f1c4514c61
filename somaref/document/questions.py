"""What people ask, and what answers it -> Document."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from somaref.document.answers import ADVICE, ITSELF, Answers
from somaref.document.blocks import Block, Bullets, Heading, Item
from somaref.document.compose import Composer, item, references, remark
from somaref.document.model import Document, Outcome
from somaref.monograph.model import Monograph, Statement
from somaref.monograph.sections import INTERACTIONS
from somaref.questions.answers import Answered, KnownAnswer, KnownAnswers, Stated, speaks_of
from somaref.questions.names import Match

# Of statements that only name what is asked about, so many are shown.
_MOST_NAMING = 3
# The section of an answer without statements.
_NO_SECTION = ""


class QuestionList(Composer):
    def questions(self, known: KnownAnswers, ids: Mapping[str, Stated], whole: bool) -> Document:
        """Each question under the section that answers it: the command, or the `whole` answer."""
        blocks: list[Block] = [self._in_danger()]
        cited: set[str] = set()
        for section_id in (*(section.id for section in self.monograph.sections), _NO_SECTION):
            own = [each for each in known.answers.values() if home(each, ids) == section_id]
            section = self.monograph.find(section_id)
            if own and section:
                blocks.append(Heading(section.type.heading, section_id))
            if whole:
                for each in own:
                    told = lines_of(self.monograph, each, ids)
                    items = tuple(item(self.monograph, line.statement) for line in told)
                    blocks.append(Bullets(each.title, items, section=section_id))
                    cited.update(id_ for line in told for id_ in line.statement.cite)
            elif own:
                lines = (Item(f"{each.title} (somaref ask {_typed(each.title)})") for each in own)
                above = "" if section else "Not told here"
                blocks.append(Bullets(above, tuple(lines), section=section_id))
        title = f"{self.monograph.name}: what can be asked"
        return Document(title, tuple(blocks), references(self.monograph, cited), self.cited)


class QuestionAnswers(Answers):
    def answered(
        self,
        question: str,
        reply: Answered,
        ids: Mapping[str, Stated],
        limit: int,
        section: str | None,
        beside: str,
    ) -> Outcome:
        """At most `limit` answers, whole or as far as they are in doubt, of the `section` if one is
        named. Of names that something is said `beside`, what is urgent stands in a box.
        """
        block = self._told.block
        if section not in (None, INTERACTIONS.id):
            reply = reply._replace(named=())
        elif self._told.advice:
            # What may be eaten with it is no help in danger.
            kept = (each for each in reply.named if self._ids(each) or not self._is_told(each))
            reply = reply._replace(named=tuple(kept))
        hidden = block.hides if block else ()
        homes = ((each, home(each, ids)) for each in reply.answers[:limit])
        answers = [each for each, at in homes if section in (None, at) and at not in hidden]
        told = list(self._ordered(answers, reply, ids, bool(beside)))
        if beside and not reply.named and any(each.names for each in answers):
            # What is taken is not known by such a name.
            told = [self._match(Match(beside)), *told]
        if not block and reply.near and reply.named:
            told = [remark(ADVICE["others"][0].format(brand=self.monograph.brand)), *told]
        elif not block and (reply.near or not told):
            near = " ".join(each.title for each in reply.near)
            told = [*([remark(f"Asked near this: {near}")] if near else ()), *told]
            # Whom to call was told above, and nobody takes it back.
            nothing = "nothing else" if self._told.perhaps else "nothing is known"
            told = [*map(remark, ADVICE[nothing]), *told]
        shown = (ids[id_] for each in answers for id_ in each.show if id_ in ids)
        more = (source_id for line in shown for source_id in line.statement.cite)
        blocks = [*self._first(), *told]
        document = self._document(f"{self.monograph.name}: {question}", blocks, more)
        # What is known of a substance with the medicine is no answer to what is asked of it alone.
        named = reply.named and not reply.near
        found = bool(block or reply.said or named or any(each.show for each in answers))
        return Outcome(document, found)

    def _ordered(
        self, answers: Sequence[KnownAnswer], reply: Answered, ids: Mapping[str, Stated], box: bool
    ) -> Iterator[Block]:
        """What is surely asked, what is known of the substances named, what else may be asked."""
        at_once = self._at_once(reply.named) if box and not self._told.block else []
        named = [*at_once, *self._cards(reply.named)]
        # Of products that differ, what they may hold is no answer yet.
        known = any(match.sort != "family" or match.plain for match in reply.named)
        special = [each for each in answers if not (each.names and known)]
        said = reply.said[:_MOST_NAMING]
        told = [
            (_asked(each, ids), each.id, lines_of(self.monograph, each, ids, said, reply.unnamed))
            for each in special
        ]
        # What is dangerous together comes before what is said of the medicine alone.
        urgent = any(self._classes[id_].urgent for match in reply.named for id_ in self._ids(match))
        spoken = all(speaks_of(each, ids, reply.named) for each in special if urgent)
        if reply.sure and (spoken or any(each.first for each in special)):
            yield from self._each(told[:1])
            yield from named
            yield from self._each(told[1:])
            return
        # What the body makes of the medicine is asked about as such, unless as one to take.
        own = all(ITSELF in match.classes for match in reply.named)
        behind = own and spoken and not (answers and answers[0].names)
        behind |= any(each.first for each in special[:1])
        yield from () if behind else named
        yield from self._in_doubt(told)
        yield from named if behind else ()

    def _in_doubt(self, told: Sequence[tuple[str, str, Sequence[Stated]]]) -> Iterator[Block]:
        """The first line of each answer, and more of the likeliest; one alone is told whole."""
        # Two that begin with the same line are told once.
        firsts = {lines[0].statement.text: id_ for _, id_, lines in reversed(told)}
        told = [each for each in told if each[1] in firsts.values()]
        if len(told) > 1:
            title, id_, lines = told[0]
            first = [(title, id_, lines[:1]) for title, id_, lines in told]
            told = [*first, (f"More: {title}", id_, lines[1:])]
        yield from self._each(told)

    def _each(self, told: Iterable[tuple[str, str, Sequence[Stated]]]) -> Iterator[Block]:
        """The lines below the questions that they answer, and below the headings that they need."""
        for title, id_, lines in told:
            if lines:
                yield Heading(title, id_)
            for above, several in groupby(lines, _heading):
                together = list(several)
                items = tuple(item(self.monograph, each.statement) for each in together)
                yield Bullets(above, items, False, together[0].section_id)


def lines_of(
    monograph: Monograph,
    answer: KnownAnswer,
    ids: Mapping[str, Stated],
    said: Sequence[Stated] = (),
    unnamed: Sequence[str] = (),
) -> list[Stated]:
    """All that an answer tells, in its order, with what the monograph does not say. What is `said`
    of the thing asked about takes the place of a denial, which is a claim, and topics that were
    looked for and are `unnamed` are told with it.
    """
    shown = [ids[id_] for id_ in answer.show if id_ in ids]
    if answer.denies and said:
        return [*said, *(each for each in shown if each not in said)]
    unsaid = []
    if answer.unsaid:
        text = answer.unsaid
        if answer.denies and unnamed:
            text = f"This reference does not name {' or '.join(unnamed)}. {text}"
        # The label is cited for its own silence; what else is not said is own advice.
        label = monograph.label if "label" in text else None
        cite = {id_: "all sections" for id_, each in monograph.sources.items() if each is label}
        unsaid.append(Stated(home(answer, ids), "", Statement(text, cite, own=not cite)))
    # What is not known is told early: it may be the very thing that is asked.
    before = 0 if answer.silent or answer.denies else 1
    return [*shown[:before], *unsaid, *shown[before:]]


def home(answer: KnownAnswer, ids: Mapping[str, Stated]) -> str:
    """The id of the section in which the first statement of an answer stands, if it has one."""
    return next((ids[id_].section_id for id_ in answer.show if id_ in ids), _NO_SECTION)


def _heading(line: Stated) -> str:
    return line.heading if line.statement.topic or line.statement.text[:1].islower() else ""


def _typed(title: str) -> str:
    """A question as it is typed at a shell, which has its own use for signs."""
    plain = title.lower().replace("'", "").replace("’", "")
    return " ".join("".join(each if each.isalnum() else " " for each in plain).split())


def _asked(answer: KnownAnswer, ids: Mapping[str, Stated]) -> str:
    """The question, and the section in which more of it stands."""
    where = home(answer, ids)
    return f"{answer.title} (section: {where})" if where else answer.title
