"""The cache: whatever is wrong with it, the answer is right; and it is never over the file."""

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from somaref import cache
from somaref.cache import remembered
from tests.conftest import SMALL
from tests.running import CLEAN, command, here, in_pipe

Capsys = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch
pytestmark = pytest.mark.reads


class Work:
    """Work that counts how often it was done."""

    def __init__(self, result: str = "an answer: ½") -> None:
        self.result = result
        self.done = 0

    def __call__(self) -> str:
        self.done += 1
        return self.result


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: Patch) -> Path:
    """The cache's folder; files are settled as soon as they are written."""
    monkeypatch.setenv("SOMAREF_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "_SETTLED", -1)
    return tmp_path / "cache"


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / "file").write_text("data", encoding="utf-8")
    return str(tmp_path / "file")


def entry(folder: Path) -> Path:
    """The one entry that there is."""
    (only,) = folder.iterdir()
    return only


def test_work_is_done_once(folder: Path, file: str) -> None:
    work = Work()
    assert remembered(("a",), file, work) == remembered(("a",), file, work) == work.result
    assert work.done == 1
    assert folder.stat().st_mode & 0o777 == 0o700
    assert entry(folder).stat().st_mode & 0o777 == 0o600


def test_other_work_is_other_work(folder: Path, file: str) -> None:
    # So many that they would meet if they shared places.
    for done in (1, 0):
        for number in range(100):
            work = Work(str(number))
            assert remembered((number,), file, work) == str(number)
            assert work.done == done
    assert len(list(folder.iterdir())) == 100


def test_an_entry_under_another_name_is_not_used(folder: Path, file: str) -> None:
    remembered(("a",), file, Work("a"))
    kept = entry(folder).read_bytes()
    remembered(("b",), file, Work("b"))
    for each in folder.iterdir():
        each.write_bytes(kept)
    work = Work("b")
    assert remembered(("b",), file, work) == "b"
    assert work.done == 1


@pytest.mark.parametrize("name", ["__version__", "_program"])
def test_another_program_does_its_own_work(
    folder: Path, file: str, monkeypatch: Patch, name: str
) -> None:
    remembered(("a",), file, Work())
    monkeypatch.setattr(cache, name, "9.9" if name == "__version__" else lambda: 0)
    work = Work()
    remembered(("a",), file, work)
    assert work.done == 1


def test_the_program_is_known_by_its_modules(tmp_path: Path, monkeypatch: Patch) -> None:
    (tmp_path / "writers").mkdir()
    modules = (tmp_path / "cache.py", tmp_path / "writers" / "plain.py")
    for module in modules:
        module.write_text("one")
    monkeypatch.setattr(cache, "__file__", str(modules[0]))
    found = {cache._program()}
    for module in modules:
        module.write_text("other")
        found.add(cache._program())
    (tmp_path / "notes.txt").write_text("no module")
    found.add(cache._program())
    assert len(found) == 3


@pytest.mark.parametrize("change", ["content", "times", "another file"])
def test_a_changed_file_is_read_again(folder: Path, file: str, tmp_path: Path, change: str) -> None:
    remembered(("a",), file, Work())
    path = Path(file)
    before = path.stat()
    if change == "another file":
        (tmp_path / "new").write_text("date", encoding="utf-8")
        (tmp_path / "new").replace(path)
    else:
        path.write_text("date", encoding="utf-8")
    if change != "times":
        # As a tool does that keeps the time of an edit: the time of change still tells.
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    work = Work()
    remembered(("a",), file, work)
    assert work.done == 1


def test_a_file_that_may_still_change_is_not_remembered(
    folder: Path, file: str, monkeypatch: Patch
) -> None:
    monkeypatch.setattr(cache, "_SETTLED", 10**15)
    remembered(("a",), file, Work())
    assert not folder.exists()


def test_a_file_that_changes_meanwhile_is_not_remembered(folder: Path, file: str) -> None:
    def work() -> str:
        Path(file).write_text("meanwhile", encoding="utf-8")
        return "of the old file, or of the new"

    remembered(("a",), file, work)
    assert not folder.exists()


def spoiled(whole: bytes) -> Iterator[bytes]:
    """Everything that may have become of an entry."""
    for length in range(len(whole)):
        yield whole[:length]
    for place in range(len(whole)):
        yield whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
    yield whole + b"more"
    yield b"\xff" * len(whole)


def test_an_entry_that_is_not_as_it_was_written_is_not_used(folder: Path, file: str) -> None:
    remembered(("a",), file, Work())
    kept = entry(folder)
    whole = kept.read_bytes()
    for count, data in enumerate(spoiled(whole)):
        kept.write_bytes(data)
        work = Work()
        assert remembered(("a",), file, work) == work.result
        assert work.done == 1, count
        assert kept.read_bytes() == whole


def test_a_text_that_is_no_text_is_not_used(folder: Path, file: str) -> None:
    remembered(("a",), file, Work("abc"))
    kept = entry(folder)
    key = kept.read_bytes().splitlines()[1].decode()
    kept.write_bytes(cache._head(key, b"\xff") + b"\xff")
    assert remembered(("a",), file, Work("abc")) == "abc"


@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "shared", "another's"])
def test_what_is_not_an_entry_of_ours_is_not_used(
    folder: Path, file: str, tmp_path: Path, monkeypatch: Patch, kind: str
) -> None:
    remembered(("a",), file, Work("ours"))
    kept = entry(folder)
    if kind == "shared":
        kept.chmod(0o666)
    elif kind == "another's":
        monkeypatch.setattr(os, "geteuid", lambda: 12345)
    else:
        kept.rename(tmp_path / "real")
    if kind == "link":
        kept.symlink_to(tmp_path / "real")
    elif kind == "pipe":
        os.mkfifo(kept)
    elif kind == "folder":
        kept.mkdir()
    work = Work("ours")
    assert remembered(("a",), file, work) == "ours"
    assert work.done == 1


def test_an_entry_too_large_is_neither_kept_nor_read(
    folder: Path, file: str, monkeypatch: Patch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(cache, "_LARGEST", 5)
        assert remembered(("a",), file, Work("123456")) == "123456"
        assert not folder.exists()
    remembered(("a",), file, Work("123456"))
    monkeypatch.setattr(cache, "_LARGEST", 5)
    work = Work("123456")
    remembered(("a",), file, work)
    assert work.done == 1


@pytest.mark.parametrize("place", ["a file", "a link", "another's", "shared"])
def test_nothing_is_kept_in_a_folder_that_is_not_ours(
    folder: Path, file: str, tmp_path: Path, monkeypatch: Patch, place: str
) -> None:
    (tmp_path / "elsewhere").mkdir()
    if place == "a file":
        folder.write_text("", encoding="utf-8")
    elif place == "a link":
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.mkdir(0o700)
    if place == "shared":
        folder.chmod(0o777)
    elif place == "another's":
        monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert remembered(("a",), file, Work("text")) == "text"
    assert not list((tmp_path / "elsewhere").iterdir())
    assert folder.is_file() or not list(folder.iterdir())


@pytest.mark.parametrize("step", ["makedirs", "open", "replace", "scandir", "write"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_a_full_disk_or_an_end_at_any_step_leaves_no_half_entry(
    folder: Path, file: str, monkeypatch: Patch, step: str, error: BaseException
) -> None:
    def failing(*_args: object, **_options: object) -> None:
        raise error

    folder.mkdir(0o700)
    program = cache._program()
    with monkeypatch.context() as patch:
        patch.setattr(cache, "_program", lambda: program)
        if step == "write":
            patch.setattr(cache, "_head", lambda _key, _text: 0)
            patch.setattr("builtins.open", failing)
        else:
            patch.setattr(os, step, failing)
        if isinstance(error, OSError):
            assert remembered(("a",), file, Work("text")) == "text"
        else:
            with pytest.raises(KeyboardInterrupt):
                remembered(("a",), file, Work("text"))
    assert not [each for each in folder.iterdir() if "somaref." in each.name]
    assert remembered(("a",), file, Work("text")) == "text"


def test_what_cannot_be_written_as_text_is_not_kept(folder: Path, file: str) -> None:
    assert remembered(("a",), file, Work("\udc80")) == "\udc80"
    assert not folder.exists()


def test_a_process_of_the_same_number_in_the_way(folder: Path, file: str) -> None:
    remembered(("a",), file, Work("text"))
    kept = entry(folder)
    kept.rename(f"{kept}.{os.getpid()}")
    assert remembered(("a",), file, Work("text")) == "text"


def test_what_processes_left_behind_goes_and_so_do_the_oldest(
    folder: Path, file: str, monkeypatch: Patch
) -> None:
    folder.mkdir(0o700)
    left, draft, *old = (
        f"0000000{number}.somaref{more}" for number, more in enumerate((".1", ".2", "", "", ""))
    )
    for name, age in zip((left, draft, *old), (4000, 10, 500, 400, 300), strict=True):
        (folder / name).write_bytes(b"x" * 1000)
        now = folder.stat().st_mtime
        os.utime(folder / name, (now - age, now - age))
    remembered(("a",), file, Work("text"))
    kept = {each.name for each in folder.iterdir()}
    assert kept > {draft, *old}
    assert left not in kept
    monkeypatch.setattr(cache, "_MOST", 5)
    remembered(("b",), file, Work("text"))
    assert {each.name for each in folder.iterdir()} > {draft, *old[1:]}
    assert len(list(folder.iterdir())) == 5
    monkeypatch.setattr(cache, "_MOST", 9)
    monkeypatch.setattr(cache, "_LARGEST_FOLDER", 2000)
    remembered(("c",), file, Work("text"))
    assert {each.name for each in folder.iterdir()} & {draft, *old} == {draft}


def test_whatever_else_lies_there_is_left_alone(
    folder: Path, file: str, monkeypatch: Patch
) -> None:
    monkeypatch.setattr(cache, "_MOST", 1)
    monkeypatch.setattr(cache, "_LARGEST_FOLDER", 0)
    others = {"thesis.txt", ".profile", "20240101", "deadbeef", "a.somaref", "deadbeef.somaref.txt"}
    folder.mkdir(0o700)
    for name in others:
        (folder / name).write_bytes(b"x" * 1000)
        os.utime(folder / name, (0, 0))
    (folder / "folder").mkdir()
    remembered(("a",), file, Work("text"))
    remembered(("b",), file, Work("text"))
    assert {each.name for each in folder.iterdir()} == {*others, "folder"}


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"SOMAREF_CACHE": "/c"}, "/c"),
        ({"SOMAREF_CACHE": ""}, None),
        ({"SOMAREF_CACHE": "relative"}, None),
        ({"XDG_CACHE_HOME": "/x"}, "/x/somaref"),
        ({"XDG_CACHE_HOME": "/x", "HOME": "/nowhere"}, "/x/somaref"),
        ({"XDG_CACHE_HOME": "relative", "HOME": "/tmp"}, "/tmp/.cache/somaref"),
        ({"HOME": "/tmp"}, "/tmp/.cache/somaref"),
        ({"HOME": "/nowhere"}, None),
        ({"HOME": "relative"}, None),
    ],
)
def test_where_it_lies(monkeypatch: Patch, environ: dict[str, str], expected: str | None) -> None:
    for name in ("SOMAREF_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert cache._folder() == expected


def test_there_is_none_where_files_have_no_owners(folder: Path, monkeypatch: Patch) -> None:
    monkeypatch.delattr(os, "geteuid")
    assert cache._folder() is None


@pytest.mark.parametrize("name", ["nowhere", "\0", "."])
def test_what_is_no_file_is_not_remembered(folder: Path, tmp_path: Path, name: str) -> None:
    assert remembered(("a",), str(tmp_path / name), Work("text")) == "text"
    assert not folder.exists()


def test_a_question_is_never_kept(folder: Path, capsys: Capsys) -> None:
    here(capsys, "search", "can", "I", "drink", "xyzwine")
    here(capsys, "interactions", "xyzwine")
    here(capsys, "interactions", "alcohol", "--format", "json")
    kept = b"".join(each.read_bytes() for each in folder.iterdir())
    assert kept
    assert b"xyzwine" not in kept
    assert b"interactions with" not in kept


def test_a_changed_monograph_is_shown_as_it_is_now(
    folder: Path, capsys: Capsys, small_monograph: Path
) -> None:
    args = ("overdose", "--monograph", str(small_monograph))
    first = here(capsys, *args)
    assert here(capsys, *args) == first
    small_monograph.write_text(SMALL.replace("Hiccups", "Yawning"), encoding="utf-8")
    assert here(capsys, *args).out == first.out.replace("Hiccups", "Yawning")
    small_monograph.write_text("no monograph", encoding="utf-8")
    assert here(capsys, *args).code == 3


def forge(folder: Path, text: str) -> None:
    """Put another text into every entry, checksum and all."""
    for kept in folder.iterdir():
        key = kept.read_bytes().split(b"\n")[1].decode()
        kept.write_bytes(cache._head(key, text.encode()) + text.encode())


@pytest.mark.parametrize(
    "text", ["", "Soma is safe.\n", "[", "[1]", "[1, 2, [3]]", "{}", "0", "[" * 10**5]
)
def test_a_forged_entry_loses_neither_the_notice_nor_the_way(
    folder: Path, capsys: Capsys, small_monograph: Path, text: str
) -> None:
    for form in ("text", "json"):
        args = ("overdose", "--monograph", str(small_monograph), "--format", form)
        right = here(capsys, *args)
        forge(folder, text)
        assert here(capsys, *args) == right
    assert len(list(folder.iterdir())) == 3


def test_many_processes_at_once_all_answer_right(tmp_path: Path) -> None:
    environ = CLEAN | {"SOMAREF_CACHE": str(tmp_path / "cache")}
    expected = in_pipe("overdose").out.encode()
    processes = [
        subprocess.Popen(command("overdose"), env=environ, stdout=subprocess.PIPE) for _ in range(8)
    ]
    assert {process.communicate()[0] for process in processes} == {expected}
    assert not [each for each in (tmp_path / "cache").iterdir() if "somaref." in each.name]
