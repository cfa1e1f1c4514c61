"""The text of one paragraph, cell or title -> lines, with right blanks and marks.

Some files are printed so that each inline element stands on a line of its own, and the blank
behind it is lost; in all others white space means what it says. While a text is put together,
control characters, which no XML can hold, stand for what is decided when all of it is known.
"""

import re

# White space with a line break, which a program that lays out XML may have added.
SOFT = "\x01"
BREAK = "\x02"
# A subscript or superscript begins here.
TIGHT = "\x03"
# An inline element ended here, and the blank after it may be lost: after a word, or after a mark.
AFTER_WORD = "\x04"
AFTER_MARK = "\x05"

# Code points for bullets in special fonts; other fonts show nothing.
_PRIVATE = "\uf0b7\uf0a7\uf0d8\uf03c\uf076\uf0fc"
BULLETS = f"•·▪■●○◦‣∙⁃➢►❖✓{_PRIVATE}"

_LOST = re.compile(rf"{AFTER_WORD}(?=[^\W_]|[(\[≤≥<>±“])|{AFTER_MARK}(?=[a-z])")
_BLANKS = re.compile(f"[ {SOFT}]{{2,}}")
# Places where a blank that may have been added is dropped; elsewhere it is kept. A sign is found
# soonest where the pattern begins with it.
_NO_BLANK = re.compile(rf"{SOFT}(?:(?=[)\].,;:{TIGHT}])|(?<=[(\[/]{SOFT})|(?<=\w-{SOFT}))")
# What shows nothing but a place where a word may be broken, and bullets.
_RARE = str.maketrans(_PRIVATE, "•" * len(_PRIVATE), "\u00ad\u200b\u2060\ufeff")
_SENTINELS = str.maketrans(BREAK, " ", TIGHT + AFTER_WORD + AFTER_MARK)

_RAISED = str.maketrans("0123456789+-−–()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ")
_POWER = re.compile(r"[-−–+]?\d{1,3}|n")
_CHARGE = re.compile(r"\d?[-−–+]")
_TEN = re.compile(r"(?<!\d)10$")
_LENGTH = re.compile(r"(?<![^\W\d_])(?:[cmkµ]?m|in|ft)$")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[mcdkµn]?[mgLls]|kg|hr?|min|sec|day|week|year)s?$")
_VARIABLE = re.compile(r"(?<![^\W_])[rRχΧ]$")
_BEFORE_WORD = ("", " ", SOFT, "(", "[", "-")
_ELEMENT = re.compile(r"[A-Z][a-z]?(?![A-Za-z])")
# What is raised for the sign of degrees between a figure and a scale, or between two figures; a
# nought may be a power as well.
_DEGREE = re.compile(
    r"(?:\d\^[0oOº∘˚]|.?\^[oOº∘˚])\^\s*[CF](?![^\W_])"
    r"|\d\^[oOº∘˚]\^\s*(?:[-–]|to\b|and\b)\s*\d"
)
_NOTE_MARK = re.compile(
    r"(?:\d{1,3}|[a-zA-Z]|[*†‡§¶#]+)(?:[,;–-] ?(?:\d{1,3}|[a-zA-Z]|[*†‡§¶#]+))*"
)

_BULLET = re.compile(f"[{BULLETS}]")
_TYPED = re.compile(rf"[{BULLETS}]\s*|[-–] +(?=\S)|o +(?=\S)")
_INNER = re.compile(rf"(?:^|(?<=\s))[{BULLETS}]\s*(?=[^\s{BULLETS}])")

# The bullet that was typed before a line, which may be empty, and the line.
MarkedLine = tuple[str, str]


def spaced(text: str) -> str:
    """The text with its white space as blanks; what a printer may have added is SOFT."""
    words = " ".join(text.split())
    if not words:
        return SOFT if "\n" in text else " "
    if text[0].isspace():
        words = (SOFT if "\n" in text[: -len(text.lstrip())] else " ") + words
    if text[-1].isspace():
        words += SOFT if "\n" in text[len(text.rstrip()) :] else " "
    return words


def plain(text: str) -> str | None:
    """The text as one line, if no markup stood in it and no bullet is typed in it."""
    line = " ".join(text.split())
    bare = line.isprintable() and not _TYPED.match(line) and not _BULLET.search(line)
    return line if bare else None


def lines(text: str) -> list[MarkedLine]:
    """The lines of a text that was put together, those that were typed as a list apart.

    A single break is a blank; two of them, or a bullet behind one, begin a new line.
    """
    text = text.strip(f" {SOFT}")
    if not text.isprintable():
        text = _LOST.sub(" ", text).replace(AFTER_WORD, "").replace(AFTER_MARK, "")
        text = _BLANKS.sub(lambda match: SOFT if SOFT in match[0] else " ", text)
        text = _NO_BLANK.sub("", text).replace(SOFT, " ").replace(TIGHT, "")
        text = text if text.isascii() else text.translate(_RARE)
    found: list[MarkedLine] = []
    fresh = True
    for part in text.split(BREAK):
        part = part.strip()
        if not part:
            fresh = True
            continue
        (mark, line), *others = _listed(part)
        if not (fresh or mark):
            mark, above = found.pop()
            line = f"{above} {line}"
        found += [(mark, line), *others]
        fresh = False
    return found


def _listed(text: str) -> list[MarkedLine]:
    """The text as one line, or as several where bullets are typed in it."""
    if _BULLET.search(text):
        starts = [match.start() for match in _INNER.finditer(text)]
        if len(starts) >= 2:
            starts = [0, *starts] if starts[0] else starts
            return [_line(text[a:b]) for a, b in zip(starts, [*starts[1:], None], strict=True)]
    return [_line(text)]


def _line(text: str) -> MarkedLine:
    text = text.strip()
    typed = _TYPED.match(text)
    if typed and text[typed.end() :]:
        return typed[0].strip(), text[typed.end() :]
    return "", text


def raised(before: str, text: str, after: str) -> str:
    """A superscript: a power, a charge or an isotope raised, the mark of a note in brackets."""
    before = before.translate(_SENTINELS)
    bare = before.rstrip(SOFT)
    if _DEGREE.match(f"{bare[-1:]}^{text}^{after}"):
        return f"{TIGHT}°"
    measured = _TEN.search(bare) or (_LENGTH.search(bare) and text in ("2", "3"))
    if text.isdigit() and before[-1:] in _BEFORE_WORD and _ELEMENT.match(after) and not measured:
        return text.translate(_RAISED)
    powered = measured or _VARIABLE.search(bare) or (not text.isdigit() and _UNIT.search(bare))
    if _CHARGE.fullmatch(text) or (powered and _POWER.fullmatch(text)):
        return TIGHT + text.translate(_RAISED)
    return TIGHT + (f"[{text}]" if _NOTE_MARK.fullmatch(text) else text)
