"""Document -> JSON, in the form that docs/output.schema.json describes."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from somaref.document.blocks import Block, Frequency
from somaref.document.model import FootPart
from somaref.output.writers import Writer

# This number rises when a script that reads the old form could misread the new one.
VERSION = 3

Data = Mapping[str, Any]


class Json(Writer[Data]):
    """One JSON object, in ASCII alone, so that any encoding carries it."""

    closing = "\n}\n"

    def opening(self, written: Sequence[Data]) -> str:
        data = {
            "schema": VERSION,
            "title": self.document.title,
            "blocks": written,
            "sources": [_data(source) for source in self.document.sources],
            "label": self.document.label,
        }
        return json.dumps(data, indent=2).removesuffix("\n}")

    def foot(self, part: FootPart) -> str:
        # A script finds the rest of the foot in the blocks and the sources.
        return f',\n  "notice": {json.dumps(part.lines[0])}' if part.kind == "notice" else ""

    def block(self, block: Block) -> Data:
        data: Data = _data(block)
        return data


def _data(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        data = {name: _data(field) for name, field in value._asdict().items()}
        return {**data, "percent": value.percent} if isinstance(value, Frequency) else data
    if isinstance(value, tuple):
        return [_data(part) for part in value]
    return value
