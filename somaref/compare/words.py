"""Text -> the tokens that count when two texts are compared.

White space, quotes, dashes, bullets, the lines between cells and the signs of footnotes are
layout. Every letter, digit and point is content: 1.5 is not 15, and ≤ is not ≥.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•·▪■●○◦‣∙⁃➢►❖✓|", " "),
        "μ": "µ",
    }
)
_LAYOUT = re.compile(r"\[[*†‡§¶#]+\]|(?<=\[image): [^\]]*")
# Marks of where a word may break are nothing at all.
_TOKEN = re.compile(r"[^\W\d_]+|\d+|\.\.\.|[^\w\s\u00ad\u200b\u200c\u200d\u2060\ufeff]|_")
# A blank that stands not between two digits.
_BETWEEN = re.compile(r"(?<!\d) | (?!\d)")
_SENTENCE = re.compile(r"(?<=[.!?])[\])\"”’]*\s+(?=[\"“(\[]?[A-Z])")


class Token(NamedTuple):
    """A word, a run of digits or one sign, and where it stands in its text."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The tokens of the text, as they count."""
    plain = text.translate(_SAME)
    plain = _LAYOUT.sub(lambda match: " " * len(match[0]), plain)
    found = _TOKEN.finditer(plain)
    return [Token(m[0] if m[0] != "..." else "…", m.start(), m.end()) for m in found]


def key(text: str) -> str:
    """What two texts have in common if and only if they differ in layout alone."""
    return joined([token.word for token in tokens(text)])


def joined(words: Sequence[str]) -> str:
    """The words without blanks, except between digits: 10 9 is not 109."""
    return _BETWEEN.sub("", " ".join(words))


def sentences(text: str) -> list[str]:
    """The sentences of a text that is one line."""
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    return [text[a:b].strip() for a, b in zip([0, *ends], [*ends, None], strict=True)]
