"""What to say of what is not there: what was perhaps meant, and where else to look."""

import re
import shlex
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress

from somaref.errors import EMERGENCY, SomarefError
from somaref.limits import LONGEST_QUOTE
from somaref.monograph.model import Monograph
from somaref.monograph.sections import BY_NAME, IN_EMERGENCY, MOST_WORDS, canonical, find
from somaref.text import alike, grouped, quoted

_MOST_NAMED = 5
# Words that are too common in titles to tell anything.
_COMMON = frozenset({"drug", "what", "with"})
# Shorter names of an emergency look like too many words: "quit" like "quiet".
_SHORTEST_URGENT = 6


def unknown_section(name: str) -> str:
    hint = _alike(name, ())
    return f"there is no section {quoted(name)}; {hint}'somaref sections' lists them. {EMERGENCY}"


def unknown_command(
    words: Sequence[str], commands: Collection[str], monograph: Callable[[], Monograph]
) -> str:
    """What to say of words of which the first is neither a section nor one of the commands. The
    monograph is read only where the words may name a substance.
    """
    heads = (" ".join(words[:count]) for count in range(1, MOST_WORDS + 1))
    head = next((head for head in heads if nearest(head, commands)), words[0])
    hint = _alike(head, commands) or _of_substances(words, monograph)
    search = f"{_command('search', words)} looks for these words. "
    lists = "" if hint else "'somaref' alone lists the sections, "
    return f"there is no section or command {quoted(head)}; {hint}{lists}{search}{EMERGENCY}"


def surplus(name: str, words: Sequence[str]) -> str:
    """What to say of words after a command that takes none."""
    hint = _command("search", (name, *words))
    return f"'somaref {name}' takes no words after it; {hint} looks for them. {EMERGENCY}"


def _alike(name: str, commands: Collection[str]) -> str:
    close = nearest(name, commands)
    return f"did you mean {' or '.join(close)}? " if close else ""


def nearest(name: str, commands: Collection[str] = ()) -> list[str]:
    """Up to three names that look most like this one, one of each section, or commands. Of an
    emergency only a slip in typing tells: nobody is to read by chance that this is one.
    """
    name = canonical(name)
    urgent = {each for each, kind in BY_NAME.items() if kind.part == IN_EMERGENCY}
    slips = alike(name, (each for each in urgent if len(each) >= _SHORTEST_URGENT), 3, 0.8)
    if slips:
        from somaref.questions.words import looks_like

        slips = [each for _, each in looks_like(name, slips)]
    like = alike(name, {*BY_NAME, *commands} - urgent, 3, 0.7)
    kinds = grouped((find(each) or each, each) for each in (*slips, *like))
    return [first for first, *_ in kinds.values()][:3]


def _of_substances(words: Sequence[str], monograph: Callable[[], Monograph]) -> str:
    """The command that tells of these words, if they are names of substances."""
    from somaref.monograph.substances import load_substances
    from somaref.questions.names import Names, matches

    # A faulty monograph is reported when somebody asks for something in it, not here.
    with suppress(SomarefError):
        named = matches(Names(load_substances(monograph())), words)
        if all(match.sort and not match.slip for match in named):
            return f"{_command('interactions', words)} says what is known of it. "
    return ""


def _command(name: str, words: Sequence[str]) -> str:
    """The command as it can be typed; long words, or those that need quotes, are left open."""
    typed = " ".join(words)
    plain = len(typed) <= LONGEST_QUOTE and shlex.join(words) == typed
    return f"'somaref {name} {typed if plain else 'WORDS'}'"


def absent(monograph: Monograph, name: str) -> str:
    """What to say where a label has no such section: never that it says nothing of it."""
    from somaref.spl.codes import vocabulary

    section_type = find(name)
    section_id = section_type.id if section_type else name
    codes = vocabulary().form.sections.get(section_id, {})
    looked = ", ".join(f"{title} ({code})" for code, title in list(codes.items())[:_MOST_NAMED])
    here = list(dict.fromkeys(each.id for each in monograph.sections))
    parts = [f"no section of this label of {monograph.name} is coded or titled as {section_id!r}"]
    if looked:
        parts.append(f"looked for: {looked}{', ...' if len(codes) > _MOST_NAMED else ''}")
    parts.append("that is no sign that the label says nothing of it, nor of safety")
    titles = (*codes.values(), *(section_type.aliases if section_type else ()))
    if headings := dict.fromkeys(_headings(monograph, titles)):
        parts.append(f"headings with such words: {', '.join(list(headings)[:_MOST_NAMED])}")
    elsewhere = [each for each in vocabulary().form.elsewhere.get(section_id, ()) if each in here]
    if elsewhere:
        parts.append(f"look in {' and '.join(elsewhere)}, or use 'search'")
    parts.append(f"the label has: {', '.join(here)}")
    return "; ".join(parts)


def _headings(monograph: Monograph, titles: Iterable[str]) -> Iterator[str]:
    """The headings in the label that hold a word of these titles."""
    words = _words(" ".join(titles)) - _COMMON
    for section in monograph.whole:
        for group in section.groups:
            if words & _words(group.heading):
                yield f"{group.heading!r} (in {section.id})"


def _words(text: str) -> set[str]:
    """The longer words of the text, as one of each."""
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", text.lower())}
