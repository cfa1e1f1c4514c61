"""What is seen first, and how long a section is, on a terminal."""

import re
from collections import Counter

import pytest

from somaref.api import composer
from somaref.library import load
from somaref.output.show import to_text
from somaref.output.stream import Screen

NUMBERS = re.compile(r"\b(?:911|988|1-800-222-1222|1-800-526-3840|1-800-FDA-1088)\b")
URGENT = ["overdose", "withdrawal", "side-effects", "interactions"]


def on_screen(section: str, width: int, rich: bool = True) -> list[str]:
    monograph = load()
    document = composer(monograph).section(monograph.section(section))
    return to_text(document, "text", Screen(rich, False, width, "utf-8")).splitlines()


@pytest.mark.parametrize(
    ("section", "most"),
    [
        ("side-effects", 65),
        ("contraindications", 50),
        ("overdose", 65),
        ("withdrawal", 56),
        ("interactions", 53),
    ],
)
def test_a_section_is_no_longer_than_it_need_be(section: str, most: int) -> None:
    assert len(on_screen(section, 80)) <= most


@pytest.mark.parametrize("section", URGENT)
def test_what_to_do_in_danger_and_what_comes_next_are_within_20_lines(section: str) -> None:
    first = "\n".join(on_screen(section, 80)[:20])
    assert first.index("EMERGENCY") < first.index("911") < first.index("╯")
    assert first.index("╯") < first.index(load().section(section).groups[1].heading[:30])


@pytest.mark.parametrize("section", URGENT)
def test_on_a_narrow_screen_whom_to_call_is_seen_at_once(section: str) -> None:
    first = " ".join(on_screen(section, 40)[:24])
    numbers = {"911", "988"} if section == "withdrawal" else {"911", "1-800-222-1222"}
    assert numbers <= set(NUMBERS.findall(first))


def test_on_a_narrow_screen_who_must_not_take_it_is_seen_at_once() -> None:
    first = " ".join(on_screen("contraindications", 40)[:25])
    for words in ("porphyria", "carbamate", "meprobamate", "alcohol: avoid it"):
        assert words in first


@pytest.mark.parametrize("width", [20, 30, 40, 80, 200])
@pytest.mark.parametrize("section", [*URGENT, "contraindications"])
def test_no_number_to_call_is_broken(section: str, width: int) -> None:
    # Where lines share a topic, so do they share a number in it.
    whole = Counter(NUMBERS.findall("\n".join(on_screen(section, 80, rich=False))))
    topics = " ".join(each.topic or "" for each in load().section(section).statements)
    found = Counter(NUMBERS.findall("\n".join(on_screen(section, width))))
    assert found.keys() == whole.keys()
    assert whole - found <= Counter(NUMBERS.findall(topics))


def test_no_address_is_broken_where_lines_are() -> None:
    monograph = load()
    text = to_text(composer(monograph).sources(), "text", Screen(False, False, 40, "utf-8"))
    addresses = [each.url for each in monograph.sources.values() if each.url]
    assert addresses and all(address in text for address in addresses)
