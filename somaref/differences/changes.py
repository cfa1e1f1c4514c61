"""Two texts in passages -> the sentences that were added, removed or changed.

Whoever compares the new text with the old one finds the same the other way round: the work is
always done in one direction, and its result turned.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from somaref.differences.passages import Passage, Sentence, pair, sentences_of
from somaref.differences.tokens import Token, follow, text_key, token_words, tokens
from somaref.text import Span, grouped

# The share of common words from which one sentence counts as the other, changed (0 to 1).
_ALIKE = 0.5
# The bonus for a sentence at the same place.
_SAME_PLACE = 0.2
# Words in more sentences than this do not help to pair sentences.
_COMMON = 20
# How many sentences with shared rare words are compared with one.
_CANDIDATES = 8
# Above this many pairs of words or sentences no differences inside are looked for.
_MOST_PAIRS = 2_000_000


class Side(NamedTuple):
    """A sentence as one of the texts has it; `spans` are the words that the other has not."""

    section: str
    place: str
    text: str
    spans: tuple[Span, ...] = ()


class Change(NamedTuple):
    """What became of one sentence: without `old` it was added, without `new` removed."""

    old: Side | None
    new: Side | None


class Comparison(NamedTuple):
    """All changes in the order of the texts.

    `kept` counts the sentences that both have in the same place, `moved` those that both have.
    """

    changes: tuple[Change, ...]
    kept: int
    moved: int


def compared(old: Sequence[Passage], new: Sequence[Passage]) -> Comparison:
    """What became of the old passages in the new ones."""
    if _texts(old) > _texts(new):
        turned = _compare(new, old)
        return turned._replace(changes=tuple(Change(each.new, each.old) for each in turned.changes))
    return _compare(old, new)


def _texts(passages: Sequence[Passage]) -> list[tuple[str, ...]]:
    return [(passage.section, *passage.titles, *passage.lines) for passage in passages]


def _compare(old: Sequence[Passage], new: Sequence[Passage]) -> Comparison:
    sides = (sentences_of(old), sentences_of(new))
    pairs = pair(old, new, *sides)
    left = (_every(sides[0]), _every(sides[1]))
    kept = sum(
        _kept(sides[0][old_number], sides[1][number], left) for number, old_number in pairs.items()
    )
    moved = _moved(left, str) + _moved(left, str.casefold)
    found: list[tuple[float, Change]] = []
    renumbered = {old[before].place: new[after].place for after, before in pairs.items()}
    for before, after in _changed(*left, pairs):
        if text_key(follow(before.text, renumbered)) == after.key:
            kept += 1
            continue
        marked = _marked(before.text, after.text)
        change = Change(_side(before, old, marked[0]), _side(after, new, marked[1]))
        found.append(((_at(before, sides[0]) + _at(after, sides[1])) / 2, change))
    found += [(_at(each, sides[0]), Change(_side(each, old), None)) for each in left[0].values()]
    found += [(_at(each, sides[1]), Change(None, _side(each, new))) for each in left[1].values()]
    found.sort(key=lambda each: each[0])
    return Comparison(tuple(change for _, change in found), kept, moved)


# The sentences of a text that are not accounted for, by their number.
Left = dict[int, Sentence]


def _every(passages: Sequence[Sequence[Sentence]]) -> Left:
    return {each.number: each for own in passages for each in own}


def _at(sentence: Sentence, passages: Sequence[Sequence[Sentence]]) -> float:
    """Where the sentence stands in its text, from 0 to 1."""
    return sentence.number / sum(map(len, passages))


def _side(sentence: Sentence, passages: Sequence[Passage], spans: tuple[Span, ...] = ()) -> Side:
    passage = passages[sentence.passage]
    return Side(passage.section, passage.place, sentence.text, spans)


def _kept(old: Sequence[Sentence], new: Sequence[Sentence], left: tuple[Left, Left]) -> int:
    """Take out what two passages have in common, in order; how many sentences that are."""
    counts = Counter(each.key for each in old), Counter(each.key for each in new)
    if sum(count * counts[1][text] for text, count in counts[0].items()) > _MOST_PAIRS:
        # Many equal sentences: pairing them one by one would take long and tell nothing.
        return 0
    matcher = SequenceMatcher(None, [s.key for s in old], [s.key for s in new], autojunk=False)
    kept = 0
    for kind, a, b, c, d in matcher.get_opcodes():
        # Where sentences end may differ, as in a list that was a paragraph.
        if kind == "equal" or (kind == "replace" and _run(old[a:b]) == _run(new[c:d])):
            kept += min(b - a, d - c)
            for side, own in zip(left, (old[a:b], new[c:d]), strict=True):
                for sentence in own:
                    del side[sentence.number]
    return kept


def _run(run: Sequence[Sentence]) -> str:
    return text_key(" ".join(sentence.text for sentence in run)).casefold()


def _moved(left: tuple[Left, Left], how: Callable[[str], str]) -> int:
    """Take out what both texts have in some place; how many sentences that are."""
    where = grouped((how(sentence.key), number) for number, sentence in left[0].items())
    moved = 0
    for number, sentence in list(left[1].items()):
        if same := where.get(how(sentence.key)):
            del left[0][same.pop(0)], left[1][number]
            moved += 1
    return moved


def _changed(old: Left, new: Left, pairs: dict[int, int]) -> list[tuple[Sentence, Sentence]]:
    """Take out pairs of sentences that are much alike, the most alike first."""
    before = {number: Counter(token_words(each.text)) for number, each in old.items()}
    where = grouped((word, number) for number, own in before.items() for word in own)
    scores: list[tuple[float, int, int]] = []
    for number, sentence in new.items():
        own = Counter(token_words(sentence.text))
        rare = (where[word] for word in own if word in where and len(where[word]) <= _COMMON)
        shared = Counter(other for numbers in rare for other in numbers)
        for other in sorted(shared, key=lambda each: (-shared[each], each))[:_CANDIDATES]:
            # How much of the words of both is in both, from 0 to 1.
            score = 2 * (own & before[other]).total() / (own.total() + before[other].total())
            if score >= _ALIKE:
                same_place = pairs.get(sentence.passage) == old[other].passage
                scores.append((-score - _SAME_PLACE * same_place, other, number))
    best = ((first, second) for _, first, second in sorted(scores))
    return [(old.pop(a), new.pop(b)) for a, b in best if a in old and b in new]


def _marked(old: str, new: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of two texts that are not in the other."""
    a, b = tokens(old), tokens(new)
    if len(a) * len(b) > _MOST_PAIRS:
        return ((0, len(old)),), ((0, len(new)),)
    matcher = SequenceMatcher(None, [t.word for t in a], [t.word for t in b], autojunk=False)
    changed = [codes[1:] for codes in matcher.get_opcodes() if codes[0] != "equal"]
    return _spans(a, [each[:2] for each in changed]), _spans(b, [each[2:] for each in changed])


def _spans(own: Sequence[Token], runs: Iterable[tuple[int, ...]]) -> tuple[Span, ...]:
    return tuple((own[a].start, own[b - 1].end) for a, b in runs if a < b)
