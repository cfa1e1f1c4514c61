"""A tree of values that know their places in a file, between its text and the model.

It also has a form in JSON, which is far quicker to read again than YAML.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from somaref.errors import MonographError


class Node(NamedTuple):
    """A value of a file and where it begins; line and column count from 1."""

    value: str | list[Node] | dict[str, Node] | None
    file: str
    line: int
    column: int
    path: str = ""

    def fault(self, problem: str) -> MonographError:
        """The error to raise for this node."""
        where = f"{self.path}: " if self.path else ""
        return MonographError(f"{self.file}:{self.line}:{self.column}: {where}{problem}")

    def mapping(self) -> dict[str, Node]:
        """The fields of a mapping that is not empty. Raises MonographError."""
        if not isinstance(self.value, dict):
            raise self.fault("a mapping (key: value) is needed here")
        if not self.value:
            raise self.fault("this mapping is empty")
        return self.value

    def sequence(self) -> list[Node]:
        """The items of a list that is not empty. Raises MonographError."""
        if not isinstance(self.value, list):
            raise self.fault("a list is needed here")
        if not self.value:
            raise self.fault("this list is empty")
        return self.value


def frozen(root: Node) -> str:
    """The tree as JSON: of each node the line, the column and the value."""
    return json.dumps(_plain(root), ensure_ascii=False, separators=(",", ":"))


def thawed(text: str, file: str) -> Node:
    """The tree of a file that `frozen` made this text of."""
    return _node(json.loads(text), file, "")


def _plain(node: Node) -> list[Any]:
    value: Any = node.value
    if isinstance(value, list):
        value = [_plain(item) for item in value]
    elif isinstance(value, dict):
        value = {key: _plain(item) for key, item in value.items()}
    return [node.line, node.column, value]


def _node(plain: list[Any], file: str, path: str) -> Node:
    line, column, value = plain
    if isinstance(value, list):
        value = [_node(item, file, item_path(path, n)) for n, item in enumerate(value)]
    elif isinstance(value, dict):
        value = {key: _node(item, file, field_path(path, key)) for key, item in value.items()}
    return Node(value, file, line, column, path)


def item_path(path: str, number: int) -> str:
    """How messages name an item of the list at that path, counted from 0."""
    return f"{path}[{number}]"


def field_path(path: str, key: str) -> str:
    """How messages name a field of the mapping at that path."""
    return f"{path}.{key}" if path else key
