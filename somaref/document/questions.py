"""What people ask, and what answers it -> Document."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from somaref.document.answers import Answers
from somaref.document.blocks import Block, Bullets, Heading, Item
from somaref.document.compose import Composer, item, remark
from somaref.document.model import Document, Outcome
from somaref.monograph.model import Monograph, Statement
from somaref.monograph.sections import INTERACTIONS
from somaref.questions.answers import Answered, KnownAnswer, KnownAnswers, Stated

_NOTHING = "Nothing here answers this. That is no sign of safety. Ask a doctor or pharmacist."
# Of statements that only name what is asked about, so many are shown.
_MOST_NAMING = 3


class QuestionList(Composer):
    """Makes the list of what can be asked."""

    def questions(self, known: KnownAnswers, ids: Mapping[str, Stated], whole: bool) -> Document:
        """Each question under the section that answers it: the command, or the `whole` answer."""
        blocks: list[Block] = [self._in_danger()]
        cites = []
        for section in self.monograph.sections:
            own = [each for each in known.answers if home(each, ids) == section.id]
            if not own:
                continue
            blocks.append(Heading(section.type.heading, section.id))
            if whole:
                for each in own:
                    shown = [ids[id_].statement for id_ in each.show if id_ in ids]
                    items = tuple(item(self.monograph, statement) for statement in shown)
                    blocks.append(Bullets(each.title, items, section=section.id))
                    cites += [statement.cite for statement in shown]
            else:
                lines = (Item(f"{each.title} somaref ask {_typed(each.title)}") for each in own)
                blocks.append(Bullets("", tuple(lines), section=section.id))
        return self._document(f"{self.monograph.name}: what can be asked", blocks, cites)


class QuestionAnswers(Answers):
    """Makes the answers of what people ask."""

    def answered(
        self,
        question: str,
        reply: Answered,
        ids: Mapping[str, Stated],
        limit: int,
        section: str | None,
    ) -> Outcome:
        """At most `limit` answers, each whole or as far as it is in doubt; those whose first
        statement stands in the `section`, if one is named.
        """
        hidden = self._danger.block.hides if self._danger.block else frozenset()
        if section not in (None, INTERACTIONS.id):
            reply = reply._replace(named=())
        answers = []
        for answer in reply.answers[:limit]:
            where = home(answer, ids)
            if where not in hidden and section in (None, where):
                answers.append(answer)
        blocks = [*self._first(), *self._ordered(answers, reply, ids)]
        shown = [each for block in blocks for each in getattr(block, "items", ())]
        if len(shown) <= len(list(self._first())):
            blocks += self._nothing(reply)
        cites = [ids[id_].statement.cite for each in answers for id_ in each.show if id_ in ids]
        document = self._document(f"{self.monograph.name}: {question}", blocks, cites)
        told = bool(self._danger.block or reply.said or reply.named)
        return Outcome(document, told or any(each.show for each in answers))

    def _ordered(
        self, answers: Sequence[KnownAnswer], reply: Answered, ids: Mapping[str, Stated]
    ) -> Iterator[Block]:
        """An answer that is sure and more special than what is known of the substances named;
        these; and what else may be asked for.
        """
        named = [self._match(match) for match in self._gravest_first(reply.named)]
        special = [each for each in answers if not (each.names and named)]
        if reply.sure and special:
            yield from self._whole(special[0], reply, ids)
            special = special[1:]
            yield from named
        else:
            yield from named
            # Two that begin with the same statement are told once.
            firsts = {each.show[:1] or each.id: each for each in reversed(special)}
            special = [each for each in special if each in firsts.values()]
            for each in special if len(special) > 1 else ():
                yield from self._in_short(each, ids)
            for each in special[:1]:
                yield from self._whole(each, reply, ids, more=len(special) > 1)

    def _whole(
        self, answer: KnownAnswer, reply: Answered, ids: Mapping[str, Stated], more: bool = False
    ) -> Iterator[Block]:
        """All that answers; without its first statement where `more` is to be said."""
        shown = [ids[id_] for id_ in answer.show if id_ in ids]
        unsaid = answer.unsaid
        if answer.denies:
            # A denial is a claim: what names the thing asked about goes before it.
            shown = [
                *reply.said[:_MOST_NAMING],
                *(each for each in shown if each not in reply.said),
            ]
            unsaid = unsaid if not reply.said else None
        if more and not shown[1:] and not unsaid:
            return
        where = home(answer, ids)
        yield Heading(f"{'More: ' if more else ''}{_asked(answer.title, where)}", answer.id)
        silent = (
            [Bullets("", (self._unsaid(unsaid, reply.unnamed),), section=where)] if unsaid else []
        )
        first = answer.denies or answer.silent
        if first and not more:
            yield from silent
        yield from statements(self.monograph, shown[1:] if more else shown)
        if not first:
            yield from silent

    def _in_short(self, answer: KnownAnswer, ids: Mapping[str, Stated]) -> Iterator[Block]:
        """The statement that answers first."""
        where = home(answer, ids)
        yield Heading(_asked(answer.title, where), answer.id)
        if answer.denies or answer.silent or not answer.show:
            yield Bullets("", (self._unsaid(answer.unsaid or _NOTHING, ()),), section=where)
        else:
            yield from statements(
                self.monograph, [ids[id_] for id_ in answer.show[:1] if id_ in ids]
            )

    def _unsaid(self, text: str, unnamed: Sequence[str]) -> Item:
        """What the monograph does not say: its label is cited for that, or it is own advice."""
        if unnamed:
            text = f"The label does not name {' or '.join(unnamed)}. {text}"
        label = self.monograph.label if "label" in text else None
        sources = self.monograph.sources.items()
        cite = {id_: "all sections" for id_, each in sources if each is label}
        return item(self.monograph, Statement(text, cite, own=not cite))

    def _nothing(self, reply: Answered) -> Iterator[Block]:
        yield remark(_NOTHING)
        if reply.near:
            titles = " ".join(each.title for each in reply.near)
            yield remark(f"Asked near this: {titles}")


def statements(monograph: Monograph, shown: Sequence[Stated]) -> Iterator[Block]:
    """The statements, under their heading where they are no sentences without it."""

    def heading(each: Stated) -> str:
        part = each.statement.topic or each.statement.text[:1].islower()
        return each.heading if part else ""

    for above, several in groupby(shown, heading):
        together = list(several)
        items = tuple(item(monograph, each.statement) for each in together)
        yield Bullets(above, items, False, together[0].section.id)


def home(answer: KnownAnswer, ids: Mapping[str, Stated]) -> str:
    """The id of the section in which the first statement of an answer stands."""
    return next((ids[id_].section.id for id_ in answer.show if id_ in ids), "")


def _typed(title: str) -> str:
    """A question as it is typed at a shell, which has its own use for signs."""
    plain = title.lower().replace("'", "").replace("’", "")
    return " ".join("".join(each if each.isalnum() else " " for each in plain).split())


def _asked(title: str, where: str) -> str:
    return f"{title} (section: {where})" if where else title
