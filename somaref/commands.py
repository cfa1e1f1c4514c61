"""What each command does, once its words and options are known.

Each imports what it needs when it is called: most of the time of a start goes into imports.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from somaref import datafiles
from somaref.errors import EMERGENCY, MonographError, NothingFound, WrongUsage
from somaref.monograph.load import load
from somaref.monograph.sections import find
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

    monograph: str | None = None
    cited: bool = False
    view: View = View()


DEFAULTS = Options()


def start(options: Options = DEFAULTS) -> int:
    """Show the first screen."""
    from somaref.document import start

    show(start.start(monograph_of(options), options.cited), options.view)
    return 0


def show_section(name: str, options: Options = DEFAULTS) -> int:
    """Show the section of that id, or one of the overviews."""
    show(_document(name, monograph_of(options), options.cited), options.view)
    return 0


def interactions(names: Sequence[str], options: Options = DEFAULTS) -> int:
    """Show what is known of these substances; the exit code says whether a class covers all."""
    from somaref import asking
    from somaref.limits import LONGEST_QUOTE, MOST_SUBSTANCES

    if len(names) > MOST_SUBSTANCES:
        raise WrongUsage(
            f"at most {MOST_SUBSTANCES} words can name substances at once; ask again with fewer. "
            f"{EMERGENCY}"
        )
    typed = [visible(name)[:LONGEST_QUOTE] for name in names]
    monograph, path = monograph_of(options), path_of(options)
    document, covered = asking.interactions(monograph, typed, path, options.cited)
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
    from somaref.limits import LONGEST_QUESTION

    section_type = find(section) if section is not None else None
    if section is not None and section_type is None:
        from somaref.unknown import unknown_section

        raise WrongUsage(unknown_section(section))
    question, only = visible(" ".join(words)), section_type.id if section_type else None
    if len(question) > LONGEST_QUESTION:
        raise WrongUsage(
            f"a question has at most {LONGEST_QUESTION:,} characters; ask in fewer words. "
            f"{EMERGENCY}"
        )
    monograph, path = monograph_of(options), path_of(options)
    document, found = asking.search(monograph, question, limit, only, path, options.cited)
    show(document, options.view)
    return 0 if found else NothingFound.exit_code


def validate(file: str) -> str:
    """A line on what is in the file. Raises MonographError with all faults and their places."""
    from somaref.clock import today

    try:
        monograph = load(file, today=today())
    except MonographError as error:
        raise MonographError(*error.faults, in_full=True) from None
    count = sum(len(section.statements) for section in monograph.sections)
    sections = len({section.id for section in monograph.sections})
    return (
        f"{visible(file)}: valid: {monograph.name}, {sections} sections, "
        f"{count} statements, {len(monograph.sources)} sources\n"
    )


def compare(
    old: str,
    new: str,
    section: str | None = None,
    options: Options = DEFAULTS,
) -> int:
    """Show what changed between two labels or monographs; exit code 1 if anything did."""
    from somaref.compare.monographs import compare as compared
    from somaref.document import versions

    section_type = find(section) if section is not None else None
    if section is not None and section_type is None:
        from somaref.unknown import unknown_section

        raise WrongUsage(unknown_section(section))
    before, after = load(old), load(new)
    found = compared(before, after, section_type.id if section_type else None)
    show(versions.compared(before, after, found), options.view)
    return DIFFERENT if found.changes else 0


def current(label: str, options: Options = DEFAULTS) -> int:
    """Show whether the monograph says what this label says; exit code 1 if it may not."""
    from somaref.compare.current import held_against
    from somaref.document import versions
    from somaref.monograph.load import read_file
    from somaref.spl.file import of_file
    from somaref.spl.numbered import of_content

    monograph = monograph_of(options)
    found = read_file(label)
    finding = of_file(label, lambda: held_against(monograph, of_content(found)))
    show(versions.current(monograph, finding), options.view)
    return DIFFERENT if finding.doubted else 0


def shelf(options: Options = DEFAULTS) -> int:
    """Show what lies on the user's shelf."""
    from somaref.document import versions
    from somaref.spl.shelf import folder, volumes

    show(versions.shelf(folder(), tuple(volumes())), options.view)
    return 0


def template() -> str:
    """A small monograph to start from; its first line leads an editor to the schema."""
    from somaref.document.model import NOTICE

    text, file = datafiles.read("template.yaml")
    schema = os.path.join(os.path.dirname(file), "monograph.schema.json")  # noqa: PTH118, PTH120
    first = f"# yaml-language-server: $schema={schema}\n" if os.path.exists(schema) else ""  # noqa: PTH110
    return f"{first}{text.decode('utf-8')}# {NOTICE}\n"


def monograph_of(options: Options) -> "Monograph":
    """The monograph asked for. Raises WrongUsage if the output would overwrite its file."""
    path, output = path_of(options), options.view.output
    if path is not None and output is not None:
        with suppress(OSError):
            if os.path.samefile(path, output):  # noqa: PTH121
                raise WrongUsage(f"{output} is the monograph itself; name another file")
    return load(path)


def path_of(options: Options) -> str | None:
    """The monograph's file; None stands for the built-in one."""
    if options.monograph is not None:
        return options.monograph
    # Typer does not see a command without options, so the variable is read here.
    return os.environ.get("SOMAREF_MONOGRAPH") or None


def _document(name: str, monograph: "Monograph", cited: bool) -> "Document":
    from somaref.document import compose

    if name == "all":
        return compose.everything(monograph, cited)
    if name == "sections":
        return compose.contents(monograph)
    if name == "sources":
        return compose.sources(monograph)
    return compose.section(monograph, monograph.section(name), cited)
