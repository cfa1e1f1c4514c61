"""--output writes a file whole or not at all, and never over another unless forced."""

import io
import json
import os
import shlex
import subprocess
from pathlib import Path

import pytest

from somaref.document.model import NOTICE
from tests.examples import FORMS
from tests.running import CLEAN, command, here, in_pipe

Capsys = pytest.CaptureFixture[str]


@pytest.mark.process
@pytest.mark.parametrize("form", FORMS)
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


@pytest.mark.process
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


@pytest.mark.process
def test_a_file_is_written_where_standard_output_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "out"
    file.touch()
    line = shlex.join(command("overdose", "--force", "--output", str(file))) + " >&-"
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


class Full(io.TextIOWrapper):
    """A file on a disk that has become full."""

    def write(self, _text: str) -> int:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("options", [[], ["--force"]])
def test_what_cannot_be_written_whole_leaves_no_file(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    def created(path: Path, mode: str, **_options: object) -> Full:
        return Full(io.FileIO(path, mode))

    monkeypatch.setattr(Path, "open", created)
    monkeypatch.setattr(
        os, "fdopen", lambda handle, mode, **_options: Full(io.FileIO(handle, mode))
    )
    run = here(capsys, "overdose", "--output", str(tmp_path / "out"), *options)
    assert (run.code, run.out) == (4, "")
    assert "out: No space left" in run.err
    assert list(tmp_path.iterdir()) == []


def test_a_link_is_followed_not_replaced(capsys: Capsys, tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")
    assert here(capsys, "overdose", "-o", str(tmp_path / "link"), "--force").code == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text(encoding="utf-8").endswith(f"{NOTICE}\n")


def test_a_link_that_leads_nowhere_is_followed_by_force_only(
    capsys: Capsys, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to("real")
    run = here(capsys, "overdose", "-o", str(tmp_path / "link"))
    assert run.code == 4
    assert "exists already" in run.err
    assert not (tmp_path / "real").exists()
    assert here(capsys, "overdose", "-o", str(tmp_path / "link"), "--force").code == 0
    assert (tmp_path / "real").exists()


@pytest.mark.parametrize("options", [[], ["--force"]])
def test_a_file_system_without_links_and_permissions_will_do(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    def refused(*_args: object, **_options: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    for name in ("link", "chmod", "fchmod"):
        monkeypatch.setattr(os, name, refused)
    assert here(capsys, "overdose", "-o", str(tmp_path / "out"), *options) == (0, "", "")
    assert (tmp_path / "out").read_text(encoding="utf-8").endswith(f"{NOTICE}\n")
    assert here_is_all(tmp_path, "out")


def test_a_file_that_may_not_be_read_is_replaced_by_force(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").touch()
    monkeypatch.setattr(os, "access", lambda *_args, **_options: False)
    run = here(capsys, "overdose", "-o", str(tmp_path / "out"))
    assert (run.code, "exists already" in run.err) == (4, True)
    assert here(capsys, "overdose", "-o", str(tmp_path / "out"), "--force").code == 0


def test_an_answer_that_finds_nothing_is_written_too(capsys: Capsys, tmp_path: Path) -> None:
    for args in (["search", "xyzzy"], ["interactions", "xyzzy"]):
        run = here(capsys, *args, "--format", "json", "-o", str(tmp_path / args[0]))
        assert run == (1, "", "")
        assert json.loads((tmp_path / args[0]).read_text(encoding="utf-8"))["notice"] == NOTICE
