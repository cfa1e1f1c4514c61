"""The vocabulary: the sections of the US prescribing information in reading order, by all names."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from somaref.text import read_part


class SectionType(NamedTuple):
    """One kind of section that any monograph may have; `part` groups them in the help."""

    id: str
    title: str
    summary: str
    part: str
    aliases: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The title, and beside it the field's own word where that is another."""
        word = self.id.replace("-", " ")
        return self.title if word in self.title.lower() else f"{self.title} ({word})"


IN_EMERGENCY = "In an emergency"
PARTS = (IN_EMERGENCY, "Before taking it", "Taking it", "About the medicine")


def _type(line: str) -> SectionType:
    id_, title, summary, part, aliases = line.split(" | ")
    return SectionType(id_, title, summary, part, tuple(aliases.split()))


# A line for each section, in the reading order of good leaflets, science last: id, title, summary,
# part of the help, and what else people call it.
SECTIONS = tuple(map(_type, read_part("monograph/sections.txt").splitlines()))
# Sections of a label that repeat or frame its text: not part of the whole.
APART = frozenset({"overview", "products", "changes", "package"})

_BY_ID = {section_type.id: section_type for section_type in SECTIONS}
# This section has a command of its own, which also takes names of substances.
INTERACTIONS = _BY_ID["interactions"]
# Each by its id and all that it is called besides.
BY_NAME = {name: kind for kind in SECTIONS for name in (kind.id, *kind.aliases)}
MOST_WORDS = max(name.count("-") + 1 for name in BY_NAME)


def parts(ids: Container[str]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The sections with these ids as the help lists them: part, then id and summary of each."""
    for part in PARTS:
        if own := [each for each in SECTIONS if each.part == part and each.id in ids]:
            yield part, [(each.id, each.summary) for each in own]


def canonical(name: str) -> str:
    """The name as the vocabulary spells it: lower case, words joined by hyphens."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def type_of(section_id: str) -> SectionType:
    """The type of section with that id, which must exist."""
    return _BY_ID[section_id]


def find(name: str) -> SectionType | None:
    """The section of that id or alias, in any case, with spaces, hyphens or underscores."""
    return BY_NAME.get(canonical(name))


def named(words: Sequence[str]) -> tuple[SectionType | None, Sequence[str]]:
    """The section that the first words name together, as many of them as do, and the rest."""
    for count in range(min(len(words), MOST_WORDS), 0, -1):
        section_type = find(" ".join(words[:count]))
        # An empty word is no part of a name, but stays among the words that remain.
        if section_type and all(map(str.strip, words[:count])):
            return section_type, words[count:]
    return None, words
