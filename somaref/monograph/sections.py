"""The vocabulary of sections: which there are, in reading order, and how people call them.

It follows the US prescribing information.
"""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from somaref.text import alike


class SectionType(NamedTuple):
    """One kind of section that any monograph may have; `part` groups them in the help."""

    id: str
    title: str
    summary: str
    part: str
    aliases: tuple[str, ...] = ()


EMERGENCY = "In an emergency"
BEFORE = "Before taking it"
TAKING = "Taking it"
ABOUT = "About the medicine"
PARTS = (EMERGENCY, BEFORE, TAKING, ABOUT)

# This section has a command of its own, which also takes names of substances.
INTERACTIONS = SectionType(
    "interactions",
    "Interactions",
    "Alcohol, other medicines, herbs",
    BEFORE,
    ("drug-interactions", "alcohol"),
)

SECTIONS = (
    SectionType(
        "boxed-warning",
        "Boxed warning",
        "What the label warns of above all, in a box",
        EMERGENCY,
        ("boxed", "black-box", "box-warning"),
    ),
    SectionType(
        "overview", "Overview", "What the medicine is, in short", TAKING, ("about", "summary")
    ),
    SectionType(
        "indications",
        "Indications",
        "What it is used for, and what it is not",
        TAKING,
        ("uses", "use"),
    ),
    SectionType(
        "dosage",
        "Dosage",
        "How much, how often, how long",
        TAKING,
        ("dose", "dosing", "administration", "missed-dose", "max-dose"),
    ),
    SectionType(
        "description",
        "Description",
        "Tablets, ingredients, identifiers",
        ABOUT,
        ("tablets", "ingredients", "identifiers"),
    ),
    SectionType(
        "mechanism",
        "Mechanism of action",
        "How it is thought to work",
        ABOUT,
        ("mechanism-of-action", "pharmacodynamics"),
    ),
    SectionType(
        "pharmacokinetics",
        "Pharmacokinetics",
        "How the body takes it up and clears it",
        ABOUT,
        ("kinetics", "pk", "half-life"),
    ),
    SectionType(
        "side-effects",
        "Side effects",
        "Unwanted effects and how often they occur (adverse reactions)",
        TAKING,
        ("adverse-reactions", "adverse-effects", "reactions", "effects"),
    ),
    SectionType(
        "precautions",
        "Precautions",
        "Warnings: what to watch for, what to tell a doctor",
        BEFORE,
        ("warnings", "cautions", "driving"),
    ),
    INTERACTIONS,
    SectionType(
        "contraindications",
        "Contraindications",
        "Who must not take it",
        BEFORE,
        ("contraindicated",),
    ),
    SectionType(
        "populations",
        "Specific populations",
        "Pregnancy, breast-feeding, age, kidneys, liver",
        BEFORE,
        (
            *("pregnancy", "pregnant", "lactation", "breastfeeding", "breast-feeding"),
            *("children", "pediatric", "elderly", "geriatric", "kidney", "liver"),
        ),
    ),
    SectionType(
        "overdose",
        "Overdose",
        "What to do at once, and the signs",
        EMERGENCY,
        ("overdosage", "poisoning", "poison", "emergency", "suicide"),
    ),
    SectionType(
        "withdrawal",
        "Withdrawal and dependence",
        "Stopping safely, and what stopping suddenly can do",
        EMERGENCY,
        ("dependence", "addiction", "stopping", "stop", "quit", "taper", "abuse"),
    ),
    SectionType("storage", "Storage", "How to keep it", ABOUT, ("storing", "handling")),
    SectionType(
        "studies",
        "Clinical studies",
        "What trials in people have shown",
        ABOUT,
        ("clinical-studies", "trials"),
    ),
    SectionType(
        "nonclinical",
        "Nonclinical toxicology",
        "What was seen in animals and in the laboratory",
        ABOUT,
        ("toxicology", "animals"),
    ),
    SectionType(
        "references",
        "References",
        "The papers that the label names",
        ABOUT,
        ("literature",),
    ),
    SectionType(
        "patient-information",
        "Patient information",
        "What is written for patients: counselling, guides, instructions",
        TAKING,
        ("counseling", "medication-guide", "instructions", "leaflet", "questions"),
    ),
    SectionType(
        "changes",
        "Recent major changes",
        "What the label says was changed lately",
        ABOUT,
        ("recent-changes",),
    ),
    SectionType(
        "package",
        "Package label",
        "The words on the carton and the container",
        ABOUT,
        ("carton", "container"),
    ),
    SectionType(
        "other",
        "Other text",
        "What stands in the label and belongs to no other section",
        ABOUT,
        ("rest",),
    ),
)
# Sections of a label that repeat or frame its text: not part of the whole.
APART = frozenset({"overview", "changes", "package"})

_BY_ID = {section_type.id: section_type for section_type in SECTIONS}
_BY_NAME = {
    name: section_type
    for section_type in SECTIONS
    for name in (section_type.id, *section_type.aliases)
}
_MOST_WORDS = max(name.count("-") + 1 for name in _BY_NAME)


def parts(ids: Container[str]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The sections with these ids as the help lists them: part, then id and summary of each."""
    for part in PARTS:
        own = [each for each in SECTIONS if each.part == part and each.id in ids]
        if own:
            yield part, [(each.id, each.summary) for each in own]


def canonical(name: str) -> str:
    """The name as the vocabulary spells it: lower case, words joined by hyphens."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def type_of(section_id: str) -> SectionType:
    """The type of section with that id, which must exist."""
    return _BY_ID[section_id]


def find(name: str) -> SectionType | None:
    """The section of that id or alias, in any case, with spaces, hyphens or underscores."""
    return _BY_NAME.get(canonical(name))


def named(words: Sequence[str]) -> tuple[SectionType | None, Sequence[str]]:
    """The section that the first words name together, as many of them as do, and the rest."""
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        section_type = find(" ".join(words[:count]))
        # An empty word names nothing, nor is it lost.
        if section_type and all(map(str.strip, words[:count])):
            return section_type, words[count:]
    return None, words


def nearest(name: str, more: Sequence[str] = ()) -> list[str]:
    """Up to three ids, aliases or names of `more` that look most like the name.

    Those of an emergency are not among them: nobody is to read by chance that this is one.
    """
    urgent = {name for name, kind in _BY_NAME.items() if kind.part == EMERGENCY}
    known = dict.fromkeys((*_BY_NAME, *more))
    return alike(canonical(name), [each for each in known if each not in urgent], 3, 0.7)
