"""What is understood of a question: which answer it asks for, and what it tells of danger.

Whoever tells of a sign is answered that first, and warned of its danger, whatever else is told in
the same breath: another medicine, an age, a pregnancy, a plan. Whoever asks two things is answered
both. So a question is heard whole, by itself without the names in it, and part by part.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
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
    rf"(?<=[.;?!])\s|\n|,(?=\s*(?:{_ASKS})\b)|\s[+&/|]\s|,?\s(?:and|or|also|plus)\b", re.IGNORECASE
)
# So many parts are heard; so likely a part must ask a thing, or tell what is felt, and so much
# counts a sign against all that is asked.
_MOST_PARTS, _ENOUGH, _FELT, _SIGN = 16, 0.8, 0.7, 0.75
# Against another part, what the whole asks counts so much, and what comes first.
_WHOLE, _FIRST = 1.2, 2.0


class _Heard(NamedTuple):
    """What is heard in a question, or in a part of it."""

    classes: Heard
    features: Mapping[str, float]
    likely: Mapping[str, float]
    answers: Mapping[str, float]

    def told(self, by: Listener) -> Told:
        return by.told(self.classes, self.features, surely(self.answers))

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


def understood(
    listener: Listener, replier: Replier, names: Names, question: str, beside: str = ""
) -> tuple[Asked, Mapping[str, float], Told]:
    """The words of a question, how likely each answer is asked for, and what is told of danger.
    What is said `beside` names is heard by itself too.
    """

    def heard(texts: Iterable[str]) -> Iterator[_Heard]:
        return (_heard(listener, *part) for part in _parts(texts, asked, names))

    asked = listener.asked(question, names)
    whole = _heard(listener, question, asked)
    told, likely = whole.told(listener), whole.likely
    kinds = _kinds(replier)
    who = whole.share(kinds.who) >= SURE
    is_sign, sign = whole.share(kinds.first) - whole.share(kinds.who) >= SURE, False
    if asked.named or beside:
        alone = _heard(listener, question, names.asked(beside) if beside else _without_names(asked))
        danger = alone.told(listener)
        sign = alone.share(kinds.first) >= SURE and not is_sign
        told = danger if danger.block or ((sign or beside) and not told.advice) else told
        # For whom it holds is asked of the medicine too.
        if alone.share(kinds.who) >= SURE:
            asked, who = asked._replace(words=(*asked.words, "with")), True
        if sign or ((who or beside) and not is_sign):
            likely = _mixed(alone.likely, likely, _SIGN if sign else 0.5)
    told = _surest(told, heard(_THEN.split(question)), listener)
    if sign:
        return asked, likely, told
    # What is surely asked, with neither a name nor for whom it is beside it, has no sign beside it.
    sure = surely(whole.answers)
    has_sign = is_sign or who or asked.named or sure in (None, *kinds.first)
    parts = list(heard(_BETWEEN.split(question))) if has_sign else []
    part = max(parts, key=lambda part: part.share(kinds.felt), default=whole)
    # A part tells which sign it is where the whole does not surely.
    is_told = sure not in {*kinds.first} - {*kinds.who} and part.share(kinds.felt) >= _FELT
    if is_told:
        danger = part.told(listener)
        told = danger if danger.advice and not told.block else told
        likely = _mixed(part.likely, likely, _SIGN)
    if is_sign:
        more = max(parts, key=kinds.other_in, default=whole)
        asks = kinds.other_in(more) >= _ENOUGH
        return asked, _mixed(likely, more.likely, _SIGN) if asks else likely, told
    # In danger only one thing is answered, and beside a name what is known of it.
    if is_told or told.block or asked.named:
        return asked, likely, told
    asking, telling = _apart(question)
    signs = (each for each in heard(telling) if each.best in kinds.felt)
    return asked, _together(likely, (*heard(asking), *signs), kinds.first), told


def _surest(told: Told, parts: Iterable[_Heard], by: Listener) -> Told:
    """What is told of danger; of what is only likely among much else, what a part tells surely."""
    alone = (part.told(by) for part in parts) if told.likely else ()
    return next((each for each in alone if each.block), told)


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
        if share >= _ENOUGH:
            loud = _FIRST if part.best in first else 1
            asked.setdefault(part.best, (loud / share, part.likely))
    asked.pop(NONE, None)
    if len(asked) < 2:
        return likely
    whole = sum(loud for loud, _ in asked.values())
    return {id_: sum(loud * of[id_] for loud, of in asked.values()) / whole for id_ in likely}


def _heard(listener: Listener, question: str, asked: Asked) -> _Heard:
    classes, features = listener.hear(question, asked)
    likely = ANSWER.shares(features)
    return _Heard(classes, features, likely, by_answer(likely))


def _parts(texts: Iterable[str], asked: Asked, names: Names) -> Iterator[tuple[str, Asked]]:
    """The parts of what is asked; but what names a substance is heard without it already."""
    for text in islice(texts, _MOST_PARTS):
        part = names.asked(text)
        if not part.named and 0 < len(part.words) < len(asked.words):
            yield text, part


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
