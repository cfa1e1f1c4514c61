"""A label's sections by their printed numbers, from its XML or from openFDA's record of it.

Both are read in the order of openFDA's strings, so that the same label gives the same words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from somaref.errors import MonographError
from somaref.spl.file import xml_of
from somaref.spl.label import IMPRINT, Label
from somaref.spl.parse import label_of, numbered, parse_xml

# The publisher's lines at the end: trademarks, addresses, the date of the revision.
_IMPRINT = re.compile(
    r"(?<=[.\])])\s+(?=[^.\]]*\btrademarks?\b"
    r"|(?:Manufactured|Made|Distributed|Marketed|Repackaged|Packaged|Revised|Rev)\b|©|Rx only)"
)
_SECTIONS = "component/structuredBody/component/section"


class Numbered(NamedTuple):
    """A version of a label, and the words of its sections by number ("5", "5.1").

    What stands in "5" before "5.1" begins is the text of "5".
    """

    label: Label
    texts: dict[str, str]


def of_content(data: bytes) -> Numbered:
    """The label in this XML, ZIP or record of openFDA. Raises MonographError."""
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
    if not texts:
        raise MonographError("no section of it has a number: nothing can be held against it")
    # The publisher's lines say nothing of the medicine.
    if match := _IMPRINT.search(texts.get("17", "")):
        texts[IMPRINT], texts["17"] = texts["17"][match.end() :], texts["17"][: match.start()]
    return Numbered(label, texts)


def _of_section(section: Element) -> Iterator[tuple[str, str]]:
    """The texts in the section in order; where a number stands before a title, that too."""
    for child in section:
        if child.tag == "title":
            title = " ".join("".join(child.itertext()).split())
            yield numbered(title)[0], f"{title} "
        elif child.tag == "component":
            for inner in child:
                if inner.tag == "section":
                    yield from _of_section(inner)
                else:
                    yield "", f"{' '.join(inner.itertext())} "
        else:
            yield "", f"{' '.join(child.itertext())} "
