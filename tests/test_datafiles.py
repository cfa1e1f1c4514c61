"""Each data file is declared, read and checked; what the build made of it counts while it fits."""

import sys
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from somaref.errors import MonographError
from somaref.monograph import files
from somaref.monograph.files import DataFile, checksum, read_data
from somaref.monograph.tree import Faults
from tests.readers import EVERY_FILE, declared
from tests.running import ROOT

# What a user starts from, and no data of the program.
NO_DATA = {"template"}


def test_the_table_has_every_file_and_no_other() -> None:
    assert {file.stem for file in (ROOT / "data").glob("*.yaml")} - NO_DATA == set(EVERY_FILE)


@pytest.mark.parametrize("name", EVERY_FILE)
def test_the_table_leads_to_the_file_of_that_name(name: str) -> None:
    file = declared(name)
    assert isinstance(file, DataFile)
    assert file.name == name


@pytest.mark.parametrize("name", EVERY_FILE)
def test_each_file_is_without_fault(name: str) -> None:
    # Loading reads it, and one that was read before is not read again.
    assert declared(name).load()


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_field_that_does_not_exist_is_refused_in_each_file(name: str) -> None:
    # Nothing but the field: to read all that the file holds as well takes longest.
    with pytest.raises(MonographError) as raised:
        declared(name).read(b"no-field: x\n", name)
    assert raised.value.faults[-1].startswith(f"{name}:1:11: no-field: there is no such field")


class Form(NamedTuple):
    """The form of a data file that is made here."""

    word: str


def test_what_is_read_is_checked_and_made_ready() -> None:
    def check(given: Form, faults: Faults) -> None:
        if given.word == "bad":
            faults.of(given, "a bad word", "word")

    file = DataFile("made", Form, check, lambda given: given.word.upper())
    assert (file.name, file.read(b"word: good", "a")) == ("made", "GOOD")
    with pytest.raises(MonographError, match=r"^a:2:7: word: a bad word$"):
        file.read(b"# one line\nword: bad", "a")


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program into which the build has put a module made of "abc"."""
    module = ModuleType("somaref.built.letters")
    module.BUILT = "made"  # type: ignore[attr-defined]
    module.CHECKSUM = checksum(b"abc")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "somaref.built", ModuleType("somaref.built"))
    monkeypatch.setitem(sys.modules, "somaref.built.letters", module)
    monkeypatch.setattr(DataFile, "read", lambda _self, text, _file: f"read {text.decode()}")


@pytest.mark.reads
@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("letters", b"abc", "made"),
        ("letters", b"abd", "read abd"),
        ("letters", b"", "read "),
        ("letters", b"abc\n", "read abc\n"),
        ("numbers", b"abc", "read abc"),
    ],
)
def test_a_module_counts_while_the_text_is_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, data: bytes, found: str
) -> None:
    monkeypatch.setattr(files, "_FOLDERS", (str(tmp_path), str(tmp_path / "none")))
    (tmp_path / f"{name}.yaml").write_bytes(data)
    assert DataFile(name, str, lambda *_: None, str).load() == found


def test_any_byte_changes_the_checksum() -> None:
    text, _ = read_data("soma.yaml")
    before = checksum(text)
    for place in range(0, len(text), 997):
        changed = text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]
        assert checksum(changed) != before


def test_data_that_are_gone_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(files, "_FOLDERS", (str(tmp_path / "a"), str(tmp_path / "b")))
    with pytest.raises(MonographError, match=r"b.soma.yaml: cannot read the data: No such file"):
        read_data("soma.yaml")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "soma.yaml").write_text("x", encoding="utf-8")
    assert read_data("soma.yaml") == (b"x", str(tmp_path / "a" / "soma.yaml"))
