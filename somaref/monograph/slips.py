"""What was probably meant where a file is not YAML: the slips that people make most."""

from typing import Any

_COLON = 'a text with ": " in it needs quotes, "as: here"'
_QUOTE = "a quote before it is not closed, or stands inside a text"


def slip(error: Any) -> tuple[Any, str]:
    """The mark of the place to look at, None if there is none, and what to say of it.

    `error` is PyYAML's, whose words depend on whether its compiled part is there.
    """
    mark, begun = error.problem_mark, error.context_mark
    problem, context = error.problem or error.context or "", error.context or ""
    hint = ""
    if "quoted scalar" in context:
        mark, hint = begun, "the quote that begins here is not closed"
    elif "mapping values are not allowed" in problem:
        hint = f"{_COLON}; or the line is indented wrongly"
    elif "expected ',' or" in problem and begun and begun.line != mark.line:
        mark, hint = begun, "the bracket that begins here is not closed"
    elif "expected ',' or" in problem:
        hint = _COLON
    elif "expected key" in problem or "<scalar>" in problem:
        hint = _QUOTE
    elif "cannot start any token" in problem:
        hint = "indent with spaces, and put a text that begins with a sign in quotes"
    return mark or begun, f"this is not YAML: {problem}{f' ({hint})' if hint else ''}"
