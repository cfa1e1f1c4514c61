"""The reader and the search: what goes in, and what must hold of what comes out."""

import io
import json
import re
import sys
import unicodedata
import zipfile

from somaref import api as asking
from somaref.api import composer
from somaref.differences.changes import compared
from somaref.differences.passages import passages_of
from somaref.document.model import NOTICE, Document
from somaref.errors import MonographError
from somaref.library import MONOGRAPH, load
from somaref.limits import LARGEST_FILE
from somaref.monograph.files import DataFile, read_data
from somaref.monograph.sections import SECTIONS
from somaref.output.show import Format
from somaref.output.show import to_text as render
from somaref.output.stream import Screen
from somaref.spl.monograph import read_label
from somaref.text import spelled, visible
from tests.labels import LABELS
from tests.monographs import RICH, SMALL
from tests.readers import load_once

_COLOUR = re.compile("\x1b\\[[0-9;]*m")
_STEERING = re.compile(
    "["
    + "".join(
        re.escape(char)
        for char in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        and char not in "\n\u200c\u200d"
    )
    + "]"
)
# With this first byte the rest are edits of a good monograph, which gets further than any bytes.
_EDITED = b"\x00"
_WORDS = re.compile(r"([\w.-]+|\n *|[^\w\s])")
_PLAIN = Screen(rich=False, color=False, width=80, encoding="utf-8")

# The built-in data are read once, and not for each case.
DataFile.load = load_once  # type: ignore[assignment, method-assign]

_MONOGRAPH = load()
_IDS = (None, *(kind.id for kind in SECTIONS))

_SOMA, _ = read_data("soma.yaml")

_PACKED = b"\x01"
_PIECES = re.compile(r"(<[^>]*>|\s+|[^\s<]+)")
_LABEL_XML = "".join((LABELS["tables"], LABELS["lists"], LABELS["printed"])).replace(
    # One document of the sections of three.
    "</structuredBody></component>\n</document>\n",
    "",
    2,
)
_LABEL_XML = re.sub(r"(?s)(?<=.)<\?xml .*?<structuredBody>", "", _LABEL_XML)
_LABEL = read_label(_LABEL_XML.encode(), "file.xml")


def _zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        # Without a date of its own an entry has that of the clock, and no run is like another.
        archive.writestr(zipfile.ZipInfo("a.jpg"), "")
        archive.writestr(zipfile.ZipInfo("label.xml"), _LABEL_XML)
    return out.getvalue()


_LABEL_ZIP = _zipped()

SEEDS = {
    "labels": (
        *(LABELS["tables"].encode(), LABELS["hidden"].encode(), _LABEL_ZIP),
        *(_EDITED + b"\x10\x20", _PACKED + b"\x10\x20", b"<document"),
    ),
    "reader": (
        *(SMALL.encode(), RICH.encode(), _SOMA[:4000]),
        *(b"a: [" * 30, b"- &a [*a]", _EDITED, _EDITED + b"\x10\x20"),
    ),
    "search": (b"0how long does it stay", b"1can i drink alcohol", b'2"st. john\'s wort" OR -x*'),
    "limits": (
        b"- a\n",
        b"a, [",
        b"- - - a\n",
        b"        - {text: ab, cite: {label: 1}}\n",
        b"ab ",
    ),
    "writers": (b"", bytes(range(256)) * 4, _SOMA[:2000]),
}


def reader(data: bytes) -> None:
    """A monograph, or an error that names a place for each fault."""
    if data[:1] == _EDITED:
        data = _edited(data[1:])
    try:
        monograph = MONOGRAPH.read(data, "file.yaml")
    except MonographError as error:
        assert all(re.match(r"file\.yaml:\d+:\d+: ", fault) for fault in error.faults), error
        return
    safe(composer(monograph, cited=True).everything(), "text", _PLAIN)


def limits(data: bytes) -> None:
    """As much of the same as a file may hold, alone and as the end of a good monograph."""
    often = LARGEST_FILE // max(1, len(data))
    reader(data * often)
    reader((SMALL.encode() + data * often)[:LARGEST_FILE])


def _edited(edits: bytes) -> bytes:
    """A good monograph in which each pair of bytes has put one of its words in another's place."""
    words = _WORDS.split(RICH)
    for place, word in zip(edits[::2], edits[1::2], strict=False):
        words[place * len(words) // 256] = words[word * len(words) // 256]
    return "".join(words).encode()


def labels(data: bytes) -> None:
    """The monograph of a label, or one error that names the file; it can be shown and compared."""
    if data[:1] == _EDITED:
        data = _edited_label(data[1:])
    elif data[:1] == _PACKED:
        data = _packed(data[1:])
    try:
        label = read_label(data, "file.xml")
        document = composer(label, cited=True).everything()
    except MonographError as error:
        assert str(error).startswith("file.xml:"), error
        return
    safe(document, "text", _PLAIN)
    # The rest costs more than all that is before it.
    if len(data) % 8:
        return
    safe(composer(label).contents(), "html", _PLAIN)
    safe(asking.compare(_LABEL, label).document, "markdown", _PLAIN)
    old, new = (tuple(passages_of(each, None)) for each in (_LABEL, label))
    assert len(compared(new, old).changes) == len(compared(old, new).changes)


def _edited_label(edits: bytes) -> bytes:
    """A good label in which each pair of bytes has put one of its pieces in another's place."""
    pieces = _PIECES.split(_LABEL_XML)
    for place, piece in zip(edits[::2], edits[1::2], strict=False):
        pieces[place * len(pieces) // 256] = pieces[piece * len(pieces) // 256]
    return "".join(pieces).encode("utf-8", "replace")


def _packed(edits: bytes) -> bytes:
    """A ZIP of a good label in which some bytes are others."""
    packed = bytearray(_LABEL_ZIP)
    for place, byte in zip(edits[::2], edits[1::2], strict=False):
        packed[place * len(packed) // 256] = byte
    return bytes(packed)


def search(data: bytes) -> None:
    """Answers, or none; and substances likewise."""
    first, rest = data[:1], data[1:].decode("utf-8", "replace")
    question = visible(rest)
    number = first[0] if first else 0
    section = _IDS[number % len(_IDS)]
    found = asking.search(_MONOGRAPH, question, limit=1 + number % 16, section=section)
    safe(found.document, "text", _PLAIN)
    found = asking.interactions(_MONOGRAPH, *question.split()[:8])
    safe(found.document, "text", _PLAIN)


def safe(document: Document, form: Format, screen: Screen) -> None:
    """The document can be written: it ends in the notice, and no character steers a terminal."""
    text = spelled(render(document, form, screen), screen.encoding)
    text.encode(screen.encoding)
    bare = _COLOUR.sub("", text) if screen.color and form == "text" else text
    assert not _STEERING.search(bare), _STEERING.search(bare)
    if form == "json":
        assert list(json.loads(text).items())[-1] == ("notice", NOTICE)
    else:
        # Of the frames, marks and tags around it nothing is a letter of the notice's end.
        end = re.sub(r"</?[a-z]+>", "", bare)[-1000:]
        assert _letters(end).endswith(_letters(NOTICE)), end


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isascii() and char.isalpha())
