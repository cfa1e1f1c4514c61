"""The README's picture: what `somaref overdose` shows on a terminal.

python docs/picture.py    draws docs/overdose.svg anew
"""

import io
import re
from pathlib import Path

from rich.console import Console
from rich.text import Text

from somaref import compose
from somaref.library import load
from somaref.stream import Screen
from somaref.writers import render

FILE = Path(__file__).parent / "overdose.svg"
COLUMNS = 80
LINES = 19


def picture() -> str:
    """The real output, its first lines and the notice, as an SVG without outside addresses."""
    monograph = load()
    screen = Screen(rich=True, color=True, width=COLUMNS, encoding="utf-8")
    text = render(compose.section(monograph, monograph["overdose"]), "text", screen)
    lines = text.splitlines()
    shown = ["$ somaref overdose", *lines[:LINES], "  ...", *lines[-4:]]
    console = Console(file=io.StringIO(), record=True, width=COLUMNS, _environ={})
    console.print(Text.from_ansi("\n".join(shown)))
    svg = console.export_svg(title="somaref overdose", unique_id="somaref")
    return re.sub(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", "", svg, flags=re.DOTALL)


if __name__ == "__main__":
    FILE.write_text(picture(), encoding="utf-8")
