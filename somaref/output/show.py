"""Document -> text in one of the forms, and where it goes: a file, standard output, a pager."""

import sys
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, get_args

from somaref.document.model import NOTICE, Document
from somaref.errors import EMERGENCY, WrongUsage
from somaref.output import stream
from somaref.output.stream import Color, Screen
from somaref.text import spelled

Format = Literal["text", "markdown", "json", "html"]


class Options(NamedTuple):
    """What can be said with every command; `form` and what follows tell how the answer is seen."""

    monograph: str | None = None
    sources: bool = False
    form: Format = "text"
    plain: bool = False
    color: Color = "auto"
    width: int | None = None
    pager: bool = True
    output: str | None = None
    force: bool = False


def show(document: Document, options: Options) -> None:
    """Write the document out, in the form made for wherever it goes. Raises OutputError."""
    if options.output in (None, "-"):
        _print(lambda on: to_text(document, options.form, on), document, options)
    else:
        screen = stream.screen_for(None, options.plain, options.color, options.width)
        stream.save(to_text(document, options.form, screen), str(options.output), options.force)


def show_bare(text: str) -> None:
    """Show a text that is no document, as one is shown. Raises OutputError."""
    _print(lambda _: text, Document("", ()), Options())


def _print(made: Callable[[Screen], str], document: Document, options: Options) -> None:
    """Print what is made for the screen, or page it; what to do in an emergency must be there when
    all is done, after a pager that wipes its pages away, and where all above has scrolled off.
    """
    out = stream.standard_output()
    screen = stream.screen_for(out, options.plain, options.color, options.width)
    text, beside = made(screen), ""
    if out.isatty():
        from somaref.output import pager

        if pager.overflows(text):
            chosen = pager.find_pager() if options.pager else None
            paged = chosen.screen(screen, options.color == "always") if chosen else screen
            shown = spelled(text if paged == screen else made(paged), paged.encoding)
            if chosen and pager.page(chosen, shown.encode(paged.encoding)):
                text = _left(document, screen)
            else:
                beside = f"\n{_left(document, screen)}"
    stream.write(text, out, screen.encoding)
    if beside:
        # What a program can read goes without it.
        stream.write(beside, out if options.form == "text" else sys.stderr)


def _left(document: Document, screen: Screen) -> str:
    """What is left on the screen: what to do in danger, as much of it as fits, and the notice."""
    import shutil

    from somaref.output.pager import overflows
    from somaref.questions.danger import LINE

    # A screen may have become narrower while a pager had it, or be narrower than was asked for.
    columns = max(stream.NARROWEST, min(screen.width, shutil.get_terminal_size().columns))
    framed = screen._replace(width=columns)
    bare = framed._replace(rich=False)
    line = Document(LINE.load().text, ())
    ways = [(line, framed), (line, bare), (Document(EMERGENCY, ()), bare)]
    if danger := document.danger:
        ways.insert(0, (document._replace(blocks=(danger,), cited=False), framed))
    texts = (to_text(left, "text", on) for left, on in ways)
    # On a screen that is too low for all of them what comes last stays.
    lowest = stream.folded(f"{NOTICE}\n{EMERGENCY}", columns)
    return next((text for text in texts if not overflows(text)), lowest)


def to_text(document: Document, form: Format, screen: Screen) -> str:
    """The document in that form; text is laid out if the screen can show it."""
    if form not in get_args(Format):
        raise WrongUsage(f"there is no form {form!r}; there are: {', '.join(get_args(Format))}")
    if form == "text" and screen.encoding.lower() not in ("utf-8", "utf8"):
        # A spelling may be longer than its character, so it comes before the layout.
        document = _spelled(document, screen.encoding)
    # A module of writers is called as its form, and holds a class of that name. Only the one that
    # is needed is imported: Rich costs more than all the rest.
    name = form if form != "text" else "terminal" if screen.rich else "plain"
    module = __import__(f"somaref.output.writers.{name}", fromlist=[name])
    text: str = getattr(module, name.title())(document, screen).render()
    return text


def _spelled(value: Any, encoding: str) -> Any:
    if isinstance(value, str):
        return spelled(value, encoding)
    if not isinstance(value, tuple):
        return value
    parts = [_spelled(each, encoding) for each in value]
    fields = getattr(value, "_fields", None)
    if fields is None:
        return tuple(parts)
    made = dict(zip(fields, parts, strict=True))
    for name in {"call", "found"}.intersection(fields):
        # The spans of the text are where they come to lie once it is spelled.
        text, spans = getattr(value, "text", ""), getattr(value, name)
        made[name] = tuple(tuple(len(spelled(text[:at], encoding)) for at in it) for it in spans)
    return type(value)(**made)
