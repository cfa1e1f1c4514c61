"""What each command does, once its words and options are known.

Each imports what it alone needs when it is called: most of the time of a start goes into imports.
"""

import os
from collections.abc import Sequence
from contextlib import suppress

from somaref import api
from somaref.document.model import NOTICE
from somaref.errors import EMERGENCY, MonographError, NothingFound, WrongUsage
from somaref.library import load, load_named, shelf_folder, shelved, volumes
from somaref.monograph.files import read_data, read_file, today
from somaref.monograph.model import Monograph
from somaref.monograph.sections import find
from somaref.output.show import Options, show
from somaref.text import counted, visible

# The exit code where two texts differ, as diff has it.
DIFFERENT = 1
# Commands that show something of the whole monograph, and what.
OVERVIEWS = {
    "all": "The whole monograph in reading order.",
    "sections": "The sections: id, title and a line of summary.",
    "questions": "What can be asked, by section, and the command that answers each.",
    "sources": "What the monograph rests on: titles, publishers, dates, addresses.",
}


def _need(given: object, told: str) -> None:
    """Raise WrongUsage that tells what is wrong, unless what is needed is given."""
    if not given:
        raise WrongUsage(f"{told}. {EMERGENCY}")


def file_and_words(args: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """What a first or last --monograph names, and the other arguments."""
    for start in (0, len(args) - 2):
        if len(args) > 1 and args[start] in ("-m", "--monograph"):
            return args[start + 1], [*args[:start], *args[start + 2 :]]
    return None, args


def show_section(name: str, options: Options) -> int:
    """Show the section of that id, or one of the overviews; for no name the first screen."""
    whole = options.form == "html"
    show(api.overview_or_section(name, monograph_of(options), options.sources, whole), options)
    return 0


def show_interactions(names: Sequence[str], options: Options) -> int:
    """Show what is known of these substances; the exit code says whether a class covers all."""
    from somaref.limits import MOST_SUBSTANCES

    _need("".join(names).strip(), "the name of a medicine, drink or herb is needed")
    few = f"at most {MOST_SUBSTANCES} words can name substances at once; ask again with fewer"
    _need(len(names) <= MOST_SUBSTANCES, few)
    document, covered = api.interactions(monograph_of(options), *names, cited=options.sources)
    show(document, options)
    return 0 if covered else NothingFound.exit_code


def show_search(
    words: Sequence[str], options: Options, *, limit: int = api.LIMIT, section: str | None = None
) -> int:
    """Show at most `limit` statements that answer; the exit code says whether any does."""
    from somaref.limits import LONGEST_QUESTION

    only, question = _section_id(section), " ".join(" ".join(words).split())
    _need(question, "a search needs words, or a whole question")
    short = f"a question has at most {LONGEST_QUESTION:,} characters; ask in fewer words"
    _need(len(question) <= LONGEST_QUESTION, short)
    monograph = monograph_of(options)
    found = api.search(monograph, question, limit=limit, section=only, cited=options.sources)
    show(found.document, options)
    return 0 if found.found else NothingFound.exit_code


def validated(file: str) -> str:
    """A line on what is in the file. Raises MonographError with all faults and their places."""
    from somaref.questions.answers import unshown

    try:
        monograph = load(file, today=today())
    except MonographError as error:
        raise MonographError(*error.faults, in_full=True) from None
    count = sum(len(section.statements) for section in monograph.sections)
    sections = len({section.id for section in monograph.sections})
    counts = ((sections, "section"), (count, "statement"), (len(monograph.sources), "source"))
    leads = any(each.lead for each in monograph.statements)
    note = "; 'lead' means nothing any more: take it out" if leads else ""
    if ids := unshown(monograph):
        note += f"; no answer shows {len(ids)} of the statements: {', '.join(ids)}"
    told = ", ".join((monograph.name, *(counted(*each) for each in counts)))
    return f"{monograph.file or file}: valid: {told}{note}"


def show_comparison(old: str, new: str, section: str | None, options: Options) -> int:
    """Show what changed between two labels or monographs; exit code 1 if anything did."""
    only = _section_id(section)
    document, changed = api.compare(_read(old, options), _read(new, options), section=only)
    show(document, options)
    return DIFFERENT if changed else 0


def show_current(label: str, options: Options) -> int:
    """Show whether the monograph says what this label says; exit code 1 if it may not."""
    from somaref.differences.current import held_against
    from somaref.document.versions import current_document
    from somaref.spl.file import of_file
    from somaref.spl.monograph import of_content

    monograph = monograph_of(options)
    content, name = read_file(label)
    _spare(name, options)
    with of_file(name):
        finding = held_against(monograph, *of_content(content))
    show(current_document(monograph, finding), options)
    return DIFFERENT if finding.doubted else 0


def show_shelf(options: Options) -> int:
    from somaref.document.versions import shelf_document

    _spare(None, options)
    show(shelf_document(visible(str(shelf_folder())), volumes()), options)
    return 0


def show_together(names: Sequence[str], options: Options) -> int:
    """Show what these, or all on the shelf and the built-in one, say of each other."""
    from somaref.document.together import versions

    every = () if names else volumes()
    faults = [each.fault for each in every if each.fault]
    shelved_too = [each.monograph for each in every if each.monograph]
    medicines = [load_named(name) for name in names] or [load(), *shelved_too]
    by_label = versions(medicines)
    again = [
        f"{each.file or each.name} is a version of the same label (set id) as "
        f"{used.file or used.name}, which is used"
        for used, *others in by_label
        for each in others
    ]
    several = "at least two medicines are needed: name labels, or put them on your shelf"
    needed = "; ".join((*again, f"{several} ('somaref shelf' tells where that is)"))
    _need(len(by_label) > 1, needed)
    for each in medicines:
        _spare(each.file, options)
    kept = [used for used, *_ in by_label]
    document, told = api.together(*kept, left_out=[*faults, *again], cited=options.sources)
    show(document, options)
    return 0 if told else NothingFound.exit_code


def template() -> str:
    """A small monograph to start from; its first line leads an editor to the schema."""
    text, file = read_data("template.yaml")
    schema = os.path.join(os.path.dirname(file), "monograph.schema.json")  # noqa: PTH118, PTH120
    first = f"# yaml-language-server: $schema={visible(schema)}\n" if os.path.exists(schema) else ""  # noqa: PTH110
    return f"{first}{text.decode('utf-8')}# {NOTICE}\n"


def monograph_of(options: Options) -> Monograph:
    """The monograph asked for. Raises WrongUsage if the output would overwrite what is read."""
    # Typer does not see a command without options, so the variable is read here.
    path = options.monograph
    return _read(path if path is not None else os.environ.get("SOMAREF_MONOGRAPH") or None, options)


def _read(path: str | None, options: Options) -> Monograph:
    monograph = load(path)
    _spare(monograph.file, options)
    return monograph


def _spare(file: str | None, options: Options) -> None:
    """Raise WrongUsage if the output is this file, its list of substances, or on the shelf."""
    output = options.output
    if not output or not os.path.exists(output):  # noqa: PTH110
        return
    from somaref.monograph.substances import beside

    files = [file, beside(file)] if file else []
    # Of a shelf that cannot be read nothing is.
    with suppress(MonographError):
        files += map(str, shelved())
    if any(os.path.samefile(each, output) for each in filter(os.path.exists, files)):  # noqa: PTH121
        raise WrongUsage(f"{output} is a file that is read; name another one")


def _section_id(name: str | None) -> str | None:
    """The id of the section of that id or alias. Raises WrongUsage where there is none."""
    if name is None:
        return None
    if section_type := find(name):
        return section_type.id
    from somaref.suggest import unknown_section

    raise WrongUsage(unknown_section(name))
