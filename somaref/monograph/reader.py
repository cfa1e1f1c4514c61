"""A tree of nodes -> Monograph, or one error that names every fault and its place."""

import re
import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cache, partial
from inspect import signature
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from somaref.errors import MOST_FAULTS
from somaref.monograph.check import check as check_monograph
from somaref.monograph.check import hint
from somaref.monograph.model import LABELS_ALONE, Address, Day, Monograph, People, Section
from somaref.monograph.sections import SECTIONS
from somaref.monograph.tree import Faults, Node
from somaref.text import alike, quoted

Kind = TypeVar("Kind")
# What reads a monograph goes on after a fault. What its root lacks is taken to be this.
_SPARE: Mapping[str, Any] = {
    **{"schema": 1, "brand": "?", "generic": "?", "reviewed": "?"},
    **{"sources": {}, "sections": ()},
}


class _Broken(Exception):
    """A value cannot be made; the fault has been noted."""


class Notes:
    """What the reader notes on its way: faults, and where each value of the model began."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        # By identity, which is unique while the model holds the values.
        self._places: dict[int, tuple[object, Node]] = {}
        # The names of fields that could not be read: what they hold is not known.
        self.broken: set[str] = set()
        # How many more unknown keys are compared with the fields that were perhaps meant. Each
        # is a fault, so that those after them are faults that nobody is shown.
        self.comparisons = MOST_FAULTS

    def made(self, value: Kind, node: Node) -> Kind:
        """Note where the value, which is no scalar, began; and return it."""
        self._places[id(value)] = (value, node)
        return value

    def fault(
        self,
        value: object,
        problem: str,
        key: str | int | None = None,
        hint: Callable[[], str] = str,
    ) -> None:
        """Note a fault of a value of the model, or of its item with that key or number."""
        node = self._places[id(value)][1]
        inner: Any = node.value
        self._faults.add(node if key is None else inner[key], problem, hint)

    def fault_at(self, node: Node, problem: str, hint: Callable[[], str] = str) -> None:
        """Note a fault of something that no value was made of."""
        self._faults.add(node, problem, hint)

    def is_whole(self, items: tuple[object, ...] | Mapping[str, object]) -> bool:
        """Whether every item of the list or mapping in the file could be read."""
        listed: Any = self._places[id(items)][1].value
        return len(items) == len(listed)

    def refuse(self, node: Node, problem: str) -> _Broken:
        """Note a fault, and return what to raise where no value can be made."""
        self._faults.add(node, problem)
        return _Broken()


Builder = Callable[[Notes, Node], Any]


def read(root: Node, faults: Faults, today: date | None = None) -> Monograph:
    """The monograph in this tree; it was reviewed before `today`, if that is given.

    Raises MonographError with all faults: file, line, column and the path to each.
    """
    notes = Notes(faults)
    with suppress(_Broken):
        monograph: Monograph = _builder(Monograph)(notes, root)
        check_monograph(monograph, notes)
        if today and "reviewed" not in notes.broken and monograph.reviewed > today.isoformat():
            problem = f"this day is yet to come; this machine has {today.isoformat()}"
            notes.fault(monograph, problem, "reviewed")
    faults.raise_any()
    return monograph


def read_as(
    kind: type[Kind], root: Node, faults: Faults, check: Callable[[Kind, Notes], None]
) -> Kind:
    """An object of that class, made of the tree and then checked. Raises as `read` does."""
    notes = Notes(faults)
    with suppress(_Broken):
        annotation: Any = kind
        made: Kind = _builder(annotation)(notes, root)
        check(made, notes)
    faults.raise_any()
    return made


@cache
def _builder(kind: Any) -> Builder:
    """What makes a value of the model's annotation `kind` out of a node."""
    if kind in _SPECIAL:
        return _SPECIAL[kind]
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (only,) = (arg for arg in args if arg is not type(None))
        return _builder(only)
    if origin in (tuple, Sequence):
        return partial(_list, _builder(args[0]))
    if origin is Mapping:
        return partial(_mapping, _builder(args[1]))
    if origin is Literal:
        return partial(_one_of, args)
    fields = {name: _builder(hint) for name, hint in hints_of(kind).items()}
    return partial(_object, kind, fields, required(kind))


def hints_of(kind: Any) -> dict[str, Any]:
    """The fields that an object of this class has in a file, and their annotations."""
    return {name: hint for name, hint in get_type_hints(kind).items() if name not in LABELS_ALONE}


def required(kind: Any) -> list[str]:
    """The fields that no object of this class can be without."""
    parameters = signature(kind).parameters.values()
    return [each.name for each in parameters if each.default is each.empty]


def _object(
    kind: Any, fields: Mapping[str, Builder], needed: Sequence[str], notes: Notes, node: Node
) -> object:
    values: dict[str, object] = {}
    given = _fields(notes, node)
    for key, value in given.items():
        if key not in fields:
            notes.fault_at(value, "there is no such field", partial(hint, key, fields))
            continue
        try:
            values[key] = fields[key](notes, value)
        except _Broken:
            notes.broken.add(key)
    missing = [name for name in needed if name not in given]
    # A name that is spelled wrong is one fault, not another one for what it leaves out.
    meant = _meant(notes, given, fields) if missing else ()
    for name in missing:
        notes.broken.add(name)
        if name not in meant:
            notes.fault_at(node, f"the field {name!r} is missing")
    if kind is Monograph:
        values = {**_SPARE, **values}
    elif not values.keys() >= set(needed):
        raise _Broken
    return notes.made(kind(**values), node)


def _meant(notes: Notes, given: Iterable[str], fields: Mapping[str, Builder]) -> set[str]:
    """The fields that the unknown keys look most like."""
    unknown = [key for key in given if key not in fields][: notes.comparisons]
    notes.comparisons -= len(unknown)
    return {name for key in unknown for name in alike(key, fields, 1)}


def _fields(notes: Notes, node: Node) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise notes.refuse(node, "a mapping (key: value) is needed here")
    if not node.value:
        raise notes.refuse(node, "this mapping is empty")
    return node.value


def _list(item: Builder, notes: Notes, node: Node) -> tuple[object, ...]:
    if not isinstance(node.value, list):
        raise notes.refuse(node, "a list is needed here")
    if not node.value:
        raise notes.refuse(node, "this list is empty")
    items = []
    for each in node.value:
        with suppress(_Broken):
            items.append(item(notes, each))
    return notes.made(tuple(items), node)


def _mapping(value: Builder, notes: Notes, node: Node) -> Mapping[str, object]:
    values: dict[str, object] = {}
    for key, each in _fields(notes, node).items():
        try:
            values[key] = value(notes, each)
        except _Broken:
            notes.broken.add(key)
    return notes.made(types.MappingProxyType(values), node)


def _sections(notes: Notes, node: Node) -> tuple[Section, ...]:
    """The sections in reading order; the file has them by id in any order."""
    build = _builder(get_type_hints(Section)["groups"])
    ids = [section_type.id for section_type in SECTIONS]
    found: dict[str, Section] = {}
    for key, each in _fields(notes, node).items():
        if key not in ids:
            notes.fault_at(each, "there is no such section", partial(hint, key, ids))
            continue
        with suppress(_Broken):
            found[key] = notes.made(Section(key, build(notes, each)), each)
    return tuple(found[id_] for id_ in ids if id_ in found)


def _text(notes: Notes, node: Node) -> str:
    if node.value is None or node.value == "":
        raise notes.refuse(node, "the value is missing")
    if not isinstance(node.value, str):
        raise notes.refuse(node, "text is needed here")
    return node.value


def _one_of(allowed: tuple[object, ...], notes: Notes, node: Node) -> object:
    text = _text(notes, node)
    for value in allowed:
        if str(value) == text:
            return value
    choices = ", ".join(map(str, allowed))
    raise notes.refuse(node, f"{quoted(text)} is not allowed; allowed: {choices}")


def _truth(notes: Notes, node: Node) -> bool:
    text = _text(notes, node)
    if text not in ("true", "false"):
        raise notes.refuse(node, f"true or false is needed here, not {quoted(text)}")
    return text == "true"


def _day(notes: Notes, node: Node) -> Day:
    text = _text(notes, node)
    try:
        return Day(date.fromisoformat(text).isoformat())
    except ValueError:
        problem = f"a date such as 2026-11-23 is needed here, not {quoted(text)}"
        raise notes.refuse(node, problem) from None


def _count(notes: Notes, node: Node) -> int:
    text = _text(notes, node)
    # No medicine was ever tried on more people than this many digits can count.
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise notes.refuse(node, f"a whole number is needed here, not {quoted(text)}")
    return int(text)


def _people(notes: Notes, node: Node) -> People:
    count = _count(notes, node)
    if count == 0:
        raise notes.refuse(node, "at least one person is needed here")
    return People(count)


def _address(notes: Notes, node: Node) -> Address:
    text = _text(notes, node)
    if not re.fullmatch(r"https?://\S+", text):
        problem = f"an address that begins with https:// is needed here, not {quoted(text)}"
        raise notes.refuse(node, problem)
    return Address(text)


# Annotations whose form in the file is not told by the annotation itself.
_SPECIAL: Mapping[Any, Builder] = {
    **{str: _text, bool: _truth, int: _count, Day: _day},
    **{People: _people, Address: _address},
    tuple[Section, ...]: _sections,
}
