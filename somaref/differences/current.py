"""Is a monograph still what the label says? Told by the fingerprints of the label's sections."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from somaref.differences.tokens import fingerprint
from somaref.errors import EMERGENCY, NothingFound, WrongUsage
from somaref.monograph.model import Edition, Monograph, Statement
from somaref.spl.label import IMPRINT, Label

_PLACE = re.compile(r"\d+(?:\.\d+)?")


class Finding(NamedTuple):
    """What a label shows of the monograph: the numbers of sections whose words have `changed` since
    it was judged, of those that are `gone` from the label, and of those that are `fresh` in it.
    `doubted` are the statements that rest on the first two, each with its section.
    """

    label: Label
    edition: Edition
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    fresh: tuple[str, ...]
    doubted: tuple[tuple[str, Statement], ...]


def held_against(monograph: Monograph, label: Label, texts: Mapping[str, str]) -> Finding:
    """What became of the label that the monograph rests on, in this label with these texts. Raises
    NothingFound where it keeps no fingerprints, WrongUsage where the label is of another medicine.
    """
    edition = monograph.edition
    if edition is None or edition.fingerprints is None:
        raise NothingFound(f"the monograph of {monograph.name} keeps no fingerprints of its label")
    names = (monograph.brand, monograph.generic)
    known = f"{label.name} {label.generic}".casefold()
    if not any(name.casefold() in known for name in names):
        of = label.name or label.generic or "a medicine that it does not name"
        raise WrongUsage(f"this is a label of {of}, not of {monograph.name}. {EMERGENCY}")
    prints = {number: fingerprint(text, names) for number, text in texts.items()}
    before = edition.fingerprints
    changed = [each for each in before if each in prints and prints[each] != before[each]]
    gone = [each for each in before if each not in prints]
    fresh = tuple(each for each in prints if each not in before)
    doubted = tuple(_resting(monograph, {*changed, *gone} - {IMPRINT}))
    return Finding(label, edition, tuple(changed), tuple(gone), fresh, doubted)


def _resting(monograph: Monograph, numbers: set[str]) -> Iterator[tuple[str, Statement]]:
    """The statements that cite one of these sections of the judging label, or what is in it."""
    label = next((key for key, each in monograph.sources.items() if each is monograph.label), "")
    for section in monograph.sections:
        for statement in section.statements:
            cited = _PLACE.findall(statement.cite.get(label, ""))
            if any(f"{each}.".startswith(f"{place}.") for place in cited for each in numbers):
                yield section.id, statement
