"""YAML text -> a tree of nodes that know their places. The only place that knows YAML.

Only the plain part of YAML is read: mappings, sequences, text. Every scalar is text, so that
"no" or 8.6 means what a reader sees; what is a number or a date is the model's affair.
"""

from typing import Any

import yaml

from somaref.nodes import Node, field_path, item_path
from somaref.text import visible

# Far deeper than any monograph, and shallow enough for recursion.
_DEEPEST = 20
# PyYAML's loaders have no types.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(data: bytes, file: str) -> Node:
    """The tree of one YAML document; `file` is how messages call it.

    Raises MonographError with the file, line and column of the fault.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        problem = "the file is not UTF-8; save it as UTF-8"
        raise Node(None, file, line, column).fault(problem) from None
    try:
        return _Parser(_Loader(text), file).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        problem = f"this is not YAML: {error.problem or error.context}"
        raise Node(None, file, line, column).fault(problem) from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        problem = "this is not YAML: the file holds a character that YAML forbids"
        raise Node(None, file, line, column).fault(problem) from None


class _Parser:
    """Takes a document from a loader's events."""

    def __init__(self, loader: Any, file: str) -> None:
        self._loader = loader
        self._file = file

    def document(self) -> Node:
        loader = self._loader
        loader.get_event()
        if loader.check_event(yaml.StreamEndEvent):
            raise Node(None, self._file, 1, 1).fault("the file is empty")
        loader.get_event()
        root = self._node("", 0)
        loader.get_event()
        if not loader.check_event(yaml.StreamEndEvent):
            raise self._place(loader.get_event(), "").fault("a second YAML document begins here")
        return root

    def _place(self, event: Any, path: str) -> Node:
        mark = event.start_mark
        return Node(None, self._file, mark.line + 1, mark.column + 1, path)

    def _node(self, path: str, depth: int) -> Node:
        event = self._loader.get_event()
        place = self._place(event, path)
        if isinstance(event, yaml.AliasEvent):
            raise place.fault("an alias (*name) is not allowed; write the text out")
        if event.anchor is not None:
            raise place.fault("an anchor (&name) is not allowed")
        if event.tag is not None:
            raise place.fault("a tag (!name) is not allowed")
        if depth > _DEEPEST:
            raise place.fault(f"nested deeper than {_DEEPEST} levels")
        if isinstance(event, yaml.ScalarEvent):
            return place._replace(value=_scalar(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return place._replace(value=self._sequence(path, depth))
        return place._replace(value=self._mapping(path, depth))

    def _sequence(self, path: str, depth: int) -> list[Node]:
        items: list[Node] = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            items.append(self._node(item_path(path, len(items)), depth + 1))
        self._loader.get_event()
        return items

    def _mapping(self, path: str, depth: int) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        while not self._loader.check_event(yaml.MappingEndEvent):
            key = self._node(path, depth + 1)
            if not isinstance(key.value, str):
                raise key.fault("a key must be text")
            inner = field_path(path, key.value)
            if key.value in fields:
                raise key._replace(path=inner).fault("this key stands here twice")
            fields[key.value] = self._node(inner, depth + 1)
        self._loader.get_event()
        return fields


def _scalar(event: yaml.ScalarEvent) -> str | None:
    if not event.style and event.value in ("", "~", "null", "Null", "NULL"):
        return None
    return visible(event.value)
