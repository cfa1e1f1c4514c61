"""Document -> JSON, in the form that data/output.schema.json describes."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

from somaref.document import Document, Frequency

# Raised when a script that reads the old form could misread the new one.
VERSION = 1


def render(document: Document) -> str:
    """One JSON object, in ASCII alone, so that any encoding carries it."""
    data = {"schema": VERSION, **_data(document)}
    # How the text forms show citations; here they are always there.
    del data["cited"]
    return json.dumps(data, indent=2) + "\n"


def _data(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_data(each) for each in value]
    if not is_dataclass(value):
        return value
    data = {field.name: _data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Frequency):
        data["percent"] = value.percent
    return data
