"""Where a document goes: a file, or standard output, perhaps through a pager."""

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
    output: str | None = None
    force: bool = False


def show(document: Document, view: View) -> None:
    """Write the document out, in the form made for wherever it goes. Raises OutputError."""
    if view.output is not None and view.output != "-":
        from somaref.output.file import save

        # A file is no terminal: the text is plain unless colour is asked for.
        rich = view.color == "always" and not view.plain
        screen = Screen(rich, rich, (view.width or WIDEST_PROSE) if rich else 0, "utf-8")
        save(render(document, view.form, screen), view.output, view.force)
        return
    out = standard_output()
    screen = screen_for(out, view.plain, view.color, view.width)
    text = render(document, view.form, screen)
    if out.isatty():
        from somaref.output import pager

        if pager.overflows(text, screen):
            text = _beyond_the_screen(document, view, screen, text)
    write(text, out, screen.encoding)


def _beyond_the_screen(document: Document, view: View, screen: Screen, text: str) -> str:
    """Page the text if that is possible; what is to be printed then.

    What to do in an emergency must be on the screen when all is done: after a pager, which
    wipes its pages away, and where all that stood above has scrolled out of sight.
    """
    from somaref.output import pager
    from somaref.text import spelled

    danger = document.danger
    chosen = pager.find_pager() if view.pager else None
    if chosen:
        paged = chosen.screen(screen, view.color == "always")
        if paged != screen:
            text = render(document, view.form, paged)
        if pager.page(chosen, spelled(text, paged.encoding).encode(paged.encoding)):
            if not danger:
                return ""
            return render(document._replace(blocks=(danger,), cited=False), "text", screen)
    if danger and view.form == "text":
        document = document._replace(blocks=(*document.blocks, danger))
    return render(document, view.form, screen)
