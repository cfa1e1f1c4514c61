"""What is understood of a question: which answer it asks for, and what it tells of danger.

Whoever tells of a sign is answered that first, and warned of its danger, whatever else is told in
the same breath: another medicine, an age, a pregnancy, a plan. Whoever asks two things is answered
both. So a question is heard whole, by itself without the names in it, and part by part.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from somaref.questions.answers import NONE, SURE, Replier, by_answer, surely
from somaref.questions.danger import Told
from somaref.questions.emergencies import Heard
from somaref.questions.hearing import Listener
from somaref.questions.learned import ANSWER
from somaref.questions.names import Asked, Names
from somaref.questions.words import words

# Between two of these people tell different things.
_BETWEEN = re.compile(
    r"[.,;:!?()\n]+|\b(?:and|but|since|while|because|after|then|also|with)\b"
    r"|(?=\b(?:i|i['’]?m|i['’]?ve|my|s?he|s?he['’]?s|(?:can|could|should|do|am|will) i"
    r"|(?:is|does|will|can|could) (?:it|that|this|s?he))\b)",
    re.IGNORECASE,
)
# Words that ask; and between two of these things are asked one after the other, or in one breath.
_ASKS = (
    "what|whats|when|where|wheres|who|whos|which|why|how|hows|whose|is|are|does|do|did|can|could"
    "|should|may|must|will|would|any"
)
_ASKING = frozenset(_ASKS.split("|"))
_THEN = re.compile(
    rf",?\s(?:and|or|also|plus)\b|(?<=[.;?!])\s|\n|,(?=\s*(?:{_ASKS})\b)|\s[+&/|]\s", re.IGNORECASE
)
# So many parts are heard; so likely a part must ask a thing, with a question mark or without, or
# tell what is felt, and so much counts a sign against all that is asked.
_MOST_PARTS, _MARKED, _ENOUGH, _FELT, _SIGN = 16, 0.65, 0.8, 0.7, 0.75
# Against another part, what the whole asks counts so much, and what comes first.
_WHOLE, _FIRST = 1.2, 2.0


def understood(
    listener: Listener, replier: Replier, names: Names, question: str, beside: str = ""
) -> tuple[Asked, Mapping[str, float], Told]:
    """The words of a question, how likely each answer is asked for, and what is told of danger.
    What is said `beside` names is heard by itself too.
    """
    heard = _Question(listener, _kinds(replier), names, question, beside)
    return heard.words, heard.likely, heard.told


class _Heard(NamedTuple):
    """What is heard in a question, or in a part of it."""

    classes: Heard
    features: Mapping[str, float]
    likely: Mapping[str, float]
    answers: Mapping[str, float]
    marked: bool

    @property
    def best(self) -> str:
        """The answer that is likeliest asked for."""
        return max(self.answers, key=lambda id_: self.answers[id_])

    def share(self, of: Collection[str]) -> float:
        """How likely any of these answers is asked for, or a statement of it."""
        return sum(self.answers.get(id_, 0.0) for id_ in of)


class _Kinds(NamedTuple):
    """The answers that come first, those of them that tell of what is felt, and for whom it is."""

    first: Collection[str]
    felt: Collection[str]
    who: Collection[str]

    def other_in(self, heard: _Heard) -> float:
        """How likely something else is asked than what comes first, or it is told for whom."""
        shares = heard.answers.items()
        others = (share for id_, share in shares if id_ != NONE and id_ not in self.first)
        return max(heard.share(self.who), *others)


def _kinds(replier: Replier) -> _Kinds:
    known, ids = replier.known.values(), replier.ids
    first = [each for each in known if each.first]
    homes = {it.id: it.labels or [ids[id_].section_id for id_ in it.show[:1]] for it in first}
    felt = [id_ for id_, sections in homes.items() if "side-effects" in sections]
    return _Kinds([*homes], felt, [each.id for each in known if each.who])


class _Question:
    """A question, heard whole, without its names, and in its parts."""

    def __init__(
        self, listener: Listener, kinds: _Kinds, names: Names, text: str, beside: str
    ) -> None:
        self._listener, self._kinds, self._names = listener, kinds, names
        self._text, self._beside = text, beside
        self._asked = listener.asked(text, names)
        self._whole = self._hear(text, self._asked)
        self._is_sign = self._whole.share(kinds.first) - self._whole.share(kinds.who) >= SURE

    @property
    def words(self) -> Asked:
        """The words of it; for whom something holds is asked of the medicine too."""
        joined = self._alone and self._alone.share(self._kinds.who) >= SURE
        asked = self._asked
        return asked._replace(words=(*asked.words, "with")) if joined else asked

    @property
    def likely(self) -> Mapping[str, float]:
        """How likely each answer is asked for."""
        whole, alone, clause = self._whole.likely, self._alone, self._clause
        if alone and self._sign_alone:
            return _mixed(alone.likely, whole, _SIGN)
        if alone and (self._is_for or self._beside) and not self._is_sign:
            whole = _mixed(alone.likely, whole, 0.5)
        if clause:
            whole = _mixed(clause.likely, whole, _SIGN)
        if self._is_sign or (clause and not self._asked.named):
            more = max(self._clauses, key=self._kinds.other_in, default=self._whole)
            asks = self._kinds.other_in(more) >= _ENOUGH
            return _mixed(whole, more.likely, _SIGN) if asks else whole
        # In danger only one thing is answered, and beside a name what is known of it.
        if self.told.block or self._asked.named:
            return whole
        asking, telling = _apart(self._text)
        signs = (each for each in self._parts(telling) if each.best in self._kinds.felt)
        return _together(whole, (*self._parts(asking), *signs), self._kinds.first)

    @cached_property
    def told(self) -> Told:
        """What is told of danger."""
        whole = self._told(self._whole)
        alone = [self._told(self._alone)] if self._alone else []
        clause = [self._told(self._clause)] if self._clause else []
        # Of what is only likely among much else, a part may tell surely.
        parts = self._parts(_THEN.split(self._text)) if whole.likely else ()
        blocks = (each for each in (*alone, whole, *clause, *map(self._told, parts)) if each.block)
        lines = (whole, *clause, *(alone if self._sign_alone or self._beside else ()))
        return next(blocks, None) or next((each for each in lines if each.advice), whole)

    @cached_property
    def _alone(self) -> _Heard | None:
        """What is said beside names; None where none is named."""
        if self._beside:
            return self._hear(self._beside, self._names.asked(self._beside))
        return self._hear(self._text, _without_names(self._asked)) if self._asked.named else None

    @property
    def _sign_alone(self) -> bool:
        """Whether a sign is told beside a name."""
        is_sign = self._alone and self._alone.share(self._kinds.first) >= SURE
        return bool(is_sign) and not self._is_sign

    @property
    def _is_for(self) -> bool:
        """Whether it is told for whom it is asked."""
        return any(it and it.share(self._kinds.who) >= SURE for it in (self._whole, self._alone))

    @cached_property
    def _clauses(self) -> list[_Heard]:
        """What may tell a sign, each by itself; none beside what surely asks, and by itself."""
        is_beside = self._is_sign or self._is_for or bool(self._asked.named)
        is_told = is_beside or surely(self._whole.answers) in (None, *self._kinds.first)
        return list(self._parts(_BETWEEN.split(self._text))) if is_told else []

    @cached_property
    def _clause(self) -> _Heard | None:
        """The clause that tells what is felt, where the whole does not surely tell what."""
        sure, kinds = surely(self._whole.answers), self._kinds
        if self._sign_alone or sure in {*kinds.first} - {*kinds.who}:
            return None
        clause = max(self._clauses, key=lambda each: each.share(kinds.felt), default=None)
        return clause if clause and clause.share(kinds.felt) >= _FELT else None

    def _told(self, heard: _Heard) -> Told:
        return self._listener.told(heard.classes, heard.features, surely(heard.answers))

    def _hear(self, text: str, asked: Asked) -> _Heard:
        classes, features = self._listener.hear(text, asked)
        likely = ANSWER.shares(features)
        return _Heard(classes, features, likely, by_answer(likely), "?" in text)

    def _parts(self, texts: Iterable[str]) -> Iterator[_Heard]:
        """What is heard in each part; but what names a substance is heard without it already."""
        for text in islice(texts, _MOST_PARTS):
            part = self._names.asked(text)
            if not part.named and 0 < len(part.words) < len(self._asked.words):
                yield self._hear(text, part)


def _together(
    likely: Mapping[str, float], heard: Iterable[_Heard], first: Collection[str]
) -> Mapping[str, float]:
    """How likely each answer is asked for, where parts of the question surely ask for different
    ones: each of these as much as the others, but more what the whole asks, and what comes `first`.
    """
    answers = by_answer(likely)
    sure = surely(answers)
    loud = _FIRST if sure in first else _WHOLE
    asked = {sure: (loud / answers[sure], likely)} if sure else {}
    for part in heard:
        share = part.answers[part.best]
        if share >= (_MARKED if part.marked else _ENOUGH):
            loud = _FIRST if part.best in first else 1
            asked.setdefault(part.best, (loud / share, part.likely))
    asked.pop(NONE, None)
    if len(asked) < 2:
        return likely
    whole = sum(loud for loud, _ in asked.values())
    return {id_: sum(loud * of[id_] for loud, of in asked.values()) / whole for id_ in likely}


def _apart(question: str) -> tuple[list[str], list[str]]:
    """The parts that ask, or all where none does, as in a list of keywords; and those that tell."""
    parts = _THEN.split(question)
    asking = [each for each in parts if "?" in each or not _ASKING.isdisjoint(words(each))]
    return asking or parts, [each for each in parts if asking and each not in asking]


def _without_names(asked: Asked) -> Asked:
    """The other words alone."""
    taken = {at for match in asked.named for at in range(match.start, match.end)}
    return Asked(tuple(word for at, word in enumerate(asked.words) if at not in taken), ())


def _mixed(one: Mapping[str, float], other: Mapping[str, float], share: float) -> dict[str, float]:
    return {id_: share * one[id_] + (1 - share) * other[id_] for id_ in other}
