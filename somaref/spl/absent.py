"""What to say where a label has no section of some kind: never that it says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from somaref.monograph.sections import find
from somaref.spl.codes import CODES

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph

# Where old labels and those of other forms often have it.
_ELSEWHERE = {
    "boxed-warning": ("precautions", "other"),
    "interactions": ("precautions", "contraindications"),
    "populations": ("precautions", "dosage"),
    "contraindications": ("precautions",),
    "withdrawal": ("precautions",),
    "overdose": ("precautions",),
    "pharmacokinetics": ("mechanism",),
    "mechanism": ("description",),
    "studies": ("mechanism",),
    "nonclinical": ("precautions",),
    "patient-information": ("precautions",),
    "side-effects": ("precautions",),
}
_MOST = 5
# Words of titles that tell nothing.
_COMMON = frozenset({"drug", "what", "with"})


def absent(monograph: Monograph, name: str) -> str:
    """The message: what was looked for, and where it may stand."""
    section_type = find(name)
    section_id = section_type.id if section_type else name
    codes = CODES.get(section_id, {})
    looked = ", ".join(f"{title} ({code})" for code, title in list(codes.items())[:_MOST])
    here = list(dict.fromkeys(each.id for each in monograph.sections))
    parts = [f"no section of this label of {monograph.name} is coded or titled as {section_id!r}"]
    if looked:
        parts.append(f"looked for: {looked}{', ...' if len(codes) > _MOST else ''}")
    parts.append("that is no sign that the label says nothing of it, nor of safety")
    if headings := list(dict.fromkeys(_headings(monograph, section_id)))[:_MOST]:
        parts.append(f"headings with such words: {', '.join(headings)}")
    elsewhere = [each for each in _ELSEWHERE.get(section_id, ()) if each in here]
    if elsewhere:
        parts.append(f"look in {' and '.join(elsewhere)}, or use 'search'")
    parts.append(f"the label has: {', '.join(here)}")
    return "; ".join(parts)


def _headings(monograph: Monograph, section_id: str) -> Iterator[str]:
    """The headings in the label that hold a word of the section's titles."""
    section_type = find(section_id)
    aliases = section_type.aliases if section_type else ()
    words = _words(" ".join((*CODES.get(section_id, {}).values(), *aliases))) - _COMMON
    for section in monograph.whole:
        for group in section.groups:
            if words & _words(group.heading):
                yield f"{group.heading!r} (in {section.id})"


def _words(text: str) -> set[str]:
    """The longer words of the text, as one of each."""
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", text.lower())}
