"""What is to be shown: a document, and how it is composed from what is known.

Whether a monograph is a label is asked here, and nowhere else on the way to a document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from somaref.document.answers import Answers
    from somaref.document.compose import Composer
    from somaref.monograph.model import Monograph
    from somaref.monograph.substances import Substances
    from somaref.questions.danger import Told


def composer(monograph: Monograph, cited: bool = False) -> Composer:
    """What makes documents about this monograph; `cited` adds the source of each statement."""
    if monograph.verbatim:
        from somaref.document.labels import LabelComposer

        return LabelComposer(monograph, cited)
    from somaref.document.compose import Composer

    return Composer(monograph, cited)


def answerer(monograph: Monograph, cited: bool, told: Told, known: Substances) -> Answers:
    """What makes the documents that answer a question, each led by what is `told` of danger.

    `known` are the substances that it can be asked about.
    """
    if monograph.verbatim:
        from somaref.document.labels import LabelAnswers

        # Of a list of substances a label takes the names alone.
        return LabelAnswers(monograph, cited, told, known._replace(sources={}))
    from somaref.document.answers import Answers

    return Answers(monograph, cited, told, known)
