"""How people ask: the words and phrases behind search, kept as data beside the monograph."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from somaref import datafiles


class Cues(NamedTuple):
    """Phrases that send a question to one section, by how much they say.

    A sure phrase settles a question, a weak one only breaks a tie. "..." in a phrase stands for
    any words between.
    """

    sure: tuple[str, ...] | None = None
    strong: tuple[str, ...] | None = None
    usual: tuple[str, ...] | None = None
    weak: tuple[str, ...] | None = None


class Lexicon(NamedTuple):
    """`medicine`: words that mean the medicine; `same`: a word and what people say for it;
    `ignore`: words that say nothing about what is asked; `ask`: the cues of each section.
    """

    medicine: tuple[str, ...]
    same: Mapping[str, tuple[str, ...]]
    ignore: tuple[str, ...]
    ask: Mapping[str, Cues]


def load_lexicon() -> Lexicon:
    """How people ask. Raises MonographError where the file has been made invalid."""
    text, file = datafiles.read("search.yaml")
    built: Lexicon | None = datafiles.built("search", text)
    return built or read_lexicon(text, file)


def read_lexicon(text: bytes, file: str) -> Lexicon:
    """The words and phrases in that text of YAML. Raises MonographError."""
    from somaref.monograph.check import hint
    from somaref.monograph.reader import read_as
    from somaref.monograph.sections import SECTIONS
    from somaref.monograph.tree import Faults, parse

    faults = Faults(file)
    root = parse(text, faults)
    lexicon = read_as(Lexicon, root, faults)
    known = [section_type.id for section_type in SECTIONS]
    fields: Any = root.value
    for section_id, cues in fields["ask"].value.items():
        if section_id not in known:
            faults.add(cues, f"there is no such section{hint(section_id, known)}")
    faults.raise_any()
    return lexicon
