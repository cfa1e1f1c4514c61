"""The notice is at the end of every output that succeeds: every command, every form."""

import io
import itertools
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack, nullcontext
from functools import cache
from pathlib import Path

import pytest
from typer.main import get_command

from somaref import cli, library
from somaref.commands import OVERVIEWS
from somaref.library import lexicon
from somaref.notice import NOTICE
from somaref.search import Search
from somaref.sections import SECTIONS
from somaref.start import main
from tests.test_reader import RICH

COMMANDS = [
    *([kind.id] for kind in SECTIONS),
    *([name] for name in OVERVIEWS),
    ["interactions", "beer", "xyzzy"],
    ["search", "call", "for", "help"],
]
FORMATS = ["text", "markdown", "json", "html"]
COLORS = ["auto", "always", "never"]
WIDTHS = ["20", "80"]
LOCALES = [("C", "utf-8"), ("C.UTF-8", "utf-8"), ("", "ascii"), ("", "cp1252"), ("", "latin-1")]
STREAMS = ["pipe", "terminal", "file"]


class Stream(io.TextIOWrapper):
    """Standard output, as a pipe or a terminal, that a test can read."""

    def __init__(self, encoding: str, terminal: bool) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding, newline="\n")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def letters(text: str) -> str:
    """What is left of a text without layout, marks, tags and escape codes."""
    bare = re.sub(r"\x1b\[[0-9;]*m|</?[a-z0-9]+>", "", text)
    return re.sub(r"[^0-9A-Za-z]+", "", bare)


@pytest.fixture
def to_close() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.mark.parametrize(
    ("command", "monograph"),
    [
        *((command, "built-in") for command in COMMANDS),
        *((command, "generated") for command in COMMANDS if len(command) > 1),
        *(([name], "generated") for name in ("overdose", *OVERVIEWS)),
    ],
    ids=str,
)
def test_every_output_ends_in_the_notice(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    to_close: ExitStack,
    command: list[str],
    monograph: str,
) -> None:
    monkeypatch.setenv("SOMAREF_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("somaref.cache._SETTLED", -1)
    if monograph == "generated":
        file = tmp_path / "generated.yaml"
        file.write_text(RICH, encoding="utf-8")
        monkeypatch.setenv("SOMAREF_MONOGRAPH", str(file))
    # Made once, and not for each of the thousands of runs.
    monkeypatch.setattr(cli, "app", get_command(cli.app))
    monkeypatch.setattr(library, "load", cache(library.load))
    if "search" in command:
        read = library.load(os.environ.get("SOMAREF_MONOGRAPH"))
        ready = to_close.enter_context(Search(read, lexicon()))
        monkeypatch.setattr("somaref.search.Search", lambda *_: nullcontext(ready))
    shown = 0
    for form, color, width, (locale, encoding), kind in itertools.product(
        FORMATS, COLORS, WIDTHS, LOCALES, STREAMS
    ):
        stream = Stream(encoding, kind == "terminal")
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setenv("LANG", locale)
        output = tmp_path / "output"
        output.unlink(missing_ok=True)
        args = [*command, "--format", form, "--color", color, "--width", width]
        code = main([*args, "--output", str(output)] if kind == "file" else args)
        data = output.read_bytes() if output.exists() else stream.bytes.getvalue()
        assert code == ("xyzzy" in command)
        shown += 1
        text = data.decode("utf-8" if kind == "file" else encoding)
        assert letters(text).endswith(letters(NOTICE)), (args, locale, encoding, kind)
        if form == "json":
            assert json.loads(text)["notice"] == NOTICE
        if form != "text" or color == "never":
            assert "\x1b" not in text
    every = len(FORMATS) * len(COLORS) * len(WIDTHS) * len(LOCALES) * len(STREAMS)
    assert shown == every


@pytest.mark.parametrize("args", [["--help"], ["--version"], ["validate", "data/soma.yaml"], []])
@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize(("locale", "encoding"), LOCALES)
def test_so_does_what_is_no_document(
    monkeypatch: pytest.MonkeyPatch, args: list[str], terminal: bool, locale: str, encoding: str
) -> None:
    stream = Stream(encoding, terminal)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("LANG", locale)
    assert main(args) == 0
    assert letters(stream.bytes.getvalue().decode(encoding)).endswith(letters(NOTICE))


@pytest.mark.parametrize("command", [*COMMANDS, ["--help"], ["--version"]], ids=" ".join)
def test_a_closed_output_is_an_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(command) == 4
    assert "closed" in capsys.readouterr().err
