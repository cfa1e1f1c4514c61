"""The statements of a section that answer a question; those of a label that name a substance."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from typing import NamedTuple

from somaref.limits import MOST_TRIED
from somaref.monograph.model import Group, Monograph, Section, Statement
from somaref.monograph.substances import Entry, Sort, Substances, entry_of, key
from somaref.questions.names import Match
from somaref.questions.words import placed
from somaref.text import Span

# A word in the heading tells what all statements below it are about.
_HEADING = 1.8
# A statement is left out that says so much less than the best.
_WEAKEST = 0.6
# Where no statement holds the words, so many of a group are shown, its leads apart.
_MOST_OF_A_GROUP = 4
# What qualifies the other statements of its group: never to be left out where those are shown.
_QUALIFIES = ("no proof of safety", "not known to be safe")
# A statement that starts with one of these refers back to the previous one; show both.
_REFERS = frozenset(("they", "these", "this", "those", "such", "their", "otherwise", "then", "so"))
# The sections that say most of interactions come first.
_FIRST = ("boxed-warning", "contraindications", "interactions", "precautions", "dosage")


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


class StatementRow(NamedTuple):
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
            (_HEADING if each in self.heading else 1.0) / (1 + log(rare[each]))
            for each in sought
            if self.holds(each)
        )

    def told(self, sought: Sequence[str]) -> bool:
        """Whether the heading says what is sought."""
        return any(each in self.heading for each in sought)

    def spans(self, sought: Sequence[str]) -> tuple[Span, ...]:
        return tuple((start, end) for word, start, end in self.words if word in sought)


def said(statement: Statement) -> str:
    """All that the statement says, the article's and the label's words with it."""
    more = (statement.topic, statement.article, statement.differs)
    return " ".join((statement.text, *(each for each in more if each)))


def statement_rows(section: Section) -> tuple[StatementRow, ...]:
    """The statements of the section, ready to be looked through."""
    rows = []
    for group in section.groups:
        heading = frozenset(word for word, *_ in placed(group.heading))
        for each in group.statements:
            words = tuple(placed(each.text))
            whole = said(each)
            here = frozenset(word for word, *_ in (words if whole == each.text else placed(whole)))
            rows.append(StatementRow(group, each, words, here, heading))
    return tuple(rows)


def answer(
    section: Section,
    rows: Sequence[StatementRow],
    sought: Sequence[str],
    limit: int,
    quiet: int,
    with_urgent: bool,
) -> Answer:
    """What the section says about the words sought, in at most `limit` statements.

    Where no statement holds any of them, at most `quiet` are shown. Its urgent groups are part of
    it `with_urgent`, and where no statement holds more of what is sought.
    """
    rare = Counter(word for row in rows for word in row.here | row.heading)
    scores = [row.score(sought, rare) for row in rows]
    best = max(scores, default=0.0)
    told = {
        id(row.group) for score, row in zip(scores, rows, strict=True) if score and score == best
    }
    urgent = (group for group in section.groups if group.urgent)
    shown = tuple(group for group in urgent if with_urgent or id(group) in told)
    chosen = _chosen(rows, scores, sought, limit if any(scores) else min(limit, quiet))
    found = (Found(rows[n].statement, rows[n].group.heading, rows[n].spans(sought)) for n in chosen)
    return Answer(section, shown, tuple(found), any(scores))


def _chosen(
    rows: Sequence[StatementRow], scores: Sequence[float], sought: Sequence[str], limit: int
) -> list[int]:
    """The numbers of the statements to show: the section's leads, then those of the best group.

    What speaks of its neighbour brings it along. Without hits, the section begins to speak.
    """
    own = [number for number, row in enumerate(rows) if not row.group.urgent]
    best = max((scores[number] for number in own), default=0.0)
    hits = [number for number in own if best and scores[number] >= _WEAKEST * best]
    groups: dict[int, list[int]] = {}
    for number in sorted(hits, key=lambda each: -scores[each]):
        groups.setdefault(id(rows[number].group), []).append(number)
    leads = [number for number in own if rows[number].statement.lead]
    if len({id(rows[number].group) for number in leads}) > 1 and hits:
        # Several groups have leads: only those of groups with hits are shown.
        leads = [number for number in leads if id(rows[number].group) in groups]
    if not hits:
        return list(dict.fromkeys((*leads, *_openings(rows, own))))[:limit]
    chosen = dict.fromkeys(leads[:limit])
    for numbers in groups.values():
        whole = [number for number in own if rows[number].group is rows[numbers[0]].group]
        chosen |= _of_group(rows, whole, numbers, sought, limit - len(chosen))
    # Where there is no room for what it needs, that comes first.
    return list(chosen) or _needed(rows, own, hits[0])[:limit]


def _of_group(
    rows: Sequence[StatementRow],
    whole: Sequence[int],
    hits: Sequence[int],
    sought: Sequence[str],
    room: int,
) -> dict[int, None]:
    """The statements of a group that answer, the best first to find room, in their order."""
    wanted: dict[int, None] = {}
    # Under a heading that says what is asked, all is about it.
    about = whole if rows[hits[0]].told(sought) else []
    for number in (*hits, *about)[: room + MOST_TRIED]:
        if len(wanted) >= room:
            break
        needed = _needed(rows, whole, number)
        if len({*wanted, *needed}) <= room:
            wanted |= dict.fromkeys(needed)
    return dict.fromkeys(sorted(wanted))


def _openings(rows: Sequence[StatementRow], own: Sequence[int]) -> Iterator[int]:
    """The first statements of each group; where a group has leads, that group alone."""
    told: Counter[int] = Counter()
    leading = {id(rows[number].group) for number in own if rows[number].statement.lead}
    if leading:
        yield from (number for number in own if id(rows[number].group) in leading)
        return
    for number in own:
        told[id(rows[number].group)] += 1
        if told[id(rows[number].group)] <= _MOST_OF_A_GROUP:
            yield number


def _needed(rows: Sequence[StatementRow], whole: Sequence[int], number: int) -> list[int]:
    """The statement and what must not be torn from it: what qualifies its group, before it those
    that it refers to, and behind it those that refer to it.
    """
    group = rows[number].group
    qualifying = [
        each
        for each in whole
        if rows[each].group is group
        and any(words in rows[each].statement.text for words in _QUALIFIES)
    ]
    inside = frozenset(whole)
    first = last = number
    while first - 1 in inside and _refers(rows[first]):
        first -= 1
    while last + 1 in inside and rows[last + 1].group is group and _refers(rows[last + 1]):
        last += 1
    return list(dict.fromkeys((*qualifying, *range(first, last + 1))))


def _refers(row: StatementRow) -> bool:
    return bool(row.words) and row.statement.text.split()[0].lower().strip(",") in _REFERS


class Named(NamedTuple):
    """A substance asked for, the words looked for, and the statements with their sections."""

    asked: str
    words: tuple[str, ...]
    statements: tuple[tuple[str, Statement], ...]

    @property
    def heading(self) -> str:
        also = ", ".join(word for word in self.words if word != self.asked)
        return f"{self.asked} (looked for: {also})" if also else self.asked


def named_in_label(
    monograph: Monograph, matches: Sequence[Match], known: Substances
) -> tuple[Named, ...]:
    """For each substance, what the label says where it names it, or a class that it is in."""
    rank = {section_id: place for place, section_id in enumerate(_FIRST)}
    sections = sorted(monograph.whole, key=lambda each: rank.get(each.id, len(_FIRST)))
    rows = [(section.id, each) for section in sections for each in section.statements]
    entries = [entry_of(line) for line in known.lines]
    return tuple(_find(match, tuple(_words(match, known, entries)), rows) for match in matches)


def _words(match: Match, known: Substances, entries: Sequence[Entry]) -> Iterator[str]:
    """What the substance and its classes are called."""
    wanted: set[tuple[Sort, int]] = {("class", known.classes.index(id_)) for id_ in match.classes}
    meant = {part.name for part in match.meant}
    wanted |= {
        ("substance", number) for number, record in enumerate(known.records) if record[0] in meant
    }
    yield from (match.asked, *((match.name,) if match.name else ()))
    # A word of daily language, such as "drink", says little of a substance.
    plain = frozenset(known.plain)
    for entry in entries:
        telling = entry.sort == "class" or key(entry.spelled) not in plain
        if telling and (entry.sort, entry.number) in wanted:
            yield entry.spelled


def _find(match: Match, words: tuple[str, ...], rows: Sequence[tuple[str, Statement]]) -> Named:
    looked_for = {word.casefold(): word for word in reversed(words) if word.strip()}
    pattern = re.compile(
        rf"\b(?:{'|'.join(map(_either, looked_for.values())) or '(?!)'})(?!\w)", re.IGNORECASE
    )
    found = tuple(row for row in rows if pattern.search(row[1].text))
    return Named(match.asked, tuple(reversed(looked_for.values())), found)


def _either(name: str) -> str:
    """The name, as one or as many."""
    return rf"{re.escape(name.removesuffix('s'))}s?"
