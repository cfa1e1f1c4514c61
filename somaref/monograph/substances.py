"""What people call medicines, drinks and herbs, and the class of the monograph of each.

The list is a data file beside the monograph, read only where a substance is asked for. The
members that a monograph writes into its own classes are added to it.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from somaref import datafiles
from somaref.monograph.model import Monograph, Source

if TYPE_CHECKING:
    from somaref.monograph.reader import Notes

Cite = Mapping[str, str]
Sort = Literal["class", "substance", "combination", "family"]


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
    """A name as the list spells it, what sort of thing it names, and the number of that thing."""

    spelled: str
    sort: Sort
    number: int

    @property
    def line(self) -> str:
        """The entry as `Substances` keeps it."""
        return f"{_SORTS.index(self.sort)} {self.number} {self.spelled}"


_SORTS: tuple[Sort, ...] = ("class", "substance", "combination", "family")

# A substance in plain tuples: its name, each class with its citations, classes that it may be in.
Record = tuple[str, tuple[tuple[str, tuple[tuple[str, str], ...]], ...], tuple[str, ...]]


class Substances(NamedTuple):
    """The list made ready: the keys of all names, the entry of each, and what they name.

    Of a key that stands twice the last counts. Entries are lines and substances plain tuples,
    which Python reads in a fraction of the time. `plain` holds the keys of names that are words
    of daily language too.
    """

    medicine: str
    sources: Mapping[str, Source]
    keys: tuple[str, ...]
    lines: tuple[str, ...]
    classes: tuple[str, ...]
    records: tuple[Record, ...]
    products: tuple[Product, ...]
    plain: tuple[str, ...]

    def listed(self, number: int) -> Listed:
        """The substance with that number, without its other names."""
        name, classes, may = self.records[number]
        return Listed(name, None, {id_: dict(cite) for id_, cite in classes}, may)


NOTHING = Substances("", {}, (), (), (), (), (), ())


def entry_of(line: str) -> Entry:
    """The entry that the line stands for."""
    sort, number, spelled = line.split(" ", 2)
    return Entry(spelled, _SORTS[int(sort)], int(number))


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
    records = [*map(_record, found.substances)]
    records += [(names[0], (), ()) for names in found.unclassed or ()]
    products = (*(found.combinations or ()), *(found.families or ()))
    entries = tuple(_entries(found))
    plain = tuple(sorted(key(name) for name in found.plain or ()))
    return Substances(
        found.medicine,
        found.sources,
        _keys(entries),
        _lines(entries),
        found.classes,
        tuple(records),
        products,
        plain,
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


def _with_own(found: Substances, monograph: Monograph) -> Substances:
    """The substances with the classes of the monograph, and the members that it gives them."""
    classes = monograph.classes or {}
    ids = tuple(dict.fromkeys((*found.classes, *classes)))
    records = list(found.records)
    label = next((id_ for id_, each in monograph.sources.items() if each is monograph.label), "")
    titles = [
        Entry(name, "class", ids.index(class_id))
        for class_id, each in classes.items()
        for name in (each.title, *(each.also or ()))
    ]
    members: list[Entry] = []
    own: dict[str, int] = {}
    for class_id, each in classes.items():
        for member in each.members or ():
            number = own.setdefault(key(member.name), len(records))
            if number == len(records):
                records.append((member.name, (), ()))
            cite = ((label, ""),) if member.named and label else ()
            records[number] = (member.name, (*records[number][1], (class_id, cite)), ())
            called = (member.name, *(member.also or ()))
            members += (Entry(name, "substance", number) for name in called)
    return found._replace(
        # A class that is called like one of its members is that member.
        keys=(*_keys(titles), *found.keys, *_keys(members)),
        lines=(*_lines(titles), *found.lines, *_lines(members)),
        classes=ids,
        records=tuple(records),
    )


def _keys(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(key(entry.spelled) for entry in entries)


def _lines(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(entry.line for entry in entries)


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
