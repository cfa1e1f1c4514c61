"""What a question tells of danger: what was learned and what the rules know, put together."""

from somaref.monograph.model import Monograph
from somaref.questions.classifier import Classifier
from somaref.questions.danger import Told
from somaref.questions.emergencies import Emergencies, Heard, heard_in, told
from somaref.questions.features import Hearing, features
from somaref.questions.lexicon import Lexicon, with_own
from somaref.questions.names import Asked


class Listener:
    """Hears danger in questions about one monograph."""

    def __init__(self, monograph: Monograph, known: Emergencies, lexicon: Lexicon) -> None:
        self._known = known
        self._medicine = monograph.generic
        phrases = with_own(lexicon.phrases, (monograph.brand, monograph.generic))
        self._hearing = Hearing(phrases, known.spelled, known.amounts, frozenset(known.adds_up))

    def hear(self, question: str, asked: Asked) -> tuple[Heard, dict[str, float]]:
        """The classes of words that are heard, and the features."""
        heard = heard_in(self._known, asked, self._medicine)
        return heard, features(question, asked, self._hearing, heard)

    def told(self, question: str, asked: Asked) -> Told:
        """What must begin the answer; nothing where the question is calm."""
        from somaref.questions.learned_danger import BIAS, CLASSES, LINES

        heard, found = self.hear(question, asked)
        return told(self._known, Classifier(CLASSES, BIAS, LINES).shares(found), heard)
