"""The content of a label's file -> its monograph, in the label's order; or the words of its
numbered sections, of which fingerprints are made.

Texts are read when somebody looks at them, which takes most of the time of a large label.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import groupby, zip_longest
from typing import Any
from xml.etree.ElementTree import Element

from somaref.errors import MonographError
from somaref.monograph import model
from somaref.spl.codes import OTHER, PHARMACOLOGY, standard_title, vocabulary
from somaref.spl.file import of_file, xml_of
from somaref.spl.label import IMPRINT, UNTITLED, Label, Listing, Paragraph, SplBlock
from somaref.spl.parse import label_of, numbered, parse_xml
from somaref.spl.parts import LabelPart, label_parts, typed

_DAILYMED = "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid="
_KEEP_OUT = "50565-1"
_WARNINGS = "precautions"
# Packs that are sold without a prescription, and what is of their warnings wherever it stands.
_PACK = "34390-5"
_PANEL = frozenset({"contraindications", "interactions", "populations", "overdose"})
# The publisher's lines at the end: trademarks, addresses, the date of the revision.
_IMPRINT = re.compile(
    r"(?<=[.\])])\s+(?=[^.\]]*\btrademarks?\b"
    r"|(?:Manufactured|Made|Distributed|Marketed|Repackaged|Packaged|Revised|Rev)\b|©|Rx only)"
)


class _Later(Sequence[model.Group]):
    """Groups that are made when somebody looks at them."""

    def __init__(self, file: str, make: Callable[[], Iterator[model.Group]]) -> None:
        self._file = file
        self._make = make

    @cached_property
    def _groups(self) -> tuple[model.Group, ...]:
        with of_file(self._file):
            return tuple(self._make())

    def __getitem__(self, index: Any) -> Any:
        return self._groups[index]

    def __len__(self) -> int:
        return len(self._groups)


def read_label(content: bytes, file: str) -> model.Monograph:
    """The monograph of this XML, ZIP or record. It and its texts may raise MonographError."""
    with of_file(file):
        xml = xml_of(content)
        label = label_of(parse_xml(xml), xml)
        found = tuple(label_parts(label))
        pack = vocabulary().form.human[_PACK] in str(label.edition.kind)
        overview = model.Section("overview", _Later(file, lambda: _overview(found)))
        sections = (overview, *_sections(found, file, pack))
    sources, day = {"label": _source(label)}, label.edition.revised
    return model.Monograph(1, label.name, label.generic, day, sources, sections)._replace(
        edition=label.edition, verbatim=True, ingredients=label.ingredients, file=file
    )


def _source(label: Label) -> model.Source:
    set_id, version, revised, kind, _ = label.edition
    maker, title = label.maker or None, f"{label.name}: {kind}"
    page = model.Address(f"{_DAILYMED}{set_id}") if set_id else None
    note = f"version {version}; set id {set_id or 'unknown'}"
    return model.Source(title, "regulator", "label", maker, revised or None, page, note)


def _sections(found: Sequence[LabelPart], file: str, pack: bool) -> Iterator[model.Section]:
    """Neighbours that belong to one section of ours are a piece of it."""
    kinetics = any(part.section == "pharmacokinetics" for part in found)

    def belongs(part: LabelPart) -> tuple[str, str | None]:
        also = "overdose" if part.code == _KEEP_OUT else None
        if part.code == PHARMACOLOGY and not kinetics:
            also = "pharmacokinetics"
        inside = _WARNINGS in part.around or (pack and part.section in _PANEL)
        return part.section, _WARNINGS if inside and part.section != _WARNINGS else also

    for (section_id, also), several in groupby(found, belongs):
        yield model.Section(section_id, _Later(file, partial(_of_parts, tuple(several))), also)


def _of_parts(own: Sequence[LabelPart]) -> Iterator[model.Group]:
    before = None
    for part, behind in zip_longest(own, own[1:]):
        # A title without text may lead to what has none, or stands beside it without a number.
        nameless = behind and not behind.heading and behind.text()
        beside = behind and behind.level == part.level > 0
        leads = nameless or (beside and not behind.heading[:1].isdecimal())
        # Neighbours of one code without titles share FDA's title, so it is printed once.
        yield from _groups(part, part.code != before, part.leaf and not leads)
        before = part.code


def _groups(part: LabelPart, titled: bool = True, apart: bool = False) -> Iterator[model.Group]:
    """The part's own heading, or FDA's if `titled`, with what stands below it, then each heading
    typed in it; `apart` says that no other text is its.
    """
    cite = {"label": part.place or "untitled"}
    blocks = part.text() or (part.highlights() if part.section == "changes" else ())
    pieces = typed(blocks)
    heading, top = part.heading, part.level == 0
    if top and titled and not heading and not (pieces and pieces[0][0]):
        # Where FDA's title is what the text begins with, it would be said twice.
        heading = standard_title(part.code)
        first = next((each.text for each in blocks if isinstance(each, Paragraph)), "")
        if heading and first.casefold().startswith(heading.split()[0].casefold()):
            heading = ""
        if not heading and blocks and part.section == OTHER:
            heading = UNTITLED
    if heading and (not pieces or pieces[0][0]):
        yield model.Group(heading, (), top=top, blank=apart and not pieces)
        heading, top = "", False
    for typed_heading, own in pieces:
        yield from _of_blocks(typed_heading or heading, own, cite, top and not typed_heading)
        # Only the first piece can stand at the top.
        top = False


def _of_blocks(
    heading: str, blocks: Sequence[SplBlock], cite: Mapping[str, str], top: bool
) -> Iterator[model.Group]:
    items: list[model.Statement] = []
    for each in _flat(blocks, cite, 0):
        if isinstance(each, model.Grid):
            yield model.Group(heading, tuple(items), grid=each, top=top)
            heading, items, top = "", [], False
        else:
            items.append(each)
    if heading or items:
        yield model.Group(heading, tuple(items), top=top)


def _flat(
    blocks: Sequence[SplBlock], cite: Mapping[str, str], level: int, mark: str = ""
) -> Iterator[model.Statement | model.Grid]:
    """The blocks as statements and tables; the first of them has the mark of its entry."""
    for block in blocks:
        if mark and not isinstance(block, Paragraph):
            yield model.Statement(mark, cite, level=level)
        match block:
            case Paragraph(text):
                yield model.Statement(text, cite, mark=mark, level=level)
            case Listing(entries):
                for entry in entries:
                    own = "" if entry.mark == "•" else entry.mark
                    yield from _flat(entry.blocks, cite, level + 1, own)
            case model.Grid(caption, (), (), notes):
                yield from (model.Statement(text, cite) for text in (caption, *notes) if text)
            case _:
                yield block._replace(cite=cite)
        mark = ""


def _overview(found: Sequence[LabelPart]) -> Iterator[model.Group]:
    """The label's highlights; what it is for, if it has none."""
    # The boxed warning itself stands before the overview.
    shown = [part for part in found if part.section not in ("changes", "boxed-warning")]
    read = [(part, blocks) for part in shown if (blocks := part.highlights())]
    for part, blocks in read:
        heading = part.heading or standard_title(part.code)
        yield from _of_blocks(heading, blocks, {"label": f"highlights of {part.place}"}, False)
    for part in shown:
        if not read and part.section == "indications":
            yield from _groups(part)


def of_content(data: bytes) -> tuple[Label, dict[str, str]]:
    """The label in this XML, ZIP or record of openFDA, and the words of its sections by number
    ("5", "5.1"), in the order of openFDA's strings, so that the same label gives the same words.
    What stands in "5" before "5.1" begins is the text of "5". Raises MonographError.
    """
    xml = xml_of(data)
    root = parse_xml(xml)
    label = label_of(root, xml)
    texts: dict[str, str] = {}
    for section in root.iterfind("component/structuredBody/component/section"):
        number = ""
        for found, text in _of_section(section):
            number = found or number
            if number:
                texts[number] = texts.get(number, "") + text
    if not texts:
        raise MonographError("no section of it has a number: nothing can be held against it")
    # The publisher's lines say nothing of the medicine.
    if match := _IMPRINT.search(texts.get("17", "")):
        texts[IMPRINT], texts["17"] = texts["17"][match.end() :], texts["17"][: match.start()]
    return label, texts


def _of_section(section: Element) -> Iterator[tuple[str, str]]:
    """The texts in the section in order; where a number stands before a title, that too."""
    for child in section:
        if child.tag == "title":
            title = " ".join("".join(child.itertext()).split())
            yield numbered(title)[0], f"{title} "
        elif child.tag in ("component", "section"):
            yield from _of_section(child)
        else:
            yield "", f"{' '.join(child.itertext())} "
