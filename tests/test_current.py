"""Is the monograph still what the label says?"""

import json
from pathlib import Path
from typing import Any

import pytest

from somaref.differences.tokens import fingerprint
from somaref.errors import EMERGENCY, MonographError
from somaref.library import load
from somaref.spl.monograph import of_content
from tests.labels import NUMBERED, OLD
from tests.monographs import SMALL
from tests.running import here
from tools.fingerprints import edition

Capsys = pytest.CaptureFixture[str]

IMPRINT = " Manufactured for: Maker. ©2024 Revised: 2/2024"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a label, and a monograph that keeps its fingerprints."""
    (tmp_path / "label.xml").write_text(
        NUMBERED.replace("sit down.", f"sit down.{IMPRINT}"), encoding="utf-8"
    )
    small = SMALL.replace("cite: {label: 10}", 'cite: {label: "5.2, 12.3"}')
    (tmp_path / "small.yaml").write_text(small, encoding="utf-8")
    found = edition(str(tmp_path / "label.xml"), str(tmp_path / "small.yaml"))
    (tmp_path / "small.yaml").write_text(small + found, encoding="utf-8")
    return tmp_path


def record(**fields: Any) -> dict[str, Any]:
    """OpenFDA's record of the same label."""
    own = {
        "set_id": "aaaa-bbbb",
        "version": "4",
        "effective_time": "20250301",
        "openfda": {
            "brand_name": ["Testol"],
            "generic_name": ["TESTOLAM"],
            "manufacturer_name": ["Maker"],
        },
        "indications_and_usage": [
            "1 INDICATIONS AND USAGE Testol eases tests. Testol is for tests (1)"
        ],
        "contraindications": ["4 CONTRAINDICATIONS None."],
        "warnings_and_cautions": [
            "5 WARNINGS AND PRECAUTIONS Sleep: do not drive (5.1) 5.1 Sleep Testol makes sleepy "
            "[ see Drug Interactions (7) ] . Wait before you drive. 5.2 Falls Stand up slowly."
        ],
        "drug_interactions": ["7 DRUG INTERACTIONS Alcohol adds to the sleepiness. So do opioids."],
        "use_in_specific_populations": [
            "8 USE IN SPECIFIC POPULATIONS 8.2 Lactation It passes into milk."
        ],
        "lactation": ["8.2 Lactation It passes into milk."],
        "clinical_pharmacology": [
            "12 CLINICAL PHARMACOLOGY 12.1 Mechanism of Action Unknown. 12.3 Pharmacokinetics "
            "C max is 2 mg/m 2 ."
        ],
        "information_for_patients": [
            f"17 PATIENT COUNSELING INFORMATION Tell them to sit down.{IMPRINT}"
        ],
        "spl_product_data_elements": ["Testol"],
        "package_label": ["TESTOL"],
        "odd": [1],
    }  # fmt: skip
    return own | fields


def told(capsys: Capsys, folder: Path, content: object, *more: str) -> tuple[int, str]:
    """The exit code, and what is said of a label with this content."""
    file = folder / "new"
    text = content if isinstance(content, str) else json.dumps(content)
    file.write_text(text, encoding="utf-8")
    run = here(capsys, "current", str(file), "-m", str(folder / "small.yaml"), *more)
    return run.code, run.out + run.err


def test_what_else_stands_in_a_section_counts_too(capsys: Capsys, folder: Path) -> None:
    media = "<component><observationMedia><text>A drawing</text></observationMedia></component>"
    xml = (folder / "label.xml").read_text(encoding="utf-8")
    _, out = told(
        capsys, folder, xml.replace("<text><paragraph>None.", f"{media}<text><paragraph>None.")
    )
    assert "- Changed: 4\n" in out


def test_the_label_that_judges_is_current(capsys: Capsys, folder: Path) -> None:
    code, out = told(capsys, folder, (folder / "label.xml").read_text(encoding="utf-8"))
    assert code == 0
    assert "- Judged by: version 3 of 2024-02-29, set id aaaa-bbbb\n" in out
    assert "- Current: each section that a statement can rest on has the same words." in out
    assert "The publisher's lines" not in out


def test_openfdas_record_of_it_has_the_same_fingerprints(capsys: Capsys, folder: Path) -> None:
    for content in (record(), [record()], {"meta": {}, "results": [record()]}):
        code, out = told(capsys, folder, content)
        assert code == 0
        assert (
            "- Held against it: Testol, Maker, version 4 of 2025-03-01, set id aaaa-bbbb\n" in out
        )
        assert "- It is newer than the version that the monograph was judged by.\n" in out
        assert "Current:" in out and "Changed" not in out and "New in it" not in out


def test_a_changed_section_puts_what_rests_on_it_in_doubt(capsys: Capsys, folder: Path) -> None:
    changed = record()
    changed["warnings_and_cautions"] = [
        changed["warnings_and_cautions"][0].replace("slowly", "soon")
    ]
    code, out = told(capsys, folder, changed)
    assert code == 1
    assert "- Not current: statements that rest on what is not the same: 1, see below.\n" in out
    assert "- Changed: 5.2\n" in out
    assert "Too much taken (overdose): in doubt until reviewed:\n- Call for help" in out
    assert "Hiccups" not in out
    _, out = told(capsys, folder, changed, "--format", "json")
    sections = [block.get("section") for block in json.loads(out)["blocks"]]
    assert sections[-1] == "overdose"


def test_a_change_that_nothing_rests_on_is_told_and_is_no_harm(
    capsys: Capsys, folder: Path
) -> None:
    code, out = told(capsys, folder, record(contraindications=["4 CONTRAINDICATIONS Falls."]))
    assert code == 0
    assert "- Changed: 4\n" in out
    assert "- Current: no statement rests on what is not the same." in out


def test_a_section_may_be_gone_or_new(capsys: Capsys, folder: Path) -> None:
    other = record(overdosage=["10 OVERDOSAGE Wake them."])
    del other["clinical_pharmacology"]
    code, out = told(capsys, folder, other)
    assert code == 1
    assert "- Not in it: 12, 12.1, 12.3\n" in out and "- New in it: 10\n" in out


def test_the_publishers_lines_rest_on_nothing(capsys: Capsys, folder: Path) -> None:
    text = "17 PATIENT COUNSELING INFORMATION Tell them to sit down. Testol is a trademark of X."
    code, out = told(capsys, folder, record(version="2", information_for_patients=[text]))
    assert code == 0
    assert "The publisher's lines (trademarks, addresses, dates) differ." in out
    assert "- It is older than the version" in out


def test_another_makers_label_is_named_as_such(capsys: Capsys, folder: Path) -> None:
    names = {"generic_name": ["Testolam"]}
    text = "4 CONTRAINDICATIONS None."
    other = {"set_id": "dddd", "openfda": names, "contraindications": [text]}
    code, out = told(capsys, folder, other)
    assert code == 1
    assert "Held against it: Testolam, maker unknown, version 0 of unknown date, set id dddd" in out
    assert "This is another maker's label" in out


@pytest.mark.parametrize(
    ("content", "code", "word"),
    [
        ("{", 3, "it is not well-formed JSON"),
        ("{}", 3, "no record of one label"),
        ({"results": []}, 3, "no record of one label"),
        ({"results": [record(), record()]}, 3, "no record of one label"),
        ({"results": 1}, 3, "no record of one label"),
        ({"results": ["x"]}, 3, "no record of one label"),
        ("[", 3, "it is not well-formed JSON"),
        ("[]", 3, "no record of one label"),
        ("\n[1, 2]", 3, "no record of one label"),
        ([record(), record()], 3, "no record of one label"),
        ({"set_id": "x", "openfda": None}, 3, "no section of it has a number"),
        (OLD, 3, "no section of it has a number"),
        ("<x/>", 3, "its root is <x>"),
        ("schema: 1", 3, "it is no label: neither XML, nor a ZIP, nor openFDA's record (JSON)"),
        ('{"schema": 1}', 3, "it is no label"),
        ("", 3, "it is no label"),
        (
            {"set_id": "x", "contraindications": ["4 X Y"]},
            2,
            "this is a label of a medicine, not of",
        ),
        (record(openfda={"brand_name": ["Other"]}), 2, "this is a label of Other"),
        ("{" + '"a":[' * 5000, 3, "JSON"),
    ],
)
def test_what_cannot_be_held_against_it(
    capsys: Capsys, folder: Path, content: object, code: int, word: str
) -> None:
    found, out = told(capsys, folder, content)
    assert found == code
    assert word in out


def test_a_monograph_without_fingerprints_cannot_tell(
    capsys: Capsys, folder: Path, small_monograph: Path
) -> None:
    small_monograph.write_text(SMALL, encoding="utf-8")
    run = here(capsys, "current", str(folder / "label.xml"), "-m", str(small_monograph))
    told = "somaref: the monograph of Testol (testolam) keeps no fingerprints of its label."
    assert run == (1, "", f"{told} {EMERGENCY}\n")


def test_whichever_name_the_label_uses_is_the_same() -> None:
    names = ("Testol", "testolam")
    assert fingerprint("TESTOL helps", names) == fingerprint("Testolam helps", names)
    assert fingerprint("Testol helps", ()) != fingerprint("Testolam helps", ())


def test_what_a_monograph_keeps_of_its_label_holds_with_each_version_of_the_program() -> None:
    # Another fingerprint of the same text would tell every user that the label has changed.
    text = "Take SOMA 2 times 10 mg, said the maker of Soma."
    assert fingerprint(text, ("Soma", "carisoprodol")) == "3fea4500cfe54ccd"


def test_a_number_in_a_reference_begins_no_section() -> None:
    text = "5 WARNINGS AND PRECAUTIONS Look (5.1 Sleep) in Table 5.1 Falls. 5.3 Falls Stand up."
    _, found = of_content(json.dumps({"set_id": "x", "warnings": [text]}).encode())
    assert list(found) == ["5", "5.3"]
    with pytest.raises(MonographError):
        of_content(b"{")


def test_the_built_in_monograph_knows_its_label() -> None:
    built_in = load().edition
    assert built_in and built_in.fingerprints
    assert (built_in.version, built_in.revised) == (18, "2023-05-15")
    label = load().label
    assert label and label.url and built_in.set_id in label.url
    # Whatever statement of the monograph cites the label rests on a section that is known.
    known = set(built_in.fingerprints)
    for section in load().sections:
        for statement in section.statements:
            for place in statement.cite.get("label", "").split(", "):
                assert not place[:1].isdigit() or place in known, statement
