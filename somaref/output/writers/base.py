"""What every writer is: it turns the blocks and the foot of a document into one text."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from somaref.document.model import Document, FootPart
from somaref.output.screen import Screen

if TYPE_CHECKING:
    from somaref.document.verbatim import Block

# What a block and a part of the foot become, before they are put together.
Part = TypeVar("Part")


class Writer(ABC, Generic[Part]):
    """Writes one document for one screen.

    The foot, which always ends in the notice, is handed to every writer here: a writer that
    does not say how to write it cannot be made.
    """

    def __init__(self, document: Document, screen: Screen) -> None:
        self.document = document
        self.screen = screen

    def render(self) -> str:
        """The whole text."""
        blocks = [self.block(block) for block in self.document.blocks]
        foot = [self.foot(part) for part in self.document.foot]
        return self.page(blocks, foot)

    @abstractmethod
    def block(self, block: "Block") -> Part:
        """One block."""

    @abstractmethod
    def foot(self, part: FootPart) -> Part:
        """One part of the foot."""

    @abstractmethod
    def page(self, blocks: Sequence[Part], foot: Sequence[Part]) -> str:
        """The title, the blocks and the foot, put together in this order."""
