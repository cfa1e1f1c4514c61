"""Real label files, if SOMAREF_LABEL_FILES names a folder of them; they are no part of this."""

import os
from pathlib import Path

import pytest

from somaref.errors import MonographError
from somaref.library import load
from tests.labels import LABELS
from tools.benchmarks.words import measure

FOLDER = os.environ.get("SOMAREF_LABEL_FILES")
FILES = sorted(Path(FOLDER).iterdir()) if FOLDER else []
LABEL_FILES = [file for file in FILES if file.suffix in (".xml", ".zip")]


@pytest.mark.skipif(not LABEL_FILES, reason="SOMAREF_LABEL_FILES names no folder of labels")
@pytest.mark.parametrize("file", LABEL_FILES, ids=lambda file: file.name[:30])
def test_the_words_of_a_real_label_are_kept_once(file: Path) -> None:
    try:
        load(file)
    except MonographError as error:
        assert "no US label of a medicine for people" in str(error)
        return
    found = measure(file)
    if found.words:
        assert found.kept > 0.998
        # Short labels have many lists and sections without titles; what spans columns of a table
        # is told in each.
        assert found.doubled < (0.07 if found.words > 2000 else 0.1)


@pytest.mark.parametrize("name", ["old", "drug-facts", "codes", "images"])
def test_the_measure_itself_finds_what_is_lost(name: str, tmp_path: Path) -> None:
    file = tmp_path / "label.xml"
    file.write_text(LABELS[name], encoding="utf-8")
    assert measure(file).kept == 1
