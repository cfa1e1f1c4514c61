"""Label files: every word once, in order, with right blanks, in the right section."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from somaref import api
from somaref.errors import MonographError, NothingFound
from somaref.monograph.files import read_data
from somaref.monograph.model import Monograph
from somaref.output.show import Format
from somaref.spl import codes
from somaref.spl.label import Label, Paragraph
from somaref.spl.monograph import read_label
from somaref.spl.parse import label_of, parse_xml
from somaref.spl.parts import typed
from tests.examples import FORMS
from tests.labels import (
    BOX,
    CODES,
    DRUG_FACTS,
    IMAGES,
    NUMBERED,
    OLD,
    OVER_THE_COUNTER,
    PRINTED,
    label,
    paragraph,
    section,
)


def monograph(xml: str) -> Monograph:
    return read_label(xml.encode(), "label.xml")


def read(data: bytes) -> Label:
    return label_of(parse_xml(data), data)


def whole(xml: str) -> str:
    """The text of the whole label without its title and foot, a line for each line."""
    text = api.render(monograph(xml)).split("\n\nAll the words are the label's own")[0]
    return text.partition("\n")[2]


def one(text: str) -> str:
    """What is printed of a label of this one paragraph."""
    shown = whole(label(section("34070-3", "4 CONTRAINDICATIONS", paragraph(text))))
    return shown.partition("==\n\n")[2]


def ids(xml: str) -> list[str]:
    return [each.id for each in monograph(xml).whole]


# What a paragraph is, and what is printed of it.
@pytest.mark.parametrize(
    ("markup", "printed"),
    [
        ("C<sub>max</sub> and AUC", "- Cmax and AUC"),
        ("a <content>b</content>c", "- a bc"),
        ("a <content> b</content> c", "- a b c"),
        ("<content>a</content> , b\nc", "- a , b c"),
        ("one<br/>two", "- one two"),
        ("one<br/> <br/>two", "- one\n- two"),
        ("<content styleCode='bold'>Sleep</content><br/>It comes.", "Sleep:\n- It comes."),
        (
            "<content styleCode='bold'>SLEEP<br/>AND MORE</content> comes.",
            "- SLEEP AND MORE comes.",
        ),
        ("<content styleCode='bold'>A</content><br/><content>B</content>", "- A B"),
        ("5 x 10<sup>9</sup>/L", "- 5 x 10⁹/L"),
        ("2 x 10<sup>-6</sup> m", "- 2 x 10⁻⁶ m"),
        ("20 mg/m<sup>2</sup> daily", "- 20 mg/m² daily"),
        ("20 mg/m<sup>2 </sup>daily", "- 20 mg/m² daily"),
        ("5 cm<sup>3</sup>", "- 5 cm³"),
        ("rate h<sup>-1</sup>", "- rate h⁻¹"),
        ("R<sup>2</sup> = 1", "- R² = 1"),
        ("Ca<sup>2+</sup>, K<sup>+</sup>", "- Ca²⁺, K⁺"),
        ("<sup>14</sup>C-marked [<sup>3</sup>H]", "- ¹⁴C-marked [³H]"),
        ("0.02<sup>2</sup>", "- 0.02[2]"),
        ("patients<sup>1,2</sup>", "- patients[1,2]"),
        ("falls<sup>a</sup>", "- falls[a]"),
        (
            "5 mg<sup>a</sup>, 3 h<sup>2</sup> or 6 days<sup>-1</sup>",
            "- 5 mg[a], 3 h[2] or 6 days⁻¹",
        ),
        ("χ<sup>2</sup> of pounds<sup>2</sup>, mol<sup>-1</sup>", "- χ² of pounds[2], mol-1"),
        ("20<sup>o</sup>C to 25<sup>0</sup> C", "- 20°C to 25° C"),
        ("20<sup>o</sup> to 25<sup>º</sup>F", "- 20° to 25°F"),
        (
            "(<sup>o</sup>C) falls<sup>o</sup> to 5<sup>o</sup> Falls",
            "- (°C) falls[o] to 5[o] Falls",
        ),
        ("5<sup>0</sup> to 6; <sup>0</sup>C", "- 5[0] to 6; ⁰C"),
        ("Testol<sup>®</sup> 5<sup>th</sup>", "- Testol® 5th"),
        ("a<sup> </sup>b<sup/>c", "- a bc"),
        ("x<sup><content>2</content></sup>", "- x2"),
        ("see <linkHtml href='#nowhere'>5.1</linkHtml>.", "- see 5.1."),
        ("a\u00a0\u2003b\tc\n   d", "- a b c d"),
        ("soft\u00adhyphen, zero\u200bwidth", "- softhyphen, zerowidth"),
        ("A &lt; B &amp; C ≤ D", "- A < B & C ≤ D"),
        ("<caption>Run in</caption>goes on", "- Run in goes on"),
        ("a<footnote>below</footnote> b", "- a[*] b\n- [*] below"),
        ("a<footnoteRef IDREF='none'/>", "- a[*]"),
        ("a<footnote>x</footnote> b<footnote>y</footnote>", "- a[*] b[†]\n- [*] x\n- [†] y"),
        ("an unknown <wrap>element</wrap>", "- an unknown element"),
        ("- typed dash", "  - typed dash"),
        ("* no bullet", "- * no bullet"),
        ("2O• C is one", "- 2O• C is one"),
        ("•", "- •"),
        ("see <renderMultiMedia referencedObject='x'/>", "- see [image]"),
    ],
)
def test_what_stands_in_a_paragraph(markup: str, printed: str) -> None:
    assert one(markup) == printed


def test_blanks_come_back_where_a_printer_of_xml_took_them() -> None:
    assert "The Cmax and AUC rose in vitro only (5.1), up to 5 x 10⁹/L." in whole(PRINTED)
    assert "C17H20 is the base of ¹⁴C-testolam; 20 mg/m² was given [see there]." in whole(PRINTED)


def test_a_note_that_begins_a_line_is_set_off_in_such_a_file_too() -> None:
    lines = "a\n <sub>1</sub>b\n <sub>2</sub>c\n <sub>3</sub>d"
    text = paragraph(lines) + paragraph("\n <sup>a</sup>Ejaculation")
    assert "- [a] Ejaculation" in whole(label(section("34070-3", "X", text)))


@pytest.mark.parametrize(("raised", "printed"), [("2nd", "the2nd Day"), ("d", "the[d]Day")])
def test_in_such_a_file_a_blank_is_lost_behind_a_raised_ending_and_not_behind_a_mark(
    raised: str, printed: str
) -> None:
    lines = f"a\n <sub>1</sub>b\n <sub>2</sub>c\n <sub>3</sub>the<sup>{raised}</sup>Day"
    assert printed in whole(label(section("34070-3", "X", paragraph(lines))))


def test_many_footnotes_of_one_table_have_different_signs() -> None:
    cells = "".join(f"<tr><td>x<footnote>n{n}</footnote></td><td>y</td></tr>" for n in range(20))
    shown = whole(label(section("34084-4", "6 X", f"<table>{cells}</table>")))
    signs = re.findall(r"\| x\[(.+?)\] \|", shown)
    assert signs[:8] == ["*", "†", "‡", "§", "¶", "#", "**", "††"]
    assert signs[17:] == ["###", "19", "20"]
    assert all(f"[{sign}] n{number}" in shown for number, sign in enumerate(signs))


@pytest.mark.parametrize(
    ("style", "count", "last"),
    [
        ("Arabic", 3, "3."),
        ("littlealpha", 26, "z."),
        ("LittleAlpha", 27, "27."),
        ("BigAlpha", 2, "B."),
        ("LittleRoman", 10, "x."),
        ("BigRoman", 10, "X."),
        ("LittleRoman", 12, "xii."),
        ("LittleRoman", 13, "13."),
    ],
)
def test_entries_of_an_ordered_list_are_counted(style: str, count: int, last: str) -> None:
    items = "<item>x</item>" * count
    text = f'<list listType="ordered" styleCode="{style}">{items}</list>'
    shown = whole(label(section("34068-7", "2 X", text)))
    assert shown.splitlines()[-1] == f"  {last} x"


@pytest.mark.parametrize("style", ["LittleRoman", "BigRoman"])
def test_each_entry_of_a_list_in_roman_figures_has_its_own_number(style: str) -> None:
    items = "<item>x</item>" * 12
    text = f'<list listType="ordered" styleCode="{style}">{items}</list>'
    shown = whole(label(section("34068-7", "2 X", text)))
    marks = re.findall(r"^ *([ivxIVX]*)\. x$", shown, re.MULTILINE)
    assert list(map(_in_figures, marks)) == list(range(1, 13))


def _in_figures(roman: str) -> int:
    """The number: a letter that stands before a greater one is taken away."""
    worth = [{"i": 1, "v": 5, "x": 10}[each] for each in roman.lower()]
    return sum(-a if a < b else a for a, b in zip(worth, [*worth[1:], 0], strict=True))


def test_a_list_has_a_caption_and_items_hold_anything() -> None:
    text = (
        "<list><caption>Steps</caption><item><caption>Lead in</caption> goes on</item>"
        "<item><list><item>only a list</item></list></item><item/><!-- nothing -->"
        "<item>• typed<br/>• again<list><item>deeper</item></list></item>"
        "<item><caption>1.</caption><table><tr><td>a</td><td>b</td></tr></table></item>"
        "<item><caption>2.</caption><list><item>in two</item></list></item>"
        "<item><caption>3.</caption></item></list><list/>"
    )
    shown = whole(label(section("34068-7", "2 X", text)))
    assert shown.partition("==\n\n")[2] == (
        "- Steps\n  - Lead in goes on\n  - only a list\n  - typed\n  - again\n    - deeper\n"
        "  - 1.\n\n| a | b |\n\n  - 2.\n    - in two\n  - 3."
    )


def test_entries_keep_their_marks_where_headings_are_looked_for_in_the_text() -> None:
    items = "<item><caption>(a)</caption>One</item><item><caption>(b)</caption>Two</item>"
    shown = whole(label(section("42232-9", "PRECAUTIONS", f"<list>{items}</list>")))
    assert shown.splitlines()[-2:] == ["  (a) One", "  (b) Two"]


def test_text_across_a_table_is_text_and_a_heading_in_it_is_a_row() -> None:
    long = "Long text. " * 20
    rows = (
        "<tr><th>a</th><th>b</th></tr><tr><td colspan='2'>Heading</td></tr>"
        f"<tr><td>1</td><td>2</td></tr><tr><td colspan='2'>{long}</td></tr>"
        "<tr><td>3</td><td colspan='x'>4</td></tr>"
    )
    shown = whole(label(section("34068-7", "2 X", f"<table><caption>T</caption>{rows}</table>")))
    assert shown.partition("==\n\n")[2] == (
        f"T\n| a | b |\n| Heading |\n| 1 | 2 |\n\n- {long.strip()}\n\n| 3 | 4 |"
    )


@pytest.mark.parametrize(("given", "columns"), [(199, 199), (200, 200), (201, 200), (1000, 200)])
def test_a_cell_spans_so_many_columns_and_no_more(given: int, columns: int) -> None:
    rows = f"<tr><td colspan='{given}'>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
    shown = api.render(
        monograph(label(section("34068-7", "2 X", f"<table>{rows}</table>"))), form="html"
    )
    assert f'<td colspan="{columns}">a</td>' in shown


def test_a_table_of_nothing_leaves_its_caption_and_notes() -> None:
    table = (
        "<table><caption>T</caption><tfoot><tr><td>below</td></tr></tfoot>"
        "<tbody><tr><td/><td/></tr></tbody></table>"
    )
    shown = whole(label(section("34068-7", "2 X", table)))
    assert shown.endswith("- T\n- below")
    long = "x" * 200
    row = f"<tr><td colspan='2'>{long}<footnote>n</footnote></td></tr><tr><td/><td/></tr>"
    shown = whole(label(section("34068-7", "2 X", f"<table>{row}</table>")))
    assert shown.endswith(f"- {long}[*]\n- [*] n")


def test_a_table_in_a_footnote_is_read_as_text() -> None:
    note = "<table><caption>T</caption><tr><td>a</td><td>b</td></tr></table>"
    assert one(f"x<footnote>see {note}</footnote>") == "- x[*]\n- [*] see T a b"


def test_an_attachment_is_named_and_not_printed() -> None:
    xml = label(section("34070-3", "4 X", "JVBERi0x")).replace(
        "<text>JV", '<text mediaType="application/pdf" representation="B64">JV'
    )
    assert "[attached file: application/pdf]" in whole(xml)
    assert "JVBERi0x" not in whole(xml)


def test_a_numbered_label_is_taken_apart_by_section() -> None:
    assert ids(NUMBERED) == [
        *("boxed-warning", "indications", "contraindications", "precautions", "interactions"),
        *("populations", "mechanism", "pharmacokinetics", "patient-information"),
    ]
    precautions = monograph(NUMBERED).section("warnings")
    assert [(each.text, dict(each.cite)) for each in precautions.statements] == [
        ("Testol makes sleepy [see Drug Interactions (7)].", {"label": "5.1"}),
        ("Wait before you drive.", {"label": "5.1"}),
        ("Stand up slowly.", {"label": "5.2"}),
    ]


def test_the_groups_of_a_section_are_a_sequence() -> None:
    groups = monograph(NUMBERED).section("precautions").groups
    assert len(groups) == 4
    assert groups[0].heading == "5 WARNINGS AND PRECAUTIONS" and groups[0].top
    assert [each.heading for each in groups[1:]] == ["5.1 Sleep", "", "5.2 Falls"]


def test_headings_typed_as_paragraphs_divide_an_old_label() -> None:
    found = monograph(OLD)
    (interaction,) = found.section("interactions").statements
    assert interaction.text == "Alcohol makes it stronger."
    assert interaction.cite == {"label": "PRECAUTIONS: Drug Interactions"}
    assert [each.text for each in found.section("populations").statements] == ["Ask first."]
    assert [each.text for each in found.section("precautions").statements] == [
        "It can be habit forming.",
        "Be careful.",
        "Use none.",
        # What stands among the warnings is of them too.
        "Alcohol makes it stronger.",
        "Ask first.",
    ]
    assert [each.text for each in found.section("other").statements] == ["Rx only"]


def test_a_colon_behind_a_heading_is_none_of_its_title() -> None:
    text = paragraph("Pharmacokinetics:") + paragraph("It goes fast.")
    found = monograph(label(section("34090-1", "CLINICAL PHARMACOLOGY", text)))
    assert [each.text for each in found.section("pk").statements] == ["It goes fast."]


def test_what_is_emphasised_and_names_nothing_is_no_heading() -> None:
    texts = ("<content styleCode='bold'>Rx Only</content>", "Made in Rome by:")
    company = "<content styleCode='bold'>Acme</content>"
    kept = "<content styleCode='bold'>Storage</content>"
    text = "".join(map(paragraph, (*texts, company, "Rome 1", kept, "Keep it dry.")))
    shown = whole(label(section("34069-5", "HOW SUPPLIED", text)))
    assert shown.partition("==\n\n")[2] == (
        "- Rx Only\n- Made in Rome by:\n- Acme\n- Rome 1\n\nStorage:\n- Keep it dry."
    )


def test_drug_facts_inside_a_frame_are_found() -> None:
    found = monograph(DRUG_FACTS)
    texts = {
        name: [each.text for each in found.section(name).statements]
        for name in ("contraindications", "dosage", "storage", "description", "overdose")
    }
    assert texts == {
        "contraindications": ["if you have no test"],
        "dosage": ["Take one."],
        "storage": ["Store in a dry place."],
        "description": ["Active ingredient testolam 5 mg", "corn starch", "talc"],
        "overdose": ["Keep out of reach of children. If swallowed, get medical help."],
    }


def test_the_printed_title_wins_over_the_code_and_the_number_where_it_is_unknown() -> None:
    assert ids(CODES) == ["mechanism", "dosage", "side-effects", "dosage", "other"]
    shown = [each.text for each in monograph(CODES).section("dosage").statements]
    assert shown == ["Take it.", "One tablet.", "Shake well."]


@pytest.mark.parametrize(
    ("parent", "code", "number", "title", "ours"),
    [
        ("precautions", "", "", "Nursing Mothers", "populations"),
        ("precautions", "", "", "Use in the Elderly", "populations"),
        ("precautions", "", "", "Warning: falls", "precautions"),
        ("precautions", "34073-7", "", "", "interactions"),
        ("precautions", "34073-7", "5.1", "Drug Interactions", "precautions"),
        ("precautions", "51945-4", "", "", "precautions"),
        ("precautions", "42229-5", "", "Anything", "precautions"),
        ("precautions", "42229-5", "4", "Hepatic Neoplasia", "precautions"),
        ("precautions", "42229-5", "", "Renal Effects", "precautions"),
        ("precautions", "42229-5", "", "Renal Failure", "precautions"),
        ("precautions", "42229-5", "", "Pediatric Deaths", "precautions"),
        ("precautions", "42229-5", "", "Impaired Renal Function", "precautions"),
        ("precautions", "42229-5", "", "Use in the elderly", "populations"),
        ("precautions", "34082-8", "", "Geriatric Considerations", "populations"),
        ("mechanism", "", "12.3", "Anything", "pharmacokinetics"),
        ("mechanism", "", "12.4", "Pharmacokinetics: Uptake", "pharmacokinetics"),
        ("mechanism", "", "", "Renal Impairment", "mechanism"),
        ("pharmacokinetics", "34081-0", "", "Pediatric Use", "pharmacokinetics"),
        ("indications", "42229-5", "", "Usage in Pregnancy", "populations"),
        ("indications", "42229-5", "1.2", "Use in Pregnancy", "indications"),
        ("indications", "42229-5", "", "Pediatric Use", "indications"),
        ("patient-information", "34066-1", "", "WARNING", "patient-information"),
        ("other", "34066-1", "", "", "other"),
        ("other", "99999-9", "", "", "other"),
    ],
)
def test_a_section_in_a_section(parent: str, code: str, number: str, title: str, ours: str) -> None:
    assert codes.nested(parent, code, number, title) == ours


@pytest.mark.parametrize(
    ("code", "number", "title", "ours"),
    [
        ("34066-1", "", "", "boxed-warning"),
        ("34066-1", "", "WARNING: DEATH", "boxed-warning"),
        ("42229-5", "", "WARNING: CARDIOVASCULAR RISK", "boxed-warning"),
        ("34071-1", "", "Warning: for external use", "precautions"),
        ("34070-3", "", "Warnings increased risk", "contraindications"),
        ("34071-1", "", "OTHER INFORMATION:", "storage"),
        ("34088-5", "", "When using this product", "precautions"),
        ("42229-5", "", "Teratogenic Effects", "populations"),
        ("34066-1", "", "WARNING", "boxed-warning"),
        ("34066-1", "", "Warnings", "boxed-warning"),
        ("34066-1", "5", "WARNINGS AND PRECAUTIONS", "precautions"),
        ("34066-1", "", "This EUA is for the emergency use of Testol", "indications"),
        ("42229-5", "9", "NOTHING KNOWN", "withdrawal"),
        ("42229-5", "9", "Wash your hands", None),
        ("42229-5", "", "Nothing known", None),
        ("00000-0", "", "", None),
    ],
)
def test_a_section_at_the_top(code: str, number: str, title: str, ours: str | None) -> None:
    assert codes.top(code, number, title) == ours


def test_a_section_without_a_code_of_its_own_belongs_by_its_title() -> None:
    inner = section("42229-5", "Drug Interactions", paragraph("Not with tests."))
    read = read_label(label(section("43684-0", "Use in some", "", inner)).encode(), "f")
    assert "Not with tests." in " ".join(
        statement.text for statement in read.section("interactions").statements
    )


def test_no_code_and_no_title_leads_to_two_sections() -> None:
    every = [code for own in codes.vocabulary().form.sections.values() for code in own]
    assert len(every) == len(set(every))
    assert codes.standard_title("42229-5") == ""


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"2": dosage', '"2": dosing', "numbers.2: there is no such section"),
        ("titles:\n  boxed-warning:", "titles:\n  boxed-warnin:", "did you mean 'boxed-warning'?"),
        ("sections:\n  boxed-warning:", "sections:\n  black-box:", "sections.black-box: there is"),
        (
            "section: package}",
            "section: pakage}",
            ".section: there is no such section",
        ),
        ("elsewhere:\n  boxed-warning:", "elsewhere:\n  box:", "elsewhere.box: there is no such"),
        ("mechanism: [description]", "mechanism: [descripton]", "elsewhere.mechanism[0]: there is"),
    ],
)
def test_a_section_that_is_not_ours_is_no_section_of_a_label(
    old: str, new: str, fault: str
) -> None:
    text = read_data("labels.yaml")[0].decode()
    assert old in text
    with pytest.raises(MonographError, match=r"^labels:\d+:\d+: ") as caught:
        codes.LABELS.read(text.replace(old, new, 1).encode(), "labels")
    assert fault in str(caught.value)


def test_an_old_pharmacology_answers_for_kinetics_unless_they_stand_apart() -> None:
    old = label(section("34090-1", "CLINICAL PHARMACOLOGY", paragraph("It goes fast.")))
    assert [each.text for each in monograph(old).section("pk").statements] == ["It goes fast."]
    with pytest.raises(NothingFound):
        monograph(label(section("34070-3", "4 X", paragraph("None.")))).section("pk")


def test_fdas_title_is_not_said_of_a_text_that_begins_so() -> None:
    said = whole(label(section("34067-9", None, paragraph("Indications: pain."))))
    assert "== " not in said and "- Indications: pain." in said
    assert "== Indications and usage ==" in whole(
        label(section("34067-9", None, paragraph("Pain.")))
    )


def test_what_is_named_after_a_figure_belongs_to_what_stands_before_it() -> None:
    assert ids(IMAGES) == ["patient-information"]
    package = section("51945-4", "PRINCIPAL DISPLAY PANEL", paragraph("x"))
    loose = section("42229-5", None, paragraph("Made by us"))
    changes = section("43683-2", "RECENT MAJOR CHANGES")
    shown = "\n\n== [untitled section] ==\n\n- Made by us"
    for before in (package, changes):
        assert ids(label(BOX, before, loose)) == ["boxed-warning", "other"]
        assert whole(label(BOX, before, loose)).endswith(shown)


def test_an_empty_section_is_said_to_have_no_text_in_the_file() -> None:
    none = "- [the file has no text for this section]"
    nameless = section("42229-5", None)
    shown = whole(label(section("34070-3", "4 X"), section("34084-4", None), nameless))
    assert shown.endswith(f"== 4 X ==\n\n{none}\n\n== Adverse reactions ==\n\n{none}")
    # So is one among others of the same section of ours, or inside of them.
    more = section("43685-7", "5 WARNINGS AND PRECAUTIONS", paragraph("Falls."))
    several = label(section("34071-1", "5 WARNINGS"), more)
    shown = api.render(monograph(several), "precautions")
    assert f"== 5 WARNINGS ==\n\n{none}\n\n== 5 WARNINGS AND PRECAUTIONS ==\n\n- Falls." in shown
    apart = label(
        section("34071-1", "5 WARNINGS"), section("34068-7", "2 Y", paragraph("A.")), more
    )
    assert shown.count(none) == api.render(monograph(apart), "precautions").count(none) == 1
    numbered = (section("42229-5", "5.1 X"), section("42229-5", "5.2 Y", paragraph("Y.")))
    assert f"5.1 X:\n{none}\n\n5.2 Y:\n" in whole(label(section("43685-7", "5 W", "", *numbered)))
    # An overview is made of highlights, which some files have not.
    assert none in api.render(monograph(label(more)), "overview")
    lead = (section("42229-5", "By mouth"), section("42229-5", "Adults", paragraph("One.")))
    assert none not in whole(label(section("34068-7", "2 Y", "", *lead)))
    # What goes on with it, or stands in it, is its text; highlights are of recent changes alone.
    loose = section("42229-5", None, paragraph("More."))
    inner = section("34068-7", "2 Y", "", section("42229-5", "By mouth", paragraph("One.")))
    frame = section("42229-5", "20 tablets", "", section("34071-1", "Warnings", "", inner))
    old = section("42232-9", "PRECAUTIONS", paragraph("Nursing Mothers") + paragraph("Ask."))
    goes_on = section("34071-1", "WARNINGS") + f"</component><component>{loose}"
    for each in (goes_on, inner, frame, old):
        assert none not in whole(label(each))
    # It is no word of the label, which a search could find or a comparison tell.
    found = monograph(label(section("34070-3", "4 X"))).section("contraindications")
    assert found.statements == ()


def test_a_table_of_one_cell_may_be_the_boxed_warning() -> None:
    box = "<table><tr><td>WARNING: RISK OF FALLS</td><td>a</td></tr></table>"
    assert ids(label(section("42229-5", None, box))) == ["boxed-warning"]


def test_all_the_package_says_is_the_whole_where_nothing_else_is() -> None:
    assert "for tests" in whole(label(section("51945-4", None, paragraph("for tests"))))


def test_a_bullet_behind_a_title_is_none_of_it() -> None:
    assert "== Do not use ==" in whole(
        label(section("50570-1", "Do not use \uf03c", paragraph("x")))
    )


def test_names_of_products() -> None:
    def named(old: str, new: str) -> tuple[str, str]:
        found = read(NUMBERED.replace(old, new).encode())
        return found.name, found.generic

    name = "<name>Testol</name>"
    assert named(name, "<name>Testol<suffix> Starter</suffix></name>")[0] == "Testol Starter"
    assert named(name, "<name/>") == ("testolam", "testolam")
    # The author's establishments list what they make, without names.
    made = "<manufacturedProduct><code/></manufacturedProduct>" * 60
    assert named("<author>", f"<author>{made}") == ("Testol", "testolam")
    assert read(NUMBERED.encode()).maker == "Maker & Sons"
    kit = re.sub(
        r"<subject>.*?</subject>",
        "<subject><manufacturedProduct><manufacturedProduct><part><partProduct><name>Kit</name>"
        "</partProduct></part></manufacturedProduct></manufacturedProduct></subject>",
        NUMBERED,
        flags=re.DOTALL,
    )
    told = read(kit.encode())
    assert (told.name, told.generic) == ("Kit", "")
    assert told.edition.kind == "human prescription drug label"
    bare = re.sub(r"<subject>.*?</subject>", "", NUMBERED, flags=re.DOTALL)
    assert read(bare.encode()).name == "These highlights are not the name"
    nameless = bare.replace("<title>These highlights are not the name</title>", "")
    assert read(nameless.encode()).name == "a medicine"


@pytest.mark.parametrize(
    ("old", "new", "field", "value"),
    [
        ('value="20240229"', 'value="2024"', "revised", ""),
        ('value="20240229"', 'value="20249999"', "revised", ""),
        ('value="20240229"', 'value="202402291200"', "revised", "2024-02-29"),
        ('versionNumber value="3"', 'versionNumber value="x"', "version", 0),
        ('root="AAAA-bbbb"', 'root="AAAA-bbbb"', "set_id", "aaaa-bbbb"),
        ('<setId root="AAAA-bbbb"/>', "", "set_id", ""),
    ],
)
def test_what_a_label_tells_of_itself(old: str, new: str, field: str, value: object) -> None:
    assert getattr(read(NUMBERED.replace(old, new).encode()).edition, field) == value


_LETTERS = str.maketrans("0123456789", "aeghiknotv")
# Words that no markup is made of; a text of them is told by its order alone.
# To draw a number takes a tenth of what it takes to draw letters.
_WORD = st.integers(10, 99_999).map(lambda number: str(number).translate(_LETTERS))
_WORDS = st.lists(_WORD, min_size=1, max_size=6)


@st.composite
def _inline(draw: st.DrawFn) -> tuple[str, str]:
    """Markup of a line, and its words."""
    words = draw(_WORDS)
    marked = [
        draw(st.sampled_from(["{}", "<content>{}</content>", "<linkHtml>{}</linkHtml>"])).format(w)
        for w in words
    ]
    return draw(st.sampled_from([" ", "<br/>", " \n "])).join(marked), " ".join(words)


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, str]:
    """Markup of a text of several blocks, and its words."""
    markup: list[str] = []
    words: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(["paragraph", "list", "table"]))
        lines = draw(st.lists(_inline(), min_size=2, max_size=4))
        words += [each for _, each in lines]
        own = [each for each, _ in lines]
        if kind == "paragraph":
            markup += map(paragraph, own)
        elif kind == "list":
            markup.append(f"<list>{''.join(f'<item>{each}</item>' for each in own)}</list>")
        else:
            cells = "".join(f"<td>{each}</td>" for each in own)
            markup.append(f"<table><tbody><tr>{cells}</tr></tbody></table>")
    return "".join(markup), " ".join(words)


@st.composite
def _section(draw: st.DrawFn, parts: list[tuple[str, str]]) -> tuple[str, str]:
    code = draw(st.sampled_from(["42229-5", "34068-7", "34084-4", "42232-9", "34076-0"]))
    title, title_words = draw(_inline())
    text, words = draw(_texts())
    excerpt = draw(st.sampled_from(["", paragraph("not of the text")]))
    markup = section(code, title, text, *(each for each, _ in parts), excerpt=excerpt)
    return markup, " ".join((title_words, words, *(each for _, each in parts)))


_SECTION = st.recursive(
    _section([]), lambda inner: st.lists(inner, max_size=3).flatmap(_section), max_leaves=4
)


@settings(max_examples=30)
@given(st.lists(_SECTION, min_size=1, max_size=3))
def test_the_whole_is_the_text_that_it_was_made_of_in_order_and_once(
    made: list[tuple[str, str]],
) -> None:
    shown = whole(label(*(each for each, _ in made)))
    assert re.findall(r"[a-z]+", shown) == " ".join(each for _, each in made).split()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("make", [lambda: NUMBERED, lambda: label(kind=OVER_THE_COUNTER)])
def test_every_form_holds_every_word(form: Format, make: Callable[[], str]) -> None:
    try:
        found = monograph(make())
    except MonographError:
        # A label of nothing but its product's data.
        return
    shown = api.render(found, form=form)
    for section_ in found.whole:
        for statement in section_.statements:
            assert statement.text.split()[0] in shown


def test_a_list_behind_a_table_in_a_list_is_no_code_in_markdown() -> None:
    table = "<table><tr><td>a</td><td>b</td></tr></table>"
    inner = "<list><item>deep<list><item>deeper</item></list></item></list>"
    xml = label(section("34070-3", "4 X", f"<list><item>one{table}{inner}</item></list>"))
    shown = api.render(monograph(xml), form="markdown")
    assert "\n  - deep\n    - deeper\n" in shown


BOLD, PLAIN = Paragraph("Falls", strong=True), Paragraph("Sit down.")
# Blocks of one text, and the headings that are typed in it, with how many blocks stand below each.
TYPED: list[tuple[tuple[Paragraph, ...], list[tuple[str, int]]]] = [
    ((PLAIN, PLAIN), [("", 2)]),
    ((BOLD, PLAIN, PLAIN), [("Falls", 2)]),
    ((PLAIN, BOLD, PLAIN), [("", 1), ("Falls", 1)]),
    # Nothing stands below it.
    ((PLAIN, BOLD), [("", 2)]),
    ((BOLD, BOLD, PLAIN), [("Falls", 0), ("Falls", 1)]),
    ((Paragraph("Drug Interactions"), PLAIN), [("Drug Interactions", 1)]),
    ((Paragraph("Falls"), PLAIN), [("", 2)]),
    ((Paragraph("Made by"), BOLD, PLAIN), [("", 3)]),
    ((Paragraph("Made by"), PLAIN, BOLD, PLAIN), [("", 2), ("Falls", 1)]),
    ((Paragraph("Rx only", strong=True), PLAIN), [("", 2)]),
    ((Paragraph("Table 1", strong=True), PLAIN), [("", 2)]),
    *(((Paragraph(f"Falls{sign}", strong=True), PLAIN), [("", 2)]) for sign in ".,;"),
    ((Paragraph("(falls)", strong=True), PLAIN), [("", 2)]),
    ((Paragraph("A", strong=True), PLAIN), [("A", 1)]),
    ((Paragraph("", strong=True), PLAIN), [("", 2)]),
    ((Paragraph("F" * 99, strong=True), PLAIN), [("F" * 99, 1)]),
    ((Paragraph("F" * 100, strong=True), PLAIN), [("", 2)]),
]


@pytest.mark.parametrize(("found", "expected"), TYPED)
def test_which_paragraphs_are_headings(
    found: tuple[Paragraph, ...], expected: list[tuple[str, int]]
) -> None:
    assert [(heading, len(below)) for heading, below in typed(found)] == expected


FORM = """\
sections:
  precautions: {1-1: "Falls, and more", 1-2: Sleep}
  storage: {2-1: Where It Lies}
numbers: {"5": precautions}
titles: {storage: [how to keep it]}
beginnings: [{pattern: warn, section: precautions}]
elsewhere: {storage: [precautions]}
human: {3-1: A LABEL}
refused: {3-2: none}
fields: {laid: 2-1}
"""


def test_the_vocabulary_made_ready() -> None:
    found = codes.LABELS.read(FORM.encode(), "form")
    assert found.by_code == {
        "1-1": ("precautions", "Falls, and more"),
        "1-2": ("precautions", "Sleep"),
        "2-1": ("storage", "Where It Lies"),
    }
    assert found.by_title == {
        **{"falls and more": "precautions", "sleep": "precautions"},
        **{"where it lies": "storage", "how to keep it": "storage"},
    }
    assert found.by_field == {
        **{"falls,_and_more": "1-1", "sleep": "1-2", "where_it_lies": "2-1", "laid": "2-1"}
    }


@pytest.mark.parametrize(
    ("text", "code", "number", "is_one"),
    [
        ("Drug Interactions", "", "", True),
        ("DRUG INTERACTIONS:", "", "", True),
        ("Dosage & Administration", "", "2", True),
        ("Falls", "", "", False),
        ("Drug Interactions of tests", "", "", False),
        ("Drug Interactions", "34073-7", "", True),
        ("Drug Interactions", "34068-7", "", False),
        ("Drug Interactions", "", "7", True),
        ("Drug Interactions", "", "4", False),
        ("Drug Interactions", "", "7.1", True),
        ("Drug Interactions", "", "4.1", False),
        # Of a code that says nothing the number tells.
        ("Drug Interactions", "42229-5", "4", False),
    ],
)
def test_a_title_is_one_of_sections_of_its_code_or_number(
    text: str, code: str, number: str, is_one: bool
) -> None:
    assert codes.is_title(text, code, number) is is_one
