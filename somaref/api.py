"""The Python interface: read a monograph, ask it, compare two, render it with the notice.

The command line calls the same functions. What is needed is read in each of them, and only then.
Whether a monograph is a label is asked here, and nowhere else on the way to a document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from somaref.document.compose import Composer
from somaref.document.model import Document, Outcome
from somaref.errors import NothingFound, SomarefError
from somaref.library import load
from somaref.monograph.model import Monograph, Section, Statement
from somaref.monograph.sections import canonical
from somaref.output.show import Format, to_text
from somaref.output.stream import Screen
from somaref.text import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from somaref.document.answers import Answers
    from somaref.monograph.substances import Substances
    from somaref.questions.answers import Replier
    from somaref.questions.danger import Told
    from somaref.questions.lexicon import Lexicon
    from somaref.questions.names import Names

__all__ = ["Document", "Monograph", "Outcome", "Section", "SomarefError", "Statement"]
__all__ += ["compare", "interactions", "load", "render", "search", "together"]

# The most answers, or statements of a label, that a search shows, unless told otherwise.
LIMIT = 8


def composer(monograph: Monograph, cited: bool = False) -> Composer:
    """What makes documents about this monograph; `cited` adds the source of each statement."""
    if not monograph.verbatim:
        return Composer(monograph, cited)
    from somaref.document.labels import LabelComposer

    return LabelComposer(monograph, cited)


def answerer(monograph: Monograph, cited: bool, told: Told, known: Substances) -> Answers:
    """What makes the answers, led by what is `told` of danger; `known` are the substances."""
    if monograph.verbatim:
        from somaref.document.labels import LabelAnswers

        # Of a list of substances a label takes the names alone.
        return LabelAnswers(monograph, cited, told, known._replace(sources={}))
    from somaref.document.answers import Answers

    return Answers(monograph, cited, told, known)


def search(
    monograph: Monograph,
    question: str,
    *,
    limit: int = LIMIT,
    section: str | None = None,
    cited: bool = False,
) -> Outcome:
    """At most `limit` answers, or statements of a label, of one section if its id is given.

    `cited` adds the sources of each. Raises MonographError where a list of substances beside the
    monograph is not valid.
    """
    from somaref.monograph.substances import load_substances
    from somaref.questions.names import Names

    names = Names(load_substances(monograph))
    return _answered(monograph, names, visible(question), limit, section, cited)[0]


def _answered(
    monograph: Monograph,
    names: Names,
    question: str,
    limit: int,
    section: str | None,
    cited: bool,
    beside: str = "",
) -> tuple[Outcome, Told]:
    """What is found, and told of danger. What is said `beside` names is answered by itself too."""
    from somaref.questions.emergencies import EMERGENCIES
    from somaref.questions.hearing import Listener
    from somaref.questions.learned import ANSWER
    from somaref.questions.lexicon import LEXICON

    lexicon = LEXICON.load()
    listener = Listener(monograph, EMERGENCIES.load(), lexicon)
    replier = _replier(monograph, lexicon)
    if replier:
        from somaref.document.questions import QuestionAnswers
        from somaref.questions.understanding import understood

        story = f"{beside} with {monograph.brand}" if beside else ""
        asked, likely, told = understood(listener, replier, names, question, story)
        made = QuestionAnswers(monograph, cited, told, names.known)
        reply = replier.reply(asked, likely, told.block is not None)
        return made.answered(question, reply, replier.ids, limit, section, beside), told
    from somaref.questions.finding import finder

    # Without answers, statements are searched, and what they say decides what is a slip.
    asked = names.asked(question)
    heard, features = listener.hear(question, asked)
    likely = ANSWER.shares(features)
    # A label does not say what to do for each sign.
    told = listener.told(heard, features)
    likely |= {told.block.answer: 1.0} if told.block and told.block.answer else {}
    found = finder(monograph, names.known).find(asked, features, likely, section)
    answers = answerer(monograph, cited, told, names.known)
    return answers.search(question, found, asked.named, limit), told


def _replier(monograph: Monograph, lexicon: Lexicon) -> Replier | None:
    """What knows the answers about the monograph; None where there are none."""
    if monograph.verbatim:
        return None
    from somaref.questions.answers import ANSWERS, Replier

    answers = ANSWERS.load()
    replier = Replier(monograph, answers, lexicon)
    return replier if monograph.generic == answers.medicine and replier.ids else None


def interactions(monograph: Monograph, *substances: str, cited: bool = False) -> Outcome:
    """What is known of the substances named; found where a class of the monograph covers all.

    What names none is looked for as a question. Raises MonographError as `search` does.
    """
    from somaref.limits import LONGEST_QUOTE
    from somaref.monograph.substances import load_substances
    from somaref.questions.danger import Told
    from somaref.questions.names import Names, matches

    substances = tuple(visible(name)[:LONGEST_QUOTE] for name in substances)
    known = load_substances(monograph)
    names, typed = Names(known), " ".join(substances)
    found = matches(names, substances)
    unsure = [each for each in found if each.slip or not each.sort]
    said: set[str] = set()
    if unsure:
        from somaref.questions.hearing import said_among

        said = {*said_among((each.asked for each in unsure), typed)}
    # What is no name is asked as people ask, and a word that people say is no slip of one.
    beside = [each for each in unsure if not each.sort or each.asked in said & {*typed.split()}]
    strange = [each for each in beside if each.asked not in said]
    is_story = len(beside) > len(strange) and not monograph.verbatim
    asked, made = names.asked(typed), answerer(monograph, cited, Told(), known)
    named = sum(match.end - match.start for match in asked.named)
    if said or (unsure and 0 < named < len(asked.words)):
        # Whatever is named here is named beside the medicine.
        question = typed if monograph.verbatim else f"{typed} with {monograph.brand}"
        story = " ".join(match.asked for match in beside) if beside != [*found] else typed
        answer, told = _answered(monograph, names, question, LIMIT, None, cited, story)
        if told.block or (said and told.perhaps) or (is_story and answer.found):
            more = made.interactions(strange).document.blocks[1:] if strange else ()
            document = answer.document._replace(blocks=(*answer.document.blocks, *more))
            return answer._replace(document=document, found=answer.found and not strange)
    # What people say is no unknown medicine, but a label may name it.
    known_or_strange = [each for each in found if each.sort or each.asked not in said]
    return made.interactions(found if monograph.verbatim else known_or_strange or found)


def together(*medicines: Monograph, left_out: Sequence[str] = (), cited: bool = False) -> Outcome:
    """What the texts of these medicines say of each other, and which hold the same.

    `left_out` tells of what could not be read. Found means that any of them speaks of another.
    """
    from somaref.document.together import Together, medicine
    from somaref.monograph.substances import load_substances
    from somaref.questions.danger import Told
    from somaref.questions.names import Names

    own = load()
    known = load_substances(own)
    names = Names(known)
    taken = [medicine(each, names) for each in medicines]
    return Together(own, cited, Told(), known).together(taken, map(visible, left_out))


def compare(old: Monograph, new: Monograph, *, section: str | None = None) -> Outcome:
    """What changed from one monograph or label to the other: words and places, not layout.

    Found means that something changed.
    """
    from somaref.differences.changes import compared
    from somaref.differences.passages import passages_of
    from somaref.document.versions import comparison_document

    texts = (tuple(passages_of(each, section)) for each in (old, new))
    return comparison_document(old, new, compared(*texts))


def render(
    shown: Monograph | Document,
    section: str | None = None,
    form: Format = "text",
    cited: bool = False,
) -> str:
    """A document, or a monograph's section of that id or alias, with the notice at its end.

    Without a section it is the whole monograph; "sections" and "sources" are known too. `cited`
    adds the sources of each statement. Raises NothingFound, a SomarefError, where the monograph
    has no such section.
    """
    if isinstance(shown, Monograph):
        shown = overview_or_section(section or "all", shown, cited, form == "html")
    return to_text(shown, form, Screen())


def overview_or_section(
    name: str, monograph: Monograph, cited: bool, whole: bool = False
) -> Document:
    """One of the overviews, the first screen for no name, or the section of that id or alias; what
    can be asked with `whole` answers. Raises NothingFound where the monograph has no such section.
    """
    made = composer(monograph, cited)
    if not name:
        return made.start()
    name = canonical(name)
    if name == "questions":
        from somaref.document.questions import QuestionList
        from somaref.questions.answers import ANSWERS, stated

        known = ANSWERS.load()
        ids = stated(monograph, known) if monograph.generic == known.medicine else {}
        if ids:
            return QuestionList(monograph, cited).questions(known, ids, whole)
        # What can be asked of another medicine is not known.
        return made.contents()
    overviews = {"all": made.everything, "sections": made.contents, "sources": made.sources}
    if name in overviews:
        return overviews[name]()
    if name == "products" and not monograph.find(name):
        # Where no file lists them, what the article and the label say of them.
        name = name if monograph.verbatim else "description"
    if monograph.verbatim and monograph.find(name) is None:
        from somaref.suggest import absent

        raise NothingFound(absent(monograph, name))
    return made.section(monograph.section(name))
