"""Compiled data count only while the YAML is what they were made from."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from somaref import datafiles
from somaref.errors import MonographError


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program into which the build has put a module made of "abc"."""
    module = ModuleType("somaref.built.letters")
    module.BUILT = "made"  # type: ignore[attr-defined]
    module.CHECKSUM = datafiles.checksum(b"abc")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "somaref.built", ModuleType("somaref.built"))
    monkeypatch.setitem(sys.modules, "somaref.built.letters", module)


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
    monkeypatch.setattr(datafiles, "_FOLDERS", (str(tmp_path), str(tmp_path / "none")))
    (tmp_path / f"{name}.yaml").write_bytes(data)
    assert datafiles.load(name, lambda text, _: f"read {text.decode()}") == found


def test_any_byte_changes_the_checksum() -> None:
    text, _ = datafiles.read("soma.yaml")
    before = datafiles.checksum(text)
    for place in range(0, len(text), 997):
        changed = text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]
        assert datafiles.checksum(changed) != before


def test_data_that_are_gone_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(datafiles, "_FOLDERS", (str(tmp_path / "a"), str(tmp_path / "b")))
    with pytest.raises(MonographError, match=r"b.soma.yaml: cannot read the data: No such file"):
        datafiles.read("soma.yaml")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "soma.yaml").write_text("x", encoding="utf-8")
    assert datafiles.read("soma.yaml") == (b"x", str(tmp_path / "a" / "soma.yaml"))
