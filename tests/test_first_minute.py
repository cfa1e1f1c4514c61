"""The first minute with the program: the first screen, help, and words that are nearly right."""

import re

import pytest

from somaref.document.model import NOTICE
from somaref.errors import EMERGENCY
from somaref.library import load
from somaref.monograph.model import Monograph
from somaref.monograph.sections import INTERACTIONS, SECTIONS, find
from somaref.suggest import nearest, unknown_command
from tests.keyboard import at_keyboard
from tests.monographs import SMALL
from tests.running import here, on_terminal, words

Capsys = pytest.CaptureFixture[str]


@pytest.mark.process
def test_the_first_screen_fits_on_the_smallest_screen() -> None:
    shown = re.sub("\x1b\\[[0-9;]*m", "", on_terminal().out)
    assert len(shown.splitlines()) <= 22
    assert max(map(len, shown.splitlines())) <= 80
    assert shown.startswith("Soma (carisoprodol)")
    assert shown.index("1-800-222-1222") < shown.index("overview")
    for kind in load().sections:
        assert re.search(rf"\b{kind.id}\b", shown)
    for asked in ("somaref search", "somaref interactions", "somaref --help"):
        assert asked in shown
    assert words(shown).endswith(NOTICE)


def test_the_first_screen_cites_what_it_says(capsys: Capsys) -> None:
    assert "poisonhelp.hrsa.gov" in here(capsys, "--sources").out
    assert here(capsys, "--plain", "--no-pager") == here(capsys)


@pytest.mark.parametrize("overdose", [True, False])
def test_the_first_screen_of_another_monograph_is_its_own(
    capsys: Capsys, tmp_path: object, overdose: bool
) -> None:
    text = SMALL if overdose else SMALL.replace("overdose:", "storage:")
    file = f"{tmp_path}/other.yaml"
    with open(file, "w", encoding="utf-8") as opened:  # noqa: PTH123
        opened.write(text)
    out = here(capsys, "--monograph", file).out
    assert out.startswith("Testol (testolam)")
    assert "Soma" not in out
    assert ("Call for help" if overdose else EMERGENCY) in out
    assert f"somaref {'overdose' if overdose else 'storage'} (options" in out
    assert "interactions" not in out


def test_help_has_the_sections_by_part_the_commands_and_the_options(capsys: Capsys) -> None:
    helped = here(capsys, "--help")
    assert helped.code == 0
    assert helped == here(capsys, "-h") == here(capsys, "help")
    assert helped.out.startswith("Usage: somaref ")
    assert "Soma (carisoprodol)" in helped.out
    assert helped.out.index("In an emergency") < helped.out.index("== Options")
    for kind in load().sections:
        assert f"\n{kind.id} " in helped.out
    assert helped.out.endswith(f"{NOTICE}\n")


def test_help_of_a_command(capsys: Capsys) -> None:
    for asked in (["dosage"], ["side", "effects"], ["search"], ["validate"], ["warnings"]):
        assert here(capsys, "help", *asked) == here(capsys, *asked, "--help")
    assert here(capsys, "help", "nonsense").code == 2
    for kind in SECTIONS:
        told = here(capsys, "help", kind.id).out
        assert kind is INTERACTIONS or f"(also: {', '.join(kind.aliases)})" in told


@pytest.mark.parametrize("words", [[], ["search"], ["side", "effects"]])
def test_help_obeys_the_options_before_it_and_behind_it(capsys: Capsys, words: list[str]) -> None:
    for options in (["--format", "json"], ["--color", "always"], ["--no-pager"]):
        told = here(capsys, "help", *words, *options)
        assert told.code == 0
        for line in (
            *([*options, *words, "--help"], [*words, "--help", *options]),
            *([*options, *words, "-h"], [*words, *options, "-h"]),
        ):
            assert here(capsys, *line) == told, line


@pytest.mark.process
def test_help_is_not_broken_in_mid_word() -> None:
    whole = set(re.findall(r"[a-z-]+", here_help(200)))
    assert set(re.findall(r"[a-z-]+", here_help(40))) <= whole


def here_help(columns: int) -> str:
    return on_terminal("--help", "--no-pager", columns=columns, environ={"NO_COLOR": "1"}).out


@pytest.mark.parametrize(
    ("asked", "section"),
    [
        ("side effects", "side-effects"),
        ("half life", "pharmacokinetics"),
        ("drug interactions", "interactions"),
        ("mechanism of action", "mechanism"),
        ("breast feeding", "populations"),
        ("missed dose", "dosage"),
        ("Missed_dose", "dosage"),
    ],
)
def test_words_that_together_name_a_section_are_it(
    capsys: Capsys, asked: str, section: str
) -> None:
    expected = here(capsys, section)
    assert expected.code == 0
    assert here(capsys, *asked.split()) == expected
    assert here(capsys, "--color", "never", *asked.split()) == expected
    assert here(capsys, *asked.split(), "--color", "never") == expected


def test_substances_may_follow_a_section_of_several_words(capsys: Capsys) -> None:
    expected = here(capsys, "interactions", "wine")
    assert here(capsys, "drug", "interactions", "wine") == expected
    assert here(capsys, "drug", "interactions", "wine", "--plain") == expected


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("nausea", "'somaref search nausea' looks for these words."),
        ("overdoze", "'somaref search overdoze' looks for these words."),
        ("overdoze", "did you mean overdose? "),
        ("overdos now", "'overdos'; did you mean overdose? "),
        ("overdosis", "did you mean overdose? "),
        ("widthdrawal", "did you mean withdrawal? "),
        ("widrawal", "did you mean withdrawal? "),
        ("side efects", "'side efects'; did you mean side-effects? "),
        ("drug interaction wine", "'drug interaction'; did you mean drug-interactions? "),
        ("help overdos", "did you mean overdose? "),
        ("xanax", "'somaref interactions xanax' says"),
        ("xanax wine", "'somaref interactions xanax wine' says"),
        ("what's the dose", "'somaref search WORDS' looks for these words."),
        ("sideefects", "did you mean side-effects? "),
        ("zzzz", "'somaref' alone lists the sections"),
        ("overdose now", "'somaref search overdose now' looks"),
        ("all of it", "'somaref search all of it' looks"),
        (f"dosage {'very ' * 40}", "'somaref search WORDS' looks"),
    ],
)
def test_words_that_are_nearly_right_lead_on(capsys: Capsys, asked: str, said: str) -> None:
    run = here(capsys, *asked.split())
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert said in run.err
    assert EMERGENCY in run.err


def test_an_emergency_is_suggested_for_a_slip_and_by_no_likeness() -> None:
    urgent = {
        name for kind in SECTIONS for name in (kind.id, *kind.aliases) if "emergency" in kind.part
    }
    assert "suicide" in urgent
    for word in ("nausea", "abus", "side efects", "quiet", "stops", "boxes", "paper", "person"):
        assert not urgent & set(nearest(word, ("overdose", "search")))
    # Each slip of each longer name: a letter is missing, twice there, wrong, or changes places.
    for name in sorted(each for each in urgent if len(each) >= 6):
        for at in range(1, len(name) - 1):
            start, letter, end = name[:at], name[at], name[at + 1 :]
            slips = (end, letter * 2 + end, "x" + end, end[0] + letter + end[1:])
            for slip in (f"{start}{each}" for each in slips):
                kind = find(slip) or find(nearest(slip)[0])
                assert kind is find(name), slip


def test_what_was_meant_is_not_asked_of_a_bad_monograph(capsys: Capsys) -> None:
    for word in ("nausea", "wine"):
        run = here(capsys, "--monograph", "nowhere.yaml", word)
        assert run.code == 2
        assert "somaref interactions" not in run.err
        assert f"'somaref search {word}' looks for these words." in run.err


def test_the_monograph_is_read_only_where_the_words_may_name_a_substance() -> None:
    read = []

    def monograph() -> Monograph:
        read.append(True)
        return load()

    assert "did you mean side-effects? " in unknown_command(["sideefects"], (), monograph)
    assert read == []
    assert "'somaref interactions wine' says" in unknown_command(["wine"], (), monograph)
    assert read == [True]


def test_a_section_to_search_in_is_told_by_its_name(capsys: Capsys) -> None:
    run = here(capsys, "search", "x", "--section", "dosag")
    assert (run.code, run.out) == (2, "")
    assert "there is no section 'dosag'; did you mean dosage? " in run.err


@pytest.mark.process
def test_help_needs_no_second_key_where_it_fits() -> None:
    assert at_keyboard("validate", "--help").code == 0
