"""Document -> text. A writer knows one output form and nothing about medicine."""

from somaref.document import Document
from somaref.stream import Screen
from somaref.writers import plain


def render(document: Document, screen: Screen) -> str:
    """The document as the screen shows it best."""
    if not screen.rich:
        return plain.render(document)
    # Rich costs more to import than all the rest.
    from somaref.writers import terminal

    return terminal.render(document, screen)
