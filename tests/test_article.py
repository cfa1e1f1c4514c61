"""Everything the base article says is found under the command where one would look."""

import pytest

from somaref.library import load
from tests.running import here

# The article's items, in words that any honest retelling must keep, by command.
ARTICLE = {
    "overview": [
        "muscle relaxant",
        "short-term",
        "muscle spasms",
        "musculoskeletal",
        "ease pain",
        "relax muscles",
        "sleep",
        "350 mg",
        "commonly",
        "temporary",
        "healthcare provider's instructions",
        "responsibly",
        "talk with a healthcare professional",
    ],
    "mechanism": ["GABA receptors", "central nervous system", "strengthens GABA", "quiets nerves"],
    "indications": [
        "Muscle spasms",
        "Relaxing muscles",
        "Pain from muscle and bone",
        "strains and sprains",
        "Neck and back pain",
        "Osteoarthritis",
        "Rheumatoid arthritis",
        "Fibromyalgia",
    ],
    "dosage": ["by mouth", "usually three", "250 mg to 350 mg", "up to 2 to 3 weeks"],
    "side-effects": [
        "Dizziness",
        "Drowsiness",
        "Headache",
        "nausea",
        "vomiting",
        "dry mouth",
        "tremor",
        "loss of coordination",
        "constipation",
        "[label, own advice; article: they usually pass as the body gets used to it",
        "Tell your doctor of any side effect. [label; article: if severe or lasting",
    ],
    "precautions": [
        "every other medicine and supplement",
        "over-the-counter",
        "herbal",
        "may interact",
    ],
    "contraindications": [
        "caution, not studied [label; article: do not use",
        "sleep apnea",
        "drug abuse or addiction",
        "depression or suicidal thoughts",
        "allergic reaction to carisoprodol or similar products",
    ],
    "overdose": [
        "life-threatening",
        "get medical help at once",
        "slowed (respiratory depression)",
        "irregular heartbeat",
        "extreme drowsiness",
        "loss of consciousness",
    ],
    "withdrawal": [
        "muscle cramps",
        "muscle weakness",
        "insomnia",
        "anxiety",
        "mood changes",
        "before you stop",
        "taper",
    ],
}

# What would be dangerous to omit, though the article does.
OMITTED = {
    "contraindications": ["acute intermittent porphyria", "meprobamate", "carbamate"],
    "dosage": ["four times a day: three times in the day, and at bedtime"],
    "interactions": ["alcohol", "Opioids", "Benzodiazepines", "Meprobamate"],
    "overdose": ["1-800-222-1222 (US)", "911 (US)", "Do not make the person vomit"],
}

CASES = [
    (section, words)
    for table in (ARTICLE, OMITTED)
    for section in table
    for words in table[section]
]


@pytest.mark.parametrize(("section", "said"), CASES)
def test_the_command_says_it(section: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said in here(capsys, section).out


@pytest.mark.parametrize("section", ARTICLE)
def test_the_article_is_cited_where_it_speaks(section: str) -> None:
    assert any("article" in statement.cite for statement in load().section(section).statements)
