"""The notice that ends every output. It stands here alone, so that nothing can do without it."""

NOTICE = (
    "Notice: general information only, not medical advice. Consult a healthcare professional "
    "before you start, change or stop any medicine."
)

# Longer than the notice is in any layout: in narrow lines, frames and tags.
_TAIL = 2000


def ends_in_notice(text: str) -> bool:
    """Whether the notice is at the end of the text, however it is laid out there."""
    return _letters(NOTICE) in _letters(text[-_TAIL:])


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))
