"""The notice is at the end of every output that succeeds: every command, every form."""

import io
import json
import re
import sys
from functools import cache
from pathlib import Path

import pytest
from typer.main import get_command

from somaref import cli
from somaref.commands import OVERVIEWS
from somaref.document.model import NOTICE, Document, FootPart
from somaref.main import main
from somaref.monograph import load as load_module
from somaref.output.writers.base import Writer
from tests.labels import NUMBERED
from tests.monographs import RICH
from tests.pairs import pairwise
from tests.running import ROOT

HERE = [each.id for each in load_module.load().sections]
COMMANDS = [
    *([section_id] for section_id in HERE),
    *([name] for name in OVERVIEWS),
    ["interactions", "beer", "xyzzy"],
    ["search", "signs", "of", "an", "overdose"],
]
LABEL_COMMANDS = [
    *(["boxed-warning"], ["overview"], ["all"], ["sections"], ["sources"], ["search", "drive"]),
    ["interactions", "alcohol", "xyzzy"],
]
LOCALES = [("C", "utf-8"), ("C.UTF-8", "utf-8"), ("", "ascii"), ("", "cp1252"), ("", "latin-1")]
# Any two of these settings occur together in some run of each command.
SETTINGS = pairwise(
    {
        "form": ["text", "markdown", "json", "html"],
        "color": ["auto", "always", "never"],
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


@pytest.mark.parametrize(
    ("monograph", "command"),
    [
        *(("built-in", command) for command in COMMANDS),
        *(("generated", command) for command in COMMANDS if command[0] not in HERE),
        ("generated", ["overdose"]),
        *(("label", command) for command in LABEL_COMMANDS),
    ],
    ids=str,
)
def test_every_output_ends_in_the_notice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: list[str], monograph: str
) -> None:
    if monograph != "built-in":
        file = tmp_path / "monograph"
        file.write_text(RICH if monograph == "generated" else NUMBERED, encoding="utf-8")
        monkeypatch.setenv("SOMAREF_MONOGRAPH", str(file))
    # These are made once, and not for each of the runs.
    monkeypatch.setattr(cli, "app", get_command(cli.app))
    monkeypatch.setattr("somaref.commands.load", cache(load_module.load))
    for setting in SETTINGS:
        locale, encoding = setting["locale"]
        stream = Stream(encoding, setting["stream"] == "terminal")
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setenv("LANG", locale)
        output = tmp_path / "output"
        output.unlink(missing_ok=True)
        form, color = setting["form"], setting["color"]
        args = [*command, "--format", form, "--color", color, "--width", setting["width"]]
        to_file = ["--output", str(output)] if setting["stream"] == "file" else []
        assert main([*args, *setting["more"], *to_file]) == ("xyzzy" in command)
        data = output.read_bytes() if to_file else stream.bytes.getvalue()
        text = data.decode("utf-8" if to_file else encoding)
        assert letters(text).endswith(letters(NOTICE)), setting
        if form == "json":
            assert json.loads(text)["notice"] == NOTICE
        if form != "text" or color == "never":
            assert "\x1b" not in text


def test_the_settings_are_few_and_hold_every_pair() -> None:
    assert len(SETTINGS) < 40
    for form in ("text", "markdown", "json", "html"):
        for locale in LOCALES:
            assert any(s["form"] == form and s["locale"] == locale for s in SETTINGS)


def test_a_writer_without_a_foot_cannot_be_made() -> None:
    class Footless(Writer[str]):
        def block(self, block: object) -> str:
            return str(block)

        def page(self, blocks: object, foot: object) -> str:
            return f"{blocks}{foot}"

    with pytest.raises(TypeError, match="foot"):
        Footless(Document("t", ()), None)  # type: ignore[abstract, arg-type]


def test_the_foot_of_any_document_ends_in_the_notice() -> None:
    assert Document("t", ()).foot == (FootPart("notice", (NOTICE,)),)


@pytest.mark.parametrize(
    "args", [["--help"], ["--version"], ["validate", str(ROOT / "data" / "soma.yaml")], []]
)
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
