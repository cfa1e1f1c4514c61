"""The labels of all that somebody takes -> what they say of each other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from somaref.document.answers import ADVICE, Answers
from somaref.document.blocks import Block, Bullets, Heading, Item
from somaref.document.compose import remark
from somaref.document.labels import LabelComposer, gravity, origin
from somaref.document.model import Outcome
from somaref.monograph.model import Monograph
from somaref.monograph.sections import INTERACTIONS
from somaref.questions.finding import Finder
from somaref.questions.names import Match, Names
from somaref.questions.words import words
from somaref.text import grouped

_BOTH = "{one} and {other} both hold {both}: taking both may be a double dose."


class Medicine(NamedTuple):
    """One of the medicines: its monograph, the substances in it, and what finds words in it."""

    monograph: Monograph
    substances: tuple[Match, ...]
    finder: Finder

    @property
    def holds(self) -> frozenset[str]:
        """The names of its substances; what the text calls it where none is known."""
        known = (part.name for match in self.substances for part in match.parts)
        return frozenset(known) or frozenset((self.monograph.generic.casefold(),))


def newest(monographs: Iterable[Monograph]) -> list[Monograph]:
    """One of the versions of each label, which are one medicine: the newest, or the monograph that
    is judged by that label, since it says more.
    """
    by_label = grouped(
        ((each.edition and each.edition.set_id) or str(number), each)
        for number, each in enumerate(monographs)
    )
    return [
        max(own, key=lambda it: (not it.verbatim, it.edition.version if it.edition else 0))
        for own in by_label.values()
    ]


def substances_of(monograph: Monograph, names: Names) -> tuple[Match, ...]:
    """The substances that a medicine's own names stand for; its generic name if none is known."""
    said = words(f"{monograph.brand} {monograph.generic}")
    named = names.named_in(said, itself=True)
    found = {tuple(part.name for part in match.meant): match for match in named}
    return tuple(found.values()) or (Match(monograph.generic, name=monograph.brand),)


class Together(Answers):
    """Makes what several labels say of each other, led by what to do in danger."""

    def together(self, medicines: Sequence[Medicine], left_out: Iterable[str] = ()) -> Outcome:
        """First what is in two of them, then what each says of the others, the gravest first; then
        of which pairs neither speaks. Found means that any speaks.
        """
        every = range(len(medicines))
        said = {
            (one, other): list(self._says(medicines[one], medicines[other]))
            for one, other in permutations(every, 2)
        }
        titles = [each.monograph.name for each in medicines]
        twice = [
            _BOTH.format(one=titles[one], other=titles[other], both=" and ".join(sorted(both)))
            for one, other in combinations(every, 2)
            if (both := medicines[one].holds & medicines[other].holds)
        ]
        shown: list[Block] = [*self._first()]
        if twice:
            items = tuple(map(self.own_advice, (*twice, *ADVICE["twice"], *ADVICE["too much"])))
            shown.append(Bullets("The same active ingredient twice", items, urgent=True))
        told = [pair for pair, blocks in said.items() if blocks]
        told.sort(key=lambda pair: min(gravity(each.section or "") for each in said[pair]))
        for one, other in told:
            title = f"What the text of {titles[one]} says of {titles[other]}"
            shown += [Heading(title, INTERACTIONS.id), *said[one, other]]
        silent = [
            f"{titles[one]} with {titles[other]}"
            for one, other in combinations(every, 2)
            if not (said[one, other] or said[other, one])
            and medicines[one].holds.isdisjoint(medicines[other].holds)
        ]
        if silent:
            items = (*map(Item, silent), *map(self.own_advice, ADVICE["silent"]))
            shown.append(Bullets("Neither text names the other, or its class", items))
        shown += [remark(f"Left out: {each}") for each in left_out]
        labels = "; ".join(origin(each.monograph) for each in medicines if each.monograph.verbatim)
        own = self._document(f"Taken together: {', '.join(titles)}", shown)
        label = f"What a label says is in its own words: {labels}." if labels else ""
        return Outcome(own._replace(label=label), bool(twice or told))

    def _says(self, one: Medicine, other: Medicine) -> Iterator[Bullets]:
        """What the text of one medicine says of the substances of another."""
        for match in other.substances:
            # Of what both hold, the first block tells.
            if one.holds & (frozenset(part.name for part in match.parts) or other.holds):
                continue
            if not one.monograph.verbatim:
                if match.classes or any(self._notes(match)):
                    yield self._match(match)
                continue
            composer = LabelComposer(one.monograph, self.cited)
            yield from composer.by_section(one.finder.named(match))
