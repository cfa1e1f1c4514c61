"""What each command does, once its words and options are known.

Each imports what it needs when it is called: most of the time goes into imports.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from somaref import PROGRAM
from somaref.cache import remembered
from somaref.errors import NothingFound, WrongUsage
from somaref.library import built_in
from somaref.notice import ends_in_notice
from somaref.output import View, show
from somaref.sections import find, nearest
from somaref.text import visible
from somaref.writers import render

if TYPE_CHECKING:
    from pathlib import Path

    from somaref.document import Document
    from somaref.stream import Screen

# The most statements that a search shows, unless told otherwise.
LIMIT = 8
# Commands that show something of the whole monograph, and what.
OVERVIEWS = {
    "all": "The whole monograph in reading order.",
    "sections": "The sections: id, title and a line of summary.",
    "sources": "What the monograph rests on: titles, publishers, dates, addresses.",
}


def _chosen(file: Path | None, view: View) -> str:
    """The monograph's file. Raises WrongUsage if the output would overwrite it."""
    # Not by Typer's own envvar, which 0.26.0 does not read.
    path = str(file or os.environ.get("SOMAREF_MONOGRAPH") or built_in())
    if view.output is not None:
        from pathlib import Path

        with suppress(OSError):
            if Path(path).samefile(view.output):
                raise WrongUsage(f"{view.output} is the monograph itself; name another file")
    return path


def one(name: str, file: Path | None, sources: bool, view: View) -> int:
    """Show the section of that id, or one of the overviews."""
    path = _chosen(file, view)

    def text(screen: Screen) -> str:
        return render(_document(name, path, sources), view.form, screen)

    def kept(screen: Screen) -> str:
        # Only text is made for a screen.
        form = screen if view.form == "text" else view.form
        answer = remembered((name, sources, form), path, lambda: text(screen))
        # Whoever may have written it.
        return answer if ends_in_notice(answer) else text(screen)

    show(kept, view, os.environ)
    return 0


def _document(name: str, path: str, sources: bool) -> Document:
    from somaref import compose
    from somaref.library import load

    monograph = load(path)
    if name == "all":
        return compose.everything(monograph, sources)
    if name == "sections":
        return compose.contents(monograph)
    if name == "sources":
        return compose.sources(monograph)
    if name not in monograph.sections:
        here = ", ".join(section.type.id for section in monograph.in_reading_order())
        raise NothingFound(
            f"the monograph of {monograph.name} has no section {name!r}; that is no sign "
            f"of safety. It has: {here}"
        )
    return compose.section(monograph, monograph[name], sources)


def interactions(names: Sequence[str], file: Path | None, sources: bool, view: View) -> int:
    """Show what is known of these substances; the exit code says whether all are listed."""
    from somaref import compose, substances
    from somaref.library import load

    monograph = load(_chosen(file, view))
    matches = tuple(substances.find(monograph, [visible(name) for name in names]))
    document = compose.interactions(monograph, matches, sources)
    show(lambda screen: render(document, view.form, screen), view, os.environ)
    return 0 if all(match.classes for match in matches) else NothingFound.exit_code


def search(
    words: Sequence[str],
    limit: int,
    section: str | None,
    file: Path | None,
    sources: bool,
    view: View,
) -> int:
    """Show at most `limit` statements that answer, of one section if one is named."""
    from somaref import compose
    from somaref.library import lexicon, load
    from somaref.search import Search

    kind = find(section) if section is not None else None
    if section is not None and kind is None:
        raise WrongUsage(unknown(section))
    monograph = load(_chosen(file, view))
    question = visible(" ".join(words))
    with Search(monograph, lexicon()) as ready:
        found = ready.ask(question, limit, kind.id if kind else None)
    if not found:
        raise NothingFound(
            "nothing is found for these words, which is no sign of safety: ask a pharmacist. Try "
            f"other words; '{PROGRAM} sections' lists what there is. In an emergency: "
            f"'{PROGRAM} overdose'"
        )
    document = compose.answers(monograph, question, found, sources)
    show(lambda screen: render(document, view.form, screen), view, os.environ)
    return 0


def validate(file: Path) -> str:
    """A line on what is in the file. Raises MonographError with the place of a fault."""
    from somaref.library import load

    monograph = load(file)
    count = sum(len(section.statements) for section in monograph.in_reading_order())
    return (
        f"{visible(str(file))}: valid: {monograph.name}, {len(monograph.sections)} sections, "
        f"{count} statements, {len(monograph.sources)} sources\n"
    )


def unknown(name: str, commands: tuple[str, ...] = ()) -> str:
    """What to say of a name that is neither a section nor one of the commands."""
    close = nearest(name, commands)
    hint = f"did you mean {' or '.join(close)}? " if close else ""
    return (
        f"there is no section or command {name!r}; {hint}'{PROGRAM} sections' lists them, "
        f"'{PROGRAM} search WORDS' looks for any words. In an emergency: '{PROGRAM} overdose'"
    )
