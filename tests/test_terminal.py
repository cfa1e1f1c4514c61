"""Layout for a terminal: nothing is lost on a narrow screen, nothing is taken for markup."""

import re

import pytest
from rich.cells import cell_len

from somaref.api import compare, composer, interactions, search
from somaref.document.blocks import (
    Block,
    Bullets,
    Changes,
    Citation,
    Definitions,
    Figures,
    Frequency,
    Heading,
    Item,
    LabelTable,
    SentenceChange,
    SentencePart,
)
from somaref.document.model import Document
from somaref.library import load
from somaref.monograph.model import Cell
from somaref.output.show import to_text as render
from somaref.output.stream import Screen
from tests.examples import TESTOL, TESTOL_4

CITED = (Citation("s", "§" * 70, "¶"),)
BLOCKS: tuple[Block, ...] = (
    Heading("é" * 70, "dosage"),
    Bullets("ß" * 70, (Item("æ" * 70, ("ø" * 70,), citations=CITED),)),
    Bullets("þ" * 70, (Item("ð" * 70),), urgent=True),
    Bullets("", (Item("ñ", frequencies=(Frequency("ç" * 70, 1, 3), Frequency("ü" * 70, 3, 3))),)),
    Definitions((("å" * 9, "ä" * 70, "ö" * 70), ("id", "x", "x"))),
    Figures(("what", "ë" * 70), (("ï" * 70, "ô" * 70), ("x", "x")), citations=CITED),
)
LETTERS = "ßæøþðçüåäöëïô"
CASES = [(20, False), (40, False), (60, False), (88, True), (200, True)]


@pytest.mark.parametrize(("width", "color"), CASES)
def test_no_letter_is_lost_and_no_line_too_long(width: int, color: bool) -> None:
    text = render(Document("", BLOCKS, cited=True), "text", Screen(True, color, width, "utf-8"))
    bare = re.sub("\x1b\\[[0-9;]*m", "", text)
    assert max(map(len, bare.splitlines())) <= width
    for letter in LETTERS:
        # A head of a column stands once in a table, and with each figure in a list.
        times = 2 if letter == "ë" and width < 200 else 1
        assert bare.count(letter) in {9, 70, 70 * times}, letter
    assert bare.count("É") == 70
    assert bare.count("§") == 140


@pytest.mark.parametrize("color", [False, True])
def test_nothing_is_markup(color: bool) -> None:
    text = "[red]x[/red] :warning: 12.5 'quoted' https://x.invalid \\["
    document = Document(
        text,
        (
            Bullets(text, (Item(text, (text,), topic=text),)),
            Definitions(((text, "y"),)),
            Figures((text,), ((text,),)),
        ),
    )
    shown = render(document, "text", Screen(True, color, 300, "utf-8"))
    assert shown.count(text) == 8
    # A style spans whole texts, never a word in them.
    assert not re.search("red\\]\x1b|\x1b\\[[0-9;]+m12", shown)


def rates(*percents: tuple[int, ...]) -> tuple[Item, ...]:
    """An item for each, with so many of a hundred in each group."""
    return tuple(
        Item("x", frequencies=tuple(Frequency(f"g{n}", each, 100) for n, each in enumerate(row)))
        for row in percents
    )


def lines_of_rates(items: tuple[Item, ...], width: int, cited: bool = False) -> list[str]:
    document = Document("t", (Bullets("", items),), cited=cited)
    lines = render(document, "text", Screen(True, False, width, "ascii")).splitlines()
    return [line for line in lines if re.search(r"%|in 100", line)]


def bars(line: str) -> list[int]:
    return [len(bar) for bar in re.findall("#+", line)]


def test_frequencies_stand_in_columns_whose_bars_have_one_scale() -> None:
    first, second = lines_of_rates(rates((100, 50), (30, 0)), 80)
    assert (bars(first), bars(second)) == ([25, 12], [7])
    assert max(len(first), len(second)) <= 80
    assert first.startswith(" - x  100% (100) ###")
    assert first.index("50% (50)") == second.index("0% (0)")


def test_wide_letters_take_two_columns_and_an_accent_none() -> None:
    told = (("\u7720\u6c17", "\u5341"), ("e\u0301lan", "\u5341"), ("Sleep", "\u5341"))
    items = tuple(
        Item(text, frequencies=(Frequency(group, 14, 100), Frequency("none", 5, 100)))
        for text, group in told
    )
    document = Document("t", (Bullets("", items),))
    shown = render(document, "text", Screen(True, False, 80, "utf-8")).splitlines()
    head, *rows = [line for line in shown if "\u5341" in line or "%" in line]
    assert len(rows) == 3
    assert len({cell_len(row[: row.index("5% (5)")]) for row in rows}) == 1
    assert cell_len(head[: head.index("none")]) == cell_len(rows[0][: rows[0].index("5% (5)")])


def test_what_a_search_found_stands_out_in_columns_too() -> None:
    (item,) = rates((40, 20))
    document = Document("t", (Bullets("", (item._replace(text="Sleep", found=((0, 5),)),)),))
    assert "\x1b[1;4mSleep\x1b[0m" in render(document, "text", Screen(True, True, 80, "utf-8"))


def test_a_small_share_has_a_cell_for_each_person_in_a_hundred() -> None:
    (line,) = lines_of_rates(rates((9, 4)), 80)
    assert bars(line) == [9, 4]


def test_some_but_less_than_one_is_not_nothing() -> None:
    item = Item("x", frequencies=(Frequency("g", 1, 1000), Frequency("h", 0, 1000)))
    (line,) = lines_of_rates((item,), 80)
    assert "<1% (1)" in line
    assert " 0% (0)" in line


@pytest.mark.parametrize(("room", "bar"), [(12, []), (13, [1]), (14, [2])])
def test_a_column_has_room_for_a_bar_or_is_none(room: int, bar: list[int]) -> None:
    # Before the room stand the margin, the bullet and the name.
    item = Item("x" * (80 - 1 - 2 - room), frequencies=(Frequency("g", 10, 10),))
    (line,) = lines_of_rates((item,), 80)
    assert bars(line) == bar


def test_items_of_other_groups_have_columns_of_their_own() -> None:
    one, other = lines_of_rates(rates((9, 4), (9,)), 80)
    assert (bars(one), bars(other)) == ([9, 4], [9])


@pytest.mark.parametrize(
    ("items", "width", "cited"),
    [
        (rates((9, 4)), 59, False),
        (rates((9, 4)), 80, True),
        (rates((9,) * 9), 80, False),
    ],
)
def test_frequencies_stand_in_words_where_columns_have_no_room(
    items: tuple[Item, ...], width: int, cited: bool
) -> None:
    line = lines_of_rates(items, width, cited)[0]
    words = "9 in 100 people (9 of 100)" if cited else "9%"
    assert line.startswith(f" - x: g0 {words}, g1 ")
    assert "#" not in line


def test_neighbours_of_one_topic_share_a_line_and_a_mark() -> None:
    both = ("article", "label")
    items = (
        Item("a", both, topic="t"),
        Item("b", both, topic="t"),
        Item("c, d", ("label",), topic="t"),
        Item("e", ("label",), topic="t"),
        Item("f", ("article",), label="no", topic="u"),
        Item("g", ("label",)),
        Item("h", ("label",)),
    )
    text = render(Document("t", (Bullets("", items),)), "text", Screen(True, False, 80, "ascii"))
    lines = [line[1:] for line in text.splitlines() if line.startswith(" - ")]
    assert lines == [
        "- t: a, b [both]; c, d; e [label]",
        "- u: f [article; label: no]",
        "- g [label]",
        "- h [label]",
    ]


def test_each_claim_of_a_topic_has_its_citations() -> None:
    items = tuple(Item(x, ("label",), topic="t", citations=(Citation("l", "L", x),)) for x in "ab")
    document = Document("t", (Bullets("", items),), cited=True)
    text = render(document, "text", Screen(True, False, 80, "ascii"))
    assert "- t: a [label] (L: a); b [label] (L: b)" in text


@pytest.mark.parametrize("color", [False, True])
def test_a_number_to_call_is_bold_and_stays_in_one_line(color: bool) -> None:
    item = Item("wait for it: 1-800-222-1222", call=((13, 27),))
    document = Document("t", (Bullets("", (item,), urgent=True),))
    text = render(document, "text", Screen(True, color, 34, "utf-8"))
    assert ("\x1b[1m1-800-222-1222\x1b[0m" if color else "1-800-222-1222") in text


# The sixteen colours of xterm, VGA, Solarized, GNOME and Windows, and what each writes on what.
PALETTES = {
    "000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f f00 0f0 ff0 5c5cff f0f 0ff fff": (
        "e5e5e5 000",
        "000 fff",
    ),
    "000 a00 0a0 a50 00a a0a 0aa aaa 555 f55 5f5 ff5 55f f5f 5ff fff": ("aaa 000", "000 fff"),
    "073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5"
    " 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3": ("839496 002b36", "657b83 fdf6e3"),
    "171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc"
    " 5e5c64 f66151 33d17a e9ad0c 2a7bde c061cb 33c7de fff": ("d0cfcc 171421", "171421 fff"),
    "0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd ccc"
    " 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2": ("ccc 0c0c0c", "0c0c0c fff"),
}


def light(color: str) -> float:
    """The relative luminance of a colour, as WCAG has it."""
    parts = [int(each, 16) / 255 for each in re.findall("..", color)]
    linear = [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return sum(map(float.__mul__, (0.2126, 0.7152, 0.0722), linear))


def contrast(style: str, palette: str, theme: str) -> float:
    """That of a text in this style of SGR; infinite in the colours that the reader has chosen."""
    colors = [each if len(each) == 6 else "".join(x * 2 for x in each) for each in palette.split()]
    colors += [f"{r:02x}{g:02x}{b:02x}" for r in CUBE for g in CUBE for b in CUBE]
    pair = [each if len(each) == 6 else "".join(x * 2 for x in each) for each in theme.split()]
    own = list(pair)
    for ground, number in re.findall(r"\b([34])(?:8;5;)?(\d+)", style):
        pair[ground == "4"] = colors[int(number)]
    for number in re.findall(r"\b9(\d)\b", style):
        pair[0] = colors[8 + int(number)]
    low, high = sorted(map(light, pair))
    return (high + 0.05) / (low + 0.05) if pair != own else float("inf")


CUBE = (0, 95, 135, 175, 215, 255)


def test_what_is_coloured_can_be_read_in_light_and_dark_themes() -> None:
    moved = SentenceChange((SentencePart("a", False),), (SentencePart("a", False),), moved="moved")
    changed = SentenceChange((SentencePart("b", True),), (SentencePart("c", True),))
    labelled = LabelTable("", (), ((Cell("d"),),), notes=("e",))
    made = Document("made", (Changes("f", (moved, changed)), labelled))
    for document in (composer(load()).everything(), composer(load(), True).everything(), made):
        text = render(document, "text", Screen(True, True, 80, "utf-8"))
        for style, written in set(re.findall("\x1b\\[([0-9;]+)m([^\x1b]+)", text)):
            # Nothing is faint. A frame is no letter, and beside a bar stands its figure.
            assert "2" not in style.split(";") or "48;5;" in style
            least = 0 if "█" in written else 4.5 if re.search(r"\w", written) else 3
            for palette, themes in PALETTES.items():
                assert min(contrast(style, palette, each) for each in themes) >= least, style


def test_the_title_of_an_emergency_stands_out_in_any_theme() -> None:
    document = Document("t", (Bullets("A", (Item("a"),), urgent=True),))
    assert "\x1b[1;7mEMERGENCY: A\x1b[0m" in render(document, "text", Screen(True, True, 40))


def test_a_number_to_call_is_bold_wherever_it_stands() -> None:
    document = Document("t", (Bullets("", (Item("A vet, or (888) 426-4435, or call 911."),)),))
    text = render(document, "text", Screen(True, True, 80, "utf-8"))
    assert "\x1b[1m(888) 426-4435\x1b[0m" in text and "\x1b[1m911\x1b[0m" in text


def test_a_heading_below_an_emergency_has_room() -> None:
    blocks = (Bullets("A", (Item("a"),), urgent=True), Heading("B", "dosage"))
    text = render(Document("t", blocks), "text", Screen(True, False, 40, "utf-8"))
    assert "╯\n\nB\n" in text


@pytest.mark.parametrize("width", [40, 88])
def test_colour_never_says_anything_alone(width: int) -> None:
    pair = [load(file) for file in (TESTOL, TESTOL_4)]
    for document in (
        composer(load()).everything(),
        compare(*pair).document,
        search(load(), "can I drive").document,
        interactions(load(), "wine", "xyzzy").document,
    ):
        colored, bare = (
            render(document, "text", Screen(rich=True, color=color, width=width))
            for color in (True, False)
        )
        # Whoever sees no colour reads the same signs.
        assert "\x1b" in colored and "\x1b" not in bare
        plain = re.sub("\x1b\\[[0-9;]*m", "", colored)
        assert [line.rstrip() for line in plain.splitlines()] == bare.splitlines()


def test_an_emergency_follows_the_title_at_once() -> None:
    blocks = (Bullets("A", (Item("a"),), urgent=True), Bullets("B", (Item("b"),)))
    text = render(Document("t", blocks), "text", Screen(True, False, 40, "utf-8"))
    assert [line[0] for line in text.splitlines()[:6]] == list("t\u256d\u2502\u2502\u2570B")


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


@pytest.mark.parametrize("columns", [3, 8, 12, 27])
@pytest.mark.parametrize("width", [40, 80])
def test_a_table_is_a_list_where_it_does_not_fit(columns: int, width: int) -> None:
    names = tuple(f"column-{n}" for n in range(columns))
    cells = tuple(f"value {n}" for n in range(columns))
    shown = render(
        Document("t", (Figures(names, (cells,)),)), "text", Screen(True, False, width, "utf-8")
    )
    assert all(cell in shown for cell in cells)
    fits = sum(max(map(len, pair)) + 3 for pair in zip(names, cells, strict=True)) + 2 <= width
    assert ("┬" in shown) == fits
    assert (f"{names[1]}: {cells[1]}" in shown) == (not fits)


def test_what_is_spelled_out_keeps_to_the_screen() -> None:
    item = Item("Keep it at 20–25 °C, and in no case above 30 °C, not even for some hours.")
    shown = render(Document("t", (Bullets("", (item,)),)), "text", Screen(True, False, 30, "ascii"))
    assert max(map(len, shown.splitlines())) <= 30
    assert "20-25 degrees C" in " ".join(shown.split())
