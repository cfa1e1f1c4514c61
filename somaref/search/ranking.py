"""A question in anybody's words -> the sections and statements that answer it.

Two things count: cues, which are phrases that tell what kind of answer is wanted ("how long ...
stay"), and words that stand in the statements themselves. The question is understood in
`question.py`; splitting, stemming and ranking of texts are SQLite's (`fulltext.py`).
"""

from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from typing import NamedTuple

from somaref.monograph.model import Group, Monograph, Section, Statement
from somaref.search.fulltext import Fulltext, Span
from somaref.search.lexicon import Lexicon
from somaref.search.question import IT, WEIGHTS, Interpreter, Question

# What a section's further cues add as a share, and what its best statement may add at most.
_FURTHER = 0.15
_MOST_FROM_STATEMENTS = 1.2
_HALFWAY = 4.0
# The best section's part of the statements shown, the second's and the third's.
_SHARES = (0.5, 0.25, 0.25)


class Found(NamedTuple):
    """A statement, its heading, and the spans of its text that hold words of the question."""

    statement: Statement
    heading: str
    spans: tuple[Span, ...]


class Answer(NamedTuple):
    """What one section has to say to a question; its urgent groups come whole and first."""

    section: Section
    urgent: tuple[Group, ...]
    found: tuple[Found, ...]

    @property
    def id(self) -> str:
        return self.section.id


class _Row(NamedTuple):
    section_id: str
    group: Group
    statement: Statement


class Search:
    """A monograph made ready for questions; a context that closes its index."""

    def __init__(self, monograph: Monograph, lexicon: Lexicon) -> None:
        self._monograph = monograph
        self._rows = [
            _Row(section.id, group, statement)
            for section in monograph.sections
            for group in section.groups
            for statement in group.items
        ]
        texts = [(row.statement.text, row.group.heading) for row in self._rows]
        self._index = Fulltext(texts)
        joined = map(" ".join, texts)
        self._interpreter = Interpreter(monograph, lexicon, self._index, joined)

    def __enter__(self) -> "Search":
        return self

    def __exit__(self, *_: object) -> None:
        self._index.close()

    def ask(self, question: str, limit: int, section_id: str | None = None) -> tuple[Answer, ...]:
        """At most `limit` statements, grouped by section, the best section first.

        Empty where nothing is found, which is no sign of safety.
        """
        understood = self._interpreter.understand(question)
        hits = self._index.rank(understood.words)
        best = self._sections(understood, hits)
        if section_id is not None:
            best = [each for each in best if each == section_id]
        return tuple(self._answers(best, hits, understood.words, limit))

    def sections(self, question: str) -> list[str]:
        """The ids of the sections that may answer, the best first."""
        understood = self._interpreter.understand(question)
        return self._sections(understood, self._index.rank(understood.words))

    def _sections(self, question: Question, hits: Mapping[int, float]) -> list[str]:
        """The sections that may answer, best first; none where nothing says anything."""
        cues: dict[str, list[float]] = {}
        for cue in self._interpreter.cues:
            if self._monograph.find(cue.section_id) and cue.stands_in(question.stems):
                cues.setdefault(cue.section_id, []).append(cue.weight)
        telling = any(max(weights) >= WEIGHTS["usual"] for weights in cues.values())
        if not (hits or telling or IT in question.stems):
            return []
        scores: dict[str, float] = {}
        for number, score in hits.items():
            section_id = self._rows[number].section_id
            worth = _MOST_FROM_STATEMENTS * score / (score + _HALFWAY)
            scores[section_id] = max(scores.get(section_id, 0.0), worth)
        for section_id, weights in cues.items():
            best, *further = sorted(weights, reverse=True)
            scores[section_id] = scores.get(section_id, 0.0) + best + _FURTHER * sum(further)
        return sorted(scores, key=lambda each: -scores[each])

    def _answers(
        self, best: Sequence[str], hits: Mapping[int, float], words: Sequence[str], limit: int
    ) -> Iterator[Answer]:
        left = limit
        for section_id, share in zip(best, _SHARES if len(best) > 1 else (1,), strict=False):
            if left == 0:
                break
            section = self._monograph.section(section_id)
            urgent = tuple(group for group in section.groups if group.urgent)
            chosen = self._chosen(section_id, hits)[: min(left, ceil(limit * share))]
            left -= len(chosen)
            marked = (
                Found(row.statement, row.group.heading, self._index.spans(number, words))
                for number, row in ((number, self._rows[number]) for number in chosen)
            )
            yield Answer(section, urgent, tuple(marked))

    def _chosen(self, section_id: str, hits: Mapping[int, float]) -> list[int]:
        """The section's statements that answer, in the order in which they are to be shown."""
        own = [
            number
            for number, row in enumerate(self._rows)
            if row.section_id == section_id and not row.group.urgent
        ]
        leads = [number for number in own if self._rows[number].statement.lead]
        found = sorted((number for number in own if number in hits), key=lambda each: -hits[each])
        return list(dict.fromkeys((*leads, *(found or own))))
