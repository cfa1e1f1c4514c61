"""What each command does, once its words and options are known."""

import os
from collections.abc import Sequence
from pathlib import Path

from somaref import PROGRAM, compose, substances
from somaref.document import Document
from somaref.errors import NothingFound, WrongUsage
from somaref.library import lexicon, load
from somaref.monograph import Monograph
from somaref.output import View, show
from somaref.sections import find, nearest
from somaref.text import visible


def _load(file: Path | None) -> Monograph:
    # Not by Typer's own envvar, which 0.26.0 does not read.
    return load(file or os.environ.get("SOMAREF_MONOGRAPH") or None)


def one(name: str, file: Path | None, sources: bool, view: View) -> None:
    """Show a section of that id, or "all", "sections" or "sources"."""
    show(_document(name, _load(file), sources), view, os.environ)


def _document(name: str, monograph: Monograph, sources: bool) -> Document:
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
    monograph = _load(file)
    matches = tuple(substances.find(monograph, [visible(name) for name in names]))
    show(compose.interactions(monograph, matches, sources), view, os.environ)
    return 0 if all(match.classes for match in matches) else NothingFound.exit_code


def search(
    words: Sequence[str],
    limit: int,
    section: str | None,
    file: Path | None,
    sources: bool,
    view: View,
) -> None:
    """Show at most `limit` statements that answer, of one section if one is named."""
    # SQLite is loaded for this command alone.
    from somaref.search import Search

    kind = find(section) if section is not None else None
    if section is not None and kind is None:
        raise WrongUsage(unknown(section))
    monograph = _load(file)
    question = visible(" ".join(words))
    with Search(monograph, lexicon()) as ready:
        found = ready.ask(question, limit, kind.id if kind else None)
    if not found:
        raise NothingFound(
            "nothing is found for these words, which is no sign of safety: ask a pharmacist. Try "
            f"other words; '{PROGRAM} sections' lists what there is"
        )
    show(compose.answers(monograph, question, found, sources), view, os.environ)


def validate(file: Path) -> str:
    """A line on what is in the file. Raises MonographError with the place of a fault."""
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
