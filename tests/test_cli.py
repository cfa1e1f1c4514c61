"""Options, aliases, help and exit codes."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from somaref import __version__
from somaref.cli.app import app
from somaref.document.model import NOTICE
from somaref.errors import EMERGENCY
from somaref.library import load
from somaref.monograph.sections import SECTIONS
from tests.examples import TESTOL
from tests.labels import label, section
from tests.monographs import SMALL
from tests.running import ROOT, here, in_pipe, on_terminal

Capsys = pytest.CaptureFixture[str]
WITH_CONTENT = [kind for kind in SECTIONS if load().find(kind.id)]


@pytest.mark.parametrize("kind", WITH_CONTENT, ids=lambda kind: kind.id)
def test_each_section_and_alias_is_a_command(capsys: Capsys, kind: object) -> None:
    by_id = here(capsys, kind.id)  # type: ignore[attr-defined]
    assert by_id.code == 0
    assert by_id.out.startswith("Soma (carisoprodol): ")
    assert by_id.out.endswith(f"{NOTICE}\n")
    for alias in kind.aliases:  # type: ignore[attr-defined]
        assert here(capsys, alias) == by_id


@pytest.mark.parametrize("name", ["Side-Effects", "side_effects", "SIDE EFFECTS"])
def test_a_name_is_found_in_any_spelling(capsys: Capsys, name: str) -> None:
    assert here(capsys, name).out == here(capsys, "side-effects").out


def test_all_prints_every_section_in_reading_order(capsys: Capsys) -> None:
    out = here(capsys, "all").out
    places = [out.index(f"== {kind.heading} ==") for kind in WITH_CONTENT]
    assert places == sorted(places)
    for kind in WITH_CONTENT:
        for statement in load().section(kind.id).statements:
            topic = f"{statement.topic}: " if statement.topic else ""
            assert f"- {topic}{statement.text}" in out


def test_sections_lists_each_on_a_line(capsys: Capsys) -> None:
    lines = here(capsys, "sections").out.splitlines()
    for kind in WITH_CONTENT:
        (line,) = (line for line in lines if line.split() and line.split()[0] == kind.id)
        assert kind.title in line
        assert kind.summary in line


@pytest.mark.parametrize("name", ["overdose", "all", "sections", "validate", "warnings"])
def test_help_of_a_command_ends_in_the_notice(capsys: Capsys, name: str) -> None:
    helped = here(capsys, name, "--help")
    assert helped.code == 0
    assert helped.out.startswith("Usage: somaref ")
    assert helped.out.endswith(f"{NOTICE}\n")
    assert ("\n\n== Arguments ==\n\nFILE " in helped.out) == (name == "validate")


def test_help_never_promises_an_option_that_is_missing() -> None:
    helped = CliRunner().invoke(app, ["dosage", "--help"], prog_name="somaref")
    for option in ("--monograph", "--sources", "--plain", "--color", "--width"):
        assert option in helped.output
        value = {"--monograph": [str(Path("data/soma.yaml").resolve())], "--width": ["60"]}
        args = ["dosage", option, *value.get(option, ["never"] if option == "--color" else [])]
        assert CliRunner().invoke(app, args).exit_code == 0


def test_version(capsys: Capsys) -> None:
    assert here(capsys, "--version") == (0, f"somaref {__version__}\n\n{NOTICE}\n", "")


@pytest.mark.parametrize(
    "options", [["--sources"], ["--plain"], ["--color", "always"], ["--width", "50"]]
)
def test_options_may_stand_before_the_command(capsys: Capsys, options: list[str]) -> None:
    before = here(capsys, *options, "overdose")
    assert before.code == 0
    assert before == here(capsys, "overdose", *options)


@pytest.mark.parametrize(
    "options", [["--output", "F"], ["--format", "json"], ["--plain"], ["--no-pager"], ["-m", "F"]]
)
@pytest.mark.parametrize("what", ["data/soma.yaml", "--template"])
def test_what_a_command_does_not_know_is_refused_before_it_as_behind_it(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch, options: list[str], what: str
) -> None:
    monkeypatch.chdir(ROOT)
    for line in ([*options, "validate", what], ["validate", *options, what]):
        run = here(capsys, *line)
        assert (run.code, run.out) == (2, "")
        assert "No such option" in run.err and "somaref validate --help" in run.err
    assert not (ROOT / "F").exists()


@pytest.mark.parametrize("line", [["help"], ["help", "overdose"]])
def test_help_obeys_what_every_command_does(
    capsys: Capsys, tmp_path: Path, line: list[str]
) -> None:
    told = here(capsys, *line)
    for number, options in enumerate((["--plain"], ["--format", "json"], ["--width", "30"])):
        before, behind = (here(capsys, *each) for each in ([*options, *line], [*line, *options]))
        assert before == behind and before.code == 0
        assert (before == told) == ("json" not in options)
        file = str(tmp_path / str(number))
        assert here(capsys, "--output", file, *line, *options) == (0, "", "")
        assert Path(file).read_text(encoding="utf-8") == before.out
        assert here(capsys, *line, "-o", file).code == 4


def test_sources_adds_citations_and_the_bibliography(capsys: Capsys) -> None:
    out = here(capsys, "contraindications", "--sources").out
    assert "(article: Precautions and Contraindications; US label: 8.6, 8.7; id: " in out
    assert "SOMA US prescribing information" in out
    assert "https://dailymed.nlm.nih.gov/" in out
    assert "8.6" not in here(capsys, "contraindications").out


@pytest.mark.parametrize("name", [kind.id for kind in WITH_CONTENT])
def test_each_section_says_how_old_the_label_is(capsys: Capsys, name: str) -> None:
    assert "US label 5/2023" in here(capsys, name).out


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["sideefects"], 2, "side-effects"),
        (["overdoze"], 2, "somaref search overdoze"),
        (["dosage", "--format"], 2, "text, markdown, json, html"),
        (["search", "x", "--limit"], 2, "requires an argument."),
        (["--nonsense"], 2, "--nonsense"),
        (["dosage", "--nonsense"], 2, "--nonsense"),
        (["dosage", "more"], 2, "more"),
        (["dosage", "--width", "0"], 2, "20"),
        (["dosage", "--width", "-5"], 2, "20"),
        (["dosage", "--width", "1000000000"], 2, "1000"),
        (["dosage", "--width", "wide"], 2, "--width"),
        (["dosage", "--color", "red"], 2, "always"),
        (["validate"], 2, "FILE"),
        (["dosage", "--monograph", "nowhere.yaml"], 3, "nowhere.yaml"),
    ],
)
def test_a_wrong_request_is_explained_on_standard_error(
    capsys: Capsys, args: list[str], code: int, said: str
) -> None:
    run = here(capsys, *args)
    assert run.code == code
    assert run.out == ""
    assert run.err.startswith("somaref: ")
    assert run.err.count("\n") == 1
    assert said in run.err


@pytest.mark.parametrize("words", [[""], [" "], ["", "\t"]])
@pytest.mark.parametrize("command", ["search", "ask", "interactions", "alcohol"])
def test_to_ask_nothing_is_wrong_usage(capsys: Capsys, command: str, words: list[str]) -> None:
    for line in ([command, *words], ["--plain", command, *words]):
        run = here(capsys, *line)
        assert (run.code, run.out) == (2, "")
        said = rf"somaref: [^.]*\bneed[^.]*\. {re.escape(EMERGENCY)}\n"
        assert re.fullmatch(said, run.err)


@pytest.mark.process
@pytest.mark.parametrize("columns", [40, 80])
def test_an_error_is_folded_at_words_on_a_terminal_only(columns: int) -> None:
    line = ("interactions", "--section", "overdose")
    whole = in_pipe(*line).err
    told = on_terminal(*line, columns=columns).out
    assert whole.count("\n") == 1
    assert max(map(len, told.splitlines())) <= columns
    assert told.split() == whole.split()
    assert (told.count("\n") == 1) == (len(whole) <= columns)


def test_an_error_shows_no_control_characters(capsys: Capsys) -> None:
    assert "\x1b" not in here(capsys, "\x1b[31mred").err


def test_a_file_name_steers_no_terminal(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "\x1b[31mred.yaml"
    file.write_text(SMALL, encoding="utf-8")
    assert "\x1b" not in here(capsys, "validate", str(file)).out


def test_what_is_not_found_ends_in_whom_to_call(capsys: Capsys, tmp_path: Path) -> None:
    lacks = tmp_path / "label.xml"
    # Its message is cut where it would be too long, and not at its end.
    long = (section("", f"Boxed warnings {n} {'x' * 400}", "Text.") for n in range(9))
    lacks.write_text(label(section("34068-7", "DOSAGE", "One.", *long)), encoding="utf-8")
    for line, code in (
        (["boxed-warning"], 1),
        (["-m", TESTOL, "references"], 1),
        (["-m", str(lacks), "boxed-warning"], 1),
        (["current", TESTOL], 2),
    ):
        run = here(capsys, *line)
        assert (run.code, run.out) == (code, "")
        assert run.err.endswith(f". {EMERGENCY}\n")
        assert ("x" * 400 in run.err) == (str(lacks) in line)


def test_a_section_the_monograph_lacks_is_nothing_found(
    capsys: Capsys, small_monograph: Path
) -> None:
    run = here(capsys, "dosage", "--monograph", str(small_monograph))
    assert (run.code, run.out) == (1, "")
    assert "no sign of safety" in run.err


def test_another_monograph_is_named_after_its_own_medicine(
    capsys: Capsys, small_monograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_option = here(capsys, "overdose", "--monograph", str(small_monograph))
    monkeypatch.setenv("SOMAREF_MONOGRAPH", str(small_monograph))
    assert here(capsys, "overdose") == by_option
    assert by_option.out.startswith("Testol (testolam): too much taken (overdose)\n")
    assert "Soma" not in by_option.out
    assert by_option.out.endswith(f"{NOTICE}\n")


def test_validate_says_what_is_in_the_file(capsys: Capsys, small_monograph: Path) -> None:
    run = here(capsys, "validate", str(small_monograph))
    assert run.code == 0
    assert "valid: Testol (testolam), 1 section, 3 statements, 2 sources\n" in run.out
    assert run.out.endswith(f"\n{NOTICE}\n")


def test_validate_names_the_statements_that_no_answer_shows(capsys: Capsys) -> None:
    run = here(capsys, "validate", str(ROOT / "data" / "soma.yaml"))
    _, _, named = run.out.partition(" of the statements: ")
    ids = named.partition("\n")[0].split(", ")
    # The entries of lists are shown by sentences of the answers' own.
    assert "overdose/blue-lips" in ids and "dosage/too-much" not in ids
    assert f"; no answer shows {len(ids)} of the statements: " in run.out


def test_validate_says_what_means_nothing_any_more(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "lead.yaml"
    lead = "cite: {label: 10}\n          lead: true"
    file.write_text(SMALL.replace("cite: {label: 10}", lead, 1), "utf-8")
    run = here(capsys, "validate", str(file))
    assert run.code == 0 and "; 'lead' means nothing any more: take it out\n" in run.out
