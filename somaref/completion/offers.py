"""What is offered for a line that is being typed: commands, options, values, substances."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from somaref.cli import CHOICES, group
from somaref.commands import Options, monograph_of, path_of
from somaref.errors import SomarefError
from somaref.monograph.sections import SECTIONS, named
from somaref.monograph.substances import entry_of, load_substances


class Offer(NamedTuple):
    """A word that can stand next, and what it means."""

    word: str
    meaning: str = ""


# No word holds it. The shell offers names of files in its place.
FILES = Offer("/")


def lines(shell: str, words: Sequence[str]) -> str:
    """The offers as the script of that shell reads them; the last word is yet unfinished."""
    if shell == "bash":
        words = _joined(words)
    offers = list(_offers(words[:-1], words[-1]) if words else ())
    if shell == "bash":
        return "".join(f"{each.word}\n" for each in offers)
    between = ":" if shell == "zsh" else "\t"
    return "".join(f"{between.join(filter(None, each))}\n" for each in offers)


def _joined(words: Sequence[str]) -> list[str]:
    """The words that bash has taken apart at "=": an option and its value are one."""
    joined: list[str] = []
    for word in words:
        if joined and (word == "=" or re.fullmatch("--[a-z]+=", joined[-1])):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _offers(words: Sequence[str], last: str) -> Iterator[Offer]:
    line = _Line(group())
    for word in words:
        line.read(word)
    option, equals, value = last.partition("=")
    if line.awaits is not None:
        yield from _beginning(last, line.values())
    elif equals and option in line.options:
        line.read(option)
        found = _beginning(value, line.values() if line.awaits else ())
        yield from (each if each is FILES else Offer(f"{option}={each.word}") for each in found)
    elif last.startswith("-"):
        names = (Offer(name, param.help) for name, param in line.options.items())
        yield from _beginning(last, names)
    else:
        yield from _beginning(last, line.words(last))


def _beginning(typed: str, offers: Iterable[Offer]) -> Iterator[Offer]:
    """The offers that begin as typed, in the case that is typed."""
    for each in offers:
        spellings = (each.word, each.word.lower(), each.word.upper(), each.word.capitalize())
        fitting = (word for word in spellings if word.startswith(typed))
        if each is FILES:
            yield each
        elif word := next(fitting, None):
            yield Offer(word, each.meaning)


class _Line:
    """What the words before the unfinished one have said."""

    def __init__(self, group: Any) -> None:
        self._group = group
        self._ctx = group.make_context("somaref", [], resilient_parsing=True)
        self._words: list[str] = []
        self._command: Any = None
        self._file: str | None = None
        self.options = self._options_of(group)
        # The option that the next word is the value of.
        self.awaits: Any = None

    def read(self, word: str) -> None:
        """Take in a word that stands before the unfinished one."""
        name, equals, value = word.partition("=")
        if self.awaits is not None:
            self._take(word)
        elif name in self.options:
            self.awaits = None if self.options[name].is_flag else self.options[name]
            if equals and self.awaits is not None:
                self._take(value)
        elif self._command is None:
            self._words.append(word)
            section_type, _ = named(self._words)
            name = section_type.id if section_type else self._words[0]
            self._command = self._group.get_command(self._ctx, name)
            if self._command is not None:
                self.options = self._options_of(self._command)

    def words(self, typed: str) -> Iterator[Offer]:
        """The words that may stand next, unless they are options."""
        if self._command is not None:
            params = (each for each in self._command.params if each.param_type_name == "argument")
            for argument in params:
                yield from self._named_by(argument.metavar)
        elif not self._words:
            yield from self._named_by("[COMMAND]")
            for kind in SECTIONS if typed else ():
                yield from (Offer(alias, kind.summary) for alias in kind.aliases)

    def values(self) -> Iterator[Offer]:
        """The values that the awaiting option may have."""
        choices = CHOICES.get(self.awaits.name, ())
        if choices:
            yield from map(Offer, choices)
        else:
            yield from self._named_by(self.awaits.metavar)

    def _take(self, value: str) -> None:
        if self.awaits.name == "monograph":
            self._file = value
        self.awaits = None

    def _named_by(self, metavar: str) -> Iterator[Offer]:
        """What can stand where the help has this word in capitals."""
        if metavar in ("FILE", "OLD", "NEW", "LABEL"):
            yield FILES
        elif metavar in ("ID", "[ID]"):
            yield from (Offer(kind.id, kind.summary) for kind in SECTIONS)
        elif metavar == "[COMMAND]":
            kinds = {kind.id: kind.summary for kind in SECTIONS}
            for name, command in self._group.commands.items():
                yield Offer(name, kinds.get(name) or command.help.splitlines()[0])
        elif metavar == "[SUBSTANCE]...":
            with suppress(SomarefError):
                options = Options(self._file)
                known = load_substances(monograph_of(options), path_of(options))
                for name in dict.fromkeys(entry_of(line).spelled for line in known.lines):
                    yield Offer(_one_word(name))

    def _options_of(self, command: Any) -> dict[str, Any]:
        found = command.get_params(self._ctx)
        return {
            name: param
            for param in found
            if param.param_type_name == "option"
            for name in (*param.opts, *param.secondary_opts)
        }


def _one_word(name: str) -> str:
    """The name as it can be typed without quotes: St-Johns-wort."""
    return "-".join(re.findall(r"\w+", re.sub("['’]", "", name)))
