"""Document -> JSON, in the form that docs/output.schema.json describes."""

import json
from collections.abc import Sequence
from typing import Any

from somaref.document.blocks import Block, Frequency
from somaref.document.model import FootPart
from somaref.output.writers import Writer

# This number rises when a script that reads the old form could misread the new one.
VERSION = 3
# Where a block begins.
_BLOCK = "\n    "
# What `json.dumps` does for each of many thousand values, which takes longer.
_ONE_VALUE = json.JSONEncoder().encode


class Json(Writer):
    """One JSON object, in ASCII alone, so that any encoding carries it."""

    closing = "\n}\n"

    def opening(self, written: Sequence[str]) -> str:
        document = self.document
        blocks = f"[{_BLOCK}{f',{_BLOCK}'.join(written)}\n  ]" if written else "[]"
        parts = {
            "schema": str(VERSION),
            "title": _json(document.title),
            "blocks": blocks,
            "sources": _json(document.sources, "\n  "),
            "label": _json(document.label),
        }
        return "{\n  " + ",\n  ".join(f'"{name}": {text}' for name, text in parts.items())

    def foot(self, part: FootPart) -> str:
        # A script finds the rest of the foot in the blocks and the sources.
        return f',\n  "notice": {_json(part.lines[0])}' if part.kind == "notice" else ""

    def block(self, block: Block) -> str:
        return _json(block, _BLOCK)


def _json(value: Any, margin: str = "") -> str:
    """The value, its lines behind `margin`: `json.dumps` would need many times the memory."""
    if not isinstance(value, tuple):
        return _ONE_VALUE(value)
    inner = f"{margin}  "
    if hasattr(value, "_asdict"):
        fields = value._asdict()
        if isinstance(value, Frequency):
            fields["percent"] = value.percent
        lines = [f'"{name}": {_json(field, inner)}' for name, field in fields.items()]
        return f"{{{inner}{f',{inner}'.join(lines)}{margin}}}"
    lines = [_json(each, inner) for each in value]
    return f"[{inner}{f',{inner}'.join(lines)}{margin}]" if value else "[]"
