"""Answers to questions: what a search has found, what is known of other substances.

Each begins with what to do in danger, whatever was asked and whether or not it was understood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from somaref.document.blocks import OWN, Block, Bullets, Item
from somaref.document.compose import Composer, bullets, cited_in, item, remark, unmarked
from somaref.document.model import Outcome
from somaref.monograph.model import Monograph, Statement
from somaref.monograph.sections import INTERACTIONS
from somaref.monograph.substances import Note, Substances, key
from somaref.questions.danger import LINE, Told
from somaref.text import grouped, read_part

if TYPE_CHECKING:
    from somaref.questions.excerpts import Found
    from somaref.questions.names import Constituent, Match

# What this reference says of itself, from no source: on each occasion a line or several.
ADVICE = grouped(
    line.partition(" | ")[::2] for line in read_part("document/advice.txt").splitlines()
)
# The class of the medicine's own names.
ITSELF = "itself"
_NO_SIGN = "That does not mean that it is safe."
_UNNAMED = "That is no sign of safety. Ask a doctor or pharmacist."


class Answers(Composer):
    """Makes the answers about one monograph, each led by what is `told` of danger."""

    def __init__(self, monograph: Monograph, cited: bool, told: Told, known: Substances) -> None:
        super().__init__(monograph, cited)
        self._line = LINE.load()
        self._told = told
        self._known = known
        self._classes = monograph.classes
        # What the monograph says of a source goes before what a list says of it.
        every = {**told.sources, **self._line.sources, **known.sources, **monograph.sources}
        self._with_all_sources = monograph._replace(sources=every)

    def search(self, question: str, found: Found, named: Sequence[Match], limit: int) -> Outcome:
        """What is known of each substance named, and at most `limit` of the excerpts found."""
        blocks = list(self._first())
        known = [match for match in named if match.classes or any(self._notes(match))]
        if not (known or self._told.block):
            if found.unnamed:
                near = " What it does say that is near:" if found.excerpts else ""
                unnamed = f"This reference does not name {_listed(found.unnamed)}."
                blocks.append(remark(f"{unnamed} {_UNNAMED}{near}"))
            elif not found.excerpts:
                blocks.append(remark(*ADVICE["nothing"]))
        blocks += self._cards(known)
        blocks += self._found(found, limit)
        more = cited_in(each.section for each in found.excerpts[:limit])
        document = self._document(f"{self.monograph.name}: {question}", blocks, more)
        return Outcome(document, bool(known or found.answered or self._told.block))

    def interactions(self, matches: Sequence[Match]) -> Outcome:
        """What is known of each substance asked for, the gravest first."""
        blocks = [*self._first(), *self._at_once(matches)]
        ranked = self._gravest_first(matches)
        blocks += self._cards(ranked)
        if sum(not self._is_told(match) for match in ranked) > 1:
            blocks.append(Bullets("", tuple(map(self.own_advice, ADVICE["each"]))))
        first, last = (self._action(self._ids(match)) for match in (ranked[0], ranked[-1]))
        if first != last and (last or not self._ids(ranked[-1])):
            # The gravest has the last word too, but never behind what rescues.
            blocks.append(Bullets("", (item(self.monograph, first[-1]),)))
        asked = ", ".join(match.asked for match in matches)
        document = self._document(f"{self.monograph.name}: interactions with {asked}", blocks)
        return Outcome(document, all(self._ids(match) for match in matches))

    def _at_once(self, matches: Sequence[Match]) -> list[Bullets]:
        """What to do at once: who has taken one of an urgent class may be in danger already."""
        section = self.monograph.find(INTERACTIONS.id)
        taken = any(self._classes[id_].urgent for match in matches for id_ in self._ids(match))
        urgent = [each for each in section.groups if each.urgent] if section and taken else []
        return [bullets(self.monograph, group, INTERACTIONS.id) for group in urgent]

    def _first(self) -> Iterator[Block]:
        """The line of danger and, where the question tells of danger, its block or its line."""
        yield Bullets("", (unmarked(self._advice(self._line.statement)),))
        if perhaps := self._told.perhaps:
            yield Bullets("", (self._advice(perhaps)._replace(bullet="!"),))
        if block := self._told.block:
            yield Bullets(block.heading, tuple(map(self._advice, block.advice)), urgent=True)

    def _cards(self, matches: Iterable[Match]) -> list[Bullets]:
        """What is known of each, the gravest first; that several add up comes before."""
        ranked = self._gravest_first(matches)
        # A brand and its generic are one, below both names.
        names = [" and ".join(part.name for part in each.meant) or each.asked for each in ranked]
        same = grouped(zip(names, ranked, strict=True)).values()
        ranked = [each[0]._replace(asked=_listed([*{m.asked: 0 for m in each}])) for each in same]
        slow = [each for each in ranked if any(self._classes[i].sedating for i in self._ids(each))]
        several = [Bullets("", tuple(map(self.own_advice, ADVICE["several"])))] if slow[1:] else []
        return [*several, *(self._match(each, beside=bool(ranked[0].sort)) for each in ranked)]

    def _advice(self, statement: Statement) -> Item:
        return item(self._with_all_sources, statement)

    def _ids(self, match: Match) -> list[str]:
        """The classes that it is in or may be in, the gravest first."""
        ids = [id_ for id_ in self._classes if id_ in match.classes]
        if match.sort != "combination" or ids[:1] != [ITSELF]:
            return ids
        # What holds the medicine itself and an opioid, say, is a mix, more than a double dose;
        # beside a double dose, an enzyme says nothing.
        others = [id_ for id_ in ids[1:] if self._classes[id_].urgent]
        return [*ids[1:], ITSELF] if others else [ITSELF]

    def _gravest_first(self, matches: Iterable[Match]) -> list[Match]:
        """The matches by their gravest class; what is not known at all comes last."""
        order = list(self._classes)
        return sorted(
            matches,
            key=lambda each: ([*map(order.index, self._ids(each)), len(order)], not each.sort),
        )

    def _match(self, match: Match, beside: bool = False) -> Bullets:
        """What is known of a substance; less of one that is not, `beside` one that is."""
        items = list(self._meant(match))
        ids = self._ids(match)
        notes = list(self._notes(match))
        items += [self._advice(each) for note in notes if note.first for each in note.says]
        noted = [self._advice(each) for note in notes if not note.first for each in note.says]
        # What is said of one of several products comes last.
        early = [] if match.sort == "family" else noted
        *action, last = self._action(ids) or (None,)
        for id_ in ids:
            danger, *facts = self._classes[id_].advice
            again = "" if action else ", the signs and what to do above hold too"
            items += self._only_if(match, id_, again)
            items += [item(self.monograph, each) for each in (danger, *action)]
            items += [*early, *(item(self.monograph, each) for each in facts)]
            items += self._why(match, id_)
            # What to do is told once, beside what is gravest.
            action = []
        items += noted
        apart = [part.name for part in match.meant if not (part.classes or part.may)]
        if ids and apart and match.sort == "family":
            named = _listed(apart, "or")
            items.append(Item(f"For {named}, ask again by that name alone. {_NO_SIGN}"))
        items += [item(self.monograph, last)] if last else []
        items += [] if ids else self._not_listed(match, beside)
        # A line stands alone in a pipe, and must tell what it is about.
        if items and key(match.asked) not in key(items[0].text):
            items[0] = items[0]._replace(topic=_heading(match, ()))
        heading = _heading(match, [self._classes[id_].title for id_ in ids])
        return Bullets(heading, tuple(dict.fromkeys(items)), section=INTERACTIONS.id)

    def _action(self, ids: Sequence[str]) -> Sequence[Statement]:
        """What to do: a weaker class never adds to it, nor has the last word."""
        # What holds the medicine itself is never taken beside it, whatever else is in it.
        first = [id_ for id_ in ids if id_ == ITSELF or self._classes[id_].unprescribed]
        return next((self._classes[id_].action for id_ in (*first, *ids)), ())

    def _notes(self, match: Match) -> Iterator[Note]:
        """What is said of its substances alone; of those in no class only if none is in one."""
        if match.sort == "family":
            yield from self._known.notes_of(match.name)
        for part in match.meant:
            if part.classes or part.may or not match.classes:
                yield from self._known.notes_of(part.name)

    def _meant(self, match: Match) -> Iterator[Item]:
        """How the name was read, where that is not plain."""
        if match.slip:
            yield Item(f"Read as {match.name}. Meant another? Then this says nothing about it.")
            yield from self._nearest(match)
        others = [part for part in match.parts if part not in match.meant] or match.parts
        held = _listed([self._described(part) for part in sorted(others, key=self._rank)])
        if match.plain:
            yield Item(
                f"{match.name} alone is taken to be {match.plain}. Other products of this name may "
                f"hold, among others, {held}: look at the pack, and ask again by what it holds."
            )
        elif match.sort == "family":
            yield Item("Products of this name differ: look at the pack, and ask for what is in it.")
            yield Item(f"They may hold {held}, or others.")
        elif match.sort == "combination":
            yield Item(f"It holds{', among others,' if match.among else ''} {held}.")

    def _rank(self, part: Constituent) -> int:
        """The place of the gravest of its classes among all."""
        places = (n for n, id_ in enumerate(self._classes) if id_ in (*part.classes, *part.may))
        return next(places, len(self._classes))

    def _described(self, part: Constituent) -> str:
        """A substance and the gravest of its classes."""
        title = [*(each.title for each in self._classes.values()), part.name][self._rank(part)]
        return part.name if key(title) == key(part.name) else f"{part.name} ({title})"

    def _only_if(self, match: Match, class_id: str, again: str) -> Iterator[Item]:
        """Of products that differ, those which the advice of the class covers."""
        if match.sort == "family" and not match.plain:
            held = [part.name for part in _of_class(match, class_id)]
            named = f"{_listed(held, 'or')} ({self._classes[class_id].title})"
            yield Item(f"If it holds {named}{again}:")

    def _why(self, match: Match, class_id: str) -> Iterator[Item]:
        """What says that the advice of the class covers this."""
        title = self._classes[class_id].title
        # The name of the class may say already that the substance is in it.
        plain = (key(title), key(self.monograph.generic))
        told = match.sort == "family" and not match.plain
        for part in () if told else _of_class(match, class_id):
            if class_id in part.may:
                yield Item(
                    f"This covers {part.name} too: it may be in this class ({title}), though no "
                    "source read here says so. Act as if it were.",
                    (OWN,),
                )
            elif match.sort != "class" and key(part.name) not in plain:
                cite = part.classes[class_id]
                by = _listed([self._with_all_sources.sources[id_].name for id_ in cite])
                why = f" It is in this class ({title}) by {by}." if by else ""
                said = Statement(f"This covers {part.name} too.{why}", cite)
                yield unmarked(self._advice(said))

    def _is_told(self, match: Match) -> bool:
        """Whether nothing is left to say of it, as of food or naloxone, also beside others."""
        notes, ids = list(self._notes(match)), self._ids(match)
        return not self._action(ids) if ids else all(note.enough for note in notes) and bool(notes)

    def _not_listed(self, match: Match, beside: bool) -> Iterator[Item]:
        if self._is_told(match):
            return
        advice = [*ADVICE["ask first"], *ADVICE["too much"]]
        if match.sort is None:
            yield Item(f"{match.asked} is not in this reference. {_NO_SIGN}")
            # Such a word may be a name for the worst. What a doctor has prescribed is told of the
            # others.
            first = [] if beside else ADVICE["ask first"]
            advice = [*ADVICE["unknown"], *first, *ADVICE["other words"]]
        elif not any(self._notes(match)):
            names = _listed([part.name for part in match.meant], "or")
            label = self.monograph.label
            yield Item(
                f"The {label.name if label else 'label'} does not name {names}, and whether it is "
                f"of a kind that the label warns of is not known here. {_NO_SIGN}"
            )
        yield from map(self.own_advice, advice)
        yield from self._nearest(match)

    def own_advice(self, text: str) -> Item:
        """What this reference says from no source; numbers to call in it can be called."""
        said = text.replace("{brand}", self.monograph.brand)
        return item(self.monograph, Statement(said, {}, own=True))

    def _nearest(self, match: Match) -> Iterator[Item]:
        for near in match.nearest:
            # Of what is in no class nothing is said, which would read as safe.
            described = _listed([self._described(part) for part in near.meant])
            that = f"That is {described}" if near.classes else "Then ask again by that name"
            yield Item(f"Did you mean {near.name}? {that}.")


def _of_class(match: Match, class_id: str) -> list[Constituent]:
    """The substances of a match that are in a class, or may be."""
    return [part for part in match.meant if class_id in (*part.classes, *part.may)]


def _heading(match: Match, titles: Sequence[str]) -> str:
    """The name asked for, the substance's own where that is another, and its classes."""
    own = [part.name for part in match.meant]
    other = own if len(own) == 1 and match.sort != "class" else []
    more = dict.fromkeys(each for each in (*other, *titles) if key(each) != key(match.asked))
    return f"{match.asked} ({'; '.join(more)})" if more else match.asked


def _listed(names: Sequence[str], joined: str = "and") -> str:
    """As in "a, b and c"."""
    *first, last = dict.fromkeys(names) or ("",)
    return f"{', '.join(first)} {joined} {last}" if first else last
