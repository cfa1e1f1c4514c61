"""What to say where words name neither a section nor a command: what was perhaps meant."""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from somaref.commands import Options, monograph_of, path_of
from somaref.errors import EMERGENCY, SomarefError
from somaref.limits import LONGEST_QUESTION, LONGEST_QUOTE
from somaref.monograph.sections import nearest
from somaref.text import quoted


def unknown_section(name: str) -> str:
    """What to say of a name that is no section."""
    hint = "".join(_alike(name, ()))
    return f"there is no section {quoted(name)}; {hint}'somaref sections' lists them. {EMERGENCY}"


def unknown_command(words: Sequence[str], commands: Sequence[str], options: Options) -> str:
    """What to say of words of which the first is neither a section nor one of the commands."""
    hints = "".join((*_alike(words[0], commands), *_better(words, options)))
    lists = "'somaref' alone lists the sections, 'somaref search WORDS' looks for any words"
    return f"there is no section or command {quoted(words[0])}; {hints or lists + '. '}{EMERGENCY}"


def surplus(name: str, words: Sequence[str]) -> str:
    """What to say of words after a command that takes none."""
    hint = _command("search", (name, *words))
    return f"'somaref {name}' takes no words after it; {hint} looks for them. {EMERGENCY}"


def _alike(name: str, commands: Sequence[str]) -> Iterator[str]:
    if close := nearest(name, commands):
        yield f"did you mean {' or '.join(close)}? "


def _better(words: Sequence[str], options: Options) -> Iterator[str]:
    """The commands that have something to say on these words."""
    from somaref import asking
    from somaref.monograph.substances import load_substances
    from somaref.search.names import Names
    from somaref.search.typed import matches

    # What is wrong with the monograph is told to whoever asks for something that exists.
    with suppress(SomarefError):
        monograph, path = monograph_of(options), path_of(options)
        found = matches(Names(load_substances(monograph, path)), words)
        if all(match.sort and not match.slip for match in found):
            yield f"{_command('interactions', words)} says what is known of it. "
        elif asking.search(monograph, " ".join(words)[:LONGEST_QUESTION], 1, None, path)[1]:
            yield f"{_command('search', words)} finds something. "


def _command(name: str, words: Sequence[str]) -> str:
    """The command as it can be typed; long words, or those that need quotes, are left open."""
    import shlex

    typed = " ".join(words)
    plain = len(typed) <= LONGEST_QUOTE and shlex.join(words) == typed
    return f"'somaref {name} {typed if plain else 'WORDS'}'"
