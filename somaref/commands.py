"""What each command does, once its words and options are known.

Each imports what it needs when it is called: most of the time of a start goes into imports.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from somaref.errors import MonographError, NothingFound, WrongUsage
from somaref.monograph.load import load
from somaref.monograph.sections import find, nearest
from somaref.output.show import View, show
from somaref.text import visible

if TYPE_CHECKING:
    from somaref.document.model import Document
    from somaref.monograph.model import Monograph

# The most statements that a search shows, unless told otherwise.
LIMIT = 8
# Commands that show something of the whole monograph, and what.
OVERVIEWS = {
    "all": "The whole monograph in reading order.",
    "sections": "The sections: id, title and a line of summary.",
    "sources": "What the monograph rests on: titles, publishers, dates, addresses.",
}


class Options(NamedTuple):
    """What can be said with every command: the monograph's file, whether statements are cited,
    and how the answer is to be seen.
    """

    monograph: os.PathLike[str] | None = None
    cited: bool = False
    view: View = View()


DEFAULTS = Options()


def show_section(name: str, options: Options = DEFAULTS) -> int:
    """Show the section of that id, or one of the overviews."""
    show(_document(name, _monograph(options), options.cited), options.view)
    return 0


def interactions(names: Sequence[str], options: Options = DEFAULTS) -> int:
    """Show what is known of these substances; the exit code says whether all are listed."""
    from somaref.document import answers
    from somaref.monograph import substances

    monograph = _monograph(options)
    matches = tuple(substances.find(monograph, [visible(name) for name in names]))
    show(answers.interactions(monograph, matches, options.cited), options.view)
    return 0 if all(match.members for match in matches) else NothingFound.exit_code


def search(
    words: Sequence[str],
    options: Options = DEFAULTS,
    *,
    limit: int = LIMIT,
    section: str | None = None,
) -> int:
    """Show at most `limit` statements that answer, of one section if one is named."""
    from somaref.document import answers
    from somaref.search.lexicon import load_lexicon
    from somaref.search.ranking import Search

    section_type = find(section) if section is not None else None
    if section is not None and section_type is None:
        raise WrongUsage(unknown(section))
    monograph = _monograph(options)
    question = visible(" ".join(words))
    with Search(monograph, load_lexicon()) as ready:
        found = ready.ask(question, limit, section_type.id if section_type else None)
    if not found:
        raise NothingFound(
            "nothing is found for these words, which is no sign of safety: ask a pharmacist. Try "
            "other words; 'somaref sections' lists what there is. In an emergency: "
            "'somaref overdose'"
        )
    show(answers.search(monograph, question, found, options.cited), options.view)
    return 0


def validate(file: os.PathLike[str]) -> str:
    """A line on what is in the file. Raises MonographError with all faults and their places."""
    try:
        monograph = load(os.fspath(file))
    except MonographError as error:
        raise MonographError(*error.faults, in_full=True) from None
    count = sum(len(section.statements) for section in monograph.sections)
    return (
        f"{visible(os.fspath(file))}: valid: {monograph.name}, {len(monograph.sections)} sections, "
        f"{count} statements, {len(monograph.sources)} sources\n"
    )


def unknown(name: str, commands: tuple[str, ...] = ()) -> str:
    """What to say of a name that is neither a section nor one of the commands."""
    close = nearest(name, commands)
    hint = f"did you mean {' or '.join(close)}? " if close else ""
    return (
        f"there is no section or command {name!r}; {hint}'somaref sections' lists them, "
        "'somaref search WORDS' looks for any words. In an emergency: 'somaref overdose'"
    )


def _monograph(options: Options) -> "Monograph":
    """The monograph asked for. Raises WrongUsage if the output would overwrite its file."""
    # Typer 0.26.0 did not read a variable that was given as the option's own.
    path = options.monograph or os.environ.get("SOMAREF_MONOGRAPH") or None
    if path is not None and options.view.output is not None:
        from pathlib import Path

        with suppress(OSError):
            if Path(path).samefile(options.view.output):
                output = os.fspath(options.view.output)
                raise WrongUsage(f"{output} is the monograph itself; name another file")
    return load(os.fspath(path) if path is not None else None)


def _document(name: str, monograph: "Monograph", cited: bool) -> "Document":
    from somaref.document import compose

    if name == "all":
        return compose.everything(monograph, cited)
    if name == "sections":
        return compose.contents(monograph)
    if name == "sources":
        return compose.sources(monograph)
    return compose.section(monograph, monograph.section(name), cited)
