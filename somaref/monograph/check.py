"""What the types of a monograph cannot say: names that must exist, figures that can be true."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from somaref.monograph.model import NOWHERE, Monograph, Statement, Table
from somaref.monograph.tree import Faults
from somaref.text import quoted

# Section numbers as in "4" or "8.6, 8.7"; what stands on the pack has none.
_PLACES = re.compile(r"\d+(\.\d+)*(, \d+(\.\d+)*)*|package label")


def check(monograph: Monograph, faults: Faults, today: date | None = None) -> None:
    """Note each fault of the monograph, which was reviewed before `today`, if that is given."""
    if today and "reviewed" not in faults.broken and monograph.reviewed > today.isoformat():
        problem = f"this day is yet to come; this machine has {today.isoformat()}"
        faults.of(monograph, problem, "reviewed")
    _check_judge(monograph, faults)
    first = monograph.ids
    for statement in monograph.statements:
        _check_statement(monograph, statement, faults)
        if statement.id and first[statement.id] is not statement:
            faults.of(statement, "another statement has the same id", "id")
    for section in monograph.sections:
        for group in section.groups:
            if group.table:
                _check_table(monograph, group.table, faults)
        _check_texts(section.statements, faults)


def _check_judge(monograph: Monograph, faults: Faults) -> None:
    """What a label is said to name needs a label that was read."""
    if monograph.label or "sources" in faults.broken or not faults.is_whole(monograph.sources):
        return
    classes = monograph.classes.values()
    for member in (each for kind in classes for each in kind.members if each.named):
        faults.of(member, "no source of kind regulator is declared that could name it", "named")


def _check_texts(statements: Iterable[Statement], faults: Faults) -> None:
    """Each claim stands once in a section, however its letters and points are set."""
    seen = set()
    for statement in statements:
        words = tuple(re.findall(r"\w+", statement.text.casefold()))
        if words in seen:
            faults.of(statement, "another statement of this section has the same text", "text")
        seen.add(words)


def _check_table(monograph: Monograph, table: Table, faults: Faults) -> None:
    _check_cite(monograph, table.cite, faults)
    wide = len(table.columns)
    for row in table.rows if faults.is_whole(table.columns) else ():
        if len(row) != wide and faults.is_whole(row):
            faults.of(row, f"this row has {len(row)} cells; columns has {wide}")


def _check_statement(monograph: Monograph, statement: Statement, faults: Faults) -> None:
    if statement.cite is NOWHERE and "cite" not in faults.broken and not statement.own:
        faults.of(statement, "who says this? cite a source, or set own: true")
    _check_cite(monograph, statement.cite, faults)
    _check_sides(monograph, statement, faults)
    for arm_id, count in statement.events.items():
        if (arm := monograph.arms.get(arm_id)) and count > arm.patients:
            problem = f"more events ({count}) than patients ({arm.patients})"
            faults.of(statement.events, problem, arm_id)


def _check_sides(monograph: Monograph, statement: Statement, faults: Faults) -> None:
    """What the article and the label say against each other needs the place in both."""
    side = "differs" if statement.differs else "article" if statement.article else ""
    if not side or not statement.cite.keys() <= monograph.sources.keys():
        return
    cited = [monograph.sources[source_id] for source_id in statement.cite]
    if monograph.label not in cited or all(each.kind != "article" for each in cited):
        faults.of(statement, "cite the article, and the label that says otherwise", side)


def _check_cite(monograph: Monograph, cite: Mapping[str, str], faults: Faults) -> None:
    if "sources" in faults.broken:
        return
    for source_id, place in cite.items():
        source = monograph.sources.get(source_id)
        if source and source.kind == "regulator" and not _PLACES.fullmatch(place):
            problem = f"section numbers such as 4 or 8.6, 8.7 are needed: {quoted(place)}"
            faults.of(cite, problem, source_id)
