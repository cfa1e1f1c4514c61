"""The JSON Schemas of a monograph file and of the JSON output, generated from the classes."""

import json
import types
from collections.abc import Mapping
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from somaref.document.model import NOTICE, Document
from somaref.monograph.model import Address, Day, Group, Monograph, People, Section
from somaref.monograph.reader import hints_of, required
from somaref.monograph.sections import SECTIONS
from somaref.output.writers.json import VERSION

_DIALECT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def monograph_schema() -> str:
    """What editors need to complete and check a monograph file."""
    # An editor reads an unquoted 8.6 as a number; somaref reads it as text.
    text = {"type": ["string", "number", "boolean"], "minLength": 1}
    return _file(_Schema(text, least=1).object(Monograph))


def output_schema() -> str:
    """What a script may rely on in the output of --format json."""
    root = _Schema({"type": "string"}, least=0).object(Document)
    del root["properties"]["cited"]
    root["properties"] = {
        "schema": {"const": VERSION, "description": "The version of this form."},
        **root["properties"],
    }
    root["properties"]["notice"] = {"const": NOTICE}
    frequency = root["properties"]["blocks"]["items"]["anyOf"][1]["properties"]["items"]["items"][
        "properties"
    ]["frequencies"]["items"]
    frequency["properties"]["percent"] = {"type": "integer", "minimum": 0, "maximum": 100}
    _require_all(root)
    return _file(root)


def _file(root: Mapping[str, Any]) -> str:
    return json.dumps({**_DIALECT, **root}, indent=2, ensure_ascii=False) + "\n"


def _require_all(node: Any) -> None:
    """The output leaves no field out."""
    if isinstance(node, dict):
        if "properties" in node:
            node["required"] = list(node["properties"])
        for each in node.values():
            _require_all(each)
    elif isinstance(node, list):
        for each in node:
            _require_all(each)


class _Schema:
    """Describes annotations; `text` is the schema of text, `least` the length of any list."""

    def __init__(self, text: Mapping[str, Any], least: int) -> None:
        self._least = least
        self._scalars: dict[Any, dict[str, Any]] = {
            str: dict(text),
            int: {"type": "integer", "minimum": 0},
            bool: {"type": "boolean"},
            Day: {"type": "string", "format": "date"},
            People: {"type": "integer", "minimum": 1},
            Address: {"type": "string", "pattern": r"^https?://\S+$"},
            type(None): {"type": "null"},
        }

    def object(self, kind: Any) -> dict[str, Any]:
        # A file has not all fields that the model has; the output has all of its own.
        hints = hints_of(kind) if self._least else get_type_hints(kind)
        return {
            "type": "object",
            "description": " ".join((kind.__doc__ or "").split()),
            "properties": {name: self._of(hint) for name, hint in hints.items()},
            "required": required(kind),
            "additionalProperties": False,
        }

    def _of(self, kind: Any) -> dict[str, Any]:
        origin, args = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            # In a file, what may be left out is never null.
            kinds = [arg for arg in args if self._least == 0 or arg is not type(None)]
            return {"anyOf": [self._of(arg) for arg in kinds]} if kinds[1:] else self._of(kinds[0])
        if kind == tuple[Section, ...]:
            groups = self._of(Mapping[str, tuple[Group, ...]])
            return {**groups, "propertyNames": {"enum": [each.id for each in SECTIONS]}}
        if origin is Literal:
            return {"enum": list(args)}
        if origin is tuple and args[1] is not Ellipsis:
            return {"type": "array", "prefixItems": [self._of(arg) for arg in args]}
        if origin is tuple:
            return {"type": "array", "items": self._of(args[0]), "minItems": self._least}
        if origin is Mapping:
            values = self._of(args[1])
            return {"type": "object", "additionalProperties": values, "minProperties": self._least}
        return dict(self._scalars[kind]) if kind in self._scalars else self.object(kind)
