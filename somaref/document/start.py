"""The first screen: the medicine, what to do in danger, the sections, how to ask."""

from collections.abc import Iterator

from somaref.document.compose import cites_of, item, references
from somaref.document.model import Bullets, Definitions, Document, Item
from somaref.errors import EMERGENCY
from somaref.monograph.model import Monograph, Statement
from somaref.monograph.sections import INTERACTIONS, PARTS

# With so many statements on what to do in danger, 22 lines of 80 columns are enough for all.
_MOST_IN_DANGER = 2


def start(monograph: Monograph, cited: bool = False) -> Document:
    """What fits on the smallest screen, and leads to everything else."""
    entries = (*_sections(monograph), *_ways(monograph))
    blocks = (_danger(monograph), Definitions(entries))
    if monograph.verbatim:
        from somaref.document import labels

        return labels.start(monograph, blocks[0], entries, cited)
    rests_on = references(monograph, cites_of(monograph.sections)) if cited else ()
    return Document(f"{monograph.name}: an offline reference", blocks, rests_on, cited)


def _danger(monograph: Monograph) -> Bullets:
    """What the monograph says first of an overdose."""
    statements = _first_aid(monograph)
    if not statements:
        return Bullets("In danger?", (Item(EMERGENCY),), urgent=True)
    # There is no room for a legend of marks: the heading says who says it.
    ids = dict.fromkeys(source_id for each in statements for source_id in each.cite)
    named = ", ".join(monograph.sources[source_id].name for source_id in ids)
    made = (item(monograph, each) for each in statements)
    items = tuple(each._replace(said_by=(), verdict=None) for each in made)
    return Bullets(f"In danger? ({named})", items, urgent=True, section="overdose")


def _first_aid(monograph: Monograph) -> tuple[Statement, ...]:
    section = monograph.find("overdose")
    urgent = [group for group in section.groups if group.urgent] if section else []
    return urgent[0].items[:_MOST_IN_DANGER] if urgent else ()


def _sections(monograph: Monograph) -> Iterator[tuple[str, str]]:
    for part in PARTS:
        ids = dict.fromkeys(each.id for each in monograph.sections if each.type.part == part)
        if ids:
            yield part, ", ".join(ids)


def _ways(monograph: Monograph) -> Iterator[tuple[str, str]]:
    ids = [each.id for each in monograph.sections]
    example = "dosage" if "dosage" in ids else ids[0]
    yield "Read a section", f"somaref {example} (options: somaref --help)"
    yield "Ask a question", "somaref search can I drive"
    if INTERACTIONS.id in ids:
        yield "With other things", "somaref interactions wine aspirin"
