"""Two ways in, with an option parser and without; and what a start does not do."""

import errno
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import somaref
from somaref import commands
from somaref.__main__ import run
from somaref.commands import OVERVIEWS
from somaref.errors import EMERGENCY, WrongUsage, unforeseen
from somaref.monograph.sections import SECTIONS
from tests import examples
from tests.keyboard import at_keyboard
from tests.running import CLEAN, HANGS, MEASURED, ROOT, here, in_pipe

Capsys = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch

TESTOL = str(ROOT / "docs" / "testol.xml")
NAMES = [name for kind in SECTIONS for name in (kind.id, *kind.aliases)]
REQUESTS = [
    *([name] for name in (*NAMES, *OVERVIEWS)),
    ["Side_Effects"],
    ["side effects"],
    ["ALL"],
    ["interactions", "alcohol"],
    ["interactions", "alcohol", "xyzzy"],
    ["interactions", "st", "john's", "wort"],
    ["interactions", "oxicodone"],
    ["interactions", ""],
    ["alcohol", "beer"],
    ["search", "can", "I", "drink"],
    ["search", "driving"],
    ["search", "xyzzy"],
    ["search", ""],
    # Requests that cannot be met.
    [""],
    ["seach", "x"],
    ["sideefects"],
    ["xanax", "now"],
    ["nonsense"],
    ["overdose", "now"],
    ["all", "of", "it"],
    ["search"],
    ["section"],
    ["side", "effects"],
    ["drug", "interactions", "wine"],
    ["half", "life", "of", "it"],
    ["help"],
    ["help", "dosage"],
]


@pytest.mark.parametrize("request_", REQUESTS, ids=" ".join)
def test_with_an_option_that_changes_nothing_all_is_the_same(
    capsys: Capsys, request_: list[str]
) -> None:
    # What Typer parses, against what needs no parser.
    assert here(capsys, *request_) == here(capsys, "--color", "auto", *request_)


@pytest.mark.parametrize("monograph", ["nowhere.yaml", "README.md"])
def test_a_bad_monograph_is_told_alike(capsys: Capsys, monkeypatch: Patch, monograph: str) -> None:
    monkeypatch.setenv("SOMAREF_MONOGRAPH", monograph)
    run = here(capsys, "overdose")
    assert run.code == 3
    assert run == here(capsys, "--color", "auto", "overdose")


def test_ctrl_c_ends_it_without_a_traceback(capsys: Capsys, monkeypatch: Patch) -> None:
    def interrupted(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "load", interrupted)
    monkeypatch.setattr("gc.disable", lambda: None)
    for args in (["overdose"], ["--color", "auto", "overdose"]):
        monkeypatch.setattr(sys, "argv", ["somaref", *args])
        assert run() == 130
        assert "".join(capsys.readouterr()).strip() == ""


@pytest.mark.parametrize("args", [["overdose"], ["overdose", "--sources"]])
def test_a_fault_that_nobody_foresaw_is_told_in_one_line(
    capsys: Capsys, monkeypatch: Patch, args: list[str]
) -> None:
    def broken(*_args: object, **_options: object) -> None:
        raise KeyError("mechanism\x1b" * 500)

    monkeypatch.setattr(commands, "load", broken)
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr(sys, "argv", ["somaref", *args])
    assert run() == 70
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("somaref: this is a fault of the program")
    assert EMERGENCY in err
    assert re.search(r"test_start\.py:\d+: KeyError: 'mechanism", err)
    assert len(err) < 1100
    monkeypatch.setattr(sys, "stderr", None)
    assert run() == 70


@pytest.mark.parametrize("file", ["/a b/odd.py", "C:\\a b\\odd.py", "odd.py"])
def test_a_fault_is_told_without_the_folder_that_the_program_lies_in(file: str) -> None:
    try:
        exec(compile("\n1 / 0", file, "exec"))
    except ZeroDivisionError as error:
        told = unforeseen(error)
    assert f"somaref {somaref.__version__} at odd.py:2: ZeroDivisionError: division" in told
    assert "a b" not in told


@pytest.mark.process
@pytest.mark.parametrize("broken", ["somaref.cli.main", "rich"])
def test_a_program_that_is_not_whole_is_told_in_one_line(broken: str) -> None:
    code = f"""
import sys
from somaref.__main__ import run
sys.modules[{broken!r}] = None
sys.argv[1:] = ["overdose", "--color", "always"]
sys.exit(run())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=CLEAN, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (70, "", 1)
    assert "ModuleNotFoundError" in done.stderr


@pytest.mark.process
def test_ctrl_c_may_come_while_it_starts() -> None:
    code = """
import sys
from somaref.__main__ import run
class Interrupting:
    def find_spec(self, name, *_):
        if name == "somaref.commands":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
sys.exit(run())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=CLEAN, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.process
def test_nothing_that_takes_time_comes_before_ctrl_c_is_heard(installed: Path) -> None:
    code = (
        "import sys; before = set(sys.modules); from somaref.__main__ import run;"
        "print(*sorted(sys.modules.keys() - before))"
    )
    line = [sys.executable, "-S", "-c", code]
    environ = CLEAN | {"PYTHONPATH": str(installed)}
    done = subprocess.run(line, env=environ, capture_output=True, encoding="utf-8", check=True)
    # The first is a part of Python itself.
    assert done.stdout.split() == ["gc", "somaref", "somaref.__main__"]


def test_an_error_that_nobody_can_hear_keeps_its_code(
    capsys: Capsys, monkeypatch: Patch, tmp_path: Path
) -> None:
    unheard = (tmp_path / "unheard").open("w")

    class Deaf:
        encoding = "utf-8"

        def isatty(self) -> bool:
            return False

        def write(self, _text: str) -> None:
            raise OSError(errno.EIO, "deaf")

        def fileno(self) -> int:
            return unheard.fileno()

    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        assert here(capsys, "nonsense").code == 2
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", Deaf())
        assert here(capsys, "nonsense").code == 2
    unheard.close()


def test_the_programs_name_alone_is_the_first_screen(monkeypatch: Patch, capsys: Capsys) -> None:
    from somaref.cli.main import main

    monkeypatch.setattr(sys, "argv", ["somaref"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("Soma (carisoprodol)")


HEAVY = {"typer", "rich", "yaml", "dataclasses", "pathlib", "json", "sqlite3", "shutil", "zlib"}


def imported(site: Path, *args: str) -> set[str]:
    """The modules that a run of the installed program imports."""
    line = [sys.executable, "-X", "importtime", "-m", "somaref", *args]
    environ = CLEAN | {"PYTHONPATH": str(site)}
    # From elsewhere: Python would look in a checkout first.
    done = subprocess.run(
        line, cwd=site, env=environ, capture_output=True, check=False, timeout=HANGS
    )
    assert done.returncode in (0, WrongUsage.exit_code)
    return set(re.findall(r"(?m)^import time:.*\| *(\S+)$", done.stderr.decode()))


@pytest.mark.process
def test_what_every_start_imports(installed: Path) -> None:
    found = imported(installed, "side-effects")
    # runpy, which "python -m" needs, imports some modules of its own.
    assert not HEAVY & found
    assert {each for each in found if each.startswith("somaref")} == {
        *("somaref", "somaref.api", "somaref.commands", "somaref.errors", "somaref.library"),
        "somaref.text",
        *("somaref.built", "somaref.built.soma", "somaref.cli", "somaref.cli.main"),
        *("somaref.monograph", "somaref.monograph.files", "somaref.monograph.model"),
        *("somaref.api", "somaref.monograph.sections"),
        *("somaref.document", "somaref.document.blocks", "somaref.document.compose"),
        "somaref.document.model",
        *("somaref.output", "somaref.output.show"),
        *("somaref.output.stream", "somaref.output.writers", "somaref.output.writers.plain"),
    }


@pytest.mark.process
@pytest.mark.parametrize(
    ("args", "unused"),
    [
        (["search", "alcohol"], {"typer", "rich", "yaml", "inspect"}),
        (["interactions", "alcohol"], {"typer", "rich", "yaml", "somaref.questions.hearing"}),
        (["overdose", "--format", "json"], {"rich", "yaml", "sqlite3"}),
        (["overdose", "--color", "always"], {"yaml", "sqlite3", "rich.table", "rich._emoji_codes"}),
        (["--help"], {"rich", "yaml", "sqlite3"}),
        (["sideefects"], {"typer", "rich", "yaml", "somaref.questions.words"}),
        (["nonsense"], {"typer", "rich", "yaml", "somaref.questions.learned"}),
        (["-m", TESTOL, "precautions"], {"typer", "rich", "yaml", "zipfile", "difflib"}),
        (["sections", "--monograph", TESTOL], {"typer", "rich", "yaml", "zipfile", "difflib"}),
    ],
)
def test_what_else_a_start_leaves_out(installed: Path, args: list[str], unused: set[str]) -> None:
    assert not unused & imported(installed, *args)


GUARD = """\
import os, sys

allowed = tuple(sys.argv.pop(1).split(os.pathsep))

def guard(event, args):
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn")):
        os.write(2, f"{event}\\n".encode())
        os._exit(70)
    if event in ("os.system", "os.startfile", "webbrowser.open"):
        os._exit(71)
    if event == "open":
        path, mode, flags = args
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        if writes and not str(path).startswith(allowed) and not isinstance(path, int):
            os.write(2, f"{path} {mode} {flags}\\n".encode())
            os._exit(72)

sys.addaudithook(guard)
sys.dont_write_bytecode = True
from somaref.cli.main import main
if sys.argv[1] != "--lines":
    sys.exit(main())
import json
for line in json.loads(sys.argv[2]):
    if main(line) not in (0, 1, 2, 3):
        sys.exit(1)
"""
ALL_LINES = "--lines"


def guarded(site: Path, allowed: Path, *args: str) -> int:
    """The exit code of a run of the installed program in which a socket, a process or another file
    is the end.
    """
    # Python would look in the checkout first.
    line = [sys.executable, "-P", "-c", GUARD, str(allowed), *args]
    environ = CLEAN | {"PYTHONPATH": str(site)}
    done = subprocess.run(line, env=environ, capture_output=True, check=False, timeout=HANGS)
    assert b"Traceback" not in done.stderr
    return done.returncode


LINES = [
    *([*line, "--format", form] for line in examples.OF_BUILT_IN for form in examples.FORMS),
    *(["-m", TESTOL, *line] for line in (["all"], ["search", "drive"], ["interactions", "wine"])),
    *(
        ["all", "--color", "always", "--sources"],
        ["current", TESTOL],
        ["validate", "data/soma.yaml"],
    ),
    *(["validate", "--template"], ["--help"], ["--version"], ["--show-completion", "zsh"]),
    *(["--complete", "fish", "interactions", "w"], ["nonsense"], []),
]


@pytest.mark.process
def test_no_network_no_process_and_no_other_file(installed: Path, tmp_path: Path) -> None:
    packed = tmp_path / "label.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(TESTOL, "label.xml")
    lines = [*LINES, ["-m", str(packed), "all"], ["-m", str(tmp_path / "none"), "all"]]
    # Each of them, and nothing but them, in one process.
    assert guarded(installed, tmp_path, ALL_LINES, json.dumps(lines)) == 0
    assert os.listdir(tmp_path) == ["label.zip"]  # noqa: PTH208


@pytest.mark.process
def test_the_pager_is_run_without_a_shell(tmp_path: Path) -> None:
    for pager in ("true; touch {}", "true && touch {}", "cat >{}", "$(touch {})", "`touch {}`"):
        file = tmp_path / "made"
        assert at_keyboard("overdose", environ={"SOMAREF_PAGER": pager.format(file)}).code == 0
        assert not file.exists(), pager


@pytest.mark.process
def test_the_guard_sees_what_it_must(installed: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside"
    inside.mkdir()
    assert guarded(installed, inside, "overdose", "--output", str(inside / "out")) == 0
    assert guarded(installed, inside, "overdose", "--output", str(outside)) == 72


@pytest.mark.process
def test_nothing_in_a_monograph_is_executed(installed: Path, tmp_path: Path) -> None:
    for tag in ("!!python/object/apply:os.system [exit 1]", "!!python/name:os.system"):
        file = tmp_path / "evil.yaml"
        file.write_text(f"schema: {tag}\n", encoding="utf-8")
        assert guarded(installed, tmp_path, "overdose", "--monograph", str(file)) == 3


@pytest.mark.process
@pytest.mark.checkout
def test_as_a_module() -> None:
    assert in_pipe("storage", **MEASURED).code == 0
