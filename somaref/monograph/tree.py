"""YAML text -> a tree of values that know their places. The only place that knows YAML.

Only the plain part of YAML is read: mappings, sequences, text. Every scalar is text, so that
"no" or 8.6 means what a reader sees; what is a number or a date is the model's affair.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

import yaml

from somaref.errors import MOST_FAULTS, MonographError
from somaref.limits import LONGEST_PATH, LONGEST_TEXT, MOST_VALUES
from somaref.monograph.model import Reference
from somaref.text import UTF_16, cut, visible

Kind = TypeVar("Kind")
# Says what was perhaps meant. It is asked only of faults that are shown.
Hint = Callable[[], str]
# No monograph nests as deeply as this, and it is far from the limit of Python's recursion.
_DEEPEST = 20
# PyYAML ships no types for its loaders.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COLON = 'a text with ": " in it needs quotes, "as: here"'


class Node(NamedTuple):
    """A value of a file, and where it begins; line and column count from 1. `path` is how messages
    name the value, such as "sections.dosage[0].heading".
    """

    value: "str | list[Node] | dict[str, Node] | None"
    line: int
    column: int
    path: str = ""


class Broken(Exception):
    """A value cannot be made; the fault has been noted."""


class Faults:
    """What is found wrong with one file, and where each value made of it began.

    Of several faults at one place the first counts. `broken` holds the names of fields that could
    not be read: what they hold is not known. `references` holds each name that must be declared
    elsewhere in the file, with its place.
    """

    def __init__(self, file: str) -> None:
        self.broken: set[str] = set()
        # How many more unknown keys are compared with the fields that were perhaps meant. Each is a
        # fault, so that those after them are faults that nobody is shown.
        self.comparisons = MOST_FAULTS
        self.references: list[tuple[Node, str, Reference]] = []
        self._file = file
        self._found: dict[tuple[int, int], tuple[str, Hint]] = {}
        # Keys are ids of objects, which stay unique because the objects are kept here.
        self._places: dict[int, tuple[object, Node]] = {}

    def made(self, value: Kind, node: Node) -> Kind:
        """Note where the value, which is no scalar, began; and return it."""
        self._places[id(value)] = (value, node)
        return value

    def add(self, node: Node, problem: str, hint: Hint = str) -> None:
        """Note a fault of the value that begins there."""
        where = f"{cut(node.path, LONGEST_PATH)}: " if node.path else ""
        place = f"{self._file}:{node.line}:{node.column}"
        self._found.setdefault((node.line, node.column), (f"{place}: {where}{problem}", hint))

    def of(self, value: object, problem: str, key: Any = None, hint: Hint = str) -> None:
        """Note a fault of a value of the model, or of its item with that key or number."""
        node = self._places[id(value)][1]
        inner: Any = node.value
        self.add(node if key is None else inner[key], problem, hint)

    def refuse(self, node: Node, problem: str) -> Broken:
        """Note a fault, and return what to raise where no value can be made."""
        self.add(node, problem)
        return Broken()

    def is_whole(self, items: tuple[object, ...] | Mapping[str, object]) -> bool:
        """Whether every item of the list or mapping in the file could be read."""
        listed: Any = self._places[id(items)][1].value
        return len(items) == len(listed)

    def raise_any(self) -> None:
        """Raises MonographError, with all faults in the order of lines, if there are any."""
        if self._found:
            in_order = [self._found[place] for place in sorted(self._found)]
            shown = [problem + hint() for problem, hint in in_order[:MOST_FAULTS]]
            raise MonographError(*shown, *(problem for problem, _ in in_order[MOST_FAULTS:]))

    def stop(self, line: int, column: int, problem: str) -> MonographError:
        """The error to raise for a fault after which nothing can be read."""
        return MonographError(f"{self._file}:{line}:{column}: {problem}")


def parse_yaml(data: bytes, faults: Faults) -> Node:
    """The tree of one YAML document; what is not plain YAML is noted in `faults`. Raises
    MonographError, with the place, where the text is not YAML at all.
    """
    try:
        # PowerShell saves as UTF-16, and says so at the beginning.
        text = data.decode("utf-16" if data.startswith(UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise faults.stop(line, column, "the file is not UTF-8; save it as UTF-8") from None
    try:
        return _Parser(_Loader(text), faults).document()
    except yaml.MarkedYAMLError as error:
        mark, problem = _slip(error)
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
            missing = not event.style and event.value in ("", "~", "null", "Null", "NULL")
            return place._replace(value=None if missing else visible(event.value))
        if isinstance(event, yaml.SequenceStartEvent):
            return place._replace(value=self._sequence(place, depth))
        return place._replace(value=self._mapping(place, depth))

    def _sequence(self, place: Node, depth: int) -> list[Node]:
        items: list[Node] = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            items.append(self._node(f"{place.path}[{len(items)}]", depth + 1))
        self._loader.get_event()
        return items

    def _mapping(self, place: Node, depth: int) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        before = f"{place.path}." if place.path else ""
        while not self._loader.check_event(yaml.MappingEndEvent):
            key = self._node(place.path, depth + 1)
            name = key.value if isinstance(key.value, str) else None
            value = self._node(f"{before}{name or '?'}", depth + 1)
            if name is None:
                self._faults.add(key, "a key must be text")
            elif name in fields:
                self._faults.add(key._replace(path=value.path), "this key stands here twice")
            else:
                fields[name] = value
        self._loader.get_event()
        return fields


def _slip(error: Any) -> tuple[Any, str]:
    """The mark of the place to look at, or None, and what was probably meant there. The words of
    PyYAML's `error` depend on whether its compiled part is there.
    """
    mark, begun = error.problem_mark, error.context_mark
    problem, context = error.problem or error.context or "", error.context or ""
    hint = ""
    if "quoted scalar" in context:
        mark, hint = begun, "the quote that begins here is not closed"
    elif "mapping values are not allowed" in problem:
        hint = f"{_COLON}; or the line is indented wrongly"
    elif "expected ',' or" in problem and begun and begun.line != mark.line:
        mark, hint = begun, "the bracket that begins here is not closed"
    elif "expected ',' or" in problem:
        hint = _COLON
    elif "expected key" in problem or "<scalar>" in problem:
        hint = "a quote before it is not closed, or stands inside a text"
    elif "cannot start any token" in problem:
        hint = "indent with spaces, and put a text that begins with a sign in quotes"
    return mark or begun, f"this is not YAML: {problem}{f' ({hint})' if hint else ''}"
