"""The XML of a label -> its tree and products, or one error that says what the file is instead."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from xml.etree.ElementTree import Element, ParseError, XMLParser

from somaref.errors import MonographError
from somaref.monograph.model import Day, Edition
from somaref.spl.codes import PRODUCT_DATA, vocabulary
from somaref.spl.label import Label, Paragraph, SplBlock, SplSection, flat
from somaref.spl.markup import BULLETS
from somaref.spl.narrative import Marks, blocks
from somaref.text import visible

_NAMESPACE = "{urn:hl7-org:v3}"
_LOINC = "2.16.840.1.113883.6.1"
# How deep sections may be nested; real labels have four levels.
_DEEPEST = 12
_LONGEST_NAME = 120
_PRODUCT_TAGS = ("manufacturedProduct", "manufacturedMedicine", "partProduct", "partMedicine")
# The systems of national drug codes, and of codes of substances.
_NDC, _UNII = "2.16.840.1.113883.6.69", "2.16.840.1.113883.4.9"
_NUMBER = re.compile(
    r"((?:1[0-7]|[1-9])(?:\.\d{1,2}){0,3})\.?(?![\w.,/%-])\s*|(\d{1,2}\.\d{1,2})(?=[A-Z])"
)
_INLINE = re.compile(rb"<(?:su[bp]|content|linkHtml)\b")
# How many bytes before an inline element are searched for the end of the text.
_FAR = 200
# An inline element on its own line this often is the printer's doing, not a slip of the author.
_PRINTED_IF = 3

# The name of a product or a part of a kit, its generic name, lines on it, and what it holds.
_Product = tuple[str, str, list[str], list[tuple[str, ...]]]


def label_of(root: Element, data: bytes) -> Label:
    """The label that this document is; `data` is its XML. Raises MonographError."""
    _drop_namespace(root)
    kind = _kind(root)
    body = root.find("component/structuredBody")
    if body is None:
        raise MonographError("the label holds no text that can be read: it has no structuredBody")
    media = root.iter("observationMedia")
    maker = _short(root.findtext("author/assignedEntity/representedOrganization/name") or "")
    marks = Marks({each.get("ID", ""): _image(each) for each in media}, _printed(data), maker)
    shown = {each.get("referencedObject", "") for each in root.iter("renderMultiMedia")}
    sections = tuple(_sections(body, marks, shown, 1))
    if not sections:
        raise MonographError("the label has no sections")
    # The author of a label lists what its establishments make, which has no names.
    products = list(_products(body, ".//"))
    name, generic = map(_short, next(filter(any, (each[:2] for each in products)), ("", "")))
    version = _value(root, "versionNumber", "value")
    number = int(version) if re.fullmatch(r"[0-9]{1,9}", version) else 0
    set_id, day = _value(root, "setId", "root").lower(), _value(root, "effectiveTime", "value")
    called = name or generic or _short(flat(blocks(_child(root, "title"), marks))) or "a medicine"
    edition = Edition(set_id, number, _day_of(day), kind)
    held = dict.fromkeys(names for each in products for names in each[3] if names)
    return Label(called, generic, maker, edition, sections, tuple(held))


def parse_xml(data: bytes) -> Element:
    """The root of a document that has neither document type nor entities of its own."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise MonographError("it has a document type or entities of its own; no label has")
    parser = XMLParser()
    try:
        parser.feed(data)
        return parser.close()
    except (ParseError, ValueError, LookupError) as error:
        line, column = getattr(error, "position", (1, 0))
        reason = str(error).partition(": line ")[0]
        raise MonographError(f"{line}:{column + 1}: it is not well-formed XML: {reason}") from None


def _drop_namespace(root: Element) -> None:
    """Name the elements as a label's are called; what is no element of a label has no name."""
    if root.tag != f"{_NAMESPACE}document":
        name = root.tag.rpartition("}")[2][:40]
        raise MonographError(f"it is XML, but no US label: its root is <{name}>")
    for element in root.iter():
        element.tag = element.tag.partition(_NAMESPACE)[2]


def _kind(root: Element) -> str:
    """What the label is of, such as "human OTC drug label"; any other document is refused."""
    code = _child(root, "code")
    number, system = code.get("code", ""), code.get("codeSystem", "")
    if number in vocabulary().form.human and system in ("", _LOINC):
        return vocabulary().form.human[number]
    given = _short(code.get("displayName", ""))
    if system.startswith("2.16.840.1.113883.2.20.6"):
        what = "a Canadian document"
    elif system not in ("", _LOINC):
        what = "a document of another country"
    else:
        other = "a document of another kind" if number else "of no kind that it names"
        what = vocabulary().form.refused.get(number, other)
    named = f" ({given})" if given else ""
    raise MonographError(f"it is no US label of a medicine for people, but {what}{named}")


def _day_of(digits: str) -> Day:
    """The day that eight digits tell, or more, such as 2026-05-31; empty where they tell none."""
    found = re.match("([0-9]{4})([0-9]{2})([0-9]{2})", digits)
    return Day("-".join(found.groups()) if found and found[2] <= "12" and found[3] <= "31" else "")


def _image(media: Element) -> str:
    file = _child(media, "value/reference").get("value", "")
    alt = "".join(_child(media, "text").itertext())
    words = " - ".join(filter(None, (visible(file), visible(alt))))
    return f"[image: {words}]" if words else "[image]"


def _printed(data: bytes) -> bool:
    """Whether inline elements stand on lines of their own behind text."""
    found = 0
    for match in _INLINE.finditer(data):
        before = data[max(0, match.start() - _FAR) : match.start()]
        text = before.rstrip()
        found += b"\n" in before[len(text) :] and text[-1:] not in (b"", b">")
        if found == _PRINTED_IF:
            return True
    return False


def _sections(parent: Element, marks: Marks, shown: set[str], depth: int) -> Iterator[SplSection]:
    for element in parent.iterfind("component/section"):
        if depth > _DEEPEST:
            raise MonographError(f"its sections are nested more than {_DEEPEST} levels deep")
        yield _section(element, marks, shown, depth)
        if element.find("subject/manufacturedProduct") is not None:
            # Old files list their products in a section of text.
            listed = partial(_listing, element, marks.maker)
            yield SplSection(PRODUCT_DATA, "", "", listed, (), tuple)


def _section(element: Element, marks: Marks, shown: set[str], depth: int) -> SplSection:
    number, title = numbered(flat(blocks(_child(element, "title"), marks)))

    # Reading consumes the marks of lists, so that it is done once.
    @cache
    def text() -> tuple[SplBlock, ...]:
        media = (each.get("ID", "") for each in element.iterfind("component/observationMedia"))
        alone = (Paragraph(marks.images[id_]) for id_ in media if id_ not in shown)
        return (*_blocks(element, "text", marks), *alone)

    highlights = partial(_blocks, element, "excerpt/highlight/text", marks)
    code = _child(element, "code").get("code", "")
    inner = tuple(_sections(element, marks, shown, depth + 1))
    return SplSection(code, number, title, text, inner, highlights)


def _blocks(section: Element, path: str, marks: Marks) -> tuple[SplBlock, ...]:
    return tuple(block for text in section.iterfind(path) for block in blocks(text, marks))


def _products(element: Element, path: str = "") -> Iterator[_Product]:
    """The products whose data stand in the element, or at the path below it."""
    for sold in element.iterfind(f"{path}subject/manufacturedProduct"):
        for holder in (sold, *sold.iter("part")):
            yield from (_product(holder, each) for each in holder if each.tag in _PRODUCT_TAGS)


def _listing(section: Element, labeler: str) -> tuple[Paragraph, ...]:
    """The products of a section, each under its name, after who labels them."""
    found = []
    for name, generic, lines, _ in _products(section):
        found += [Paragraph(name or generic, strong=True), *map(Paragraph, lines)]
    return (Paragraph(f"Labeler: {labeler}"), *found) if found and labeler else tuple(found)


def _product(holder: Element, product: Element) -> _Product:
    """The product; what holds it tells how it is taken and sold."""
    parts = [each for each in product if each.tag.lower().endswith("ingredient")]
    active = [each for each in parts if (each.get("classCode") or each.tag).lower()[:3] == "act"]
    inside = (product, *product.iterfind("asContent//*"))
    codes = [code for each in inside for code in each.iterfind(f"code[@codeSystem='{_NDC}']")]
    name, generic = _text(product, "name"), _text(product, ".//genericMedicine/name")
    facts = (
        ("Generic name", [generic]),
        ("Form", _each(product.findall("formCode"))),
        ("Route", _each(holder.iterfind("consumedIn//routeCode"))),
        ("Schedule", _each(holder.iterfind("subjectOf/policy/code"))),
        ("Active ingredients", map(_ingredient, active)),
        ("Inactive ingredients", (_ingredient(each) for each in parts if each not in active)),
        ("NDC", _each(codes, "code")),
    )
    told = ((what, "; ".join(filter(None, dict.fromkeys(texts)))) for what, texts in facts)
    lines = [f"{what}: {text}" for what, text in told if text]
    return name, generic, lines, [called for part in active for called in _called(part)]


def _called(part: Element) -> Iterator[tuple[str, ...]]:
    """The names of an ingredient and of what acts in it, and their codes."""
    names = [visible(each.text or "") for each in part.iterfind(".//activeMoiety/name")]
    codes = filter(None, _each(part.iterfind(f".//code[@codeSystem='{_UNII}']"), "code"))
    more = [*names, *map("UNII {}".format, codes)]
    # A record of openFDA names several as one.
    for name in _text(part, "*/name").split("; "):
        yield tuple(dict.fromkeys(filter(None, (name, *more))))


def _ingredient(part: Element) -> str:
    """Its name, and how much of it is in how much of the product, if that is not one piece."""
    much, of = (
        " ".join(f"{each.get('value', '')} {each.get('unit', '')}".removesuffix(" 1").split())
        for which in ("numerator", "denominator")
        for each in part.findall(f"quantity/{which}")[:1] or (part,)
    )
    return visible(f"{_text(part, '*/name')} {much}{f' in {of}' if of not in ('', '1') else ''}")


def _each(elements: Iterable[Element], key: str = "displayName") -> Iterator[str]:
    return (visible(each.get(key, "")) for each in elements)


def _text(element: Element, path: str) -> str:
    return visible(" ".join(_child(element, path).itertext()))


def numbered(text: str) -> tuple[str, str]:
    """The number before a title, and the title."""
    text = text.rstrip(f"{BULLETS} ")
    if match := _NUMBER.match(text):
        return match[1] or match[2], text[match.end() :]
    return "", text


def _child(element: Element, name: str) -> Element:
    """The child of that name, or an empty one."""
    found = element.find(name)
    return found if found is not None else Element(name)


def _value(root: Element, name: str, attribute: str) -> str:
    return _short(_child(root, name).get(attribute, ""))


def _short(text: str) -> str:
    return visible(text)[:_LONGEST_NAME]
