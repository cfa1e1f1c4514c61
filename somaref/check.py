"""What the types of a monograph cannot say: names that must exist, figures that can be true."""

import re
from collections.abc import Iterable

from somaref.monograph import Monograph
from somaref.nodes import Node
from somaref.sections import SECTIONS
from somaref.text import alike

# Section numbers as in "4" or "8.6, 8.7".
_PLACES = re.compile(r"\d+(\.\d+)*(, \d+(\.\d+)*)*")


def check(monograph: Monograph, root: Node) -> None:
    """Raises MonographError at the first fault; `root` is what the monograph was read from."""
    fields = root.mapping()
    if "arms" in fields:
        for arm in fields["arms"].mapping().values():
            patients = arm.mapping()["patients"]
            if int(str(patients.value)) == 0:
                raise patients.fault("a trial group needs at least one patient")
    _check_sections(fields["sections"])
    for section in fields["sections"].mapping().values():
        for group in section.sequence():
            _check_group(monograph, group.mapping())
    if "classes" in fields:
        for substances in fields["classes"].mapping().values():
            for statement in substances.mapping()["advice"].sequence():
                _check_statement(monograph, statement.mapping())


def check_lexicon(root: Node) -> None:
    """Raises MonographError for cues of a section that does not exist."""
    _check_sections(root.mapping()["ask"])


def _check_sections(sections: Node) -> None:
    known = [kind.id for kind in SECTIONS]
    for section_id, section in sections.mapping().items():
        if section_id not in known:
            raise section.fault(f"there is no such section{hint(section_id, known)}")


def _check_group(monograph: Monograph, group: dict[str, Node]) -> None:
    for statement in group["items"].sequence():
        _check_statement(monograph, statement.mapping())
    if "table" in group:
        table = group["table"].mapping()
        _check_cite(monograph, table["cite"])
        wide = len(table["columns"].sequence())
        for row in table["rows"].sequence():
            if len(row.sequence()) != wide:
                raise row.fault(f"this row has {len(row.sequence())} cells; columns has {wide}")


def _check_statement(monograph: Monograph, statement: dict[str, Node]) -> None:
    _check_cite(monograph, statement["cite"])
    if "events" in statement:
        _check_events(monograph, statement["events"])


def _check_cite(monograph: Monograph, cite: Node) -> None:
    for source_id, place in cite.mapping().items():
        source = monograph.sources.get(source_id)
        if source is None:
            declared = ", ".join(monograph.sources)
            raise cite.fault(f"the source {source_id!r} is not declared (declared: {declared})")
        if source.kind == "regulator" and not _PLACES.fullmatch(str(place.value)):
            raise place.fault(f"section numbers such as 4 or 8.6, 8.7 are needed: {place.value!r}")


def _check_events(monograph: Monograph, events: Node) -> None:
    arms = monograph.arms or {}
    for arm_id, count in events.mapping().items():
        if arm_id not in arms:
            raise count.fault(f"there is no such trial group{hint(arm_id, arms)}")
        patients = arms[arm_id].patients
        if int(str(count.value)) > patients:
            raise count.fault(f"more events ({count.value}) than patients ({patients})")


def hint(name: str, known: Iterable[str]) -> str:
    """What to add to "there is no such ...": the nearest name, or all of them."""
    names = list(known)
    close = alike(name, names)
    return f"; did you mean {close[0]!r}?" if close else f" (known: {', '.join(names)})"
