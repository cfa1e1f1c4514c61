"""The statements of a section that answer a question, whole and in their order."""

from collections import Counter
from collections.abc import Sequence
from math import log
from typing import NamedTuple

from somaref.monograph.model import Group, Section, Statement
from somaref.search.words import placed

Span = tuple[int, int]
# A word in the heading counts for less than one in the text.
_HEADING = 0.4
# A statement is left out that says so much less than the best.
_WEAKEST = 0.4
# What begins with one of these speaks of the statement before it.
_REFERS = frozenset(
    ("they", "these", "this", "those", "such", "their", "otherwise", "then", "so", "no")
)


class Found(NamedTuple):
    """A statement, its heading, and the spans of its text that hold words of the question."""

    statement: Statement
    heading: str
    spans: tuple[Span, ...]


class Answer(NamedTuple):
    """What one section has to say to a question.

    Its `urgent` groups come whole and first; `hit` tells whether a statement holds words of the
    question, or the section speaks for itself.
    """

    section: Section
    urgent: tuple[Group, ...]
    found: tuple[Found, ...]
    hit: bool

    @property
    def id(self) -> str:
        return self.section.id


class Row(NamedTuple):
    """A statement ready to be looked through: its stems and their places, and all stems that it
    and its heading hold.
    """

    group: Group
    statement: Statement
    words: tuple[tuple[str, int, int], ...]
    here: frozenset[str]
    heading: frozenset[str]

    def holds(self, word: str) -> bool:
        return word in self.here or word in self.heading

    def score(self, sought: Sequence[str], rare: Counter[str]) -> float:
        """How much of what is sought it says; what few statements say counts for more."""
        return sum(
            (1.0 if each in self.here else _HEADING) / (1 + log(rare[each]))
            for each in sought
            if self.holds(each)
        )

    def spans(self, sought: Sequence[str]) -> tuple[Span, ...]:
        return tuple((start, end) for word, start, end in self.words if word in sought)


def rows_of(section: Section) -> tuple[Row, ...]:
    """The statements of the section, ready to be looked through."""
    rows = []
    for group in section.groups:
        heading = frozenset(word for word, *_ in placed(group.heading))
        for each in group.items:
            words = tuple(placed(each.text))
            more = placed(f"{each.differs or ''} {each.article or ''} {each.topic or ''}")
            here = frozenset(word for word, *_ in (*words, *more))
            rows.append(Row(group, each, words, here, heading))
    return tuple(rows)


def answer(
    section: Section, rows: Sequence[Row], sought: Sequence[str], limit: int, with_urgent: bool
) -> Answer:
    """What the section says about the words sought, in at most `limit` statements.

    Its urgent groups are part of it `with_urgent`, and where they hold one of the words.
    """
    rare = Counter(word for row in rows for word in row.here | row.heading)
    scores = [row.score(sought, rare) for row in rows]
    told = {id(row.group) for score, row in zip(scores, rows, strict=True) if score}
    urgent = (group for group in section.groups if group.urgent)
    shown = tuple(group for group in urgent if with_urgent or id(group) in told)
    own = [number for number, row in enumerate(rows) if not row.group.urgent]
    best = max((scores[number] for number in own), default=0.0)
    hits = [number for number in own if best and scores[number] >= _WEAKEST * best]
    chosen = _chosen(rows, own, hits, scores, limit)
    found = (Found(rows[n].statement, rows[n].group.heading, rows[n].spans(sought)) for n in chosen)
    return Answer(section, shown, tuple(found), any(scores))


def _chosen(
    rows: Sequence[Row],
    own: Sequence[int],
    hits: Sequence[int],
    scores: Sequence[float],
    limit: int,
) -> list[int]:
    """The numbers of the statements to show, those of the best group first.

    Of a group with a hit, the leads are shown too: they may qualify what the others say. What
    speaks of its neighbour brings it along. Without hits, the section begins to speak.
    """
    if not hits:
        leads = [number for number in own if rows[number].statement.lead]
        return sorted(dict.fromkeys((*leads, *own)), key=lambda n: n not in leads)[:limit]
    groups: dict[int, list[int]] = {}
    for number in hits:
        groups.setdefault(id(rows[number].group), []).append(number)
    ranked = sorted(groups.values(), key=lambda each: -max(scores[n] for n in each))
    chosen: dict[int, None] = {}
    for numbers in ranked:
        group = rows[numbers[0]].group
        whole = [number for number in own if rows[number].group is group]
        leads = [number for number in whole if rows[number].statement.lead]
        room = limit - len(chosen)
        best = sorted(numbers, key=lambda n: -scores[n])
        wanted: dict[int, None] = dict.fromkeys(leads)
        for number in best:
            needed = _with_neighbours(rows, whole, number)
            if len({*wanted, *needed}) <= room:
                wanted |= dict.fromkeys(needed)
        if len(wanted) <= room:
            chosen |= dict.fromkeys(sorted(wanted))
    return list(chosen)[:limit] or list(hits)[:limit]


def _with_neighbours(rows: Sequence[Row], whole: Sequence[int], number: int) -> list[int]:
    """The statement, before it those that it refers to, and behind it those that refer to it."""
    first = last = number
    while first in whole and first - 1 in whole and _refers(rows[first]):
        first -= 1
    while last + 1 in whole and _refers(rows[last + 1]):
        last += 1
    return list(range(first, last + 1))


def _refers(row: Row) -> bool:
    return bool(row.words) and row.statement.text.split()[0].lower().strip(",") in _REFERS
