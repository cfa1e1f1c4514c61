"""A label's sections by their printed numbers, from its XML or from openFDA's record of it.

openFDA gives a section as one string: its title, its text, what the highlights say of it, then
the sections in it. Both are read in that order here, so that the same label gives the same
words.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from somaref.errors import MonographError
from somaref.limits import LARGEST_LABEL
from somaref.spl.file import xml_of
from somaref.spl.label import NS, Label, local
from somaref.spl.parse import day_of, label_of, numbered, parse_xml, version_of
from somaref.text import visible

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TOP = re.compile(r"\s*(1[0-7]|[1-9])\.?\s+(?=\D)")
# The publisher's lines at the end: trademarks, addresses, the date of the revision.
_IMPRINT = re.compile(
    r"(?<=[.\])])\s+(?=[^.\]]*\btrademarks?\b"
    r"|(?:Manufactured|Made|Distributed|Marketed|Repackaged|Packaged|Revised|Rev)\b|©|Rx only)"
)
IMPRINT = "imprint"
_SECTIONS = f"{NS}component/{NS}structuredBody/{NS}component/{NS}section"
# The highest number of a nested section that is looked for (5.39); some numbers may be missing.
_MOST_NESTED = 40
# A number after one of these is a reference, not the start of a section.
_NO_REFERENCE = r"(?<![\d.(,;])(?<![(,;] )(?<!Table )(?<!Figure )(?<!Section )"


class Numbered(NamedTuple):
    """A version of a label, and the words of its sections by number ("5", "5.1").

    What stands in "5" before "5.1" begins is the text of "5".
    """

    label: Label
    texts: dict[str, str]


def of_content(data: bytes) -> Numbered:
    """The label in this XML, ZIP or record of openFDA. Raises MonographError."""
    if len(data) <= LARGEST_LABEL and data.lstrip()[:1] == b"{":
        return _checked(_of_record(data))
    xml = xml_of(data)
    root = parse_xml(xml)
    label = label_of(root, xml)
    texts: dict[str, str] = {}
    for section in root.iterfind(_SECTIONS):
        number = ""
        for found, text in _of_section(section):
            number = found or number
            if number:
                texts[number] = texts.get(number, "") + text
    return _checked(Numbered(label, texts))


def _checked(found: Numbered) -> Numbered:
    """The label with its publisher's lines apart, which say nothing of the medicine."""
    texts = found.texts
    if not texts:
        raise MonographError("no section of it has a number: nothing can be held against it")
    if match := _IMPRINT.search(texts.get("17", "")):
        texts[IMPRINT], texts["17"] = texts["17"][match.end() :], texts["17"][: match.start()]
    return found


def _of_section(section: "Element") -> Iterator[tuple[str, str]]:
    """The texts in the section in order; where a number stands before a title, that too."""
    for child in section:
        if local(child) == "title":
            title = " ".join("".join(child.itertext()).split())
            yield numbered(title)[0], f"{title} "
        elif local(child) == "component":
            for inner in child:
                if local(inner) == "section":
                    yield from _of_section(inner)
                else:
                    yield "", f"{' '.join(inner.itertext())} "
        else:
            yield "", f"{' '.join(child.itertext())} "


def _of_record(data: bytes) -> Numbered:
    import json

    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MonographError(f"it is not well-formed JSON: {error}") from None
    if isinstance(found, dict) and "results" in found:
        results = found["results"]
        if not isinstance(results, list) or len(results) != 1:
            raise MonographError("openFDA's answer must hold one label: ask it for one set id")
        found = results[0]
    if not isinstance(found, dict) or "set_id" not in found:
        raise MonographError("it is JSON, but no record of a label from openFDA")
    names = found.get("openfda")
    known = names if isinstance(names, dict) else {}
    texts: dict[str, str] = {}
    for value in found.values():
        for text in value if isinstance(value, list) else ():
            if isinstance(text, str) and (match := _TOP.match(text)):
                texts |= _by_number(match[1], text)
    label = Label(
        "record of openFDA",
        _first(known.get("brand_name")),
        _first(known.get("generic_name")),
        _first(known.get("manufacturer_name")),
        _first(found["set_id"]).lower(),
        version_of(_first(found.get("version"))),
        day_of(_first(found.get("effective_time"))),
        (),
    )
    return Numbered(label, texts)


def _first(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return visible(value) if isinstance(value, str) else ""


def _by_number(top: str, text: str) -> dict[str, str]:
    """The text of a section in pieces: its own, and those of the numbered sections in it."""
    places = [(top, 0)]
    for count in range(1, _MOST_NESTED):
        begins = re.compile(rf"{_NO_REFERENCE}\b{top}\.{count}\.?\s*(?=[A-Z])")
        if match := begins.search(text, places[-1][1]):
            places.append((f"{top}.{count}", match.start()))
    ends = [start for _, start in places[1:]] + [len(text)]
    return {number: text[start:end] for (number, start), end in zip(places, ends, strict=True)}
