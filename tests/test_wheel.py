"""The built wheel holds the data, compiled and as YAML, and runs in every way of installing it."""

import re
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest

from somaref import text
from somaref.monograph.files import DATA_FILES, DataFile, checksum, read_data
from tests.readers import declared
from tests.running import CLEAN, ROOT, Run, in_pipe

pytestmark = [pytest.mark.process, pytest.mark.checkout]

# What the program reads of itself, such as the style of a page.
NO_MODULES = [
    file
    for file in (ROOT / "somaref").rglob("*.*")
    if file.suffix in (".bash", ".css", ".fish", ".zsh")
]
REQUESTS = [
    ["side-effects"],
    ["all", "--sources"],
    ["overdose", "--color", "always"],
    ["search", "how", "do", "I", "stop"],
    ["interactions", "wine", "xyzzy"],
    ["dosage", "--format", "json"],
]


def run_in(folder: Path, site: Path, *line: str) -> Run:
    """A run of Python that finds the program at `site` and nowhere else."""
    environ = CLEAN | {"PYTHONPATH": str(site)}
    done = subprocess.run(
        [sys.executable, *line],
        cwd=folder,
        env=environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def test_the_wheel_holds_code_data_and_types(installed: Path) -> None:
    names = {str(path.relative_to(installed)) for path in installed.rglob("*") if path.is_file()}
    assert {
        *(f"somaref/data/{name}.yaml" for name in (*DATA_FILES, "template")),
        "somaref/data/monograph.schema.json",
        *(str(file.relative_to(ROOT)) for file in NO_MODULES),
        "somaref/py.typed",
    } <= names
    # Nothing else is compiled; what Python keeps beside the modules is none of the wheel.
    built = {file.stem for file in (installed / "somaref" / "built").glob("*.py")}
    assert built == {"__init__", *DATA_FILES}
    assert {name.split("/")[0].split("-")[0] for name in names} == {"somaref"}
    assert not any("tools" in name or "generate" in name for name in names)
    # Where pip and pipx put it, man finds it.
    (page,) = installed.glob("*.data/data/share/man/man1/somaref.1")
    assert page.read_bytes() == (ROOT / "docs" / "somaref.1").read_bytes()
    (tags,) = installed.glob("*.dist-info/WHEEL")
    assert "Root-Is-Purelib: true\nTag: py3-none-any" in tags.read_text(encoding="utf-8")


def test_what_the_installed_documents_lead_to_is_installed(installed: Path) -> None:
    (share,) = installed.glob("*.data/data/share")
    pages = list(share.rglob("*.md"))
    assert {page.name for page in pages} == {"labels.md", "monograph.md"}
    for page in pages:
        text = page.read_text(encoding="utf-8")
        leads = re.findall(r"\]\(([^)]+)\)", text) + re.findall(r"\b[\w-]+\.(?:md|xml)\b", text)
        assert leads
        own = [lead for lead in leads if not lead.startswith("https://") and "FILE" not in lead]
        assert {lead for lead in own if not (page.parent / lead).is_file()} == set()
        # What is no part of the program is told to be in the checkout.
        for before in re.findall(r"(?s)(.{60})python -m tools", text):
            assert "In a checkout" in before


@pytest.mark.parametrize("args", REQUESTS, ids=" ".join)
def test_the_wheel_shows_what_the_checkout_shows(
    installed: Path, tmp_path: Path, args: list[str]
) -> None:
    assert run_in(tmp_path, installed, "-m", "somaref", *args) == in_pipe(*args)


@pytest.mark.reads
@pytest.mark.parametrize("name", DATA_FILES)
def test_what_is_compiled_is_what_is_read(installed: Path, tmp_path: Path, name: str) -> None:
    code = (
        f"from somaref.built.{name} import BUILT, CHECKSUM; import sys;"
        "sys.stdout.buffer.write(repr((BUILT, CHECKSUM)).encode())"
    )
    text, file = read_data(f"{name}.yaml")
    expected = repr((declared(name).read(text, file), checksum(text)))
    assert run_in(tmp_path, installed, "-c", code) == (0, expected, "")


def test_a_correction_of_the_installed_yaml_is_seen_at_once(
    installed: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for file in installed.rglob("*"):
        if file.is_file():
            copy = site / file.relative_to(installed)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    yaml = site / "somaref" / "data" / "soma.yaml"
    text = yaml.read_text(encoding="utf-8")
    assert "brand: Soma\n" in text
    yaml.write_text(text.replace("brand: Soma\n", "brand: Sona\n"), encoding="utf-8")
    run = run_in(tmp_path, site, "-m", "somaref", "overdose")
    assert run.out.startswith("Sona (carisoprodol): too much taken (overdose)")
    yaml.unlink()
    run = run_in(tmp_path, site, "-m", "somaref", "overdose")
    assert (run.code, run.out) == (3, "")
    assert "cannot read the data: No such file or directory" in run.err


def test_it_runs_as_a_zipapp(installed: Path, tmp_path: Path) -> None:
    app = tmp_path / "somaref.pyz"
    zipapp.create_archive(installed, app, main="somaref.__main__:run")
    for args in REQUESTS[2:5]:
        done = run_in(tmp_path, tmp_path, str(app), *args)
        assert (done.out, done.err) == run_in(tmp_path, installed, "-m", "somaref", *args)[1:]


def test_a_large_part_is_read_where_the_program_is_one_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Such a file is no folder; what loads the modules reads the parts in it."""
    monkeypatch.setattr(text, "_FOLDER", str(ROOT / "README.md"))
    monkeypatch.setattr(text, "content_of", lambda path: path.encode())
    with text.open_part("questions/learned_themes.tsv") as file:
        assert Path(file.read().decode()) == ROOT / "README.md" / "questions" / "learned_themes.tsv"


@pytest.mark.reads
@pytest.mark.parametrize("name", DATA_FILES)
def test_a_checkout_reads_the_yaml(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(DataFile, "read", lambda _self, _text, file: file)
    assert declared(name).load() == str(ROOT / "data" / f"{name}.yaml")


def test_the_sdist_holds_what_its_tests_need(tmp_path: Path) -> None:
    code = "import sys; from hatchling.build import build_sdist; build_sdist(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT, check=True)
    (sdist,) = tmp_path.glob("*.tar.gz")
    subprocess.run(["tar", "-xzf", sdist, "-C", tmp_path], check=True)
    (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    needed = {ROOT / name for name in ("README.md", "LICENSE", "pyproject.toml", "hatch_build.py")}
    for part in ("somaref", "data", "docs", "tests", "tools"):
        needed |= {path for path in (ROOT / part).rglob("*") if "__pycache__" not in path.parts}
    assert len(needed) > 100
    assert {path for path in needed if not (folder / path.relative_to(ROOT)).exists()} == set()
