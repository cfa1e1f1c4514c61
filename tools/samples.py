"""How people speak: samples by the voice that says them, and what their words are about.

    python -m tools.samples     writes the table of themes; then both models are fitted anew

What tells danger from calm questions, and which answer a question asks for, is learned from them
(`tools/fit.py`). The program itself does not read them, so that they are no part of it.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from somaref.monograph.files import DataFile
from somaref.questions.answers import LEAD, NONE
from somaref.questions.features import SAYING
from somaref.questions.words import stem, words
from somaref.text import grouped, hint

if TYPE_CHECKING:
    from somaref.monograph.tree import Faults

# Every file of samples, by its name, and where its DataFile is declared: "module:name".
SAMPLE_FILES: Mapping[str, str] = {
    "voices": "tools.samples:VOICES",
    "asked": "tools.samples:ASKED",
    "leads": "tools.samples:LEADS",
    "themes": "tools.samples:THEMES",
    "beside": "tools.samples:BESIDE",
}
# The table in which the program looks up themes.
FILE = Path(__file__).parent.parent / "somaref" / "questions" / "learned_themes.tsv"
# Kinds without danger: with words of danger in it, and without.
HARMLESS = ("calm", "ordinary")
# The voice of samples that nobody is known to say.
ANYBODY = "anybody"


class Voices(NamedTuple):
    """The kinds of danger, and for each voice samples by their kind."""

    kinds: tuple[str, ...]
    voices: Mapping[str, Mapping[str, tuple[str, ...]]]


class Questions(NamedTuple):
    """For each answer, by its id, samples of asking for it by voice."""

    answers: Mapping[str, Mapping[str, tuple[str, ...]]]


class Leads(NamedTuple):
    """For each answer, by its id, and a statement further down in it samples of asking for that."""

    leads: Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]]

    def by_kind(self) -> dict[str, Mapping[str, tuple[str, ...]]]:
        """The samples by voice, by what is asked for."""
        several = self.leads.items()
        return {lead(id_, under): each for id_, by in several for under, each in by.items()}


class Themes(NamedTuple):
    """For each theme what people say for it."""

    themes: Mapping[str, tuple[str, ...]]


class Beside(NamedTuple):
    """What people tell beside a sign, by the answer that is asked for by it."""

    beside: Mapping[str, tuple[str, ...]]


class Sample(NamedTuple):
    """What somebody says, who says so, the kind of danger or the answer that it is of, and whether
    it is told `beside` something.
    """

    voice: str
    kind: str
    text: str
    beside: bool = False


def lead(answer_id: str, statement_id: str) -> str:
    """What is asked for where a statement further down in the answer is."""
    return f"{answer_id}{LEAD}{statement_id}"


def dangers(found: Voices) -> Iterator[Sample]:
    """All samples of danger and of none, in their order."""
    for voice, by_kind in found.voices.items():
        for kind, texts in by_kind.items():
            yield from (Sample(voice, kind, text) for text in texts)


def questions(found: Questions, led: Leads) -> Iterator[Sample]:
    """All samples of asking, in their order."""
    for kind, by_voice in {**found.answers, **led.by_kind()}.items():
        for voice, texts in by_voice.items():
            yield from (Sample(voice, kind, text) for text in texts)


def said_beside(samples: Iterable[Sample], found: Beside, one_in: int = 0) -> Iterator[Sample]:
    """Each sample with what people tell beside it, one way after the other. It stays what it is of;
    one in `one_in`, if any, is of what is told beside it, which is asked for too.
    """
    ways = cycle((kind, way) for kind, several in found.beside.items() for way in several)
    for at, (sample, (kind, way)) in enumerate(zip(samples, ways, strict=False)):
        is_other = one_in and kind != NONE and at % one_in == 0
        text = way.replace("{}", sample.text.rstrip("."))
        yield Sample(sample.voice, kind if is_other else sample.kind, text, beside=True)


def together(samples: Iterable[Sample], asked: Iterable[Sample]) -> Iterator[Sample]:
    """Each sample in one breath with something that is asked, which stands before it or behind it
    in turn. It stays what it is of.
    """
    for at, (sample, more) in enumerate(zip(samples, cycle(asked), strict=False)):
        said = (sample.text, more.text) if at % 2 else (more.text, sample.text)
        yield sample._replace(text=". ".join(each.rstrip(".") for each in said), beside=True)


def _check_beside(found: Beside, faults: "Faults") -> None:
    """Note what has no place for the sign."""
    for several in found.beside.values():
        for number, way in enumerate(several):
            if "{}" not in way:
                faults.of(several, "this has no {} for the sign", number)


def _check_voices(found: Voices, faults: "Faults") -> None:
    """Note samples of no kind, and those that stand twice, in one kind or in two."""
    known = (*found.kinds, *HARMLESS)
    for by_kind in found.voices.values():
        for kind in by_kind:
            if kind not in known:
                faults.of(by_kind, f"there is no such kind{hint(kind, known)}", kind)
    _check_twice(found.voices.values(), faults)


def _check_twice(found: Iterable[Mapping[str, tuple[str, ...]]], faults: "Faults") -> None:
    """Note samples that stand twice."""
    seen: set[str] = set()
    for several in found:
        for texts in several.values():
            for number, text in enumerate(texts):
                said = " ".join(words(text.replace("<", " ").replace(">", " ")))
                if said in seen:
                    faults.of(texts, "this sample stands twice", number)
                seen.add(said)


def _check_themes(found: Themes, faults: "Faults") -> None:
    """Note what stands twice in a theme, and what is longer than a saying is looked for."""
    for sayings in found.themes.values():
        seen: set[str] = set()
        for number, saying in enumerate(sayings):
            said = words(saying)
            if not 0 < len(said) <= SAYING:
                faults.of(sayings, f"a saying has one to {SAYING} words", number)
            if saying in seen:
                faults.of(sayings, "this saying stands twice", number)
            seen.add(saying)


def table_text(made: str, lines: Iterable[str]) -> str:
    """The text of a table that the program looks in; `made` says what made it."""
    return "\n".join((f"# {made}", *sorted(lines, key=str.encode), ""))


def themes_table(found: Themes) -> str:
    """The text of the table that the program looks in: the themes of each saying by its stems."""
    by_saying = grouped(
        (" ".join(map(stem, words(saying))), theme)
        for theme, sayings in found.themes.items()
        for saying in sayings
    )
    lines = (f"{said}\t{' '.join(dict.fromkeys(of))}" for said, of in by_saying.items())
    return table_text("Made by python -m tools.samples from data/themes.yaml.", lines)


BESIDE = DataFile("beside", Beside, _check_beside, lambda found: found)
THEMES = DataFile("themes", Themes, _check_themes, lambda found: found)
VOICES = DataFile("voices", Voices, _check_voices, lambda found: found)
ASKED = DataFile(
    "asked",
    Questions,
    lambda found, faults: _check_twice(found.answers.values(), faults),
    lambda found: found,
)
LEADS = DataFile(
    "leads",
    Leads,
    lambda found, faults: _check_twice(found.by_kind().values(), faults),
    lambda found: found,
)


if __name__ == "__main__":
    FILE.write_text(themes_table(THEMES.load()), encoding="utf-8")
