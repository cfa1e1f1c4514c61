"""Two texts in passages -> the sentences that were added, removed, changed or moved.

The work is always done in one direction, and its result turned: so the same is found either way. It
takes little longer than reading the texts; of a section that would, only that it differs is told.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice, pairwise
from typing import Any, NamedTuple

from somaref.differences.passages import Passage, Placed, Sentence, by_place
from somaref.differences.tokens import Token, follow, joined, text_key, token_words, tokens
from somaref.text import grouped

# From this share of common words a sentence is another, changed: in its place, and elsewhere.
_ALIKE, _ALIKE_ELSEWHERE = 0.5, 0.7
# Words in more sentences than this do not help to pair them; so many of the others are tried.
_COMMON, _CANDIDATES = 20, 8
# So many sentences are looked at, and so many characters of changes told, with _EACH for each.
MOST_SENTENCES, MOST_LEFT, _EACH = 400_000, 1_500_000, 100
# Of what is equal so many pairs are tried for each, and so many at least, to align two texts.
_TRIED, _TRIED_AT_LEAST = 2, 1000
# Characters of the longest sentence that counts as another, changed.
_LONGEST = 20_000


class Change(NamedTuple):
    """What became of one sentence: without `old` it was added, without `new` removed.

    What was `moved` stands under another heading, in another section or in another order.
    """

    old: Sentence | None
    new: Sentence | None
    moved: bool = False


class Comparison(NamedTuple):
    """All changes in the order of the texts; `kept` counts the sentences without any.

    `unread` are the sections that differ, and are too large to compare sentence by sentence.
    """

    changes: tuple[Change, ...]
    kept: int
    unread: frozenset[str] = frozenset()


# The sentences that are not accounted for, by the number that orders them.
Left = dict[int, Sentence]


def compared(old: Sequence[Passage], new: Sequence[Passage]) -> Comparison:
    if tuple(old) <= tuple(new):
        return _compare(old, new, 1)
    found = _compare(new, old, -1)
    return found._replace(changes=tuple(Change(it.new, it.old, it.moved) for it in found.changes))


def _compare(old: Sequence[Passage], new: Sequence[Passage], turn: int) -> Comparison:
    # No more sentences end than there are such signs.
    lines = ((it.section, line) for it in (*old, *new) for line in it.lines)
    signs = ((section, 1 + sum(map(line.count, ".!?"))) for section, line in lines)
    long = _too_many(signs, MOST_SENTENCES)
    read = [grouped((it.section, it) for it in text) for text in (old, new)]
    unread = {each for each in long if read[0].get(each) != read[1].get(each)}
    old, new = ([each for each in text if each.section not in long] for text in (old, new))
    before, after = by_place(old, new), by_place(new, old)
    _follow(before, after)
    left: tuple[Left, Left] = ({}, {})
    kept = sum(len(it.lines) for each in long - unread for it in read[1].get(each, ()))
    for place in {**after, **before}:
        kept += _kept(before.get(place, []), after.get(place, []), left, turn)
    told = ((it.passage.section, _EACH + len(it.text)) for own in left for it in own.values())
    many = _too_many(told, MOST_LEFT)
    for own in left:
        for number in [it.number for it in own.values() if it.passage.section in many]:
            del own[number]
    return Comparison(tuple(_changes(*left, turn)), kept, frozenset(unread | many))


def _too_many(counts: Iterable[tuple[str, int]], most: int) -> set[str]:
    """The sections for which so many leave no room, if those that have the least come first."""
    by_section = Counter[str]()
    for section, count in counts:
        by_section[section] += count
    least = sorted(by_section, key=lambda each: (by_section[each], each))
    sums = accumulate(by_section[each] for each in least)
    return {section for section, total in zip(least, sums, strict=True) if total > most}


def _follow(old: Placed, new: Placed) -> None:
    """Let the references of the old text lead to where their sections have gone."""
    both = [(old[place][0], new[place][0]) for place in old.keys() & new.keys()]
    renumbered = {a.passage.place: b.passage.place for a, b in both}
    known = {each.key for own in new.values() for each in own}
    for own in old.values():
        for place, each in enumerate(own):
            if each.key not in known and (text := follow(each.text, renumbered)) != each.text:
                own[place] = each._replace(key=text_key(text))


def _kept(old: list[Sentence], new: list[Sentence], left: tuple[Left, Left], turn: int) -> int:
    """How many sentences both have in the same order; the others are left, the older first."""
    x, y = [each.key for each in old], [each.key for each in new]
    equal = _aligned(x, y) if joined(x) != joined(y) else []
    kept = len(equal)
    for (a, b), (c, d) in pairwise([(-1, -1), *equal, (len(old), len(new))]):
        # Where sentences end may differ, as in a list that was a paragraph.
        if c - a == d - b == 1 or joined(x[a + 1 : c]) == joined(y[b + 1 : d]):
            kept += d - b - 1
            continue
        for own, gap in ((left[0], old[a + 1 : c]), (left[1], new[b + 1 : d]))[::turn]:
            for number, each in enumerate(gap, len(left[0]) + len(left[1])):
                own[number] = each._replace(number=number)
    return kept


def _aligned(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The places of what both have in the same order: as much as there is, or nearly."""
    where = grouped((key, place) for place, key in enumerate(new))
    found = [where.get(key, []) for key in old]
    if sum(map(len, found)) > _TRIED * (len(old) + len(new)) + _TRIED_AT_LEAST:
        # The first of what is the same is the first, the second the second, and so on.
        nth = {key: iter(places) for key, places in where.items()}
        found = [list(islice(nth.get(key, ()), 1)) for key in old]
    # The longest rising row of places: of each length the one that ends first, and its way back.
    ends: list[int] = []
    rows: list[Any] = [None]
    for place, others in enumerate(found):
        for other in reversed(others):
            length = bisect_left(ends, other)
            ends[length : length + 1] = [other]
            rows[length + 1 : length + 2] = [((place, other), rows[length])]
    equal, row = [], rows[-1]
    while row:
        equal.append(row[0])
        row = row[1]
    return equal[::-1]


def _changes(old: Left, new: Left, turn: int) -> list[Change]:
    where = {key: iter(own) for key, own in grouped((it.key, it) for it in old.values()).items()}
    found = []
    for after in list(new.values()):
        if before := next(where.get(after.key, iter(())), None):
            found.append(Change(old.pop(before.number), new.pop(after.number), moved=True))
    found += [Change(*_marked(a, b), a.place != b.place) for a, b in _alike(old, new)]
    found += [Change(each, None) for each in old.values()]
    found += [Change(None, each) for each in new.values()]
    return sorted(found, key=lambda change: next(it.number for it in change[:2][::-turn] if it))


def _alike(old: Left, new: Left) -> Iterator[tuple[Sentence, Sentence]]:
    """Take out pairs of sentences that are much alike, those in one place first."""
    before, after = (
        {it.number: Counter(token_words(it.text)) for it in own.values() if len(it.text) < _LONGEST}
        for own in (old, new)
    )
    where = grouped((word, number) for number, own in before.items() for word in own)
    scores: list[tuple[bool, float, int, int]] = []
    for number, own in after.items():
        rare = (where[word] for word in own if word in where and len(where[word]) <= _COMMON)
        shared = Counter(other for numbers in rare for other in numbers)
        for other in sorted(shared, key=lambda each: (-shared[each], each))[:_CANDIDATES]:
            # How much of the words of both is in both, from 0 to 1.
            score = 2 * (own & before[other]).total() / (own.total() + before[other].total())
            far = old[other].place != new[number].place
            if score >= (_ALIKE_ELSEWHERE if far else _ALIKE):
                scores.append((far, -score, other, number))
    for _, _, a, b in sorted(scores):
        if a in old and b in new:
            yield old.pop(a), new.pop(b)


def _marked(old: Sentence, new: Sentence) -> tuple[Sentence, Sentence]:
    """The sentences with the spans that are not in the other."""
    a, b = tokens(old.text), tokens(new.text)
    equal = _aligned([each.word for each in a], [each.word for each in b])
    return _spanned(old, a, [it for it, _ in equal]), _spanned(new, b, [it for _, it in equal])


def _spanned(sentence: Sentence, own: Sequence[Token], equal: Sequence[int]) -> Sentence:
    ends = [(a + 1, b - 1) for a, b in pairwise([-1, *equal, len(own)]) if b - a > 1]
    return sentence._replace(spans=tuple((own[a].start, own[b].end) for a, b in ends))
