"""Where monographs lie: the built-in one, or a file of the user's.

What reads them is imported only when one is read.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from somaref.cache import remembered
from somaref.errors import MonographError

if TYPE_CHECKING:
    from pathlib import Path

    from somaref.lexicon import Lexicon
    from somaref.monograph import Monograph
    from somaref.nodes import Node

_HERE = os.path.dirname(__file__)

# A thousand times the built-in monograph; what is larger is no monograph but a mistake.
_LARGEST = 256 * 1024 * 1024


def data_dir() -> str:
    """The folder of the data: inside the package once installed, beside it in a checkout."""
    installed = os.path.join(_HERE, "data")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(_HERE), "data")


def built_in() -> str:
    return os.path.join(data_dir(), "soma.yaml")


def load(path: str | Path | None = None) -> Monograph:
    """The monograph in the file, or the built-in one. Raises MonographError."""
    from somaref.reader import read

    file = str(path or built_in())
    return read(_tree(file))


def lexicon() -> Lexicon:
    """How people ask: the words behind search."""
    from somaref.reader import read_lexicon

    return read_lexicon(_tree(os.path.join(data_dir(), "search.yaml")))


def _tree(file: str) -> Node:
    """What the file holds, not yet checked."""
    from somaref.nodes import frozen, thawed

    def make() -> str:
        from somaref.parser import parse

        return frozen(parse(_bytes(file), file))

    try:
        return thawed(remembered(("tree",), file, make), file)
    except (TypeError, ValueError, RecursionError):
        # Not what we wrote, whoever did.
        return thawed(make(), file)


def _bytes(file: str) -> bytes:
    try:
        with open(file, "rb") as opened:
            data = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MonographError(f"{file}: cannot read the monograph: {reason}") from None
    if len(data) > _LARGEST:
        raise MonographError(f"{file}: larger than {_LARGEST // 1024**2} MiB; no monograph is")
    return data
