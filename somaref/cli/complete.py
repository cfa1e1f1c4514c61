"""Completion: what is offered for a line that is being typed, and the scripts that ask for it.

The script of each shell hands over the words of the line, the last of them as far as it is typed,
and gets a line for each offer; a lone slash tells it to complete file names.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

from somaref.cli.offers import COMMANDS, GROUP, Option
from somaref.commands import monograph_of
from somaref.errors import OutputError, SomarefError
from somaref.library import user_folder
from somaref.monograph.files import STANDARD_INPUT
from somaref.monograph.sections import SECTIONS, canonical, named
from somaref.monograph.substances import entry_of, key, load_substances
from somaref.output.show import Options
from somaref.text import read_part

Shell = Literal["bash", "zsh", "fish"]


class Offer(NamedTuple):
    word: str
    meaning: str = ""


# "/" tells the shell's script to complete file names.
FILES = Offer("/")


def offer_lines(shell: str, words: Sequence[str]) -> str:
    """The offers as the script of that shell reads them; the last word is yet unfinished."""
    offers = list(_offers(words[:-1], words[-1]) if words else ())
    if shell == "bash":
        return "".join(f"{each.word}\n" for each in offers)
    between = ":" if shell == "zsh" else "\t"
    return "".join(f"{between.join(filter(None, each))}\n" for each in offers)


def _offers(words: Sequence[str], last: str) -> Iterator[Offer]:
    line = _Line()
    for word in words:
        line.read(word)
    option, equals, value = last.partition("=")
    if line.awaits is not None:
        yield from _beginning(last, line.values(line.awaits))
    elif equals and option in line.options:
        line.read(option)
        found = _beginning(value, line.values(line.awaits) if line.awaits else ())
        yield from (each if each is FILES else Offer(f"{option}={each.word}") for each in found)
    elif last.startswith("-"):
        names = (Offer(name, option[3]) for name, option in line.options.items())
        yield from _beginning(last, names)
    else:
        yield from _beginning(last, line.words(last))


def _beginning(typed: str, offers: Iterable[Offer]) -> Iterator[Offer]:
    """The offers that begin as typed, in the case that is typed."""
    for each in offers:
        spellings = (each.word, each.word.lower(), each.word.upper(), each.word.capitalize())
        if each is FILES:
            yield each
        elif word := next((it for it in spellings if it.startswith(typed)), None):
            yield Offer(word, each.meaning)


class _Line:
    """What the words before the unfinished one have said."""

    def __init__(self) -> None:
        self._words: list[str] = []
        # What the help calls the arguments that may still come; None before the command is known.
        self._arguments: tuple[str, ...] | None = None
        self._file: str | None = None
        self.options = _by_name(GROUP)
        # The option that the next word is the value of.
        self.awaits: Option | None = None

    def read(self, word: str) -> None:
        """Take in a word that stands before the unfinished one."""
        name, equals, value = word.partition("=")
        if self.awaits is not None:
            if self.awaits[1] == "monograph":
                # What is to be piped into the program is not there yet.
                # No shell puts the home folder in the place of a "~" before the line is run.
                self._file = os.path.expanduser(word) if word != STANDARD_INPUT else None  # noqa: PTH111
            self.awaits = None
        elif name in self.options:
            option = self.options[name]
            self.awaits = option if option[2] else None
            if equals and self.awaits is not None:
                self.read(value)
        elif self._arguments is None:
            self._words.append(word)
            section_type, _ = named(self._words)
            command = section_type.id if section_type else canonical(self._words[0])
            if command in COMMANDS:
                _, self._arguments, options = COMMANDS[command]
                self.options = _by_name(options)
        # A question is offered whole; names may follow each other.
        elif self._arguments and not self._arguments[0].endswith("]..."):
            self._arguments = self._arguments[1:]

    def words(self, typed: str) -> Iterator[Offer]:
        """The words that may stand next, unless they are options."""
        if self._arguments is not None:
            for metavar in self._arguments[:1]:
                yield from self._named_by(metavar, typed)
        elif not self._words:
            yield from self._named_by("[COMMAND]")
            for kind in SECTIONS if typed else ():
                yield from (Offer(alias, kind.summary) for alias in kind.aliases)

    def values(self, option: Option) -> Iterator[Offer]:
        _, _, metavar, _, choices = option
        yield from map(Offer, choices) if choices else self._named_by(metavar)

    def _named_by(self, metavar: str, typed: str = "") -> Iterator[Offer]:
        """What can stand where the help has this word in capitals."""
        if metavar in ("FILE", "OLD", "NEW", "LABEL", "[LABEL]..."):
            yield FILES
        elif metavar in ("ID", "[ID]"):
            yield from (Offer(kind.id, kind.summary) for kind in SECTIONS)
        elif metavar == "[COMMAND]":
            kinds = {kind.id: kind.summary for kind in SECTIONS}
            for name, (meaning, *_) in COMMANDS.items():
                yield Offer(name, kinds.get(name) or meaning)
        elif metavar == "[SUBSTANCE]...":
            with suppress(SomarefError):
                known = load_substances(monograph_of(Options(self._file)))
                # Few of the thousands of names begin so; only those are spelled.
                begun = zip(known.keys, known.lines, strict=True)
                lines = [line for name, line in begun if name.startswith(key(typed))]
                yield from _typable(entry_of(line).spelled for line in lines)
        elif metavar == "WORDS...":
            from somaref.questions.answers import ANSWERS

            yield from _typable(each.title for each in ANSWERS.load().answers.values())


def _typable(names: Iterable[str]) -> Iterator[Offer]:
    """Names, each once and as it can be typed without quotes: St-Johns-wort."""
    for name in dict.fromkeys(names):
        yield Offer("-".join(re.findall(r"\w+", re.sub("['’]", "", name))))


def _by_name(options: Iterable[Option]) -> dict[str, Option]:
    return {name: option for option in options for name in option[0]}


def install(shell: Shell) -> str:
    """Put the script where the shell reads it; what to say then. Raises OutputError."""
    try:
        file, start, line = _places(shell)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(read_part(f"cli/completion.{shell}"), encoding="utf-8")
        # Neither that file nor the name of the home folder need be UTF-8.
        any_bytes = "surrogateescape"
        before = start.read_text("utf-8", any_bytes) if start and start.exists() else ""
        if start and line not in before.splitlines():
            gap = "" if before == "" or before.endswith("\n") else "\n"
            with start.open("a", encoding="utf-8", errors=any_bytes) as opened:
                opened.write(f"{gap}{line}\n")
    except OSError as error:
        raise OutputError(f"cannot write {error.filename}: {error.strerror}") from None
    except RuntimeError as error:
        raise OutputError(f"cannot write the script: {error}") from None
    also = f", and a line in {start} reads it" if start else ""
    return f"The completion for {shell} is in {file}{also}. It works in each new {shell}."


def _places(shell: Shell) -> tuple[Path, Path | None, str]:
    """Where the script lies, the file that a shell starts with, and the line to add to that."""
    home = Path.home()
    if shell == "fish":
        # fish loads what lies in this folder.
        folder = user_folder("XDG_CONFIG_HOME", ".config") / "fish" / "completions"
        return folder / "somaref.fish", None, ""
    folder = user_folder("XDG_DATA_HOME", ".local/share") / "somaref"
    # As a shell reads it back between apostrophes.
    quoted = str(folder).replace("'", r"'\''")
    if shell == "zsh":
        line = f"fpath=('{quoted}' $fpath); autoload -Uz compinit; compinit"
        return folder / "_somaref", Path(os.environ.get("ZDOTDIR") or home) / ".zshrc", line
    file = folder / "completion.bash"
    return file, home / ".bashrc", f"source '{quoted}/{file.name}'"
