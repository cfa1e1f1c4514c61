"""Layout for a terminal: nothing is lost on a narrow screen, nothing is taken for markup."""

import re

import pytest

from somaref.document.model import (
    Block,
    Bullets,
    Citation,
    Definitions,
    Document,
    Frequency,
    Heading,
    Item,
    Table,
)
from somaref.output.screen import Screen
from somaref.output.writers import render

CITED = (Citation("s", "§" * 70, "¶"),)
BLOCKS: tuple[Block, ...] = (
    Heading("é" * 70, "dosage"),
    Bullets("ß" * 70, (Item("æ" * 70, "ø" * 70, None, CITED),)),
    Bullets("þ" * 70, (Item("ð" * 70),), urgent=True),
    Bullets("", (Item("ñ", frequencies=(Frequency("ç" * 70, 1, 3), Frequency("ü" * 70, 3, 3))),)),
    Definitions((("å" * 9, "ä" * 70, "ö" * 70), ("id", "x", "x"))),
    Table(("what", "ë" * 70), (("ï" * 70, "ô" * 70), ("x", "x")), CITED),
)
LETTERS = "ßæøþðçüåäöëïô"
CASES = [(20, False), (40, False), (60, False), (88, True), (200, True)]


@pytest.mark.parametrize(("width", "color"), CASES)
def test_no_letter_is_lost_and_no_line_too_long(width: int, color: bool) -> None:
    text = render(Document("", BLOCKS, cited=True), "text", Screen(True, color, width, "utf-8"))
    bare = re.sub("\x1b\\[[0-9;]*m", "", text)
    assert max(map(len, bare.splitlines())) <= width
    for letter in LETTERS:
        times = 2 if letter == "ë" and width < 60 else 1
        assert bare.count(letter) in {9, 70, 70 * times}, letter
    assert bare.count("É") == 70
    assert bare.count("§") == 140


@pytest.mark.parametrize("color", [False, True])
def test_nothing_is_markup(color: bool) -> None:
    text = "[red]x[/red] :warning: 12.5 'quoted' https://x.invalid \\["
    document = Document(
        text,
        (
            Bullets(text, (Item(text, text),)),
            Definitions(((text, "y"),)),
            Table((text,), ((text,),)),
        ),
    )
    shown = render(document, "text", Screen(True, color, 300, "utf-8"))
    assert shown.count(text) == 7
    # A style spans whole texts, never a word in them.
    assert not re.search("red\\]\x1b|\x1b\\[[0-9;]+m12", shown)


@pytest.mark.parametrize(
    ("percent", "cells"), [(0, 0), (4, 4), (19, 19), (20, 20), (21, 10), (100, 20)]
)
def test_a_bar_is_as_long_as_its_share(percent: int, cells: int) -> None:
    item = Item("x", frequencies=(Frequency("group", percent, 100),))
    shown = render(Document("t", (Bullets("", (item,)),)), "text", Screen(True, False, 88, "utf-8"))
    assert shown.count("█") == cells


def test_bars_have_one_scale() -> None:
    items = tuple(Item("x", frequencies=(Frequency(str(n), n, 100),)) for n in (100, 50, 5))
    shown = render(Document("t", (Bullets("", items),)), "text", Screen(True, False, 88, "ascii"))
    bars = [line.count("#") for line in shown.splitlines() if " in 100 " in line]
    assert bars == [20, 10, 1]


def test_a_narrow_screen_has_short_bars() -> None:
    item = Item("x", frequencies=(Frequency("g", 100, 100),))
    shown = render(Document("t", (Bullets("", (item,)),)), "text", Screen(True, False, 20, "utf-8"))
    assert shown.count("█") == 5


@pytest.mark.parametrize("color", [False, True])
def test_the_screen_alone_decides_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, color: bool
) -> None:
    document, screen = Document("t", BLOCKS), Screen(True, color, 60, "utf-8")
    expected = render(document, "text", screen)
    assert ("\x1b" in expected) is color
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM", "TTY_COMPATIBLE"):
        monkeypatch.setenv(name, {"COLUMNS": "33", "TERM": "dumb"}.get(name, "1"))
        assert render(document, "text", screen) == expected
