"""Names of substances -> what is known of them: in a question, or as somebody typed them.

A name may come among strengths and forms ("tramadol hcl 50 mg"), in the plural, joined to others
("xanax and norco", "beer + wine") or with a slip ("xanex"). The longest name counts.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from somaref.limits import LONGEST_NAME, MOST_COMPARED, WORDS_COMPARED, WORDS_OF_A_NAME
from somaref.monograph.model import Cite
from somaref.monograph.substances import Entry, Sort, Substances, entry_of, key
from somaref.text import grouped

# A name of one word, no longer than this, is none where it is typed as several; one shorter than
# that, with its form or strength joined to it, may be a part of another word; and so many hints.
_LONGEST_SHORT, _SHORTEST_BARE, _MOST_HINTS = 4, 5, 3
# Words that join two names.
JOINING = frozenset(("and", "with", "w", "plus", "or", "nor", "n", "et", "y"))
# In a question, a name that is a word of daily language counts only behind one of these.
_BEFORE_PLAIN = (
    *("with", "and", "plus", "mix", "mixed", "mixing", "combine", "combined", "combining"),
    *("take", "taking", "took", "taken", "smoke", "smoking", "smoked", "snort", "snorted"),
    *("drink", "drinking", "drank", "drunk", "on", "using", "used", "had", "some", "or"),
)
# Behind these a kind is what the medicine is or is for, and a substance what it acts on.
_AS_SUCH = ("as a", "as an", "as my", "like my", "than a", "than my")
_ACTS = ("act on", "acts on", "acting on", "bind to", "binds to", "addictive like", "addictive as")
# What a sign between two words is read as; others are no more than a space.
_BETWEEN = {".": ".", "'": "'", "’": "’", "-": "- ", **dict.fromkeys("+&,;|", " + ")}
# Where a strength is joined to a name, and what is put there: the word goes on as it was typed.
_STRENGTH = re.compile(r"(?<=[^\W\d_]{2})(?=\.?\d)|(?:(?<=\dmg)|(?<=\dmcg))(?=[^\W\d_]{3})")
_GOES_ON = "\0 "
# Behind these no number is a part of a name.
_COUNTED = frozenset(("h", "hr", "hrs", "hour", "hours", "min", "minutes", "day", "days", "times"))
# Salts and forms that are names too, where they stand alone.
_FORMS = frozenset(("sodium", "potassium", "calcium", "magnesium", "tea", "gummies", "patch"))


class Constituent(NamedTuple):
    """A substance that is meant, with the classes that it is in, and those that it may be in."""

    name: str
    classes: Mapping[str, Cite]
    may: tuple[str, ...] = ()


class Match(NamedTuple):
    """What is known of a name: `sort` is None where it is not known at all.

    `name` is how the list spells it, another than `asked` where that was taken for a slip; `plain`
    is what the name of a family alone means. `nearest` holds other names that look like an unknown
    one. `start` and `end` are its place among the words of a question.
    """

    asked: str
    sort: Sort | None = None
    name: str = ""
    parts: tuple[Constituent, ...] = ()
    plain: str = ""
    among: bool = False
    slip: bool = False
    nearest: tuple["Match", ...] = ()
    start: int = 0
    end: int = 0

    @property
    def meant(self) -> tuple[Constituent, ...]:
        """The substances that are meant, or may be."""
        return tuple(part for part in self.parts if not self.plain or part.name == self.plain)

    @property
    def classes(self) -> dict[str, None]:
        """The ids of the classes that a substance meant is in or may be in, the claimed first."""
        claimed = dict.fromkeys(id_ for part in self.meant for id_ in part.classes)
        return claimed | dict.fromkeys(id_ for part in self.meant for id_ in part.may)


class Asked(NamedTuple):
    """The words of a question, and the substances named among them, each with its place."""

    words: tuple[str, ...]
    named: tuple[Match, ...]


class Names:
    """The substances made ready for what people type."""

    def __init__(self, known: Substances) -> None:
        self.known = known
        self._beside = frozenset(known.beside) | JOINING
        self._forms = ("hcl", *(each for each in known.beside if len(each) >= _SHORTEST_BARE))
        self._lines = dict(zip(known.keys, known.lines, strict=True))

    def says_nothing(self, word: str) -> bool:
        """Whether a word beside a name says nothing of what it is."""
        return word in self._beside or word[:1].isdecimal()

    def asked(self, question: str) -> Asked:
        """The question cut into words, with the substances that it names."""
        from somaref.questions.words import words

        said = tuple(words(question))
        return Asked(said, self.named_in(said))

    def named_in(self, words: Sequence[str], itself: bool = False) -> tuple[Match, ...]:
        """The substances that a question names, by their places; its own medicine if `itself`."""
        found: list[Match] = []
        place = 0
        while place < len(words):
            match = self.longest(words, place)
            if match and (itself or not self.is_itself(match)) and not self._is_plain(match, words):
                found.append(match)
            place = match.end if match else place + 1
        return tuple(found)

    def is_itself(self, match: Match) -> bool:
        """Whether the medicine that is asked about is meant, and nothing else."""
        return [part.name for part in match.parts] == [self.known.medicine]

    def longest(self, words: Sequence[str], place: int) -> Match | None:
        """The longest name that begins at that place of the words."""
        if words[place] in JOINING:
            return None
        joined, best = "", None
        for end in range(place, min(len(words), place + WORDS_OF_A_NAME)):
            if words[end] in ("and", "with", "w"):
                continue
            joined += words[end]
            if len(joined) > LONGEST_NAME:
                break
            entry = self._entry(joined, end == place)
            # "As a" is not aspirin: a name so short counts only where it is typed as one.
            short = entry and entry.spelled.isalpha() and len(entry.spelled) <= _LONGEST_SHORT
            # Neither "Tylenol and 1 soma" nor "Tylenol 1 hour ago" is Tylenol No. 1.
            counts = words[end - 1] in JOINING or not _COUNTED.isdisjoint(words[end + 1 : end + 2])
            counted = counts and words[end][0].isdecimal()
            if entry and (end == place or not (short or counted)):
                best = self._match(entry, place, end + 1)
        return best

    def _entry(self, joined: str, alone: bool) -> Entry | None:
        """What is called so, be it one or many; a word alone may have its salt or form joined."""
        one = (each for end in ("s", "es") if len(each := joined.removesuffix(end)) > 2)
        many = f"{joined}s" if joined.endswith("pill") else joined
        forms = (each for each in ("", *self._forms) if alone and each in joined)
        bare = (joined.replace(each, "") for form in forms for each in (form, f"{form}and"))
        short = (each for each in bare if len(each) >= _SHORTEST_BARE)
        found = next((each for each in (joined, *one, many, *short) if each in self._lines), None)
        return entry_of(self._lines[found]) if found else None

    def _match(self, entry: Entry, start: int = 0, end: int = 0) -> Match:
        made = entry.sort in ("combination", "family")
        plain, among = self.known.products[entry.number][2:] if made else (None, False)
        parts, name = self._parts(entry), entry.spelled
        return Match(name, entry.sort, name, parts, plain or "", among, start=start, end=end)

    def _parts(self, entry: Entry) -> tuple[Constituent, ...]:
        if entry.sort == "class":
            return (Constituent(entry.spelled, {self.known.classes[entry.number]: {}}),)
        if entry.sort == "substance":
            name, classes, may = self.known.records[entry.number]
            return (Constituent(name, {id_: dict(cite) for id_, cite in classes}, may),)
        product = self.known.products[entry.number]
        held = (product.plain, *product.holds) if product.plain else product.holds
        names = dict.fromkeys(key(name) for name in held)
        return tuple(part for name in names for part in self._parts(entry_of(self._lines[name])))

    def _is_plain(self, match: Match, words: Sequence[str]) -> bool:
        """Whether a word of daily language is meant as such; "is it a sleeping pill" names none."""
        start, end, plain = match.start, match.end, self.known.plain
        before = tuple(words[max(start - 3, 0) : start])
        two, phrase = " ".join(before[-2:]), " ".join((*before[-2:], *words[start:end]))
        is_one = before[:1] == ("is",) and before[2:] in (("a",), ("an",))
        kind = two in _AS_SUCH or (is_one and before[1] not in _BEFORE_PLAIN)
        such = two in _ACTS or (kind and match.sort in ("family", "class"))
        own = key("".join(words[start:end]))
        longer = (phrase, *(" ".join(words[start : end + more]) for more in (1, 2, 3)))
        such = such or not ({*map(key, longer)} - {own}).isdisjoint(plain)
        alone = (start, end) == (0, len(words)) or self.known.medicine in words[end : end + 1]
        # "Take the pill" is daily language, "the pill" alone is one.
        named = words[start] != "the" and not {*_BEFORE_PLAIN}.isdisjoint(before[-1:])
        return such or (not (alone or named) and not {own, key(match.name)}.isdisjoint(plain))

    def guess(self, asked: str) -> Match:
        """What the words are a slip of, if the likest names have classes, and all the same ones."""
        near = self._near(key(asked))
        likest = [match for count, match in near if count == near[0][0]]
        classes = {tuple(sorted(match.classes)) for match in likest}
        others = [match for _, match in near if tuple(sorted(match.classes)) not in classes]
        # Daily words are close to one another, so that one may be meant and no slip of another.
        if len(classes) == 1 and all(classes) and key(likest[0].name) not in self.known.plain:
            return likest[0]._replace(asked=asked, slip=True, nearest=tuple(others[:_MOST_HINTS]))
        return Match(asked, nearest=tuple(match for _, match in near[:_MOST_HINTS]))

    def _near(self, asked: str) -> list[tuple[int, Match]]:
        """The names that look like it, each thing once, with the number of slips."""
        # Few names are unknown, and only for those the module of words is imported.
        from somaref.questions.words import looks_like

        near = (
            (count, entry_of(self._lines[name])) for count, name in looks_like(asked, self._lines)
        )
        # A slip is never read as the nickname of a class.
        every = ((count, it) for count, it in near if it.sort != "class")
        same = grouped(((it.sort, it.number), (count, self._match(it))) for count, it in every)
        return [each[0] for each in same.values()]


class TypedWord(NamedTuple):
    """A word as typed and as compared; `first` of a name, whatever stands before."""

    text: str
    word: str
    first: bool


def matches(names: Names, typed: Sequence[str]) -> tuple[Match, ...]:
    """A match for each substance named, in their order; each but once."""
    found: list[Match] = []
    compared = 0
    for each in _runs(names, typed):
        if isinstance(each, Match):
            found.append(each)
            continue
        compared += 1
        if compared > MOST_COMPARED or len(each.split()) > WORDS_COMPARED:
            found.append(Match(each))
            continue
        guessed = _guessed(names, each)
        # "st johns wart" is one name with a slip, not a name and a word.
        whole = names.guess(f"{found[-1].asked} {each}") if found else Match(each)
        if whole.slip and guessed[0].sort is None:
            found[-1] = whole
        else:
            found += guessed
    same = grouped(((each.sort, key(each.name or each.asked)), each) for each in found)
    once = tuple(each[0] for each in same.values())
    # Beside others the medicine itself is no news.
    others = tuple(match for match in once if not names.is_itself(match))
    return others or once or (Match(" ".join(typed)),)


def _runs(names: Names, typed: Sequence[str]) -> Iterator[Match | str]:
    """Matches, and between them the words that are not known."""
    tokens = [token for name in typed for token in _tokens(name)]
    words = [token.word for token in tokens]
    unknown: list[str] = []
    place, behind = 0, False
    while place < len(tokens):
        token = tokens[place]
        match = names.longest(words, place)
        end = match.end if match else place + 1
        if behind and not token.first and end == place + 1 and token.word in _FORMS:
            place += 1
            continue
        if unknown and (match or token.first or token.word in JOINING):
            yield _joined(unknown)
            unknown.clear()
        if match:
            # The strength that is joined to a name is shown with it.
            while tokens[end - 1].text.endswith(_GOES_ON[0]) and names.says_nothing(words[end]):
                end += 1
            asked = _joined(token.text for token in tokens[place:end])
            yield match._replace(asked=asked, start=0, end=0)
        elif unknown or not names.says_nothing(token.word):
            unknown.append(token.text)
        place, behind = end, match is not None
    if unknown:
        yield _joined(unknown)


def _guessed(names: Names, asked: str) -> list[Match]:
    """What unknown words may be slips of: the words together, else each of them."""
    split = _STRENGTH.sub(" ", asked.replace("-", " ")).split()
    words = [word for word in split if not names.says_nothing(key(word))] or [asked]
    # A number may be part of a name: "Tylenol 3" is another than Tylenol.
    said = names.guess(" ".join(split))
    whole = (said if said.sort else names.guess(" ".join(words)))._replace(asked=asked)
    each = [names.guess(word) for word in words]
    unlike = not any(match.sort or match.nearest for match in each)
    return [whole] if whole.sort or whole.nearest or unlike else each


def _tokens(name: str) -> Iterator[TypedWord]:
    """The words of a name; a sign between two names makes the next the first of another."""
    spaced = "".join(each if each.isalnum() else _BETWEEN.get(each, " ") for each in name)
    first = True
    for text in _STRENGTH.sub(_GOES_ON, spaced).split():
        # The point of "St." is part of it, that behind a name is not.
        text = text if len(text) <= _LONGEST_SHORT else text.rstrip(".")
        word = key(text) or text.strip("'’-.").casefold()
        if word not in ("", "+"):
            yield TypedWord(text, word, first)
        first = word in ("", "+")


def _joined(texts: Iterable[str]) -> str:
    return " ".join(texts).replace("- ", "-").replace(_GOES_ON, "").strip("-\0")
