"""The Python interface: read a monograph, ask it, render it with the notice."""

from somaref import compose
from somaref.errors import SomarefError
from somaref.library import load
from somaref.monograph import Monograph, Section, Statement
from somaref.stream import WIDEST_PROSE, Screen
from somaref.writers import Format
from somaref.writers import render as _render

__all__ = ["Monograph", "Section", "SomarefError", "Statement", "load", "render"]


def render(
    monograph: Monograph, section: str | None = None, form: Format = "text", sources: bool = False
) -> str:
    """The section of that id or alias, or the whole monograph, with the notice at its end.

    Raises KeyError where the monograph has no such section.
    """
    if section is None:
        document = compose.everything(monograph, sources)
    else:
        document = compose.section(monograph, monograph[section], sources)
    return _render(document, form, Screen(False, False, WIDEST_PROSE, "utf-8"))
