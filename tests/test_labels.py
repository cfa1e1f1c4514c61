"""The monograph of a label in the program's hands: every command, as for the built-in one."""

import json
import re
from pathlib import Path

import pytest

import somaref
from somaref.api import answerer, composer
from somaref.document.labels import _sought as sought
from somaref.document.model import NOTICE
from somaref.library import load
from somaref.monograph.sections import IN_EMERGENCY, SECTIONS, parts
from somaref.monograph.substances import load_substances
from somaref.output.show import to_text
from somaref.output.stream import Screen
from somaref.questions.danger import Told
from somaref.questions.excerpts import Found
from somaref.questions.names import Match
from somaref.questions.wording import Concept, Terms
from tests.examples import FORMS
from tests.labels import (
    BOX,
    DRUG_FACTS,
    LABELS,
    NUMBERED,
    OLD,
    OVER_THE_COUNTER,
    label,
    paragraph,
    section,
)
from tests.monographs import SMALL
from tests.running import Run, here

Capsys = pytest.CaptureFixture[str]
LINE = "This label has a boxed warning, its gravest: see 'boxed-warning'."


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first of July 2024."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1719792000")


@pytest.fixture
def file(tmp_path: Path) -> str:
    return written(tmp_path, NUMBERED)


def written(folder: Path, xml: str, name: str = "label.xml") -> str:
    (folder / name).write_text(xml, encoding="utf-8")
    return str(folder / name)


@pytest.mark.parametrize("command", ["precautions", "overview", "all", "sections", "sources"])
def test_the_monograph_may_be_named_by_either_option_before_or_after(
    capsys: Capsys, file: str, command: str
) -> None:
    run = here(capsys, "-m", file, command)
    assert (run.code, run.err) == (0, "")
    assert run.out.rstrip().endswith(NOTICE)
    for args in (
        [command, "-m", file],
        ["--monograph", file, command],
        [command, f"--monograph={file}"],
        ["--color", "auto", command, "-m", file],
    ):
        assert here(capsys, *args) == run


def test_an_option_without_its_file_is_wrong_usage(capsys: Capsys) -> None:
    assert here(capsys, "-m").code == 2
    assert here(capsys, "all", "-m").code == 2


def test_the_boxed_warning_stands_first(capsys: Capsys, file: str) -> None:
    for command in ("all", "overview", "boxed-warning"):
        out = here(capsys, "-m", file, command).out
        assert out.split("\n\n")[1:3] == ["== WARNING: FALLS ==", "- Testol can make people fall."]
        assert LINE not in out
    for each in {own.id for own in load(file).sections} - {"boxed-warning", "overview"}:
        assert here(capsys, "-m", file, each).out.split("\n\n")[1] == f"- {LINE}", each
    # Answers begin with what to do in danger.
    for args in (["search", "drive"], ["interactions", "alcohol"], ["interactions", "nothing"]):
        danger, line = here(capsys, "-m", file, *args).out.split("\n\n")[1:3]
        assert danger.startswith("- Danger now? Call 911 (US)") and line == f"- {LINE}"


def test_the_box_comes_first_wherever_the_label_has_it(capsys: Capsys, tmp_path: Path) -> None:
    late = label(section("34070-3", "4 X", paragraph("None.")), BOX)
    out = here(capsys, "-m", written(tmp_path, late), "all").out
    assert out.index("WARNING: FALLS") < out.index("4 X")


def test_what_is_not_coded_is_never_said_not_to_be(capsys: Capsys, tmp_path: Path) -> None:
    old = written(tmp_path, OLD)
    run = here(capsys, "-m", old, "boxed-warning")
    assert (run.code, run.out) == (1, "")
    assert "is coded or titled as 'boxed-warning'; looked for: Boxed warning (34066-1)" in run.err
    assert "no sign that the label says nothing of it, nor of safety" in run.err
    assert "headings with such words: 'WARNINGS' (in precautions)" in run.err
    assert "look in precautions and other" in run.err
    run = here(capsys, "-m", old, "contraindications")
    assert "Contraindications (34070-3), Do not use (50570-1)" in run.err
    run = here(capsys, "-m", written(tmp_path, NUMBERED), "dosage")
    assert "looked for: Dosage and administration (34068-7)" in run.err
    assert "the label has: overview, products, boxed-warning" in run.err
    run = here(capsys, "-m", written(tmp_path, NUMBERED), "withdrawal")
    assert "look in precautions" in run.err
    run = here(capsys, "-m", written(tmp_path, DRUG_FACTS), "precautions")
    assert run.code == 0
    titled = label(section("34070-3", "4 X", "", section("42229-5", "Drug abuse in tests", "x")))
    run = here(capsys, "-m", written(tmp_path, titled), "withdrawal")
    assert "headings with such words: 'Drug abuse in tests' (in contraindications)" in run.err
    with pytest.raises(somaref.SomarefError, match="is coded or titled as 'no-section';"):
        somaref.render(load(old), "no-section")
    run = here(capsys, "-m", written(tmp_path, NUMBERED), "other")
    assert run.code == 1
    assert "looked for" not in run.err


def test_the_warnings_of_a_pack_are_its_whole_panel(capsys: Capsys, tmp_path: Path) -> None:
    pack = DRUG_FACTS.replace("For tests only", "Alcohol warning: three drinks.").replace(
        "if you have no test</item>", "if you have none</item>"
    )
    out = here(capsys, "-m", written(tmp_path, pack), "warnings").out
    lines = ("Alcohol warning", "Do not use:\n  - if you have none", "- Keep out of reach")
    places = [out.index(each) for each in lines]
    assert places == sorted(places)
    # Wherever the pack has it, and still what it is.
    flat = label(
        section("50570-1", "Do not use", paragraph("if you fell")),
        section("34071-1", "Warnings", paragraph("Falls.")),
        section("51727-6", None, paragraph("talc")),
        section("53414-9", "If pregnant", paragraph("ask first")),
        kind=OVER_THE_COUNTER,
    )
    file = written(tmp_path, flat)
    out = here(capsys, "-m", file, "warnings").out
    assert "if you fell" in out and "Falls." in out and "ask first" in out and "talc" not in out
    assert "if you fell" in here(capsys, "-m", file, "contraindications").out
    assert here(capsys, "-m", file, "all").out.count("if you fell") == 1


def test_what_stands_among_the_warnings_is_of_them_in_every_label(
    capsys: Capsys, tmp_path: Path
) -> None:
    inner = (
        section("42228-7", None, "", section("42229-5", "More", "deep"), section("34079-4", None)),
        section("42229-5", "Hepatic Neoplasia", "z"),
    )
    file = written(tmp_path, label(section("34071-1", None, "", *inner), section("34070-3", "4 X")))
    for name in ("warnings", "pregnancy"):
        assert "More:\n- deep" in here(capsys, "-m", file, name).out
    assert "Hepatic Neoplasia:\n- z" in here(capsys, "-m", file, "warnings").out
    assert here(capsys, "-m", file, "all").out.count("deep") == 1


def test_what_is_apart_is_shown_apart_and_said_to_be(capsys: Capsys, file: str) -> None:
    out = here(capsys, "-m", file, "all").out
    assert "TESTOL 5 mg WARNING" not in out and "do not drive" not in out and "2/2024" not in out
    assert (
        "Not repeated here: overview (see 'overview'), products (see 'products'), recent major "
        "changes (see 'changes'), package label (see 'package')." in out
    )
    assert "- TESTOL 5 mg WARNING" in here(capsys, "-m", file, "carton").out
    assert "- Warnings (5.1) 2/2024" in here(capsys, "-m", file, "changes").out
    out = here(capsys, "-m", file, "overview").out
    assert "1 INDICATIONS AND USAGE:\n- Testol is for tests (1)" in out
    assert "Testol eases tests." not in out and "2/2024" not in out


def test_an_overview_of_a_label_without_highlights_says_what_it_is_for(
    capsys: Capsys, tmp_path: Path
) -> None:
    out = here(capsys, "-m", written(tmp_path, DRUG_FACTS), "overview").out
    assert "Purpose:\n- Test reliever" in out


def test_an_overview_denies_no_text_that_stands_below_the_heading(
    capsys: Capsys, tmp_path: Path
) -> None:
    inner = section("42229-5", "1.1 Tests", paragraph("Testol eases tests."))
    xml = label(section("34067-9", "1 INDICATIONS AND USAGE", "", inner))
    out = here(capsys, "-m", written(tmp_path, xml), "overview").out
    assert "== 1 INDICATIONS AND USAGE ==\n\n1.1 Tests:\n- Testol eases tests." in out


def test_the_label_is_named_below_with_its_age(
    capsys: Capsys, tmp_path: Path, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = (
        "All the words are the label's own: human prescription drug label of Testol; "
        "Maker & Sons; version 3; revised 2024-02-29; set id aaaa-bbbb."
    )
    sections = {own.id for own in load(file).sections}
    for each in (*sections, "all", "sources", "sections"):
        assert told in here(capsys, "-m", file, each).out.replace("the other words", "the words")
    old = written(tmp_path, NUMBERED.replace("20240229", "20200101"), "old.xml")
    out = here(capsys, "-m", old, "sources").out
    assert "revised 2020-01-01, 4 years ago: look for a newer one" in out
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "nonsense")
    assert " years ago: look for a newer one" in here(capsys, "-m", old, "sources").out
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1719792000")
    never = written(tmp_path, NUMBERED.replace("20240229", "00000101"), "never.xml")
    assert "revised 0000-01-01, 2024 years ago" in here(capsys, "-m", never, "sources").out
    bare = NUMBERED.replace('<effectiveTime value="20240229"/>', "")
    bare = bare.replace('<setId root="AAAA-bbbb"/>', "").replace(
        "<name>Maker &amp; Sons</name>", ""
    )
    out = here(capsys, "-m", written(tmp_path, bare, "bare.xml"), "sources").out
    assert "label of Testol; version 3; undated; set id unknown." in out


@pytest.mark.parametrize(
    ("revised", "age"),
    [
        # A year is over when its day has come.
        ("20200701", ", 4 years ago"),
        ("20200702", ", 3 years ago"),
        ("20201231", ", 3 years ago"),
        ("20220701", ", 2 years ago"),
        # Not yet two years old.
        ("20220702", ""),
        ("20230101", ""),
    ],
)
def test_the_age_of_a_label_is_in_whole_years(
    capsys: Capsys, tmp_path: Path, revised: str, age: str
) -> None:
    aged = written(tmp_path, NUMBERED.replace("20240229", revised))
    out = here(capsys, "-m", aged, "sources").out
    day = f"{revised[:4]}-{revised[4:6]}-{revised[6:]}"
    assert f"revised {day}{age}{': look for a newer one' if age else ''}; set id" in out


def test_each_statement_is_cited_by_the_labels_section(capsys: Capsys, file: str) -> None:
    out = here(capsys, "-m", file, "precautions", "--sources").out
    assert "- Stand up slowly. (label: 5.2)" in out
    data = json.loads(here(capsys, "-m", file, "precautions", "--format", "json").out)
    items = [item for block in data["blocks"] for item in block.get("items", ())]
    assert items[-1]["citations"] == [{"source": "label", "name": "label", "place": "5.2"}]
    assert data["label"].startswith("All the words are the label's own")
    # No source is judged, and none but the label speaks.
    assert {
        (item["verdict"], item["article"], item["label"], *item["said_by"]) for item in items
    } == {(None, "", "")}


def test_entries_of_lists_keep_what_stands_before_them_and_how_deep_they_stand(
    capsys: Capsys, tmp_path: Path
) -> None:
    file = written(tmp_path, LABELS["lists"])
    data = json.loads(here(capsys, "-m", file, "dosage", "--format", "json").out)
    items = [item for block in data["blocks"] for item in block.get("items", ())]
    found = {item["text"]: (item["bullet"], item["level"]) for item in items}
    assert found["Do so:"] == ("", 0)
    assert found["Sit."] == ("1.", 1)
    assert found["Back straight"] == ("a.", 2)
    assert found["Swallow."] == ("2.", 1)
    assert found["Wait"] == ("", 1)
    assert found["Rest"] == ("ii.", 1)


def test_an_entry_in_an_entry_is_set_in_on_a_terminal(tmp_path: Path) -> None:
    monograph = load(written(tmp_path, LABELS["lists"]))
    document = composer(monograph).section(monograph.section("dosage"))
    lines = to_text(document, "text", Screen(True, False, 80, "utf-8")).splitlines()
    assert "   1. Sit." in lines and "     a. Back straight" in lines


def test_no_verdict_and_no_key_is_printed(capsys: Capsys, file: str) -> None:
    for args in (["all"], ["search", "sleepy"], ["interactions", "alcohol"]):
        out = here(capsys, "-m", file, *args).out
        assert "not in the" not in out and "does not mean untrue" not in out


def test_interactions_show_the_statements_that_name_it(capsys: Capsys, file: str) -> None:
    run = here(capsys, "-m", file, "interactions", "Alcohol")
    assert run.code == 0
    title = "\nOther medicines and alcohol (interactions): 7 DRUG INTERACTIONS:\n"
    assert f"{title}- Alcohol adds to the sleepiness. So do opioids." in run.out
    run = here(capsys, "-m", file, "interactions", "codeine", "nothing", "here", "")
    assert run.code == 1
    # Codeine belongs to a class that the label names.
    asked = re.search(r"== (codeine.*) ==", run.out)
    assert asked and "opioid" in asked[1]
    assert "So do opioids." in run.out
    told = "- Not named in this label, which is no sign of safety: ask a pharmacist."
    assert run.out.count(told) == 2
    # A name of several words, as the label has it.
    assert here(capsys, "-m", file, "interactions", "sit", "down").code == 0


def test_what_names_it_stands_below_the_heading_or_lead_that_holds_its_sense(
    capsys: Capsys, tmp_path: Path
) -> None:
    listed = "<list><item>with warfarin</item></list>"
    file = written(tmp_path, label(
        section("34071-1", "Warnings", "",
                section("50570-1", "Do not use", listed),
                section("50569-3", "Ask a doctor", paragraph("Ask before:") + listed)),
        section("34073-7", "7 DRUG INTERACTIONS", "",
                section("42229-5", "7.1 Warfarin", paragraph("It may fail.")),
                section("42229-5", "7.2 Others", paragraph("Warfarin may do."))),
        kind=OVER_THE_COUNTER,
    ))  # fmt: skip
    out = here(capsys, "-m", file, "interactions", "warfarin").out
    for told in (
        "Do not use:\n  - with warfarin",
        "Ask a doctor:\n- Ask before:\n  - with warfarin",
        "(interactions): 7.1 Warfarin:\n- It may fail.",
        "(interactions): 7.2 Others:\n- Warfarin may do.",
    ):
        assert told in out
    # As the search shows it.
    assert "\nDo not use:\n  - with warfarin" in here(capsys, "-m", file, "search", "warfarin").out


def test_the_name_of_no_section_speaks_of_tablets() -> None:
    # A label of an injection has the same sections.
    assert [each.id for each in SECTIONS if "tablet" in f"{each.title} {each.summary}"] == []


def test_search_finds_what_the_label_says(capsys: Capsys, file: str) -> None:
    out = here(capsys, "-m", file, "search", "drive").out
    assert "== Warnings (section: precautions) ==" in out
    assert "- Wait before you drive." in out
    # The package is not searched, and nothing of the built-in monograph is found.
    assert here(capsys, "-m", file, "search", "carton").code == 1
    assert here(capsys, "-m", file, "search", "TESTOL", "5", "mg").out.count("WARNING") == 0
    assert "carisoprodol" not in here(capsys, "-m", file, "search", "abuse").out.lower()


def test_search_finds_rows_of_tables(capsys: Capsys, tmp_path: Path) -> None:
    file = written(tmp_path, LABELS["tables"])
    out = here(capsys, "-m", file, "search", "light").out
    assert "Event Sleep: Testol 5 mg n = 10: –; Testol 10 mg: • deep • light" in out


@pytest.mark.parametrize("caption", ["Figure 1: What it does", "FIG. 2", "Table 3. Deaths"])
def test_the_caption_of_a_figure_heads_no_text(
    capsys: Capsys, tmp_path: Path, caption: str
) -> None:
    texts = [f'<content styleCode="bold">{each}</content>' for each in ("Metabolism", caption)]
    below = paragraph("[drawing]") + paragraph("It is broken down slowly.")
    text = paragraph(texts[0]) + paragraph(texts[1]) + below
    file = written(tmp_path, label(section("43682-4", "12.3 Pharmacokinetics", text)))
    out = here(capsys, "-m", file, "all").out
    expected = f"Metabolism:\n- {caption}\n- [drawing]\n- It is broken down slowly.\n"
    assert expected in out


def test_validate_counts(capsys: Capsys, file: str) -> None:
    run = here(capsys, "validate", file)
    assert run.code == 0
    assert "valid: Testol (testolam), 13 sections, 17 statements, 1 source\n" in run.out


def test_help_lists_the_sections_at_hand(capsys: Capsys, file: str) -> None:
    def listed(*args: str) -> set[str]:
        return set(re.findall(r"^([a-z]\S*) ", here(capsys, *args, "--help").out, re.MULTILINE))

    assert {"boxed-warning", "package"} <= listed("-m", file)
    assert "storage" not in listed("-m", file)
    assert "storage" in listed() and "boxed-warning" not in listed()
    assert {"storage", "boxed-warning"} <= listed("-m", "nowhere.xml")


def test_a_part_of_the_help_without_sections_is_left_out() -> None:
    assert [part for part, _ in parts({"dosage", "overdose"})] == [IN_EMERGENCY, "Taking it"]


def test_from_python(file: str) -> None:
    found = somaref.load(file)
    assert found.verbatim
    assert somaref.render(found, "contraindications").count("- None.") == 1
    # The overviews too, by any name that the command line knows them by.
    for form in FORMS:
        every = {somaref.render(found, name, form) for name in (None, "all", "All")}
        assert len(every) == 1 and "Stand up slowly." in every.pop()
    assert somaref.render(found, "Sections") == somaref.render(found, "sections")


@pytest.mark.parametrize("form", [form for form in FORMS if form != "text"])
def test_other_forms(capsys: Capsys, tmp_path: Path, form: str) -> None:
    file = written(tmp_path, LABELS["tables"])
    out = here(capsys, "-m", file, "all", "--sources", "--format", form).out
    for text in ("Table 1: What happened", "No one fell twice.", "A frame of one cell."):
        assert text in out
    if form == "html":
        assert '<th rowspan="2">Event</th><th colspan="2">Testol</th>' in out


@pytest.mark.parametrize("width", ["30", "80"])
def test_on_a_terminal(capsys: Capsys, tmp_path: Path, width: str) -> None:
    for name, xml in LABELS.items():
        file = written(tmp_path, xml, f"{name}.xml")
        for more in ([], ["--sources"]):
            args = ["-m", file, "all", "--color", "always", "--width", width, *more]
            run = here(capsys, *args)
            assert run.code == 0
            bare = re.sub("\x1b\\[[0-9;]*m", "", run.out)
            assert max(map(len, bare.splitlines())) <= int(width)


def test_a_table_without_a_caption_on_a_terminal(capsys: Capsys, tmp_path: Path) -> None:
    table = "<table><tr><td>a</td><td>b</td></tr></table>"
    file = written(tmp_path, label(section("34070-3", "4 X", table)))
    assert "a │ b" in here(capsys, "-m", file, "all", "--color", "always", "--width", "80").out


def shelf(capsys: Capsys, *args: str) -> Run:
    return here(capsys, "shelf", *args)


def test_the_shelf_is_listed_and_found_by_name(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", str(tmp_path))
    assert f"- No label or monograph lies in {tmp_path}." in shelf(capsys).out
    written(tmp_path, NUMBERED, "testol_v3.xml")
    written(tmp_path, DRUG_FACTS.replace("Testol<", "Facts<"), "a.XML")
    written(tmp_path, SMALL.replace("Testol", "Third"), "b.yaml")
    written(tmp_path, "<x/>", "broken.xml")
    written(tmp_path, "no monograph", "note.txt")
    run = shelf(capsys)
    assert run.code == 0
    assert "testol_v3.xml  Testol (testolam); human prescription drug label of Testol" in run.out
    assert "a.XML          Facts (testolam); human over-the-counter drug label" in run.out
    assert "b.yaml         Third (testolam); monograph; reviewed 2026-01-31" in run.out
    assert "broken.xml     " in run.out and "its root is <x>" in run.out
    assert "note.txt" not in run.out
    # By file name, its beginning, the brand, the generic name.
    for name in ("testol_v3", "TEST"):
        assert here(capsys, "-m", name, "contraindications").out.startswith("Testol")
    assert here(capsys, "-m", "facts", "dosage").out.startswith("Facts")
    # Of several versions of one label the newest.
    newer = NUMBERED.replace('versionNumber value="3"', 'versionNumber value="10"')
    written(tmp_path, newer, "testol_v10.xml")
    assert "version 10;" in here(capsys, "-m", "testol", "sources").out
    (tmp_path / "testol_v10.xml").unlink()
    run = here(capsys, "-m", "testolam", "all")
    assert run.code == 3
    assert "several on the shelf are called so: a.XML, b.yaml, testol_v3.xml" in run.err
    run = here(capsys, "-m", "nothing", "all")
    assert run.code == 3 and "nothing of that name on the shelf" in run.err
    # A file of that name wins.
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts").write_text(NUMBERED, encoding="utf-8")
    assert here(capsys, "-m", "facts", "all").out.startswith("Testol")


def test_where_the_shelf_is(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert f"No label or monograph lies in {tmp_path / 'somaref'}." in shelf(capsys).out
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    # A path that hangs on the folder one happens to be in does not count.
    for nothing in ("", "here"):
        monkeypatch.setenv("XDG_DATA_HOME", nothing)
        assert (
            f"No label or monograph lies in {tmp_path / 'home/.local/share/somaref'}."
            in shelf(capsys).out
        )
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", "~nobody-of-that-name/x")
    assert "No label or monograph lies in ~nobody-of-that-name/x." in shelf(capsys).out
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", written(tmp_path, "x", "file"))
    run = shelf(capsys)
    assert run.code == 3 and "cannot read the shelf: Not a directory" in run.err


def test_a_label_is_not_overwritten_by_its_own_output(capsys: Capsys, file: str) -> None:
    run = here(capsys, "-m", file, "all", "--output", file, "--force")
    assert run.code == 2 and "is a file that is read" in run.err


def test_what_is_found_of_a_list_stands_below_its_own_lead(capsys: Capsys, tmp_path: Path) -> None:
    # The shorter an entry is, the sooner it comes.
    entries = ("Zebras first", "zebras third", "owls"), ("zebras second", "owls")
    long = {"third": 60, "second": 40, "owls": 60}
    lists = (
        f"{paragraph(lead)}<list>"
        + "".join(
            f"<item>{each}{' more' * long.get(each.split()[-1], 30)}</item>" for each in several
        )
        + "</list>"
        for lead, several in zip(("In men:", "In women:"), entries, strict=True)
    )
    path = tmp_path / "lists.xml"
    path.write_text(label(section("34068-7", "2 DOSAGE", "".join(lists))), encoding="utf-8")
    out = here(capsys, "-m", str(path), "search", "zebras").out
    told = re.findall(r"In men|In women|first|second|third", out)
    assert told == ["In men", "first", "third", "In women", "second"]


def test_search_tells_what_is_not_named_and_what_to_do_in_danger(capsys: Capsys, file: str) -> None:
    run = here(capsys, "-m", file, "search", "does it cause psoriasis")
    assert "- This label does not name psoriasis. That is no sign of safety" in run.out
    run = here(capsys, "-m", file, "search", "xyzzy")
    assert run.code == 1 and "- This label does not name xyzzy. That is no sign" in run.out
    run = here(capsys, "-m", file, "search", "fall or psoriasis")
    assert run.code == 0 and "- No line here names psoriasis. That is no sign" in run.out
    assert "What it says of the rest of the question:\n" in run.out
    # What to do in danger is none of the label's words: what it does not say stays a denial.
    run = here(capsys, "-m", file, "search", "he took the whole bottle")
    assert run.code == 1 and "EMERGENCY: Too much may have been taken:\n" in run.out
    assert "All the other words are the label's own" in run.out
    cited = here(capsys, "-m", file, "search", "he took the whole bottle", "--sources").out
    # Its sources are named; the label of Soma is none of them.
    assert "(US Poison Help: " in cited or "(Poison Help: " in cited
    assert "Meda Pharmaceuticals" not in cited and "label: 10" not in cited


def test_a_label_that_says_nothing_is_told_to_say_nothing(file: str) -> None:
    read = load(Path(file))
    made = answerer(read, False, Told(), load_substances(read))
    shown = to_text(made.search("how", Found(()), (), 8).document, "text", Screen())
    assert "\n- This label says nothing that answers this. That is no sign of safety" in shown


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        (0, "zolt"),
        (1, "zolt (looked for too: 1)"),
        (8, "zolt (looked for too: 1, 2, 3, 4, 5, 6, 7, 8)"),
        (9, "zolt (looked for too: 1, 2, 3, 4, 5, 6, 7, 8 and 1 more)"),
    ],
)
def test_by_what_else_a_name_was_looked_for_is_told(terms: int, told: str) -> None:
    near = ("zolt", *(f"{number}*" for number in range(1, terms + 1)))
    assert sought(Match("zolt"), Found((), concepts=(Concept("zolt", (), Terms(near)),))) == told


def test_a_search_that_names_a_substance_shows_what_names_it(
    capsys: Capsys, tmp_path: Path
) -> None:
    lines = "".join(paragraph(f"Warfarin does {n}.") for n in range(20))
    file = written(tmp_path, label(section("34073-7", "7 DRUG INTERACTIONS", lines)))
    out = here(capsys, "-m", file, "search", "can I take warfarin with it", "--limit", "3").out
    assert out.count("- Warfarin does") == 3
    assert "- And 17 more: add --limit 20." in out
    out = here(capsys, "-m", file, "search", "can I take aspirin with it").out
    assert "- This label does not name aspirin. That is no sign of safety" in out


def test_the_first_screen_is_that_of_the_label(capsys: Capsys, file: str) -> None:
    run = here(capsys, "-m", file)
    assert run.code == 0
    assert run == here(capsys, "--color", "auto", "-m", file)
    assert run.out.startswith("Testol (testolam): a US label\n\nEMERGENCY: In danger?")
    assert f"- {LINE}" in run.out and "boxed-warning" in run.out.partition(LINE)[2]
    assert "somaref -m FILE search can I drive" in run.out


def test_what_a_search_found_stands_out_on_a_terminal(capsys: Capsys, file: str) -> None:
    out = here(capsys, "-m", file, "search", "drive", "--color", "always").out
    assert "\x1b[1;4mdrive\x1b[0m" in out
