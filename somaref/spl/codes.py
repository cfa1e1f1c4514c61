"""Which section of the vocabulary a section of a label belongs to: by LOINC code, title, number.

The codes are those that FDA lists for sections of labels. Where several belong to one section
of ours, the label's order is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

UNCLASSIFIED = "42229-5"
BOXED = "34066-1"
PRODUCT_DATA = frozenset({"48780-1", "48779-3"})
CARTON = "51945-4"
# In old labels it holds the pharmacokinetics too.
PHARMACOLOGY = "34090-1"
# The section of ours for what the vocabulary has no name for.
OTHER = "other"

# Our section, and the codes that lead there with the titles that FDA gives them.
CODES: Mapping[str, Mapping[str, str]] = {
    "boxed-warning": {BOXED: "Boxed warning"},
    "indications": {
        "34067-9": "Indications and usage",
        "55105-1": "Purpose",
        "60560-0": "Intended use",
    },
    "dosage": {
        "34068-7": "Dosage and administration",
        "60562-6": "Route, method and frequency of administration",
        "60556-8": "Assembly or installation instructions",
    },
    "description": {
        "34089-3": "Description",
        "43678-2": "Dosage forms and strengths",
        "51727-6": "Inactive ingredients",
        "55106-9": "Active ingredient",
        "69758-1": "Diagram of device",
        "60555-0": "Accessories",
        "60559-2": "Components",
        "69718-5": "Statement of identity",
    },
    "contraindications": {"34070-3": "Contraindications", "50570-1": "Do not use"},
    "precautions": {
        "43685-7": "Warnings and precautions",
        "34071-1": "Warnings",
        "42232-9": "Precautions",
        "34072-9": "General precautions",
        "34075-2": "Laboratory tests",
        "50565-1": "Keep out of reach of children",
        "50566-9": "Stop use",
        "50567-7": "When using this product",
        "50568-5": "Ask a doctor or pharmacist",
        "50569-3": "Ask a doctor",
        "60561-8": "Other safety information",
        "71744-7": "Health care provider letter",
        "50742-6": "Environmental warning",
        "50743-4": "Food safety warning",
        "54433-8": "User safety warnings",
        "50741-8": "Safe handling warning",
        "53412-3": "Residue warning",
    },
    "side-effects": {
        "34084-4": "Adverse reactions",
        "90374-0": "Clinical trials experience",
        "90375-7": "Postmarketing experience",
    },
    "interactions": {
        "34073-7": "Drug interactions",
        "34074-5": "Drug and laboratory test interactions",
    },
    "populations": {
        "43684-0": "Use in specific populations",
        "42228-7": "Pregnancy",
        "34077-8": "Teratogenic effects",
        "34078-6": "Nonteratogenic effects",
        "34079-4": "Labor and delivery",
        "34080-2": "Nursing mothers",
        "77290-5": "Lactation",
        "77291-3": "Females and males of reproductive potential",
        "34081-0": "Pediatric use",
        "34082-8": "Geriatric use",
        "88828-9": "Renal impairment",
        "88829-7": "Hepatic impairment",
        "53414-9": "Pregnancy or breast feeding",
        "69759-9": "Risks",
    },
    "overdose": {"34088-5": "Overdosage"},
    "withdrawal": {
        "42227-9": "Drug abuse and dependence",
        "34085-1": "Controlled substance",
        "34086-9": "Abuse",
        "34087-7": "Dependence",
    },
    "mechanism": {
        PHARMACOLOGY: "Clinical pharmacology",
        "43679-0": "Mechanism of action",
        "43681-6": "Pharmacodynamics",
        "49489-8": "Microbiology",
        "66106-6": "Pharmacogenomics",
        "88830-5": "Immunogenicity",
    },
    "pharmacokinetics": {"43682-4": "Pharmacokinetics"},
    "nonclinical": {
        "43680-8": "Nonclinical toxicology",
        "34083-6": "Carcinogenesis, mutagenesis, impairment of fertility",
        "34091-9": "Animal pharmacology or toxicology",
    },
    "studies": {"34092-7": "Clinical studies"},
    "references": {"34093-5": "References"},
    "storage": {"34069-5": "How supplied", "44425-7": "Storage and handling"},
    "patient-information": {
        "34076-0": "Information for patients",
        "88436-1": "Patient counseling information",
        "42231-1": "Medication guide",
        "42230-3": "Patient package insert",
        "59845-8": "Instructions for use",
        "68498-5": "Patient medication information",
        "53413-1": "Questions",
        "38056-8": "Supplemental patient material",
        "50744-2": "Information for caregivers",
        "69763-1": "Disposal and waste handling",
    },
    "changes": {"43683-2": "Recent major changes"},
    "package": {CARTON: "Package label"},
}
_BY_CODE = {code: (section, title) for section, own in CODES.items() for code, title in own.items()}

# The numbers that the sections of a label in the numbered form have, wherever printed.
_BY_NUMBER: Mapping[str, str] = {
    "1": "indications",
    "2": "dosage",
    "3": "description",
    "4": "contraindications",
    "5": "precautions",
    "6": "side-effects",
    "7": "interactions",
    "8": "populations",
    "9": "withdrawal",
    "10": "overdose",
    "11": "description",
    "12": "mechanism",
    "12.3": "pharmacokinetics",
    "13": "nonclinical",
    "14": "studies",
    "15": "references",
    "16": "storage",
    "17": "patient-information",
}

# Titles beside those above; each stands as `_plain` makes it.
_TITLES: Mapping[str, tuple[str, ...]] = {
    "boxed-warning": ("boxed warnings",),
    "indications": ("indications", "indications and use", "uses", "use", "usage"),
    "dosage": ("directions", "dosage", "administration", "direction"),
    "description": (
        *("active ingredients", "inactive ingredient", "active ingredient in each tablet"),
        *("ingredients", "drug facts active ingredient"),
    ),
    "contraindications": ("contraindication", "do not use if"),
    "precautions": ("warning", "warnings precautions", "precaution", "general", "allergy alert"),
    "side-effects": (
        *("side effects", "adverse events", "adverse effects", "undesirable effects"),
        *("post marketing experience", "clinical trial experience", "clinical studies experience"),
    ),
    "interactions": ("drug interaction", "interactions", "drug laboratory test interactions"),
    "populations": (
        *("nursing mother", "labor or delivery", "breast feeding", "breastfeeding"),
        *("pediatric patients", "geriatric patients", "usage in pregnancy", "use in pregnancy"),
        *("pregnancy and lactation", "pediatrics", "geriatrics"),
    ),
    "overdose": ("overdose", "overdose warning", "management of overdose"),
    "withdrawal": ("drug abuse", "physical dependence", "abuse and dependence"),
    "mechanism": ("actions", "action", "pharmacology"),
    "nonclinical": ("animal toxicology", "animal pharmacology", "carcinogenesis", "mutagenesis"),
    "studies": ("clinical trials",),
    "references": ("reference",),
    "storage": (
        *("other information", "storage", "how supplied storage and handling"),
        *("how supplied and storage", "how is it supplied", "store"),
    ),
    "patient-information": (
        *("patient information", "information for the patient", "questions or comments"),
        *("questions comments", "patient counselling information", "counseling information"),
    ),
    "changes": ("major changes",),
    "package": ("principal display panel", "package label principal display panel"),
}
_BY_TITLE = {
    **{text: section for section, own in _TITLES.items() for text in own},
    **{title.lower().replace(",", ""): section for section, title in _BY_CODE.values()},
}
# Titles that go on as they like.
_BEGINNINGS = (
    (re.compile(r"(?:boxed )?warning \w|warnings \w+ (?:risk|mortality|death)"), "boxed-warning"),
    (re.compile(r"(?:teratogenic|nonteratogenic|pregnancy|females? and males?)\b"), "populations"),
    (re.compile(r"(?:package|principal display|carton|bottle) (?:label|panel)"), "package"),
    (
        re.compile(r"(?:medication guide|patient (?:package )?(?:leaflet|insert))"),
        "patient-information",
    ),
    (re.compile(r"(?:instructions? for use|important patient information)"), "patient-information"),
    (re.compile(r"how supplied\b"), "storage"),
    (re.compile(r"this eua\b|emergency use authorization"), "indications"),
    (re.compile(r"carcinogenesis\b"), "nonclinical"),
    (re.compile(r"(?:active|inactive) ingredients?\b"), "description"),
    (re.compile(r"questions?\b"), "patient-information"),
    (
        re.compile(r"(?:stop use|when using|ask (?:a )?(?:doctor|pharmacist)|keep out)"),
        "precautions",
    ),
    (re.compile(r"if pregnant\b"), "populations"),
    (re.compile(r"do not use\b"), "contraindications"),
)
# Of the patient's state; where they stand tells whether doses, kinetics or risks are meant.
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
    return _BY_CODE[code][1] if code in _BY_CODE else ""


def by_title(title: str) -> str | None:
    """The section that this printed title names, without its number."""
    plain = _plain(title)
    if plain in _BY_TITLE:
        return _BY_TITLE[plain]
    return next((section for pattern, section in _BEGINNINGS if pattern.match(plain)), None)


def is_title(text: str) -> bool:
    """Whether the text is, word for word, a title of a section in the vocabulary."""
    return _plain(text) in _BY_TITLE


def top(code: str, number: str, title: str) -> str | None:
    """The section of a top-level section: by its title, else its number, else its code."""
    named = by_title(title)
    if code == BOXED and named in (None, "precautions") and not number:
        # Boxed warnings are called just "Warning" too.
        return "boxed-warning"
    if named == "boxed-warning" and code not in (BOXED, UNCLASSIFIED, ""):
        # "Warning" begins many a title that is no box.
        named = "precautions" if code == "34071-1" else None
    # Instructions number their steps; the headings of a numbered label are in capitals.
    step = code in (UNCLASSIFIED, "") and not title.isupper()
    by_number = None if step else _BY_NUMBER.get(number)
    return named or by_number or (_BY_CODE[code][0] if code in _BY_CODE else None)


def nested(parent: str, code: str, number: str, title: str) -> str:
    """The section of a section inside one that belongs to `parent`."""
    if parent == "indications" and not number and _IN_PREGNANCY.fullmatch(_plain(title)):
        return "populations"
    if parent not in _UMBRELLAS:
        return parent
    if parent == "mechanism" and _plain(title).startswith("pharmacokinetics"):
        return "pharmacokinetics"
    if number in _BY_NUMBER and "." in number:
        return _BY_NUMBER[number]
    if "." in number and _BY_NUMBER.get(number.partition(".")[0]) == parent:
        return parent
    named = by_title(title)
    if named == "boxed-warning" or (title and _OF_PARENT.match(_plain(title))):
        return "populations" if parent == "precautions" and named != "boxed-warning" else parent
    if named is None and code in _BY_CODE and code != BOXED:
        named = _BY_CODE[code][0]
    return named if named not in (None, "package", "changes") else parent


def _plain(title: str) -> str:
    """The title in lower case, words and figures alone."""
    return " ".join(re.findall(r"[^\W_]+", title.lower().replace("&", " and ")))
