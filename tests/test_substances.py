"""The list of substances: every fault is told with its place."""

import re
from pathlib import Path

import pytest

from somaref.errors import MonographError
from somaref.library import load
from somaref.monograph.files import read_data
from somaref.monograph.substances import SUBSTANCES, entry_of, key, load_substances
from tests.monographs import SMALL
from tests.running import here

LIST = """\
medicine: testolam
classes: [drinks, foods]
sources: {paper: {title: A paper, kind: research}}
called:
  drinks: [booze]
substances:
  - name: wine
    also: [red wine, vino]
    classes: {drinks: {paper: page 1}}
    may: [foods]
  - {name: beer, may: [drinks]}
combinations:
  - {names: [shandy, radler], holds: [beer, lemonade]}
families:
  - {names: [punch], holds: [wine, water], plain: water}
notes:
  - {of: [wine, water], says: [{text: "{name} is wet.", cite: {paper: page 2}}]}
  - {of: [water], says: [{text: Drink it., own: true}], enough: true}
unclassed:
  - [water, aqua]
  - [lemonade]
plain: [water]
beside: [glass]
"""


def test_the_list_made_ready() -> None:
    found = SUBSTANCES.read(LIST.encode(), "list")
    entries = {name: entry_of(line) for name, line in zip(found.keys, found.lines, strict=True)}
    assert {name: entry.sort for name, entry in entries.items()} == {
        **{"booze": "class", "wine": "substance", "redwine": "substance", "vino": "substance"},
        **{"beer": "substance", "shandy": "combination", "radler": "combination"},
        **{"punch": "family", "water": "substance", "aqua": "substance", "lemonade": "substance"},
    }
    wine = ("wine", (("drinks", (("paper", "page 1"),)),), ("foods",))
    assert found.records[entries["vino"].number] == wine
    assert found.records[entries["aqua"].number][:1] == ("water",)
    assert found.products[entries["radler"].number].holds == ("beer", "lemonade")
    assert (found.plain, found.beside) == (("water",), ("glass",))
    said = [(note.enough, note.says[0].text) for note in found.notes_of("water")]
    assert said == [(False, "Water is wet."), (True, "Drink it.")]
    assert list(found.notes_of("aqua")) == []


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            "drinks: [booze]",
            "drink: [booze]",
            ["5:10: called.drink: there is no such class; did you mean"],
        ),
        (
            "{drinks: {paper",
            "{drinx: {paper",
            ["9:22: substances[0].classes.drinx: there is no such class; did you mean 'drinks'?"],
        ),
        (
            "may: [foods]",
            "may: [food]",
            ["10:11: substances[0].may[0]: there is no such class; did you"],
        ),
        (
            "paper: page 1",
            "papers: page 1",
            ["classes.drinks.papers: there is no such source; did you mean 'paper'?"],
        ),
        (
            "also: [red wine, vino]",
            "also: [red wine, Beer]",
            ["8:22: substances[0].also[1]: the name"],
        ),
        (
            "- {name: beer, m",
            "- {name: wine, m",
            ["11:5: substances[1]: the name 'wine' stands twice", "holds[0]: 'beer' is not a name"],
        ),
        ("[water, aqua]", "[water, vino]", ["unclassed[0][1]: the name 'vino' stands twice"]),
        (
            "[shandy, radler]",
            "[shandy, booze]",
            ["combinations[0].names[1]: the name 'booze' stands"],
        ),
        (
            "[beer, lemonade]",
            "[beer, ginger]",
            ["combinations[0].holds[1]: 'ginger' is not a name of this list"],
        ),
        (
            ", may: [drinks]",
            "",
            ["11:5: substances[1]: a substance without any class belongs under"],
        ),
        # Evidence that names no source, and what is said of nothing or by nobody.
        ("{drinks: {paper: page 1}}", "{drinks: {}}", ["substances[0].classes.drinks: "]),
        (
            "of: [wine, water]",
            "of: [vino, water]",
            ["notes[0].of[0]: 'vino' is not the first name of a substance"],
        ),
        (", own: true", "", ["notes[1].says[0]: who says this? cite a source, or set own: true"]),
        ("cite: {paper: page 2}", "cite: {book: page 2}", ["cite.book: there is no such source"]),
        # Several at once.
        (
            "drinks: [booze]",
            "drink: [booze]\n  food: [bread]",
            ["no such class; did you mean 'drinks'?", "no such class; did you mean 'foods'?"],
        ),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, faults: list[str]) -> None:
    assert old in LIST
    with pytest.raises(MonographError) as caught:
        SUBSTANCES.read(LIST.replace(old, new).encode(), "list")
    assert len(caught.value.faults) == len(faults)
    for found, fault in zip(caught.value.faults, faults, strict=True):
        assert re.match(r"list:\d+:\d+: ", found)
        assert fault in found


def test_a_users_list_that_is_not_valid_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(SMALL, encoding="utf-8")
    beside = tmp_path / "own.substances.yaml"
    beside.write_text(LIST.replace("drinks: [booze]", "drink: [booze]"), encoding="utf-8")
    for args in (["interactions", "wine"], ["search", "wine"]):
        run = here(capsys, *args, "--monograph", str(file))
        assert (run.code, run.out) == (3, "")
        assert (
            f"{beside}:5:10: called.drink: there is no such class; did you mean 'drinks'?"
            in run.err
        )


def test_names_are_compared_by_letters_and_digits() -> None:
    assert key("St. John’s-Wort") == key("st johns wort") == "stjohnswort"
    assert key("Oxycodone/Acetaminophen") == key("oxycodone and acetaminophen")


@pytest.mark.reads
def test_the_built_in_list_is_valid_and_about_the_built_in_monograph() -> None:
    found = SUBSTANCES.read(*read_data("substances.yaml"))
    assert found.medicine == load().generic
    assert len(found.keys) == len(set(found.keys)) > 5_000
    assert len(load_substances(load()).keys) > len(found.keys)


def test_what_widens_vessels_is_told_as_that_and_by_whom() -> None:
    found = load_substances(load())
    named = {record[0]: dict(record[1]) for record in found.records}
    assert "abused" not in named["alkyl nitrites"]
    assert "alkyl nitrites" in {name for note in found.notes for name in note.of}
    # The directory of products lists no illicit fentanyl.
    assert "fda-classes" not in dict(named["illicit fentanyl"]["opioids"])
    told = [each for note in found.notes_of("prazosin") for each in note.says]
    assert any(each.own and "can lower the blood pressure" in each.text for each in told)
    assert any("get up slowly" in each.text and "label" in each.cite for each in told)
