"""Whether a question tells of danger now, and the block that must then begin the answer.

How danger is told is data: classes of words, and rules of which classes must come together.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from somaref import datafiles
from somaref.monograph.model import Source, Statement
from somaref.search.amounts import Amounts, Limits, taken
from somaref.search.danger import Block

if TYPE_CHECKING:
    from somaref.monograph.reader import Notes
    from somaref.search.names import Names

# The classes that are computed, and the one that hides words of the others.
_OVER, _AMOUNT, _MIXED = "over", "amount", "mixed-with"
_HIDING = "nothing"
# The class of words that make the amount one of a day.
_DAY = "day"
# How many words may stand between two that belong together.
_NEAR = 3


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
    say: tuple[str, ...]
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


def load_emergencies() -> Emergencies:
    """How danger is told. Raises MonographError where the file has been made invalid."""
    return datafiles.load("emergencies", read_emergencies)


def read_emergencies(text: bytes, file: str) -> Emergencies:
    """The emergencies in that text of YAML. Raises MonographError with all faults."""
    from somaref.monograph.reader import read_as
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    telling = read_as(Telling, parse(text, faults), faults, _check)
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


def told(known: Emergencies, question: str, medicine: str, names: "Names") -> Block | None:
    """What must begin the answer, if the question tells of danger.

    `medicine` is what is asked about; amounts of another are not known to be too much.
    """
    from somaref.search.words import words

    meant = (known.spelled.get(word, word) for word in words(question))
    said = [word for word in meant if word not in known.skipped]
    heard = _heard(known, said)
    named = names.named_in(said)
    if medicine == known.limits.medicine:
        found = list(taken(known.amounts, known.limits, said, {match.start for match in named}))
        limit = known.limits.day if _DAY in heard else known.limits.dose
        everywhere = [(0, len(said))]
        if any(mg > limit for mg in found):
            heard[_OVER] = everywhere
        if any(mg > known.limits.dose for mg in found):
            heard[_AMOUNT] = everywhere
    mixed = [match for match in named if set(match.classes) & set(known.adds_up)]
    if mixed:
        heard[_MIXED] = [(match.start, match.end) for match in mixed]
    for id_, kind in known.kinds.items():
        if any(_holds(rule, heard, len(said)) for rule in kind.when):
            advice = tuple(known.say[each] for each in kind.say)
            return Block(id_, kind.heading, advice, known.sources, kind.section, kind.all)
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


def _check(telling: Telling, notes: "Notes") -> None:
    """Note what is named and nowhere declared."""
    from somaref.monograph.check import hint

    for cite in (telling.limits.cite, *(each.cite for each in telling.say.values())):
        for source_id in cite:
            if source_id not in telling.sources:
                notes.fault(cite, f"the source {source_id!r} is not declared", source_id)
    classes = (*telling.words, _OVER, _AMOUNT, _MIXED)
    named = [(kind.say, "advice", tuple(telling.say)) for kind in telling.kinds.values()]
    rules = [rule for kind in telling.kinds.values() for rule in kind.when]
    named += [
        (ids, "class", classes) for rule in rules for ids in rule if isinstance(ids, tuple) and ids
    ]
    for ids, sort, known in named:
        for number, id_ in enumerate(ids):
            if id_ not in known:
                notes.fault(ids, f"no such {sort}{hint(id_, known)}", number)
