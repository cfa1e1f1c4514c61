"""Writes every generated file of the project anew; read the difference before you commit it.

    python -m tools.generate            write them
    python -m tools.generate --check    say which are not current, and change nothing

The JSON Schemas and the man page come from the code, the picture and the golden files from what
the program prints.
"""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from unittest.mock import patch

from somaref.errors import SomarefError
from somaref.monograph.files import DataFile
from tests.labels import NEWER, NUMBERED
from tests.readers import load_once
from tools import fit, golden, manual, offers, picture, schema
from tools.samples import THEMES, themes_table

ROOT = Path(__file__).parent.parent

# What was fitted to samples: no test makes these, as to hear all of the samples takes longest.
FITTED: Mapping[str, Callable[[], str]] = {
    "somaref/questions/learned_danger.tsv": lambda: fit.current("danger"),
    "somaref/questions/learned_answers.tsv": lambda: fit.current("answers"),
}
FILES: Mapping[str, Callable[[], str]] = {
    **FITTED,
    "data/monograph.schema.json": schema.monograph_schema,
    "docs/output.schema.json": schema.output_schema,
    "docs/somaref.1": manual.page,
    "somaref/cli/offers.py": offers.module,
    "somaref/questions/learned_themes.tsv": lambda: themes_table(THEMES.load()),
    "docs/overdose.svg": picture.picture,
    "docs/testol.xml": lambda: NUMBERED,
    "docs/testol-4.xml": lambda: NEWER,
    **{f"tests/golden/{name}": make for name, make in golden.FILES.items()},
}


def outdated() -> dict[str, str | None]:
    """The files that are not current, with their right content; None for what is left over."""
    golden_files = (ROOT / "tests" / "golden").iterdir()
    found = {str(file.relative_to(ROOT)): None for file in golden_files}
    contents = {name: make() for name, make in FILES.items()}
    current = {
        name: (ROOT / name).read_text(encoding="utf-8") if (ROOT / name).exists() else None
        for name in (*contents, *found)
    }
    wanted: dict[str, str | None] = {**found, **contents}
    return {name: content for name, content in wanted.items() if content != current[name]}


def main(check: bool) -> int:
    """The exit code: 1 if files are not current and are not to be written."""
    found = outdated()
    modules = {name: content for name, content in found.items() if name.endswith(".py")}
    for name, content in (found if check else modules or found).items():
        print(name if content is not None else f"{name} (left over)")
        if check:
            continue
        if content is None:
            (ROOT / name).unlink()
        else:
            (ROOT / name).write_text(content, encoding="utf-8")
    if modules and not check:
        # What the others show depends on the new modules, which only a new process imports.
        return subprocess.run([sys.executable, "-m", "tools.generate"], cwd=ROOT).returncode
    return 1 if found and check else 0


if __name__ == "__main__":
    try:
        # The built-in data are read once, and not for each of the files.
        with patch.object(DataFile, "load", load_once):
            sys.exit(main("--check" in sys.argv[1:]))
    except SomarefError as fault:
        sys.exit(str(fault))
