"""An element of a label that holds text -> blocks: paragraphs, lists and tables."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from somaref.errors import MonographError
from somaref.monograph.model import Cell
from somaref.spl import markup
from somaref.spl.label import ListEntry, Listing, Paragraph, SplBlock, flat
from somaref.spl.tables import ReadRow, tables
from somaref.text import visible

# Real labels nest their markup a dozen levels deep.
_DEEPEST = 60
_STRONG = ("bold", "underline", "italics", "emphasis")
_NOTE_SIGNS = "*†‡§¶#"
# Captions of a list's items that are bullets or numbers.
_OWN_MARK = re.compile(rf"[{markup.BULLETS}*–-]|o|\(?[0-9a-zA-Z]{{1,4}}[.)]?")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WIDEST = 200
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


class Marks(NamedTuple):
    """A file's images by id, whether its inline elements stand on own lines, its maker."""

    images: Mapping[str, str]
    printed: bool
    maker: str = ""


def _sign_notes(text: Element) -> Iterator[tuple[str, str]]:
    """Give each footnote its sign, and return ids and signs; a table counts its own."""
    every = list(text.iter("footnote"))
    if every:
        in_tables = [list(table.iter("footnote")) for table in text.iter("table")]
        taken = {id(note) for notes in in_tables for note in notes}
        for notes in (*in_tables, [note for note in every if id(note) not in taken]):
            for number, note in enumerate(notes):
                times, which = divmod(number, len(_NOTE_SIGNS))
                sign = _NOTE_SIGNS[which] * (times + 1) if times < 3 else str(number + 1)
                note.set("sign", sign)
                yield note.get("ID", ""), sign


def blocks(element: Element, marks: Marks) -> tuple[SplBlock, ...]:
    """What stands in the element, its footnotes last. Raises MonographError if it is too deep."""
    if element.get("representation") == "B64":
        kind = visible(element.get("mediaType", "of no kind that it names"))
        return (Paragraph(f"[attached file: {kind}]"),)
    reader = _Reader(marks, dict(_sign_notes(element)), [])
    reader.inside(element, 0)
    return (*reader.done(), *map(Paragraph, reader.notes))


class _Reader:
    """Collects blocks: inline text until the next block begins, then that; `signs` of footnotes
    by their ids, and `notes` that were met, which a table or the whole text prints at its end.
    """

    def __init__(self, marks: Marks, signs: Mapping[str, str], notes: list[str]) -> None:
        self.notes = notes
        self._marks = marks
        self._signs = signs
        self._blocks: list[SplBlock] = []
        # The entries so far of a list that is typed as paragraphs.
        self._typed: list[ListEntry] = []
        self._pieces: list[str] = []
        # The number of emphasised elements that are open, and whether text stood outside of any.
        self._strong = 0
        self._plain = False

    def done(self) -> tuple[SplBlock, ...]:
        self._flush()
        self._add()
        return tuple(self._blocks)

    def inside(self, element: Element, depth: int) -> None:
        if depth > _DEEPEST:
            raise MonographError(f"the text is nested more than {_DEEPEST} levels deep")
        self._text(element.text)
        for child in element:
            self._child(child, depth + 1)
            self._text(child.tail)

    def _text(self, text: str | None) -> None:
        if text:
            piece = markup.spaced(text)
            self._pieces.append(piece)
            if not (self._strong or self._plain):
                self._plain = any(map(str.isalnum, piece))

    def _child(self, child: Element, depth: int) -> None:
        match child.tag:
            case "content" | "linkHtml":
                style = child.get("styleCode", "").lower()
                self._inside_strong(child, depth, any(each in style for each in _STRONG))
                self._ended(markup.AFTER_WORD)
            case "br":
                # A line of which all was emphasised was a heading, if plain text follows.
                if not (self._strong or self._plain) and (child.tail or "").strip():
                    self._flush()
                self._pieces.append(markup.BREAK)
            case "sub" | "sup":
                self._raised(child, depth)
            case "paragraph" | "list" | "table" as name:
                read = {"paragraph": self.inside, "list": self._list, "table": self._table}
                self._flush()
                read[name](child, depth)
                self._flush()
            case "footnote":
                sign = child.get("sign", "*")
                self.notes.append(f"[{sign}] {flat(self._part(child, depth))}")
                self._pieces.append(f"{markup.TIGHT}[{sign}]")
            case "footnoteRef":
                sign = self._signs.get(child.get("IDREF", ""), "*")
                self._pieces.append(f"{markup.TIGHT}[{sign}]")
            case "renderMultiMedia":
                image = self._marks.images.get(child.get("referencedObject", ""), "[image]")
                self._pieces.append(f" {image} ")
                self.inside(child, depth)
            case "caption":
                # What runs in before the text; lists and tables read their captions themselves.
                self._pieces.append(" ")
                self._inside_strong(child, depth, True)
                self._pieces.append(" ")
            case _:
                # The text of unknown elements is kept.
                self.inside(child, depth)

    def _part(self, element: Element, depth: int) -> tuple[SplBlock, ...]:
        """The blocks of an element that is read for itself, but for its footnotes."""
        if not len(element) and (line := markup.plain(element.text or "")) is not None:
            # Most cells of tables hold one line without markup, which needs no reader.
            return (Paragraph(line),) if line else ()
        reader = _Reader(self._marks, self._signs, self.notes)
        reader.inside(element, depth)
        return reader.done()

    def _inside_strong(self, child: Element, depth: int, strong: bool) -> None:
        self._strong += strong
        self.inside(child, depth)
        self._strong -= strong

    def _raised(self, child: Element, depth: int) -> None:
        text = child.text or ""
        before = "".join(self._pieces[-5:])
        # Whether this superscript begins its line, as the mark of a note does.
        begins = not before.rpartition(markup.BREAK)[2].strip(f" {markup.SOFT}")
        if child.tag == "sub" or len(child) or not text.strip():
            self._pieces.append(markup.TIGHT)
            self.inside(child, depth)
        else:
            self._pieces.append(markup.raised(before, " ".join(text.split()), child.tail or ""))
            self._pieces.append(" " if text.endswith((" ", "\xa0")) else "")
        ending = text.strip()
        word = begins or ending in ("®", "™") or (len(ending) > 1 and ending[-2:].isalpha())
        self._ended(markup.AFTER_WORD if word else markup.AFTER_MARK)

    def _ended(self, sentinel: str) -> None:
        if self._marks.printed:
            self._pieces.append(sentinel)

    def _flush(self) -> None:
        """Make paragraphs of the inline text, and entries of lists where bullets are typed."""
        strong, self._plain = not self._plain, False
        pieces, self._pieces = self._pieces, []
        for mark, line in markup.lines("".join(pieces)):
            paragraph = Paragraph(visible(line), strong and not mark)
            if mark:
                self._typed.append(ListEntry(mark, (paragraph,)))
            else:
                self._add(paragraph)

    def _add(self, *blocks: SplBlock) -> None:
        """Add blocks, behind the list that is typed before them."""
        if self._typed:
            self._blocks.append(Listing(tuple(self._typed)))
            self._typed = []
        self._blocks += blocks

    def _list(self, child: Element, depth: int) -> None:
        entries: list[ListEntry] = []
        for part in child.findall("caption"):
            self._add(*self._part(part, depth))
        for number, part in enumerate(child.findall("item")):
            entries += self._entries(part, _mark(child, number), depth)
        if entries:
            self._add(Listing(tuple(entries)))

    def _entries(self, item: Element, mark: str, depth: int) -> tuple[ListEntry, ...]:
        """An item as an entry; as several, where it holds nothing but bullets typed."""
        caption = item.find("caption")
        if caption is not None:
            own = flat(self._part(caption, depth))
            if _OWN_MARK.fullmatch(own):
                mark = "•" if own in markup.BULLETS else own
                item.remove(caption)
                item.text = (item.text or "") + (caption.tail or "")
        found = self._part(item, depth)
        if found and isinstance(found[0], Listing) and mark == "•":
            *entries, last = found[0].entries
            return (*entries, ListEntry(last.mark, (*last.blocks, *found[1:])))
        if not found:
            return () if mark == "•" else (ListEntry("•", (Paragraph(mark),)),)
        return (ListEntry(mark, found),)

    def _table(self, child: Element, depth: int) -> None:
        outer, self.notes = self.notes, []
        head, body, foot = _rows_of(child)
        found = child.find("caption")
        caption = self._part(found, depth) if found is not None else ()
        rows = [_row(row, [self._part(cell, depth + 2) for cell in row]) for row in head + body]
        below = [tuple(it for cell in row for it in self._part(cell, depth + 2)) for row in foot]
        notes = (*filter(None, map(flat, below)), *self.notes)
        self.notes = outer
        if all(len(cells) == 1 for cells, _ in rows):
            # A table of one column is a frame around text or a figure.
            self._add(*caption, *(block for _, blocks in rows for block in blocks[0]))
            self._add(*map(Paragraph, notes))
        else:
            self._add(*tables(flat(caption), rows, len(head), notes))


def _row(cells: list[Element], blocks: list[tuple[SplBlock, ...]]) -> ReadRow:
    spans = ((_span(each.get("colspan")), _span(each.get("rowspan"))) for each in cells)
    read = (Cell(flat(own), *span) for own, span in zip(blocks, spans, strict=True))
    return tuple(read), blocks


def _rows_of(table: Element) -> tuple[list[list[Element]], ...]:
    """The cells of the rows of the table's head, body and foot."""
    found: dict[str, list[list[Element]]] = {"thead": [], "tbody": [], "tfoot": []}
    head, body, foot = found.values()
    for part in table:
        for row in [part] if part.tag == "tr" else part:
            cells = [cell for cell in row if cell.tag in ("td", "th")]
            if row.tag == "tr" and cells:
                found.get(part.tag, body).append(cells)
    while not head and body and all(cell.tag == "th" for cell in body[0]) and len(body) > 1:
        head.append(body.pop(0))
    return head, body, foot


def _span(given: str | None) -> int:
    text = (given or "1").strip()
    return min(int(text), _WIDEST) if text.isascii() and text.isdigit() and text != "0" else 1


def _mark(listing: Element, number: int) -> str:
    """The mark of a list's item, counted from 0."""
    if listing.get("listType") != "ordered":
        return "•"
    style = listing.get("styleCode", "").lower()
    counted = _ROMAN if "roman" in style else _LETTERS if "alpha" in style else ()
    mark = counted[number] if number < len(counted) else str(number + 1)
    return f"{mark.upper() if 'big' in style else mark}."
