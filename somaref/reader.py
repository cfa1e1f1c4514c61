"""A tree of nodes -> Monograph, or one error that says where the fault is."""

import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache, partial
from inspect import signature
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from somaref.check import check, check_lexicon, hint
from somaref.lexicon import Lexicon
from somaref.monograph import Monograph
from somaref.nodes import Node

Builder = Callable[[Node], Any]


def read(root: Node) -> Monograph:
    """The monograph in this tree.

    Raises MonographError with the file's name, line, column and the path to the fault.
    """
    monograph: Monograph = _builder(Monograph)(root)
    check(monograph, root)
    return monograph


def read_lexicon(root: Node) -> Lexicon:
    """The words and phrases of search. Raises MonographError as `read` does."""
    lexicon: Lexicon = _builder(Lexicon)(root)
    check_lexicon(root)
    return lexicon


@cache
def _builder(kind: Any) -> Builder:
    """What makes a value of the model's annotation `kind` out of a node."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (only,) = (arg for arg in args if arg is not type(None))
        return _builder(only)
    if origin is tuple:
        return partial(_list, _builder(args[0]))
    if origin is Mapping:
        return partial(_mapping, _builder(args[1]))
    if origin is Literal:
        return partial(_one_of, args)
    if kind in _SCALARS:
        return _SCALARS[kind]
    fields = {name: _builder(hint) for name, hint in get_type_hints(kind).items()}
    return partial(_object, kind, fields, required(kind))


def required(kind: Any) -> list[str]:
    """The fields that no object of this class can be without."""
    parameters = signature(kind).parameters.values()
    return [each.name for each in parameters if each.default is each.empty]


def _object(kind: Any, fields: Mapping[str, Builder], needed: Sequence[str], node: Node) -> object:
    given = node.mapping()
    for key, value in given.items():
        if key not in fields:
            raise value.fault(f"there is no such field{hint(key, fields)}")
    for name in needed:
        if name not in given:
            raise node.fault(f"the field {name!r} is missing")
    return kind(**{key: fields[key](value) for key, value in given.items()})


def _list(item: Builder, node: Node) -> tuple[object, ...]:
    return tuple(map(item, node.sequence()))


def _mapping(value: Builder, node: Node) -> Mapping[str, object]:
    values = {key: value(each) for key, each in node.mapping().items()}
    return types.MappingProxyType(values)


def _text(node: Node) -> str:
    if node.value is None or node.value == "":
        raise node.fault("the value is missing")
    if not isinstance(node.value, str):
        raise node.fault("text is needed here")
    return node.value


def _one_of(allowed: tuple[object, ...], node: Node) -> object:
    text = _text(node)
    for value in allowed:
        if str(value) == text:
            return value
    raise node.fault(f"{text!r} is not allowed; allowed: {', '.join(map(str, allowed))}")


def _truth(node: Node) -> bool:
    text = _text(node)
    if text not in ("true", "false"):
        raise node.fault(f"true or false is needed here, not {text!r}")
    return text == "true"


def _day(node: Node) -> date:
    text = _text(node)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise node.fault(f"a date such as 2026-11-23 is needed here, not {text!r}") from None


def _count(node: Node) -> int:
    text = _text(node)
    # No medicine was ever tried on more people than this many digits can count.
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise node.fault(f"a whole number is needed here, not {text!r}")
    return int(text)


_SCALARS: Mapping[Any, Builder] = {str: _text, bool: _truth, int: _count, date: _day}
