"""YAML bytes -> Monograph, or one error that says where the fault is."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from somaref.errors import MonographError
from somaref.monograph import Monograph
from somaref.nodes import Node, parse
from somaref.sections import SECTIONS


def read(data: bytes, name: str) -> Monograph:
    """The monograph in `data`; `name` is how error messages call the file.

    Raises MonographError with the file's name, line, column and the path to the fault.
    """
    try:
        root = parse(data)
        monograph = _build(Monograph, root)
        assert isinstance(monograph, Monograph)
        _check(monograph, root)
    except MonographError as error:
        raise MonographError(f"{name}:{error}") from None
    return monograph


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
    given = _fields(node)
    known = _annotations(kind)
    for key, value in given.items():
        if key not in known:
            raise value.fault(f"there is no such field{_hint(key, known)}")
    for field in fields(kind):
        if field.default is MISSING and field.name not in given:
            raise node.fault(f"the field {field.name!r} is missing")
    return kind(**{key: _build(known[key], value) for key, value in given.items()})


@cache
def _annotations(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _build_list(kind: Any, node: Node) -> tuple[object, ...]:
    if not isinstance(node.value, list):
        raise node.fault("a list is needed here")
    if not node.value:
        raise node.fault("this list is empty")
    return tuple(_build(kind, item) for item in node.value)


def _build_mapping(kind: Any, node: Node) -> Mapping[str, object]:
    values = {key: _build(kind, value) for key, value in _fields(node).items()}
    return types.MappingProxyType(values)


def _fields(node: Node) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise node.fault("a mapping (key: value) is needed here")
    if not node.value:
        raise node.fault("this mapping is empty")
    return node.value


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


_SCALARS: Mapping[Any, Any] = {bool: _truth, date: _day}


def _check(monograph: Monograph, root: Node) -> None:
    """What the types alone cannot say: names that must exist elsewhere."""
    known = [kind.id for kind in SECTIONS]
    for section_id, section in _fields(_fields(root)["sections"]).items():
        if section_id not in known:
            raise section.fault(f"there is no such section{_hint(section_id, known)}")
        for group in _items(section):
            for item in _items(_fields(group)["items"]):
                _check_cite(monograph, _fields(item)["cite"])


def _items(node: Node) -> list[Node]:
    assert isinstance(node.value, list)
    return node.value


def _check_cite(monograph: Monograph, cite: Node) -> None:
    for source_id in _fields(cite):
        if source_id not in monograph.sources:
            declared = ", ".join(monograph.sources)
            raise cite.fault(f"the source {source_id!r} is not declared (declared: {declared})")


def _hint(name: str, known: Any) -> str:
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else f" (known: {', '.join(known)})"
