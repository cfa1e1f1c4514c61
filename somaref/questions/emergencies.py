"""Whether a question tells of danger now, and the block that must then begin the answer.

How danger is told is data: classes of words, and rules of which classes must come together.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, NamedTuple

from somaref.monograph.files import DataFile
from somaref.monograph.model import Cite, Source, Statement
from somaref.questions.danger import DangerBlock
from somaref.text import hint

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults
    from somaref.questions.names import Asked

AdviceId = Annotated[str, ("advice", "say")]
# Nobody takes so many tablets; a number without a unit that is as large counts milligrams.
_SURELY_MG = 100
# Classes that are computed; words of the class below are ignored for all others.
_OVER, _AMOUNT, _MIXED = "over", "amount", "mixed-with"
_HIDING = "nothing"
# The class of words that make the amount one of a day.
_DAY = "day"
# The most words between two that belong together.
_NEAR = 3


class Limits(NamedTuple):
    """What is too much of one medicine: mg in one dose and in one day, and in one tablet."""

    medicine: str
    dose: int
    day: int
    tablet: int
    cite: Cite


class Amounts(NamedTuple):
    """Words of amounts: numbers, units in mg, what else may be counted, what stands between."""

    numbers: Mapping[str, int]
    units: Mapping[str, int]
    others: tuple[str, ...]
    between: tuple[str, ...]


class Rule(NamedTuple):
    """Classes of words that tell of danger together; what each field means is told in the data."""

    all: tuple[str, ...] | None = None
    near: tuple[str, ...] | None = None
    whole: tuple[str, ...] | None = None
    unless: tuple[str, ...] | None = None


class Kind(NamedTuple):
    """One kind of danger: the heading of its block, what it says, and how it is known.

    The `section` of the monograph follows, unless the block is `all`.
    """

    heading: str
    say: tuple[AdviceId, ...]
    when: tuple[Rule, ...]
    section: str = "overdose"
    all: bool = False


class Telling(NamedTuple):
    """What the data file says; what each field means stands at its head."""

    sources: Mapping[str, Source]
    say: Mapping[str, Statement]
    limits: Limits
    adds_up: tuple[str, ...]
    amounts: Amounts
    spelled: Mapping[str, str]
    skipped: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, Kind]


class Emergencies(NamedTuple):
    """The data made ready: phrases, each with its class, by their first word; and the class of
    beginnings of words.
    """

    sources: Mapping[str, Source]
    say: Mapping[str, Statement]
    limits: Limits
    adds_up: tuple[str, ...]
    amounts: Amounts
    spelled: Mapping[str, str]
    skipped: tuple[str, ...]
    kinds: Mapping[str, Kind]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    beginnings: Mapping[str, str]


# Where in the words something begins and ends.
Place = tuple[int, int]
Heard = dict[str, list[Place]]


def _ready(telling: Telling) -> Emergencies:
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    beginnings: dict[str, str] = {}
    for class_id, several in telling.words.items():
        for each in several:
            if each.endswith("*"):
                beginnings[each[:-1]] = class_id
            else:
                said = tuple(each.split())
                phrases.setdefault(said[0], []).append((said, class_id))
    ready = {first: tuple(several) for first, several in phrases.items()}
    kept = {name: value for name, value in telling._asdict().items() if name != "words"}
    return Emergencies(**kept, phrases=ready, beginnings=beginnings)


def told(known: Emergencies, asked: "Asked", medicine: str) -> DangerBlock | None:
    """What must begin the answer, if the question tells of danger.

    `medicine` is what is asked about; amounts of another are not known to be too much.
    """
    kept = [place for place, word in enumerate(asked.words) if word not in known.skipped]
    said = [known.spelled.get(asked.words[place], asked.words[place]) for place in kept]
    heard = _heard(known, said)
    # Places are counted without the skipped words.
    starts = [bisect_left(kept, match.start) for match in asked.named]
    if medicine == known.limits.medicine:
        amounts = list(taken(known.amounts, known.limits, said, set(starts)))
        limit = known.limits.day if _DAY in heard else known.limits.dose
        everywhere = [(0, len(said))]
        if any(mg > limit for mg in amounts):
            heard[_OVER] = everywhere
        if any(mg > known.limits.dose for mg in amounts):
            heard[_AMOUNT] = everywhere
    mixed = [
        (start, bisect_left(kept, match.end))
        for start, match in zip(starts, asked.named, strict=True)
        if set(match.classes) & set(known.adds_up)
    ]
    if mixed:
        heard[_MIXED] = mixed
    for id_, kind in known.kinds.items():
        if any(_holds(rule, heard, len(said)) for rule in kind.when):
            advice = tuple(known.say[each] for each in kind.say)
            return DangerBlock(id_, kind.heading, advice, known.sources, kind.section, kind.all)
    return None


def _heard(known: Emergencies, said: Sequence[str]) -> Heard:
    """Where words of each class stand."""
    found: Heard = {}
    for start, word in enumerate(said):
        for phrase, class_id in known.phrases.get(word, ()):
            end = start + len(phrase)
            if tuple(said[start:end]) == phrase:
                found.setdefault(class_id, []).append((start, end))
        for beginning, class_id in known.beginnings.items():
            if word.startswith(beginning):
                found.setdefault(class_id, []).append((start, start + 1))
    hidden = {place for start, end in found.pop(_HIDING, ()) for place in range(start, end)}
    seen = {
        class_id: [place for place in places if place[0] not in hidden]
        for class_id, places in found.items()
    }
    return {class_id: places for class_id, places in seen.items() if places}


def _holds(rule: Rule, heard: Heard, length: int) -> bool:
    if any(class_id in heard for class_id in rule.unless or ()):
        return False
    if rule.whole:
        places = [place for class_id in rule.whole for place in heard.get(class_id, ())]
        covered = {number for start, end in places for number in range(start, end)}
        return rule.whole[0] in heard and len(covered) == length
    if rule.near and not _in_order(rule.near, heard):
        return False
    return all(class_id in heard for class_id in rule.all or ())


def _in_order(class_ids: Sequence[str], heard: Heard, behind: int | None = None) -> bool:
    """Whether the classes follow each other, with few words between."""
    if not class_ids:
        return True
    return any(
        _in_order(class_ids[1:], heard, end)
        for start, end in heard.get(class_ids[0], ())
        if behind is None or behind <= start <= behind + _NEAR
    )


def taken(
    amounts: Amounts, limits: Limits, said: Sequence[str], others: Container[int]
) -> Iterator[float]:
    """The amounts of the medicine in mg: "2 350s", "700 mg", "six pills".

    `others` are the places where other substances are named, whose amounts do not count.
    """
    mg = limits.tablet
    count: float | None = None
    place = 0
    while place < len(said):
        number = _number(amounts, said[place])
        place += 1
        if number is None:
            continue
        unit = said[place] if place < len(said) else ""
        behind = place
        while behind < len(said) and said[behind] in amounts.between:
            behind += 1
        if not {unit, *said[behind : behind + 1]}.isdisjoint(amounts.others):
            continue
        if unit in amounts.units or number >= _SURELY_MG:
            if place + 1 in others or behind in others:
                continue
            yield number * amounts.units.get(unit, 1) * (count or 1)
            count = None
        elif behind not in others:
            count = number
            yield number * mg


def _number(amounts: Amounts, word: str) -> float | None:
    return float(word) if word[0].isdecimal() else amounts.numbers.get(word)


def _check(telling: Telling, faults: "Faults") -> None:
    """Note classes of words that are nowhere declared."""
    known = (*telling.words, _OVER, _AMOUNT, _MIXED)
    for kind in telling.kinds.values():
        for ids in (part for rule in kind.when for part in rule):
            for number, id_ in enumerate(ids or ()):
                if id_ not in known:
                    faults.of(ids, "no such class", number, partial(hint, id_, known))


EMERGENCIES = DataFile("emergencies", Telling, _check, _ready)
