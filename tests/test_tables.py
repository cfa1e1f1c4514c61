"""A table of a label keeps its heads, however wide it is and wherever it goes."""

import re
from pathlib import Path

import pytest

from somaref.document.blocks import Bullets, Figures, Item, LabelTable
from somaref.document.model import Document
from somaref.monograph.model import Cell
from somaref.output.show import to_text
from somaref.output.stream import Screen
from somaref.spl.tables import row_sentences
from tests.labels import TABLES, label, paragraph, section
from tests.running import here

Capsys = pytest.CaptureFixture[str]


def row(*cells: str, tag: str = "td") -> str:
    return f"<tr>{''.join(f'<{tag}>{each}</{tag}>' for each in cells)}</tr>"


def bold(*cells: str) -> str:
    return row(*(f'<content styleCode="bold">{each}</content>' for each in cells))


AGES = [f"{age} years" for age in range(2, 9)]
DOSES = {
    "morning": [f"{n} mg" for n in range(1, 8)],
    "evening": ["", *(f"{n} g" for n in range(6))],
}
BODY = "".join(row(name, *doses) for name, doses in DOSES.items())
WIDE = f"<table><caption>Table 1. Doses</caption>{row('When', *AGES, tag='th')}{BODY}</table>"
TYPED = WIDE.replace(row("When", *AGES, tag="th"), bold("When", *AGES))


def shown(capsys: Capsys, folder: Path, table: str, *options: str) -> str:
    text = paragraph("Children take it so:") + table + paragraph("No more.")
    file = folder / "label.xml"
    file.write_text(label(section("34068-7", "2 DOSAGE", text)), encoding="utf-8")
    run = here(capsys, "-m", str(file), "dosage", *options)
    assert run.code == 0
    return re.sub("\x1b\\[[0-9;]*m", "", run.out)


@pytest.mark.parametrize("table", [WIDE, TYPED, WIDE.replace("th>", "td>")])
@pytest.mark.parametrize("width", ["40", "80"])
def test_a_table_that_does_not_fit_names_each_cell(
    capsys: Capsys, tmp_path: Path, table: str, width: str
) -> None:
    out = shown(capsys, tmp_path, table, "--color", "always", "--width", width)
    words = " ".join(out.split())
    assert (
        "Children take it so: Table 1. Doses • When morning: 2 years: 1 mg; 3 years: 2 mg;" in words
    )
    assert "• When evening: 2 years: –; 3 years: 0 g;" in words
    assert max(map(len, out.splitlines())) <= int(width)


def test_a_wrapped_line_is_such_a_list_too_and_a_pipe_has_the_table(
    capsys: Capsys, tmp_path: Path
) -> None:
    assert f"| When | {' | '.join(AGES)} |\n| morning |" in shown(capsys, tmp_path, WIDE)
    grid = LabelTable("T", ((Cell("When"), Cell("Dose")),), ((Cell("noon"), Cell("5 mg")),))
    document = Document("title", (grid,))
    assert "| noon | 5 mg |" in to_text(document, "text", Screen(width=16))
    assert "- When noon:\n  Dose: 5 mg\n" in to_text(document, "text", Screen(width=14))


def test_what_spans_is_said_in_each_place(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "label.xml"
    file.write_text(TABLES, encoding="utf-8")
    out = here(capsys, "-m", str(file), "all").out
    assert "| Event | Testol | Testol |\n| Event | 5 mg n = 10 | 10 mg |\n" in out
    args = ["-m", str(file), "all", "--color", "always", "--width", "30"]
    words = " ".join(re.sub("\x1b\\[[0-9;]*m", "", here(capsys, *args).out).split())
    assert "• Event Falls[a]: Testol 5 mg n = 10: 1 (10%); Testol 10 mg: 0.02[*]" in words


def test_a_long_word_is_not_cut_in_a_narrow_column(capsys: Capsys, tmp_path: Path) -> None:
    long = row("1,000,000", "hydroxychloroquine" * 2)
    table = f"<table>{row('Dose', 'Most', tag='th')}{long}</table>"
    out = shown(capsys, tmp_path, table, "--color", "always", "--width", "40")
    assert "• Dose 1,000,000: Most:" in out
    assert "│ Dose " in shown(capsys, tmp_path, table, "--color", "always", "--width", "60")


MARKED = ("Hyperthyroidism[†]", "Contraindications[see (4)]", "68516-4604-1", "1,500 IU[‡]")
FOLDED = tuple(" ".join(f"{word}{n}" for n in range(9)) for word in ("take", "it", "every", "day"))


@pytest.mark.parametrize(
    "rows", [(MARKED, FOLDED), (MARKED[:2], MARKED[2:]), (FOLDED, MARKED[::-1])]
)
def test_no_word_of_a_table_is_cut_in_any_width(rows: tuple[tuple[str, ...], ...]) -> None:
    grid = LabelTable("T", (), tuple(tuple(map(Cell, row)) for row in rows))
    told = {word for row in rows for cell in row for word in cell.split()}
    drawn = set()
    for width in range(max(map(len, told)) + 3, 200):
        text = to_text(Document("title", (grid,)), "text", Screen(True, False, width))
        assert "…" not in text
        assert max(map(len, text.splitlines())) <= width
        boxed = re.sub("[│:;•]", " ", text)
        assert told <= {*boxed.split()}, width
        drawn.add("┬" in text)
    # A list where it does not fit, and a table where it does.
    assert drawn == {False, True}


def test_a_table_takes_the_columns_of_a_wide_terminal_and_prose_does_not() -> None:
    words = "word " * 40
    grid = LabelTable(words, (), (tuple(Cell(f"Musculoskeletal-pain-{n}") for n in range(6)),))
    figures = Figures(tuple("abcdef"), (tuple(f"concentration-{n}" for n in range(6)),))
    document = Document(words, (grid, figures, Bullets("", (Item(words),))))
    for columns, drawn in ((0, False), (200, True)):
        text = to_text(document, "text", Screen(True, False, 88, "utf-8", columns))
        lines = [
            line for line in text.splitlines() if "pain-0" in line or "concentration-0" in line
        ]
        assert [line.startswith(" │") for line in lines] == [drawn] * 2
        assert max(len(line) for line in text.splitlines() if "word" in line) <= 88


def test_a_cell_that_spans_columns_is_said_once() -> None:
    heads = cells("Test|2KEYTRUDA|2Placebo", "Test|all|grave|all|grave")
    body = cells("3Chemistry|2", "AST|a|b|c|d", "HR|20.81|20.69", "How|4as told")
    assert list(row_sentences(heads, body)) == [
        "Chemistry: Test AST: KEYTRUDA all: a; KEYTRUDA grave: b; Placebo all: c; Placebo grave: d",
        "Chemistry: Test HR: KEYTRUDA all and KEYTRUDA grave: 0.81; "
        "Placebo all and Placebo grave: 0.69",
        "Chemistry: Test How: KEYTRUDA all and KEYTRUDA grave and Placebo all and "
        "Placebo grave: as told",
    ]
    assert list(row_sentences((), cells("4MAOIs", "Impact:|3grave", "What to do:|3stop"))) == [
        "MAOIs: Impact: grave",
        "MAOIs: What to do: stop",
    ]


def test_a_sentence_that_spans_columns_stands_once_on_a_terminal() -> None:
    sentence = "Taken together they may cause a serotonin syndrome, which can be deadly."
    grid = LabelTable("", (), cells("4MAOIs", f"Impact:|3{sentence}", "Two|1|2|3"))
    text = to_text(Document("title", (grid,)), "text", Screen(True, False, 200))
    assert " ".join(text.split()).count(sentence) == 1
    # What is short heads each of its columns.
    grid = LabelTable("", (), cells("Drug|3Testol", "Two|1|2|3"))
    text = to_text(Document("title", (grid,)), "text", Screen(True, False, 200))
    assert text.count("Testol") == 3 and "┬" in text


def cells(*rows: str) -> tuple[tuple[Cell, ...], ...]:
    """Rows of cells; one that begins with a figure spans so many columns."""
    return tuple(
        tuple(
            Cell(each.lstrip("2345"), int(each[:1]) if each[:1].isdigit() else 1) for each in line
        )
        for line in (each.split("|") for each in rows)
    )


@pytest.mark.parametrize(
    ("head", "body", "said"),
    [
        (["a|b"], ["c|d", "e|"], ["a c: b: d", "e"]),
        ([], ["c|d", "e|f"], ["c: d", "e: f"]),
        ([], ["a|b|c", "d|e|f"], ["a d: b: e; c: f"]),
        # Titles above the heads, heads of two rows, a heading between the rows.
        ([], ["3Title", "a|2b", "|c|d", "3X", "e|f|g"], ["Title", "X: a e: b c: f; b d: g"]),
        (["3Title", "a|b|c"], ["d|e|f"], ["Title: a d: b: e; c: f"]),
        # Nothing but heads, or no heads to be seen.
        (["a|b|c"], [], ["a: b; c"]),
        ([], ["a|b|c"], ["a: b; c"]),
        ([], ["3Alone"], ["Alone"]),
        (["|b"], ["|d"], ["b: d"]),
        # What looks like heads, and has nothing to name, is no head.
        ([], ["3Lungs", "2cough|pain", "3Gut"], ["Lungs: cough: pain", "Gut"]),
        (["a|b"], ["2Alone"], ["a: b", "Alone"]),
        (["a|" + "b" * 301], ["c|d"], ["a: " + "b" * 301, "c: d"]),
    ],
)  # fmt: skip
def test_a_row_is_a_sentence_with_its_heads(
    head: list[str], body: list[str], said: list[str]
) -> None:
    assert list(row_sentences(cells(*head), cells(*body))) == said
    with_caption = list(row_sentences(cells(*head), cells(*body), "T"))
    assert with_caption == [f"T: {each}" for each in said]


def test_where_more_is_spanned_than_in_any_label_each_cell_has_one_place() -> None:
    head = (Cell("a", columns=1000, rows=101), Cell("b"))
    assert list(row_sentences((head,), ((Cell("c"), Cell("d")),))) == ["a c: b: d"]


def test_what_is_long_is_not_said_again() -> None:
    long = "word " * 100
    told = " ".join(row_sentences((), ((Cell(long, 200), Cell("a")), (Cell("b"), Cell("c")))))
    assert told.count("word") == 100
