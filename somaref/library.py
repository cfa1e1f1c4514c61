"""Where monographs lie: the built-in one, or a file of the user's.

What reads them is imported only when one is read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from somaref.errors import MonographError

if TYPE_CHECKING:
    from somaref.lexicon import Lexicon
    from somaref.monograph import Monograph

_HERE = Path(__file__).parent

# A thousand times the built-in monograph; what is larger is no monograph but a mistake.
_LARGEST = 256 * 1024 * 1024


def data_dir() -> Path:
    """The folder of the data: inside the package once installed, beside it in a checkout."""
    installed = _HERE / "data"
    return installed if installed.is_dir() else _HERE.parent / "data"


def built_in() -> Path:
    return data_dir() / "soma.yaml"


def load(path: str | Path | None = None) -> Monograph:
    """The monograph in the file, or the built-in one. Raises MonographError."""
    from somaref.reader import read

    file = Path(path) if path is not None else built_in()
    return read(_bytes(file), str(file))


def lexicon() -> Lexicon:
    """How people ask: the words behind search."""
    from somaref.reader import read_lexicon

    file = data_dir() / "search.yaml"
    return read_lexicon(_bytes(file), str(file))


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MonographError(f"{file}: cannot read the monograph: {reason}") from None
    if len(data) > _LARGEST:
        raise MonographError(f"{file}: larger than {_LARGEST // 1024**2} MiB; no monograph is")
    return data
