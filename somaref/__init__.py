"""An offline reference for one medicine at the terminal.

From a program:

    import somaref

    monograph = somaref.load()
    for statement in monograph.section("side-effects").statements:
        print(statement.text, monograph.verdict(statement))
    print(somaref.render(monograph, "overdose", form="markdown"))
    answer = somaref.search(monograph, "can I drive")
    if answer.found:
        print(somaref.render(answer.document))
"""

# False but for type checkers. To import it would take time in which Ctrl-C is not yet heard.
TYPE_CHECKING = False

__version__ = "0.1.0"
__all__ = ["Document", "Monograph", "Outcome", "Section", "SomarefError", "Statement"]
__all__ += ["compare", "interactions", "load", "render", "search", "together"]

if TYPE_CHECKING:
    from somaref.api import *  # noqa: F403


def __getattr__(name: str) -> object:
    # Whatever is imported from this package runs this file first, so that it stays empty
    # until a program asks for the Python interface.
    if name in __all__:
        from somaref import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
