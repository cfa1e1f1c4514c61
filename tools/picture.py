"""The README's picture: what `somaref overdose` shows on a terminal."""

import io
import re

from rich.console import Console
from rich.text import Text

from somaref.api import composer
from somaref.library import load
from somaref.output.show import to_text
from somaref.output.stream import Screen

COLUMNS = 80
LINES = 19


def picture() -> str:
    """The real output, its first lines and the notice, as an SVG without outside addresses."""
    monograph = load()
    screen = Screen(rich=True, color=True, width=COLUMNS, encoding="utf-8")
    text = to_text(composer(monograph).section(monograph.section("overdose")), "text", screen)
    lines = text.splitlines()
    shown = ["$ somaref overdose", *lines[:LINES], "  ...", *lines[-4:]]
    console = Console(file=io.StringIO(), record=True, width=COLUMNS, _environ={})
    console.print(Text.from_ansi("\n".join(shown)))
    svg = console.export_svg(title="somaref overdose", unique_id="somaref")
    return re.sub(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", "", svg, flags=re.DOTALL)
