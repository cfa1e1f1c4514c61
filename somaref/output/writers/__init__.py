"""The writers: each knows one form and nothing about medicine."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import final

from somaref.document.blocks import Block
from somaref.document.model import Document, FootPart
from somaref.output.stream import Screen


class Writer(ABC):
    """Writes one document for one screen.

    The foot, which always ends in the notice, is put below the blocks here, whatever the form. A
    writer only says how to write each part of it, and must say it: without that none is made. Each
    type of block is written by the method of that name.
    """

    # Text that the form needs after the foot, such as closing tags.
    closing = ""

    def __init__(self, document: Document, screen: Screen) -> None:
        self.document = document
        self.screen = screen

    @final
    def render(self) -> str:
        """The whole text."""
        blocks = [self.block(block) for block in self.document.blocks]
        foot = "".join(self.foot(part) for part in self.document.foot)
        return f"{self.opening(blocks)}{foot}{self.closing}"

    def block(self, block: Block) -> str:
        """One block."""
        written: str = getattr(self, block.type)(block)
        return written

    @abstractmethod
    def opening(self, written: Sequence[str]) -> str:
        """The title and the blocks, put together in this order."""

    @abstractmethod
    def foot(self, part: FootPart) -> str:
        """One part of the foot."""
