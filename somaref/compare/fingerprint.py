"""A fingerprint of a text: the same for two that differ in layout alone, and for no others.

All blanks are layout here, since openFDA sets them between 10 and its power as it likes.
"""

import re
from collections.abc import Iterable

from somaref.compare.words import words

_LENGTH = 16


def fingerprint(text: str, names: Iterable[str]) -> str:
    """Sixteen hexadecimal digits; whichever of the medicine's names is used makes no difference."""
    from hashlib import sha256

    for name in names:
        text = re.sub(rf"\b{re.escape(name)}\b", "§", text, flags=re.IGNORECASE)
    return sha256("".join(words(text)).encode()).hexdigest()[:_LENGTH]
