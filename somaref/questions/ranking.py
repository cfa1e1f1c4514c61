"""A question in anybody's words -> the sections and statements that answer it.

Which section is asked for is told by what was learned from sample questions (`lexicon.py`); which
of its statements, by the words that they hold (`statements.py`).
"""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from somaref.monograph.model import Monograph, Section
from somaref.monograph.sections import INTERACTIONS
from somaref.questions.lexicon import IT, NONE, Lexicon, Router, Routes
from somaref.questions.names import Asked, Match, Names
from somaref.questions.question import Interpreter, Question
from somaref.questions.statements import Answer, StatementRow, answer, said, statement_rows
from somaref.questions.words import words

OVERDOSE = "overdose"
# Further sections are shown until they are together as likely as this, if they are worth it.
_ENOUGH = 0.75
_WORTH = 0.15
_MOST_SECTIONS = 3
_IN_SHORT = 3
# What a word counts that was in no sample question and stands in statements.
_NEW_WORD = 0.6


class Reply(NamedTuple):
    """What is found: answers, the best first; substances named; topics that are named nowhere."""

    answers: tuple[Answer, ...]
    named: tuple[Match, ...] = ()
    unnamed: tuple[str, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether anything is said to what was asked."""
        return bool(self.answers) and (not self.unnamed or any(each.hit for each in self.answers))


class Search:
    """A monograph made ready for questions."""

    def __init__(
        self, monograph: Monograph, lexicon: Lexicon, routes: Routes, names: Names
    ) -> None:
        self._monograph = monograph
        self._lexicon = lexicon
        self._router = Router(routes)
        self._interpreter = Interpreter(monograph, lexicon, names)
        # What a label only repeats or frames answers nothing.
        self._ids = tuple(dict.fromkeys(section.id for section in monograph.whole))
        # By section, made when they are needed.
        self._made: dict[str, tuple[StatementRow, ...]] = {}
        # The words of each statement, with the id of its section, made when they are needed.
        self._texts: list[tuple[str, str]] = []

    def ask(
        self,
        asked: Asked,
        limit: int,
        section_id: str | None = None,
        danger: str | None = None,
    ) -> Reply:
        """At most `limit` statements, grouped by section, the best section first.

        In `danger` the section that it belongs to comes first. Without an answer, that is no sign
        of safety.
        """
        understood = self._interpreter.understand(asked)
        likely = self._likely(understood, danger)
        best = self._with_words(self._worth_showing(likely, understood), likely, understood)
        if section_id is not None:
            best = [section_id] if likely and section_id in self._ids else []
        unnamed = tuple(topic.said for topic in understood.topics if not self._where(topic.sought))
        in_short = len(best) > 1 or bool(unnamed)
        answers = self._answers(best, understood, limit, in_short, danger is not None)
        return Reply(tuple(answers), understood.named, unnamed)

    def sections(self, asked: Asked, danger: str | None = None) -> list[str]:
        """The ids of the sections that may answer, the best first."""
        understood = self._interpreter.understand(asked)
        return list(self._likely(understood, danger))

    def _likely(self, question: Question, danger: str | None) -> dict[str, float]:
        """How likely each section answers, the likeliest first; empty where none does."""
        found = self._router.shares(self._meaning(question))
        found = self._with_new_words(found, question)
        none = found.pop(NONE, 0.0)
        likely = {id_: share for id_, share in found.items() if id_ in self._ids}
        if danger in self._ids:
            return {danger: 1.0} | likely | {danger: 1.0}
        if question.named and INTERACTIONS.id in self._ids:
            likely.setdefault(INTERACTIONS.id, 0.0)
        elif not likely or none > max(likely.values()):
            return {}
        return dict(sorted(likely.items(), key=lambda each: -each[1]))

    def _meaning(self, question: Question) -> dict[str, float]:
        """What is heard; nothing where only grammar is."""
        heard = question.heard
        telling = any(
            sign == IT or (self._router.knows(sign) and sign not in self._lexicon.grammar)
            for sign in heard
            if " " not in sign
        )
        return dict(heard) if telling else {}

    def _with_new_words(self, found: dict[str, float], question: Question) -> dict[str, float]:
        """The shares, with what is said for a section by words that no sample question held."""
        new = [word for word in question.sought if not self._router.knows(word)]
        for word in new:
            where = self._where((word,))
            for section_id in where:
                found[section_id] = found.get(section_id, 0.0) + _NEW_WORD / len(where)
        return found

    def _worth_showing(self, likely: dict[str, float], question: Question) -> list[str]:
        """The first sections, as many as the doubt asks for; and the one on what is named."""
        shown: list[str] = []
        sure = 0.0
        for section_id, share in likely.items():
            if shown and (sure >= _ENOUGH or share < _WORTH or len(shown) == _MOST_SECTIONS):
                break
            shown.append(section_id)
            sure += share
        if question.named and INTERACTIONS.id in likely and INTERACTIONS.id not in shown:
            shown.insert(1, INTERACTIONS.id)
        return shown

    def _with_words(
        self, best: list[str], likely: dict[str, float], question: Question
    ) -> list[str]:
        """The sections, and the likeliest with a statement of what is asked if they have none."""
        if not (best and question.sought) or question.named:
            return best
        where = self._where(question.sought)
        further = next((section_id for section_id in likely if section_id in where), None)
        return best if further is None or set(where) & set(best) else [*best[:1], further]

    def _answers(
        self, best: list[str], question: Question, limit: int, in_short: bool, danger: bool
    ) -> Iterator[Answer]:
        """What the sections say; `in_short` where none of the words is held by a statement."""
        left, hit = limit, False
        for number, section_id in enumerate(best):
            room = left if number == len(best) - 1 else min(left, ceil(limit / 2))
            quiet = _IN_SHORT if in_short else room
            section = self._monograph.section(section_id)
            # A block of danger already holds what the urgent groups say.
            urgent = section_id == OVERDOSE and not danger
            found = answer(section, self._rows(section), question.sought, room, quiet, urgent)
            spoken = section_id == INTERACTIONS.id and question.named
            if room and (not hit or found.hit or spoken):
                left -= len(found.found)
                yield found
            hit = hit or found.hit

    def _rows(self, section: Section) -> tuple[StatementRow, ...]:
        if section.id not in self._made:
            self._made[section.id] = statement_rows(section)
        return self._made[section.id]

    def _where(self, sought: Sequence[str]) -> list[str]:
        """The ids of the sections with a statement in which a word begins with each of these."""
        if not self._texts:
            self._texts = [
                (section.id, f" {' '.join(words(f'{group.heading} {said(each)}', None))}")
                for section in self._monograph.whole
                for group in section.groups
                for each in group.statements
            ]
        starts = [f" {each}" for each in sought]
        found = (id_ for id_, text in self._texts if all(each in text for each in starts))
        return list(dict.fromkeys(found))
