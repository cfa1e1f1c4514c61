"""The Python interface: read a monograph, ask it, render it with the notice."""

from somaref.document import compose
from somaref.errors import SomarefError
from somaref.monograph.load import load
from somaref.monograph.model import Monograph, Section, Statement
from somaref.output.screen import plain_screen
from somaref.output.writers import Format
from somaref.output.writers import render as _render

__all__ = ["Monograph", "Section", "SomarefError", "Statement", "load", "render"]


def render(
    monograph: Monograph, section: str | None = None, form: Format = "text", cited: bool = False
) -> str:
    """The section of that id or alias, or the whole monograph, with the notice at its end.

    `cited` adds the sources of each statement. Raises NothingFound, a SomarefError, where the
    monograph has no such section.
    """
    if section is None:
        document = compose.everything(monograph, cited)
    else:
        document = compose.section(monograph, monograph.section(section), cited)
    return _render(document, form, plain_screen())
