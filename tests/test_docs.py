"""What the README, its picture and the man page say is what the program does."""

import re
import shlex
import shutil
import subprocess
import sys
import textwrap
import tomllib
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest

import somaref
from somaref import api
from somaref.document.model import NOTICE
from somaref.errors import MOST_FAULTS
from somaref.library import MONOGRAPH, load
from somaref.limits import (
    LARGEST_FILE,
    LARGEST_LABEL,
    LARGEST_ZIP,
    LONGEST_QUESTION,
    LONGEST_TEXT,
    MOST_VALUES,
    MOST_WORDS,
)
from somaref.monograph.model import (
    NOT_IN_FILES,
    Cell,
    Edition,
    Group,
    Source,
    Statement,
    SubstanceClass,
)
from somaref.monograph.sections import SECTIONS
from somaref.spl.tables import row_sentences
from tests.examples import TESTOL, TESTOL_4
from tests.running import CLEAN, ROOT, command, here
from tools.manual import page

Capsys = pytest.CaptureFixture[str]
# As a shell reads it.
PROGRAM = shlex.join(command())
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```console\n\$ (.+)\n((?:.*\n)+?)```", README)


def test_the_readme_has_examples() -> None:
    assert len(EXAMPLES) == README.count("```console") == 4


@pytest.mark.process
@pytest.mark.parametrize(("line", "shown"), EXAMPLES)
def test_an_example_shows_what_is_printed(line: str, shown: str, tmp_path: Path) -> None:
    line = re.sub(r"^somaref", PROGRAM, line)
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=tmp_path,
        env=CLEAN,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == shown


PAGE = (ROOT / "docs" / "labels.md").read_text(encoding="utf-8")


@pytest.mark.process
@pytest.mark.parametrize(
    ("line", "shown"), re.findall(r"```console\n\$ (.+)\n((?:.*\n)+?)```", PAGE)
)
def test_an_example_of_the_page_on_labels_too(line: str, shown: str) -> None:
    line = re.sub(r"^somaref", PROGRAM, line)
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=ROOT / "docs",
        env=CLEAN,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout + done.stderr == shown


def test_every_link_to_a_file_leads_to_one() -> None:
    links = [
        (file.parent, link)
        for file in (*ROOT.glob("*.md"), *ROOT.glob("*/README.md"))
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", file.read_text(encoding="utf-8"))
    ]
    assert len(links) > 5
    for folder, link in links:
        assert (folder / link).exists(), link


def test_the_page_on_the_format_shows_monographs_that_are_valid() -> None:
    page = (ROOT / "docs" / "monograph.md").read_text(encoding="utf-8")
    whole, figures, classes = re.findall(r"```yaml\n(.*?)```", page, flags=re.DOTALL)
    head, _, sections = whole.partition("sections:                  #")
    for text in (whole, head + figures, f"{head}{classes}sections: #{sections}"):
        assert MONOGRAPH.read(text.encode(), "page.yaml").brand == "Example"
    fields = (*Source._fields, *Statement._fields, *Group._fields, *SubstanceClass._fields)
    for name in (*(set(fields) - NOT_IN_FILES), "edition", *Edition._fields):
        assert re.search(rf"\b{name}\b", page), name
    for limit in (f"{MOST_VALUES:,} values", f"{LONGEST_TEXT:,} characters"):
        assert limit in page


def test_the_limits_that_are_told_are_those_that_hold() -> None:
    security = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    mib = 1024 * 1024
    monograph, label, question = (
        next(line for line in security.splitlines() if line.startswith(f"| {row}"))
        for row in ("a monograph file", "a label file", "words that you")
    )
    for limit in (
        f"{LARGEST_FILE // mib} MiB",
        f"{MOST_VALUES:,} values",
        f"{LONGEST_TEXT:,} characters",
    ):
        assert limit in monograph
    assert f"at most {LARGEST_LABEL // mib} MiB (a ZIP {LARGEST_ZIP // mib} MiB)" in label
    assert f"more than {LARGEST_LABEL // mib} MiB" in PAGE
    assert f"at most {LONGEST_QUESTION:,} characters, of which {MOST_WORDS} words count" in question
    told = {50: "the first fifty; the rest are counted"}[MOST_FAULTS]
    assert told in README
    assert told in (ROOT / "docs" / "monograph.md").read_text(encoding="utf-8")


def test_the_tables_of_the_readme_are_those_of_the_program(capsys: Capsys) -> None:
    codes = re.findall(r"^\| (\d+) \| ", README, re.MULTILINE)
    on_page = page().partition(".SH EXIT STATUS")[2].partition(".SH")[0]
    assert codes == re.findall(r"^\.B (\d+)$", on_page, re.MULTILINE)
    # Each mark is seen beside some statement.
    said = here(capsys, "all").out.splitlines()
    marks = re.findall(r"^\| (\[.+?\])(?: and the like)? \| ", README, re.MULTILINE)
    assert len(marks) == 7
    for mark in marks:
        pattern = re.escape(mark).replace(r"\.\.\.", "[^;]+")
        assert any(re.search(f"{pattern}$", line) for line in said), mark


def test_the_readme_tells_what_is_needed_and_which_labels_were_read() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        needed = tomllib.load(file)["project"]["requires-python"]
    assert f"Python {needed.removeprefix('>=')} or newer" in README
    own, generic = (load().sources[id_].revised for id_ in ("label", "generic"))
    assert f"revised {own}; the newest generic label read is of {generic}." in README


def test_what_the_readme_says_of_a_start_was_measured() -> None:
    measured = (ROOT / "tools" / "benchmarks" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| +([\d.]+) \|", measured, re.MULTILINE)
    cost: dict[str, list[float]] = {}
    for case, milliseconds in rows:
        cost.setdefault(case, []).append(float(milliseconds))
    pipe, man = cost["somaref side-effects"], cost["man -P cat ls"]
    terminal = cost["the same on a terminal, with Rich"]
    assert "A section in a pipe costs no more than a page of `man`" in README
    assert all(own <= of_man for own, of_man in zip(pipe, man, strict=True))
    assert "laid out for a terminal it costs about twice as much" in README
    assert all(laid <= 2.5 * of_man for laid, of_man in zip(terminal, man, strict=True))


def test_the_row_of_a_table_on_the_page_on_labels_is_told_so() -> None:
    head = tuple(map(Cell, ("Age", "Dose", "Most in a day")))
    (told,) = row_sentences((head,), (tuple(map(Cell, ("2 to 5 years", "5 mg", "3"))),))
    assert f'a row each: "{told}".' in " ".join(PAGE.split())


@pytest.mark.process
@pytest.mark.skipif(not (ROOT / ".ci").exists(), reason="the source distribution has no .ci")
def test_the_suite_is_said_to_run_on_a_python_only_where_there_is_one(tmp_path: Path) -> None:
    for name in ("bash", "dirname", "mktemp", "rm"):
        (tmp_path / name).symlink_to(shutil.which(name) or "")
    # As pyenv has it: a name on the path, and no Python of that version.
    (tmp_path / "python3.12").write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    (tmp_path / "python3.12").chmod(0o755)
    done = subprocess.run(
        [ROOT / ".ci" / "versions"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.splitlines() == [f"no python3.{n}: left out" for n in (11, 12, 13)]
    assert (done.returncode, done.stderr) == (1, "there is no Python to run the suite on\n")


def test_the_python_example_of_the_page_on_labels_runs(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    monkeypatch.chdir(ROOT / "docs")
    exec(example, {})
    assert "{'label': '5.2'} Stand up slowly.\n" in capsys.readouterr().out


def test_the_python_example_runs(capsys: Capsys) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    exec(example, {})
    out = capsys.readouterr().out
    assert "supported Dizziness" in out
    assert out.rstrip().rstrip("*").endswith(NOTICE)


@pytest.mark.parametrize("name", somaref.__all__)
def test_what_the_interface_offers_is_there_and_says_what_it_is(name: str) -> None:
    found = getattr(somaref, name)
    assert found is getattr(api, name)
    assert found.__module__.startswith("somaref.")
    # The line that Python makes for a tuple with names says nothing.
    assert found.__doc__ and not found.__doc__.startswith(f"{name}(")


def test_the_interface_is_named_once_more_and_alike() -> None:
    assert somaref.__all__ == api.__all__ == sorted(api.__all__)


def test_no_module_takes_the_name_of_what_the_interface_offers() -> None:
    """Python makes a module an attribute of its package as soon as anything imports it."""
    for module in walk_packages(somaref.__path__, "somaref."):
        import_module(module.name)
    taken = [name for name in somaref.__all__ if isinstance(getattr(somaref, name), ModuleType)]
    assert taken == []


@pytest.mark.process
def test_the_example_of_the_package_runs_and_asks() -> None:
    _, _, example = (somaref.__doc__ or "").partition("From a program:\n\n")
    code = textwrap.dedent(example)
    (shown,) = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    assert "somaref.search(" in code and "somaref.search(" in shown
    done = subprocess.run(
        [sys.executable, "-c", code], env=CLEAN, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    # The section on overdose in Markdown, then the answer as text.
    assert done.stdout.count(NOTICE) == 2


@pytest.mark.process
def test_the_interface_asks_as_the_program_does(capsys: Capsys) -> None:
    code = """
import sys, somaref
monograph = somaref.load()
for answer in (
    somaref.search(monograph, "can I drive", limit=3),
    somaref.interactions(monograph, "wine", "xyzzy", cited=True),
    somaref.compare(*map(somaref.load, sys.argv[1:]), section="dosage"),
    somaref.search(monograph, "xyzzy"),
):
    print(answer.found, somaref.render(answer.document), sep="\\n", end="")
"""
    done = subprocess.run(
        [sys.executable, "-c", code, TESTOL, TESTOL_4],
        env=CLEAN,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    asked = (
        (True, ["search", "can I drive", "--limit", "3"]),
        (False, ["interactions", "wine", "xyzzy", "--sources"]),
        (False, ["compare", TESTOL, TESTOL_4, "dosage"]),
        (False, ["search", "xyzzy"]),
    )
    shown = "".join(f"{found}\n{here(capsys, *line).out}" for found, line in asked)
    assert done.stdout == shown


def test_every_option_and_variable_that_the_readme_names_exists(
    capsys: Capsys,
) -> None:
    known = page().replace("\\-", "-") + here(capsys, "--help").out
    for option in set(re.findall(r"`[^`]*?(--[a-z]+[a-z-]*)", README)) - {"--help"}:
        assert option in known, option
    for variable in set(re.findall(r"`([A-Z_]{4,})`", README)) - {"SECTION"}:
        assert variable in known, variable


@pytest.mark.process
@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_shows_the_page() -> None:
    settings = {"MANWIDTH": "300", "MAN_KEEP_FORMATTING": "", "PAGER": "cat"}
    shown = subprocess.run(
        ["man", "-l", "--warnings", str(ROOT / "docs" / "somaref.1")],
        # The sandbox of man ends what is loaded beside, such as another clock.
        env=CLEAN | settings | {"LD_PRELOAD": ""},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown.stderr == ""
    text = " ".join(re.sub(".\x08", "", shown.stdout).split())
    assert " ".join(NOTICE.split()) in text
    # This line is what apropos finds.
    assert "somaref - an offline reference for the medicine Soma (carisoprodol)" in text
    assert "1-800-222-1222" in text
    assert load().reviewed in text
    for kind in SECTIONS:
        assert kind.id in text
        assert kind.summary in text


def test_the_picture_needs_nothing_from_outside() -> None:
    drawn = (ROOT / "docs" / "overdose.svg").read_text(encoding="utf-8")
    assert "http" not in drawn.replace("http://www.w3.org/2000/svg", "")


def test_the_python_interface() -> None:
    monograph = somaref.load()
    section = monograph.section("adverse-reactions")
    assert section.type.id == "side-effects"
    assert {type(each) for each in section.statements} == {somaref.Statement}
    assert somaref.render(monograph).endswith(f"{NOTICE}\n")
    assert "(US label: 4" in somaref.render(monograph, "contraindications", cited=True)
    with pytest.raises(somaref.SomarefError):
        somaref.render(monograph, "nonsense")
    with pytest.raises(somaref.SomarefError, match=r"'pdf'.*text, markdown, json, html"):
        somaref.render(monograph, "overdose", form="pdf")  # type: ignore[arg-type]
    for nowhere in ("nowhere.yaml", ""):
        with pytest.raises(somaref.SomarefError):
            somaref.load(nowhere)
    with pytest.raises(AttributeError, match="nonsense"):
        somaref.nonsense  # noqa: B018
