"""The shape of the package: what may import what, how large a room is, one name for one thing."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

import pytest

from somaref.document.answers import ADVICE
from tests.running import ROOT
from tools.manual import page

# From the ground up: a module imports only from its own floor and from those below.
FLOORS = (
    ("errors", "limits", "text"),
    ("monograph",),
    ("spl",),
    ("library",),
    ("questions", "differences"),
    ("document",),
    ("output",),
    ("api", "suggest"),
    ("commands",),
    ("cli",),
)
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "somaref").rglob("*.py"))
}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}
GENERATED = {
    name for name, tree in TREES.items() if (ast.get_docstring(tree) or "").startswith("Made by")
}


def imports(name: str) -> Iterator[str]:
    """The modules that a module imports anywhere, also inside functions and for types alone."""
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else node.module


def floor(name: str) -> int:
    room = name.split(".")[1]
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


ROOMS = [name for name in MODULES if "." in name and "__main__" not in name]


@pytest.mark.parametrize("name", ROOMS)
def test_no_arrow_runs_up(name: str) -> None:
    below = {each for each in imports(name) if each.startswith("somaref.")}
    assert {each for each in below if floor(each) > floor(name)} == set()


def test_no_circle_of_imports() -> None:
    left = {name: {each for each in imports(name) if each in MODULES} for name in ROOMS}
    while done := {name for name, needs in left.items() if not needs & left.keys() - {name}}:
        left = {name: needs for name, needs in left.items() if name not in done}
    assert left == {}


def test_no_room_is_too_large_and_the_house_stays_small() -> None:
    lines = {
        name: path.read_text(encoding="utf-8").count("\n")
        for name, path in MODULES.items()
        if name not in GENERATED
    }
    assert {name: count for name, count in lines.items() if count > 300} == {}
    assert sum(lines.values()) <= 10_200
    assert len(lines) <= 72


def test_all_advice_is_given_on_some_occasion() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in MODULES.values())
    assert [occasion for occasion in ADVICE if f'"{occasion}"' not in text] == []


def test_each_type_and_public_function_is_defined_once() -> None:
    found = Counter(
        node.name
        for tree in TREES.values()
        for node in tree.body
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_")
    )
    assert [name for name, count in found.items() if count > 1] == []


def test_the_plan_of_the_house_names_each_module_and_no_other() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    plan = text.partition("## The house")[2].partition("## How to add")[0]
    named = set(re.findall(r"(\w+)\.py`", plan)) - {"hatch_build", "test_house"}
    files = {path.stem for path in MODULES.values()}
    assert named <= files
    # What these hold is told by their folders, and a program begins where Python begins it.
    told = {path.stem for path in MODULES.values() if path.parent.name in ("writers", "cli")}
    assert files - named - told == {"__main__"}


def test_every_variable_that_is_read_is_named_in_the_readme_and_on_the_man_page() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in MODULES.values())
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    read = set(re.findall(r'environ(?:\.get\(|\[)"([A-Z_]+)"', text))
    # The pager is looked for in one variable after the other.
    assert len(read) > 10 and 'in ("SOMAREF_PAGER", "PAGER")' in text
    for variable in read | {"SOMAREF_PAGER", "PAGER"}:
        assert re.search(rf"\b{variable}\b", readme), variable
        assert re.search(rf"\b{variable}\b", page()), variable
