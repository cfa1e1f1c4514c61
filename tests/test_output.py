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
from tests.labels import NUMBERED
from tests.monographs import LIST, RICH, SMALL
from tests.running import CLEAN, ROOT, command, here, in_pipe
from tools.fingerprints import edition

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
@pytest.mark.parametrize(
    ("name", "code"), [(".", 4), ("", 2), ("nowhere/out", 4), ("/dev/null", 4), ("x" * 300, 4)]
)
def test_a_place_that_cannot_be_written_is_told(
    capsys: Capsys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    code: int,
    options: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    run = here(capsys, "overdose", "--output", name, *options)
    assert (run.code, run.out) == (code, "")
    assert code == 4 or "--output needs the name of a file" in run.err
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


# What is asked, and the file that is read for it: of a folder with two labels, a monograph with its
# list of substances, and a shelf.
READ = [
    ("-m small.yaml overdose", "small.yaml"),
    ("-m small.yaml search sleep", "small.yaml"),
    ("-m small.yaml interactions wine", "small.yaml"),
    ("-m small.yaml interactions wine", "small.substances.yaml"),
    ("-m old.xml contraindications", "old.xml"),
    ("compare old.xml new.xml", "old.xml"),
    ("compare old.xml new.xml", "new.xml"),
    ("compare kept new.xml", "shelf/kept.xml"),
    ("compare new.xml kept indications", "shelf/kept.xml"),
    ("current old.xml -m small.yaml", "old.xml"),
    ("current old.xml -m small.yaml", "small.yaml"),
    ("-m kept contraindications", "shelf/kept.xml"),
    ("-m testol contraindications", "shelf/kept.xml"),
    ("shelf", "shelf/kept.xml"),
]


@pytest.fixture
def _read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shelf").mkdir()
    for name in ("old.xml", "new.xml", "shelf/kept.xml"):
        (tmp_path / name).write_text(NUMBERED, encoding="utf-8")
    found = edition(str(tmp_path / "old.xml"), None)
    (tmp_path / "small.yaml").write_text(RICH + found, encoding="utf-8")
    (tmp_path / "small.substances.yaml").write_text(LIST, encoding="utf-8")
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", str(tmp_path / "shelf"))
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("_read")
@pytest.mark.parametrize("way", ["itself", "hard link", "link"])
@pytest.mark.parametrize(("line", "file"), READ)
def test_what_is_read_is_not_overwritten(capsys: Capsys, line: str, file: str, way: str) -> None:
    before, output = Path(file).read_bytes(), Path(file)
    if way == "hard link":
        output = Path("other")
        output.hardlink_to(file)
    elif way == "link":
        output = Path("other")
        output.symlink_to(file)
    assert here(capsys, *line.split(), "-o", "fresh").code in (0, 1)
    run = here(capsys, *line.split(), "--force", "-o", str(output))
    assert (run.code, run.out) == (2, "")
    assert "is a file that is read; name another" in run.err
    assert Path(file).read_bytes() == before == output.read_bytes()


def test_the_programs_own_files_are_not_overwritten(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # Nothing is written even if the program is wrong.
    for name in ("_create", "_replace"):
        monkeypatch.setattr(f"somaref.output.stream.{name}", lambda *_: None)
    own = [file for name in ("somaref", "data") for file in (ROOT / name).rglob("*")]
    files = [file for file in own if file.is_file()]
    names = {file.name for file in files}
    assert {"soma.yaml", "leads.yaml", "monograph.schema.json", "page.css", "text.py"} <= names
    for number, file in enumerate(files):
        (tmp_path / "link").symlink_to(file)
        # Each file by its name and by a link, in either of two ways for every other one.
        outputs = (str(file), str(tmp_path / "link"))
        forced, plain = outputs if number % 2 else reversed(outputs)
        for line in (["--force", "-o", forced, "help"], ["shelf", "-o", plain]):
            run = here(capsys, *line)
            assert (run.code, "is a file of the program" in run.err) == (2, True), line
        (tmp_path / "link").unlink()
    # They are known wherever it is run, and what lies there is none of them.
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    Path("mine").touch()
    assert here(capsys, "shelf", "--force", "-o", str(ROOT / "data/soma.yaml")).code == 2
    assert here(capsys, "shelf", "--force", "-o", "mine").code == 0
    # So is the ZIP that it may run from, and nothing else.
    (tmp_path / "other").touch()
    assert here(capsys, "shelf", "--force", "-o", str(tmp_path / "other")).code == 0
    monkeypatch.setattr("somaref.output.stream.__file__", str(tmp_path / "other/a/output/x.py"))
    assert here(capsys, "shelf", "--force", "-o", str(tmp_path / "other")).code == 2


def test_help_does_not_overwrite_the_monograph_that_it_reads(
    capsys: Capsys, tmp_path: Path
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(SMALL, encoding="utf-8")
    run = here(capsys, "help", "-m", str(file), "--force", "-o", str(file))
    assert (run.code, "is a file that is read" in run.err) == (2, True)


@pytest.mark.parametrize("name", ["new/", "new/.", "new//", "./new/"])
def test_the_name_of_a_folder_is_no_name_of_a_file(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    run = here(capsys, "storage", "-o", name)
    assert run == (
        4,
        "",
        f"somaref: {name} is the name of a folder; name a file, or - for the output\n",
    )
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_replaced_runs_with_nobodys_rights(capsys: Capsys, tmp_path: Path) -> None:
    file = tmp_path / "out"
    for mode in (0o4755, 0o2755, 0o6755):
        file.touch()
        file.chmod(mode)
        assert here(capsys, "storage", "--force", "-o", str(file)).code == 0
        assert file.stat().st_mode & 0o7777 == 0o755


@pytest.mark.process
@pytest.mark.usefixtures("_read")
def test_what_is_piped_in_is_not_overwritten() -> None:
    line = shlex.join(command("-m", "-", "all", "--force", "-o", "old.xml")) + " <old.xml"
    assert subprocess.run(["sh", "-c", line], env=CLEAN, check=False).returncode == 4
    assert Path("old.xml").read_text(encoding="utf-8") == NUMBERED


def test_a_shelf_that_cannot_be_read_forbids_nothing(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").touch()
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", str(tmp_path / "out"))
    assert here(capsys, "overdose", "--force", "-o", str(tmp_path / "out")) == (0, "", "")


@pytest.mark.parametrize("mode", [0o444, 0o644])
def test_a_read_only_file_is_refused(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    file = tmp_path / "out"
    file.write_text("mine", encoding="utf-8")
    file.chmod(mode)
    # It may be another's; who is root may write to all.
    allowed = os.R_OK if mode == 0o644 else os.R_OK | os.W_OK
    monkeypatch.setattr(os, "access", lambda _path, asked, **_more: asked & allowed == asked)
    run = here(capsys, "overdose", "-o", str(file), "--force")
    assert (run.code, run.out) == (2, "")
    assert "out is read-only; make it writable (chmod u+w), or name another file" in run.err
    assert file.read_text(encoding="utf-8") == "mine"
    assert here_is_all(tmp_path, "out")


@pytest.mark.parametrize("permitted", [True, False])
def test_an_overwritten_file_keeps_its_owner_or_is_refused(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, permitted: bool
) -> None:
    file = tmp_path / "out"
    file.write_text("theirs", encoding="utf-8")
    file.chmod(0o640)
    owner = file.stat().st_uid
    stat = Path.stat
    given: list[tuple[int, int]] = []

    def of_another(path: Path, **options: bool) -> os.stat_result:
        found = stat(path, **options)
        return os.stat_result((*found[:4], owner + 1, *found[5:])) if path == file else found

    def chown(path: Path, user: int, group: int) -> None:
        # It is given away while it lies beside the file, under a name of its own.
        assert path.parent == tmp_path and path != file
        if not permitted:
            raise PermissionError(1, "Operation not permitted")
        given.append((user, group))

    monkeypatch.setattr(Path, "stat", of_another)
    monkeypatch.setattr(os, "chown", chown)
    run = here(capsys, "overdose", "-o", str(file), "--force")
    assert given == ([(owner + 1, stat(file).st_gid)] if permitted else [])
    assert run.code == (0 if permitted else 2)
    assert permitted or "belongs to another user or group" in run.err
    assert file.read_text(encoding="utf-8").endswith(f"{NOTICE}\n" if permitted else "theirs")
    assert stat(file).st_mode & 0o777 == 0o640
    assert here_is_all(tmp_path, "out")


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
    monkeypatch.setattr(os, "access", lambda _path, asked, **_more: asked == os.W_OK)
    run = here(capsys, "overdose", "-o", str(tmp_path / "out"))
    assert (run.code, "exists already" in run.err) == (4, True)
    assert here(capsys, "overdose", "-o", str(tmp_path / "out"), "--force").code == 0


def test_an_answer_that_finds_nothing_is_written_too(capsys: Capsys, tmp_path: Path) -> None:
    for args in (["search", "xyzzy"], ["interactions", "xyzzy"]):
        run = here(capsys, *args, "--format", "json", "-o", str(tmp_path / args[0]))
        assert run == (1, "", "")
        assert json.loads((tmp_path / args[0]).read_text(encoding="utf-8"))["notice"] == NOTICE
