"""The vocabulary of sections: which there are, in reading order, and how people call them.

It follows the US prescribing information; the LOINC codes are those of its sections.
"""

from collections.abc import Iterator
from typing import NamedTuple

from somaref.text import alike


class SectionType(NamedTuple):
    """One kind of section that any monograph may have.

    `loinc` is the code of the section in US structured product labels; `part` groups the
    sections in the help.
    """

    id: str
    title: str
    summary: str
    loinc: str
    part: str
    aliases: tuple[str, ...] = ()


EMERGENCY = "In an emergency"
BEFORE = "Before taking it"
TAKING = "Taking it"
ABOUT = "About the medicine"
PARTS = (EMERGENCY, BEFORE, TAKING, ABOUT)

# It has a command of its own, which also takes names of substances.
INTERACTIONS = SectionType(
    "interactions",
    "Interactions",
    "Alcohol, other medicines, herbs",
    "34073-7",
    BEFORE,
    ("drug-interactions", "alcohol"),
)

SECTIONS = (
    SectionType(
        "overview",
        "Overview",
        "What the medicine is, in short",
        "34089-3",
        TAKING,
        ("about", "summary"),
    ),
    SectionType(
        "indications",
        "Indications",
        "What it is used for, and what it is not",
        "34067-9",
        TAKING,
        ("uses", "use"),
    ),
    SectionType(
        "dosage",
        "Dosage",
        "How much, how often, how long",
        "34068-7",
        TAKING,
        ("dose", "dosing", "administration", "missed-dose", "max-dose"),
    ),
    SectionType(
        "description",
        "Description",
        "Tablets, ingredients, identifiers",
        "43678-2",
        ABOUT,
        ("tablets", "ingredients", "identifiers"),
    ),
    SectionType(
        "mechanism",
        "Mechanism of action",
        "How it is thought to work",
        "43679-0",
        ABOUT,
        ("mechanism-of-action", "pharmacodynamics"),
    ),
    SectionType(
        "pharmacokinetics",
        "Pharmacokinetics",
        "How the body takes it up and clears it",
        "43682-4",
        ABOUT,
        ("kinetics", "pk", "half-life"),
    ),
    SectionType(
        "side-effects",
        "Side effects",
        "Unwanted effects and how often they occur (adverse reactions)",
        "34084-4",
        TAKING,
        ("adverse-reactions", "adverse-effects", "reactions", "effects"),
    ),
    SectionType(
        "precautions",
        "Precautions",
        "Warnings: what to watch for, what to tell a doctor",
        "43685-7",
        BEFORE,
        ("warnings", "cautions", "driving"),
    ),
    INTERACTIONS,
    SectionType(
        "contraindications",
        "Contraindications",
        "Who must not take it",
        "34070-3",
        BEFORE,
        ("contraindicated",),
    ),
    SectionType(
        "populations",
        "Specific populations",
        "Pregnancy, breast-feeding, age, kidneys, liver",
        "43684-0",
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
        "34088-5",
        EMERGENCY,
        ("overdosage", "poisoning", "poison", "emergency", "suicide"),
    ),
    SectionType(
        "withdrawal",
        "Withdrawal and dependence",
        "Stopping safely, and what stopping suddenly can do",
        "34087-7",
        EMERGENCY,
        ("dependence", "addiction", "stopping", "stop", "quit", "taper", "abuse"),
    ),
    SectionType(
        "storage",
        "Storage",
        "How to keep it",
        "44425-7",
        ABOUT,
        ("storing", "handling"),
    ),
)

_BY_NAME = {name: kind for kind in SECTIONS for name in (kind.id, *kind.aliases)}


def parts() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The sections as the help lists them: part, then id and summary of each."""
    for part in PARTS:
        yield part, [(kind.id, kind.summary) for kind in SECTIONS if kind.part == part]


def normal(name: str) -> str:
    """The name as the vocabulary spells it: lower case, words joined by hyphens."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def find(name: str) -> SectionType | None:
    """The section of that id or alias, in any case, with spaces, hyphens or underscores."""
    return _BY_NAME.get(normal(name))


def nearest(name: str, more: tuple[str, ...] = ()) -> list[str]:
    """Up to three ids, aliases or names of `more` that look most like the name."""
    return alike(normal(name), dict.fromkeys((*_BY_NAME, *more)), 3, 0.7)
