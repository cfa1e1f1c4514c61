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
    """What to do now; sections that it `hides`; and the `answer` meant where none is asked for."""

    kind: str
    heading: str
    advice: tuple[Statement, ...]
    hides: frozenset[str]
    answer: str | None = None


class Told(NamedTuple):
    """What a question tells of danger: a block, or the line of what may be one, or nothing. A line
    is `likely` where what was learned brings it, and not a rule alone.
    """

    block: DangerBlock | None = None
    perhaps: Statement | None = None
    sources: Mapping[str, Source] = {}
    likely: bool = False

    @property
    def advice(self) -> tuple[Statement, ...]:
        return self.block.advice if self.block else (self.perhaps,) if self.perhaps else ()


LINE = DataFile("danger", DangerLine, lambda *_: None, lambda line: line)
