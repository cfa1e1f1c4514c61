"""How people ask: the words and phrases behind search, kept as data beside the monograph."""

from collections.abc import Mapping
from typing import NamedTuple


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
