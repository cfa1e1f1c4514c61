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

    @property
    def heading(self) -> str:
        """The title, and beside it the field's own word where that is another."""
        word = self.id.replace("-", " ")
        return self.title if word in self.title.lower() else f"{self.title} ({word})"


IN_EMERGENCY = "In an emergency"
PARTS = (IN_EMERGENCY, "Before taking it", "Taking it", "About the medicine")

# A line for each section, in the reading order of good leaflets, science last: id, title, summary,
# part of the help, and what else people call it.
_TABLE = """\
boxed-warning | Boxed warning | What the label warns of above all, in a box | In an emergency | boxed black-box box-warning
overview | Overview | What the medicine is, and what to know first | Taking it | about summary
indications | What it is for | What it is used for, what it is not, and how well it worked | Taking it | uses use
contraindications | Who must not take it | And what to tell a doctor before the first tablet | Before taking it | contraindicated
precautions | Warnings | What to watch for: driving, alcohol, abuse | Before taking it | warnings cautions driving
interactions | Other medicines and alcohol | Alcohol, other medicines, herbs | Before taking it | drug-interactions alcohol
populations | Pregnancy, age, kidneys, liver | Who needs special care: pregnancy, breast-feeding, the young and the old | Before taking it | pregnancy pregnant lactation breastfeeding breast-feeding children pediatric elderly geriatric kidney liver
dosage | How to take it | How much, how often, how long; a missed dose, too much | Taking it | dose dosing administration missed-dose max-dose
side-effects | Side effects | Unwanted effects, what to do, and how often they occur | Taking it | adverse-reactions adverse-effects reactions effects
overdose | Too much taken | What to do at once, and the signs | In an emergency | overdosage poisoning poison emergency suicide
withdrawal | Stopping it | Stopping safely, and what stopping suddenly can do | In an emergency | dependence addiction stopping stop quit taper abuse
storage | How to keep it | Where to keep it, and how to get rid of it | About the medicine | storing handling
description | The tablets | Strengths, ingredients, generics, identifiers | About the medicine | tablets ingredients identifiers
mechanism | How it works | What is known of it, and what is not | About the medicine | mechanism-of-action pharmacodynamics
pharmacokinetics | How the body handles it | How the body takes it up and clears it | About the medicine | kinetics pk half-life
studies | Clinical studies | What trials in people have shown | About the medicine | clinical-studies trials
nonclinical | Nonclinical toxicology | What was seen in animals and in the laboratory | About the medicine | toxicology animals
references | References | The papers that the label names | About the medicine | literature
patient-information | Patient information | What is written for patients: counselling, guides, instructions | Taking it | counseling medication-guide instructions leaflet
products | Products | Names, forms, codes (NDC), schedule, ingredients and their strengths | About the medicine | product ndc strengths
changes | Recent major changes | What the label says was changed lately | About the medicine | recent-changes
package | Package label | The words on the carton and the container | About the medicine | carton container
other | Other text | What stands in the label and belongs to no other section | About the medicine | rest
"""


def _type(line: str) -> SectionType:
    id_, title, summary, part, aliases = line.split(" | ")
    return SectionType(id_, title, summary, part, tuple(aliases.split()))


SECTIONS = tuple(map(_type, _TABLE.splitlines()))
# Sections of a label that repeat or frame its text: not part of the whole.
APART = frozenset({"overview", "products", "changes", "package"})

_BY_ID = {section_type.id: section_type for section_type in SECTIONS}
# This section has a command of its own, which also takes names of substances.
INTERACTIONS = _BY_ID["interactions"]
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
        # An empty word is no part of a name, but stays among the words that remain.
        if section_type and all(map(str.strip, words[:count])):
            return section_type, words[count:]
    return None, words


def nearest(name: str, more: Sequence[str] = ()) -> list[str]:
    """Up to three ids, aliases or names of `more` that look most like the name.

    Those of an emergency are not among them: nobody is to read by chance that this is one.
    """
    urgent = {name for name, kind in _BY_NAME.items() if kind.part == IN_EMERGENCY}
    known = dict.fromkeys((*_BY_NAME, *more))
    return alike(canonical(name), [each for each in known if each not in urgent], 3, 0.7)
