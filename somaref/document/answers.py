"""Answers to questions: what a search has found, what is known of other substances."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from somaref.document.compose import bullets, cites_of, item, judge, references
from somaref.document.model import Block, Bullets, Document, Heading, Item
from somaref.errors import EMERGENCY
from somaref.monograph.sections import INTERACTIONS

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph, Section, Statement
    from somaref.monograph.substances import Match
    from somaref.search.ranking import Answer


_NOTHING = (
    "Nothing is found for these words, which is no sign of safety: ask a pharmacist. Try other "
    f"words; 'somaref sections' lists what there is. {EMERGENCY}"
)


def search(
    monograph: Monograph, question: str, found: Sequence[Answer], cited: bool = False
) -> Document:
    """What the search found, the best section first; to find nothing is no sign of safety."""
    blocks: list[Block] = []
    if not found:
        blocks.append(Bullets("", (Item(_NOTHING),)))
    for answer in found:
        section_type = answer.section.type
        blocks.append(Heading(f"{section_type.title} (section: {section_type.id})", answer.id))
        blocks += [bullets(monograph, group, answer.id) for group in answer.urgent]
        # A statement may be clear only under its heading, so the headings are shown too.
        found_under: dict[str, list[Item]] = {}
        for each in answer.found:
            marked = item(monograph, each.statement)._replace(found=each.spans)
            found_under.setdefault(each.heading, []).append(marked)
        blocks += [Bullets(text, tuple(own), False, answer.id) for text, own in found_under.items()]
    rests_on = references(monograph, cites_of([answer.section for answer in found]))
    return Document(f"{monograph.name}: {question}", tuple(blocks), rests_on, cited)


def interactions(monograph: Monograph, matches: Sequence[Match], cited: bool = False) -> Document:
    """What is known of each substance asked for; not to be listed is no sign of safety."""
    section = monograph.find(INTERACTIONS.id)
    urgent = [group for group in section.groups if group.urgent] if section else []
    if not any(_is_urgent(match) for match in matches):
        urgent = []
    blocks = (
        *(bullets(monograph, group, INTERACTIONS.id) for group in urgent),
        *(_match(monograph, section, match) for match in matches),
    )
    cites = [
        statement.cite
        for match in matches
        for found in match.members
        for statement in found.substance_class.advice
    ]
    cites += [statement.cite for group in urgent for statement in group.items]
    if not all(match.members for match in matches):
        cites += [statement.cite for statement in _leads(section)]
    title = f"{monograph.name}: interactions with {', '.join(match.asked for match in matches)}"
    return Document(title, blocks, references(monograph, cites), cited)


def _is_urgent(match: Match) -> bool:
    """Whether to have taken it may be an emergency; what is not known may be one."""
    return not match.members or any(each.substance_class.urgent for each in match.members)


def _match(monograph: Monograph, section: Section | None, match: Match) -> Bullets:
    if not match.members:
        return _not_listed(monograph, section, match)
    named = judge(monograph)
    items = []
    for substance_class, substance in match.members:
        if substance is None:
            text = f"The {named} names this class: {substance_class.title}."
        elif substance.named:
            other = substance_class.title != substance.name
            kind = f" ({substance_class.title})" if other else ""
            text = f"The {named} names {substance.name}{kind}."
        else:
            text = (
                f"{substance.name}: {substance_class.title}. What the {named} says of them "
                "covers every one."
            )
        # The advice comes last, so that nothing follows a warning and takes it back.
        items += [Item(text), *(item(monograph, each) for each in substance_class.advice)]
    return Bullets(match.heading, tuple(items), section=INTERACTIONS.id)


def _leads(section: Section | None) -> list[Statement]:
    return [each for each in (section.statements if section else ()) if each.lead]


def _not_listed(monograph: Monograph, section: Section | None, match: Match) -> Bullets:
    hint = f" Did you mean {' or '.join(match.nearest)}?" if match.nearest else ""
    text = f"Not listed here; that does not mean it is safe: ask a pharmacist.{hint}"
    items = (Item(text), *(item(monograph, each) for each in _leads(section)))
    return Bullets(match.asked, items, section=INTERACTIONS.id)
