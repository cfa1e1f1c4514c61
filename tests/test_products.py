"""What a label's data list of its products."""

import json
from pathlib import Path

import pytest

import somaref
from somaref.document.model import NOTICE
from tests.examples import FORMS
from tests.labels import NUMBERED, label, paragraph, section
from tests.monographs import SMALL
from tests.running import here

Capsys = pytest.CaptureFixture[str]
NDC = 'codeSystem="2.16.840.1.113883.6.69"'
TABLET = f"""<manufacturedProduct><manufacturedProduct>
<code code="0001-0250" {NDC}/><name>Testol<suffix>Forte</suffix></name>
<formCode code="C1" displayName="TABLET"/>
<asEntityWithGeneric><genericMedicine><name>testolam</name></genericMedicine></asEntityWithGeneric>
<ingredient classCode="ACTIM"><quantity><numerator value="250" unit="mg"/>
<denominator value="1" unit="1"/></quantity><ingredientSubstance><code code="A"/>
<name>TESTOLAM</name><activeMoiety><activeMoiety><name>TESTOL BASE</name></activeMoiety>
</activeMoiety></ingredientSubstance></ingredient>
<ingredient classCode="ACTIB"><quantity><numerator value="5" unit="mg"/>
<denominator value="2" unit="mL"/></quantity><ingredientSubstance><name>OTHERAM</name>
</ingredientSubstance></ingredient>
<ingredient classCode="IACT"><ingredientSubstance><name>STARCH, CORN</name></ingredientSubstance>
</ingredient>
<ingredient classCode="IACT"><ingredientSubstance><name>TALC \u202e</name></ingredientSubstance>
</ingredient>
<asContent><containerPackagedProduct><code code="0001-0250-30" {NDC}/></containerPackagedProduct>
<subjectOf><marketingAct><code code="C99"/></marketingAct></subjectOf></asContent>
</manufacturedProduct>
<subjectOf><policy><code code="C2" displayName="CIV"/></policy></subjectOf>
<consumedIn><substanceAdministration><routeCode code="C3" displayName="ORAL"/>
</substanceAdministration></consumedIn></manufacturedProduct>"""
# The form of the first years, in a section of text; and a kit, whose parts are used in other ways.
OLD = """<manufacturedProduct><manufacturedMedicine><name>Oldol</name>
<activeIngredient><quantity><numerator value="1" unit="mg"/><denominator value="1"/></quantity>
<activeIngredientSubstance><name>oldolam</name></activeIngredientSubstance></activeIngredient>
<inactiveIngredient><inactiveIngredientSubstance><name>lactose</name></inactiveIngredientSubstance>
</inactiveIngredient></manufacturedMedicine></manufacturedProduct>"""
KIT = f"""<manufacturedProduct><manufacturedProduct><name>Kit</name><part><partProduct>
<code code="0001-9" {NDC}/><name>Water</name></partProduct><consumedIn><substanceAdministration>
<routeCode displayName="TOPICAL"/></substanceAdministration></consumedIn></part>
</manufacturedProduct></manufacturedProduct>"""


def holding(*products: str, code: str = "48780-1", text: str = "") -> str:
    """The XML of a label with these products alone."""
    subjects = "".join(f"<subject>{each}</subject>" for each in products)
    made = section(code, None, text).replace("</section>", f"{subjects}</section>")
    before, _, rest = label(made, section("34070-3", "4 X", paragraph("None."))).partition(
        "<component><section>"
    )
    return before + rest.partition("</component>")[2]


def listed(capsys: Capsys, folder: Path, xml: str, *options: str) -> str:
    (folder / "label.xml").write_text(xml, encoding="utf-8")
    run = here(capsys, "-m", str(folder / "label.xml"), "products", *options)
    assert (run.code, run.err) == (0, "")
    return run.out


def test_all_that_is_told_of_a_product_is_listed(capsys: Capsys, tmp_path: Path) -> None:
    out = listed(capsys, tmp_path, holding(TABLET))
    assert out.split("\n\nAll the words")[0] == (
        "Testol Forte (testolam): products\n\n== Product data ==\n\n- Labeler: Maker & Sons\n\n"
        "Testol Forte:\n- Generic name: testolam\n- Form: TABLET\n- Route: ORAL\n- Schedule: CIV\n"
        "- Active ingredients: TESTOLAM 250 mg; OTHERAM 5 mg in 2 mL\n"
        "- Inactive ingredients: STARCH, CORN; TALC \ufffd\n- NDC: 0001-0250; 0001-0250-30"
    )
    assert out.rstrip().endswith(NOTICE)


@pytest.mark.parametrize("form", FORMS)
def test_in_every_form_and_from_python(capsys: Capsys, tmp_path: Path, form: str) -> None:
    out = listed(capsys, tmp_path, holding(TABLET), "--format", form)
    assert "0001" in out and "TESTOLAM 250 mg" in out
    if form == "json":
        items = [item for block in json.loads(out)["blocks"] for item in block.get("items", ())]
        assert "Schedule: CIV" in {item["text"] for item in items}
    found = somaref.load(tmp_path / "label.xml")
    assert "Form: TABLET" in {each.text for each in found.section("products").statements}
    assert "Form: TABLET" in somaref.render(found, "products")


def test_parts_of_a_kit_and_old_files(capsys: Capsys, tmp_path: Path) -> None:
    out = listed(capsys, tmp_path, holding(KIT, TABLET))
    assert "Kit:\n\nWater:\n- Route: TOPICAL\n- NDC: 0001-9\n\nTestol Forte:\n" in out
    out = listed(capsys, tmp_path, holding(OLD, code="", text=paragraph("Oldol is old.")))
    assert "Oldol:\n- Active ingredients: oldolam 1 mg\n- Inactive ingredients: lactose\n" in out
    # They are no part of what the section says, nor of the whole.
    whole = here(capsys, "-m", str(tmp_path / "label.xml"), "all").out
    assert "Oldol is old." in whole and "lactose" not in whole


def test_a_product_without_a_name_of_its_own(capsys: Capsys, tmp_path: Path) -> None:
    nameless = TABLET.replace("<name>Testol<suffix>Forte</suffix></name>", "")
    assert "\ntestolam:\n- Generic name" in listed(capsys, tmp_path, holding(nameless))


def test_a_labeler_that_is_not_told_has_no_line(capsys: Capsys, tmp_path: Path) -> None:
    nobody = holding(TABLET).replace("Maker &amp; Sons", "")
    out = listed(capsys, tmp_path, nobody)
    assert "Labeler" not in out and "== Product data ==\n\nTestol Forte:\n" in out


def test_where_there_are_none(capsys: Capsys, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(NUMBERED.replace("48780-1", "34089-3"), encoding="utf-8")
    bare = NUMBERED.partition("<component><section>")
    xml = bare[0] + bare[2].partition("</component>")[2]
    (tmp_path / "b.xml").write_text(xml, encoding="utf-8")
    run = here(capsys, "-m", str(tmp_path / "b.xml"), "products")
    assert run.code == 1 and "looked for: Product data (48780-1)" in run.err
    out = here(capsys, "-m", str(tmp_path / "a.xml"), "products").out
    assert "- Labeler: Maker & Sons\n\nTestol:\n- Generic name: testolam" in out


def test_of_the_built_in_monograph_it_is_what_describes_the_tablets(
    capsys: Capsys, tmp_path: Path
) -> None:
    described = here(capsys, "description")
    for args in (["products"], ["product"], ["products", "--color", "auto"]):
        assert here(capsys, *args) == described
    (tmp_path / "small.yaml").write_text(SMALL, encoding="utf-8")
    assert here(capsys, "products", "-m", str(tmp_path / "small.yaml")).code == 1


def test_a_code_without_a_name_tells_nothing(capsys: Capsys, tmp_path: Path) -> None:
    named = listed(capsys, tmp_path, holding(TABLET.replace(' displayName="TABLET"', "")))
    assert "- Form:" not in named and "- Route: ORAL" in named
    bare = holding(TABLET.replace('code code="0001-0250"', "code"))
    assert "- NDC: 0001-0250-30\n" in listed(capsys, tmp_path, bare)
