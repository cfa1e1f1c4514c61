"""Document -> text in one of the forms, and where it goes: a file, or standard output, perhaps
through a pager.
"""

from typing import Any, Literal, NamedTuple, get_args

from somaref.document.model import Document
from somaref.errors import EMERGENCY, WrongUsage
from somaref.output import stream
from somaref.output.stream import Color, Screen
from somaref.text import spelled

Format = Literal["text", "markdown", "json", "html"]


class Options(NamedTuple):
    """What can be said with every command: the monograph's file, whether sources are shown, and
    how the answer is to be seen.
    """

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
    to_file = options.output is not None and options.output != "-"
    out = None if to_file else stream.standard_output()
    screen = stream.screen_for(out, options.plain, options.color, options.width)
    text = to_text(document, options.form, screen)
    if out is None:
        stream.save(text, str(options.output), options.force)
        return
    if out.isatty():
        from somaref.output import pager

        if pager.overflows(text):
            text = _beyond_the_screen(document, options, screen, text)
    stream.write(text, out, screen.encoding)


def _beyond_the_screen(document: Document, options: Options, screen: Screen, text: str) -> str:
    """Page the text if that is possible; what is to be printed then.

    What to do in an emergency must be on the screen when all is done: after a pager, which
    wipes its pages away, and where all that stood above has scrolled out of sight.
    """
    from somaref.output import pager

    chosen = pager.find_pager() if options.pager else None
    if chosen:
        paged = chosen.screen(screen, options.color == "always")
        shown = text if paged == screen else to_text(document, options.form, paged)
        if pager.page(chosen, spelled(shown, paged.encoding).encode(paged.encoding)):
            return _left(document, screen)
    return f"{text}\n{_left(document, screen)}" if options.form == "text" else text


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
    texts = [to_text(left, "text", on) for left, on in ways]
    return next((text for text in texts if not overflows(text)), texts[-1])


def to_text(document: Document, form: Format, screen: Screen) -> str:
    """The document in that form; text is laid out if the screen can show it."""
    if form not in get_args(Format):
        allowed = ", ".join(get_args(Format))
        raise WrongUsage(f"there is no form {form!r}; there are: {allowed}")
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
