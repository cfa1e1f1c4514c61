"""Monographs for tests: one as small as can be, one that has all that there is, and the list of
substances beside it.
"""

SMALL = """\
schema: 1
brand: Testol
generic: testolam
reviewed: 2026-01-31
sources:
  article: {title: An article, kind: article}
  label: {title: The label, kind: regulator, short: label, revised: 2020-02}
sections:
  overdose:
    - heading: Now
      urgent: true
      items:
        - text: Call for help
          cite: {label: 10}
    - heading: Signs
      items:
        - {text: Sleep, cite: {article: Signs, label: 10}, differs: coma}
        - {text: Hiccups, cite: {article: Signs}}
"""

RICH = (
    SMALL
    + """\
    - heading: How often
      items:
        - text: Dreams
          cite: {label: 6.1}
          events: {testol: 3, placebo: 0}
      table:
        columns: [What, testol]
        rows: [[Peak, "1"]]
        cite: {label: 12.3}
arms:
  testol: {title: Testol, patients: 3}
  placebo: {title: placebo, patients: 5}
classes:
  drinks:
    title: drinks
    advice: [{text: Do not, cite: {label: 7}}]
    members: [{name: beer, also: [ale], named: true}]
"""
)

LIST = """\
medicine: testolam
classes: [drinks]
sources: {paper: {title: A paper, kind: research}}
called: {drinks: [booze]}
substances:
  - {name: cider, also: [perry], classes: {drinks: {paper: page 1}}}
unclassed: [[water, aqua]]
"""
