"""Document -> text. A writer knows one output form and nothing about medicine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from somaref.document import Document
    from somaref.stream import Screen

Format = Literal["text", "markdown", "json", "html"]


def render(document: Document, form: Format, screen: Screen) -> str:
    """The document in that form; text is laid out if the screen can show it."""
    # Each form is imported alone: Rich costs more than all the rest.
    if form == "markdown":
        from somaref.writers import markdown

        return markdown.render(document)
    if form == "json":
        from somaref.writers import json

        return json.render(document)
    if form == "html":
        from somaref.writers import html

        return html.render(document)
    if screen.rich:
        from somaref.writers import terminal

        return terminal.render(document, screen)
    from somaref.writers import plain

    return plain.render(document)
