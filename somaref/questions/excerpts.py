"""A text cut into excerpts that can be found by their words and the headings above: paragraphs and
long ones' sentences, entries of lists with what leads to them, rows of tables with their heads.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, filterfalse, zip_longest
from typing import NamedTuple

from somaref.monograph.model import Group, Monograph, Section, Statement
from somaref.questions.wording import Concept
from somaref.questions.words import in_words, lowered, stem
from somaref.spl.tables import row_sentences

# A paragraph that is longer is looked through by sentences, so many together.
_LONG, _TOGETHER = 500, 2
# A list up to this length is one excerpt; of a longer one each entry with what stands below it,
# up to that length.
_WHOLE_LIST, _WHOLE_ENTRY = 100, 700
# An entry that leads to those behind it, as who is addressed leads to a dose.
_LEADS = re.compile(r":$|^(?:adults?|children|infants?)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z(])")
# Words that may as well be written as one, as "beta-blockers". Looked for only where a word begins,
# so that one of a million letters is read once.
_HYPHENED = re.compile(r"(?<![a-z])[a-z]+(?:[-‐‑–−][a-z]+)+")
# The number of a section of a label, as in "5.1 Bleeding".
_NUMBER = re.compile(r"\d+(?:\.\d+)*\b")
# A range of ages or weights.
_RANGE = (
    r"(?:\b(under|younger than|less than|below|<)|(\bover|older than|at least|above|>|≥))?"
    r"(?: the| age| of)* ?\b(\d+)(?: UNITs?)?(?: of age)?"
    r"(?: ?(?:to|through|-|–|and)(?: under| less than| <)? ?(\d+))?[ -]?UNIT(?:s|)\b"
    r"(?: of age)?,?( (?:and|or) (?:older|over|above|more|greater|up))?"
)


class Excerpt(NamedTuple):
    """What can be found: its section, the heading that it stands under, and the statements that are
    shown of it, which are whole; of an `urgent` group all.
    """

    section: Section
    heading: str
    statements: tuple[Statement, ...]
    urgent: bool = False


class Found(NamedTuple):
    """What was found for a question: excerpts, the best first, and what is not named.

    It is `near` where anything asked is named, and not only something akin to it. `concepts` are
    what was looked for.
    """

    excerpts: tuple[Excerpt, ...]
    near: bool = False
    unnamed: tuple[str, ...] = ()
    concepts: tuple[Concept, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether anything is said to what was asked."""
        return bool(self.excerpts) and (self.near or not self.concepts)


class Hit(NamedTuple):
    """Where something was found: the number of an excerpt, and whether in the headings."""

    number: int
    above: bool


class Excerpts:
    """The excerpts of a monograph, and their text, of which only what a word is found in is cut
    into words: that takes longest.
    """

    def __init__(self, monograph: Monograph, alike: Mapping[str, str] | None = None) -> None:
        found, self._alike = list(_excerpts(monograph)), alike or {}
        self.every = [excerpt for excerpt, _, _ in found]
        # Many stand below the same headings. Letters beyond ASCII take several times as long.
        texts = dict.fromkeys(each for _, *both in found for each in both)
        low: dict[str, str] = {}
        for own in (list(filter(str.isascii, texts)), list(filterfalse(str.isascii, texts))):
            said = self._as_one(lowered("\n".join(own))).split("\n")
            low |= zip(own, map(_with_joined, said), strict=False)
        # Headings stand before a text; no statement holds tabs or lines.
        lines = [f"{low[above]}\t{low[text]}\n" for _, above, text in found]
        self._text = "".join(lines)
        self._starts = starts = [0, *accumulate(map(len, lines))]
        # Terms of one thing have words in common.
        self._words_of = cache(lambda at: in_words(self._text[starts[at] : starts[at + 1]]))
        self._holding = cache(self._looked_for)

    def of_term(self, term: str) -> Iterator[Hit]:
        """Where words stand, as one or as many; a "*" at the end stands for any ending."""
        said = in_words(self._as_one(lowered(term)))[:-1]
        every = [said + ending for ending in (("",) if term.endswith("*") else (" ", "s ", "es "))]
        return self._hits(said, lambda text: any(map(text.__contains__, every)))

    def of_stem(self, word: str) -> Iterator[Hit]:
        """Where a word with this stem stands."""
        if not word.isascii():
            # Scripts without spaces have no beginnings of words.
            return self._hits(word, lambda text: word in text)
        begun = re.compile(f" ({re.escape(word)}[^ ]*)")
        return self._hits(word, lambda text: word in map(stem, begun.findall(text)))

    def words(self) -> frozenset[str]:
        """All words."""
        return frozenset(in_words(self._text).split())

    def body(self, number: int) -> str:
        """The text of an excerpt, lowered."""
        return self._text[self._starts[number] : self._starts[number + 1]].partition("\t")[2]

    def among(self, value: float, unit: str) -> Iterator[int]:
        """The excerpts that name a range which the value is in, as "6 to 11 years"."""
        for found in re.finditer(_RANGE.replace("UNIT", unit), self._text):
            less, more, low, high, up = found.groups()
            least = 0.0 if less else float(low)
            most = float("inf") if more or up else float(high or low)
            if least <= value <= most and not (less and value == most):
                yield bisect_right(self._starts, found.start()) - 1

    def _as_one(self, low: str) -> str:
        """The lowered text with one word for all that count as the same."""
        for other, one in self._alike.items():
            if other in low:
                low = re.sub(rf"\b{other}\b", one, low)
        return low

    def _hits(self, said: str, stands: Callable[[str], bool]) -> Iterator[Hit]:
        """Where an excerpt has it: in the headings, and in the text, each at most once."""
        for number in self._holding(max(said.split(), key=len, default="\0")):
            if stands(line := self._words_of(number)):
                above, _, text = line.partition("\t")
                yield from (Hit(number, each is above) for each in (above, text) if stands(each))

    def _looked_for(self, letters: str) -> list[int]:
        """The excerpts in whose text the letters stand."""
        found: list[int] = []
        at = self._text.find(letters)
        while at >= 0:
            found.append(bisect_right(self._starts, at) - 1)
            at = self._text.find(letters, self._starts[found[-1] + 1])
        return found


def _excerpts(monograph: Monograph) -> Iterator[tuple[Excerpt, str, str]]:
    """Each excerpt, the headings above it, and its text."""
    for section in monograph.whole:
        chain: list[str] = []
        top: list[str] = []
        bare = False
        for group, following in zip_longest(section.groups, section.groups[1:]):
            top = [group.heading] if group.top else top
            chain = _chain(chain, group, top, bare)
            bare = bool(group.heading) and not (group.statements or group.table)
            parts = _parts(group)
            if bare and not (following and group.heading in _chain(chain, following, top, bare)):
                # Nothing stands below this heading, so that it is a line itself.
                parts = iter((((Statement(group.heading),), ""),))
            own = chain[-1:] if chain and _NUMBER.match(chain[-1]) else chain[-2:]
            for statements, text in parts:
                excerpt = Excerpt(section, ": ".join(own), statements, group.urgent)
                # A label has headings of its own for its sections.
                named = chain if monograph.verbatim else [section.id, *chain]
                yield excerpt, " ".join(named), text


def _chain(above: list[str], group: Group, top: list[str], bare: bool) -> list[str]:
    """The headings above a group: numbered ones by their numbers, others below these or the `top`
    one of the label, and below one that is `bare`, which nothing else stands under.
    """
    if not group.heading:
        return above
    numbers = {each: match[0] for each in above if (match := _NUMBER.match(each))}
    if group.top:
        kept = []
    elif own := _NUMBER.match(group.heading):
        kept = [each for each, number in numbers.items() if own[0].startswith(f"{number}.")]
    else:
        kept = above if bare else [*numbers] or top
    return [*kept, group.heading]


def _parts(group: Group) -> Iterator[tuple[tuple[Statement, ...], str]]:
    """The statements of a group that are shown together, and the text that they are found by."""
    if group.urgent:
        yield group.items, _text(group.items)
        return
    for whole in _entries((), group.items):
        texts = _windows(_text(whole)) if len(whole) == 1 else (_text(whole),)
        yield from ((whole, text) for text in texts)
    if grid := group.grid:
        for text in (*row_sentences(grid.head, grid.body, grid.caption), *grid.notes):
            yield (Statement(text, grid.cite),), text


def _entries(
    above: tuple[Statement, ...], items: Sequence[Statement]
) -> Iterator[tuple[Statement, ...]]:
    """Each statement below all that leads to it, and with what it leads to, unless that is long."""
    runs: list[list[Statement]] = []
    for each in items:
        first = runs[-1][0] if runs else each
        # An entry of a list may be typed as a paragraph.
        beside = runs and each.level == first.level and (each.level or each.text[0] in "-–•")
        led = beside and _LEADS.search(first.text) and not _LEADS.search(each.text)
        if each.level > first.level or led:
            runs[-1].append(each)
        else:
            runs.append([each])
    for first, *more in runs:
        if len(_text(more)) <= (_WHOLE_ENTRY if above else _WHOLE_LIST):
            yield (*above, first, *more)
        else:
            yield from _entries((*above, first), more)


def _with_joined(low: str) -> str:
    """The lowered text, and its words with hyphens written as one behind it."""
    found = _HYPHENED.findall(low)
    return " ".join((low, *("".join(filter(str.isalpha, each)) for each in found)))


def _text(statements: Iterable[Statement]) -> str:
    return " ".join(map(_said, statements))


def _windows(text: str) -> Iterator[str]:
    """A text, or its sentences, a few together."""
    if len(text) <= _LONG:
        yield text
        return
    sentences = _SENTENCE.split(text)
    for first in range(max(1, len(sentences) - _TOGETHER + 1)):
        yield " ".join(sentences[first : first + _TOGETHER])


def _said(statement: Statement) -> str:
    """All that the statement says, the article's and the label's words with it."""
    more = (statement.topic, statement.article, statement.differs)
    return " ".join((statement.text, *(each for each in more if each)))


def each_once(excerpts: Iterable[Excerpt]) -> tuple[Excerpt, ...]:
    """The excerpts; statements that stand in several are told with the first."""
    told: set[int] = set()
    kept = []
    for each in excerpts:
        if not told.issuperset(map(id, each.statements)):
            told |= set(map(id, each.statements))
            kept.append(each)
    return tuple(kept)
