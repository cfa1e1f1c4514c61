"""A question in anybody's words -> the sections and statements that answer it.

Two things count: cues, which are phrases that tell what kind of answer is wanted ("how long ...
stay"), and words that stand in the statements themselves. How people ask is data (`lexicon.py`);
splitting, stemming and ranking are SQLite's (`index.py`).
"""

import re
from collections.abc import Iterator
from functools import cached_property
from math import ceil
from typing import NamedTuple

from somaref import substances
from somaref.index import Index, Span, Stems
from somaref.lexicon import Lexicon
from somaref.monograph import Group, Monograph, Section, Statement
from somaref.sections import INTERACTIONS
from somaref.text import alike

# How much a cue says by its kind, and how much more with each further word.
_WEIGHTS = {"sure": 6.0, "strong": 3.0, "usual": 1.5, "weak": 0.5}
_LONGER = 0.3
# What a section's further cues add as a share, and what its best statement may add at most.
_FURTHER = 0.15
_MOST_FROM_STATEMENTS = 1.2
_HALFWAY = 4.0
# Nobody asks in more words; a whole book pasted in must not take minutes.
_MOST_WORDS = 60
_LONGEST_WORD = 40
# A word so short is rarely a slip, and looks like too many others.
_SHORTEST_SLIP = 4
_ALIKE = 0.86
# The best section's part of the statements shown, the second's and the third's.
_SHARES = (0.5, 0.25, 0.25)
# How the cues call the medicine.
_IT = "it"


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


class _Row(NamedTuple):
    section_id: str
    group: Group
    statement: Statement


class _Cue(NamedTuple):
    section_id: str
    weight: float
    parts: tuple[Stems, ...]


class Search:
    """A monograph made ready for questions; a context that closes its index."""

    def __init__(self, monograph: Monograph, lexicon: Lexicon) -> None:
        self._monograph = monograph
        self._lexicon = lexicon
        names = (monograph.brand.lower(), monograph.generic.lower())
        self._ignore = frozenset((*lexicon.ignore, *names, _IT))
        self._rows = [
            _Row(section.type.id, group, statement)
            for section in monograph.in_reading_order()
            for group in section.groups
            for statement in group.items
        ]
        self._index = Index((row.statement.text, row.group.heading) for row in self._rows)
        self._same = self._make_same(lexicon)
        self._cues = self._make_cues(lexicon)

    def __enter__(self) -> "Search":
        return self

    def __exit__(self, *_: object) -> None:
        self._index.close()

    def ask(self, question: str, limit: int, section_id: str | None = None) -> tuple[Answer, ...]:
        """At most `limit` statements, grouped by section, the best section first.

        Empty where nothing is found, which is no sign of safety.
        """
        stems, asked = self._understood(question)
        hits = self._index.rank(asked)
        best = self._sections(stems, hits)
        if section_id is not None:
            best = [each for each in best if each == section_id]
        return tuple(self._answers(best, hits, asked, limit))

    def sections(self, question: str) -> list[str]:
        """The ids of the sections that may answer, the best first."""
        stems, asked = self._understood(question)
        return self._sections(stems, self._index.rank(asked))

    def _understood(self, question: str) -> tuple[Stems, list[str]]:
        """The question in stems, as the cues are written, and the words to look for."""
        words = self._spelled(_words(question)[:_MOST_WORDS])
        flat = tuple(stem for own in self._index.stems(words) for stem in own)
        stems, meant = self._meant(flat)
        return stems, [word for word in (*words, *meant) if word not in self._ignore]

    def _make_same(self, lexicon: Lexicon) -> dict[str, list[tuple[Stems, Stems, str]]]:
        """By first stem: what people say, what it stands for in stems, and that in words."""
        it = (self._monograph.brand, self._monograph.generic, *lexicon.medicine)
        pairs = [(said, _IT) for said in it]
        pairs += [(said, meant) for meant, all_said in lexicon.same.items() for said in all_said]
        same: dict[str, list[tuple[Stems, Stems, str]]] = {}
        stems = self._index.stems([text for pair in pairs for text in pair])
        for (_, meant), said_stems, meant_stems in zip(pairs, stems[::2], stems[1::2], strict=True):
            same.setdefault(said_stems[0], []).append((said_stems, meant_stems, meant))
        for choices in same.values():
            choices.sort(key=lambda choice: -len(choice[0]))
        return same

    def _make_cues(self, lexicon: Lexicon) -> list[_Cue]:
        phrases = list(_phrases(self._monograph, lexicon))
        parts = [[part.strip() for part in phrase.split("...")] for _, _, phrase in phrases]
        stems = iter(self._index.stems([part for each in parts for part in each]))
        cues = []
        for (section_id, weight, _), each in zip(phrases, parts, strict=True):
            own = tuple(self._meant(next(stems))[0] for _ in each)
            longer = 1 + _LONGER * (sum(map(len, own)) - 1)
            cues.append(_Cue(section_id, weight * longer, own))
        return cues

    def _meant(self, stems: Stems) -> tuple[Stems, list[str]]:
        """The stems with what people say replaced by what it stands for, and that in words."""
        meant: list[str] = []
        words: list[str] = []
        place = 0
        while place < len(stems):
            said, stands_for, word = self._said(stems[place:])
            place += len(said)
            words += word.split()
            # "the drug Soma" is "it" once.
            if not (stands_for == (_IT,) and meant[-1:] == [_IT]):
                meant += stands_for
        return tuple(meant), words

    def _said(self, stems: Stems) -> tuple[Stems, Stems, str]:
        """What these stems begin with, what it stands for, and that in words, if not itself."""
        for choice in self._same.get(stems[0], ()):
            if stems[: len(choice[0])] == choice[0]:
                return choice
        return stems[:1], stems[:1], ""

    def _spelled(self, words: list[str]) -> list[str]:
        """The words; one that stands nowhere here is replaced by what it looks like."""
        strange = [not self._known.issuperset(stems) for stems in self._index.stems(words)]
        return [
            _closest(word, self._familiar) if odd and len(word) >= _SHORTEST_SLIP else word
            for word, odd in zip(words, strange, strict=True)
        ]

    @cached_property
    def _known(self) -> set[str]:
        """The stems of all words that mean anything here."""
        cues = {stem for cue in self._cues for part in cue.parts for stem in part}
        same = {stem for each in self._same.values() for said, *_ in each for stem in said}
        return self._index.terms() | cues | same

    @cached_property
    def _familiar(self) -> list[str]:
        """The words that a slip may have been meant for."""
        familiar = {word for word in self._all_words() if len(word) >= _SHORTEST_SLIP}
        return sorted(familiar - self._ignore)

    def _all_words(self) -> Iterator[str]:
        for texts in (self._lexicon.same, self._lexicon.medicine, *self._lexicon.same.values()):
            yield from _words(" ".join(texts))
        for _, _, phrase in _phrases(self._monograph, self._lexicon):
            yield from _words(phrase)
        for row in self._rows:
            yield from _words(f"{row.group.heading} {row.statement.text}")

    def _sections(self, stems: Stems, hits: dict[int, float]) -> list[str]:
        """The sections that may answer, best first; none where nothing says anything."""
        scores: dict[str, float] = {}
        for number, score in hits.items():
            section_id = self._rows[number].section_id
            scores[section_id] = max(
                scores.get(section_id, 0.0), _MOST_FROM_STATEMENTS * score / (score + _HALFWAY)
            )
        cues: dict[str, list[float]] = {}
        for cue in self._cues:
            if _stands_in(cue.parts, stems):
                cues.setdefault(cue.section_id, []).append(cue.weight)
        telling = any(max(weights) >= _WEIGHTS["usual"] for weights in cues.values())
        if not (hits or telling or _IT in stems):
            return []
        for section_id, weights in cues.items():
            best, *further = sorted(weights, reverse=True)
            scores[section_id] = scores.get(section_id, 0.0) + best + _FURTHER * sum(further)
        return sorted(scores, key=lambda each: -scores[each])

    def _answers(
        self, best: list[str], hits: dict[int, float], asked: list[str], limit: int
    ) -> Iterator[Answer]:
        left = limit
        for section_id, share in zip(best, _SHARES if len(best) > 1 else (1,), strict=False):
            if left == 0:
                break
            section = self._monograph[section_id]
            urgent = tuple(group for group in section.groups if group.urgent)
            own = [
                number
                for number, row in enumerate(self._rows)
                if row.section_id == section_id and not row.group.urgent
            ]
            leads = [n for n in own if self._rows[n].statement.lead]
            ranked = sorted((n for n in own if n in hits), key=lambda n: -hits[n]) or own
            chosen = list(dict.fromkeys((*leads, *ranked)))[: min(left, ceil(limit * share))]
            left -= len(chosen)
            marked = (
                Found(row.statement, row.group.heading, self._index.spans(number, asked))
                for number, row in ((n, self._rows[n]) for n in chosen)
            )
            yield Answer(section, urgent, tuple(marked))


def _phrases(monograph: Monograph, lexicon: Lexicon) -> Iterator[tuple[str, float, str]]:
    """Section, weight and phrase of each cue; substances' names ask for interactions."""
    for section_id, cues in lexicon.ask.items():
        for strength, phrases in cues._asdict().items():
            for phrase in phrases or ():
                yield section_id, _WEIGHTS[strength], phrase
    itself = (monograph.brand.lower(), monograph.generic.lower())
    for name in substances.names(monograph):
        if name.lower() not in itself:
            yield INTERACTIONS.id, _WEIGHTS["strong"], name


def _words(text: str) -> list[str]:
    found = re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text.lower())
    return [word for word in found if len(word) <= _LONGEST_WORD]


def _closest(word: str, familiar: list[str]) -> str:
    as_long = [each for each in familiar if abs(len(each) - len(word)) <= 2]
    return (alike(word, as_long, 1, _ALIKE) or [word])[0]


def _stands_in(parts: tuple[Stems, ...], stems: Stems) -> bool:
    """Whether the parts stand in the stems one after the other."""
    place = 0
    for part in parts:
        ends = (
            start + len(part)
            for start in range(place, len(stems) - len(part) + 1)
            if stems[start : start + len(part)] == part
        )
        end = next(ends, None)
        if end is None:
            return False
        place = end
    return True
