"""Where a document goes: a file, or standard output, perhaps through a pager."""

import os
from typing import NamedTuple

from somaref.document.model import Document
from somaref.output.screen import WIDEST_PROSE, Color, Screen, screen_for
from somaref.output.stream import standard_output, write
from somaref.output.writers import Format, render


class View(NamedTuple):
    """How the user wants to see a document."""

    form: Format = "text"
    plain: bool = False
    color: Color = "auto"
    width: int | None = None
    pager: bool = True
    output: os.PathLike[str] | None = None
    force: bool = False


def show(document: Document, view: View) -> None:
    """Write the document out, in the form made for wherever it goes. Raises OutputError."""
    if view.output is not None and os.fspath(view.output) != "-":
        from somaref.output.file import save

        # A file is no terminal: the text is plain unless colour is asked for.
        rich = view.color == "always" and not view.plain
        screen = Screen(rich, rich, view.width or WIDEST_PROSE, "utf-8")
        save(render(document, view.form, screen), view.output, view.force)
        return
    out = standard_output()
    screen = screen_for(out, view.plain, view.color, view.width)
    text = render(document, view.form, screen)
    if view.pager and out.isatty():
        from somaref.output.pager import page

        if page(text, screen):
            return
    write(text, out, screen.encoding)
