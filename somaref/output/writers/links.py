"""What in a text can be followed: numbers to call, sections of the same page, addresses."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from somaref.document.model import Span

_PHONE = re.compile(r"(?<![\w-])(?:\+\d{1,3}[ -]|1-)?\d{3}-[\dA-Z]{3}-\d{4}(?![\w-])")
_SECTION = re.compile(r'(?<=[Ss]ee ")[a-z-]+(?=")')
_ADDRESS = re.compile(r"https?://[^\s;]*[^\s;.,)]")
# The letters on the keys of a telephone, from 2 to 9.
_KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


class Link(NamedTuple):
    """A part of a text, and where it leads."""

    start: int
    end: int
    href: str


def links(text: str, sections: Collection[str], call: Iterable[Span] = ()) -> Iterator[Link]:
    """The links of a text in their order; `call` are spans that are known to be numbers."""
    found = [Link(start, end, _tel(text[start:end])) for start, end in call]
    found += [Link(*each.span(), _tel(each[0])) for each in _PHONE.finditer(text)]
    found += [Link(*each.span(), each[0]) for each in _ADDRESS.finditer(text)]
    found += [
        Link(*each.span(), f"#{each[0]}") for each in _SECTION.finditer(text) if each[0] in sections
    ]
    done = 0
    for link in sorted(found):
        if link.start >= done:
            yield link
            done = link.end


def _tel(number: str) -> str:
    return "tel:" + re.sub(r"[^\d+]", "", number.translate(_KEYS))
