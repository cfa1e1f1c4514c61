"""What begins every answer: what to do in danger, whatever was asked."""

from collections.abc import Mapping
from typing import NamedTuple

from somaref.monograph.files import DataFile
from somaref.monograph.model import Cite, Source, Statement


class DangerLine(NamedTuple):
    """The line that begins every answer, and what it rests on."""

    text: str
    cite: Cite
    sources: Mapping[str, Source]

    @property
    def statement(self) -> Statement:
        return Statement(self.text, self.cite)


class DangerBlock(NamedTuple):
    """What to do now, where a question tells of danger.

    The `section` of the monograph follows; those that it `hides` are then no answer. `answer` is
    the id of what is asked by it, where the question asks nothing else.
    """

    kind: str
    heading: str
    advice: tuple[Statement, ...]
    section: str
    hides: frozenset[str]
    answer: str | None = None


class Told(NamedTuple):
    """What a question tells of danger: a block; or the line of a kind that it may be of; or
    nothing. Either rests on the `sources`.
    """

    block: DangerBlock | None = None
    perhaps: Statement | None = None
    sources: Mapping[str, Source] = {}

    @property
    def advice(self) -> tuple[Statement, ...]:
        """What it says to do."""
        perhaps = (self.perhaps,) if self.perhaps else ()
        return self.block.advice if self.block else perhaps


LINE = DataFile("danger", DangerLine, lambda *_: None, lambda line: line)
