"""The kinds of documents that share the form of a US label (LOINC codes of the document)."""

from collections.abc import Mapping

# The code system LOINC.
SYSTEM = "2.16.840.1.113883.6.1"

# Labels of medicines for people.
HUMAN: Mapping[str, str] = {
    "34391-3": "human prescription drug label",
    "34390-5": "human over-the-counter drug label",
    "60683-0": "plasma derivative label",
    "53404-0": "vaccine label",
    "60682-2": "allergenic extract label",
    "53405-7": "standardized allergenic extract label",
    "60684-8": "cellular therapy label",
    "75031-5": "human compounded drug label",
}
# What else is met under the same roof; what is not listed here is refused by its own name.
OTHER: Mapping[str, str] = {
    "50578-4": "a label of a medicine for animals",
    "50577-6": "a label of a medicine for animals",
    "60685-5": "an index of pharmacologic classes",
    "58474-8": "a label of a cosmetic",
    "55439-4": "a label of a device",
    "69403-4": "a label of a device",
    "69404-2": "a label of a device",
}
