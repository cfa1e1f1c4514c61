"""How often a question, a cry for help and a typed name get what they must.

    python -m tools.benchmarks.asking questions FILE [-v]
    python -m tools.benchmarks.asking emergencies FILE [-v]
    python -m tools.benchmarks.asking names FILE [-v]

questions: a header line, then a question and the sections that may answer it ("dosage",
"indications|overview", "none"), separated by a tab. Prints the share of questions whose first
section is right, whose first three hold one that is, and whose answer shows one; and how many
begin with a block of danger though none of their sections is the one on overdose.
emergencies: a header line, then a kind and a question. Prints how many begin with a block, and of
those of the kind "suicide" how many begin with the block for that.
names: a name a line. Prints how many are in a class of the monograph.
-v adds what missed.
"""

import sys
from pathlib import Path
from typing import NamedTuple

from somaref.document.questions import home
from somaref.library import load
from somaref.monograph.sections import INTERACTIONS
from somaref.monograph.substances import load_substances
from somaref.questions.answers import ANSWERS, Replier
from somaref.questions.emergencies import EMERGENCIES
from somaref.questions.hearing import Listener
from somaref.questions.lexicon import LEXICON
from somaref.questions.names import Names, matches
from somaref.questions.understanding import understood

NONE = "none"
OVERDOSE = "overdose"


class Told(NamedTuple):
    """What came of a question: the kind of danger, all sections by rank, the sections shown, and
    whether the answer begins with a block of an emergency.
    """

    danger: str | None
    ranked: list[str]
    shown: list[str]
    begins_with_block: bool


class Desk:
    """The built-in monograph, ready to be asked."""

    def __init__(self) -> None:
        monograph = load()
        self.names = Names(load_substances(monograph))
        self._listener = Listener(monograph, EMERGENCIES.load(), LEXICON.load())
        self._replier = Replier(monograph, ANSWERS.load(), LEXICON.load())

    def answers(self, question: str) -> list[str]:
        """The ids of the answers that the question asks for, the likeliest first."""
        asked, likely, _ = understood(self._listener, self._replier, self.names, question)
        return [each.id for each in self._replier.reply(asked, likely).answers]

    def ask(self, question: str) -> Told:
        asked, likely, told = understood(self._listener, self._replier, self.names, question)
        reply = self._replier.reply(asked, likely)
        ranked = [home(each, self._replier.ids) for each in reply.answers]
        if asked.named:
            ranked.insert(reply.sure and not reply.answers[0].names, INTERACTIONS.id)
        ranked = list(dict.fromkeys(ranked)) or [NONE]
        return Told(told.block.kind if told.block else None, ranked, ranked, told.block is not None)


def questions(desk: Desk, rows: list[str], verbose: bool) -> dict[str, float]:
    """The shares of questions by what came of them."""
    counts = {"first section": 0, "first three": 0, "shown": 0, "block not called for": 0}
    for row in rows:
        question, sections, *_ = row.split("\t")
        right = sections.split("|")
        found = desk.ask(question)
        counts["first section"] += found.ranked[0] in right
        counts["first three"] += not set(found.ranked[:3]).isdisjoint(right)
        counts["shown"] += not set(found.shown).isdisjoint(right)
        counts["block not called for"] += found.begins_with_block and OVERDOSE not in right
        if verbose and found.ranked[0] not in right:
            print(f"{sections:24} {question} -> {', '.join(found.ranked[:3])}")
    return {name: count / len(rows) for name, count in counts.items()}


def emergencies(desk: Desk, rows: list[str], verbose: bool) -> dict[str, float]:
    """The share that begins with a block; that of suicide with the block for it."""
    told_of = [(kind, question, desk.ask(question).danger) for kind, question in map(_pair, rows)]
    suicidal = [danger == "suicide" for kind, _, danger in told_of if kind == "suicide"]
    if verbose:
        print(*(question for _, question, danger in told_of if danger is None), sep="\n")
    known = sum(danger is not None for *_, danger in told_of)
    return {"block": known / len(rows), "suicide": sum(suicidal) / max(1, len(suicidal))}


def names(desk: Desk, rows: list[str], verbose: bool) -> dict[str, float]:
    """The share of names that are in a class."""
    missed = [row for row in rows if not all(each.classes for each in matches(desk.names, [row]))]
    if verbose:
        print(*missed, sep="\n")
    return {"in a class": 1 - len(missed) / len(rows)}


MEASURES = {"questions": questions, "emergencies": emergencies, "names": names}


def rows_of(path: str, what: str) -> list[str]:
    """The lines of the file, without its header."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return lines if what == "names" else lines[1:]


def _pair(row: str) -> tuple[str, str]:
    kind, question, *_ = row.split("\t")
    return kind, question


if __name__ == "__main__":
    measure, file, *more = sys.argv[1:]
    found = MEASURES[measure](Desk(), rows_of(file, measure), "-v" in more)
    print("; ".join(f"{name}: {share:.1%}" for name, share in found.items()))
