"""What the types of a monograph cannot say: names that must exist, figures that can be true."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from somaref.monograph.model import NOWHERE, Group, Monograph, Statement, Table
from somaref.text import alike, listed, quoted

if TYPE_CHECKING:
    from somaref.monograph.reader import Notes

# Section numbers as in "4" or "8.6, 8.7"; what stands on the pack has none.
_PLACES = re.compile(r"\d+(\.\d+)*(, \d+(\.\d+)*)*|package label")


def check(monograph: Monograph, notes: Notes) -> None:
    """Notes each fault of the monograph."""
    _check_judge(monograph, notes)
    for section in monograph.sections:
        for group in section.groups:
            _check_group(monograph, group, notes)
        _check_texts(section.statements, notes)
    for substance_class in (monograph.classes or {}).values():
        for statement in substance_class.advice:
            _check_statement(monograph, statement, notes)


def _check_judge(monograph: Monograph, notes: Notes) -> None:
    """What a label is said to name needs a label that was read."""
    if monograph.label or "sources" in notes.broken or not notes.is_whole(monograph.sources):
        return
    for substance_class in (monograph.classes or {}).values():
        for member in substance_class.members or ():
            if member.named:
                problem = "no source of kind regulator is declared that could name it"
                notes.fault(member, problem, "named")


def _check_texts(statements: Iterable[Statement], notes: Notes) -> None:
    """Each claim stands once in a section, however its letters and points are set."""
    seen = set()
    for statement in statements:
        words = tuple(re.findall(r"\w+", statement.text.casefold()))
        if words in seen:
            notes.fault(statement, "another statement of this section has the same text", "text")
        seen.add(words)


def _check_group(monograph: Monograph, group: Group, notes: Notes) -> None:
    for statement in group.items:
        _check_statement(monograph, statement, notes)
    if group.table:
        _check_table(monograph, group.table, notes)


def _check_table(monograph: Monograph, table: Table, notes: Notes) -> None:
    _check_cite(monograph, table.cite, notes)
    wide = len(table.columns)
    if not notes.is_whole(table.columns):
        return
    for row in table.rows:
        if len(row) != wide and notes.is_whole(row):
            notes.fault(row, f"this row has {len(row)} cells; columns has {wide}")


def _check_statement(monograph: Monograph, statement: Statement, notes: Notes) -> None:
    nowhere = statement.cite is NOWHERE and "cite" not in notes.broken
    if statement.own and not nowhere:
        notes.fault(statement, "advice of the monograph's own cites no source", "own")
    elif nowhere and not statement.own:
        notes.fault(statement, "who says this? cite a source, or set own: true")
    _check_cite(monograph, statement.cite, notes)
    _check_sides(monograph, statement, notes)
    if statement.events:
        _check_events(monograph, statement.events, notes)


def _check_sides(monograph: Monograph, statement: Statement, notes: Notes) -> None:
    """What the article and the label say against each other needs the place in both."""
    if statement.article and not statement.differs:
        notes.fault(statement, "say in 'differs' what the label says", "article")
    if not statement.differs or not statement.cite.keys() <= monograph.sources.keys():
        return
    cited = [monograph.sources[source_id] for source_id in statement.cite]
    if monograph.label not in cited or all(each.kind != "article" for each in cited):
        problem = "cite the article, and the label that says otherwise"
        notes.fault(statement, problem, "differs")


def _check_cite(monograph: Monograph, cite: Mapping[str, str], notes: Notes) -> None:
    if "sources" in notes.broken:
        return
    for source_id, place in cite.items():
        source = monograph.sources.get(source_id)
        if source is None:
            if source_id not in notes.broken:
                declared = listed(monograph.sources)
                problem = f"the source {quoted(source_id)} is not declared (declared: {declared})"
                notes.fault(cite, problem, source_id)
        elif source.kind == "regulator" and not _PLACES.fullmatch(place):
            problem = f"section numbers such as 4 or 8.6, 8.7 are needed: {quoted(place)}"
            notes.fault(cite, problem, source_id)


def _check_events(monograph: Monograph, events: Mapping[str, int], notes: Notes) -> None:
    arms = monograph.arms or {}
    for arm_id, count in events.items():
        arm = arms.get(arm_id)
        if arm is None:
            if arm_id not in notes.broken:
                problem, more = "there is no such trial group", partial(hint, arm_id, arms)
                notes.fault(events, problem, arm_id, more)
        elif count > arm.patients:
            notes.fault(events, f"more events ({count}) than patients ({arm.patients})", arm_id)


def hint(name: str, known: Iterable[str]) -> str:
    """What to add to "there is no such ...": the nearest name, or all of them."""
    names = list(known)
    close = alike(name, names)
    return f"; did you mean {quoted(close[0])}?" if close else f" (known: {listed(names)})"
