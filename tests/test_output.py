"""--output writes a file whole or not at all; the pager pages only what does not fit."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from somaref.document.model import NOTICE
from tests.running import CLEAN, command, here, in_pipe, words

pytestmark = pytest.mark.process

Capsys = pytest.CaptureFixture[str]


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
def test_output_is_what_a_pipe_gets(capsys: Capsys, tmp_path: Path, form: str) -> None:
    file = tmp_path / "out"
    run = here(capsys, "overdose", "--format", form, "--output", str(file))
    assert run == (0, "", "")
    assert file.read_text(encoding="utf-8") == in_pipe("overdose", "--format", form).out
    assert os.listdir(tmp_path) == ["out"]  # noqa: PTH208


def test_a_file_is_not_overwritten_without_force(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "mine.txt"
    file.write_text("mine", encoding="utf-8")
    run = here(capsys, "overdose", "-o", str(file))
    assert (run.code, run.out) == (4, "")
    assert "--force" in run.err
    assert file.read_text(encoding="utf-8") == "mine"
    assert here(capsys, "overdose", "-o", str(file), "--force").code == 0
    assert file.read_text(encoding="utf-8").endswith(f"{NOTICE}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("options", [[], ["--force"]])
@pytest.mark.parametrize("name", [".", "", "nowhere/out", "/dev/null", "x" * 300])
def test_a_place_that_cannot_be_written_is_told(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, options: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    run = here(capsys, "overdose", "--output", name, *options)
    assert (run.code, run.out) == (4, "")
    assert run.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_standard_output_is_no_file(tmp_path: Path) -> None:
    run = in_pipe("overdose", "--output", "/dev/stdout")
    assert (run.code, run.out) == (4, "")
    assert "is not a file" in run.err
    log = tmp_path / "log"
    log.write_text("kept", encoding="utf-8")
    with log.open("a") as out:
        args = command("overdose", "--output", "/dev/stdout", "--force")
        assert subprocess.run(args, env=CLEAN, stdout=out, check=False).returncode == 4
    assert log.read_text(encoding="utf-8") == "kept"
    assert here_is_all(tmp_path, "log")


def test_a_file_is_written_where_standard_output_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "out"
    file.touch()
    line = f"{sys.executable} -m somaref overdose --force --output {file} >&-"
    assert subprocess.run(["sh", "-c", line], env=CLEAN, check=False).returncode == 0
    assert file.read_text(encoding="utf-8").endswith(f"{NOTICE}\n")


def test_a_dash_is_standard_output(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert here(capsys, "overdose", "--output", "-") == here(capsys, "overdose")
    assert here_is_all(tmp_path)


def test_the_monograph_is_not_overwritten(capsys: Capsys, small_monograph: Path) -> None:
    before = small_monograph.read_bytes()
    for args in (["overdose"], ["search", "sleep"], ["interactions", "wine"]):
        options = ["--monograph", str(small_monograph), "--force", "--output", str(small_monograph)]
        run = here(capsys, *args, *options)
        assert run.code == 2
        assert "is the monograph itself" in run.err
    assert small_monograph.read_bytes() == before


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_an_overwritten_file_keeps_its_permissions(
    capsys: Capsys, tmp_path: Path, mode: int
) -> None:
    file = tmp_path / "out"
    file.touch()
    file.chmod(mode)
    assert here(capsys, "overdose", "-o", str(file), "--force").code == 0
    assert file.stat().st_mode & 0o777 == mode


def here_is_all(folder: Path, *names: str) -> bool:
    return {each.name for each in folder.iterdir()} == set(names)


def test_a_full_disk_leaves_no_file(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    run = here(capsys, "overdose", "--output", str(tmp_path / "out"))
    assert run.code == 4
    assert "No space left" in run.err
    assert list(tmp_path.iterdir()) == []


def test_a_link_is_followed_not_replaced(capsys: Capsys, tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")
    assert here(capsys, "overdose", "-o", str(tmp_path / "link"), "--force").code == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text(encoding="utf-8").endswith(f"{NOTICE}\n")


def test_nothing_is_written_when_there_is_nothing_to_write(capsys: Capsys, tmp_path: Path) -> None:
    assert here(capsys, "search", "xyzzy", "-o", str(tmp_path / "out")).code == 1
    assert list(tmp_path.iterdir()) == []


def at_keyboard(*args: str, **environ: str) -> str:
    """What a terminal of 24 lines shows where standard input is that terminal too."""
    ours, theirs = pty.openpty()
    env = {name: value for name, value in CLEAN.items() if name != "SOMAREF_PAGER"} | environ
    shown = b""
    with subprocess.Popen(
        command(*args), env=env, stdin=theirs, stdout=theirs, stderr=theirs
    ) as process:
        os.close(theirs)
        while select.select([ours], [], [], 20)[0]:
            try:
                shown += os.read(ours, 65536)
            except OSError:
                break
    os.close(ours)
    assert process.returncode == 0
    return shown.decode("utf-8").replace("\r\n", "\n")


PAGER = f"{sys.executable} -c \"import sys; print('PAGED'); sys.stdout.write(sys.stdin.read())\""


def test_long_text_is_paged_on_a_terminal_and_short_text_is_not() -> None:
    shown = at_keyboard("all", PAGER=PAGER)
    assert shown.startswith("PAGED\n")
    assert NOTICE in words(shown)
    assert "PAGED" not in at_keyboard("storage", PAGER=PAGER, LINES="40")


@pytest.mark.parametrize("option", ["--no-pager", "--output=out", "--format=json"])
def test_what_is_not_paged(option: str, tmp_path: Path) -> None:
    paged = at_keyboard("storage", option.replace("=out", f"={tmp_path}/out"), PAGER=PAGER)
    assert ("PAGED" in paged) == (option == "--format=json")


def test_the_programs_own_pager_outranks_pager() -> None:
    assert "PAGED" not in at_keyboard("all", PAGER=PAGER, SOMAREF_PAGER="")
    assert "PAGED" in at_keyboard("all", PAGER="", SOMAREF_PAGER=PAGER)


def test_less_is_the_pager_unless_told_otherwise(tmp_path: Path) -> None:
    less = tmp_path / "less"
    less.write_text('#!/bin/sh\necho "PAGED $@"\ncat\n', encoding="utf-8")
    less.chmod(0o755)
    shown = at_keyboard("all", PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert shown.startswith("PAGED -R\n")


@pytest.mark.parametrize("pager", ["", "cat", "no-such-pager", "false", "'unclosed", "/"])
def test_without_a_working_pager_the_text_is_shown(pager: str) -> None:
    shown = at_keyboard("all", PAGER=pager)
    assert "Call \x1b[1m911\x1b[0m (US)" in shown
    assert NOTICE in words(shown)


def test_a_pipe_is_never_paged() -> None:
    assert "PAGED" not in in_pipe("all", PAGER=PAGER, SOMAREF_PAGER=PAGER).out
