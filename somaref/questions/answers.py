"""What people ask, and the statements that answer it: data, and which of it a question asks for.

Which answer a question asks for is learned from samples of asking (`tools/fit.py`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.files import DataFile
from somaref.monograph.model import Cite, Monograph, Section, SectionId, Statement
from somaref.questions.learned import ANSWER
from somaref.questions.lexicon import Lexicon, units, with_own
from somaref.questions.names import Asked, Match
from somaref.questions.words import stem, words
from somaref.text import grouped

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults

# An answer so likely is given alone; else, but in danger, where what is beside the point harms, the
# first statements of those that are likely enough, at most three.
SURE, _LIKELY = 0.6, 0.08
_MOST = 3
# Classes of what a question is about: such a thing may be named nowhere, which is then told.
_TOPICS = frozenset(("condition", "symptom", "kind", "activity"))
# Words that join another substance to the medicine asked about, and those of who takes one.
_WITH = "with plus together both mix mixed mixing add added combine"
_TAKE = "take takes taking taken took drink drank had gave swallowed"
_INTERACT = frozenset(("interaction", "interactions", "interact", "clash", "clashes", "ddi"))
_JOINING = f"it its this these them and {_WITH}".split()
_TAKES = f"i im my me he she they on {_WITH} {_TAKE}".split()
# A statement leads its answer where it is so much of what is asked there.
_LEADS = 0.3
# Stands between the id of an answer and that of a statement further down that is asked for.
LEAD = ">"
# A statement that holds one of these tells whom to call.
_CALLS = re.compile("911|Poison Help")
# The class of questions that nothing answers.
NONE = "none"


class AnswerSentence(NamedTuple):
    """What only answers say: a sentence, where the monograph has a part of a list; or a `row` of a
    table of the section, by its first cell.
    """

    section: str
    text: str
    cite: Mapping[str, str] | None = None
    own: bool = False
    row: bool = False


class KnownAnswer(NamedTuple):
    """One thing that is asked; what each field means stands at the head of the file."""

    title: str
    show: tuple[str, ...] = ()
    unsaid: str | None = None
    names: bool = False
    denies: bool = False
    silent: bool = False
    first: bool = False
    who: bool = False
    apart: bool = False
    labels: tuple[SectionId, ...] = ()
    id: str = ""


class KnownAnswers(NamedTuple):
    """The data file: the medicine, the class of what the body makes of it, words for what the
    monograph names by others, sentences by their ids, and what is asked by ids.
    """

    medicine: str
    product: str
    means: Mapping[str, tuple[str, ...]]
    sentences: Mapping[str, AnswerSentence]
    answers: Mapping[str, KnownAnswer]


class Stated(NamedTuple):
    """A statement, the id of its section, and the heading that it stands under."""

    section_id: str
    heading: str
    statement: Statement


class Answered(NamedTuple):
    """Answers to a question, the likeliest first, and whether that is `sure`; those `near` it where
    none answers; topics that the monograph names nowhere, and what is `said` of the others.
    """

    answers: tuple[KnownAnswer, ...]
    sure: bool
    near: tuple[KnownAnswer, ...]
    named: tuple[Match, ...]
    unnamed: tuple[str, ...] = ()
    said: tuple[Stated, ...] = ()


class Replier:
    """Answers to questions about a monograph whose statements have ids."""

    def __init__(self, monograph: Monograph, known: KnownAnswers, lexicon: Lexicon) -> None:
        self.known, self._product = known.answers, known.product
        self._means = {said: meant for meant, each in known.means.items() for said in each}
        self._phrases = with_own(lexicon.phrases, (monograph.brand, monograph.generic))
        self._silent = frozenset(lexicon.silent)
        own = words(f"{monograph.brand} {monograph.generic}")
        # Words by which the medicine is meant too, beside another substance that is named.
        self._joining = frozenset((*_JOINING, *own))
        self.ids = stated(monograph, known)

    def reply(self, asked: Asked, likely: Mapping[str, float], in_danger: bool = False) -> Answered:
        """The answers to a question, by how likely each is asked for; none where nothing answers.

        Of somebody `in_danger` only what is surely asked is answered.
        """
        if not ANSWER.lines.more(map(stem, asked.words)):
            return Answered((), False, (), asked.named)
        shares = by_answer(likely)
        ranked = sorted(shares.keys() & self.known.keys(), key=lambda id_: (-shares[id_], id_))
        best = [self.known[id_] for id_ in ranked[:_MOST]]
        first = shares[ranked[0]]
        doubtful = [each for each in best if shares[each.id] >= _LIKELY and not in_danger]
        meant = best[:1] if first >= SURE else doubtful if shares.get(NONE, 0.0) <= first else []
        # Beside a sign, what else is asked is answered too.
        meant += [each for each in doubtful[1:2] if best[0].first and meant == best[:1]]
        shown = [each for each in meant if not self._of_another(each, asked)]
        if not shown:
            # What is known of both answers who asks for an interaction.
            both = asked.named and not _INTERACT.isdisjoint(asked.words)
            return Answered((), False, () if both else tuple(best[:2]), asked.named)
        # What is denied was looked for, whichever of the answers denies it.
        topics = list(self._topics(asked)) if any(each.denies for each in shown) else []
        said = tuple(each for _, sought in topics for each in self._holding(sought))
        unnamed = tuple(topic for topic, sought in topics if not any(self._holding(sought)))
        led = tuple(self._led(each, led_by(each.id, likely)) for each in shown)
        product = all(self._product in match.classes for match in asked.named)
        product &= not any(each.names for each in shown)
        added = {"and", "after"} & {*asked.words}
        apart = product or (all(each.apart for each in shown) and not added)
        apart &= {*_TAKES}.isdisjoint(asked.words)
        return Answered(led, first >= SURE, (), () if apart else asked.named, unnamed, said)

    def _led(self, answer: KnownAnswer, leads: Sequence[str]) -> KnownAnswer:
        """The answer, led by what is asked for; but whom to call stays first."""
        first = [id_ for id_ in answer.show[:1] if id_ in self.ids]
        calls = [id_ for id_ in first if _CALLS.search(self.ids[id_].statement.text)]
        asked = (each for id_ in leads for each in ([id_] if id_ else first))
        return answer._replace(show=tuple(dict.fromkeys((*calls, *asked, *answer.show))))

    def _of_another(self, answer: KnownAnswer, asked: Asked) -> bool:
        """Whether another alone is asked about, of which the answer does not speak, as its dose."""
        alone = asked.named and self._joining.isdisjoint(asked.words)
        first = [self.ids[id_].statement.text for id_ in answer.show[:1] if id_ in self.ids]
        # Whom to call when too much was taken holds of every medicine.
        called = answer.first or any(map(_CALLS.search, first))
        return bool(alone) and not (called or speaks_of(answer, self.ids, asked.named))

    def _topics(self, asked: Asked) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The conditions, symptoms and the like asked about, and what a statement of each holds."""
        for unit in units(asked.words, self._phrases):
            if _TOPICS & set(unit.classes):
                said = " ".join(asked.words[unit.start : unit.end])
                meant = self._means.get(said)
                stems = map(stem, words(meant)) if meant else unit.word.split("_")
                yield said, tuple(each for each in stems if each not in self._silent)

    def _holding(self, sought: Sequence[str]) -> Iterator[Stated]:
        """The statements in which a word begins with each of these."""
        for each in self.ids.values():
            text = f"{each.heading} {each.statement.topic or ''} {each.statement.text}"
            held = f" {' '.join(words(text, None))}"
            if sought and all(f" {start}" in held for start in sought):
                yield each


def speaks_of(answer: KnownAnswer, ids: Mapping[str, Stated], named: Sequence[Match]) -> bool:
    """Whether an answer is about substances, or speaks of any of those that are named."""
    shown = (ids[id_].statement.text for id_ in answer.show if id_ in ids)
    said = " ".join((answer.title, *shown)).casefold()
    names = (name for match in named for name in (match.name, *match.classes))
    parts = (part.name for match in named for part in match.parts)
    return answer.names or any(name.casefold() in said for name in (*names, *parts))


def stated(monograph: Monograph, known: KnownAnswers) -> dict[str, Stated]:
    """The statements of a monograph by id, and the sentences of answers; none if it has no ids."""
    found = {
        statement.id: Stated(section.id, group.heading, statement)
        for section in monograph.sections
        for group in section.groups
        for statement in group.statements
        if statement.id
    }
    sections = {section.id: section for section in monograph.sections}
    for id_, each in known.sentences.items() if found else ():
        section = sections.get(each.section)
        said = _row(section, each.text) if section and each.row else (each.text, each.cite or {})
        if section and said and said[1].keys() <= monograph.sources.keys():
            found[id_] = Stated(section.id, "", Statement(*said, own=each.own, id=id_))
    return found


def _row(section: Section, first: str) -> tuple[str, Cite] | None:
    """The row of a table that begins so, each figure named after its column."""
    tables = (group.table for group in section.groups if group.table)
    rows = ((table, row) for table in tables for row in table.rows if row[0] == first)
    for table, (name, *figures) in rows:
        pairs = zip(table.columns[1:], figures, strict=True)
        said = "; ".join(f"{column}: {figure}" for column, figure in pairs)
        return f"{name}: {said}", table.cite
    return None


def unshown(monograph: Monograph) -> list[str]:
    """The ids of the statements that no answer shows; none for another medicine's monograph."""
    known = ANSWERS.load()
    shown = {id_ for each in known.answers.values() for id_ in each.show}
    ids = (each.id for each in monograph.statements if each.id)
    return [id_ for id_ in ids if monograph.generic == known.medicine and id_ not in shown]


def _ready(given: KnownAnswers) -> KnownAnswers:
    return given._replace(answers={id_: it._replace(id=id_) for id_, it in given.answers.items()})


def _check(given: KnownAnswers, faults: "Faults") -> None:
    """Note answers that say nothing."""
    for id_, each in given.answers.items():
        if not each.show and not each.unsaid:
            faults.of(given.answers, "this answer has no statement, and no unsaid", id_)


ANSWERS = DataFile("answers", KnownAnswers, _check, _ready)


def answer_of(asked: str) -> str:
    """The answer that is asked for, or a statement of which."""
    return asked.partition(LEAD)[0]


def by_answer(likely: Mapping[str, float]) -> dict[str, float]:
    """How likely each answer is asked for, or a statement of it."""
    shares = grouped((answer_of(asked), share) for asked, share in likely.items())
    return {id_: sum(each) for id_, each in shares.items()}


def led_by(answer_id: str, likely: Mapping[str, float]) -> list[str]:
    """The statements of the answer that are asked for, the likeliest first; "" is its first one."""
    of_it = [asked for asked in likely if answer_of(asked) == answer_id]
    enough = _LEADS * sum(map(likely.__getitem__, of_it))
    leads = sorted(of_it, key=lambda asked: -likely[asked])
    return [each.partition(LEAD)[2] for each in leads if likely[each] >= enough]


def surely(answers: Mapping[str, float]) -> str | None:
    """The answer that is asked for so likely that it is given alone."""
    best, share = max(answers.items(), key=lambda each: each[1])
    return best if share >= SURE else None


def sections_of(likely: Mapping[str, float], known: Mapping[str, KnownAnswer]) -> dict[str, float]:
    """How likely each section is the one that is asked about, by how likely the answers are."""
    found: list[tuple[str, float]] = []
    for id_, share in by_answer(likely).items():
        answer = known.get(id_, KnownAnswer(""))
        sections = answer.labels or [each.split("/")[0] for each in answer.show[:1]]
        found += [(section, share) for section in sections]
    return {section: sum(shares) for section, shares in grouped(found).items()}
