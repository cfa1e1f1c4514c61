"""What is to be shown, in words and order, without any layout.

Every Document ends in the notice: it cannot be passed in, left out or changed, and whatever the
form, it is written with the rest of the foot.
"""

from typing import Literal, NamedTuple

from somaref.document.blocks import Block, Bullets, Figures, Item, Reference, legend_of

NOTICE = (
    "Notice: general information only, not medical advice. Consult a healthcare professional "
    "before you start, change or stop any medicine."
)
_HINT = "Add --sources to see where each source says it."


class FootPart(NamedTuple):
    """One part of what stands below every document: one line, but for the bibliography, which has
    one for each source. The hint stands alone or behind the sources; it is for those who have a
    command line, so not for a page that is sent or printed.
    """

    kind: Literal["bibliography", "key", "label", "sources", "hint", "notice"]
    lines: tuple[str, ...]


class Document(NamedTuple):
    """A title, blocks, the sources they rest on, and always the notice.

    `cited` asks for each statement's citations and the bibliography in the text; without it a
    line names the sources. `label` says, of words that are a label's own, which label and how
    old it is.
    """

    title: str
    blocks: tuple[Block, ...]
    sources: tuple[Reference, ...] = ()
    cited: bool = False
    label: str = ""

    @property
    def foot(self) -> tuple[FootPart, ...]:
        """What stands below the blocks, in this order; the notice is always there, and last."""
        parts = []
        if self.sources and self.cited:
            parts.append(FootPart("bibliography", tuple(each.words for each in self.sources)))
        if legend := legend_of(self.said, self.sources):
            parts.append(FootPart("key", (legend,)))
        if self.label:
            parts.append(FootPart("label", (self.label,)))
        if self.sources and not self.cited:
            # How to see the sources; their names and dates too, where no mark has them.
            named = f"Sources: {'; '.join(dict.fromkeys(each.dated for each in self.sources))}."
            parts.append(
                FootPart("hint", (_HINT,)) if legend else FootPart("sources", (named, _HINT))
            )
        return (*parts, FootPart("notice", (NOTICE,)))

    @property
    def danger(self) -> Bullets | None:
        """What to do in an emergency, in an overdose above all; None where nothing is said."""
        urgent = [each for each in self.blocks if isinstance(each, Bullets) and each.urgent]
        of_overdose = (each for each in urgent if each.section == "overdose")
        return next(of_overdose, urgent[0] if urgent else None)

    @property
    def said(self) -> list[Item | Figures]:
        """What somebody says: the items, and the tables of figures."""
        items = [item for each in self.blocks if isinstance(each, Bullets) for item in each.items]
        return [*items, *(each for each in self.blocks if isinstance(each, Figures))]


class Outcome(NamedTuple):
    """A document, and whether it answers what was asked: what is not there is no sign of safety."""

    document: Document
    found: bool
