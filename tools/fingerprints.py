"""Prints the fingerprints of a label's sections, for the key `edition` of a monograph file.

    python -m tools.fingerprints LABEL [MONOGRAPH]

LABEL is the label that judges the monograph (by default the built-in one): its XML or ZIP, or
openFDA's record of it. No text of the label is kept, only what tells whether it has changed.
"""

import sys
from pathlib import Path

from somaref.differences.tokens import fingerprint
from somaref.library import load
from somaref.spl.monograph import of_content


def edition(label: str, monograph: str | None = None) -> str:
    """The lines of YAML."""
    found, texts = of_content(Path(label).read_bytes())
    known = load(monograph)
    prints = [
        f'    "{number}": {fingerprint(text, (known.brand, known.generic))!r}'
        for number, text in texts.items()
    ]
    head = (
        "edition:",
        f"  set_id: {found.edition.set_id}",
        f"  version: {found.edition.version}",
        f"  revised: {found.edition.revised}",
        "  fingerprints:",
    )
    return "\n".join((*head, *prints)).replace("'", '"') + "\n"


if __name__ == "__main__":
    sys.stdout.write(edition(*sys.argv[1:]))
