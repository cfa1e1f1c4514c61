"""The labels of all that somebody takes -> what they say of each other, and hold alike."""

from collections.abc import Iterable, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from somaref.document.answers import ADVICE, Answers
from somaref.document.blocks import Block, Bullets, Heading, Item
from somaref.document.compose import remark
from somaref.document.labels import LabelComposer, gravity, origin
from somaref.document.model import Outcome
from somaref.monograph.model import Monograph
from somaref.monograph.sections import INTERACTIONS
from somaref.questions.excerpts import Found, each_once
from somaref.questions.finding import Finder, finder
from somaref.questions.names import Match, Names
from somaref.questions.words import words
from somaref.text import grouped, visible


class Medicine(NamedTuple):
    """One of the medicines: what finds words in it, the substances by which others may name it, and
    of each that it holds all names and codes, the best known first.
    """

    monograph: Monograph
    finder: Finder
    substances: tuple[Match, ...]
    holds: tuple[tuple[str, ...], ...]


def versions(monographs: Iterable[Monograph]) -> list[list[Monograph]]:
    """The versions of each label, which are one medicine; first the one to use: the monograph that
    is judged by that label, since it says more, or the newest.
    """
    by_label = grouped(
        ((each.edition and each.edition.set_id) or str(number), each)
        for number, each in enumerate(monographs)
    )
    return [
        sorted(own, key=lambda it: (it.verbatim, -it.edition.version if it.edition else 0))
        for own in by_label.values()
    ]


def medicine(monograph: Monograph, names: Names) -> Medicine:
    """A medicine, with the ingredients of its products; else what its own names stand for."""
    found: list[Match] = []
    holds: list[tuple[str, ...]] = []
    for called in monograph.ingredients:
        read = (names.named_in(words(each), itself=True)[:1] for each in called)
        # What begins with another word is another substance, as benzyl alcohol is.
        known = [match for each in read for match in each if not match.start]
        found += known or [Match(called[0], name=called[:2][-1])]
        meant = (part.name for match in known for part in match.meant)
        holds.append((*dict.fromkeys(meant), *map(str.casefold, called)))
    own = names.named_in(words(f"{monograph.brand} {monograph.generic}"), itself=True)
    if not own:
        found.append(Match(monograph.generic, name=monograph.brand))
    if not holds:
        found += own
        parts = ((part.name,) for match in own for part in match.parts)
        holds += [*parts] or [(monograph.generic.casefold(),)]
    once = {tuple(part.name for part in each.meant) or each.asked: each for each in found}
    return Medicine(monograph, finder(monograph, names.known), (*once.values(),), (*holds,))


def _both(one: Medicine, other: Medicine) -> str:
    """The names of the substances that two medicines hold; empty where there are none."""
    found: dict[str, None] = {}
    others = {each for called in other.holds for each in called}
    for called in one.holds:
        for same in [each for each in called if each in others][:1]:
            # A code is no name.
            found[called[0] if same.startswith("unii ") else same] = None
    return " and ".join(found)


class Together(Answers):
    """Makes what several labels say of each other, led by what to do in danger."""

    def together(self, medicines: Sequence[Medicine], left_out: Iterable[str] = ()) -> Outcome:
        """First what is in two of them, then what each says of the others, the gravest first; then
        of which pairs neither speaks. Found means that any speaks.
        """
        every = range(len(medicines))
        said = {
            (one, other): self._says(medicines[one], medicines[other])
            for one, other in permutations(every, 2)
        }
        names = [each.monograph.name for each in medicines]
        titles = [
            f"{name} in {visible(own.file)}" if own.file and names.count(name) > 1 else name
            for name, (own, *_) in zip(names, medicines, strict=True)
        ]
        pairs = {(a, b): _both(medicines[a], medicines[b]) for a, b in combinations(every, 2)}
        twice = [
            f"{titles[a]} and {titles[b]} both hold {both}: taking both may be a double dose."
            for (a, b), both in pairs.items()
            if both
        ]
        shown: list[Block] = [*self._first()]
        if twice:
            items = tuple(map(self.own_advice, (*twice, *ADVICE["twice"], *ADVICE["too much"])))
            shown.append(Bullets("The same active ingredient twice", items, urgent=True))
        told = [pair for pair, blocks in said.items() if blocks]
        told.sort(key=lambda at: min((not it.urgent, gravity(it.section or "")) for it in said[at]))
        for one, other in told:
            title = f"What the text of {titles[one]} says of {titles[other]}"
            shown += [Heading(title, INTERACTIONS.id), *said[one, other]]
        silent = [
            f"{titles[one]} with {titles[other]}"
            for (one, other), both in pairs.items()
            if not (both or said[one, other] or said[other, one])
        ]
        if silent:
            items = (*map(Item, silent), *map(self.own_advice, ADVICE["silent"]))
            shown.append(Bullets("Neither text names the other, or its class", items))
        shown += [remark(f"Left out: {each}") for each in left_out]
        labels = "; ".join(origin(each.monograph) for each in medicines if each.monograph.verbatim)
        own = self._document(f"Taken together: {', '.join(titles)}", shown)
        label = f"What a label says is in its own words: {labels}." if labels else ""
        return Outcome(own._replace(label=label), bool(twice or told))

    def _says(self, one: Medicine, other: Medicine) -> Sequence[Bullets]:
        """What the text of one medicine says of the substances of another."""
        if not one.monograph.verbatim:
            known = [each for each in other.substances if each.classes or any(self._notes(each))]
            return [*self._at_once(known), *self._cards(known)]
        every = [one.finder.named(match) for match in other.substances]
        excerpts = each_once(excerpt for each in every for excerpt in each.excerpts)
        found = Found(excerpts, concepts=tuple(it for each in every for it in each.concepts))
        return list(LabelComposer(one.monograph, self.cited).by_section(found))
