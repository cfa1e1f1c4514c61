"""The notice is at the end of every output that succeeds: every command, every form."""

import io
import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from somaref import commands
from somaref.cli.main import main
from somaref.document.model import NOTICE, Document, FootPart
from somaref.library import load
from somaref.output.stream import Color
from somaref.output.writers import Writer
from tests import examples
from tests.labels import NUMBERED
from tests.pairs import pairwise

LABEL_LINES = [
    *(["boxed-warning"], ["overview"], *([name] for name in commands.OVERVIEWS)),
    *(["search", "drive"], ["interactions", "alcohol", "xyzzy"]),
]
LOCALES = [("C", "utf-8"), ("C.UTF-8", "utf-8"), ("", "ascii"), ("", "cp1252"), ("", "latin-1")]
# Any two of these settings occur together in some run of each command.
SETTINGS = pairwise(
    {
        "form": examples.FORMS,
        "color": get_args(Color),
        "width": ["20", "80"],
        "locale": LOCALES,
        "stream": ["pipe", "terminal", "file"],
        "more": [[], ["--sources"], ["--plain"]],
    }
)


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


@pytest.mark.much
@pytest.mark.parametrize(
    ("monograph", "line"),
    [
        *(("built-in", line) for line in examples.OF_BUILT_IN),
        *(("made", line) for line in examples.OF_MADE),
        *(("label", line) for line in LABEL_LINES),
    ],
    ids=str,
)
def test_every_output_ends_in_the_notice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: list[str], monograph: str
) -> None:
    if monograph != "built-in":
        (tmp_path / "label").write_text(NUMBERED, encoding="utf-8")
        file = examples.made(tmp_path) if monograph == "made" else str(tmp_path / "label")
        monkeypatch.setenv("SOMAREF_MONOGRAPH", file)
    # It is read once, and not for each of the runs.
    monkeypatch.setattr(commands, "load", cache(load))
    for setting in SETTINGS:
        locale, encoding = setting["locale"]
        stream = Stream(encoding, setting["stream"] == "terminal")
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setenv("LANG", locale)
        output = tmp_path / "output"
        output.unlink(missing_ok=True)
        form, color = setting["form"], setting["color"]
        args = [*line, "--format", form, "--color", color, "--width", setting["width"]]
        to_file = ["--output", str(output)] if setting["stream"] == "file" else []
        assert main([*args, *setting["more"], *to_file]) == examples.code_of(line)
        data = output.read_bytes() if to_file else stream.bytes.getvalue()
        text = data.decode("utf-8" if to_file else encoding)
        # The end of it is enough, however narrow the screen.
        assert letters(text[-5000:]).endswith(letters(NOTICE)), setting
        if form == "json":
            assert json.loads(text)["notice"] == NOTICE
        if form != "text" or color == "never":
            assert "\x1b" not in text


def test_each_command_has_a_line_and_each_line_is_run() -> None:
    """A command that is new is not forgotten here, nor in the tests of the forms."""
    assert {line[0] for line in examples.LINES} == set(examples.GROUP.commands)
    run = [*examples.OF_BUILT_IN, *examples.OF_MADE, *examples.NO_DOCUMENTS]
    # Sections that the built-in monograph lacks are shown by what shows the others.
    assert {line[0] for line in run} == set(examples.GROUP.commands) - examples.ABSENT


def test_the_settings_are_few_and_hold_every_pair() -> None:
    assert len(SETTINGS) < 40
    for form in examples.FORMS:
        for locale in LOCALES:
            assert any(s["form"] == form and s["locale"] == locale for s in SETTINGS)


def test_a_writer_without_a_foot_cannot_be_made() -> None:
    class Footless(Writer):
        def block(self, block: object) -> str:
            return str(block)

        def opening(self, blocks: object) -> str:
            return str(blocks)

    with pytest.raises(TypeError, match="foot"):
        Footless(Document("t", ()), None)  # type: ignore[abstract, arg-type]


def test_the_foot_of_any_document_ends_in_the_notice() -> None:
    assert Document("t", ()).foot == (FootPart("notice", (NOTICE,)),)


@pytest.mark.parametrize("args", [["--help"], ["--version"], *examples.NO_DOCUMENTS, []])
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


@pytest.mark.parametrize(
    "line",
    [*examples.OF_BUILT_IN, *examples.NO_DOCUMENTS, ["--help"], ["--version"]],
    ids=" ".join,
)
def test_a_closed_output_is_an_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(line) == 4
    assert "closed" in capsys.readouterr().err
