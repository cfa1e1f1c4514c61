"""YAML text -> a tree of nodes that know their places. The only place that knows YAML.

Only the plain part of YAML is read: mappings, sequences, text. Every scalar is text, so that
"no" or 8.6 means what a reader sees; what is a number or a date is the model's affair.
"""

from dataclasses import dataclass
from typing import Any

import yaml

from somaref.errors import MonographError
from somaref.text import visible

# Far deeper than any monograph, and shallow enough for recursion.
_DEEPEST = 20
# PyYAML's loaders have no types.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it begins; line and column count from 1."""

    value: "str | list[Node] | dict[str, Node] | None"
    line: int
    column: int
    path: str

    def fault(self, problem: str) -> MonographError:
        """The error to raise for this node; the reader puts the file's name before it."""
        where = f"{self.path}: " if self.path else ""
        return MonographError(f"{self.line}:{self.column}: {where}{problem}")

    def mapping(self) -> "dict[str, Node]":
        """The fields of a mapping that is not empty. Raises MonographError."""
        if not isinstance(self.value, dict):
            raise self.fault("a mapping (key: value) is needed here")
        if not self.value:
            raise self.fault("this mapping is empty")
        return self.value

    def sequence(self) -> "list[Node]":
        """The items of a list that is not empty. Raises MonographError."""
        if not isinstance(self.value, list):
            raise self.fault("a list is needed here")
        if not self.value:
            raise self.fault("this list is empty")
        return self.value


def parse(data: bytes) -> Node:
    """The tree of one YAML document. Raises MonographError with line and column."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        problem = "the file is not UTF-8; save it as UTF-8"
        raise Node(None, line, column, "").fault(problem) from None
    loader = _Loader(text)
    try:
        return _document(loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        problem = f"this is not YAML: {error.problem or error.context}"
        raise Node(None, line, column, "").fault(problem) from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        problem = "this is not YAML: the file holds a character that YAML forbids"
        raise Node(None, line, column, "").fault(problem) from None
    finally:
        loader.dispose()


def _document(loader: Any) -> Node:
    loader.get_event()
    if loader.check_event(yaml.StreamEndEvent):
        raise Node(None, 1, 1, "").fault("the file is empty")
    loader.get_event()
    root = _node(loader, "", 0)
    loader.get_event()
    if not loader.check_event(yaml.StreamEndEvent):
        raise _place(loader.get_event(), "").fault("a second YAML document begins here")
    return root


def _place(event: Any, path: str) -> Node:
    mark = event.start_mark
    return Node(None, mark.line + 1, mark.column + 1, path)


def _node(loader: Any, path: str, depth: int) -> Node:
    event = loader.get_event()
    place = _place(event, path)
    if isinstance(event, yaml.AliasEvent):
        raise place.fault("an alias (*name) is not allowed; write the text out")
    if event.anchor is not None:
        raise place.fault("an anchor (&name) is not allowed")
    if event.tag is not None:
        raise place.fault("a tag (!name) is not allowed")
    if depth > _DEEPEST:
        raise place.fault(f"nested deeper than {_DEEPEST} levels")
    value: str | list[Node] | dict[str, Node] | None
    if isinstance(event, yaml.ScalarEvent):
        value = _scalar(event)
    elif isinstance(event, yaml.SequenceStartEvent):
        value = _sequence(loader, path, depth)
    else:
        value = _mapping(loader, path, depth)
    return Node(value, place.line, place.column, path)


def _scalar(event: yaml.ScalarEvent) -> str | None:
    if not event.style and event.value in ("", "~", "null", "Null", "NULL"):
        return None
    return visible(event.value)


def _sequence(loader: Any, path: str, depth: int) -> list[Node]:
    items: list[Node] = []
    while not loader.check_event(yaml.SequenceEndEvent):
        items.append(_node(loader, f"{path}[{len(items)}]", depth + 1))
    loader.get_event()
    return items


def _mapping(loader: Any, path: str, depth: int) -> dict[str, Node]:
    fields: dict[str, Node] = {}
    while not loader.check_event(yaml.MappingEndEvent):
        key = _node(loader, path, depth + 1)
        if not isinstance(key.value, str):
            raise key.fault("a key must be text")
        inner = f"{path}.{key.value}" if path else key.value
        if key.value in fields:
            raise Node(None, key.line, key.column, inner).fault("this key stands here twice")
        fields[key.value] = _node(loader, inner, depth + 1)
    loader.get_event()
    return fields
