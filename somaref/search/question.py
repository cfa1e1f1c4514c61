"""Understanding a question: its words, slips put right, and what people say for the medicine.

How people ask is data (`lexicon.py`); a question and the phrases in the data are brought to the
same form here, so that they can be compared.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from somaref.limits import LONGEST_WORD, MOST_WORDS
from somaref.monograph import substances
from somaref.monograph.model import Monograph
from somaref.monograph.sections import INTERACTIONS
from somaref.search.fulltext import Fulltext, Stems
from somaref.search.lexicon import Lexicon
from somaref.text import alike

# How much a cue says by its kind, and how much more with each further word.
WEIGHTS = {"sure": 6.0, "strong": 3.0, "usual": 1.5, "weak": 0.5}
_LONGER = 0.3
# A shorter word looks like too many others to be taken for a slip.
_SHORTEST_SLIP = 4
_ALIKE = 0.86
# The cues call the medicine by this word.
IT = "it"


class Cue(NamedTuple):
    """A phrase that sends a question to a section; its parts stand one after the other."""

    section_id: str
    weight: float
    parts: tuple[Stems, ...]

    def stands_in(self, stems: Stems) -> bool:
        place = 0
        for part in self.parts:
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


class Question(NamedTuple):
    """A question in stems, as the cues are written, and the words to look for."""

    stems: Stems
    words: tuple[str, ...]


class _Saying(NamedTuple):
    """What people say, what it stands for, both in stems, and the latter in words."""

    said: Stems
    stands_for: Stems
    words: str


class Interpreter:
    """Understands questions about one monograph; `texts` are those that words may stand in."""

    def __init__(
        self, monograph: Monograph, lexicon: Lexicon, index: Fulltext, texts: Iterable[str]
    ) -> None:
        self._monograph = monograph
        self._lexicon = lexicon
        self._index = index
        self._texts = texts
        names = (monograph.brand.lower(), monograph.generic.lower())
        self._ignore = frozenset((*lexicon.ignore, *names, IT))
        self._sayings = self._make_sayings()
        self.cues = self._make_cues()

    def understand(self, question: str) -> Question:
        """The question as the cues are written; empty where nothing in it means anything."""
        words = self._spelled(_words(question)[:MOST_WORDS])
        flat = tuple(stem for own in self._index.stems(words) for stem in own)
        stems, meant = self._meant(flat)
        return Question(stems, tuple(each for each in (*words, *meant) if each not in self._ignore))

    def _make_sayings(self) -> dict[str, list[_Saying]]:
        """What people say, by its first stem, the longest first."""
        it = (self._monograph.brand, self._monograph.generic, *self._lexicon.medicine)
        pairs = [(said, IT) for said in it]
        same = self._lexicon.same.items()
        pairs += [(said, meant) for meant, all_said in same for said in all_said]
        stems = self._index.stems([text for pair in pairs for text in pair])
        sayings: dict[str, list[_Saying]] = {}
        for (_, meant), said_stems, meant_stems in zip(pairs, stems[::2], stems[1::2], strict=True):
            saying = _Saying(said_stems, meant_stems, meant)
            sayings.setdefault(said_stems[0], []).append(saying)
        for choices in sayings.values():
            choices.sort(key=lambda saying: -len(saying.said))
        return sayings

    def _make_cues(self) -> list[Cue]:
        phrases = list(_phrases(self._monograph, self._lexicon))
        parts = [[part.strip() for part in phrase.split("...")] for _, _, phrase in phrases]
        stems = iter(self._index.stems([part for each in parts for part in each]))
        cues = []
        for (section_id, weight, _), each in zip(phrases, parts, strict=True):
            own = tuple(self._meant(next(stems))[0] for _ in each)
            longer = 1 + _LONGER * (sum(map(len, own)) - 1)
            cues.append(Cue(section_id, weight * longer, own))
        return cues

    def _meant(self, stems: Stems) -> tuple[Stems, list[str]]:
        """The stems with what people say replaced by what it stands for, and that in words."""
        meant: list[str] = []
        words: list[str] = []
        place = 0
        while place < len(stems):
            saying = self._said(stems[place:])
            place += len(saying.said)
            words += saying.words.split()
            # Two names of the medicine in a row, as in "the drug Soma", mean it once.
            if not (saying.stands_for == (IT,) and meant[-1:] == [IT]):
                meant += saying.stands_for
        return tuple(meant), words

    def _said(self, stems: Stems) -> _Saying:
        """What these stems begin with; a stem that stands for nothing else is itself."""
        for saying in self._sayings.get(stems[0], ()):
            if stems[: len(saying.said)] == saying.said:
                return saying
        return _Saying(stems[:1], stems[:1], "")

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
        cues = {stem for cue in self.cues for part in cue.parts for stem in part}
        said = {stem for each in self._sayings.values() for saying in each for stem in saying.said}
        return self._index.terms() | cues | said

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
        for text in self._texts:
            yield from _words(text)


def _phrases(monograph: Monograph, lexicon: Lexicon) -> Iterator[tuple[str, float, str]]:
    """Section, weight and phrase of each cue; substances' names ask for interactions."""
    for section_id, cues in lexicon.ask.items():
        for strength, phrases in cues._asdict().items():
            for phrase in phrases or ():
                yield section_id, WEIGHTS[strength], phrase
    itself = (monograph.brand.lower(), monograph.generic.lower())
    for name in substances.names(monograph):
        if name.lower() not in itself:
            yield INTERACTIONS.id, WEIGHTS["strong"], name


def _words(text: str) -> list[str]:
    found = re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text.lower())
    return [word for word in found if len(word) <= LONGEST_WORD]


def _closest(word: str, familiar: list[str]) -> str:
    as_long = [each for each in familiar if abs(len(each) - len(word)) <= 2]
    return (alike(word, as_long, 1, _ALIKE) or [word])[0]
