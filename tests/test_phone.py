"""The HTML page as a browser shows it on a phone and on a tablet, by day and by night."""

import html
import itertools
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from somaref.cli.main import main
from somaref.document.blocks import Bullets, Figures, Frequency, Item
from somaref.document.model import NOTICE, Document
from somaref.output.show import to_text
from somaref.output.stream import Screen
from tests import examples
from tests.labels import LABELS, label, paragraph, section
from tests.running import CLEAN, HANGS, ROOT

CHROMIUM = shutil.which("chromium")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
]
# Width, height and scheme: what a small and a usual phone, and a tablet, leave to a page.
SCREENS = ((320, 450, "light"), (320, 450, "dark"), (360, 560, "light"), (768, 900, "light"))
# However a number is written, and whatever stands between its parts.
NUMBER = re.compile(
    r"(?<![\w-])(?:\(?\d{3}\)?\W{1,2}[\dA-Z]{3}\W[\dA-Z]{4}\b|\d{3}\W\d{4}\b)"
    r"|(?i:\b(?:call|calling|dial|text|phone)(?: \w+){0,3} (?:911|988|112|999)\b)"
)


def row(*cells: str, tag: str = "td") -> str:
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"


HEADS = ("Reaction", "Testolam 250 mg", "Testolam 350 mg", "Comparator", "Placebo", "All")
ROWS = row("Thrombocytopenia", *("12 (4.5%)",) * 5) + row("Headache", *("3 (1%)",) * 5)
LONG = [row(*(f"{word}testolamide{number}" for number in range(9))) for word in ("Des", "Hydroxy")]
WIDE = label(
    section(
        *("34084-4", "6 ADVERSE REACTIONS (1-800-555-0100)"),
        f"<table><caption>Table 1: (800) 555-0101</caption><thead>{row(*HEADS, tag='th')}</thead>"
        f"<tbody>{ROWS}{row('Other', 'call 911', '1-800-FDA-1088', 'none', '', '')}</tbody></table>"
        f"<table><thead>{LONG[0]}</thead><tbody>{LONG[1]}</tbody></table>"
        "<table><tbody><tr><td>Falls</td><td>3 of 12</td></tr></tbody></table>"
        + paragraph("In an overdose call 911, dial 112 or call 1‑800‑222‑1222."),
    ),
    name="Methyltestolonehexamide",
)
# Nobody knows what names its cells, so that it stays a table.
HEADLESS = label(
    section("34084-4", "6 ADVERSE REACTIONS", f"<table><tbody>{row(*HEADS)}{ROWS}</tbody></table>")
)
GROUPS = tuple(f"testolam {number}00 mg" for number in range(1, 6))
RATES = tuple(Frequency(group, 47, 279) for group in GROUPS)
FIGURES = Figures(("Measure", *GROUPS), (("Concentration", *("1.2 ± 0.5 (12%)",) * 5),))
MANY = Document("Made", (Bullets("Rates", (Item("Drowsiness", frequencies=RATES),)), FIGURES))
LINES = (
    *([], ["all", "--sources"], *examples.OF_BUILT_IN),
    *(["search", "she took 10"], ["search", "can I drive"], ["interactions", "oxycodone"]),
)
# Each thing that must not be, once: what measures the others must see it.
BROKEN = """<!DOCTYPE html><body style="margin: 0; background: #fff; color: #000"><h1>Broken</h1>
<div style="width: 900px">wide</div><p style="margin-left: -3rem">left</p>
<table style="table-layout: fixed; width: 100px"><tr><td>Drowsiness</td><td>17%</td></tr></table>
<p style="color: #999">pale</p><p style="width: 5rem"><a href="tel:1800">1-800 222 1222</a></p>
<p><a href="tel:call">Call</a></p><span class="bar" style="background: #ddd">bar</span>"""


class Shown(NamedTuple):
    """What was measured of a page on a screen."""

    name: str
    width: int
    height: int
    scheme: str
    faults: list[str]
    # How many tables have to be moved to be seen, and how many numbers can be tapped.
    scrolled: int
    numbers: int
    # The texts that are shown; a number that can be tapped is a sign.
    text: str
    # Where the line ends that has the first number.
    danger: float | None
    ground: float
    headings: list[int]


def pages(folder: Path) -> Iterator[tuple[str, str]]:
    """Everything that can be asked of the built-in monograph, labels, and what is made here."""
    page = folder / "page.html"
    lines = list(LINES)
    for name, text in {**LABELS, "wide": WIDE, "headless": HEADLESS}.items():
        (folder / f"{name}.xml").write_text(text, encoding="utf-8")
        lines.append(["-m", str(folder / f"{name}.xml"), "all"])
    for line in lines:
        main([*line, "--format", "html", "--output", str(page), "--force"])
        yield " ".join(line).replace(f"{folder}/", ""), page.read_text(encoding="ascii")
    yield "many", to_text(MANY, "html", Screen())
    yield "broken", BROKEN


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> list[Shown]:
    """All pages on all screens, in one start of the browser."""
    folder = tmp_path_factory.mktemp("phone")
    told = json.dumps(dict(pages(folder))).replace("</", "<\\/")
    script = (ROOT / "tests" / "phone.js").read_text(encoding="utf-8")
    start = f"const pages = {told};\nconst screens = {json.dumps(SCREENS)};\n"
    shell = folder / "all.html"
    shell.write_text(
        f"<!DOCTYPE html><meta charset='utf-8'><body><script>{start}{script}</script>",
        encoding="utf-8",
    )
    done = subprocess.run(
        [str(CHROMIUM), *FLAGS, f"--user-data-dir={folder}/user", "--dump-dom", shell.as_uri()],
        env=CLEAN | {"HOME": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=HANGS,
    )
    (result,) = re.findall(r"<pre>(.*)</pre>", done.stdout, flags=re.DOTALL)
    measured = json.loads(html.unescape(result))
    assert isinstance(measured, list), measured
    return [Shown(**each) for each in measured]


def of(shown: list[Shown], *names: str) -> list[Shown]:
    """Those pages; without names all but the one that is broken."""
    return [each for each in shown if (each.name in names if names else each.name != "broken")]


def test_what_measures_sees_each_fault(shown: list[Shown]) -> None:
    for each in of(shown, "broken"):
        kinds = {fault.partition(":")[0] for fault in each.faults}
        wide = {"page wider than the screen", "text beyond the screen"}
        assert kinds - wide == {
            *("cell too narrow", "text outside of its box", "contrast of text", "contrast of"),
            *("no number", "number torn"),
        }
        assert (wide <= kinds) or each.width > 700


def test_each_page_was_shown_whole_on_each_screen(shown: list[Shown]) -> None:
    names = {each.name for each in shown}
    assert len(names) > 40
    assert [(each.name, each.width, each.height, each.scheme) for each in shown] == [
        (name, *screen) for name in dict.fromkeys(each.name for each in shown) for screen in SCREENS
    ]
    for each in of(shown):
        assert " ".join(each.text.split()).endswith(NOTICE), each.name
        assert (each.ground < 0.05) if each.scheme == "dark" else (each.ground > 0.9)


def test_nothing_is_wider_than_its_place_or_hard_to_read(shown: list[Shown]) -> None:
    assert [(*each[:4], each.faults) for each in of(shown) if each.faults] == []


def test_only_a_table_without_a_head_must_be_moved(shown: list[Shown]) -> None:
    moved = {(each.name, each.width) for each in of(shown) if each.scrolled}
    assert moved == {("-m headless.xml all", 320), ("-m headless.xml all", 360)}


def test_on_a_phone_what_has_no_room_is_a_list_that_names_each_figure(shown: list[Shown]) -> None:
    for each in of(shown, "side-effects"):
        listed = "Drowsiness: 350 mg: 17 in 100 people (47 of 279);" in each.text
        assert listed is (each.width < 700)
        assert ("17% (47)" in each.text) is not listed
    for each in of(shown, "-m wide.xml all"):
        listed = "Thrombocytopenia: Testolam 250 mg: 12 (4.5%);" in each.text
        assert listed is (each.width < 700)
        # What no screen and no sheet has room for is a list on all.
        assert (
            "Destestolamide0 Hydroxytestolamide0: Destestolamide1: Hydroxytestolamide1;"
            in each.text
        )
        assert "Falls\n3 of 12" in each.text
    for each in of(shown, "many"):
        told = "Concentration: testolam 100 mg: 1.2 ± 0.5 (12%);" in each.text
        assert told is (each.width < 700)


def test_whom_to_call_is_on_the_first_screen(shown: list[Shown]) -> None:
    dangerous = [each for each in of(shown) if re.search("EMERGENCY|Danger now", each.text)]
    assert len({each.name for each in dangerous}) > 10
    late = [(*each[:4], each.danger) for each in dangerous if (each.danger or 1e9) > each.height]
    assert late == []


def test_every_number_can_be_tapped(shown: list[Shown]) -> None:
    assert [(each.name, found) for each in of(shown) for found in NUMBER.findall(each.text)] == []
    assert {each.numbers for each in of(shown, "-m wide.xml all") if each.width < 700} == {7}


def test_headings_are_in_order(shown: list[Shown]) -> None:
    for each in of(shown):
        assert (each.headings[0], each.headings.count(1)) == (1, 1), each.name
        steps = [lower - upper for upper, lower in itertools.pairwise(each.headings)]
        assert max(steps, default=0) <= 1, (each.name, each.headings)
