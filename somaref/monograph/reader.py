"""A tree of nodes -> Monograph, or one error that names every fault and its place."""

import re
import types
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cache, partial
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from somaref.monograph import model
from somaref.monograph.sections import SECTIONS
from somaref.monograph.tree import Broken, Faults, Node, parse_yaml
from somaref.text import alike, hint, quoted

Kind = TypeVar("Kind")
# Reading goes on after a fault; these stand in for fields that a monograph lacks.
_SPARE: Mapping[str, Any] = {
    **{"schema": 1, "brand": "?", "generic": "?", "reviewed": "?"},
    **{"sources": {}, "sections": ()},
}
_SECTION_IDS = tuple(section_type.id for section_type in SECTIONS)
Builder = Callable[[Faults, Node], Any]


def read_as(
    kind: type[Kind], text: bytes, file: str, check: Callable[[Kind, Faults], None]
) -> Kind:
    """An object of that class, made of that text of YAML and then checked. Raises MonographError
    with all faults: file, line, column and the path to each.
    """
    faults = Faults(file)
    with suppress(Broken):
        annotation: Any = kind
        made: Kind = _builder(annotation)(faults, parse_yaml(text, faults))
        for node, name, (noun, field) in faults.references:
            declared = (getattr(made, field) or ()) if field else _SECTION_IDS
            if name not in declared and not faults.broken & {name, field}:
                faults.add(node, f"there is no such {noun}", partial(hint, name, declared))
        check(made, faults)
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
    if origin is Annotated:
        return partial(_text, reference=args[1])
    if origin in (tuple, Sequence):
        return partial(_list, _builder(args[0]))
    if origin is Mapping:
        reference = args[0].__metadata__[0] if get_origin(args[0]) is Annotated else None
        return partial(_mapping, reference, _builder(args[1]))
    if origin is Literal:
        return partial(_one_of, args)
    fields = {name: _builder(hint) for name, hint in hints_of(kind, extras=True).items()}
    return partial(_object, kind, fields, required(kind))


def hints_of(kind: Any, extras: bool = False) -> dict[str, Any]:
    """The fields that a file has of this class, annotated; `extras` keeps what marks references."""
    hints = get_type_hints(kind, include_extras=extras)
    return {name: hint for name, hint in hints.items() if name not in model.NOT_IN_FILES}


def required(kind: Any) -> list[str]:
    return [name for name in kind._fields if name not in kind._field_defaults]


def _object(
    kind: Any, fields: Mapping[str, Builder], needed: Sequence[str], faults: Faults, node: Node
) -> object:
    values: dict[str, object] = {}
    given = _fields(faults, node)
    unknown = [key for key in given if key not in fields]
    for key, value in given.items():
        if key not in fields:
            faults.add(value, "there is no such field", partial(hint, key, fields))
            continue
        try:
            values[key] = fields[key](faults, value)
        except Broken:
            faults.broken.add(key)
    missing = [name for name in needed if name not in given]
    faults.broken.update(missing)
    # A name that is spelled wrong is one fault, not another one for what it leaves out.
    looked_at = unknown[: faults.comparisons] if missing else ()
    faults.comparisons -= len(looked_at)
    meant = {close for key in looked_at for close in alike(key, fields, 1)}
    for name in missing:
        if name not in meant:
            faults.add(node, f"the field {name!r} is missing")
    if kind is model.Monograph:
        values = {**_SPARE, **values}
    elif not values.keys() >= set(needed):
        raise Broken
    return faults.made(kind(**values), node)


def _fields(faults: Faults, node: Node) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise faults.refuse(node, "a mapping (key: value) is needed here")
    if not node.value:
        raise faults.refuse(node, "this mapping is empty")
    return node.value


def _list(item: Builder, faults: Faults, node: Node) -> tuple[object, ...]:
    if not isinstance(node.value, list):
        raise faults.refuse(node, "a list is needed here")
    if not node.value:
        raise faults.refuse(node, "this list is empty")
    items = []
    for each in node.value:
        with suppress(Broken):
            items.append(item(faults, each))
    return faults.made(tuple(items), node)


def _mapping(
    reference: model.Reference | None, value: Builder, faults: Faults, node: Node
) -> Mapping[str, object]:
    values: dict[str, object] = {}
    for key, each in _fields(faults, node).items():
        if reference:
            faults.references.append((each, key, reference))
        try:
            values[key] = value(faults, each)
        except Broken:
            faults.broken.add(key)
    return faults.made(types.MappingProxyType(values), node)


def _sections(faults: Faults, node: Node) -> tuple[model.Section, ...]:
    """The sections in reading order; the file has them by id in any order."""
    build = _builder(get_type_hints(model.Section)["groups"])
    found: dict[str, model.Section] = {}
    for key, each in _fields(faults, node).items():
        if key not in _SECTION_IDS:
            faults.add(each, "there is no such section", partial(hint, key, _SECTION_IDS))
            continue
        with suppress(Broken):
            found[key] = faults.made(model.Section(key, build(faults, each)), each)
    return tuple(found[id_] for id_ in _SECTION_IDS if id_ in found)


def _text(faults: Faults, node: Node, reference: model.Reference | None = None) -> str:
    if node.value is None or node.value == "":
        raise faults.refuse(node, "the value is missing")
    if not isinstance(node.value, str):
        raise faults.refuse(node, "text is needed here")
    if reference:
        faults.references.append((node, node.value, reference))
    return node.value


def _one_of(allowed: tuple[object, ...], faults: Faults, node: Node) -> object:
    text, values = _text(faults, node), {str(value): value for value in allowed}
    if text in values:
        return values[text]
    raise faults.refuse(node, f"{quoted(text)} is not allowed; allowed: {', '.join(values)}")


def _read(needed: str, read: Callable[[str], object], faults: Faults, node: Node) -> Any:
    """What `read` makes of the text; what is no such thing raises ValueError there."""
    text = _text(faults, node)
    try:
        return read(text)
    except ValueError:
        raise faults.refuse(node, f"{needed} is needed here, not {quoted(text)}") from None


def _fitting(pattern: str, text: str) -> str:
    if not re.fullmatch(pattern, text):
        raise ValueError
    return text


# Ten digits are more people than any trial had.
_count = partial(_read, "a whole number", lambda text: int(_fitting("[0-9]{1,9}", text)))


def _people(faults: Faults, node: Node) -> model.People:
    count: int = _count(faults, node)
    if count == 0:
        raise faults.refuse(node, "at least one person is needed here")
    return model.People(count)


# Annotations whose form in the file is not told by the annotation itself.
_SPECIAL: Mapping[Any, Builder] = {
    **{str: _text, int: _count, model.People: _people, tuple[model.Section, ...]: _sections},
    bool: partial(_read, "true or false", lambda text: _fitting("true|false", text) == "true"),
    model.Day: partial(
        _read, "a date such as 2026-11-23", lambda text: date.fromisoformat(text).isoformat()
    ),
    model.Address: partial(
        _read, "an address that begins with https:// or http://", partial(_fitting, r"https?://\S+")
    ),
}
