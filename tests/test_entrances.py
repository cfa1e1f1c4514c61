"""Nothing from outside steers a terminal, wherever it enters and in whatever form it is shown.

The entrances are walked by the registries that the program itself is made of: arguments and
options, variables, names of files and folders, each field of each kind of file, errors, and the
functions of the Python interface. One that is new is walked too, or fails a test here.
"""

import ast
import inspect
import json
import re
import shutil
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

import somaref
from somaref import __main__ as program
from somaref import errors
from somaref.cli.complete import offer_lines
from somaref.document.model import Document
from somaref.errors import SomarefError
from somaref.library import _ENDINGS, load
from somaref.monograph import files
from somaref.output.show import to_text
from somaref.output.stream import Screen
from somaref.text import read_part
from tests import examples
from tests.labels import LABELS, packed
from tests.monographs import RICH
from tests.running import ROOT, Run, here
from tests.test_current import record
from tests.test_house import GENERATED, TREES
from tests.test_products import KIT, OLD, TABLET, holding
from tests.test_records import PACK
from tools import manual

Capsys = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch

# What no name, text or message may bring to a terminal: a sequence that sets its title, a bell,
# the one-byte form of an escape, the override of the writing direction, what ends a line.
SIGN = "(BAD)"
IN_XML = f"a\x9b\x85\u202e\u2028\u200b\u3164\n{SIGN}"
POISON = f"a\x1b]0;\x07\r{IN_XML}"
WAYS = (
    *(["--format", form] for form in examples.FORMS),
    ["--color", "always", "--width", "1000"],
)
SURROGATE = "\udc9b"


def unsafe(text: str) -> set[str]:
    """What in a text could steer a terminal; a line that is begun from outside too."""
    bare = re.sub("\x1b\\[[0-9;]*m", "", text).replace("\n", "")
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    found = {each for each in set(bare) if unicodedata.category(each) in hidden or each == "\u3164"}
    return found | set(re.findall(f"^{re.escape(SIGN)}", text, re.MULTILINE))


def strings(value: Any) -> Iterator[str]:
    """All texts in a value, however deep, also the keys of mappings."""
    todo = [value]
    while todo:
        each = todo.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, Mapping):
            todo += (*each.keys(), *each.values())
        elif hasattr(each, "__iter__"):
            todo += each


def check(run: Run, *where: object) -> None:
    assert not unsafe(run.out + run.err), (where, run)
    if run.out.startswith("{"):
        assert not unsafe("\n".join(strings(json.loads(run.out)))), where


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: Patch) -> Path:
    """Where a test may write, home too; the folder's own name is poisoned."""
    made = tmp_path / POISON
    made.mkdir()
    monkeypatch.chdir(made)
    monkeypatch.setenv("HOME", str(made))
    return made


LABEL = LABELS["numbered"]
# A file of each kind, by how its name ends.
KINDS = {
    ".yaml": RICH.encode(),
    ".yml": RICH.encode(),
    ".xml": LABEL.encode(),
    ".zip": packed({f"{POISON}.xml": LABEL.encode()}),
    ".json": json.dumps(record()).encode(),
}
BROKEN = {
    ".yaml": f'"{SIGN}\\e\\u202e": 1\nbrand: "\\a\\n{SIGN}"'.encode(),
    ".yml": b"\x1b\x07",
    ".xml": f"<x\u202e\u3164>{POISON}".encode(),
    ".zip": packed(dict.fromkeys((f"{POISON}.xml", f"{POISON}2.xml"), LABEL.encode())),
    ".json": json.dumps({"set_id": [POISON], POISON: POISON}).encode(),
}


def put(folder: Path) -> list[Path]:
    """Good files and broken ones of each kind, with names that would steer a terminal."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for kinds, name in ((KINDS, "good"), (BROKEN, "bad")):
        for ending, content in kinds.items():
            made.append(folder / f"{name}{POISON}{ending}")
            made[-1].write_bytes(content)
    return made


def test_each_kind_of_file_is_known_here() -> None:
    assert KINDS.keys() == BROKEN.keys() == _ENDINGS


# Arguments and options, each once: those of all commands are the same objects.
PARAMS = {
    id(param): (name, param)
    for name, command in [("", examples.GROUP), *examples.GROUP.commands.items()]
    for param in command.params
}
EXAMPLES = {"": [], **{line[0]: line for line in examples.LINES}}


def lines_with(name: str, param: Any, value: str) -> Iterator[list[str]]:
    """The command with that value for that argument or option, wherever an option may stand."""
    line, own = EXAMPLES[name], examples.GROUP.commands.get(name, examples.GROUP).params
    if param.param_type_name == "argument":
        place = 1 + [each for each in own if each.param_type_name == "argument"].index(param)
        yield [*line[:place], value, *line[place + 1 :]]
    else:
        yield [*(line or ["overdose"]), param.opts[0], value]
        yield [param.opts[0], value, *(line or ["overdose"])]
        yield [*(line or ["overdose"]), f"{param.opts[0]}={value}"]


@pytest.mark.much
@pytest.mark.parametrize(
    ("name", "param"), PARAMS.values(), ids=lambda each: str(getattr(each, "name", each))
)
def test_no_argument_or_option(capsys: Capsys, folder: Path, name: str, param: Any) -> None:
    values = (POISON, POISON + SURROGATE, *map(str, put(folder / POISON)))
    for value in values[: None if "FILE" in str(param.metavar) else 3]:
        for line in lines_with(name, param, value):
            check(here(capsys, *line), line)
    # Each form of what has no form of its own is the same.
    shows = name and examples.shows(EXAMPLES[name])
    for way in WAYS if shows else ():
        line = next(lines_with(name, param, values[0]))
        check(here(capsys, *line, *way), line, way)
        check(here(capsys, *next(lines_with(name, param, values[2])), *way), line, way)


@pytest.mark.parametrize("name", examples.GROUP.commands)
def test_no_word_too_many(capsys: Capsys, name: str) -> None:
    for line in ([POISON], [f"--{POISON}"], [name, POISON], [name, f"--{POISON}"], [POISON, name]):
        check(here(capsys, *line), line)
    for shell in ("bash", "zsh", "fish"):
        assert not unsafe(offer_lines(shell, [name, POISON, ""]).replace("\t", ""))


# Those that the man page tells, and what Python asks for where home is.
VARIABLES = sorted({"HOME", *re.findall(r"\b[A-Z][A-Z_0-9]{3,}\b", str(manual._VARIABLES))})


@pytest.mark.source
def test_each_variable_is_walked() -> None:
    text = "".join(ast.unparse(tree) for tree in TREES.values())
    read = re.findall(r"environ(?:\.get\(|\[)'([A-Z_]+)'", text)
    assert {*read, "PAGER", "SOMAREF_PAGER"} <= set(VARIABLES)


@pytest.mark.much
@pytest.mark.parametrize("name", VARIABLES)
def test_no_variable(capsys: Capsys, folder: Path, monkeypatch: Patch, name: str) -> None:
    good = put(folder / "somaref")[0]
    lines = (
        *(["all"], ["-m", "nowhere", "all"], ["-m", "testol", "all"], ["help"], ["--version"]),
        *(["--install-completion", shell] for shell in ("bash", "zsh", "fish")),
    )
    values = (POISON, POISON + SURROGATE, str(folder), str(folder / "somaref"), str(good))
    # The shelf is shown in each way with each variable, and with each value.
    for number, value in enumerate(values):
        way = WAYS[(number + VARIABLES.index(name)) % len(WAYS)]
        with monkeypatch.context() as patch:
            patch.setenv(name, value)
            for line in (["shelf", *way], *lines):
                check(here(capsys, *line), name, value, line)


@pytest.mark.much
@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_no_name_of_a_file_or_folder(
    capsys: Capsys, folder: Path, monkeypatch: Patch, way: list[str]
) -> None:
    monkeypatch.setenv("SOMAREF_MONOGRAPHS", str(folder / POISON))
    run = here(capsys, "shelf", *way)
    check(run)
    assert "No label or monograph lies in" in run.out
    lying = put(folder / POISON)
    run = here(capsys, "shelf", *way)
    check(run)
    # Each is told of, and its name can still be recognised.
    assert run.out.count("good") == len(KINDS) <= run.out.count("bad")
    for name in ("testol", "good", POISON, *map(str, lying), str(folder), *(f.stem for f in lying)):
        check(here(capsys, "-m", name, "overdose", *way), name)
        check(here(capsys, "validate", name), name)
    # The list of substances beside a monograph is a file too.
    lying[0].with_suffix(".substances.yaml").write_bytes(BROKEN[".yaml"])
    run = here(capsys, "-m", str(lying[0]), "interactions", "beer", *way)
    check(run)
    assert run.code == 3


# Files that hold each thing a kind can hold; a value of each becomes poison, one after the other.
Change = Callable[[], None]
Places = Iterator[tuple[Change, Change]]
Written = Callable[[], bytes]


def places_of(tree: Any, poison: str) -> Places:
    """For each text in lists and mappings what poisons it, and what takes that back."""
    pairs = list(tree.items() if isinstance(tree, dict) else enumerate(tree))
    for key, value in pairs:
        if isinstance(value, str):
            put_in = partial(tree.__setitem__, key)
            yield partial(put_in, f"{value} {poison}"), partial(put_in, value)
        elif isinstance(value, (dict, list)):
            yield from places_of(value, poison)


def places_in(root: ET.Element, poison: str) -> Places:
    for element in root.iter():
        yield from places_of(element.attrib, poison)
        for name in ("text", "tail"):
            before = getattr(element, name)
            put_in = partial(setattr, element, name)
            yield partial(put_in, f"{before or ''} {poison}"), partial(put_in, before)


def yaml_of(text: str) -> tuple[Places, Written]:
    tree = yaml.load(text, yaml.BaseLoader)
    return places_of(tree, POISON), lambda: str(yaml.safe_dump(tree, sort_keys=False)).encode()


def json_of(tree: Any) -> tuple[Places, Written]:
    return places_of(tree, POISON + SURROGATE), lambda: json.dumps(tree).encode()


def xml_of(text: str, whole: bool) -> tuple[Places, Written]:
    """A label; where it is not walked whole, what `labels.label` says of each is left out."""
    ET.register_namespace("", "urn:hl7-org:v3")
    root = ET.fromstring(text)
    _, *own = root.iterfind("{*}component/{*}structuredBody/{*}component")
    places = (place for each in ([root] if whole else own) for place in places_in(each, IN_XML))
    return places, lambda: bytes(ET.tostring(root, "utf-8"))


ATTACHED = LABELS["old"].replace("<text>", '<text mediaType="x" representation="B64">', 1)
# An image that no text refers to is shown as well.
ALONE = LABELS["images"].replace('<renderMultiMedia referencedObject="m1"/>', "")
MORE = {"products": holding(TABLET, OLD, KIT), "attached": ATTACHED, "alone": ALONE}
XMLS = {**LABELS, **MORE}
# Of a prescription, of another kind, and of what holds several products; the rest begins as these.
WHOLE = ("numbered", "drug-facts", "products")
OF_RECORD = re.findall(r"{(\w+)}", read_part("spl/record.xml"))
FIELDS: dict[str, Callable[[], tuple[Places, Written]]] = {
    "monograph": lambda: yaml_of(RICH),
    "record": lambda: json_of(record(openfda={key: ["x"] for key in OF_RECORD})),
    "pack": lambda: json_of(json.loads(json.dumps(PACK))),
    **{f"label-{name}": partial(xml_of, text, name in WHOLE) for name, text in XMLS.items()},
}


def paths_in(tree: ast.Module) -> Iterator[str]:
    """The paths by which a module finds elements, without what their attributes must be."""
    finding = ("find", "findall", "findtext", "iter", "iterfind", "_child", "_text")
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in finding:
            parts = (part for given in call.args for part in ast.walk(given))
            texts = (part.value for part in parts if isinstance(part, ast.Constant))
            yield from (text.partition("[")[0] for text in texts if isinstance(text, str))


@pytest.mark.source
def test_each_element_and_attribute_that_is_read_is_walked() -> None:
    rooms = [f"somaref.spl.{name}" for name in ("narrative", "parse", "tables")]
    read = "".join(ast.unparse(TREES[name]) for name in rooms)
    found = (re.findall("[A-Za-z]+", path) for name in rooms for path in paths_in(TREES[name]))
    elements = {f"<{element}" for several in found for element in several}
    # Notes are signed by the reader itself.
    attributes = {f" {name}=" for name in re.findall(r"\.get\('(\w+)'", read) if name != "sign"}
    assert len(elements) > 20 and len(attributes) > 10
    every = "".join(XMLS.values())
    assert {each for each in elements | attributes if each not in every} == set()


@pytest.mark.much
@pytest.mark.parametrize("kind", FIELDS)
def test_no_field_of_a_file(capsys: Capsys, folder: Path, kind: str) -> None:
    places, content = FIELDS[kind]()
    file = folder / "file"
    taken = []
    # The file stays open: to make it anew each time is slower than to read what it holds.
    with file.open("wb", buffering=0) as written:
        for poison, cure in places:
            poison()
            written.seek(0)
            written.write(content())
            written.truncate()
            try:
                found = load(file)
                assert not unsafe("\n".join(strings(found._replace(file=""))))
                taken.append(poison)
            except SomarefError as error:
                assert not unsafe("".join(error.lines))
            cure()
    # What may hold anything holds it at once now, and all of it is shown.
    assert len(taken) > 10
    for poison in taken:
        poison()
    file.write_bytes(content())
    assert SIGN in here(capsys, "-m", str(file), "all").out
    for way in WAYS:
        check(here(capsys, "-m", str(file), "all", "--sources", *way), way)
    # What else shows it does so in one way for each kind of file, and in each way for some.
    lines = (["sections"], ["sources"], ["search", "falls"], ["products"])
    more = (["interactions", "alcohol", "beer"], ["compare", str(file), TESTOL])
    for number, line in enumerate((*lines, *more), list(FIELDS).index(kind)):
        way = WAYS[number % len(WAYS)]
        check(here(capsys, "-m", str(file), *line, *way), line, way)
    check(here(capsys, "validate", str(file)))
    check(here(capsys, "-m", str(file), "current", str(file)))


TESTOL = examples.TESTOL


def test_not_the_folder_of_the_program(capsys: Capsys, folder: Path, monkeypatch: Patch) -> None:
    for name in ("template.yaml", "monograph.schema.json"):
        shutil.copy(ROOT / "data" / name, folder)
    monkeypatch.setattr(files, "_FOLDERS", (str(folder), *files._FOLDERS))
    run = here(capsys, "validate", "--template")
    check(run)
    assert f"{SIGN}/monograph.schema.json\n" in run.out


def family(kind: type[SomarefError]) -> Iterator[type[SomarefError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from family(each)


@pytest.mark.parametrize("kind", list(family(SomarefError)))
def test_no_error(kind: type[SomarefError]) -> None:
    error = kind(POISON + SURROGATE)
    assert SIGN in str(error)
    assert not unsafe("".join((str(error), *error.lines, *getattr(error, "faults", ()))))


def test_no_fault_of_the_program(capsys: Capsys) -> None:
    assert program._fault(RuntimeError(POISON)) == errors.UNFORESEEN
    check(Run(0, *capsys.readouterr()))


# The Python interface: what each function is called with, where it is not called with poison.
CALLS: dict[str, dict[str, Any]] = {
    "compare": {"old": load(), "new": load(), "section": POISON},
    "interactions": {"monograph": load(), "substances": (POISON, "beer")},
    "load": {"path": POISON},
    "render": {"shown": load(), "section": POISON, "form": "text"},
    "together": {"left_out": [POISON]},
    "search": {"monograph": load(), "question": POISON, "section": None},
}


def test_each_function_of_the_interface_is_called_here() -> None:
    functions = {name for name in somaref.__all__ if inspect.isfunction(getattr(somaref, name))}
    assert CALLS.keys() == functions
    for name in functions:
        texts = {
            param.name
            for param in inspect.signature(getattr(somaref, name)).parameters.values()
            if "str" in str(param.annotation) or param.name == "form"
        }
        assert texts <= CALLS[name].keys(), name


@pytest.mark.parametrize("name", CALLS)
def test_no_call_of_the_interface(name: str) -> None:
    given = dict(CALLS[name])
    more = given.pop("substances", ())
    try:
        first = [given.pop("monograph")] if "monograph" in given else []
        outcome = getattr(somaref, name)(*first, *more, **given)
    except SomarefError as error:
        assert not unsafe(str(error))
        return
    document: Document = outcome.document
    for form in examples.FORMS:
        check(Run(0, to_text(document, form, Screen()), ""), form)


# Where anything enters: what reads it, in which room. Whoever adds a way in finds this table, and
# the tests above have to walk that way.
ENTRANCES = {
    "argv", "environ", "stdin", "iterdir", "listdir", "scandir", "glob", "getenv", "open",
    "read_text", "read_bytes", "get_data", "infolist", "namelist", "expanduser", "home", "cwd",
    "getcwd", "input", "readline",
}  # fmt: skip
ROOMS = {
    "somaref.cli.complete": {"environ", "expanduser", "home", "open", "read_text"},
    "somaref.cli.main": {"argv"},
    "somaref.commands": {"environ"},
    "somaref.library": {"environ", "expanduser", "iterdir"},
    "somaref.monograph.files": {"environ", "open", "stdin"},
    "somaref.output.pager": {"environ", "stdin"},
    "somaref.output.stream": {"environ", "open"},
    "somaref.spl.file": {"namelist", "open"},
    "somaref.questions.learned": {"readline"},
    "somaref.text": {"get_data", "open"},
}


def ways_in(tree: ast.Module) -> set[str]:
    """The names of what reads from outside in a module."""
    named = {
        *(node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)),
        *({"open", "input"} & {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}),
    }
    return named & ENTRANCES


@pytest.mark.source
def test_nothing_enters_elsewhere() -> None:
    found = {name: ways_in(tree) for name, tree in TREES.items() if name not in GENERATED}
    assert {name: own for name, own in found.items() if own} == ROOMS
