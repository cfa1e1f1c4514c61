"""What is no label is refused, soon and in a clear word; a label in a ZIP is found."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest

from somaref import limits
from somaref.errors import MonographError
from somaref.library import load
from somaref.limits import LARGEST_FILE, LARGEST_LABEL, MOST_MARKUP
from somaref.monograph.files import kind_of
from somaref.monograph.model import Address, Day, Source
from somaref.spl.monograph import read_label
from tests.labels import NUMBERED, OLD, label, packed, paragraph, section
from tests.monographs import SMALL
from tests.running import CLEAN, HANGS, command, here, in_pipe

XML = NUMBERED.encode()


def encrypted(files: dict[str, bytes]) -> bytes:
    """A ZIP that says of its first file that it is encrypted."""
    found = bytearray(packed(files))
    for magic, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        found[found.index(magic) + place] |= 1
    return bytes(found)


def fault(tmp_path: Path, data: bytes, name: str = "label.bin") -> str:
    """What is said of such a file, behind its name; no text of it is read before that."""
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(MonographError) as error:
        for each in load(file).sections:
            assert each.statements is not None
    text = str(error.value)
    assert text.startswith(f"{file}:")
    return text.removeprefix(f"{file}:").strip()


def document(kind: str, system: str = "2.16.840.1.113883.6.1") -> bytes:
    old = 'code="34391-3" codeSystem="2.16.840.1.113883.6.1"'
    return XML.replace(old.encode(), f'code="{kind}" codeSystem="{system}"'.encode())


NO_LABEL = "it is no US label of a medicine for people, but"
OWN_TYPE = "it has a document type or entities of its own; no label has"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"<document", "1:1: it is not well-formed XML: "),
        (XML.replace(b"</title>", b"</titel>", 1), "5:43: it is not well-formed XML: "),
        (b"\n" + XML, "2:1: it is not well-formed XML: "),
        (XML.replace(b"Testol eases", b"&nbsp;"), "17:133: it is not well-formed XML: "),
        (XML.replace(b"Testol eases", b"\x01"), "17:133: it is not well-formed XML: "),
        (XML.replace(b"Testol eases", b"\xff"), "17:133: it is not well-formed XML: "),
        (b"<!DOCTYPE document>" + XML.partition(b"?>")[2], OWN_TYPE),
        (b'<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>', OWN_TYPE),
        (
            XML.replace(b"UTF-8", b"cp037", 1),
            "1:1: the encoding cp037 is not read here; save it as UTF-8",
        ),
        (
            XML.replace(b"UTF-8", b"utf-7", 1),
            "1:1: the encoding utf-7 is not read here; save it as UTF-8",
        ),
        (b"<\0d", "it is in no encoding that is read here; save it as UTF-8"),
        ("<d>".encode("utf-16") + b"\0", "1:1: it is not well-formed XML: truncated data"),
        (b"<html><p>x</p></html>", "it is XML, but no US label: its root is <html>"),
        (b"<x:odd xmlns:x='urn:o'/>", "it is XML, but no US label: its root is <odd>"),
        (b"<document/>", "it is XML, but no US label: its root is <document>"),
        (document("50578-4"), f"{NO_LABEL} a label of a medicine for animals (A LABEL)"),
        (document("60685-5"), f"{NO_LABEL} an index of pharmacologic classes (A LABEL)"),
        (document("51725-0"), f"{NO_LABEL} a document of another kind (A LABEL)"),
        (document(""), f"{NO_LABEL} of no kind that it names (A LABEL)"),
        (document("1", "2.16.840.1.113883.2.20.6.10"), f"{NO_LABEL} a Canadian document (A LABEL)"),
        (document("1", "1.2.3"), f"{NO_LABEL} a document of another country (A LABEL)"),
        (
            XML.replace(b"<code code=", b"<kode code=", 1).replace(b'LABEL"/>', b'LABEL"/>', 1),
            f"{NO_LABEL} of no kind that it names",
        ),
        (
            XML.replace(b"structuredBody", b"nonXMLBody"),
            "the label holds no text that can be read: it has no structuredBody",
        ),
        (label().replace("section>", "sektion>").encode(), "the label has no sections"),
        (
            label(section("34070-3", "4 X", "<content>" * 70 + "x" + "</content>" * 70)).encode(),
            "the text is nested more than 60 levels deep",
        ),
        (
            label("<section><component>" * 13 + "x" + "</component></section>" * 13).encode(),
            "its sections are nested more than 12 levels deep",
        ),
        (b"<a>" * 60_000 + b"</a>" * 60_000, "it is XML, but no US label: its root is <a>"),
        (
            b"<a " + b'b="" ' * (MOST_MARKUP + 1) + b"/>",
            f"more than {MOST_MARKUP} tags and attributes; no label has them",
        ),
        (b"<a>" + b" " * LARGEST_LABEL + b"</a>", "larger than 8 MiB; none is"),
        (packed({"a.jpg": b"x"}), "the ZIP holds no XML"),
        (packed({"otc/a.zip": b"x"}), "the ZIP holds no XML, but ZIPs: unpack the one you want"),
        (
            packed({"a.xml": XML, "b.XML": XML}),
            "the ZIP holds 2 XML files (a.xml, b.XML ...): unpack the one you want",
        ),
        (
            packed({"__MACOSX/../a.xml": XML, "a.xml": XML}),
            "the ZIP names a file outside of itself: __MACOSX/../a.xml",
        ),
        (packed({"__MACOSX/a.xml": XML}), "the ZIP holds no XML"),
        (packed({"../a.xml": XML}), "the ZIP names a file outside of itself: ../a.xml"),
        (packed({"/a.xml": XML}), "the ZIP names a file outside of itself: /a.xml"),
        (encrypted({"a.xml": XML}), "the ZIP is encrypted; unpack it first"),
        (packed({"a.xml": XML})[:-30], "the ZIP is damaged or of a kind that is not read: "),
        (packed({"a.xml": b" " * (LARGEST_LABEL + 1)}), "larger than 8 MiB; no label is"),
        (
            packed({f"{n}.jpg": b"" for n in range(2001)}),
            "the ZIP holds more than 2000 files; a label's has a dozen",
        ),
        (b"PK\x03\x04", "the ZIP is damaged or of a kind that is not read: "),
    ],
)
def test_what_is_no_label_is_refused(tmp_path: Path, data: bytes, told: str) -> None:
    found = f"{fault(tmp_path, data)} "
    # A library has its own words for what is behind a colon at the end.
    assert found.startswith(told) and (told.endswith(": ") or found == f"{told} ")


def test_a_zip_with_its_pictures_may_be_larger_than_its_label(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = packed({"a.xml": XML, "a.jpg": os.urandom(20_000)})
    monkeypatch.setattr(limits, "LARGEST_ZIP", len(data))
    (tmp_path / "a.zip").write_bytes(data)
    assert load(tmp_path / "a.zip").name == "Testol (testolam)"
    monkeypatch.setattr(limits, "LARGEST_ZIP", len(data) - 1)
    assert "larger than" in fault(tmp_path, data)


def test_a_damaged_member_of_a_zip_is_told(tmp_path: Path) -> None:
    data = bytearray(packed({"a.xml": XML}))
    data[60:70] = b"\xff" * 10
    assert "the ZIP is damaged" in fault(tmp_path, bytes(data))


def test_of_some_documents_not_even_the_name_is_known(tmp_path: Path) -> None:
    bare = document("51725-0").replace(b' displayName="A LABEL"', b"")
    assert fault(tmp_path, bare).endswith("but a document of another kind")


@pytest.mark.parametrize(
    "data",
    [
        XML,
        b"\xef\xbb\xbf" + XML,
        XML.partition(b"?>")[2].lstrip(),
        NUMBERED.replace("UTF-8", "utf-16").encode("utf-16"),
        NUMBERED.replace("\u2003", " ").replace("UTF-8", "ISO-8859-1").encode("latin-1"),
        packed({"a picture.jpg": b"<x/>", "b/label.xml": XML}),
        packed({"__MACOSX/b/._label.xml": b"\0", "b/label.xml": XML, "b/._label.xml": b"\0"}),
    ],
)
def test_a_label_is_known_by_its_content(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "no ending"
    file.write_bytes(data)
    assert load(file).name == "Testol (testolam)"
    assert load(file).section("contraindications").statements[0].text == "None."


def test_the_word_doctype_is_no_harm_where_a_label_speaks_of_it(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_text(OLD.replace("A white powder.", "A DOCTYPE."), encoding="utf-8")
    assert load(file).section("description").statements[0].text == "A DOCTYPE."


@contextmanager
def piped(file: Path, data: bytes) -> Iterator[None]:
    """Let the data be what is piped into the program."""
    file.write_bytes(data)
    with file.open(encoding="utf-8") as opened, patch.object(sys, "stdin", opened):
        yield


def test_standard_input_is_a_file_like_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "piped"
    for data in (XML, packed({"label.xml": XML}), SMALL.encode()):
        for args in (["-m", "-", "sources"], ["sources", "--monograph=-"], ["-m", "-"]):
            with piped(file, data):
                assert here(capsys, *args).out.startswith("Testol")
    for args in (["compare", str(file), "-"], ["compare", "-", str(file), "uses"]):
        with piped(file, XML):
            assert here(capsys, *args).code == 0
    with piped(file, SMALL.encode()):
        assert here(capsys, "validate", "-").out.startswith("standard input: valid: Testol")
    with piped(file, b"<x/>"):
        run = here(capsys, "current", "-")
        assert run.err.startswith("somaref: standard input: it is XML, but")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", ":1:1: the file is empty"),
        (b"<a", ":1:1: it is not well-formed XML: unclosed token"),
        (b"a" * (LARGEST_FILE + 1), ": larger than 1 MiB; none is"),
        (b"<" + b"a" * LARGEST_LABEL, ": larger than 8 MiB; none is"),
        (b"{" + b"a" * LARGEST_LABEL, ": larger than 8 MiB; none is"),
        (None, ": cannot read the monograph: it is closed"),
    ],
)
def test_what_is_wrong_with_standard_input_is_told_by_that_name(
    data: bytes | None, fault: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    closed = patch.object(sys, "stdin", None)
    with closed if data is None else piped(tmp_path / "piped", data):
        assert here(capsys, "-m", "-", "all") == (3, "", f"somaref: standard input{fault}\n")


@pytest.mark.process
def test_a_pipe_is_read_as_far_as_a_file_is(tmp_path: Path) -> None:
    for line, code in ((f"cat {tmp_path}/a.xml |", 0), ("yes |", 3), ("", 3)):
        (tmp_path / "a.xml").write_bytes(XML)
        call = shlex.join(command("-m", "-", "contraindications"))
        done = subprocess.run(
            ["sh", "-c", f"{line} {call} {'' if line else '<&-'}"],
            env=CLEAN, capture_output=True, check=False, timeout=HANGS, text=True,
        )  # fmt: skip
        assert done.returncode == code
        assert ("- None." in done.stdout) == (code == 0)
        assert "Traceback" not in done.stderr


@pytest.mark.process
def test_a_pipe_a_device_and_a_folder_are_no_files(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for place, word in (
        (fifo, "a pipe or device"),
        ("/dev/zero", "a pipe"),
        (tmp_path, "a folder"),
    ):
        run = in_pipe("-m", str(place), "all")
        assert (run.code, run.out) == (3, "")
        assert word in run.err and run.err.count("\n") == 1


def test_a_deep_text_is_told_with_the_file_and_nothing_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "deep.xml"
    deep = "<content>" * 70 + "x" + "</content>" * 70
    xml = label(section("34070-3", "4 X", paragraph("ok")), section("34084-4", "6 Y", deep))
    file.write_text(xml, encoding="utf-8")
    assert here(capsys, "-m", str(file), "contraindications").code == 0
    for name in ("all", "side-effects"):
        run = here(capsys, "-m", str(file), name)
        assert (run.code, run.out) == (3, "")
        assert f"{file}: the text is nested" in run.err
    assert here(capsys, "validate", str(file)).code == 3


def test_of_utf_16_only_the_declaration_is_read_as_another_encoding() -> None:
    said = "Save it as encoding='utf-16' once more."
    made = label(section("34070-3", "4 X", paragraph(said))).replace("UTF-8", "utf-16")
    (group,) = read_label(made.encode("utf-16"), "label.xml").section("contraindications").groups
    assert [each.text for each in group.statements] == [said]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_first_bytes_tell_the_encoding_whatever_the_declaration_says(encoding: str) -> None:
    # As an editor saves a label that it was not told to declare anew.
    said = "Not above 5 \u00b5g/m\u00b2, nor from \u226565 years on."
    made = label(section("34070-3", "4 X", paragraph(said))).replace("UTF-8", "ISO-8859-1")
    (group,) = read_label(made.encode(encoding), "label.xml").section("contraindications").groups
    assert [each.text for each in group.statements] == [said]


@pytest.mark.parametrize(("levels", "refused"), [(12, False), (13, True)])
def test_sections_are_nested_so_deep_and_no_deeper(levels: int, refused: bool) -> None:
    made = ""
    for _ in range(levels):
        made = section("34070-3", "4 X", paragraph("Falls."), made)
    if refused:
        with pytest.raises(MonographError, match="nested more than 12 levels deep"):
            read_label(label(made).encode(), "label.xml")
    else:
        own = read_label(label(made).encode(), "label.xml").section("contraindications")
        assert [each.text for each in own.statements] == ["Falls."] * levels


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        *((magic + b"...", "ZIP") for magic in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")),
        (b" \n<document>", "XML"),
        (b"\xef\xbb\xbf<document>", "XML"),
        ("<document>".encode("utf-16"), "XML"),
        (b'{"results": []}', "record"),
        (b"[{}]", "record"),
        ('{"results": []}'.encode("utf-16"), "record"),
        (b'{"schema": 1}', "YAML"),
        ('{"schema": 1}'.encode("utf-16"), "YAML"),
        (b"schema: 1", "YAML"),
        (b"PK", "YAML"),
        (b"", "YAML"),
    ],
)
def test_what_a_file_holds_is_told_by_how_it_begins(content: bytes, kind: str) -> None:
    assert kind_of(content) == kind


def test_which_label_it_is_stands_in_its_source() -> None:
    (known,) = read_label(NUMBERED.encode(), "label.xml").sources.values()
    assert known == Source(
        "Testol: human prescription drug label",
        "regulator",
        "label",
        "Maker & Sons",
        Day("2024-02-29"),
        Address("https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=aaaa-bbbb"),
        "version 3; set id aaaa-bbbb",
    )
    bare = label(section("", None, paragraph("Falls.")), set_id="", day="", version=0)
    made = read_label(bare.replace("Maker &amp; Sons", "").encode(), "label.xml")
    (known,) = made.sources.values()
    assert known[3:] == (None, None, None, "version 0; set id unknown")
    # A text without a heading, a number or a code can be cited all the same.
    (cited,) = [each.cite for part in made.whole for each in part.statements]
    assert cited == {"label": "untitled"}
