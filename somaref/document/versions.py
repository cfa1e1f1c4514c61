"""What is said of versions: what changed between two, what is current, what lies on the shelf."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from somaref.document import blocks
from somaref.document.compose import item, remark
from somaref.document.labels import origin
from somaref.document.model import Document, Outcome
from somaref.library import Volume
from somaref.monograph.model import Monograph
from somaref.monograph.sections import SECTIONS, type_of
from somaref.spl.label import IMPRINT
from somaref.text import counted, grouped

if TYPE_CHECKING:
    from somaref.differences.changes import Change, Comparison
    from somaref.differences.current import Finding
    from somaref.differences.passages import Sentence

# Sections in which a change is gravest; they are shown first.
_GRAVEST = ("boxed-warning", "contraindications", "precautions", "interactions", "dosage")


def comparison_document(old: Monograph, new: Monograph, found: Comparison) -> Outcome:
    """What changed from one to the other: in short, then section by section."""
    by_section = grouped(map(_placed, found.changes))
    sections = sorted(by_section.keys() | found.unread, key=_rank)
    short = (_in_short(each, by_section.get(each)) for each in sections)
    shown: list[blocks.Block] = [blocks.Definitions((*_which(old, new), *short, _kept(found)))]
    for each in sorted(by_section, key=_rank):
        shown.append(blocks.Changes(type_of(each).heading, tuple(_runs(by_section[each])), each))
    return Outcome(Document(f"{new.name}: what changed", tuple(shown)), bool(sections))


def _placed(change: Change) -> tuple[str, blocks.SentenceChange]:
    sides = [side for side in (change.old, change.new) if side]
    section_id = min((side.passage.section for side in sides), key=_rank)
    moved = _moved(*sides) if change.moved else ""
    pieces = _pieces(change.old), _pieces(change.new)
    return section_id, blocks.SentenceChange(*pieces, sides[-1].passage.place, moved)


def _moved(old: Sentence, new: Sentence) -> str:
    """From where to where, in as many words as tell the two apart."""
    places = []
    for sentence in (old, new):
        section_id, titles, number, _ = sentence.passage
        place = f'"{": ".join(titles[1:] or titles)}"'
        place += f" ({number})" if number[:1].isdigit() else ""
        if old.passage.section != new.passage.section:
            place += f" in {type_of(section_id).title}"
        places.append(place if old.place != new.place else f"sentence {sentence.nth} of {place}")
    return f"moved from {places[0]} to {places[1]}"


def _runs(changes: Iterable[blocks.SentenceChange]) -> Iterator[blocks.SentenceChange]:
    """The changes; neighbours that have moved from one place to one other are told as one."""
    for moved, run in groupby(changes, lambda each: each.moved if len(each.told) == 1 else ""):
        own = tuple(run)
        if moved:
            said = blocks.SentencePart(" / ".join(it.new[0].text for it in own), changed=False)
            own = (own[0]._replace(old=(said,), new=(said,)),)
        yield from own


def _rank(section_id: str) -> int:
    return [*_GRAVEST, *(each.id for each in SECTIONS)].index(section_id)


def _which(old: Monograph, new: Monograph) -> Iterator[tuple[str, str]]:
    """The two texts, and a word of warning where they are no two versions in order."""
    yield "Before", _called(old)
    yield "Now", _called(new)
    if old.edition and new.edition and old.edition.set_id != new.edition.set_id:
        other = old.generic.casefold() != new.generic.casefold()
        of = "two different medicines" if other else "two labels of one medicine"
        yield "Note", f"these are {of}, not two versions of one label"
    elif old.edition and new.edition and old.edition.version > new.edition.version:
        yield "Note", "the first is the newer version: what is removed here was added, and so on"


def _called(monograph: Monograph) -> str:
    edition = monograph.edition
    if edition is None or not monograph.verbatim:
        return f"{monograph.name}, reviewed {monograph.reviewed}"
    maker = monograph.sources["label"].publisher
    parts = (monograph.name, maker, f"version {edition.version}", edition.revised)
    return ", ".join(part for part in parts if part)


def _in_short(section_id: str, found: Sequence[blocks.SentenceChange] | None) -> tuple[str, str]:
    if found is None:
        return type_of(section_id).title, "not the same, and too large to compare by sentences"
    counts = Counter(each.told[0][0].split()[0] for each in found)
    kinds = {"was": "changed", "moved": "moved", "added": "added", "removed": "removed"}
    told = (f"{counts[each]} {kind}" for each, kind in kinds.items() if counts[each])
    return type_of(section_id).title, ", ".join(told)


def _kept(found: Comparison) -> tuple[str, str]:
    kept = counted(found.kept, "sentence")
    if found.changes or found.unread:
        return "Kept", f"{kept} word for word; layout and numbers of sections aside"
    return "No change of text", f"the same: {kept}; a package label is compared if named"


def _pieces(side: Sentence | None) -> tuple[blocks.SentencePart, ...]:
    if side is None:
        return ()
    # The pieces alternate: each second one is what has changed.
    places = [0, *(place for span in side.spans for place in span), len(side.text)]
    pieces = enumerate(side.text[a:b] for a, b in pairwise(places))
    return tuple(blocks.SentencePart(text, number % 2 == 1) for number, text in pieces if text)


def current_document(monograph: Monograph, finding: Finding) -> Document:
    """Whether the monograph says what the label says, and which statements are in doubt."""
    lines = (*_held_against(finding), *_verdict(finding))
    shown = [blocks.Bullets("In short", tuple(map(blocks.Item, lines)))]
    by_section = grouped((id_, item(monograph, statement)) for id_, statement in finding.doubted)
    for each, own in by_section.items():
        heading = f"{type_of(each).heading}: in doubt until reviewed"
        shown.append(blocks.Bullets(heading, tuple(own), section=each))
    return Document(f"{monograph.name}: is it current?", tuple(shown))


def _held_against(finding: Finding) -> Iterator[str]:
    """Which label judges the monograph, and which is held against it."""
    label, edition = finding.label, finding.edition
    held = label.edition
    yield f"Judged by: version {edition.version} of {edition.revised}, set id {edition.set_id}"
    yield (
        f"Held against it: {label.name or label.generic}, {label.maker or 'maker unknown'}, "
        f"version {held.version} of {held.revised or 'unknown date'}, set id {held.set_id}"
    )
    if held.set_id != edition.set_id.lower():
        yield "This is another maker's label: it is not the one that judges the monograph."
    elif held.version != edition.version:
        age = "older" if held.version < edition.version else "newer"
        yield f"It is {age} than the version that the monograph was judged by."


def _verdict(finding: Finding) -> Iterator[str]:
    changed = [each for each in finding.changed if each != IMPRINT]
    if not (changed or finding.gone):
        yield "Current: each section that a statement can rest on has the same words."
    elif finding.doubted:
        count = len(finding.doubted)
        yield f"Not current: statements that rest on what is not the same: {count}, see below."
    else:
        yield "Current: no statement rests on what is not the same."
    parts = (("Changed", changed), ("Not in it", finding.gone), ("New in it", finding.fresh))
    yield from (f"{what}: {', '.join(numbers)}" for what, numbers in parts if numbers)
    if IMPRINT in finding.changed:
        yield "The publisher's lines (trademarks, addresses, dates) differ."


def shelf_document(folder: str, volumes: Sequence[Volume]) -> Document:
    """What lies there: file, medicine, maker, revision and kind of each."""
    if not volumes:
        return Document("Shelf", (remark(f"No label or monograph lies in {folder}."),))
    entries = tuple((each.name, _told(each)) for each in volumes)
    return Document(f"Shelf: {folder}", (blocks.Definitions(entries),))


def _told(volume: Volume) -> str:
    monograph = volume.monograph
    if monograph is None:
        return volume.fault
    if not monograph.verbatim:
        return f"{monograph.name}; monograph; reviewed {monograph.reviewed}"
    return f"{monograph.name}; {origin(monograph)}"
