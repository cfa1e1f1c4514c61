"""The pager pages only what does not fit, and what to do in an emergency stays on the screen."""

import os
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from somaref.document.model import NOTICE
from somaref.output import pager
from tests.keyboard import at_keyboard
from tests.running import in_pipe, words

ECHO = "import sys; print('PAGED'); sys.stdout.write(sys.stdin.read())"
PAGER = f'{shlex.quote(sys.executable)} -c "{ECHO}"'
PROMPT = "space goes on"
needs_less = pytest.mark.skipif(shutil.which("less") is None, reason="less is not installed")


def paged(*args: str, **environ: str) -> str:
    shown = at_keyboard(*args, environ=environ)
    assert shown.code == 0
    return shown.text


def program(folder: Path, name: str, script: str) -> str:
    """A PATH on which that program comes first."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def test_long_text_is_paged_on_a_terminal_and_short_text_is_not() -> None:
    shown = paged("all", PAGER=PAGER)
    assert shown.startswith("PAGED\n")
    assert words(shown).endswith(NOTICE)
    assert "PAGED" not in paged("storage", PAGER=PAGER, LINES="60")


@pytest.mark.parametrize("option", ["--no-pager", "--output=out", "--format=json"])
def test_what_is_not_paged(option: str, tmp_path: Path) -> None:
    shown = paged("storage", option.replace("=out", f"={tmp_path}/out"), PAGER=PAGER)
    assert ("PAGED" in shown) == (option == "--format=json")


def test_the_programs_own_pager_outranks_pager() -> None:
    assert "PAGED" not in paged("all", PAGER=PAGER, SOMAREF_PAGER="")
    assert "PAGED" in paged("all", PAGER="", SOMAREF_PAGER=PAGER)


@pytest.mark.process
def test_a_pipe_is_never_paged() -> None:
    assert "PAGED" not in in_pipe("all", PAGER=PAGER, SOMAREF_PAGER=PAGER).out


def test_help_is_paged_too() -> None:
    assert paged("--help", PAGER=PAGER).startswith("PAGED\n")


@pytest.mark.parametrize(
    ("chosen", "own", "told"),
    [
        ({}, None, "-R -Ps"),
        ({"PAGER": "less"}, None, "-R -Ps"),
        ({"SOMAREF_PAGER": "less -X"}, None, "-R -Ps"),
        ({"PAGER": "less"}, "-F", "-R -F"),
        ({"PAGER": "less"}, "", "-R "),
    ],
)
def test_less_is_told_to_show_colours_and_its_keys(
    tmp_path: Path, chosen: dict[str, str], own: str | None, told: str
) -> None:
    path = program(tmp_path, "less", 'echo "LESS=$LESS="; cat')
    less = {} if own is None else {"LESS": own}
    shown = paged("all", PATH=path, **chosen, **less)
    first = shown.splitlines()[0]
    assert first.startswith(f"LESS={told}")
    assert (PROMPT in first) == (own is None)
    assert "\x1b[1m" in shown


@pytest.mark.parametrize("name", ["more", "most", "unknown"])
def test_any_other_pager_gets_no_colours(tmp_path: Path, name: str) -> None:
    path = program(tmp_path, name, "cat")
    shown = paged("storage", PATH=path, PAGER=name, LINES="5")
    assert "╭" in shown
    assert "\x1b" not in shown
    assert (
        "\x1b"
        in at_keyboard(
            *("storage", "--color", "always"), environ={"PATH": path, "PAGER": name}, rows=5
        ).text
    )


def test_the_less_of_busybox_gets_ascii_without_colours(tmp_path: Path) -> None:
    path = program(tmp_path, "busybox", "cat")
    (tmp_path / "less").symlink_to("busybox")
    shown = paged("storage", PATH=path, PAGER="less", LINES="5")
    assert "+---" in shown
    assert "╭" not in shown
    assert "\x1b" not in shown


@pytest.mark.process
@needs_less
@pytest.mark.parametrize("command", ["less", "less -X"])
def test_after_less_what_to_do_in_an_emergency_is_on_the_screen(command: str) -> None:
    shown = at_keyboard("overdose", keys=[(PROMPT, "q")], environ={"SOMAREF_PAGER": command})
    assert shown.code == 0
    assert "ESC[" not in shown.text
    left = shown.left.rpartition(PROMPT)[2] if command == "less -X" else shown.left
    assert "EMERGENCY" in left
    assert "1-800-222-1222" in left
    assert left.count("\n") < 24
    assert NOTICE in words(left)


def test_a_pager_that_ctrl_c_ends_has_shown_enough(tmp_path: Path) -> None:
    path = program(tmp_path, "slow", "head -c 2000; echo READY; exec tail -f /dev/null")
    shown = at_keyboard(
        "overdose", keys=[("READY", "\x03")], environ={"PATH": path, "PAGER": "slow"}
    )
    assert shown.code == 0
    assert shown.text.count("Signs of an overdose") == 1
    assert shown.text.count("EMERGENCY") == 2


def test_a_pager_that_fails_after_it_has_shown_the_text_is_not_followed_by_the_text() -> None:
    shown = paged("overdose", PAGER="sh -c 'cat; exit 3'")
    assert shown.count("Signs of an overdose") == 1
    assert "EMERGENCY" in shown[shown.index("Signs of an overdose") :]


@pytest.mark.parametrize(
    "chosen", ["", "cat", "no-such-pager", "false", "true", "'unclosed", "/", "sh -c 'exit 3'"]
)
def test_without_a_working_pager_the_text_is_shown(chosen: str) -> None:
    shown = paged("all", PAGER=chosen)
    assert "Call \x1b[1m911" in shown
    # The whole text, and not only what comes again below it.
    assert "OVERVIEW" in shown
    assert NOTICE in words(shown)


@pytest.mark.parametrize("terminal", ["dumb", "", "unknown", "no-such-terminal"])
def test_no_pager_on_a_terminal_that_cannot_page(terminal: str) -> None:
    shown = paged("overdose", PAGER=PAGER, TERM=terminal)
    assert "PAGED" not in shown
    # Of the text that has scrolled away, what to do in an emergency comes again.
    *_, foot = shown.rsplit("EMERGENCY", 1)
    assert "1-800-222-1222" in foot
    assert foot.count("\n") < 24
    assert ("\x1b" in shown) == (terminal == "no-such-terminal")


def test_only_text_is_followed_by_what_to_do() -> None:
    shown = paged("overdose", "--no-pager", "--format", "markdown")
    assert shown.count("EMERGENCY") == 1
    assert paged("storage", "--no-pager", LINES="5").count("EMERGENCY") == 0


def test_without_curses_the_terminal_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "curses", None)
    monkeypatch.setattr(sys, "stdin", sys.__stdout__)
    monkeypatch.setattr(sys.__stdout__, "isatty", lambda: True, raising=False)
    assert pager._can_page()
