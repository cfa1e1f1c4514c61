"""openFDA's record of a label (JSON) -> the XML of a label, as far as the record has it.

The record has a section as one string: its title, its text, what the highlights say of it, then
the sections in it. Those may be fields too, as tables are: each word is told once here.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from html import escape
from itertools import zip_longest
from typing import Any

from somaref.errors import MonographError
from somaref.limits import MOST_MARKUP
from somaref.spl.codes import NO_CODE, is_title, vocabulary
from somaref.spl.label import UNTITLED
from somaref.spl.parse import numbered, parse_xml
from somaref.text import read_part, visible

_TOP = re.compile(r"\s*(1[0-7]|[1-9])\.?\s+(?=\D)")
# The highest number of a nested section that is looked for (5.39); some numbers may be missing.
_MOST_NESTED = 40
# A number after one of these is a reference, not the start of a section.
_NO_REFERENCE = r"(?<![\d.(,;])(?<![(,;] )(?<!Table )(?<!Figure )(?<!Section )"
# Where a string is divided into paragraphs, which it has lost; "St." and "U.S." end none.
_ENDS = re.compile(r"(?<![A-Z][a-z]\.)(?<!\.[A-Z]\.)(?<=[.!?]) (?=[A-Z])| (?=• )")
# A shorter text may stand in another by chance.
_SHORTEST = 30
# How many texts times all their characters are looked through: twice what large labels have.
_MOST_LOOKED = 500_000_000
_LONGEST_TITLE = 12


def record_of(data: bytes) -> Mapping[str, Any]:
    """The record of one label: alone, in a list, or in openFDA's answer. Raises MonographError."""
    if sum(map(data.count, b'<="[{.')) > MOST_MARKUP:
        raise MonographError(f"more than {MOST_MARKUP} texts and sentences; no label has them")
    try:
        # What ends too early is told of in its last line, and not in one behind that.
        found = json.loads(data.decode(json.detect_encoding(data), "surrogatepass").rstrip())
    except (ValueError, RecursionError) as error:
        place = f"{getattr(error, 'lineno', 1)}:{getattr(error, 'colno', 1)}"
        reason = getattr(error, "msg", error)
        raise MonographError(f"{place}: it is not well-formed JSON: {reason}") from None
    several = found.get("results", [found]) if isinstance(found, dict) else found
    record = several[0] if isinstance(several, list) and len(several) == 1 else None
    if not isinstance(record, dict) or "set_id" not in record:
        raise MonographError("it is JSON, but no record of one label from openFDA")
    return record


def xml_of_record(record: Mapping[str, Any]) -> bytes:
    """The XML. Raises MonographError where the record is larger than that of any label."""
    known = record.get("openfda")
    given = {**record, **(known if isinstance(known, dict) else {})}
    form, kind = read_part("spl/record.xml"), _told(given.get("product_type"))
    fields = {name: escape(_told(given.get(name))) for name in re.findall(r"{(\w+)}", form)}
    fields["kind"] = kind if kind in vocabulary().form.human else "record"
    return form.format(**fields | {"sections": "".join(_sections(record))}).encode()


def _pieces(text: str) -> list[str]:
    """A numbered section in pieces: its own text, and those of the numbered sections in it."""
    if not (top := _TOP.match(text)):
        return [text]
    starts = [0]
    for count in range(1, _MOST_NESTED):
        begins = re.compile(rf"{_NO_REFERENCE}\b{top[1]}\.{count}\.?\s*(?=[A-Z])")
        if match := begins.search(text, starts[-1]):
            starts.append(match.start())
    return [text[start:end] for start, end in zip_longest(starts, starts[1:])]


def _told(value: Any) -> str:
    """A value, or all of a list, as a text."""
    values = value if isinstance(value, list) else [value]
    return "; ".join(visible(each) for each in values if isinstance(each, str))


def _sections(record: Mapping[str, Any]) -> Iterator[str]:
    """The fields in their order, without what other fields tell."""
    lists = {name: value for name, value in record.items() if isinstance(value, list)}
    every = ((name, text) for name, value in lists.items() for text in value)
    given = [(name, visible(text)) for name, text in every if isinstance(text, str)]
    if len(given) * sum(len(text) for _, text in given) > _MOST_LOOKED:
        raise MonographError("more text in more fields than any label has")
    texts = {text: name for name, text in given if not name.endswith("_table")}
    tables = {_words(text, texts): text for name, text in given if name.endswith("_table")}
    tables.pop("", None)
    # A table whose words stand in no text is told for itself.
    texts |= {words: "" for words in tables if not any(words in text for text in texts)}
    own: dict[str, str] = {}
    for text in sorted(texts, key=len, reverse=True):
        around = next((each for each in reversed(own) if text in each), "")
        if len(text) < _SHORTEST or not _TOP.match(around):
            own[text] = text
            if len(text) >= _SHORTEST and around:
                own[around] = own[around].replace(text, " ", 1)
    for text, name in texts.items():
        if text in own:
            first, *more = _pieces(own[text])
            inside = "".join(_section("", each, tables) for each in more)
            yield _section(vocabulary().by_field.get(name, ""), first, tables, inside)


def _section(code: str, text: str, tables: Mapping[str, str], inside: str | None = None) -> str:
    """The text as a section; what it begins with is its title, if such sections are called so."""
    number, rest = numbered(text)
    words = rest.split(" ")[:_LONGEST_TITLE]
    begins = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    titles = (each for each in begins if each[-1:].isalnum() and is_title(each, code, number))
    found = next(titles, "")
    # The fields stand in no order, so that what has no name goes on with none of them.
    nameless = UNTITLED if inside is not None and code in NO_CODE else ""
    title = f"{number} {found}".strip() or nameless
    return (
        f'<component><section><code code="{code}"/><title>{escape(title)}</title>'
        f"<text>{_body(rest[len(found) :], tables)}</text>{inside or ''}</section></component>"
    )


def _body(text: str, tables: Mapping[str, str]) -> str:
    """The text in paragraphs, with the tables that it holds."""
    for number, words in enumerate(tables):
        text = text.replace(words, f"\0{number}\0", 1)
    lines = "".join(f"<paragraph>{escape(each)}</paragraph>" for each in _ENDS.split(text))
    every = [f"</paragraph>{table}<paragraph>" for table in tables.values()]
    return re.sub("\0(\\d+)\0", lambda match: every[int(match[1])], lines)


def _words(table: str, texts: Iterable[str]) -> str:
    """The words of a table as the texts have them; none of what is no XML, or too short to tell."""
    words = ""
    with suppress(MonographError):
        cells = list(parse_xml(f"<t>{table}</t>".encode()).itertext())
        # Older records have glued them.
        both = [visible(between.join(cells)) for between in (" ", "")]
        words = next((each for each in both if any(each in text for text in texts)), both[0])
    return "" if len(words) < _SHORTEST and any(words in text for text in texts) else words
