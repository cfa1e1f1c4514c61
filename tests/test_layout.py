"""What is seen first, and how long a section is, on a terminal."""

import re

import pytest

from somaref.document import composer
from somaref.library import load
from somaref.output.show import to_text as render
from somaref.output.stream import Screen

NUMBERS = re.compile(r"\b(?:911|988|1-800-222-1222|1-800-526-3840|1-800-FDA-1088)\b")
URGENT = ["overdose", "withdrawal", "side-effects", "interactions"]


def on_screen(section: str, width: int, rich: bool = True) -> list[str]:
    monograph = load()
    document = composer(monograph).section(monograph.section(section))
    return render(document, "text", Screen(rich, False, width, "utf-8")).splitlines()


@pytest.mark.parametrize(
    ("section", "most"),
    [
        ("side-effects", 52),
        ("contraindications", 40),
        ("overdose", 52),
        ("withdrawal", 45),
        ("interactions", 42),
    ],
)
def test_a_section_is_no_longer_than_it_need_be(section: str, most: int) -> None:
    assert len(on_screen(section, 80)) <= most


@pytest.mark.parametrize("section", URGENT)
def test_on_a_narrow_screen_the_emergency_and_the_answer_are_seen_at_once(section: str) -> None:
    first = "\n".join(on_screen(section, 40)[:25])
    assert first.index("EMERGENCY") < first.index("911") < first.index("╯")
    assert first.index("╯") < first.index(load().section(section).groups[1].heading[:30])


def test_on_a_narrow_screen_who_must_not_take_it_is_seen_at_once() -> None:
    first = " ".join(on_screen("contraindications", 40)[:25])
    for words in ("porphyria", "carbamate", "meprobamate", "alcohol: avoid it"):
        assert words in first


@pytest.mark.parametrize("width", [20, 30, 40, 80, 200])
@pytest.mark.parametrize("section", [*URGENT, "contraindications"])
def test_no_number_to_call_is_broken(section: str, width: int) -> None:
    whole = NUMBERS.findall("\n".join(on_screen(section, 80, rich=False)))
    assert NUMBERS.findall("\n".join(on_screen(section, width))) == whole
