"""A label's tree -> its parts in order, each with the section of ours that it belongs to."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple, TypeGuard

from somaref.monograph.model import Grid
from somaref.monograph.sections import APART
from somaref.spl import codes
from somaref.spl.label import Label, Paragraph, SplBlock, SplSection

# A paragraph that is emphasised is a heading if it is as short as one.
_LONGEST_HEADING = 100
# Titles that say nothing of the text: of a figure, or the name of the code.
_NAMELESS = re.compile(r"(?:figure|fig|step|table)\b|spl unclassified", re.IGNORECASE)
# A caption typed as a paragraph heads the figure or table, not the text that goes on behind it.
_CAPTION = re.compile(r"(?:figure|fig\.?|table)\s*\d", re.IGNORECASE)
_NUMBERED = re.compile(r"\d+(?:\.\d+)*")
# Emphasised lines that are no headings: "Rx only", and a company after "Made by".
_NO_HEADING = re.compile(r"(?:rx|℞) only", re.IGNORECASE)
_BY = re.compile(
    r"(?:manufactured|made|distributed|marketed|(?:re)?packaged)\b.* (?:by|for) ?:?", re.IGNORECASE
)
# Sections in which old labels type the headings of others as paragraphs.
_SPLIT = frozenset({"precautions", "mechanism"})


class LabelPart(NamedTuple):
    """A section's own text, or what stands in it below a heading that is typed as a paragraph.

    `section` is the id of ours, `place` how the text is cited ("5.1", "PRECAUTIONS: Pediatric
    Use"); `level` is 0 for a section at the top of the label, `around` the sections of ours that it
    stands in there. In a `leaf` stands no other section.
    """

    section: str
    level: int
    heading: str
    place: str
    code: str
    text: Callable[[], tuple[SplBlock, ...]]
    highlights: Callable[[], tuple[SplBlock, ...]] = tuple
    around: tuple[str, ...] = ()
    leaf: bool = False


def label_parts(label: Label) -> Iterator[LabelPart]:
    last = codes.OTHER
    above: list[str] = []
    for section in label.sections:
        last = _of_top(section, last)
        for part in _under(section, last, 0, ""):
            above[part.level :] = [part.section]
            yield part._replace(around=tuple(above[:-1]))


def _of_top(section: SplSection, last: str) -> str:
    """Our section of one at the top; what has no name belongs to what stands before it."""
    title = "" if _NAMELESS.match(section.title) else section.title
    found = codes.top(section.code, section.number, title or _opening(section))
    if found is None and not title:
        return last if last not in APART else codes.OTHER
    return found or codes.OTHER


def _opening(section: SplSection) -> str:
    """The title of a section that has none, where its text begins with one."""
    first = next(iter(section.text()), None)
    if isinstance(first, Grid):
        return first.body[0][0].text if first.body else ""
    return first.text if isinstance(first, Paragraph) and len(first.text) < _LONGEST_HEADING else ""


def _under(section: SplSection, ours: str, level: int, above: str) -> Iterator[LabelPart]:
    place, text = _place(section, above), section.text
    part = LabelPart(ours, level, section.heading, place, section.code, text, section.highlights)
    if ours in _SPLIT and not section.sections and not section.number and text():
        yield from _split(part)
    else:
        yield part._replace(leaf=not section.sections)
    last = ours
    for each in section.sections:
        if ours == codes.OTHER:
            # Drug Facts often have one section around the whole label.
            last = own = _of_top(each, last)
        else:
            title = each.title or (_opening(each) if each.code != codes.UNCLASSIFIED else "")
            own = codes.nested(ours, each.code, each.number, title)
        yield from _under(each, own, level + 1, place)


def _split(part: LabelPart) -> Iterator[LabelPart]:
    """The part in pieces, where the headings of other sections of ours are typed in it."""
    own, ours = part, part.section
    collected: list[SplBlock] = []
    for heading, blocks in typed(part.text()):
        if heading and codes.is_title(heading):
            yield own._replace(text=partial(tuple, collected))
            found = codes.nested(ours, "", "", heading)
            # A title that belongs to many sections stays in the one that it stands in.
            inside = own.section if found == ours and codes.by_title(heading) != ours else found
            place = f"{part.place}: {heading}"
            own = LabelPart(inside, part.level + 1, heading, place, "", tuple)
            collected = []
        elif heading:
            collected.append(Paragraph(heading, strong=True))
        collected += blocks
    yield own._replace(text=partial(tuple, collected))


def typed(found: tuple[SplBlock, ...]) -> list[tuple[str, list[SplBlock]]]:
    """The blocks below each heading that is typed as a paragraph; what is above has none."""
    pieces: list[tuple[str, list[SplBlock]]] = [("", [])]
    names_company = False
    for place, block in enumerate(found):
        if place + 1 < len(found) and _is_heading(block) and not names_company:
            pieces.append((block.text, []))
        else:
            pieces[-1][1].append(block)
        # What is such as "Distributed by" is completed by the next paragraph.
        names_company = isinstance(block, Paragraph) and bool(_BY.fullmatch(block.text))
    return list(filter(any, pieces))


def _is_heading(block: SplBlock) -> TypeGuard[Paragraph]:
    if not isinstance(block, Paragraph) or not 0 < len(block.text) < _LONGEST_HEADING:
        return False
    if _NO_HEADING.fullmatch(block.text):
        return False
    title = block.strong and block.text[0].isalnum() and block.text[-1] not in ".,;"
    return (title and not _CAPTION.match(block.text)) or codes.is_title(block.text)


def _place(section: SplSection, above: str) -> str:
    """How the section is cited: by its number, if it is that of a numbered label, or titles."""
    if section.number and (not above or section.number.startswith(f"{above}.")):
        return section.number
    if _NUMBERED.fullmatch(above) or not section.heading:
        return above or codes.standard_title(section.code)
    return f"{above}: {section.heading}" if above else section.heading
