"""What is heard in a question: its substances, its features, what they tell of danger."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from somaref.monograph.model import Monograph
from somaref.questions.danger import Told
from somaref.questions.emergencies import Emergencies, Heard, heard_in, told
from somaref.questions.features import features
from somaref.questions.learned import DANGER
from somaref.questions.lexicon import LEXICON, Lexicon, said_daily, with_own
from somaref.questions.names import JOINING, Asked, Match, Names
from somaref.questions.words import looks_like, slips_allowed, stem, words

# What stands between two names.
_JOINT = re.compile(rf"\s*(?:[,;+&|]|\b(?:{'|'.join(sorted(JOINING))})\b)\s*")
# So many words that nobody knows are compared with the names of substances.
_MOST_STRANGE = 3


class Listener:
    """Hears questions about one monograph."""

    def __init__(self, monograph: Monograph, known: Emergencies, lexicon: Lexicon) -> None:
        self._known, self._medicine = known, monograph.generic
        self._phrases = with_own(lexicon.phrases, (monograph.brand, monograph.generic))
        self._lexicon = lexicon

    def asked(self, question: str, names: Names) -> Asked:
        """The words of the question, slips put right, and the substances named in it. A word that
        people are known to say is never read as a slip of another.
        """
        asked = names.asked(question)
        said, guessed = list(asked.words), list[Match]()
        taken = {place for match in asked.named for place in range(match.start, match.end)}
        known = DANGER.lines.more(map(stem, said))
        apart = (at for at, word in enumerate(said) if at not in taken and stem(word) not in known)
        strange = [at for at in apart if slips_allowed(said[at]) and said[at] not in self._daily]
        for place in strange[:_MOST_STRANGE]:
            if near := looks_like(said[place], self._daily):
                said[place] = near[0][1]
            elif (guess := names.guess(said[place])).slip and not names.is_itself(guess):
                guessed.append(guess._replace(start=place, end=place + 1))
        # A word that was put right may be a name.
        every = sorted((*names.named_in(said), *guessed), key=lambda match: match.start)
        return Asked(tuple(said), tuple(every))

    @cached_property
    def _daily(self) -> frozenset[str]:
        return said_daily(self._lexicon)

    def hear(self, question: str, asked: Asked) -> tuple[Heard, dict[str, float]]:
        """The classes of words that are heard, and the features."""
        heard = heard_in(self._known, asked, self._medicine)
        return heard, features(question, asked, self._known, self._phrases, heard)

    def told(self, heard: Heard, found: Mapping[str, float], asked: str | None = None) -> Told:
        """What must begin the answer, if `asked` is surely asked for; nothing of who is calm."""
        # Where no word is known, nothing was learned of what is said.
        words_said = (each for each in found if each[0].isalnum())
        shares = DANGER.shares(found) if DANGER.lines.more(words_said) else {}
        return told(self._known, shares, heard, asked)


def said_among(texts: Iterable[str], typed: str) -> Iterator[str]:
    """The texts, and words of them, in which people who ask or tell of danger say every word."""
    lexicon = LEXICON.load()
    known = set(map(stem, said_daily(lexicon)))
    # A word that is joined to others, as names are, is one, unless it has a meaning here.
    joined = _JOINT.split(typed.casefold())
    names = {*(joined if joined[1:] else ())} - {*lexicon.vocabulary}
    for text in (part for each in texts for part in (each, *each.split())):
        said = [] if text.casefold() in names and " " not in text else words(text)
        if known.issuperset(map(stem, said)) and any(len(word) > 2 for word in said):
            yield text
