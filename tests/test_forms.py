"""Markdown, JSON and HTML: whole, escaped, and ending in the notice."""

import itertools
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from somaref.api import composer
from somaref.commands import OVERVIEWS
from somaref.document.blocks import (
    SILENT,
    Bullets,
    Changes,
    Figures,
    Heading,
    Item,
    LabelTable,
)
from somaref.document.model import NOTICE, Document
from somaref.errors import WrongUsage
from somaref.library import load
from somaref.monograph.model import Cell
from somaref.output.show import to_text as render
from somaref.output.stream import Screen
from somaref.output.writers.html import _links as links
from somaref.output.writers.json import VERSION
from tests import examples
from tests.making import DOCUMENTS
from tests.monographs import SMALL
from tests.running import here, in_pipe, words

Capsys = pytest.CaptureFixture[str]
# Text is what the others are made of: it has tests of its own.
FORMS = [form for form in examples.FORMS if form != "text"]
EVERYTHING = composer(load(), cited=True).everything()
PLAIN = Screen()


class _Page(HTMLParser):
    """The texts and tags of a page; a tag that is not closed in order fails."""

    VOID = ("meta", "br", "hr", "img", "link")

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] != ["style"]:
            self.text.append(data)


def plain_words(text: str) -> str:
    return re.sub(r"\s+", "", text)


def markdown_words(text: str) -> str:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    # The marks of what was changed are no words.
    return plain_words("".join(each.content for each in inline if each.type != "html_inline"))


@pytest.mark.much
@given(DOCUMENTS)
def test_markdown_shows_every_text_as_it_stands(document: Document) -> None:
    shown = markdown_words(render(document, "markdown", PLAIN))
    for text in texts(document):
        assert plain_words(text) in shown
    assert shown.endswith(plain_words(NOTICE))


def test_an_address_in_markdown_leads_where_it_says() -> None:
    address = "https://a.example/b_c?d=*e*&f=~g#h"
    told = f"At {address}, or ({address}) | {address}; {address}."
    document = Document("Title", (Bullets("", (Item(told),)),))
    tokens = MarkdownIt("commonmark").parse(render(document, "markdown", PLAIN))
    links = [part for token in tokens for part in token.children or () if part.type == "link_open"]
    assert [link.attrs["href"] for link in links] == [address] * 4
    table = Document("Title", (Figures(("x", "y"), ((f"{address}|z", "1"),)),))
    shown = render(table, "markdown", PLAIN)
    assert f"| <{address}>\\|z | 1 |" in shown


@pytest.mark.parametrize("text", ["1. One", "20) two", "- three", "+ four", "= five", "# six"])
def test_markdown_begins_no_list_or_heading_by_chance(text: str) -> None:
    document = Document("Title", (Bullets("Heading", (Item(text),)),))
    shown = render(document, "markdown", PLAIN)
    assert plain_words(text) in markdown_words(shown)


@pytest.mark.much
@given(DOCUMENTS)
def test_html_shows_every_text_as_it_stands(document: Document) -> None:
    page = render(document, "html", PLAIN)
    shown = plain_words("".join(_Page(page).text))
    for text in texts(document):
        assert plain_words(text) in shown
    assert shown.endswith(plain_words(NOTICE))
    assert page.isascii()


def texts(document: Document) -> list[str]:
    found = [document.title]
    for block in document.blocks:
        if isinstance(block, Bullets):
            for item in block.items:
                found += [item.text, item.topic, item.mark, item.bullet]
        if isinstance(block, Changes):
            sides = [side for item in block.items for side in (item.old, item.new)]
            found += ["".join(part.text for part in side) for side in sides]
        if isinstance(block, LabelTable):
            cells = [cell.text for row in (*block.head, *block.body) for cell in row]
            found += [block.caption, *cells, *block.notes]
        for entry in getattr(block, "entries", ()):
            found += entry
        found += [getattr(block, "text", ""), getattr(block, "heading", "")]
    return found


def test_the_markdown_of_everything_has_its_structure() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(render(EVERYTHING, "markdown", PLAIN))
    kinds = [token.type for token in tokens]
    assert kinds.count("table_open") == 2
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    assert headings[:2] == ["h1", "h2"]
    assert headings.count("h2") == len(load().sections) + 1
    items = [item for block in EVERYTHING.blocks for item in getattr(block, "items", ())]
    assert kinds.count("list_item_open") == len(items) + len(EVERYTHING.sources)


def test_the_page_needs_nothing_from_outside_and_runs_nothing() -> None:
    page = render(EVERYTHING, "html", PLAIN)
    for tag, attributes in _Page(page).tags:
        assert tag not in ("script", "link", "img", "iframe", "object", "base", "form")
        assert not {"src", "srcset", "action", "onclick", "onload"} & set(attributes)
        assert re.match(r"#[a-z-]+$|tel:[\d+]+$|https?://", attributes.get("href") or "#x")
    assert "url(" not in page
    assert "@import" not in page


def test_the_page_has_a_structure_that_can_be_walked() -> None:
    tags = _Page(render(EVERYTHING, "html", PLAIN)).tags
    levels = [int(tag[1]) for tag, _ in tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    found = [attributes["href"] or "" for tag, attributes in tags if tag == "a"]
    links = {link[1:] for link in found if link.startswith("#")}
    assert len(ids) == len(set(ids))
    assert links <= set(ids)
    assert len(links) == len(load().sections)
    assert dict(tags)["html"] == {"lang": "en"}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("command", ["overdose", *OVERVIEWS])
def test_each_form_ends_in_the_notice(capsys: Capsys, form: str, command: str) -> None:
    out = here(capsys, command, "--format", form).out
    ending = out.replace("*", "").replace("</p>\n</main>\n</body>\n</html>", "")
    assert ending.rstrip().rstrip('"\n}').endswith(NOTICE)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_each_form_is_written_in_any_encoding(form: str, encoding: str) -> None:
    run = in_pipe("all", "--format", form, encoding=encoding, PYTHONIOENCODING=encoding)
    assert run.code == 0
    assert "\x1b" not in run.out
    if form == "json":
        assert "1.8 ± 1.0" in json.dumps(json.loads(run.out), ensure_ascii=False)
    if form == "html":
        assert "1.8 &#177; 1.0" in run.out


def test_colour_and_width_do_not_touch_the_other_forms(capsys: Capsys) -> None:
    for form in FORMS:
        once = here(capsys, "overdose", "--format", form).out
        again = here(capsys, "overdose", "--format", form, "--color", "always", "--width", "30")
        assert once == again.out


def test_json_has_both_sides_of_a_claim_as_data(capsys: Capsys) -> None:
    data = json.loads(here(capsys, "contraindications", "--format", "json").out)
    assert data["schema"] == VERSION == 3
    items = [item for block in data["blocks"] for item in block["items"]]
    (liver,) = (item for item in items if item["text"].startswith("liver or kidney disease"))
    assert (liver["article"], liver["label"]) == ("do not use", "")
    assert (liver["said_by"], liver["verdict"]) == (["label"], "differs")
    assert liver["id"] == "contraindications/liver-kidney"
    (apnea,) = (item for item in items if item["label"])
    assert (apnea["article"], apnea["label"]) == ("do not use", "silent")
    assert (apnea["said_by"], apnea["verdict"]) == (["article"], "differs")
    suicide, urgent, allergy, mixed = (item for item in items if item["call"])
    assert [allergy["text"][start:end] for start, end in allergy["call"]] == ["911"]
    assert [urgent["text"][start:end] for start, end in urgent["call"]] == ["911"]
    assert [mixed["text"][start:end] for start, end in mixed["call"]] == ["1-800-222-1222", "988"]
    assert [suicide["text"][start:end] for start, end in suicide["call"]] == ["988"]


def test_the_page_keeps_numbers_to_call_in_one_line(capsys: Capsys) -> None:
    page = here(capsys, "overdose", "--format", "html").out
    assert '<a href="tel:18002221222">1-800-222-1222</a>' in page
    assert '<a href="tel:911">911</a>' in page
    assert re.search(r'a\[href\^="tel:"\] \{[^}]*white-space: nowrap', page)
    assert '<span class="note">[label; article: irregular heartbeat]' in page
    assert '<span class="quiet">[both]</span>' in page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reports: 1-800-FDA-1088, or 1-800-526-3840.", ["tel:18003321088", "tel:18005263840"]),
        ("from abroad +44 800-222-1222", ["tel:+448002221222"]),
        ("animals: (888) 426-4435; 1‑800‑222‑1222", ["tel:8884264435", "tel:18002221222"]),
        ("Call 911, or dial 112; before calling 999", ["tel:911", "tel:112", "tel:999"]),
        ("an NDC of 0037-2001-01 and 12-800-222-12223", []),
        ("911 people were told to call 988-A or 9119", []),
        ('See "withdrawal", see "dosage".', ["#withdrawal"]),
        ('He can foresee "withdrawals"', []),
        ("x; https://a.example/b?c=(d); http://e.example.", None),
        ("javascript:alert(1) data:text/html,x ftp://a.example", []),
    ],
)
def test_what_can_be_followed_is_a_link(text: str, found: list[str] | None) -> None:
    expected = ["https://a.example/b?c=(d", "http://e.example"] if found is None else found
    assert [href for _, _, href in links(text, {"withdrawal"})] == expected


def test_a_number_that_is_known_twice_is_one_link() -> None:
    text = "call 1-800-222-1222 or 911"
    found = list(links(text, (), call=[(5, 19), (23, 26)]))
    assert [(text[start:end], href) for start, end, href in found] == [
        ("1-800-222-1222", "tel:18002221222"),
        ("911", "tel:911"),
    ]


@pytest.mark.parametrize(
    ("entry", "links_"),
    [
        ("112", ["tel:112"]),
        ("15", ["tel:15"]),
        ("0800 123 456", ["tel:0800123456"]),
        ("(02) 6234.5678", ["tel:0262345678"]),
        ("+44 20 7188 0600", ["tel:+442071880600"]),
        ("+44 (0)20 7188 0600", ["tel:+442071880600"]),
        ("1-800-GOT-HELP", ["tel:18004684357"]),
        ("Poison Help", []),
        ("HELP", []),
        ("112 or 999", ["tel:112"]),
        ("112/999", ["tel:112"]),
        ("text HOME to 741741", []),
        ("5", []),
        ("١١٢", []),
        ("1234 5678 9012 3456", []),
        # In words a number that is known by its form is still one.
        ("Poison Help 1-800-222-1222", ["tel:18002221222"]),
        ("1-800-222-1222 ext. 5", ["tel:18002221222"]),
    ],
)
def test_what_is_to_be_called_is_a_link_if_it_is_a_number(
    tmp_path: Path, capsys: Capsys, entry: str, links_: list[str]
) -> None:
    file = tmp_path / "own.yaml"
    own = f'call: ["{entry}"]\nsources:'
    text = SMALL.replace("Call for help", f"Call {entry} now").replace("sources:", own, 1)
    file.write_text(text, encoding="utf-8")
    page = here(capsys, "-m", str(file), "overdose", "--format", "html").out
    assert re.findall('href="(tel:[^"]*)"', page) == links_
    # It stands out all the same.
    shown = json.loads(here(capsys, "-m", str(file), "overdose", "--format", "json").out)
    assert [item["call"] for item in shown["blocks"][0]["items"]] == [[[5, 5 + len(entry)]]]


def test_danger_comes_first_on_a_long_page_and_the_notice_on_its_first_sheet() -> None:
    page = render(EVERYTHING, "html", PLAIN)
    danger, contents = page.index('<section class="urgent">'), page.index("<nav")
    assert page.index("notice paper") < danger < contents < page.index('id="overview"')
    assert "911" in page[danger:contents]
    assert ".paper { display: none; }" in page
    assert ".paper { display: block; }" in page[page.index("@media print") :]
    assert '<a href="#withdrawal">withdrawal</a>' in page
    assert re.search(r'<li>[^<]*<a href="https://[^"]+">https://', page)


def test_on_paper_a_table_keeps_its_head_and_its_rows() -> None:
    head = ((Cell("Event", rows=2), Cell("Testol", columns=2)), (Cell("5 mg"), Cell("10 mg")))
    table = LabelTable("Table 1", head, ((Cell("Falls"), Cell("1"), Cell("2")),))
    page = render(Document("t", (table,)), "html", PLAIN)
    first = '<tr><th rowspan="2">Event</th><th colspan="2">Testol</th></tr>'
    assert f"<thead>{first}\n<tr><th>5 mg</th><th>10 mg</th></tr></thead>" in page
    on_paper = page[page.index("@media print") :]
    for kept in ("h2", "h3", "figcaption", "li", "p", "tr", "table", "figure", ".urgent"):
        assert re.search(rf" {re.escape(kept)}[ ,][^{{}}]*{{ break-inside: avoid", on_paper), kept
    # The list of its rows is for a narrow screen, which a sheet is not.
    assert "@media screen and (max-width: 47.99rem) { .fit table" in page


@pytest.mark.parametrize(("letters", "shown"), [(63, True), (64, False)])
def test_a_table_that_just_has_room_on_a_sheet_is_a_table(letters: int, shown: bool) -> None:
    # Each of two columns takes its longest word and a rim.
    head = (Cell("a" * 63), Cell("b" * letters))
    table = LabelTable("", (head,), ((Cell("c"), Cell("d")),))
    page = render(Document("t", (table,)), "html", PLAIN)
    assert ("<table>" in page, "c: " in page) == (shown, True)


def test_a_long_page_without_danger_begins_with_its_contents() -> None:
    headings = (Heading("One", "dosage"), Heading("Two", "storage"))
    page = render(Document("t", headings), "html", PLAIN)
    assert "urgent" not in page[page.index("<body>") :]
    assert '<a href="#storage">Two</a>' in page


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_a_page_speaks_of_no_options(capsys: Capsys, form: str) -> None:
    for command in ("overdose", "storage", "all", "sources"):
        assert "--sources" not in here(capsys, command, "--format", form).out


def test_an_unknown_format_is_told(capsys: Capsys) -> None:
    run = here(capsys, "overdose", "--format", "pdf")
    assert (run.code, run.out) == (2, "")
    assert "markdown" in run.err
    told = "^there is no form 'pdf'; there are: text, markdown, json, html$"
    with pytest.raises(WrongUsage, match=told):
        render(Document("t", ()), "pdf", PLAIN)  # type: ignore[arg-type]


def test_text_is_laid_out_only_where_the_screen_can_show_it() -> None:
    plain = Screen(rich=False, color=False, width=80, encoding="utf-8")
    rich = Screen(rich=True, color=False, width=80, encoding="utf-8")
    assert "╭" not in render(EVERYTHING, "text", plain)
    assert "╭" in render(EVERYTHING, "text", rich)


@pytest.mark.parametrize("form", [form for form in examples.FORMS if form != "json"])
@pytest.mark.parametrize("color", ["auto", "always"])
def test_the_mark_of_what_the_label_lacks_is_explained_where_it_stands(
    capsys: pytest.CaptureFixture[str], form: str, color: str
) -> None:
    view = ("--format", form, "--color", color)
    assert SILENT.rstrip(".") in words(here(capsys, "withdrawal", *view).out)
    assert SILENT.rstrip(".") not in words(here(capsys, "storage", *view).out)


def test_a_number_in_a_cell_is_a_link_too() -> None:
    row = (Cell("Call 911"), Cell("in 911 days"), Cell("See https://x.invalid/y"))
    page = render(Document("t", (LabelTable("", (), (row, row)),)), "html", PLAIN)
    assert page.count('<td>Call <a href="tel:911">911</a></td><td>in 911 days</td>') == 2
    assert page.count('<a href="https://x.invalid/y">https://x.invalid/y</a></td>') == 2


def test_a_table_that_goes_on_to_the_right_has_a_shade_there_on_a_screen_only() -> None:
    page = render(EVERYTHING, "html", PLAIN)
    on_screen, on_paper = page[: page.index("@media print")], page[page.index("@media print") :]
    # What moves with the table hides the shade where nothing more comes.
    (shades,) = re.findall(r"\.fit \{ overflow-x: auto;[^}]*background: ([^}]*);", on_screen)
    assert "local" in shades.partition(", linear-gradient")[0]
    assert shades.count("linear-gradient(to left, ") == 2
    assert "linear-gradient" not in on_paper
