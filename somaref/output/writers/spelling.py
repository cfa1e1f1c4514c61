"""A document in characters that the reader's end can show.

It is spelled before it is laid out: a spelling may be longer than its character.
"""

from typing import Any

from somaref.document.model import Document, Span
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
    fields = getattr(value, "_fields", None)
    if fields is None:
        return tuple(parts)
    made = dict(zip(fields, parts, strict=True))
    for name in {"call", "found"}.intersection(fields):
        made[name] = _moved(getattr(value, name), getattr(value, "text", ""), encoding)
    return type(value)(**made)


def _moved(spans: tuple[Span, ...], text: str, encoding: str) -> tuple[Span, ...]:
    """The spans of the text where they are once it is spelled."""
    return tuple(
        (len(spelled(text[:start], encoding)), len(spelled(text[:end], encoding)))
        for start, end in spans
    )
