"""The JSON Schema of a monograph file, generated from the model.

python -m somaref.schema > data/monograph.schema.json
"""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from somaref.monograph import Monograph
from somaref.sections import SECTIONS


def schema() -> dict[str, Any]:
    """The schema as data: what editors need to complete and check a monograph file."""
    root = _object(Monograph)
    sections = root["properties"]["sections"]
    sections["propertyNames"] = {"enum": [kind.id for kind in SECTIONS]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **root}


def _describe(kind: Any) -> dict[str, Any]:
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _describe(next(arg for arg in args if arg is not type(None)))
    if is_dataclass(kind):
        return _object(kind)
    if origin is Literal:
        return {"enum": list(args)}
    if origin is tuple:
        return {"type": "array", "items": _describe(args[0]), "minItems": 1}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _describe(args[1]), "minProperties": 1}
    return dict(_SCALARS[kind])


_SCALARS: Mapping[Any, Mapping[str, Any]] = {
    # An editor reads an unquoted 8.6 as a number; somaref reads it as text.
    str: {"type": ["string", "number", "boolean"], "minLength": 1},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0},
    date: {"type": "string", "format": "date"},
}


def _object(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {
        "type": "object",
        "description": " ".join((kind.__doc__ or "").split()),
        "properties": {field.name: _describe(hints[field.name]) for field in fields(kind)},
        "required": [field.name for field in fields(kind) if field.default is MISSING],
        "additionalProperties": False,
    }


if __name__ == "__main__":
    print(json.dumps(schema(), indent=2, ensure_ascii=False))
