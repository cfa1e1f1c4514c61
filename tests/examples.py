"""A line for each command, and every form: what tests of all outputs run through."""

from pathlib import Path
from typing import get_args

from somaref.cli.group import Showing
from somaref.commands import OVERVIEWS
from somaref.library import load
from somaref.monograph.sections import SECTIONS
from somaref.output.show import Format
from tests.monographs import RICH
from tests.running import ROOT
from tools.fingerprints import edition
from tools.offers import group

FORMS: tuple[Format, ...] = get_args(Format)
GROUP = group()
# Two versions of one label.
TESTOL, TESTOL_4 = (str(ROOT / "docs" / name) for name in ("testol.xml", "testol-4.xml"))
# Each command with what it needs; no other test names them all.
LINES: tuple[list[str], ...] = (
    *([kind.id] for kind in SECTIONS),
    *([name] for name in OVERVIEWS),
    ["interactions", "beer", "xyzzy"],
    ["search", "signs", "of", "an", "overdose"],
    ["ask", "signs", "of", "an", "overdose"],
    ["compare", TESTOL, TESTOL_4],
    ["together", "soma", TESTOL],
    ["current", TESTOL_4],
    ["shelf"],
    ["validate", str(ROOT / "data" / "soma.yaml")],
    ["help", "dosage"],
)
# Lines that tell by their exit code that something is not listed, or has changed.
TELLING = ("interactions", "compare", "together")


def shows(line: list[str]) -> bool:
    """Whether the command takes the options of how to show a document."""
    return isinstance(GROUP.commands[line[0]], Showing)


def code_of(line: list[str]) -> int:
    """The exit code of the line."""
    return int(line[0] in TELLING and len(line) > 1)


# What can be asked of the built-in monograph, and of one that is made: `current` needs a label
# that judges it.
ABSENT = {kind.id for kind in SECTIONS} - {section.id for section in load().sections}
OF_BUILT_IN = [line for line in LINES if shows(line) and line[0] not in {"current", *ABSENT}]
OF_MADE = [
    ["overdose"],
    *(
        line
        for line in LINES
        if shows(line) and (len(line) > 1 or line[0] in (*OVERVIEWS, "shelf"))
    ),
]
NO_DOCUMENTS = [line for line in LINES if not shows(line)]


def made(folder: Path) -> str:
    """The file of a monograph that keeps the fingerprints of the label that judges it."""
    file = folder / "made.yaml"
    file.write_text(RICH, encoding="utf-8")
    file.write_text(RICH + edition(TESTOL, str(file)), encoding="utf-8")
    return str(file)
