"""What people call medicines, drinks and herbs, and the class of the monograph of each.

The list is a data file beside the monograph, read only where a substance is asked for. The
members that a monograph writes into its own classes are added to it.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, get_args

from somaref.monograph.files import DataFile, read_file
from somaref.monograph.model import Cite, Monograph, Source, Statement

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults


ClassId = Annotated[str, ("class", "classes")]
Sort = Literal["class", "substance", "combination", "family"]
# A line of the list names the sort of a thing by its number here.
_SORTS: tuple[Sort, ...] = get_args(Sort)


class Listed(NamedTuple):
    """A substance: `classes` are claimed, each with what says so; `may` are classes that it may
    belong to, without a source for it.
    """

    name: str
    also: tuple[str, ...] = ()
    classes: Mapping[ClassId, Cite] = {}
    may: tuple[ClassId, ...] = ()


class Product(NamedTuple):
    """Names of products, and the substances that they hold or, in a family, may hold.

    `plain` is what the name of a family alone usually means. `among` says that a combination
    holds more than these.
    """

    names: tuple[str, ...]
    holds: tuple[str, ...]
    plain: str | None = None
    among: bool = False


class Note(NamedTuple):
    """What is said of single substances; in a text "{name}" stands for each of them.

    Of one in no class nothing else is said where the note is `enough`; what comes `first` stands
    before all that its classes say.
    """

    of: tuple[str, ...]
    says: tuple[Statement, ...]
    enough: bool = False
    first: bool = False


class Entry(NamedTuple):
    """A name as the list spells it, what sort of thing it names, and the number of that thing."""

    spelled: str
    sort: Sort
    number: int


# A substance in plain tuples: its name, each class with its citations, classes that it may be in.
Record = tuple[str, tuple[tuple[str, tuple[tuple[str, str], ...]], ...], tuple[str, ...]]


class SubstanceList(NamedTuple):
    """What the data file says; what each field means stands at the head of the built-in one."""

    medicine: str
    classes: tuple[str, ...]
    sources: Mapping[str, Source]
    called: Mapping[ClassId, tuple[str, ...]]
    substances: tuple[Listed, ...]
    combinations: tuple[Product, ...] = ()
    families: tuple[Product, ...] = ()
    notes: tuple[Note, ...] = ()
    unclassed: tuple[tuple[str, ...], ...] = ()
    plain: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def products(self) -> tuple[Product, ...]:
        return (*self.combinations, *self.families)

    @property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """The names of each substance."""
        return (*((each.name, *each.also) for each in self.substances), *self.unclassed)


class Substances(NamedTuple):
    """The list made ready: the keys of all names, the entry of each, and what they name.

    Of a key that stands twice the last counts. Entries are lines and substances plain tuples, which
    Python reads in a fraction of the time. `plain` holds the keys of names that are words of daily
    language too, `beside` words beside a name that say nothing of what it is.
    """

    medicine: str
    sources: Mapping[str, Source]
    keys: tuple[str, ...]
    lines: tuple[str, ...]
    classes: tuple[str, ...]
    records: tuple[Record, ...]
    products: tuple[Product, ...]
    plain: tuple[str, ...]
    beside: tuple[str, ...]
    notes: tuple[Note, ...] = ()

    def notes_of(self, name: str) -> Iterator[Note]:
        for note in self.notes:
            if name in note.of:
                texts = [each.text.replace("{name}", name) for each in note.says]
                said = zip(note.says, texts, strict=True)
                says = (each._replace(text=text[:1].upper() + text[1:]) for each, text in said)
                yield note._replace(says=tuple(says))

    def brands_of(self, name: str) -> Iterator[str]:
        """The brands of that substance; nicknames are written small, and are none."""
        number = next((n for n, record in enumerate(self.records) if record[0] == name), None)
        start = f"{_SORTS.index('substance')} {number} "
        # Few of the lines are its own: only those are taken apart.
        spelled = (line.removeprefix(start) for line in self.lines if line.startswith(start))
        yield from (each for each in spelled if each[:1].isupper())


NOTHING = Substances("", {}, (), (), (), (), (), (), ())


def entry_of(line: str) -> Entry:
    sort, number, spelled = line.split(" ", 2)
    return Entry(spelled, _SORTS[int(sort)], int(number))


def key(name: str) -> str:
    """What names are compared by: letters and digits, without "and" and "with". So "St.
    John's-wort" is "st johns wort", and "oxycodone/acetaminophen" needs no "and".
    """
    plain = name.casefold().replace("'", "").replace("’", "")
    spaced = "".join(each if each.isalnum() else " " for each in plain)
    if not spaced.isascii():
        # Letters of another width are the same letters.
        from unicodedata import normalize

        spaced = normalize("NFKC", spaced)
    return "".join(word for word in spaced.split() if word not in ("and", "with"))


def load_substances(monograph: Monograph) -> Substances:
    """The substances known to a monograph: those of NAME.substances.yaml beside it, else the
    built-in ones of the same medicine, and the members of its classes. Raises MonographError.
    """
    own = beside(monograph.file) if monograph.file else ""
    known = SUBSTANCES.read(*read_file(own)) if os.path.exists(own) else SUBSTANCES.load()  # noqa: PTH110
    if monograph.verbatim:
        # For a label only the names in the list are used, not its classes.
        return known._replace(medicine=monograph.generic)
    # The evidence in the list is about its own medicine alone.
    return _with_own(known if known.medicine == monograph.generic else NOTHING, monograph)


def beside(path: str) -> str:
    """Where a user may have put a list of substances for the monograph in that file."""
    return f"{os.path.splitext(path)[0]}.substances.yaml"  # noqa: PTH122


def _with_own(found: Substances, monograph: Monograph) -> Substances:
    """The substances with the classes of the monograph, and the members that it gives them."""
    ids = tuple(dict.fromkeys((*found.classes, *monograph.classes)))
    records = list(found.records)
    label = next((id_ for id_, each in monograph.sources.items() if each is monograph.label), "")
    titles: list[Entry] = []
    members: list[Entry] = []
    own: dict[str, int] = {}
    for class_id, each in monograph.classes.items():
        called = (each.title, *each.also)
        titles += (Entry(name, "class", ids.index(class_id)) for name in called)
        for member in each.members:
            number = own.setdefault(key(member.name), len(records))
            if number == len(records):
                records.append((member.name, (), ()))
            cite = ((label, ""),) if member.named and label else ()
            records[number] = (member.name, (*records[number][1], (class_id, cite)), ())
            called = (member.name, *member.also)
            members += (Entry(name, "substance", number) for name in called)
    # A name both of a class and of one of its members means the member, so that comes last.
    before, after = _kept(titles), _kept(members)
    keys = (*before[0], *found.keys, *after[0])
    lines = (*before[1], *found.lines, *after[1])
    return found._replace(keys=keys, lines=lines, classes=ids, records=tuple(records))


def _kept(entries: Iterable[Entry]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the entries are found by, and their lines, which `entry_of` reads."""
    every = tuple(entries)
    keys = tuple(key(name) for name, _, _ in every)
    return keys, tuple(f"{_SORTS.index(sort)} {number} {name}" for name, sort, number in every)


def _ready(given: SubstanceList) -> Substances:
    records: list[Record] = []
    for each in given.substances:
        cited = ((class_id, tuple(cite.items())) for class_id, cite in each.classes.items())
        records.append((each.name, tuple(cited), each.may))
    records += [(names[0], (), ()) for names in given.unclassed]
    keys, lines = _kept(_entries(given))
    told = (given.medicine, given.sources, keys, lines, given.classes, tuple(records))
    plain = tuple(sorted(map(key, given.plain)))
    return Substances(*told, given.products, plain, given.beside, given.notes)


def _entries(given: SubstanceList) -> Iterator[Entry]:
    for number, class_id in enumerate(given.classes):
        yield from (Entry(name, "class", number) for name in given.called.get(class_id, ()))
    for number, names in enumerate(given.names):
        yield from (Entry(name, "substance", number) for name in names)
    for number, product in enumerate(given.products):
        sort: Sort = "combination" if number < len(given.combinations) else "family"
        yield from (Entry(name, sort, number) for name in product.names)


def _check(given: SubstanceList, faults: "Faults") -> None:
    """Note names that stand twice, substances without a class, and contents that are no names."""
    for listed in given.substances:
        if not (listed.classes or listed.may):
            faults.of(listed, "a substance without any class belongs under unclassed")
    _check_names(given, faults)
    own = {names[0] for names in given.names}.union(*(each.names for each in given.products))
    for note in given.notes:
        for number, name in enumerate(note.of):
            if name not in own:
                faults.of(note.of, f"{name!r} is not the first name of a substance here", number)
        for statement in note.says:
            if not (statement.own or statement.cite):
                faults.of(statement, "who says this? cite a source, or set own: true")


def _check_names(given: SubstanceList, faults: "Faults") -> None:
    known: set[str] = set()
    lists = [*given.called.values(), *(each.also for each in given.substances)]
    lists += [*(product.names for product in given.products), *given.unclassed]
    every: list[tuple[object, str, int | None]]
    every = [(listed, listed.name, None) for listed in given.substances]
    every += [(names, name, number) for names in lists for number, name in enumerate(names)]
    for within, name, place in every:
        if key(name) in known:
            faults.of(within, f"the name {name!r} stands twice", place)
        known.add(key(name))
    for product in given.products:
        for number, name in enumerate(product.holds):
            if key(name) not in known:
                faults.of(product.holds, f"{name!r} is not a name of this list", number)


SUBSTANCES = DataFile("substances", SubstanceList, _check, _ready)
