"""The pager pages only what does not fit, and what to do in an emergency stays on the screen."""

import curses
import io
import os
import re
import shlex
import shutil
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from somaref.cli.main import main
from somaref.document.model import NOTICE
from somaref.errors import EMERGENCY
from somaref.output import pager
from somaref.output.stream import Screen
from tests import examples
from tests.keyboard import NOTHING, at_keyboard
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
    assert "PAGED" not in paged("overdose", PAGER=PAGER, SOMAREF_PAGER="")
    assert "PAGED" in paged("overdose", PAGER="", SOMAREF_PAGER=PAGER)


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
    shown = paged("overdose", PATH=path, **chosen, **less)
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
@pytest.mark.parametrize("command", ["less", "less -X", "less -F"])
@pytest.mark.parametrize(
    ("section", "rows", "columns", "begins"),
    [
        ("overdose", 24, 80, "EMERGENCY"),
        ("overdose", 15, 40, "Danger now?"),
        ("storage", 15, 40, "Danger now?"),
    ],
)
def test_after_less_what_to_do_in_an_emergency_is_on_the_screen(
    command: str, section: str, rows: int, columns: int, begins: str
) -> None:
    shown = at_keyboard(
        section,
        keys=[(PROMPT, "q")],
        environ={"SOMAREF_PAGER": command},
        rows=rows,
        columns=columns,
    )
    assert shown.code == 0
    assert "ESC[" not in shown.text
    left = shown.left.rpartition(PROMPT)[2] if command == "less -X" else shown.left
    assert begins in left
    assert "1-800-222-1222" in bare(left)
    assert left.count("\n") < rows
    assert words(bare(left)).endswith(NOTICE)


class Terminal(io.TextIOWrapper):
    """Standard output or input that is a terminal."""

    def isatty(self) -> bool:
        return True

    @property
    def text(self) -> str:
        self.flush()
        buffer: Any = self.buffer
        return str(buffer.getvalue().decode())


def bare(text: str) -> str:
    return re.sub("\x1b\\[[0-9;]*m", "", text)


def lines_on_screen(text: str, columns: int) -> int:
    """The lines that a terminal makes of the text."""
    return sum(1 + max(0, len(line) - 1) // columns for line in bare(text).splitlines())


class Left(NamedTuple):
    """What was paged, nothing if there was no need, and all that was written without a pager."""

    paged: str
    text: str


def left(
    monkeypatch: pytest.MonkeyPatch,
    rows: int,
    columns: int,
    *line: str,
    meanwhile: Mapping[str, str] = NOTHING,
    reads: bool = True,
) -> Left:
    """What is on a screen that was empty, once a pager that leaves nothing there has ended.

    The variables of `meanwhile` change while it shows the text; one that does not read fails.
    """
    paged = []

    def page(_: pager.Pager, text: bytes) -> bool:
        paged.append(text.decode())
        for name, value in meanwhile.items():
            monkeypatch.setenv(name, value)
        return reads

    out = Terminal(io.BytesIO(), encoding="utf-8", newline="\n")
    monkeypatch.setenv("LINES", str(rows))
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(pager, "find_pager", lambda: pager.Pager(("p",), color=True, ascii=False))
    monkeypatch.setattr(pager, "page", page)
    assert main(line) in (0, 1)
    return Left("".join(paged), out.text)


LINE = "Danger now? Call 911 (US) or your local emergency number."
EVERY = [
    *(line for line in examples.OF_BUILT_IN if line != ["shelf"]),
    *(["-m", examples.TESTOL, *line] for line in ([], ["all"], ["search", "falls"], ["sections"])),
    *([], ["--help"], ["help", "search"]),
]


SIZES = ((80, 24), (40, 15), (200, 50), (20, 24))
OPTIONS: tuple[list[str], ...] = (
    [],
    ["--plain"],
    ["--sources"],
    ["--format", "html"],
    ["--width", "300"],
)


@pytest.mark.much
@pytest.mark.parametrize("size", range(len(SIZES)))
def test_after_a_pager_no_command_leaves_the_screen_empty(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    columns, rows = SIZES[size]
    several = 0
    for place, line in enumerate(EVERY):
        for number, more in enumerate(OPTIONS):
            # Each command is tried at each size, and each option on each command at one of them.
            if more and (
                line[:1] in (["--help"], ["help"]) or (place + number) % len(SIZES) != size
            ):
                continue
            paged, shown = left(monkeypatch, rows, columns, *line, *more)
            if not paged:
                # All of it is on the screen, with the notice.
                assert lines_on_screen(shown, columns) < rows
            else:
                several += 1
                assert "911" in shown, (line, more)
                # The last line is that of the shell's prompt.
                assert lines_on_screen(shown, columns) < rows, (line, more, shown)
            assert words(bare(shown)).endswith(NOTICE)
    assert several > len(EVERY) // 2


def test_the_box_is_left_where_it_fits_and_else_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for rows, box in ((24, True), (15, False)):
        paged, shown = left(monkeypatch, rows, 80 if box else 40, "overdose")
        assert "EMERGENCY" in paged
        assert ("EMERGENCY" in shown) == box
        assert words(bare(shown)).startswith(LINE) != box
    # A list of sources does not drive the box away.
    assert "EMERGENCY" in left(monkeypatch, 24, 80, "overdose", "--sources").text
    # Where even the line does not fit in a frame it goes without, and then it becomes shorter.
    assert "\n╭" in left(monkeypatch, 8, 80, "storage").text
    for rows, first in ((7, LINE), (5, EMERGENCY)):
        shown = left(monkeypatch, rows, 80, "storage").text
        assert words(shown).startswith(first)
        assert "╭" not in shown and "\x1b" not in shown
        assert words(shown).endswith(NOTICE)


@pytest.mark.parametrize(
    ("columns", "rows"), [(80, 2), (80, 4), (40, 5), (30, 8), (20, 6), (20, 5)]
)
@pytest.mark.parametrize("reads", [True, False])
def test_on_the_lowest_screens_whom_to_call_is_what_stays(
    monkeypatch: pytest.MonkeyPatch, columns: int, rows: int, reads: bool
) -> None:
    for line in (["overdose"], ["storage", "--plain"], ["help"], ["validate", "--template"]):
        shown = bare(left(monkeypatch, rows, columns, *line, reads=reads).text)
        assert words(shown).endswith(f"{NOTICE} {EMERGENCY}")
        lines = shown.splitlines()
        assert max(len(each) for each in lines[1 - rows :]) <= columns
        assert words("\n".join(lines[1 - rows :])).endswith(EMERGENCY)


def test_the_size_that_counts_is_that_of_the_terminal_when_the_pager_has_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = {"COLUMNS": "40", "LINES": "15"}
    _, shown = left(monkeypatch, 24, 80, "overdose", meanwhile=now)
    assert lines_on_screen(shown, 40) < 15
    assert max(map(len, bare(shown).splitlines())) <= 40
    assert words(bare(shown)).startswith(LINE)
    # No word is torn where it is too narrow for a frame with words in it.
    _, shown = left(monkeypatch, 24, 80, "storage", meanwhile={"COLUMNS": "10", "LINES": "80"})
    assert words(bare(shown)).endswith(NOTICE)


def test_text_that_was_laid_out_wider_than_the_terminal_is_longer_than_its_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "10")
    monkeypatch.setenv("LINES", "3")
    red = "\x1b[31m0123456789\x1b[0m\n"
    assert not pager.overflows(2 * red)
    assert pager.overflows("0123456789x\n0\n")
    assert pager.overflows(3 * red)
    # A wide letter takes two columns, an accent none.
    assert pager.overflows("\u7720\u6c17\u5341\u5341\u5341\u5341\n0\n")
    assert not pager.overflows(2 * "ee\u0301e\u0301e\u0301e\u0301eeeee\n")


@pytest.mark.parametrize("more", [[], ["--sources"], ["--plain"]])
def test_so_does_a_text_that_scrolls(monkeypatch: pytest.MonkeyPatch, more: list[str]) -> None:
    for columns, rows in ((80, 24), (40, 15)):
        paged, shown = left(monkeypatch, rows, columns, "all", *more, reads=False)
        assert shown.startswith(paged)
        last = "\n".join(shown.splitlines()[1 - rows :])
        assert "911" in last
        assert words(bare(last)).endswith(NOTICE)


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
    shown = paged("overdose", PAGER=chosen)
    assert "Call \x1b[1m911" in shown
    # The whole text, and not only what comes again below it.
    assert "Signs of an overdose" in shown
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


@pytest.mark.parametrize("form", examples.FORMS)
def test_every_form_is_followed_by_what_to_do_beside_what_a_program_reads(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    for line in (["all"], ["overdose", "--sources"], ["help"]):
        whole, shown = left(monkeypatch, 24, 80, *line, "--format", form, reads=False)
        beside = words(bare(shown.removeprefix(whole) or capsys.readouterr().err))
        assert ("EMERGENCY" if line[0] == "overdose" else LINE) in beside
        assert beside.endswith(NOTICE)
        assert (form == "text") == (shown != whole)
    # A text that fits is followed by nothing.
    assert words(bare(left(monkeypatch, 60, 80, "storage").text)).count("Notice:") == 1


@pytest.mark.parametrize("pager", [{"PAGER": "cat"}, {"SOMAREF_PAGER": ""}, {"PAGER": "no-such"}])
def test_so_is_json_on_a_terminal_whatever_keeps_it_from_being_paged(pager: dict[str, str]) -> None:
    shown = paged("overdose", "--format", "json", **pager)
    assert words(bare(shown)).endswith(NOTICE)
    assert "EMERGENCY" in bare(shown).rpartition("}")[2]


def test_what_is_no_document_is_paged_and_followed_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in (["validate", "--template"], ["--show-completion", "bash"]):
        for reads in (True, False):
            whole, shown = left(monkeypatch, 24, 80, *line, reads=reads)
            assert whole and (shown.startswith(whole) == (not reads))
            last = words(bare(shown.removeprefix(whole)))
            assert last.startswith(LINE) and last.endswith(NOTICE)
    assert paged("validate", "--template", PAGER=PAGER).startswith("PAGED\n")
    assert left(monkeypatch, 24, 80, "--version").paged == ""


def test_without_curses_the_terminal_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "curses", None)
    monkeypatch.setattr(sys, "stdin", sys.__stdout__)
    monkeypatch.setattr(sys.__stdout__, "isatty", lambda: True, raising=False)
    assert pager._can_page()


@pytest.mark.parametrize(
    ("term", "error", "able"),
    [("x", None, True), ("x", curses.error, False), ("dumb", None, False)],
)
def test_a_terminal_pages_if_it_is_known_to_move_its_cursor(
    monkeypatch: pytest.MonkeyPatch, term: str, error: type[Exception] | None, able: bool
) -> None:
    asked: list[int] = []

    def setupterm(*, fd: int) -> None:
        asked.append(fd)
        if error:
            raise error

    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr(curses, "setupterm", setupterm)
    assert pager._can_page() is able
    # The terminal is the one that is written to.
    assert asked == ([] if term == "dumb" else [1])


@pytest.fixture
def _typing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody types at a terminal that can page."""
    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO()))
    monkeypatch.setattr(pager, "_can_page", lambda: True)


@pytest.mark.usefixtures("_typing")
@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, (["less"], True, False)),
        ({"PAGER": "less -X"}, (["less", "-X"], True, False)),
        ({"PAGER": "/no/less"}, (["/no/less"], True, False)),
        ({"PAGER": "more 'a b'"}, (["more", "a b"], False, False)),
        ({"PAGER": "more", "SOMAREF_PAGER": "most"}, (["most"], False, False)),
        ({"PAGER": "linked"}, (["linked"], False, True)),
        *(({"PAGER": none}, None) for none in ("", "cat", "'unclosed")),
        ({"PAGER": "more", "SOMAREF_PAGER": ""}, None),
    ],
)
def test_which_pager_it_is_and_what_it_understands(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: dict[str, str],
    expected: tuple[list[str], bool, bool] | None,
) -> None:
    program(tmp_path, "less", "cat")
    monkeypatch.setenv("PATH", program(tmp_path, "busybox", "cat"))
    (tmp_path / "linked").symlink_to("busybox")
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    assert pager.find_pager() == (expected and pager.Pager(*expected))


@pytest.mark.usefixtures("_typing")
def test_there_is_no_pager_where_nobody_types_or_the_terminal_cannot_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (("sys.stdin", None), ("sys.stdin", io.StringIO())):
        with monkeypatch.context() as without:
            without.setattr(name, value)
            assert pager.find_pager() is None
    monkeypatch.setattr(pager, "_can_page", lambda: False)
    assert pager.find_pager() is None


def test_a_pager_is_shown_what_it_understands() -> None:
    full, bare = Screen(True, True, 70, "utf-8"), Screen(True, False, 70, "utf-8")
    knows, knows_none, ascii_alone = (
        pager.Pager((), *each) for each in ((True, False), (False, False), (False, True))
    )
    assert knows.screen(full, False) == full
    assert knows.screen(bare, True) == bare
    assert knows_none.screen(full, False) == bare
    assert knows_none.screen(full, True) == full
    assert ascii_alone.screen(full, False) == Screen(True, False, 70, "ascii")


@pytest.mark.parametrize(
    ("color", "own", "told"),
    [
        (True, None, "-R -Ps?e(end) q leaves:space goes on, q leaves.$"),
        (True, "-F", "-R -F"),
        (False, "-F", "-F"),
        (False, None, ""),
    ],
)
def test_a_pager_gets_all_of_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, color: bool, own: str | None, told: str
) -> None:
    script = f'printf %s "$LESS" >{tmp_path}/told; cat >{tmp_path}/got'
    program(tmp_path, "shows", script)
    if own is not None:
        monkeypatch.setenv("LESS", own)
    before = signal.getsignal(signal.SIGINT)
    # More than a pipe holds.
    text = b"0123456789\n" * 20_000
    assert pager.page(pager.Pager((f"{tmp_path}/shows",), color, ascii=False), text)
    assert (tmp_path / "got").read_bytes() == text
    assert (tmp_path / "told").read_text(encoding="utf-8") == told
    assert signal.getsignal(signal.SIGINT) is before
    assert os.environ.get("LESS") == own


@pytest.mark.parametrize(
    ("script", "shown"), [("head -c 1 >/dev/null", True), ("exit 3", False), (None, False)]
)
def test_a_pager_that_takes_nothing_has_shown_nothing(
    tmp_path: Path, script: str | None, shown: bool
) -> None:
    if script:
        program(tmp_path, "shows", script)
    before = signal.getsignal(signal.SIGINT)
    taken = pager.page(pager.Pager((f"{tmp_path}/shows",), False, False), b"text" * 50_000)
    assert taken is shown
    assert signal.getsignal(signal.SIGINT) is before
