"""What people call medicines, drinks and herbs, and the class of the monograph of each.

The list is a data file beside the monograph, read only where a substance is asked for. The
members that a monograph writes into its own classes are added to it.
"""

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from somaref import datafiles
from somaref.monograph.model import Monograph, Source

if TYPE_CHECKING:
    from somaref.monograph.reader import Notes

Cite = Mapping[str, str]
Sort = Literal["class", "substance", "combination", "family", "unclassed"]


class Listed(NamedTuple):
    """A substance: `classes` are claimed, each with what says so; `may` are classes that it may
    belong to, without a source for it.
    """

    name: str
    also: tuple[str, ...] | None = None
    classes: Mapping[str, Cite] | None = None
    may: tuple[str, ...] | None = None


class Product(NamedTuple):
    """Names of products, and the substances that they hold or, in a family, may hold.

    `plain` is what the name of a family alone usually means.
    """

    names: tuple[str, ...]
    holds: tuple[str, ...]
    plain: str | None = None


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


class Entry(NamedTuple):
    """A name as the list spells it, what sort of thing it names, and the key of that thing."""

    spelled: str
    sort: Sort
    of: str


class Substances(NamedTuple):
    """The list made ready: every name by its key, and what stands behind such a key.

    `plain` holds the keys of names that are words of daily language too.
    """

    medicine: str
    sources: Mapping[str, Source]
    names: Mapping[str, Entry]
    listed: Mapping[str, Listed]
    products: Mapping[str, Product]
    plain: tuple[str, ...]


NOTHING = Substances("", {}, {}, {}, {}, ())


def key(name: str) -> str:
    """What names are compared by: letters and digits, without "and" and "with".

    So "St. John's-wort" is "st johns wort", and "oxycodone/acetaminophen" needs no "and".
    """
    plain = name.casefold().replace("'", "").replace("’", "")
    spaced = "".join(each if each.isalnum() else " " for each in plain)
    return "".join(word for word in spaced.split() if word not in ("and", "with"))


def load_substances(monograph: Monograph, path: str | None = None) -> Substances:
    """The substances that the monograph in the file at `path` can be asked about.

    They are those of the file NAME.substances.yaml beside it, else the built-in ones if they
    are about the same medicine, and the members of its classes. Raises MonographError.
    """
    from somaref.monograph.load import read_file

    beside = os.path.splitext(path)[0] + ".substances.yaml" if path else ""
    if beside and os.path.exists(beside):
        found = read_substances(read_file(beside), beside)
    else:
        text, file = datafiles.read("substances.yaml")
        found = datafiles.built("substances", text) or read_substances(text, file)
    # Some of the evidence is about that medicine alone.
    return _with_own(found if found.medicine == monograph.generic else NOTHING, monograph)


def read_substances(text: bytes, file: str) -> Substances:
    """The substances in that text of YAML. Raises MonographError with all faults."""
    from somaref.monograph.reader import read_as
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    found = read_as(SubstanceList, parse(text, faults), faults, _check)
    products = (*(found.combinations or ()), *(found.families or ()))
    return Substances(
        found.medicine,
        found.sources,
        {key(entry.spelled): entry for entry in _entries(found)},
        {key(each.name): each for each in found.substances},
        {key(each.names[0]): each for each in products},
        tuple(sorted(key(name) for name in found.plain or ())),
    )


def _entries(found: SubstanceList) -> Iterator[Entry]:
    for class_id, called in found.called.items():
        yield from (Entry(name, "class", class_id) for name in called)
    for each in found.substances:
        named = (each.name, *(each.also or ()))
        yield from (Entry(name, "substance", key(each.name)) for name in named)
    for product in found.combinations or ():
        yield from (Entry(name, "combination", key(product.names[0])) for name in product.names)
    for product in found.families or ():
        yield from (Entry(name, "family", key(product.names[0])) for name in product.names)
    for known in found.unclassed or ():
        yield from (Entry(name, "unclassed", key(known[0])) for name in known)


def _with_own(found: Substances, monograph: Monograph) -> Substances:
    """The substances with the classes of the monograph, and the members that it gives them."""
    names, listed = dict(found.names), dict(found.listed)
    classes = monograph.classes or {}
    label = next((id_ for id_, each in monograph.sources.items() if each is monograph.label), "")
    for class_id, each in classes.items():
        for name in (each.title, *(each.also or ())):
            names.setdefault(key(name), Entry(name, "class", class_id))
    for class_id, each in classes.items():
        for member in each.members or ():
            cite = {label: ""} if member.named and label else {}
            own = listed.get(key(member.name), Listed(member.name))
            own = own._replace(classes={**(own.classes or {}), class_id: cite})
            listed[key(member.name)] = own
            for name in (member.name, *(member.also or ())):
                names[key(name)] = Entry(name, "substance", key(member.name))
    return found._replace(names=names, listed=listed)


def _check(found: SubstanceList, notes: "Notes") -> None:
    """Note names that stand twice, and classes, sources and contents that are nowhere declared."""
    from somaref.monograph.check import hint

    for class_id in found.called:
        if class_id not in found.classes:
            notes.fault(found.called, f"no such class{hint(class_id, found.classes)}", class_id)
    for each in found.substances:
        for class_id, cite in (each.classes or {}).items():
            if class_id not in found.classes:
                notes.fault(each.classes, f"no such class{hint(class_id, found.classes)}", class_id)
            for source_id in cite:
                if source_id not in found.sources:
                    notes.fault(cite, f"the source {source_id!r} is not declared", source_id)
        for number, class_id in enumerate(each.may or ()):
            if class_id not in found.classes:
                notes.fault(each.may, f"no such class{hint(class_id, found.classes)}", number)
        if not (each.classes or each.may):
            notes.fault(each, "a substance without any class belongs under unclassed")
    _check_names(found, notes)


def _check_names(found: SubstanceList, notes: "Notes") -> None:
    known: dict[str, str] = {}
    lists: list[tuple[str, ...]] = [*found.called.values(), *(found.unclassed or ())]
    for each in found.substances:
        if key(each.name) in known:
            notes.fault(each, f"the name {each.name!r} stands twice")
        known[key(each.name)] = each.name
        lists += [each.also] if each.also else []
    products = (*(found.combinations or ()), *(found.families or ()))
    lists += [product.names for product in products]
    for names in lists:
        for number, name in enumerate(names):
            if key(name) in known:
                notes.fault(names, f"the name {name!r} stands twice", number)
            known[key(name)] = name
    for product in products:
        for number, name in enumerate(product.holds):
            if key(name) not in known:
                notes.fault(product.holds, f"{name!r} is not a name of this list", number)
