"""A question in anybody's words -> the excerpts of a text that answer it.

What is asked is looked for by its own words, by names of the same substance, and by the words that
labels use for it (`wording.py`). A denial is a claim: only what was looked for in all these ways,
and found nowhere, is said to be unnamed.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress
from math import log
from operator import and_

from somaref.monograph.model import Monograph
from somaref.monograph.substances import Substances
from somaref.questions.excerpts import Excerpt, Excerpts, Found, Hit, each_once
from somaref.questions.lexicon import LEXICON, Lexicon, said_daily
from somaref.questions.names import Asked, Match
from somaref.questions.wording import WORDING, Concept, Terms, Wording
from somaref.questions.words import looks_like, root, roots, stem, words

# What a word in the headings above an excerpt counts beside one in its text, and what it adds.
_ABOVE, _BOTH = 0.8, 0.3
# What a word counts that has no row in the data, less where people say it daily.
_PLAIN, _DAILY = 0.8, 0.55
# What a word that is only akin to what was asked counts; anything that names it counts more. Among
# rare words it matters little how rare each is.
_FAR, _FEW, _RAREST = 0.4, 2, 4.0
# Where no word says what is asked, so many excerpts of a section are shown that is so likely.
_BEGINNING, _SURE = 3, 0.4
# An excerpt is left out that says so much less than the best.
_WEAKEST = 0.5
# The sections that say what warns come before those that tell how it was found out.
_WEIGHTS: Mapping[str, float] = {
    **dict.fromkeys(("boxed-warning", "contraindications"), 1.15),
    **dict.fromkeys(("precautions", "interactions", "populations", "dosage"), 1.1),
    **dict.fromkeys(("mechanism", "pharmacokinetics", "description", "nonclinical"), 0.8),
    **dict.fromkeys(("overdose", "other", "sources"), 0.85),
    **{"patient-information": 0.95, "references": 0.5},
}
# Here a label means others where it says what it is itself, such as "opioids".
_OF_OTHERS = frozenset(("boxed-warning", "contraindications"))
# Here a class is named for what it is, and not for who takes one of it.
_NO_OTHERS = frozenset(("mechanism", "description", "studies", "references", "overdose"))
# A section that says no more than this answers only who asks for it.
_NOTHING = frozenset(("none", "none known"))
# So much counts an excerpt of it, and a note of a table; what is shorter counts more, down to this.
_EMPTY, _NOTE, _SHORT = 0.1, 0.6, 300
_MOST_SLIPS = 3
# What the section asked about counts more, and what an excerpt counts with a figure as asked for.
_LIKELY, _COUNTED = 0.6, 1.5
# What the words that answer a question count, which is known whatever its own words are, how likely
# it must be, and what a number of the question counts, and a range that it is in.
_ASKED, _MEANT, _NUMBER, _IN_RANGE = 0.5, 0.15, 0.4, 2.5
# Units whose ranges are understood, as in "children 6 to 11 years".
_UNITS = {"year": "year", "month": "month", "kg": "kg"}


def finder(monograph: Monograph, known: Substances) -> "Finder":
    """The text of a monograph made ready for questions."""
    return Finder(monograph, LEXICON.load(), WORDING.load(), known)


class Finder:
    """A text made ready for questions."""

    def __init__(
        self, monograph: Monograph, lexicon: Lexicon, wording: Wording, known: Substances
    ) -> None:
        self._excerpts = Excerpts(monograph, wording.alike)
        self._daily = said_daily(lexicon)
        self._wording = wording
        self._known = known
        self._verbatim = monograph.verbatim
        self._names = f"{monograph.brand} {monograph.generic}"
        own = map(stem, (*words(self._names), *wording.idle))
        self._silent = frozenset((*lexicon.silent, *own))

    def find(
        self,
        asked: Asked,
        heard: Collection[str],
        likely: Mapping[str, float],
        section: str | None = None,
    ) -> Found:
        """The excerpts that answer, of one section if its id is given; `heard` are the features of
        the question, and `likely` tells how likely each answer is asked for.
        """
        from somaref.questions.answers import ANSWERS, by_answer, sections_of

        known, likely = ANSWERS.load().answers, by_answer(likely)
        sections = sections_of(likely, known)
        of_names = {id_ for id_, each in known.items() if each.names}
        # What is said twice, in whatever words, is one thing.
        concepts = [*{it.terms.near or it.said: it for it in self._concepts(asked)}.values()]
        weights = [self._weights(concept) for concept in concepts]
        named = [any(each > _FAR for each in found.values()) for found in weights]
        missing = [each for each, is_named in zip(concepts, named, strict=True) if not is_named]
        # Daily words are not denied beside what is found, or what labels have words for.
        denied = [each.said for each in missing if each.terms.near and each.terms.topic]
        # What a question is about is no daily word, and a way of asking only if surely meant.
        sure = (self._wording.answering(it) for it, share in likely.items() if share >= _SURE)
        meant = {term for terms in sure for term in terms.near}
        topics = [
            bool(denied)
            and (it.terms.topic or not meant.isdisjoint(it.terms.near))
            and (bool(it.terms.near) or it.said not in self._daily)
            for it in concepts
        ]
        if denied and not any(map(and_, topics, named)):
            # Beside a topic that is named nowhere, daily words and ways of asking find no answer.
            weights, named = [*compress(weights, topics)], []
        elif not any(named):
            denied = [each.said for each in missing]
        weights += self._answering(asked, likely, of_names)
        weights += self._counting(asked.words, any(each.startswith("<age") for each in heard))
        # The very name of a substance, as asked for or as it is listed, says more than its class.
        weights += [
            self._weights(Concept("", (), Terms((it.asked, it.name)))) for it in asked.named
        ]
        counted = self._wording.figured(" ".join(asked.words))
        best = self._ranked(weights, lambda number: self._worth(number, sections, counted))
        shown = each_once(each for each in best if section in (None, each.section.id))
        if not shown and not (self._verbatim and any(topics)):
            shown = self._begins(sections, section)
        return Found(shown, any(named), tuple(denied), tuple(concepts))

    def _answering(
        self, asked: Asked, likely: Mapping[str, float], of_names: Collection[str]
    ) -> Iterator[dict[int, float]]:
        """The excerpts that answer what is likely meant, whatever words it is asked in."""
        # What is said of a substance that is named answers before what is meant of its kind.
        parts = (part.name.lower() for match in asked.named for part in match.meant)
        other = any(stem(name) not in self._silent for name in parts)
        for id_, share in likely.items():
            if share >= _MEANT and not (other and id_ in of_names):
                found = self._weights(Concept("", (), self._wording.answering(id_)))
                yield {number: weight * share * _ASKED for number, weight in found.items()}

    def _counting(self, said: Sequence[str], aged: bool) -> Iterator[dict[int, float]]:
        """The excerpts that hold the numbers of the question, or a range that its ages are in."""
        for number, after in zip(said, (*said[1:], ""), strict=True):
            if number[0].isdecimal():
                hits = self._excerpts.of_stem(number)
                yield dict.fromkeys((hit.number for hit in hits), _NUMBER)
                if unit := _UNITS.get(stem(after), "year" if aged else ""):
                    yield dict.fromkeys(self._excerpts.among(float(number), unit), _IN_RANGE)

    def _ranked(
        self, weights: Sequence[Mapping[int, float]], worth: Callable[[int], float]
    ) -> Iterator[Excerpt]:
        """The excerpts that say most of what is asked, the best first."""
        scores: dict[int, float] = {}
        for found in weights:
            rare = min(log(1 + len(self._excerpts.every) / (len(found) + _FEW)), _RAREST)
            for number, weight in found.items():
                scores[number] = scores.get(number, 0.0) + rare * weight
        for number in scores:
            scores[number] *= worth(number)
        enough = _WEAKEST * max(scores.values(), default=0.0)
        for number in sorted(scores, key=lambda each: (-scores[each], each)):
            if scores[number] >= enough:
                yield self._excerpts.every[number]

    def _begins(self, likely: Mapping[str, float], section: str | None) -> tuple[Excerpt, ...]:
        """How the section begins that is likely asked for, where no word says what is asked."""
        ids = {each.section.id for each in self._excerpts.every}
        best = max(ids & likely.keys(), key=lambda id_: (likely[id_], id_), default=None)
        if best is None or likely[best] < _SURE or section not in (None, best):
            return ()
        own = (each for each in self._excerpts.every if each.section.id == best)
        return each_once(own)[:_BEGINNING]

    def named(self, match: Match) -> Found:
        """All excerpts that name a substance, or a class of medicines that it is in."""
        concept = Concept(match.asked, (), self._terms_of(match))
        of_others: set[int] = set()
        of_any: set[int] = set()
        for term in concept.terms.near:
            own, kind = term in self._own_classes, term.endswith("*")
            for number in {hit.number for hit in self._hits((term,))}:
                if kind and self._excerpts.every[number].section.id in _NO_OTHERS:
                    continue
                of_any.add(number)
                if not own or self._of_others(number, term):
                    of_others.add(number)
        shown = each_once(self._excerpts.every[number] for number in sorted(of_others or of_any))
        return Found(shown, bool(shown), (), (concept,))

    @cached_property
    def _own_classes(self) -> frozenset[str]:
        """What labels call the classes that the medicine of the text is in itself."""
        said = roots(self._names)
        found = (self._wording.longest(said, place) for place in range(len(said)))
        return frozenset(term for each in found if each for term in each[1].near)

    def _of_others(self, number: int, term: str) -> bool:
        """Whether the excerpt speaks of others of a class, as in "other CNS depressants"."""
        excerpt = self._excerpts.every[number]
        between = r"\W+".join(words(term))
        said = " ".join(each.text for each in excerpt.statements)
        of_others = re.search(rf"\bother\b[^.;]{{0,60}}{between}", said, re.IGNORECASE)
        return excerpt.section.id in _OF_OTHERS or bool(of_others)

    def _worth(self, number: int, likely: Mapping[str, float], counted: re.Pattern[str]) -> float:
        """What an excerpt counts: by its section, shorter ones more, and with figures if asked."""
        excerpt = self._excerpts.every[number]
        id_ = excerpt.section.id
        worth = _WEIGHTS.get(id_, 1.0) * (1 + _LIKELY * likely.get(id_, 0.0))
        body = self._excerpts.body(number)
        worth /= 1 + 0.1 * log(1 + max(len(body), _SHORT) / 300)
        worth *= _COUNTED if counted.search(body) else 1.0
        text = excerpt.statements[0].text.lower().strip(" .")
        worth *= _NOTE if text[:1] == "[" else 1.0
        return worth * (1.0 if text not in _NOTHING or likely.get(id_, 0) >= _SURE else _EMPTY)

    def _weights(self, concept: Concept) -> dict[int, float]:
        """The excerpts that hold what is asked, and how surely."""
        own = (hit for word in concept.own for hit in self._excerpts.of_stem(word))
        # What is asked in the very words of the text is named, whatever labels say for it.
        near = [*own, *self._hits(concept.terms.near)] or [*self._hits((concept.said,))]
        best: dict[Hit, float] = dict.fromkeys(self._hits(concept.terms.far), _FAR)
        plain = _DAILY if not concept.terms.near and concept.said in self._daily else _PLAIN
        best |= dict.fromkeys(near, 1.0 if concept.terms.near else plain)
        found = {number: weight for (number, above), weight in best.items() if not above}
        for number, weight in ((each.number, best[each]) for each in best if each.above):
            # Words in the text and in the headings above it say more than one of them.
            both = _BOTH * weight if number in found and weight > _FAR else 0.0
            found[number] = max(found.get(number, 0.0), weight * _ABOVE) + both
        return found

    def _hits(self, terms: Iterable[str]) -> Iterator[Hit]:
        for term in terms:
            yield from self._excerpts.of_term(term)

    def _concepts(self, asked: Asked) -> Iterator[Concept]:
        """What the words ask about; what means nothing here is left out."""
        stems, said = list(map(stem, asked.words)), list(map(root, asked.words))
        named = {match.start: match for match in asked.named if match.end > match.start}
        place, slips = 0, 0
        while place < len(stems):
            match = named.get(place)
            saying = self._wording.longest(said, place)
            if match and (saying is None or match.end >= saying[0]):
                end = match.end
                if not self._is_own(match):
                    yield Concept(" ".join(asked.words[place:end]), (), self._terms_of(match))
            elif saying:
                end = saying[0]
                yield Concept(" ".join(asked.words[place:end]), (), saying[1])
            else:
                end = place + 1
                word = asked.words[place]
                if stems[place] not in self._silent and not word[0].isdecimal():
                    meant = word
                    if slips < _MOST_SLIPS and not any(self._excerpts.of_stem(stems[place])):
                        meant, slips = self._meant(word), slips + 1
                    yield Concept(meant, (stem(meant),), self._said(meant))
            place = end

    def _is_own(self, match: Match) -> bool:
        """Whether the name means the medicine of the text, and not one part of several."""
        parts = [stem(part.name.lower()) for part in match.meant]
        own = bool(parts) and self._silent.issuperset(parts)
        return own and (len(parts) > 1 or " and " not in self._names)

    def _said(self, word: str) -> Terms:
        """What labels say for a word; for one of their own, what is akin to it."""
        terms = self._wording.of_all([root(word)])
        return terms if terms.near or word in self._daily else self._wording.akin(word)

    def _meant(self, word: str) -> str:
        """What a word is a slip of that neither stands in the text nor is known."""
        if word in self._daily:
            return word
        near = looks_like(word, self._daily) or looks_like(word, self._excerpts.words())
        return near[0][1] if near else word

    def _terms_of(self, match: Match) -> Terms:
        """The names of a substance, but for nicknames, and what labels call its class."""
        # What holds several is looked for by each of them too.
        meant = [it for part in match.meant for it in (part.name, *part.name.split(" and "))]
        also = (spelled for name in meant for spelled in self._known.brands_of(name))
        names = dict.fromkeys((match.asked, match.name, *meant, *also))
        # A name counts whole: "Pain O Soma" is no pain.
        classes_of = (id_.replace("-", " ") for id_ in match.classes)
        found = [self._wording.of_all(roots(each)) for each in (*names, *classes_of)]
        classes = [term for each in found for term in each.near]
        far = [term for each in found for term in each.far]
        # A hyphen may be left out, as in "cotrimoxazole".
        joined = (name.replace("-", "") for name in names if "-" in name)
        near = dict.fromkeys((*names, *joined, *classes))
        return Terms(tuple(name for name in near if name), tuple(far))
