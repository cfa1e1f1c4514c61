"""Whether a question tells of danger, of which kind and how surely, and what must then come first.

Rules, which are data, find what must never be missed: classes of words that come together. All
else is learned from samples of how people tell of danger.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, NamedTuple

from somaref.monograph.files import DataFile
from somaref.monograph.model import Source, Statement
from somaref.monograph.substances import key
from somaref.questions.amounts import Amounts, Limits, taken
from somaref.questions.danger import DangerBlock, Told
from somaref.questions.names import Asked
from somaref.questions.words import Phrases, by_first_word, phrases_at
from somaref.text import grouped, hint

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults

AdviceId = Annotated[str, ("advice", "say")]
# Classes that no words are in: amounts and names tell of them.
_OVER, _AMOUNT, _USUAL, _MIXED = "over", "amount", "usual", "mixed-with"
# So many tablets at once are too many of whatever medicine.
_MANY = 10
# The class of words that make the amount one of a day.
_DAY = "day"
# The class of questions that tell of no danger.
CALM = "calm"
# A kind that is so much of all the danger leads those less grave, or keeps its line beside them.
_LEADS, _ALSO = 0.2, 0.1


class Rule(NamedTuple):
    """Classes of words that tell of danger together, unless one of others is heard."""

    all: tuple[str, ...]
    unless: tuple[str, ...] | None = None


class Kind(NamedTuple):
    """One kind of danger: its block and its line; what each field means is told in the data."""

    heading: str
    say: tuple[AdviceId, ...]
    perhaps: AdviceId
    beside: AdviceId | None = None
    answer: str | None = None
    milder: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    always: tuple[Rule, ...] = ()


class Grades(NamedTuple):
    """How likely danger must be, in percent, for a block and for a line. Below `doubt` a rule
    brings no block, but its line.
    """

    block: int
    perhaps: int
    doubt: int


class Emergencies(NamedTuple):
    """What the data file says; what each field means stands at its head. Of its words is made
    ready: phrases with their classes.
    """

    sources: Mapping[str, Source]
    say: Mapping[str, Statement]
    limits: Limits
    adds_up: tuple[str, ...]
    amounts: Amounts
    spelled: Mapping[str, str]
    skipped: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    grades: Grades
    kinds: Mapping[str, Kind]
    phrases: Phrases[tuple[str, ...]] = MappingProxyType({})


# The ids of the classes that a question holds words of, and of those that are computed.
Heard = frozenset[str]


def _ready(given: Emergencies) -> Emergencies:
    said = ((tuple(each.split()), id_) for id_, several in given.words.items() for each in several)
    phrases = by_first_word({each: tuple(ids) for each, ids in grouped(said).items()})
    return given._replace(words={}, phrases=phrases)


def told(
    known: Emergencies, shares: Mapping[str, float], heard: Heard, asked: str | None = None
) -> Told:
    """What must begin the answer: a block, a line, or nothing. `shares` tells how likely each kind
    of danger is by what was learned, and how likely none, and `asked` is the id of the answer that
    is surely asked for.
    """
    sure = [
        id_
        for id_, kind in known.kinds.items()
        if any(heard >= {*each.all} and heard.isdisjoint(each.unless or ()) for each in kind.always)
    ]
    found = {id_: shares.get(id_, 0.0) for id_ in known.kinds}
    danger = sum(found.values())
    # Where nothing was learned of what is said, nothing speaks against a rule.
    doubtful = 100 * (1 - shares.get(CALM, 0.0)) >= known.grades.doubt
    likeliest = max(found, key=lambda id_: found[id_])
    # One sign has one action: where the answer tells it, no block says otherwise.
    answered = asked in known.kinds[likeliest].milder and not sure
    told_of = [*sure, likeliest] if 100 * danger >= known.grades.block and not answered else sure
    if told_of and doubtful:
        # The gravest leads, and others keep what comes first for them. One that only a rule tells
        # of does not lead, but the gravest of all does.
        gravest, *_ = known.kinds
        leads = [id_ for id_ in told_of if id_ == gravest or found[id_] >= _LEADS * danger]
        lead = next(id_ for id_ in known.kinds if id_ in (leads or told_of))
        also = [id_ for id_ in known.kinds if id_ in told_of or found[id_] >= _ALSO * danger > 0]
        return Told(_block(known, lead, also), None, known.sources)
    likely = 100 * danger >= known.grades.perhaps
    if sure or likely:
        kind = known.kinds[sure[0] if sure else likeliest]
        line = known.say[(answered and kind.beside) or kind.perhaps]
        return Told(None, line, known.sources, likely)
    return Told()


def _block(known: Emergencies, lead: str, also: Sequence[str]) -> DangerBlock:
    """The block of the leading kind; what the others say beside it follows its first line."""
    kind = known.kinds[lead]
    others = (known.kinds[id_] for id_ in also if id_ != lead)
    beside = (each.beside or each.say[0] for each in others)
    # What the first line says of every sign takes no condition behind it.
    beside = (id_ for id_ in beside if id_ != kind.beside)
    ids = dict.fromkeys((kind.say[0], *beside, *kind.say[1:]))
    hides = frozenset(hidden for id_ in (lead, *also) for hidden in known.kinds[id_].hides)
    return DangerBlock(lead, kind.heading, tuple(known.say[id_] for id_ in ids), hides, kind.answer)


def heard_in(known: Emergencies, asked: Asked, medicine: str) -> Heard:
    """The classes that words of the question are in, and those that are computed. `medicine` is
    what is asked about. Of a medicine whose limits are not known, ten tablets at once are too many.
    """
    kept = [place for place, word in enumerate(asked.words) if word not in known.skipped]
    said = [known.spelled.get(asked.words[place], asked.words[place]) for place in kept]
    spoken = (phrases_at(start, said, known.phrases) for start in range(len(said)))
    heard = {id_ for phrases in spoken for _, class_ids in phrases for id_ in class_ids}
    # Places are counted without the skipped words.
    others = {
        bisect_left(kept, match.start)
        for match in asked.named
        if key(medicine) not in {key(part.name) for part in match.parts}
    }
    most = max(taken(known.amounts, known.limits, said, others), default=0.0)
    if medicine == known.limits.medicine:
        if most:
            limit = known.limits.day if _DAY in heard else known.limits.dose
            heard.add(_OVER if most > limit else _USUAL)
        if most > known.limits.dose:
            heard.add(_AMOUNT)
    elif most >= _MANY * known.limits.tablet:
        heard.add(_OVER)
    if any(set(match.classes) & set(known.adds_up) for match in asked.named):
        heard.add(_MIXED)
    return frozenset(heard)


def _check(given: Emergencies, faults: "Faults") -> None:
    """Note classes of words that are nowhere declared."""
    known = (*given.words, _OVER, _AMOUNT, _USUAL, _MIXED)
    for kind in given.kinds.values():
        for ids in (part for rule in kind.always for part in rule):
            for number, id_ in enumerate(ids or ()):
                if id_ not in known:
                    faults.of(ids, "no such class", number, partial(hint, id_, known))


EMERGENCIES = DataFile("emergencies", Emergencies, _check, _ready)
