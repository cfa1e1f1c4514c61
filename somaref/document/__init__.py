"""What is to be shown: a document, and how it is composed from what is known.

Whether a monograph is a label is asked here, and nowhere else on the way to a document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from somaref.document.answers import Answers
    from somaref.document.compose import Composer
    from somaref.document.labels import LabelAnswers
    from somaref.document.questions import QuestionAnswers
    from somaref.monograph.model import Monograph
    from somaref.monograph.substances import Substances
    from somaref.questions.danger import Danger


def composer(monograph: Monograph, cited: bool = False) -> Composer:
    """What makes documents about this monograph; `cited` adds the source of each statement."""
    if monograph.verbatim:
        from somaref.document.labels import LabelComposer

        return LabelComposer(monograph, cited)
    from somaref.document.compose import Composer

    return Composer(monograph, cited)


def answerer(
    monograph: Monograph, cited: bool, danger: Danger, known: Substances
) -> Answers | LabelAnswers:
    """What makes the documents that answer a question, each led by what to do in `danger`.

    `known` are the substances that it can be asked about.
    """
    if monograph.verbatim:
        from somaref.document.labels import LabelAnswers

        return LabelAnswers(monograph, cited, danger, known)
    from somaref.document.answers import Answers

    return Answers(monograph, cited, danger, known)


def asker(monograph: Monograph, cited: bool, danger: Danger, known: Substances) -> QuestionAnswers:
    """What makes the answers of what people ask, each led by what to do in `danger`."""
    from somaref.document.questions import QuestionAnswers

    return QuestionAnswers(monograph, cited, danger, known)
