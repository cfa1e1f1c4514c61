"""Which section of the vocabulary a section of a label belongs to: by LOINC code, title, number.

The codes are those that FDA lists for sections of labels. Where several belong to one section
of ours, the label's order is kept.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from somaref.monograph.files import DataFile
from somaref.monograph.model import SectionId

UNCLASSIFIED = "42229-5"
NO_CODE = (UNCLASSIFIED, "")
BOXED = "34066-1"
PRODUCT_DATA = "48780-1"
# The code of clinical pharmacology, which in old labels includes the pharmacokinetics.
PHARMACOLOGY = "34090-1"
# The id of the section for text that belongs to no other.
OTHER = "other"


class Beginning(NamedTuple):
    """How titles of a section may begin: a pattern for what is in lower case."""

    pattern: str
    section: SectionId


class LabelForm(NamedTuple):
    """What the data file says; what each field means stands at its head."""

    sections: Mapping[SectionId, Mapping[str, str]]
    numbers: Mapping[str, SectionId]
    titles: Mapping[SectionId, tuple[str, ...]]
    beginnings: tuple[Beginning, ...]
    elsewhere: Mapping[SectionId, tuple[SectionId, ...]]
    human: Mapping[str, str]
    refused: Mapping[str, str]
    fields: Mapping[str, str]


class Vocabulary(NamedTuple):
    """Made ready: by code our section and FDA's title, by title our section, by field the code."""

    form: LabelForm
    by_code: Mapping[str, tuple[str, str]]
    by_title: Mapping[str, str]
    by_field: Mapping[str, str]


def _ready(form: LabelForm) -> Vocabulary:
    by_code = {
        code: (section, title)
        for section, own in form.sections.items()
        for code, title in own.items()
    }
    by_title = {title: section for section, own in form.titles.items() for title in own}
    by_title |= {title.lower().replace(",", ""): section for section, title in by_code.values()}
    by_field = {title.lower().replace(" ", "_"): code for code, (_, title) in by_code.items()}
    return Vocabulary(form, by_code, by_title, by_field | dict(form.fields))


LABELS = DataFile("labels", LabelForm, lambda *_: None, _ready)
# What labels are made of. Raises MonographError where the file has been made invalid.
vocabulary = cache(LABELS.load)
# Titles such as "Renal impairment" may be about doses or risks: they stay in their section.
_OF_PARENT = re.compile(
    r"(?:use in (?:the )?)?(?:impaired )?"
    r"(?:renal|hepatic|kidney|liver|geriatrics?|pediatrics?|elderly|children)\b"
)
# Sections whose parts may be of another section; all others keep what stands in them.
_UMBRELLAS = frozenset({OTHER, "precautions", "mechanism", "populations", "nonclinical"})
# Old labels of diuretics warn of their use in pregnancy below the indications.
_IN_PREGNANCY = re.compile(r"us(?:ag)?e in pregnancy")


def standard_title(code: str) -> str:
    """What FDA calls sections of that code; empty where it says nothing."""
    return vocabulary().by_code.get(code, ("", ""))[1]


def _section_of(code: str) -> str | None:
    return vocabulary().by_code.get(code, (None, ""))[0]


def by_title(title: str) -> str | None:
    """The section that this printed title names, without its number."""
    plain = _plain(title)
    known = vocabulary()
    going_on = (section for begins, section in known.form.beginnings if re.match(begins, plain))
    return known.by_title.get(plain) or next(going_on, None)


def is_title(text: str, code: str = "", number: str = "") -> bool:
    """Whether the text is word for word a title, and one of sections of that code or number."""
    known = vocabulary()
    found, numbers = known.by_title.get(_plain(text)), known.form.numbers
    own = found and (_section_of(code) or numbers.get(number) or numbers.get(number.split(".")[0]))
    return found is not None and own in (None, found)


def top(code: str, number: str, title: str) -> str | None:
    """The section of a top-level section: by its title, else its number, else its code."""
    named = by_title(title)
    if code == BOXED and named in (None, "precautions") and not number:
        # Boxed warnings are called just "Warning" too.
        return "boxed-warning"
    if named == "boxed-warning" and code not in (BOXED, *NO_CODE):
        # Many titles that begin with "Warning" are not of boxed warnings.
        named = "precautions" if code == "34071-1" else None
    # Instructions number their steps; the headings of a numbered label are in capitals.
    step = code in NO_CODE and not title.isupper()
    by_number = None if step else vocabulary().form.numbers.get(number)
    return named or by_number or _section_of(code)


def nested(parent: str, code: str, number: str, title: str) -> str:
    """The section of a section inside one that belongs to `parent`."""
    if parent == "indications" and not number and _IN_PREGNANCY.fullmatch(_plain(title)):
        return "populations"
    if parent not in _UMBRELLAS:
        return parent
    if parent == "mechanism" and _plain(title).startswith("pharmacokinetics"):
        return "pharmacokinetics"
    numbers = vocabulary().form.numbers
    if "." in number and number in numbers:
        return numbers[number]
    if "." in number and numbers.get(number.partition(".")[0]) == parent:
        return parent
    named = by_title(title)
    # What may happen to the liver of anybody ("Hepatic neoplasia") is a warning.
    if named == "boxed-warning" or (parent != "precautions" and _OF_PARENT.match(_plain(title))):
        return parent
    if named is None and code != BOXED:
        named = _section_of(code)
    return named if named not in (None, "package", "changes") else parent


def _plain(title: str) -> str:
    """The title in lower case, words and figures alone."""
    return " ".join(re.findall(r"[^\W_]+", title.lower().replace("&", " and ")))
