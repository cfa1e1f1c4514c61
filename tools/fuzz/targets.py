"""The reader and the search: what goes in, and what must hold of what comes out."""

import json
import re
import sys
import unicodedata
from functools import cache

from somaref import asking, datafiles
from somaref.document import compose
from somaref.document.model import NOTICE, Document
from somaref.errors import MonographError
from somaref.limits import LARGEST_FILE
from somaref.monograph.load import load, read_monograph
from somaref.monograph.sections import SECTIONS
from somaref.output.screen import Screen
from somaref.output.writers import Format, render
from somaref.text import spelled, visible
from tests.monographs import RICH, SMALL
from tests.readers import READERS

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
for _module, _name in READERS:
    setattr(_module, _name, cache(getattr(_module, _name)))

_MONOGRAPH = load()
_IDS = (None, *(kind.id for kind in SECTIONS))

_SOMA, _ = datafiles.read("soma.yaml")

SEEDS = {
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
        monograph = read_monograph(data, "file.yaml")
    except MonographError as error:
        assert all(re.match(r"file\.yaml:\d+:\d+: ", fault) for fault in error.faults), error
        return
    safe(compose.everything(monograph, cited=True), "text", _PLAIN)


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


def search(data: bytes) -> None:
    """Answers, or none; and substances likewise."""
    first, rest = data[:1], data[1:].decode("utf-8", "replace")
    question = visible(rest)
    number = first[0] if first else 0
    document, _ = asking.search(_MONOGRAPH, question, 1 + number % 16, _IDS[number % len(_IDS)])
    safe(document, "text", _PLAIN)
    document, _ = asking.interactions(_MONOGRAPH, question.split()[:8])
    safe(document, "text", _PLAIN)


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
