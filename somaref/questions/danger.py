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
    sources: Mapping[str, Source]
    section: str
    hides: frozenset[str]
    answer: str | None = None


class Told(NamedTuple):
    """What a question tells of danger: a block; or the line of a kind that it may be of, with
    what that rests on; or nothing.
    """

    block: DangerBlock | None = None
    perhaps: Statement | None = None
    sources: Mapping[str, Source] = {}


class Danger(NamedTuple):
    """What begins an answer: the line always, and what the question tells of danger."""

    line: DangerLine
    told: Told = Told()

    @property
    def block(self) -> DangerBlock | None:
        return self.told.block

    @property
    def advice(self) -> tuple[Statement, ...]:
        """All that is said of what to do."""
        perhaps = (self.told.perhaps,) if self.told.perhaps else ()
        return (self.line.statement, *(self.block.advice if self.block else perhaps))

    @property
    def sources(self) -> Mapping[str, Source]:
        """What the advice rests on; the line's go before the block's."""
        more = self.block.sources if self.block else self.told.sources
        return {**more, **self.line.sources}


LINE = DataFile("danger", DangerLine, lambda *_: None, lambda line: line)
