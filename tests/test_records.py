"""openFDA's record of a label is read as the label's own file is, each word once."""

import json
from pathlib import Path
from typing import Any

import pytest

from somaref.errors import MonographError
from somaref.library import load
from somaref.limits import MOST_MARKUP
from somaref.monograph.model import Monograph
from tests.labels import NUMBERED
from tests.monographs import SMALL
from tests.running import here
from tests.test_current import record
from tests.test_spl import ids

Capsys = pytest.CaptureFixture[str]
TABLE = (
    '<table width="100%"><caption>Table 1. Doses</caption><thead><tr><th>Age</th><th>Dose</th>'
    "</tr></thead><tbody><tr><td>adult &amp; old</td><td>5 mg</td></tr></tbody></table>"
)
GLUED = ("Table 1. Doses", "Age", "Dose", "adult & old", "5 mg")
WORDS = " ".join(GLUED)
# A pack: fields for what stands in the warnings, in no order of the label.
PACK = {
    "set_id": "cccc",
    "version": "2",
    "openfda": {"product_type": ["HUMAN OTC DRUG"], "brand_name": ["Testol"]},
    "stop_use": ["Stop use and ask a doctor if pain gets worse"],
    "spl_unclassified_section": ["Drug Facts"],
    "warnings": [
        "Warnings Liver warning: damage. Do not use with any other drug that holds it "
        "Stop use and ask a doctor if pain gets worse"
    ],
    "do_not_use": ["Do not use with any other drug that holds it"],
    "purpose": ["Purpose Test reliever"],
    "unheard_of": ["Something of openFDA's own."],
    "spl_medguide": ["What is Testol? It is for tests."],
}


def shown(capsys: Capsys, folder: Path, content: object, *words: str) -> str:
    """What is printed of such a file, without an error."""
    file = folder / "record.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    run = here(capsys, "-m", str(file), *(words or ("all",)))
    assert (run.code, run.err) == (0, "")
    return run.out


def read(folder: Path, content: Any) -> Monograph:
    (folder / "record.json").write_text(json.dumps(content), encoding="utf-8")
    return load(folder / "record.json")


def test_a_numbered_record_is_divided_as_its_label_is(capsys: Capsys, tmp_path: Path) -> None:
    out = shown(capsys, tmp_path, {"meta": {}, "results": [record()]})
    for heading in ("== 4 CONTRAINDICATIONS ==", "== 5 WARNINGS AND PRECAUTIONS =="):
        assert heading in out
    assert "\n8.2 Lactation:\n- It passes into milk.\n" in out
    # Only a known title is told from the text behind it.
    assert "\n5.1:\n- Sleep Testol makes sleepy [ see Drug Interactions (7) ] .\n- Wait" in out
    assert out.count("It passes into milk") == 1 and out.count("TESTOL") == 1
    found = read(tmp_path, record())
    assert [each for each in ids(NUMBERED) if each != "boxed-warning"] == [
        section.id for section in found.whole
    ]
    assert found.section("lactation").statements[0].cite == {"label": "8.2"}
    assert (found.brand, found.generic, found.edition and found.edition.kind) == (
        *("Testol", "TESTOLAM"), "openFDA's record of the label",
    )  # fmt: skip


def test_a_pack_tells_each_word_once_and_its_panel_whole(capsys: Capsys, tmp_path: Path) -> None:
    out = shown(capsys, tmp_path, PACK)
    for text in ("Liver warning", "any other drug", "pain gets worse", "Drug Facts", "reliever"):
        assert out.count(text) == 1, text
    # What the vocabulary does not know is kept, and belongs to nothing that it stands behind.
    for text in ("Drug Facts", "Something of openFDA's own."):
        assert f"== [untitled section] ==\n\n- {text}" in out
    assert "- What is Testol?\n- It is for tests." in shown(capsys, tmp_path, PACK, "leaflet")
    panel = shown(capsys, tmp_path, PACK, "warnings")
    assert "== Warnings ==\n\n- Liver warning: damage.\n" in panel
    assert "== Do not use ==\n\n- with any other drug that holds it" in panel
    assert "openFDA's record of the human over-the-counter drug label of Testol;" in panel
    assert read(tmp_path, {"set_id": "x"}).name == "a medicine"
    # What is short may stand in another text by chance.
    twice = {"set_id": "x", "contraindications": ["None."], "warnings": ["None. Or so they say."]}
    assert "- None." in shown(capsys, tmp_path, twice, "contraindications")


@pytest.mark.parametrize(("letters", "times"), [(29, 2), (30, 1)])
def test_what_stands_in_another_field_is_told_once_unless_it_is_short(
    capsys: Capsys, tmp_path: Path, letters: int, times: int
) -> None:
    text = f"Stop if {'very ' * 9}"[: letters - 5] + "ill.."
    fields = {"warnings": [f"5 WARNINGS Take care. {text} Rest."], "stop_use": [text]}
    out = shown(capsys, tmp_path, {"set_id": "x", **fields})
    assert (len(text), out.count(text)) == (letters, times)


def test_tables_stand_in_their_place(capsys: Capsys, tmp_path: Path) -> None:
    text = f"2 DOSAGE AND ADMINISTRATION Take it so. {WORDS} Then • sit • wait."
    tables = [TABLE, TABLE.replace("old", "young"), "<table>", "<table><tr><td>x</td></tr></table>"]
    tables.append("<table><tr><td>rarely</td><td>1%</td></tr></table>")
    more = {"dosage_and_administration": [text], "dosage_and_administration_table": tables}
    out = shown(capsys, tmp_path, {"set_id": "x", **more})
    table = "Table 1. Doses\n| Age | Dose |\n| adult & old | 5 mg |\n"
    assert f"- Take it so.\n\n{table}\n- Then\n  - sit\n  - wait.\n" in out
    # Older records have the cells glued.
    glued = {**more, "dosage_and_administration": [text.replace(WORDS, "".join(GLUED))]}
    assert f"- Take it so.\n\n{table}\n- Then" in shown(capsys, tmp_path, {"set_id": "x", **glued})
    # What no text holds is told for itself.
    assert "| adult & young | 5 mg |" in out and out.count("adult") == 2
    assert "| rarely | 1% |" in out


def test_a_record_is_compared_and_held_on_the_shelf(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.xml").write_text(NUMBERED, encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps(record()), encoding="utf-8")
    changed = record(contraindications=["4 CONTRAINDICATIONS Falls."])
    (tmp_path / "c.json").write_text(json.dumps(changed), encoding="utf-8")
    run = here(capsys, "compare", str(tmp_path / "b.json"), str(tmp_path / "c.json"))
    assert run.code == 1 and "was: None.\nnow: Falls." in run.out
    run = here(capsys, "compare", str(tmp_path / "a.xml"), str(tmp_path / "b.json"), "lactation")
    assert run.code == 0
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", str(tmp_path))
    assert (
        "b.json  Testol (TESTOLAM); openFDA's record of the label of Testol"
        in here(capsys, "shelf").out
    )


def test_a_monograph_may_be_written_in_json(tmp_path: Path) -> None:
    import yaml

    (tmp_path / "a.json").write_text(json.dumps(yaml.safe_load(SMALL), default=str), "utf-8")
    assert not load(tmp_path / "a.json").verbatim


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_encodings_of_windows_are_read(tmp_path: Path, encoding: str) -> None:
    for name, text in (("a.yaml", SMALL), ("b.json", json.dumps(record())), ("c.xml", NUMBERED)):
        text = text.replace("UTF-8", encoding.removesuffix("-sig"))
        (tmp_path / name).write_bytes(text.encode(encoding))
        assert load(tmp_path / name).brand == "Testol"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ('{\n "set_id": }', ":2:12: it is not well-formed JSON: Expecting value"),
        ('{"a":' + "[" * 100_000, ": it is not well-formed JSON: "),
        ("{}", ": it is JSON, but no record of one label from openFDA"),
        ('{"error": {"code": "NOT_FOUND"}}', ": it is JSON, but no record of one label"),
        ('{"results": [{}, {}]}', ": it is JSON, but no record of one label"),
        ("[1, 2]", ": it is JSON, but no record of one label"),
        ('{"set_id":\n1,\n', ":2:3: it is not well-formed JSON: Expecting property name"),
        ("[a, b]", ":1:2: it is not well-formed JSON: Expecting value"),
        ('{"a": "' + "." * MOST_MARKUP, f": more than {MOST_MARKUP} texts and sentences"),
        ({"set_id": "x", "warnings": [f"{'x' * 6000}{n}" for n in range(300)]},
         ": more text in more fields than any label has"),
    ],
)  # fmt: skip
def test_what_is_no_record_is_refused(tmp_path: Path, content: object, word: str) -> None:
    file = tmp_path / "a.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    with pytest.raises(MonographError) as error:
        load(file)
    assert str(error.value).startswith(f"{file}:") and word in str(error.value)


def test_no_text_can_steer_what_is_read(capsys: Capsys, tmp_path: Path) -> None:
    texts = ["<b>&amp;\u0000 \u0001\u0005 \u001b[31m \ud800 ]]>", f"\u00000\u0000 {WORDS}"]
    hostile = {"set_id": '"><x/>', "warnings": texts, "warnings_table": [TABLE]}
    out = shown(capsys, tmp_path, hostile)
    assert "<b>&amp;\ufffd \ufffd\ufffd \ufffd[31m \ufffd ]]>" in out
    assert "\ufffd0\ufffd\n" in out and "| adult & old | 5 mg |" in out
