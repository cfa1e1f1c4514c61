"""What begins every answer: what to do in danger, whatever was asked."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from somaref import datafiles
from somaref.monograph.model import Source, Statement

if TYPE_CHECKING:
    from somaref.monograph.reader import Notes


class Line(NamedTuple):
    """The line that begins every answer, and what it rests on."""

    text: str
    cite: Mapping[str, str]
    sources: Mapping[str, Source]


class Block(NamedTuple):
    """What to do now, where a question tells of danger.

    The `section` of the monograph follows, unless this is `all`.
    """

    kind: str
    heading: str
    advice: tuple[Statement, ...]
    sources: Mapping[str, Source]
    section: str
    all: bool = False


def load_line() -> Line:
    """The line. Raises MonographError where the file has been made invalid."""
    return datafiles.load("danger", read_line)


def read_line(text: bytes, file: str) -> Line:
    """The line in that text of YAML. Raises MonographError with all faults."""
    from somaref.monograph.reader import read_as
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    return read_as(Line, parse(text, faults), faults, _check)


def _check(line: Line, notes: "Notes") -> None:
    for source_id in line.cite:
        if source_id not in line.sources:
            notes.fault(line.cite, f"the source {source_id!r} is not declared", source_id)
