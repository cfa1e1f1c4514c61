"""What a label's data list of its products: names, forms, codes, ingredients and strengths."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from somaref.spl.label import Paragraph
from somaref.text import visible

_PRODUCTS = ("manufacturedProduct", "manufacturedMedicine", "partProduct", "partMedicine")
# The system of national drug codes.
_NDC = "2.16.840.1.113883.6.69"


# The name of a product or a part of a kit, its generic name, and a line for each thing told of it.
Product = tuple[str, str, list[str]]


def products(element: Element, path: str = "") -> Iterator[Product]:
    """The products whose data stand in the element, or at the path below it."""
    for sold in element.iterfind(f"{path}subject/manufacturedProduct"):
        for holder in (sold, *sold.iter("part")):
            yield from (_product(holder, each) for each in holder if each.tag in _PRODUCTS)


def listing(section: Element, labeler: str) -> tuple[Paragraph, ...]:
    """The products of a section, each under its name, after who labels them."""
    found = []
    for name, generic, lines in products(section):
        found += [Paragraph(name or generic, strong=True), *map(Paragraph, lines)]
    return (Paragraph(f"Labeler: {labeler}"), *found) if found else ()


def _product(holder: Element, product: Element) -> Product:
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
    return name, generic, [f"{what}: {text}" for what, text in told if text]


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
    found = element.find(path)
    return visible(" ".join(found.itertext())) if found is not None else ""
