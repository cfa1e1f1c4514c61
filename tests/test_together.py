"""The labels of all that somebody takes: what they say of each other, and what two of them hold."""

import json
from pathlib import Path

import pytest

import somaref
from somaref.library import load
from tests.labels import active, label, paragraph, section
from tests.running import here

Capsys = pytest.CaptureFixture[str]
# What each label says of others stands in sections that warn more and less.
OXY = label(
    section("34066-1", "WARNING", paragraph("Opioids with CNS depressants have killed.")),
    section("34073-7", "7 DRUG INTERACTIONS", paragraph("Testolam slows it.")),
    section("34067-9", "1 INDICATIONS", paragraph("An opioid for pain.")),
    name="Oxytest", generic="oxycodone and acetaminophen", set_id="o",
)  # fmt: skip
PACK = label(
    section("34070-3", "4 CONTRAINDICATIONS", paragraph("Not with alcohol.")),
    name="Packtest", generic="Acetaminophen", set_id="p",
)  # fmt: skip
TESTOL = label(
    section("34068-7", "2 DOSAGE", paragraph("Take one.")),
    section("34089-3", "11 DESCRIPTION", paragraph("It is made from oxycodone.")),
    set_id="t",
)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    made = {"oxy": OXY, "pack": PACK, "testol": TESTOL}
    for name, xml in made.items():
        (tmp_path / f"{name}.xml").write_text(xml, encoding="utf-8")
    return {name: str(tmp_path / f"{name}.xml") for name in made}


def test_what_two_of_them_hold_comes_first_then_what_warns_most(
    capsys: Capsys, files: dict[str, str]
) -> None:
    run = here(capsys, "together", *files.values(), "soma")
    told = [
        "The same active ingredient twice",
        "both hold acetaminophen: taking both may be a double dose",
        "Do not take both until",
        "== What the text of Oxytest (oxycodone and acetaminophen) says of Soma",
        "Boxed warning",
        "Opioids with CNS depressants have killed.",
        "== What the text of Oxytest (oxycodone and acetaminophen) says of Testol",
        "Testolam slows it.",
        "Neither text names the other, or its class:",
        "- Packtest (Acetaminophen) with Testol (testolam)",
        "- That is no sign of safety: ask a pharmacist about each pair.",
        "What a label says is in its own words:",
    ]
    places = [run.out.find(each) for each in told]
    assert run.code == 0 and places == sorted(places) and -1 not in places
    # Its own class is told only where others are meant.
    assert "An opioid for pain." not in run.out
    assert "Testol (testolam) with Oxytest" not in run.out


@pytest.mark.parametrize("name", ["oxycodone", "valium", "soma", "nitrazepam", "gabapentin", "gin"])
def test_a_class_within_a_class_is_what_the_label_means(name: str, files: dict[str, str]) -> None:
    told = somaref.interactions(load(files["oxy"]), name)
    assert told.found and "with CNS depressants have killed" in somaref.render(told.document)


def test_what_names_its_own_class_alone_is_told_where_nothing_else_is(tmp_path: Path) -> None:
    only = label(section("34067-9", "1 USE", paragraph("An opioid.")), generic="oxycodone")
    also = [
        section("34068-7", "2 DOSE", paragraph("Less with other opioids.")),
        section("34067-9", "1 USE", paragraph("It is an opioid.")),
    ]
    for number, xml in enumerate((only, label(*also, generic="oxycodone"))):
        (tmp_path / f"{number}.xml").write_text(xml, encoding="utf-8")
    first, second = (
        somaref.render(somaref.interactions(load(tmp_path / f"{n}.xml"), "morphine").document)
        for n in (0, 1)
    )
    assert "- An opioid." in first
    assert "- Less with other opioids." in second and "It is an opioid." not in second


def test_a_brand_in_a_label_is_its_substance(tmp_path: Path) -> None:
    file = tmp_path / "brand.xml"
    file.write_text(
        label(section("34068-7", "2 DOSE", paragraph("Not beside OxyContin."))), "utf-8"
    )
    told = somaref.interactions(load(file), "oxycodone")
    assert told.found and "- Not beside OxyContin." in somaref.render(told.document)


def test_a_class_that_is_named_for_what_it_is_warns_of_nobody(tmp_path: Path) -> None:
    file = tmp_path / "bound.xml"
    bound = paragraph("It does not bind to opioid receptors.")
    file.write_text(label(section("43679-0", "12.1 Mechanism of Action", bound)), encoding="utf-8")
    told = somaref.interactions(load(file), "morphine")
    assert not told.found and "- Not named in this label" in somaref.render(told.document)


def test_it_holds_what_each_says_of_the_other(files: dict[str, str]) -> None:
    oxy, testol = load(files["oxy"]), load(files["testol"])
    whole = somaref.render(somaref.together(oxy, testol).document)
    for one, name in ((oxy, "testolam"), (testol, "oxycodone")):
        alone = somaref.render(somaref.interactions(one, name).document)
        said = [line for line in alone.splitlines() if line.startswith("- ")]
        # A line of danger, for the one label a line on its boxed warning, and what it says.
        assert said and set(said) - set(whole.splitlines()) <= {
            "- This label has a boxed warning, its gravest: see 'boxed-warning'.",
            "- Named only as an ingredient in this label, which is no sign of safety: ask a "
            "pharmacist.",
        }


def test_the_same_unknown_medicine_twice_and_two_that_are_silent(files: dict[str, str]) -> None:
    testol = load(files["testol"])
    twice = somaref.together(testol, testol)
    assert twice.found and "both hold testolam" in somaref.render(twice.document)
    assert "Neither text" not in somaref.render(twice.document)
    silent = somaref.together(testol, load(files["pack"]), left_out=["x.xml: no label"])
    assert not silent.found and "- Left out: x.xml: no label" in somaref.render(silent.document)


def made(folder: Path, **labels: str) -> list[str]:
    for name, xml in labels.items():
        (folder / f"{name}.xml").write_text(xml, encoding="utf-8")
    return [str(folder / f"{name}.xml") for name in labels]


RELIEF = active("ACETAMINOPHEN", "362O9ITL9D")
TEXT = section("34068-7", "2 DOSAGE", paragraph("Take one."))
SALT = active("OTHERAM HYDROCHLORIDE DIHYDRATE", "AA11", "OTHERAM", "BB22")


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (RELIEF, active("ACETOLAM") + RELIEF, "acetaminophen"),
        (SALT, active("Otheram"), "otheram"),
        (
            SALT,
            active("OTHERAM MALEATE", "CC33", "OTHERAM (BASE)", "BB22"),
            "otheram hydrochloride",
        ),
        (active("TRAMADOL HYDROCHLORIDE DIHYDRATE"), active("tramadol"), "tramadol"),
        (active("A1", "1") + active("B1", "2"), active("B2", "2") + active("A2", "1"), "a1 and b1"),
    ],
)
def test_the_same_active_ingredient_is_found_whatever_the_medicines_are_called(
    capsys: Capsys, tmp_path: Path, one: str, other: str, both: str
) -> None:
    # The data of the products tell, by a name or a code of the ingredient or of what acts in it.
    files = made(
        tmp_path,
        one=label(TEXT, name="Coldaway", generic="cold relief", set_id="1", holds=one),
        other=label(TEXT, name="Acheaway", generic="ache relief", set_id="2", holds=other),
    )
    for named in (files, files[::-1]):
        run = here(capsys, "together", *named)
        first = run.out.split("\n\n")[2]
        assert run.code == 0 and first.startswith("EMERGENCY: The same active ingredient twice:")
        assert "Coldaway (cold relief)" in first and "Acheaway (ache relief)" in first
        assert "Neither text" not in run.out
    run = here(capsys, "together", *files)
    assert f"both hold {both}" in run.out


def test_a_name_that_two_medicines_share_is_no_ingredient_where_these_are_told(
    capsys: Capsys, tmp_path: Path
) -> None:
    files = made(
        tmp_path,
        one=label(TEXT, name="Pain Relief", generic="pain reliever", set_id="1", holds=RELIEF),
        other=label(
            TEXT, name="Pain Relief", generic="pain reliever", set_id="2", holds=active("NAPROXEN")
        ),
        same=label(TEXT, name="Pain Relief", generic="pain reliever", set_id="3", holds=RELIEF),
    )
    run = here(capsys, "together", *files[:2])
    assert "both hold" not in run.out
    # Two of one name are told apart by their files.
    run = here(capsys, "together", files[0], files[2])
    titles = [f"Pain Relief (pain reliever) in {files[number]}" for number in (0, 2)]
    assert f"- {titles[0]} and {titles[1]} both hold acetaminophen: " in run.out


def test_the_ingredients_of_a_record_are_found_one_by_one(capsys: Capsys, tmp_path: Path) -> None:
    record = {
        "set_id": "r", "version": "1", "effective_time": "20250101",
        "contraindications": ["4 CONTRAINDICATIONS None."],
        "openfda": {"brand_name": ["Recordol"], "substance_name": ["OTHERAM", "ACETAMINOPHEN"]},
    }  # fmt: skip
    (tmp_path / "r.json").write_text(json.dumps(record), encoding="utf-8")
    files = made(tmp_path, one=label(TEXT, name="Coldaway", generic="cold", holds=RELIEF))
    run = here(capsys, "together", str(tmp_path / "r.json"), *files)
    assert run.code == 0 and "both hold acetaminophen: " in run.out


def test_a_label_names_an_ingredient_of_another_whatever_that_is_called(
    capsys: Capsys, tmp_path: Path
) -> None:
    says = section("34073-7", "7 DRUG INTERACTIONS", paragraph("Otheram slows it."))
    files = made(
        tmp_path,
        one=label(says, set_id="1"),
        other=label(TEXT, name="Coldaway", generic="cold relief", set_id="2", holds=SALT),
    )
    run = here(capsys, "together", *files)
    assert run.code == 0 and "- Otheram slows it." in run.out


def test_what_the_labels_say_of_each_other_stands_behind_a_double_dose(
    capsys: Capsys, tmp_path: Path
) -> None:
    box = section("34066-1", "WARNING: LIVER", paragraph("Acetaminophen has killed."))
    use = section("50570-1", "Do not use", "<list><item>with other acetaminophen</item></list>")
    files = made(
        tmp_path,
        one=label(box, name="Boxtest", generic="acetaminophen", set_id="1"),
        other=label(use, name="Coldaway", generic="cold relief", set_id="2", holds=RELIEF),
        third=label(
            section("34070-3", "4 CONTRAINDICATIONS", paragraph("Never with acetaminophen.")),
            name="Soma", generic="carisoprodol and acetaminophen", set_id="3",
        ),
    )  # fmt: skip
    run = here(capsys, "together", *files[:2])
    told = ["both hold acetaminophen", "has killed.", "Do not use:\n  - with other acetaminophen"]
    places = [run.out.find(each) for each in told]
    assert run.code == 0 and places == sorted(places) and -1 not in places
    # It needs no file to be told apart.
    same = label(TEXT, name="Soma", generic="carisoprodol", set_id="4")
    same_run = here(capsys, "together", "soma", *made(tmp_path, same=same))
    assert (
        f"- Soma (carisoprodol) and Soma (carisoprodol) in {tmp_path / 'same.xml'} both hold"
        in (same_run.out)
    )
    # The built-in monograph tells what it says of itself taken twice.
    run = here(capsys, "together", "soma", files[2])
    assert "both hold carisoprodol" in run.out and "- Never with" not in run.out
    alone = here(capsys, "interactions", "carisoprodol").out
    said = [line for line in alone.split("\n") if line.startswith("- ")]
    assert len(said) > 10 and all(line in run.out for line in said)


def test_all_on_the_shelf_and_those_that_cannot_be_read(
    capsys: Capsys, files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", str(tmp_path))
    (tmp_path / "bad.xml").write_text("<document", encoding="utf-8")
    run = here(capsys, "together", "--format", "json")
    shown = json.dumps(json.loads(run.out))
    assert run.code == 0 and "Taken together: Soma (carisoprodol), " in shown
    assert "Left out: " in shown and "bad.xml" in shown
    # Of those named, nothing else on the shelf is told.
    run = here(capsys, "together", "carisoprodol", "testol")
    assert "Left out" not in run.out and "bad.xml" not in run.out
    assert run.code == 1 and "- Soma (carisoprodol) with Testol (testolam)" in run.out


def test_two_versions_of_one_label_are_one_medicine(
    capsys: Capsys, files: dict[str, str], tmp_path: Path
) -> None:
    newer = TESTOL.replace('versionNumber value="3"', 'versionNumber value="4"')
    (tmp_path / "newer.xml").write_text(newer, encoding="utf-8")
    for order in (("testol", "newer"), ("newer", "testol")):
        named = [str(tmp_path / f"{name}.xml") for name in order]
        run = here(capsys, "together", *named, files["oxy"])
        assert (
            "EMERGENCY" not in run.out
            and "version 4" in run.out
            and "version 3; set" not in run.out
        )
        used = f"is a version of the same label (set id) as {tmp_path / 'newer.xml'}, which is used"
        assert f"- Left out: {tmp_path / 'testol.xml'} {used}" in run.out
        alone = here(capsys, "together", *named)
        needed = "at least two medicines are needed"
        assert alone.code == 2 and f"{tmp_path / 'testol.xml'} {used}; {needed}" in alone.err


def test_the_built_in_monograph_says_more_than_a_newer_label_of_it(
    capsys: Capsys, files: dict[str, str], tmp_path: Path
) -> None:
    edition = load().edition
    assert edition
    own = label(
        section("34070-3", "4 CONTRAINDICATIONS", paragraph("None.")),
        name="Soma", generic="carisoprodol", set_id=edition.set_id, version=99,
    )  # fmt: skip
    (tmp_path / "own.xml").write_text(own, encoding="utf-8")
    run = here(capsys, "together", str(tmp_path / "own.xml"), "soma", files["oxy"])
    assert "both hold" not in run.out
    assert "Opioids (strong painkillers) with Soma can slow" in run.out


def test_one_alone_is_wrong_usage(capsys: Capsys, tmp_path: Path) -> None:
    run = here(capsys, "together", "soma")
    assert run.code == 2 and "at least two medicines are needed" in run.err and "911" in run.err
