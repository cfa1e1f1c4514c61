"""Text -> the tokens that count when two texts are compared, and fingerprints of texts.

White space, quotes, dashes, bullets, the lines between cells and the signs of footnotes are
layout. Every letter, digit and point is content: 1.5 is not 15, and ≤ is not ≥. Whether a letter
is a capital counts in short words, which may be units: mg is not Mg.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛´ʼ′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•·▪■●○◦‣∙⁃➢►❖✓", " "),
        "μ": "µ",
    }
)
_LAYOUT = re.compile(r"\||\[[*†‡§¶#]+\]|(?<=\[image): [^\]]*")
# A token is a word, a number or a sign; soft hyphens and zero-width characters are none.
_TOKEN = re.compile(r"[^\W\d_]+|\d+|\.\.\.|[^\w\s\u00ad\u200b\u200c\u200d\u2060\ufeff]|_")
_BETWEEN = re.compile(r"(?<!\d) | (?!\d)")
_SENTENCE = re.compile(r"(?<=[.!?])[\])\"”’]*\s+(?=[\"“(\[]?[A-Z])")
# References from one section of a label to another, as in "[see Falls (5.1)]".
_REFERENCE = re.compile(r"[\[(] ?see [^\[\]()]*(?:\([\d., ]+\)[^\[\]()]*)+[\])]", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.\d+)*")
# Letters of the longest word that may be a unit ("mmHg", "mOsm").
_LONGEST_UNIT = 4
_NO_UNIT = re.compile(r"(?<!\d)(?<!\d\s)\b[^\W\d_]+|\b[^\W\d_]{3,}")


class Token(NamedTuple):
    """A word, a run of digits or one sign, and where it stands in its text."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    found = _TOKEN.finditer(_plain(text))
    return [Token(_word(match[0]), match.start(), match.end()) for match in found]


def token_words(text: str) -> list[str]:
    return list(map(_word, _TOKEN.findall(_plain(text))))


def text_key(text: str) -> str:
    """What two texts have in common if and only if they differ in layout alone."""
    return joined(it if len(it) <= _LONGEST_UNIT else it.casefold() for it in token_words(text))


def joined(keys: Iterable[str]) -> str:
    """The key of the texts that have these keys, one behind the other."""
    # Blanks count between digits alone: 10 9 is not 109.
    return _BETWEEN.sub("", " ".join(keys))


def title_key(title: str) -> str:
    """What headings have in common that are the same: a colon is layout, and so are capitals."""
    folded = _NO_UNIT.sub(lambda word: word[0].casefold(), title)
    return text_key(title.casefold() if title.isupper() else folded).rstrip(".:-")


def _plain(text: str) -> str:
    """The text, of the same length, with one sign for each that is the same."""
    plain = text if text.isascii() else text.translate(_SAME)
    if "|" in plain or "[" in plain:
        plain = _LAYOUT.sub(lambda match: " " * len(match[0]), plain)
    return plain


def _word(token: str) -> str:
    return "…" if token == "..." else token


def sentences(text: str) -> list[str]:
    """The sentences of a text that is one line."""
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    return [text[a:b].strip() for a, b in zip([0, *ends], [*ends, None], strict=True)]


def follow(text: str, renumbered: Mapping[str, str]) -> str:
    """The text with each reference leading to where its section has gone, if that has a number."""

    def moved(match: re.Match[str]) -> str:
        return _NUMBER.sub(lambda number: renumbered.get(number[0], number[0]), match[0])

    return _REFERENCE.sub(moved, text)


def fingerprint(text: str, names: Iterable[str]) -> str:
    """Sixteen hexadecimal digits: the same for two texts that differ in layout alone, or in which
    of the medicine's `names` is used. All blanks are layout here, since openFDA sets them between
    10 and its power as it likes.
    """
    from hashlib import sha256

    for name in names:
        text = re.sub(rf"\b{re.escape(name)}\b", "§", text, flags=re.IGNORECASE)
    return sha256("".join(token_words(text)).encode()).hexdigest()[:16]
