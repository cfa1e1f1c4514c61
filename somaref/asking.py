"""A question, or names of substances -> the document that answers, and whether it does.

What is needed for that is read here, and only now.
"""

from collections.abc import Sequence

from somaref.document.answers import Composer
from somaref.document.model import Document
from somaref.monograph.model import Monograph
from somaref.monograph.substances import load_substances
from somaref.search.danger import load_line
from somaref.search.names import Names
from somaref.search.typed import matches


def interactions(
    monograph: Monograph, typed: Sequence[str], path: str | None = None, cited: bool = False
) -> tuple[Document, bool]:
    """What is known of the substances typed; whether a class of the monograph covers all.

    `path` is the monograph's file, beside which a list of substances may lie; None is the
    built-in one. Raises MonographError where a list is not valid.
    """
    known = load_substances(monograph, path)
    found = matches(Names(known), typed)
    if monograph.verbatim:
        from somaref.document import labels
        from somaref.spl.named import named

        told = named(monograph, found, known)
        document = labels.interactions(monograph, told, load_line(), cited)
        return document, all(each.statements for each in told)
    composer = Composer(monograph, load_line(), None, known.sources, cited)
    classes = set(monograph.classes or {})
    covered = all(classes & set(match.classes) for match in found)
    return composer.interactions(found), covered


def search(
    monograph: Monograph,
    question: str,
    limit: int,
    section_id: str | None = None,
    path: str | None = None,
    cited: bool = False,
) -> tuple[Document, bool]:
    """At most `limit` statements that answer the question; whether anything does.

    `path` is as in `interactions`.
    """
    from somaref.search.emergencies import load_emergencies, told
    from somaref.search.lexicon import load_lexicon
    from somaref.search.ranking import Search
    from somaref.search.routes import load_routes

    known = load_substances(monograph, path)
    names = Names(known)
    block = told(load_emergencies(), question, monograph.generic, names)
    ready = Search(monograph, load_lexicon(), load_routes(), names)
    reply = ready.ask(question, limit, section_id, block.section if block else None)
    if monograph.verbatim:
        from somaref.document import labels
        from somaref.spl.named import named

        found = named(monograph, reply.named, known)
        danger = (load_line(), block)
        document = labels.search(monograph, question, reply, found, danger, limit, cited)
        return document, reply.answered or block is not None
    composer = Composer(monograph, load_line(), block, known.sources, cited)
    return composer.search(question, reply), reply.answered or block is not None
