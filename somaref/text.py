"""Text that is safe to show: no control characters, and nothing a stream cannot encode.

And words that look like others.
"""

from collections.abc import Iterable

# Joiners are format characters too, but several scripts cannot be spelled without them.
_JOINERS = "\u200c\u200d"
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}

# Unicode's own decompositions are tried after these, and would lose these or spell them badly.
_ASCII = str.maketrans(
    {
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "…": "...",
        "•": "-",
        "×": "x",
        "±": "+/-",
        "≤": "<=",
        "≥": ">=",
        "°": " degrees ",
        "µ": "u",
        "μ": "u",
        "→": "->",
        "↑": "up",
        "↓": "down",
        "·": ".",
        "ß": "ss",
        "æ": "ae",
        "ø": "o",
        "\ufffd": "?",
    }
)


def visible(text: str) -> str:
    """One line of the text, with U+FFFD for each character that could steer a terminal.

    Those are control characters (escape sequences start with one), overrides of the writing
    direction and other invisible marks. Runs of white space become one space.
    """
    line = " ".join(text.split())
    if line.isprintable():
        return line
    # The module is large, and few texts need it.
    from unicodedata import category

    return "".join(
        "\ufffd" if category(char) in _HIDDEN and char not in _JOINERS else char for char in line
    )


def spelled(text: str, encoding: str) -> str:
    """The text with readable ASCII in place of what the encoding lacks, "?" at worst."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_spelled_char(char, encoding) for char in text)
    return text


def _spelled_char(char: str, encoding: str) -> str:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        import unicodedata

        plain = unicodedata.normalize("NFKD", char.translate(_ASCII))
        return plain.encode("ascii", "ignore").decode("ascii") or "?"
    return char


def alike(word: str, known: Iterable[str], count: int = 3, cutoff: float = 0.6) -> list[str]:
    """Up to `count` of the known words that look most like this one.

    `cutoff` is how like they must be at least, from 0 to 1.
    """
    # Only a misspelt word needs the module.
    from difflib import get_close_matches

    return get_close_matches(word, list(known), count, cutoff)
