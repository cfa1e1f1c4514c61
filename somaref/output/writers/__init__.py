"""Document -> text. A writer knows one output form and nothing about medicine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from somaref.document.model import Document
    from somaref.output.screen import Screen

Format = Literal["text", "markdown", "json", "html"]


def render(document: Document, form: Format, screen: Screen) -> str:
    """The document in that form; text is laid out if the screen can show it."""
    # Only the writer that is needed is imported: Rich costs more than all the rest.
    if form not in get_args(Format):
        from somaref.errors import WrongUsage

        allowed = ", ".join(get_args(Format))
        raise WrongUsage(f"there is no form {form!r}; there are: {allowed}")
    if form == "markdown":
        from somaref.output.writers.markdown import Markdown

        return Markdown(document, screen).render()
    if form == "json":
        from somaref.output.writers.json import Json

        return Json(document, screen).render()
    if form == "html":
        from somaref.output.writers.html import Html

        return Html(document, screen).render()
    if screen.encoding.lower() not in ("utf-8", "utf8"):
        from somaref.output.writers.spelling import spelled_document

        document = spelled_document(document, screen.encoding)
    if screen.rich:
        from somaref.output.writers.terminal import Terminal

        return Terminal(document, screen).render()
    from somaref.output.writers.plain import Plain

    return Plain(document, screen).render()
