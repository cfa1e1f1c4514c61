"""Text that is safe to show: no control characters, and nothing a stream cannot encode; words that
look like others; and the text of parts of the program.
"""

import os
import re
from collections.abc import Hashable, Iterable
from io import BytesIO
from typing import IO, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
# Where something begins in a text, and where it ends.
Span = tuple[int, int]

_FOLDER = os.path.dirname(__file__)  # noqa: PTH120

# How UTF-16 begins, as some programs save text on Windows.
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# Joiners are format characters too, but several scripts cannot be spelled without them.
_JOINERS = "\u200c\u200d"
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
# Characters of other categories that show nothing: fillers, blanks, variation selectors, and
# what else Unicode has set apart to be ignored (Default_Ignorable_Code_Point). To compile this
# pattern takes long, so that is done for the first text that is not ASCII.
_BLANK = (
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8"
    "\U000e0000-\U000e0fff]"
)

# Unicode's own decompositions are tried after these, and would lose these or spell them badly.
_ASCII = str.maketrans(
    {
        **dict(zip("–—‑−‘’“”•×·ø\ufffd", "----''\"\"-x.o?", strict=True)),
        **{"…": "...", "±": "+/-", "≤": "<=", "≥": ">=", "µ": "u", "μ": "u", "→": "->"},
        **{"↑": "up", "↓": "down", "ß": "ss", "æ": "ae"},
    }
)


def visible(text: str) -> str:
    """One line of the text, with U+FFFD for each character that could steer a terminal: control
    characters (escape sequences start with one), overrides of the writing direction and other
    invisible marks. Runs of white space become one space.
    """
    line = " ".join(text.split())
    if line.isprintable() and (line.isascii() or not re.search(_BLANK, line)):
        return line
    return "".join("\ufffd" if _is_hidden(char) else char for char in line)


def _is_hidden(char: str) -> bool:
    if char.isascii():
        return not char.isprintable()
    # unicodedata is large, and few texts need it.
    from unicodedata import category

    return bool(re.search(_BLANK, char)) or (category(char) in _HIDDEN and char not in _JOINERS)


def width_of(text: str) -> int:
    """How many columns of a terminal the text takes: two for a wide letter, none for an accent."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(char) else 1 + (east_asian_width(char) in "FW") for char in text)


def quoted(text: str) -> str:
    """The text in quotation marks, cut where it is too long for a message."""
    from somaref.limits import LONGEST_QUOTE

    return repr(cut(text, LONGEST_QUOTE))


def cut(text: str, most: int) -> str:
    """The text, with a sign that more follows where it has more than so many characters."""
    return text if len(text) <= most else f"{text[:most]}…"


def counted(number: int, noun: str) -> str:
    """The number and the noun, which is that of one thing, as one thing or many."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def spelled(text: str, encoding: str) -> str:
    """The text with readable ASCII in place of what the encoding lacks, "?" at worst."""
    if encodes(text, encoding):
        return text
    if "°" in text and not encodes("°", encoding):
        # The word has one space before it, and one before a letter that follows.
        text = re.sub(r" ?°(?=\w)", " degrees ", text).replace(" °", "°").replace("°", " degrees")
    return "".join(_spelled_char(char, encoding) for char in text)


def _spelled_char(char: str, encoding: str) -> str:
    if encodes(char, encoding):
        return char
    import unicodedata

    plain = unicodedata.normalize("NFKD", char.translate(_ASCII))
    return plain.encode("ascii", "ignore").decode("ascii") or "?"


def encodes(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def read_part(name: str) -> str:
    """The text of a file of the program that is not Python, by its path in the package."""
    return content_of(os.path.join(_FOLDER, name)).decode("utf-8")  # noqa: PTH118


def open_part(name: str) -> IO[bytes]:
    """A file of the program that is too large to be read whole, by its path in the package."""
    path = os.path.join(_FOLDER, name)  # noqa: PTH118
    try:
        return open(path, "rb")  # noqa: PTH123
    except NotADirectoryError:  # The program runs from its ZIP.
        return BytesIO(content_of(path))


def content_of(path: str) -> bytes:
    # The loader that found this module reads from a folder and from a zipped program alike.
    content: bytes = __spec__.loader.get_data(path)  # type: ignore[union-attr]
    return content


def grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, list[Value]]:
    """The values of each key, in their order."""
    found: dict[Key, list[Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found


def alike(word: str, known: Iterable[str], count: int = 3, cutoff: float = 0.6) -> list[str]:
    """Up to `count` of the known words most like this one, as like as `cutoff` at least."""
    from difflib import get_close_matches

    return get_close_matches(word, list(known), count, cutoff)


def hint(name: str, known: Iterable[str]) -> str:
    """What to add to "there is no such ...": the nearest name, or all, but for too many."""
    from somaref.limits import LONGEST_QUOTE, MOST_NAMES

    names = list(known)
    if close := alike(name, names):
        return f"; did you mean {quoted(close[0])}?"
    first = [each[:LONGEST_QUOTE] for each in names[:MOST_NAMES]]
    return f" (known: {', '.join((*first, '…') if len(names) > MOST_NAMES else first)})"
