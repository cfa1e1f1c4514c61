"""Document -> JSON, in the form that data/output.schema.json describes."""

import json
from typing import Any

from somaref.document import Document, Frequency

# Raised when a script that reads the old form could misread the new one.
VERSION = 1


def render(document: Document) -> str:
    """One JSON object, in ASCII alone, so that any encoding carries it."""
    data = {"schema": VERSION, **_data(document), "notice": document.notice}
    # How the text forms show citations; here they are always there.
    del data["cited"]
    return json.dumps(data, indent=2) + "\n"


def _data(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        data = {name: _data(each) for name, each in value._asdict().items()}
        return {**data, "percent": value.percent} if isinstance(value, Frequency) else data
    if isinstance(value, tuple):
        return [_data(each) for each in value]
    return value
