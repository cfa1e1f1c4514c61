"""References from one section of a label to another, as in "[see Falls (5.1)]"."""

import re
from collections.abc import Mapping

_REFERENCE = re.compile(r"[\[(] ?see [^\[\]()]*(?:\([\d., ]+\)[^\[\]()]*)+[\])]", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.\d+)*")


def follow(text: str, renumbered: Mapping[str, str]) -> str:
    """The text with each reference leading to where its section has gone, if that has a number."""

    def moved(match: re.Match[str]) -> str:
        return _NUMBER.sub(lambda number: renumbered.get(number[0], number[0]), match[0])

    return _REFERENCE.sub(moved, text)
