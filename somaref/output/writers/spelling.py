"""A document in characters that the reader's end can show.

It is spelled before it is laid out: a spelling may be longer than its character.
"""

from typing import Any

from somaref.document.model import Document
from somaref.text import spelled


def spelled_document(document: Document, encoding: str) -> Document:
    """The same document, each text with ASCII in place of what the encoding lacks."""
    made: Document = _spelled(document, encoding)
    return made


def _spelled(value: Any, encoding: str) -> Any:
    if isinstance(value, str):
        return spelled(value, encoding)
    if not isinstance(value, tuple):
        return value
    parts = [_spelled(each, encoding) for each in value]
    if not hasattr(value, "_fields"):
        return tuple(parts)
    made = type(value)(*parts)
    return made._replace(found=_moved(value, encoding)) if "found" in made._fields else made


def _moved(item: Any, encoding: str) -> tuple[tuple[int, int], ...]:
    """The spans of the item's text where they are once it is spelled."""
    return tuple(
        (len(spelled(item.text[:start], encoding)), len(spelled(item.text[:end], encoding)))
        for start, end in item.found
    )
