"""Completion: what is offered for a line, and what bash, zsh and fish make of it."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from somaref.cli.complete import Shell, offer_lines
from somaref.monograph.sections import SECTIONS
from somaref.text import read_part
from tests.keyboard import typed
from tests.monographs import RICH
from tests.running import CLEAN, HANGS, command, here

Capsys = pytest.CaptureFixture[str]
SHELLS = get_args(Shell)
ALIASES = {alias for kind in SECTIONS for alias in kind.aliases}


def offered(*words: str) -> list[str]:
    return [line.split("\t")[0] for line in offer_lines("fish", words).splitlines()]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["overdo"], ["overdose", "overdosage"]),
        (["adv"], ["adverse-reactions", "adverse-effects"]),
        (["val"], ["validate"]),
        (["zzz"], []),
        (["zzz", ""], []),
        (["overdose", ""], []),
        (["search", "over"], []),
        (["side", ""], []),
        (["overdose", "--form"], ["--format"]),
        (["SEARCH", "--lim"], ["--limit"]),
        (["side", "effects", "--form"], ["--format"]),
        (["--no-pager", "overdose", "--no"], ["--no-pager"]),
        (["overdose", "--zzz"], []),
        (["overdose", "--format", "ma"], ["markdown"]),
        (["overdose", "--format=ma"], ["--format=markdown"]),
        (["overdose", "--format=zzz"], []),
        (["overdose", "--zzz=ma"], []),
        (["overdose", "--plain=ma"], []),
        (["--color", "always", "overdo"], ["overdose", "overdosage"]),
        (["--color=always", "overdo"], ["overdose", "overdosage"]),
        (["search", "x", "--section", "withd"], ["withdrawal"]),
        (["search", "--limit", ""], []),
        (["help", "overd"], ["overdose"]),
        (["validate", "over"], ["/"]),
        (["validate", "file", ""], []),
        (["compare", ""], ["/"]),
        (["compare", "old", ""], ["/"]),
        (["compare", "old", "new", "withd"], ["withdrawal"]),
        (["compare", "old", "--format", "json", "new", "withd"], ["withdrawal"]),
        (["compare", "old", "new", "withdrawal", ""], []),
        (["current", ""], ["/"]),
        (["together", ""], ["/"]),
        (["together", "one", "two", ""], ["/"]),
        (["current", "label", ""], []),
        (["overdose", "--output", ""], ["/"]),
        (["overdose", "--output="], ["/"]),
        (["interactions", "warfar"], ["warfarin"]),
        (["interactions", "wine", "WARFAR"], ["WARFARIN"]),
        (["-m", "-", "interactions", "warfar"], ["warfarin"]),
        (["interactions", "OxyC"], ["OxyContin"]),
        (["interactions", "oXyC"], []),
        (["interactions", "st-johns-w"], ["st-johns-wort"]),
        (["interactions", "St-Johns-w"], ["St-Johns-wort"]),
        ([], []),
    ],
)
def test_what_is_offered(words: list[str], expected: list[str]) -> None:
    assert offered(*words) == expected


def test_other_names_are_offered_once_a_letter_is_typed() -> None:
    first = offered("")
    assert {kind.id for kind in SECTIONS} | {"search", "validate", "help", "all"} <= set(first)
    assert not ALIASES & set(first)
    assert "warnings" in offered("w")


def test_what_a_section_is_about_stands_beside_it() -> None:
    assert offer_lines("fish", ["overdose"]) == "overdose\tWhat to do at once, and the signs\n"
    assert offer_lines("zsh", ["overdose"]) == "overdose:What to do at once, and the signs\n"
    assert offer_lines("bash", ["overdose"]) == "overdose\n"


def test_another_monograph_has_substances_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rich.yaml"
    file.write_text(RICH, encoding="utf-8")
    own = ["drinks", "beer", "ale"]
    assert offered("--monograph", str(file), "interactions", "") == own
    assert offered("interactions", f"--monograph={file}", "") == own
    monkeypatch.setenv("SOMAREF_MONOGRAPH", str(file))
    assert offered("interactions", "") == own
    assert offered("interactions", "--monograph", "nowhere.yaml", "") == []


def test_a_tilde_is_the_home_folder_before_the_line_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rich.yaml").write_text(RICH, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert offered("-m", "~/rich.yaml", "interactions", "be") == ["beer"]
    assert offered("--monograph=~/rich.yaml", "interactions", "be") == ["beer"]


def test_a_question_is_offered_whole_and_only_first() -> None:
    titles = offered("ask", "Can-I-dr")
    assert titles and all(each.startswith("Can-I-dr") for each in titles)
    assert all("'" not in each and " " not in each for each in offered("search", ""))
    assert offered("search", "can", "I") == []


def test_the_shells_way_in(capsys: Capsys) -> None:
    assert here(capsys, "--complete", "bash", "overdos") == (0, "overdose\noverdosage\n", "")
    assert here(capsys, "--complete", "bash") == (0, "", "")


def test_it_is_wrong_usage_without_a_shell(capsys: Capsys) -> None:
    run = here(capsys, "--complete")
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert "--show-completion" in run.err


PLACES = {
    "bash": ".local/share/somaref/completion.bash",
    "zsh": ".local/share/somaref/_somaref",
    "fish": ".config/fish/completions/somaref.fish",
}


@pytest.mark.parametrize("before", ["mine", "mine\n"])
@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_shown_and_installed(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: Shell, before: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    shown = here(capsys, "--show-completion", shell).out
    assert shown == read_part(f"cli/completion.{shell}")
    start = {"bash": ".bashrc", "zsh": ".zshrc"}.get(shell)
    if start:
        (tmp_path / start).write_text(before, encoding="utf-8")
    for _ in range(2):
        out = here(capsys, "--install-completion", shell).out
        assert f"completion for {shell} is in" in out
        assert f" It works in each new {shell}.\n" in out
    files = [file for file in tmp_path.rglob("*") if file.is_file() and file.name != start]
    assert [file.read_text(encoding="utf-8") for file in files] == [shown]
    assert files == [tmp_path / PLACES[shell]]
    if start:
        first, line = (tmp_path / start).read_text(encoding="utf-8").splitlines()
        assert first == "mine"
        assert str(files[0] if shell == "bash" else files[0].parent) in line


@pytest.mark.parametrize(
    ("shell", "variable", "name"),
    [
        ("fish", "XDG_CONFIG_HOME", "fish/completions/somaref.fish"),
        ("zsh", "ZDOTDIR", ".zshrc"),
        ("zsh", "XDG_DATA_HOME", "somaref/_somaref"),
        ("bash", "XDG_DATA_HOME", "somaref/completion.bash"),
    ],
)
def test_the_shells_own_folders_are_kept_to(
    capsys: Capsys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shell: Shell,
    variable: str,
    name: str,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    (tmp_path / "own").mkdir()
    monkeypatch.setenv(variable, str(tmp_path / "own"))
    assert here(capsys, "--install-completion", shell).code == 0
    assert [each for each in (tmp_path / "own").rglob("*") if each.is_file()] == [
        tmp_path / "own" / name
    ]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_no_label_on_the_shelf(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: Shell
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert here(capsys, "--install-completion", shell).code == 0
    assert "No label or monograph lies in" in here(capsys, "shelf").out


@pytest.mark.parametrize("variable", ["XDG_CONFIG_HOME", "XDG_DATA_HOME"])
@pytest.mark.parametrize("shell", SHELLS)
def test_a_folder_that_hangs_on_where_one_is_does_not_count(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: Shell, variable: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    monkeypatch.setenv(variable, "here")
    assert here(capsys, "--install-completion", shell).code == 0
    assert (tmp_path / "home" / PLACES[shell]).exists()
    assert not (tmp_path / "here").exists()


@pytest.mark.process
@pytest.mark.parametrize(
    "line",
    [
        pytest.param(["bash", "--rcfile", ".bashrc", "-ic", "complete -p somaref"], id="bash"),
        pytest.param(["zsh", "-ic", "echo $_comps[somaref]"], id="zsh"),
    ],
)
def test_a_home_of_any_name_is_read_back(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: list[str]
) -> None:
    if shutil.which(line[0]) is None:
        pytest.skip(f"{line[0]} is not installed")
    home = tmp_path / 'o\'brien $(x) "y"'
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    assert here(capsys, "--install-completion", line[0]).code == 0
    environ = {**CLEAN, "HOME": str(home)}
    done = subprocess.run(
        line, cwd=home, env=environ, capture_output=True, text=True, check=False, timeout=HANGS
    )
    assert "_somaref" in done.stdout, done.stderr


def test_without_a_home_it_is_told_and_no_fault_of_the_program(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    run = here(capsys, "--install-completion", "bash")
    assert (run.code, run.out) == (4, "")
    assert "cannot write the script: Could not determine home directory" in run.err


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
@pytest.mark.parametrize("shell", [[], ["ksh"]])
def test_without_a_shell_that_is_known_the_shells_are_named(
    capsys: Capsys, option: str, shell: list[str]
) -> None:
    run = here(capsys, option, *shell)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert all(name in run.err for name in SHELLS)


def test_where_the_script_cannot_be_put_is_told(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".config").touch()
    monkeypatch.setenv("HOME", str(tmp_path))
    run = here(capsys, "--install-completion", "fish")
    assert (run.code, run.out) == (4, "")
    folder = tmp_path / ".config/fish/completions"
    assert run.err == f"somaref: cannot write {folder}: Not a directory\n"


@pytest.mark.process
def test_the_script_where_it_cannot_be_written() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command("--show-completion", "bash"),
            env=CLEAN,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 4
    assert done.stderr == "somaref: cannot write the output: No space left on device (ENOSPC)\n"


# What a person at each shell sees: the line as it stands after the tabulator key.
LINES = (
    ("somaref overdosa", "somaref overdosage"),
    ("somaref overdose --format=ma", "somaref overdose --format=markdown"),
    ("somaref interactions warfar", "somaref interactions warfarin"),
    ("somaref interactions WARFAR", "somaref interactions WARFARIN"),
    ("somaref validate near", "somaref validate near.yaml"),
    ("somaref --monograph=near", "somaref --monograph=near.yaml"),
    ("somaref compare nea", "somaref compare near.yaml"),
    ("somaref compare near.yaml nea", "somaref compare near.yaml near.yaml"),
    ("somaref compare near.yaml a:b.xml withd", "somaref compare near.yaml a:b.xml withdrawal"),
    ("somaref -m a:", "somaref -m a:b.xml"),
    ("somaref --monograph=a:", "somaref --monograph=a:b.xml"),
    ("somaref -m c=", "somaref -m c=d.xml"),
    ("somaref -m a: overdosa", "somaref -m a: overdosage"),
    ("somaref -m near.yaml --format=ma", "somaref -m near.yaml --format=markdown"),
    (r"somaref -m own\ f", r"somaref -m own\ file.yaml"),
    ("somaref validate ~/nea", "somaref validate ~/near.yaml"),
    (r"somaref -m own\ file.yaml interactions be", r"somaref -m own\ file.yaml interactions beer"),
    ('somaref -m "own file.yaml" interactions be', 'somaref -m "own file.yaml" interactions beer'),
    ("somaref nea", "somaref nea"),
    ("somaref zzz", "somaref zzz"),
)


@pytest.fixture
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a file, and the program on the path."""
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "somaref"
    script = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m somaref "$@"\n'
    program.write_text(script, encoding="utf-8")
    program.chmod(0o755)
    for name in ("near.yaml", "a:b.xml", "c=d.xml"):
        (tmp_path / name).touch()
    (tmp_path / "own file.yaml").write_text(RICH, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:{os.environ['PATH']}")


def completed(shell: str, setup: str) -> list[str]:
    """Each line on that shell's terminal once the tabulator key has been pressed."""
    read = read_part(f"cli/completion.{'zsh' if shell.startswith('zsh') else 'bash'}")
    Path("start").write_text(f"{setup}\n{read}\nPS1='$ '\necho 'READY'']'\n", encoding="utf-8")
    keys = [("", "source ./start\r")]
    for line, expected in LINES:
        # The line is put between brackets and echoed, so that it can be read without its colours.
        keys += [("]\r\n", f"{line}\t"), (expected, "\x01echo '[\x05]'\r")]
    keys.append(("]\r\n", "exit\r"))
    shown = typed(shell.split(), keys, dict(os.environ), columns=200).text
    assert "rror" not in shown
    return re.findall(r"[\r\n]\[([^']*?) ?\]\n", shown)


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@pytest.mark.process
@pytest.mark.usefixtures("_folder")
@pytest.mark.parametrize(
    ("shell", "setup"),
    [
        pytest.param("bash --norc --noprofile -i", "", marks=needs("bash")),
        pytest.param("zsh -f -i", "autoload -Uz compinit; compinit -u -D", marks=needs("zsh")),
    ],
)
def test_at_the_shells_terminal(shell: str, setup: str) -> None:
    assert completed(shell, setup) == [expected for _, expected in LINES]


@needs("fish")
@pytest.mark.process
@pytest.mark.usefixtures("_folder")
def test_in_fish() -> None:
    # Fish tells what it would offer for a line.
    asked = "; ".join(f"echo '> {line}'; complete -C '{line}'" for line, _ in LINES)
    code = f"source ./script; {asked}"
    Path("script").write_text(read_part("cli/completion.fish"), encoding="utf-8")
    done = subprocess.run(
        ["fish", "--no-config", "-c", code],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=HANGS,
    )
    assert done.stderr == ""
    answers = {}
    for part in done.stdout.split("> ")[1:]:
        line, *found = part.splitlines()
        answers[line] = [each.split("\t")[0] for each in found]
    for line, expected in LINES:
        word = shlex.split(expected)[-1]
        assert answers[line] == ([word] if line != expected else []), line
