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

    The `section` of the monograph follows, unless this is `all`.
    """

    kind: str
    heading: str
    advice: tuple[Statement, ...]
    sources: Mapping[str, Source]
    section: str
    all: bool = False


class Danger(NamedTuple):
    """What begins an answer: the line always, the block where the question tells of danger."""

    line: DangerLine
    block: DangerBlock | None = None

    @property
    def advice(self) -> tuple[Statement, ...]:
        """All that is said of what to do."""
        return (self.line.statement, *(self.block.advice if self.block else ()))

    @property
    def sources(self) -> Mapping[str, Source]:
        """What the advice rests on; the line's go before the block's."""
        return {**(self.block.sources if self.block else {}), **self.line.sources}


LINE = DataFile("danger", DangerLine, lambda *_: None, lambda line: line)
