"""Elements of a label's XML by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NS = "{urn:hl7-org:v3}"


def local(element: Element) -> str:
    """The element's name without the namespace; empty where it is no element of a label."""
    return element.tag[len(NS) :] if element.tag.startswith(NS) else ""
