"""The file of substances: YAML to a list, every fault with its place, and the list made ready."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from somaref.monograph.check import hint
from somaref.monograph.model import Source
from somaref.monograph.reader import Notes, read_as
from somaref.monograph.substances import (
    Entry,
    Listed,
    Product,
    Record,
    Sort,
    Substances,
    key,
    keys_of,
    lines_of,
)
from somaref.monograph.tree import Faults, parse


class SubstanceList(NamedTuple):
    """What the data file says; what each field means stands at the head of the built-in one."""

    medicine: str
    classes: tuple[str, ...]
    sources: Mapping[str, Source]
    called: Mapping[str, tuple[str, ...]]
    substances: tuple[Listed, ...]
    combinations: tuple[Product, ...] | None = None
    families: tuple[Product, ...] | None = None
    unclassed: tuple[tuple[str, ...], ...] | None = None
    plain: tuple[str, ...] | None = None
    beside: tuple[str, ...] | None = None


def read_substances(text: bytes, file: str) -> Substances:
    """The substances in that text of YAML. Raises MonographError with all faults."""
    faults = Faults(file)
    found = read_as(SubstanceList, parse(text, faults), faults, _check)
    records = [*map(_record, found.substances)]
    records += [(names[0], (), ()) for names in found.unclassed or ()]
    products = (*(found.combinations or ()), *(found.families or ()))
    entries = tuple(_entries(found))
    plain = tuple(sorted(key(name) for name in found.plain or ()))
    return Substances(
        found.medicine,
        found.sources,
        keys_of(entries),
        lines_of(entries),
        found.classes,
        tuple(records),
        products,
        plain,
        found.beside or (),
    )


def _record(listed: Listed) -> Record:
    classes = (listed.classes or {}).items()
    cited = tuple((class_id, tuple(cite.items())) for class_id, cite in classes)
    return listed.name, cited, listed.may or ()


def _entries(found: SubstanceList) -> Iterator[Entry]:
    for number, class_id in enumerate(found.classes):
        yield from (Entry(name, "class", number) for name in found.called.get(class_id, ()))
    groups = [(each.name, *(each.also or ())) for each in found.substances]
    for number, names in enumerate((*groups, *(found.unclassed or ()))):
        yield from (Entry(name, "substance", number) for name in names)
    combinations, families = found.combinations or (), found.families or ()
    for number, product in enumerate((*combinations, *families)):
        sort: Sort = "combination" if number < len(combinations) else "family"
        yield from (Entry(name, sort, number) for name in product.names)


def _check(found: SubstanceList, notes: Notes) -> None:
    """Note names that stand twice, and classes, sources and contents that are nowhere declared."""
    _check_classes(found, found.called, tuple(found.called), notes)
    for each in found.substances:
        _check_classes(found, each.classes, tuple(each.classes or ()), notes)
        for number, class_id in enumerate(each.may or ()):
            if class_id not in found.classes:
                notes.fault(each.may, f"no such class{hint(class_id, found.classes)}", number)
        for cite in (each.classes or {}).values():
            for source_id in cite:
                if source_id not in found.sources:
                    notes.fault(cite, f"the source {source_id!r} is not declared", source_id)
        if not (each.classes or each.may):
            notes.fault(each, "a substance without any class belongs under unclassed")
    _check_names(found, notes)


def _check_classes(found: SubstanceList, value: object, ids: Sequence[str], notes: Notes) -> None:
    for class_id in ids:
        if class_id not in found.classes:
            notes.fault(value, f"no such class{hint(class_id, found.classes)}", class_id)


def _check_names(found: SubstanceList, notes: Notes) -> None:
    known: dict[str, str] = {}
    lists: list[tuple[str, ...]] = [*found.called.values()]
    for each in found.substances:
        if key(each.name) in known:
            notes.fault(each, f"the name {each.name!r} stands twice")
        known[key(each.name)] = each.name
        lists += [each.also] if each.also else []
    products = (*(found.combinations or ()), *(found.families or ()))
    lists += [*(product.names for product in products), *(found.unclassed or ())]
    for names in lists:
        for number, name in enumerate(names):
            if key(name) in known:
                notes.fault(names, f"the name {name!r} stands twice", number)
            known[key(name)] = name
    for product in products:
        for number, name in enumerate(product.holds):
            if key(name) not in known:
                notes.fault(product.holds, f"{name!r} is not a name of this list", number)
