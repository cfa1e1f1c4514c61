"""How many words of real labels are kept, doubled or split in what is printed of them.

    python -m tools.benchmarks.words FILE...

The words of a file are taken from its XML by another way than the program's own: from the text
between tags, with patterns. Both sides are then compared as bags of words. Numbers that count the
entries of a list, and standard titles of sections that have none, are printed and stand not in
the XML; they are counted as doubled.
"""

import html
import re
import sys
import time
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from somaref import api
from somaref.errors import MonographError

# Product data, carton, recent changes: no part of the whole.
_CARTON = "51945-4"
_APART = ("48780-1", _CARTON, "43683-2")
_INLINE = re.compile(r"<(/?)(?:content|linkHtml|sub|sup|footnoteRef)\b[^>]*>")
_NOTE = re.compile(r"<footnote\b[^>]*>(.*?)</footnote>", re.DOTALL)
_NARRATIVE = re.compile(r"<title\b[^>]*>(.*?)</title>|<text\b[^>]*>(.*?)</text>", re.DOTALL)
_PRINTED = re.compile(r"[^\s>]\s*\n\s*<(?:sub|sup|content|linkHtml)\b")
_FOOT = "\n\nAll the words are the label's own"


class Count(NamedTuple):
    words: int
    kept: float
    doubled: float
    seconds: float


def measure(file: Path) -> Count:
    """The share of the file's words that is printed, and of words printed beyond them."""
    began = time.perf_counter()
    text = api.render(api.load(file))
    seconds = time.perf_counter() - began
    body = text.split(_FOOT)[0].partition("\n")[2]
    printed = Counter(_words(re.sub(r"\[image[^\]]*\]", "", body)))
    own = Counter(_words(_narrative(_xml(file))))
    total = max(1, own.total())
    return Count(
        own.total(),
        (own & printed).total() / total,
        (printed - own).total() / total,
        seconds,
    )


def _xml(file: Path) -> str:
    data = file.read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(file) as archive:
            (name,) = (each for each in archive.namelist() if each.lower().endswith(".xml"))
            data = archive.read(name)
    return data.decode("utf-8")


def _words(text: str) -> list[str]:
    plain = re.sub("[\u00ad\u200b\u2060\ufeff]", "", unicodedata.normalize("NFKC", text))
    return re.findall(r"[^\W_]+", plain)


def _narrative(xml: str) -> str:
    """The titles and texts of the sections of the whole."""
    printed = len(_PRINTED.findall(xml)) > 2
    body = re.sub(r"<!--.*?-->", "", xml[xml.index("<structuredBody") :], flags=re.DOTALL)
    for tag in ("excerpt", "observationMedia", "subject"):
        body = re.sub(rf"<{tag}\b[^>]*?/>|<{tag}\b.*?</{tag}>", " ", body, flags=re.DOTALL)
    sections = _top_sections(body)
    whole = [each for each in sections if _code(each) not in _APART]
    # Of some labels all is on the package.
    chosen = whole or [each for each in sections if _code(each) == _CARTON]
    parts = (match[1] or match[2] or "" for each in chosen for match in _NARRATIVE.finditer(each))
    return " ".join(_text(part, printed) for part in parts)


def _code(section: str) -> str:
    found = re.search(r'<code\b[^>]*\bcode="([^"]*)"', section[:2000])
    return found[1] if found else ""


def _top_sections(body: str) -> list[str]:
    found, depth, start = [], 0, 0
    for match in re.finditer(r"<(/?)section\b[^>]*?(/?)>", body):
        if match[2]:
            continue
        if not match[1]:
            start = start if depth else match.start()
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                found.append(body[start : match.end()])
    return found


def _text(markup: str, printed: bool) -> str:
    notes = " ".join(_NOTE.findall(markup))
    markup = f"{_NOTE.sub('', markup)} {notes}"
    markup = re.sub(r"\s*\n\s*(?=<su[bp]\b)", "", markup)
    # Where a printer took the blank behind an element, a small letter tells that it was there.
    markup = _INLINE.sub("\x00", markup)
    markup = re.sub(r"\x00(?=[a-z])" if printed else "$^", " ", markup)
    return html.unescape(re.sub(r"<[^>]*>", " ", markup.replace("\x00", "")))


def main(files: list[str]) -> None:
    print(f"{'file':<52}{'words':>7}{'kept':>10}{'doubled':>9}{'seconds':>9}")
    for file in map(Path, files):
        try:
            found = measure(file)
        except MonographError as error:
            print(f"{file.name[:50]:<52}refused: {str(error).partition(': ')[2]}")
        else:
            shares = f"{found.kept:>10.3%}{found.doubled:>9.3%}{found.seconds:>9.3f}"
            print(f"{file.name[:50]:<52}{found.words:>7}{shares}")


if __name__ == "__main__":
    main(sys.argv[1:])
