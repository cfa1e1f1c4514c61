"""What the README, its picture and the man page say is what the program does."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

import somaref
from somaref.document.model import NOTICE
from somaref.limits import LONGEST_TEXT, MOST_VALUES
from somaref.monograph.load import load, read_monograph
from somaref.monograph.model import (
    LABELS_ALONE,
    Edition,
    Group,
    Source,
    Statement,
    SubstanceClass,
)
from somaref.monograph.sections import SECTIONS
from tests.running import CLEAN, ROOT, command, here
from tools.manual import page

pytestmark = pytest.mark.process

# As a shell reads it.
PROGRAM = shlex.join(command())
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```console\n\$ (.+)\n((?:.*\n)+?)```", README)


def test_the_readme_has_examples() -> None:
    assert len(EXAMPLES) == README.count("```console") == 4


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
        assert read_monograph(text.encode(), "page.yaml").brand == "Example"
    fields = (*Source._fields, *Statement._fields, *Group._fields, *SubstanceClass._fields)
    for name in (*(set(fields) - LABELS_ALONE), "edition", *Edition._fields):
        assert re.search(rf"\b{name}\b", page), name
    for limit in (f"{MOST_VALUES:,} values", f"{LONGEST_TEXT:,} characters"):
        assert limit in page


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    exec(example, {})
    out = capsys.readouterr().out
    assert "supported Dizziness" in out
    assert out.rstrip().rstrip("*").endswith(NOTICE)


def test_every_option_and_variable_that_the_readme_names_exists(
    capsys: pytest.CaptureFixture[str],
) -> None:
    known = page().replace("\\-", "-") + here(capsys, "--help").out
    for option in set(re.findall(r"`[^`]*?(--[a-z]+[a-z-]*)", README)) - {"--help"}:
        assert option in known, option
    for variable in set(re.findall(r"`([A-Z_]{4,})`", README)) - {"SECTION"}:
        assert variable in known, variable


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
