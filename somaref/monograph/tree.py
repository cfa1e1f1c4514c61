"""YAML text -> a tree of values that know their places. The only place that knows YAML.

Only the plain part of YAML is read: mappings, sequences, text. Every scalar is text, so that
"no" or 8.6 means what a reader sees; what is a number or a date is the model's affair.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import yaml

from somaref.errors import MOST_FAULTS, MonographError
from somaref.limits import LONGEST_PATH, LONGEST_TEXT, MOST_VALUES
from somaref.monograph.slips import slip
from somaref.text import visible

# No monograph nests as deeply as this, and it is far from the limit of Python's recursion.
_DEEPEST = 20
# PyYAML's loaders have no types.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Node(NamedTuple):
    """A value of a file and where it begins; line and column count from 1.

    `path` is how messages name the value, such as "sections.dosage[0].heading".
    """

    value: "str | list[Node] | dict[str, Node] | None"
    line: int
    column: int
    path: str = ""

    def item_path(self, number: int) -> str:
        """The path of an item of this list, counted from 0."""
        return f"{self.path}[{number}]"

    def field_path(self, key: str) -> str:
        """The path of a field of this mapping."""
        return f"{self.path}.{key}" if self.path else key


class Faults:
    """What is found wrong with one file. Of several faults at one place the first counts."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: dict[tuple[int, int], tuple[str, Callable[[], str]]] = {}

    def add(self, node: Node, problem: str, hint: Callable[[], str] = str) -> None:
        """Note a fault of the value that begins there.

        `hint` makes what to add to the problem. Looking for it may take long, so it is called for
        no more faults than are ever shown.
        """
        path = node.path if len(node.path) <= LONGEST_PATH else f"{node.path[:LONGEST_PATH]}…"
        where = f"{path}: " if path else ""
        place = f"{self._file}:{node.line}:{node.column}"
        self._found.setdefault((node.line, node.column), (f"{place}: {where}{problem}", hint))

    def raise_any(self) -> None:
        """Raises MonographError, with all faults in the order of lines, if there are any."""
        if self._found:
            found = [self._found[place] for place in sorted(self._found)]
            shown = [fault + hint() for fault, hint in found[:MOST_FAULTS]]
            raise MonographError(*shown, *(fault for fault, _ in found[MOST_FAULTS:]))

    def stop(self, line: int, column: int, problem: str) -> MonographError:
        """The error to raise for a fault after which nothing can be read."""
        return MonographError(f"{self._file}:{line}:{column}: {problem}")


def parse(data: bytes, faults: Faults) -> Node:
    """The tree of one YAML document. What is not plain YAML is noted in `faults`.

    Raises MonographError, with the place, where the text is not YAML at all.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        problem = "the file is not UTF-8; save it as UTF-8"
        raise faults.stop(line, column, problem) from None
    try:
        return _Parser(_Loader(text), faults).document()
    except yaml.MarkedYAMLError as error:
        mark, problem = slip(error)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise faults.stop(line, column, problem) from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        problem = "this is not YAML: the file holds a character that YAML forbids"
        raise faults.stop(line, column, problem) from None


class _Parser:
    """Takes a document from a loader's events."""

    def __init__(self, loader: Any, faults: Faults) -> None:
        self._loader = loader
        self._faults = faults
        self._values = 0

    def document(self) -> Node:
        loader = self._loader
        loader.get_event()
        if loader.check_event(yaml.StreamEndEvent):
            raise self._faults.stop(1, 1, "the file is empty")
        loader.get_event()
        root = self._node("", 0)
        loader.get_event()
        if not loader.check_event(yaml.StreamEndEvent):
            second = self._place(loader.get_event(), "")
            self._faults.add(second, "a second YAML document begins here")
        return root

    def _place(self, event: Any, path: str) -> Node:
        mark = event.start_mark
        return Node(None, mark.line + 1, mark.column + 1, path)

    def _node(self, path: str, depth: int) -> Node:
        event = self._loader.get_event()
        place = self._place(event, path)
        if isinstance(event, yaml.AliasEvent):
            self._faults.add(place, "an alias (*name) is not allowed; write the text out")
            return place
        if event.anchor is not None:
            self._faults.add(place, "an anchor (&name) is not allowed")
        if event.tag is not None:
            self._faults.add(place, "a tag (!name) is not allowed")
        if depth > _DEEPEST:
            problem = f"nested deeper than {_DEEPEST} levels"
            raise self._faults.stop(place.line, place.column, problem)
        self._values += 1
        if self._values > MOST_VALUES:
            problem = f"more than {MOST_VALUES:,} values; no monograph has so many"
            raise self._faults.stop(place.line, place.column, problem)
        if isinstance(event, yaml.ScalarEvent):
            if len(event.value) > LONGEST_TEXT:
                self._faults.add(place, f"a text of more than {LONGEST_TEXT:,} characters")
                return place
            return place._replace(value=_scalar(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return place._replace(value=self._sequence(place, depth))
        return place._replace(value=self._mapping(place, depth))

    def _sequence(self, place: Node, depth: int) -> list[Node]:
        items: list[Node] = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            items.append(self._node(place.item_path(len(items)), depth + 1))
        self._loader.get_event()
        return items

    def _mapping(self, place: Node, depth: int) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        while not self._loader.check_event(yaml.MappingEndEvent):
            key = self._node(place.path, depth + 1)
            name = key.value if isinstance(key.value, str) else None
            value = self._node(place.field_path(name or "?"), depth + 1)
            if name is None:
                self._faults.add(key, "a key must be text")
            elif name in fields:
                self._faults.add(key._replace(path=value.path), "this key stands here twice")
            else:
                fields[name] = value
        self._loader.get_event()
        return fields


def _scalar(event: yaml.ScalarEvent) -> str | None:
    if not event.style and event.value in ("", "~", "null", "Null", "NULL"):
        return None
    return visible(event.value)
