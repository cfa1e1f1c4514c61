"""YAML bytes -> Monograph, or one error that says where the fault is."""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from somaref.check import check, check_lexicon, hint
from somaref.errors import MonographError
from somaref.lexicon import Lexicon
from somaref.monograph import Monograph
from somaref.nodes import Node, parse

T = TypeVar("T")


def read(data: bytes, name: str) -> Monograph:
    """The monograph in `data`; `name` is how error messages call the file.

    Raises MonographError with the file's name, line, column and the path to the fault.
    """
    return _read(data, name, Monograph, check)


def read_lexicon(data: bytes, name: str) -> Lexicon:
    """The words and phrases of search. Raises MonographError as `read` does."""
    return _read(data, name, Lexicon, check_lexicon)


def _read(data: bytes, name: str, kind: type[T], check: Callable[[T, Node], None]) -> T:
    try:
        root = parse(data)
        thing: T = _build(kind, root)
        check(thing, root)
    except MonographError as error:
        raise MonographError(f"{name}:{error}") from None
    return thing


def _build(kind: Any, node: Node) -> Any:
    """The node's value as the model's annotation `kind` asks for it."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        (kind,) = (arg for arg in get_args(kind) if arg is not type(None))
        return _build(kind, node)
    if is_dataclass(kind):
        return _build_object(kind, node)
    if origin is tuple:
        return _build_list(get_args(kind)[0], node)
    if origin is Mapping:
        return _build_mapping(get_args(kind)[1], node)
    text = _text(node)
    if origin is Literal:
        return _one_of(get_args(kind), text, node)
    return text if kind is str else _SCALARS[kind](text, node)


def _build_object(kind: Any, node: Node) -> object:
    given = node.mapping()
    known = _annotations(kind)
    for key, value in given.items():
        if key not in known:
            raise value.fault(f"there is no such field{hint(key, known)}")
    for field in fields(kind):
        if field.default is MISSING and field.name not in given:
            raise node.fault(f"the field {field.name!r} is missing")
    return kind(**{key: _build(known[key], value) for key, value in given.items()})


@cache
def _annotations(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _build_list(kind: Any, node: Node) -> tuple[object, ...]:
    return tuple(_build(kind, item) for item in node.sequence())


def _build_mapping(kind: Any, node: Node) -> Mapping[str, object]:
    values = {key: _build(kind, value) for key, value in node.mapping().items()}
    return types.MappingProxyType(values)


def _text(node: Node) -> str:
    if node.value is None or node.value == "":
        raise node.fault("the value is missing")
    if not isinstance(node.value, str):
        raise node.fault("text is needed here")
    return node.value


def _one_of(allowed: tuple[object, ...], text: str, node: Node) -> object:
    for value in allowed:
        if str(value) == text:
            return value
    raise node.fault(f"{text!r} is not allowed; allowed: {', '.join(map(str, allowed))}")


def _truth(text: str, node: Node) -> bool:
    if text not in ("true", "false"):
        raise node.fault(f"true or false is needed here, not {text!r}")
    return text == "true"


def _day(text: str, node: Node) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise node.fault(f"a date such as 2026-11-23 is needed here, not {text!r}") from None


def _count(text: str, node: Node) -> int:
    # No medicine was ever tried on more people than this many digits can count.
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise node.fault(f"a whole number is needed here, not {text!r}")
    return int(text)


_SCALARS: Mapping[Any, Any] = {bool: _truth, int: _count, date: _day}
