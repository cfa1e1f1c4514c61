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

# The exit code where two texts differ, as diff has it.
DIFFERENT = 1
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

    monograph: str | os.PathLike[str] | None = None
    cited: bool = False
    view: View = View()


DEFAULTS = Options()


def show_section(name: str, options: Options = DEFAULTS) -> int:
    """Show the section of that id, or one of the overviews."""
    show(_document(name, monograph_of(options), options.cited), options.view)
    return 0


def interactions(names: Sequence[str], options: Options = DEFAULTS) -> int:
    """Show what is known of these substances; the exit code says whether a class covers all."""
    from somaref import asking

    typed = [visible(name) for name in names]
    path = _path(options)
    document, covered = asking.interactions(monograph_of(options), typed, path, options.cited)
    show(document, options.view)
    return 0 if covered else NothingFound.exit_code


def search(
    words: Sequence[str],
    options: Options = DEFAULTS,
    *,
    limit: int = LIMIT,
    section: str | None = None,
) -> int:
    """Show at most `limit` statements that answer, of one section if one is named.

    The exit code says whether anything answers.
    """
    from somaref import asking

    section_type = find(section) if section is not None else None
    if section is not None and section_type is None:
        raise WrongUsage(unknown(section))
    question, only = visible(" ".join(words)), section_type.id if section_type else None
    monograph, path = monograph_of(options), _path(options)
    document, found = asking.search(monograph, question, limit, only, path, options.cited)
    show(document, options.view)
    return 0 if found else NothingFound.exit_code


def validate(file: os.PathLike[str]) -> str:
    """A line on what is in the file. Raises MonographError with all faults and their places."""
    try:
        monograph = load(os.fspath(file))
    except MonographError as error:
        raise MonographError(*error.faults, in_full=True) from None
    count = sum(len(section.statements) for section in monograph.sections)
    sections = len({section.id for section in monograph.sections})
    return (
        f"{visible(os.fspath(file))}: valid: {monograph.name}, {sections} sections, "
        f"{count} statements, {len(monograph.sources)} sources\n"
    )


def compare(
    old: os.PathLike[str],
    new: os.PathLike[str],
    section: str | None = None,
    options: Options = DEFAULTS,
) -> int:
    """Show what changed between two labels or monographs; exit code 1 if anything did."""
    from somaref.compare.monographs import compare as compared
    from somaref.document import versions

    section_type = find(section) if section is not None else None
    if section is not None and section_type is None:
        raise WrongUsage(unknown(section))
    before, after = load(os.fspath(old)), load(os.fspath(new))
    found = compared(before, after, section_type.id if section_type else None)
    show(versions.compared(before, after, found), options.view)
    return DIFFERENT if found.changes else 0


def current(label: os.PathLike[str], options: Options = DEFAULTS) -> int:
    """Show whether the monograph says what this label says; exit code 1 if it may not."""
    from somaref.compare.current import held_against
    from somaref.document import versions
    from somaref.monograph.load import read_file
    from somaref.spl.file import of_file
    from somaref.spl.numbered import of_content

    monograph = monograph_of(options)
    file = os.fspath(label)
    found = read_file(file)
    finding = of_file(file, lambda: held_against(monograph, of_content(found)))
    show(versions.current(monograph, finding), options.view)
    return DIFFERENT if finding.doubted else 0


def shelf(options: Options = DEFAULTS) -> int:
    """Show what lies on the user's shelf."""
    from somaref.document import versions
    from somaref.spl.shelf import folder, volumes

    show(versions.shelf(folder(), tuple(volumes())), options.view)
    return 0


def unknown(name: str, commands: tuple[str, ...] = ()) -> str:
    """What to say of a name that is neither a section nor one of the commands."""
    close = nearest(name, commands)
    hint = f"did you mean {' or '.join(close)}? " if close else ""
    return (
        f"there is no section or command {name!r}; {hint}'somaref sections' lists them, "
        "'somaref search WORDS' looks for any words. In an emergency: 'somaref overdose'"
    )


def monograph_of(options: Options) -> "Monograph":
    """The monograph asked for. Raises WrongUsage if the output would overwrite its file."""
    path = _path(options)
    if path is not None and options.view.output is not None:
        from pathlib import Path

        with suppress(OSError):
            if Path(path).samefile(options.view.output):
                output = os.fspath(options.view.output)
                raise WrongUsage(f"{output} is the monograph itself; name another file")
    return load(path)


def _path(options: Options) -> str | None:
    """The monograph's file; None stands for the built-in one."""
    # Typer does not see a command without options, so the variable is read here.
    path = options.monograph or os.environ.get("SOMAREF_MONOGRAPH") or None
    return os.fspath(path) if path is not None else None


def _document(name: str, monograph: "Monograph", cited: bool) -> "Document":
    from somaref.document import compose

    if name == "all":
        return compose.everything(monograph, cited)
    if name == "sections":
        return compose.contents(monograph)
    if name == "sources":
        return compose.sources(monograph)
    return compose.section(monograph, monograph.section(name), cited)
