"""Screens and pipes: colour, layout, encodings, readers that leave and disks that fill."""

import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from somaref.document.model import NOTICE
from somaref.errors import OutputError
from somaref.library import load
from somaref.output import stream as output
from somaref.output.stream import Screen, encoding_of, save, screen_for, write
from tests.running import CLEAN, Run, command, in_pipe, on_terminal, words

ESCAPE = "\x1b"
BOX = set("╭╮╰╯│─┌┐└┘")


@pytest.mark.process
def test_a_pipe_gets_plain_lines() -> None:
    run = in_pipe("side-effects")
    assert run.code == 0
    assert not BOX & set(run.out)
    assert ESCAPE not in run.out
    lines = run.out.splitlines()
    assert lines == [line.rstrip() for line in lines]
    said = [line for line in lines if line.startswith("- ")]
    for line, statement in zip(said, load().section("side-effects").statements, strict=True):
        assert statement.text in line
    assert lines[-1] == NOTICE


@pytest.mark.process
def test_a_terminal_gets_layout_and_colour() -> None:
    run = on_terminal("overdose")
    assert run.code == 0
    assert ESCAPE in run.out
    assert BOX & set(run.out)


@pytest.mark.process
@pytest.mark.parametrize("columns", ["1", "0", "-1", "x", "7", "9" * 30])
def test_strange_widths_lose_no_word(columns: str) -> None:
    run = in_pipe("all", "--color", "always", COLUMNS=columns)
    assert run.code == 0
    shown = words(re.sub("\x1b\\[[0-9;]*m", "", run.out)).replace(" ", "")
    for section in load().sections:
        for statement in section.statements:
            assert statement.text.replace(" ", "") in shown


@pytest.mark.process
@pytest.mark.parametrize("columns", [80, 40, 25])
def test_layout_keeps_to_the_screen_and_loses_no_word(columns: int) -> None:
    shown = on_terminal("overdose", "--color", "never", columns=columns).out
    assert max(map(len, shown.splitlines())) <= columns
    for statement in load().section("overdose").statements:
        assert words(statement.text) in words(shown)
    assert NOTICE in words(shown)


@pytest.mark.process
def test_prose_is_no_wider_than_can_be_read() -> None:
    shown = on_terminal("overview", "--color", "never", columns=200).out
    assert max(map(len, shown.splitlines())) <= 88


@pytest.mark.process
def test_width_sets_the_columns() -> None:
    shown = on_terminal("overview", "--color", "never", "--width", "120", columns=80).out
    assert 100 < max(map(len, shown.splitlines())) <= 120


@pytest.mark.process
@pytest.mark.parametrize(
    ("args", "environ"),
    [
        (["--plain"], {}),
        (["--plain", "--color", "always"], {}),
        (["--color", "never"], {}),
        ([], {"NO_COLOR": "1"}),
        ([], {"NO_COLOR": "1", "FORCE_COLOR": "1"}),
        ([], {"TERM": "dumb"}),
        ([], {"TERM": ""}),
        ([], {"TERM": "unknown"}),
    ],
)
def test_no_escape_code_on_a_terminal(args: list[str], environ: dict[str, str]) -> None:
    run = on_terminal("overdose", *args, environ=environ)
    assert run.code == 0
    assert ESCAPE not in run.out
    assert NOTICE in words(run.out)


@pytest.mark.process
@pytest.mark.parametrize(("args", "environ"), [(["--plain"], {}), ([], {"TERM": "dumb"})])
def test_plain_on_a_terminal_has_the_words_of_a_pipe(
    args: list[str], environ: dict[str, str]
) -> None:
    piped = words(in_pipe("overdose").out)
    assert words(on_terminal("overdose", *args, environ={**environ, "LINES": "500"}).out) == piped
    # A text that is longer than the screen is followed by what to do.
    shown = words(on_terminal("overdose", *args, environ=environ).out)
    assert shown.startswith(f"{piped} ") and "EMERGENCY" in shown.removeprefix(piped)


@pytest.mark.process
@pytest.mark.parametrize(
    ("args", "environ", "colored"),
    [
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "always"], {"TERM": "dumb"}, True),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ([], {"FORCE_COLOR": "0"}, False),
        ([], {"FORCE_COLOR": ""}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        (["--plain"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_in_a_pipe(args: list[str], environ: dict[str, str], colored: bool) -> None:
    assert (ESCAPE in in_pipe("overdose", *args, **environ).out) is colored


@pytest.mark.process
def test_an_empty_no_color_is_not_set() -> None:
    assert ESCAPE in on_terminal("overdose", environ={"NO_COLOR": ""}).out


@pytest.mark.process
def test_help_is_plain_in_a_pipe_and_laid_out_on_a_terminal() -> None:
    assert ESCAPE not in in_pipe("--help").out
    for run in (on_terminal("--help"), on_terminal("dosage", "--help")):
        assert ESCAPE in run.out
        assert NOTICE in words(run.out)


@pytest.mark.process
@pytest.mark.parametrize("columns", [40, 80])
def test_plain_lines_are_broken_at_words_on_a_terminal_only(columns: int) -> None:
    shown = on_terminal("overdose", "--plain", columns=columns, environ={"LINES": "500"}).out
    piped = in_pipe("overdose", "--plain").out
    assert max(map(len, shown.splitlines())) <= columns < max(map(len, piped.splitlines()))
    whole = set(piped.split())
    assert {word for word in shown.split() if len(word) < columns} <= whole
    assert in_pipe("overdose", "--plain", "--width", "40", COLUMNS="40").out == piped
    assert max(map(len, on_terminal("overdose", "--plain", "--width", "60").out.split("\n"))) <= 60


@pytest.mark.process
@pytest.mark.parametrize(
    "args", [["all"], ["--help"], ["sections"], ["overdose", "--color=always"]]
)
def test_a_reader_who_leaves_early_is_no_error(args: list[str]) -> None:
    with subprocess.Popen(
        command(*args), env=CLEAN, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.process
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no /dev/full")  # noqa: PTH110
@pytest.mark.parametrize(
    "args", [["all"], ["--help"], ["--version"], ["validate", "data/soma.yaml"]]
)
def test_a_full_disk_is_told(args: list[str]) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            command(*args),
            env=CLEAN,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 4
    assert done.stderr == "somaref: cannot write the output: No space left on device (ENOSPC)\n"


@pytest.mark.process
def test_an_error_that_nobody_can_hear_keeps_its_exit_code() -> None:
    for stream in ("2>&-", "2>/dev/full", ">&- 2>&-"):
        line = f"{shlex.join(command('nonsense'))} {stream}"
        assert subprocess.run(["sh", "-c", line], env=CLEAN, check=False).returncode == 2


@pytest.mark.process
def test_a_closed_standard_output_is_told() -> None:
    line = f"{shlex.join(command('all'))} >&-"
    # What is loaded beside, such as another clock, may open a file where the output was.
    environ = CLEAN | {"LD_PRELOAD": ""}
    done = subprocess.run(
        ["sh", "-c", line], env=environ, stderr=subprocess.PIPE, encoding="utf-8", check=False
    )
    assert done.returncode == 4
    assert done.stderr == "somaref: cannot write the output: standard output is closed\n"


def without_site(*args: str, **environ: str) -> Run:
    """A run of a Python that reads no path file.

    Where one names a folder that the encoding cannot spell, no other Python would start.
    """
    line = [sys.executable, "-S", "-m", "somaref", *args]
    done = subprocess.run(
        [each.encode("utf-8", "surrogateescape") for each in line],
        env=CLEAN | {"PYTHONPATH": os.pathsep.join((CLEAN["PYTHONPATH"], *sys.path))} | environ,
        capture_output=True,
        check=False,
    )
    return Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


@pytest.mark.process
@pytest.mark.parametrize("args", [["all"], ["all", "--color", "always"], ["--help"], ["nonsénse"]])
def test_readable_ascii_where_no_more_can_be_shown(args: list[str]) -> None:
    in_full = in_pipe(*args)
    environs: list[dict[str, str]] = [
        {"LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LANG": "C"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"},
        {"PYTHONIOENCODING": "ascii"},
    ]
    # What is laid out is known to be spelled as the rest is, wherever that is asked for.
    for environ in environs[: 1 if "always" in args else None]:
        run = without_site(*args, **environ)
        assert run.code == in_full.code == (2 if "nonsénse" in args else 0)
        assert run.out.isascii()
        assert run.err.isascii()
        assert run.out.count("?") == in_full.out.count("?")
        assert run.err == "" or "'nons" in run.err


@pytest.mark.process
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp437", "utf-16", "koi8-r"])
def test_any_encoding_is_written_without_a_crash(encoding: str) -> None:
    environ = CLEAN | {"PYTHONIOENCODING": encoding}
    # All that is said, and what is laid out.
    for args in (["all"], ["overdose", "--color", "always"]):
        done = subprocess.run(command(*args), env=environ, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "Consult a healthcare professional" in words(done.stdout.decode(encoding))


@pytest.mark.parametrize(
    "environ",
    [
        {"LANG": "C", "PYTHONIOENCODING": "utf-8"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "1"},
        {"LANG": "C", "LC_CTYPE": "en_US.UTF-8"},
        {"LANG": "C", "LC_ALL": "C.UTF-8"},
    ],
)
def test_utf8_is_kept_where_the_user_asks_for_it(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert encoding_of(io.TextIOWrapper(io.BytesIO(), "utf-8")) == "utf-8"


def test_a_stream_without_an_encoding_gets_utf8() -> None:
    assert encoding_of(io.StringIO()) == "utf-8"


class Stream(io.StringIO):
    """A stream that is a terminal, or none."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


BARE, LAID_OUT, FULL = (False, False), (True, False), (True, True)
# The variables and options, and whether layout and colour then go to a terminal, a pipe and a file.
SHOWN: list[tuple[dict[str, str], dict[str, Any], tuple[tuple[bool, bool], ...]]] = [
    ({}, {}, (FULL, BARE, BARE)),
    ({}, {"plain": True}, (BARE, BARE, BARE)),
    ({}, {"color": "always"}, (FULL, FULL, FULL)),
    ({}, {"color": "never"}, (LAID_OUT, BARE, BARE)),
    ({}, {"color": "always", "plain": True}, (BARE, BARE, BARE)),
    ({"NO_COLOR": "1"}, {}, (LAID_OUT, BARE, BARE)),
    ({"NO_COLOR": ""}, {}, (FULL, BARE, BARE)),
    ({"NO_COLOR": "1"}, {"color": "always"}, (FULL, FULL, FULL)),
    ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, {}, (LAID_OUT, BARE, BARE)),
    ({"FORCE_COLOR": "1"}, {}, (FULL, FULL, BARE)),
    ({"FORCE_COLOR": "0"}, {}, (FULL, BARE, BARE)),
    ({"FORCE_COLOR": ""}, {}, (FULL, BARE, BARE)),
    ({"FORCE_COLOR": "1"}, {"color": "never"}, (LAID_OUT, BARE, BARE)),
    *(({"TERM": term}, {}, (BARE, BARE, BARE)) for term in ("dumb", "unknown", "")),
    ({"TERM": "dumb", "FORCE_COLOR": "1"}, {}, (FULL, FULL, BARE)),
    ({"TERM": "dumb"}, {"color": "always"}, (FULL, FULL, FULL)),
]


@pytest.mark.parametrize(("environ", "options", "expected"), SHOWN)
def test_what_is_shown_where(
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    options: dict[str, Any],
    expected: tuple[tuple[bool, bool], ...],
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    streams = (Stream(True), Stream(False), None)
    found = [screen_for(each, **options) for each in streams]
    assert tuple((each.rich, each.color) for each in found) == expected
    # Only what is laid out, or goes to a terminal, has a width; a file is as wide as prose may be.
    assert [each.width for each in found] == [
        width if each.rich or number == 0 else 0
        for number, (each, width) in enumerate(zip(found, (50, 50, 88), strict=True))
    ]


@pytest.mark.parametrize(
    ("columns", "option", "width", "most"),
    [
        *(("80", None, 80, 80), ("200", None, 88, 200), ("7", None, 20, 20)),
        *(("80", 120, 120, 120), ("200", 80, 80, 80), ("7", 30, 30, 30)),
    ],
)
def test_how_wide_it_is(
    monkeypatch: pytest.MonkeyPatch, columns: str, option: int | None, width: int, most: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for plain in (False, True):
        screen = screen_for(Stream(True), plain, width=option)
        # Prose, and a table.
        assert (screen.width, screen.columns) == (width, most)
    assert screen_for(Stream(False), width=option) == Screen(False, False, 0, "utf-8")


def test_only_posix_tells_by_term_what_a_terminal_can_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TERM")
    assert output.is_dumb()
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(os, "name", "nt")
        assert not output.is_dumb()


@pytest.mark.parametrize(
    ("environ", "encoding"),
    [
        ({}, "utf-8"),
        ({"LANG": "C"}, "ascii"),
        ({"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"}, "ascii"),
        ({"LC_CTYPE": "C", "LANG": "en_US.UTF-8"}, "ascii"),
        # Python itself has set this one.
        *(({"LC_CTYPE": own, "LANG": "C"}, "ascii") for own in ("C.UTF-8", "C.utf8", "UTF-8")),
    ],
)
def test_what_the_reader_can_show(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], encoding: str
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert encoding_of(io.TextIOWrapper(io.BytesIO(), "utf-8")) == encoding
    monkeypatch.setenv("PYTHONUTF8", "1")
    assert encoding_of(io.TextIOWrapper(io.BytesIO(), "utf-8")) == "utf-8"


class Failing(io.TextIOWrapper):
    """A file in which nothing can be written."""

    def __init__(self, file: Path, error: OSError) -> None:
        super().__init__(io.FileIO(file, "w"))
        self._error = error

    def write(self, _text: str) -> int:
        raise self._error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (BrokenPipeError(32, "Broken pipe"), None),
        (OSError(28, "No space left"), "cannot write the output: No space left (ENOSPC)"),
        (OSError("odd"), "cannot write the output: None ()"),
    ],
)
def test_a_reader_who_has_left_is_no_error_and_nothing_is_buffered(
    tmp_path: Path, error: OSError, told: str | None
) -> None:
    with Failing(tmp_path / "out", error) as stream:
        if told is None:
            write("text", stream)
        else:
            with pytest.raises(OutputError) as raised:
                write("text", stream)
            assert raised.value.lines == (told,)
        # What Python writes there at its end goes nowhere.
        assert os.path.samestat(os.fstat(stream.fileno()), os.stat(os.devnull))  # noqa: PTH116


def test_what_is_written_is_what_the_reader_can_show() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), "latin-1")
    write("≤ é", stream)
    write("≤ é", stream, "ascii")
    stream.seek(0)
    assert stream.read() == "<= é<= e"


def test_without_a_stream_it_goes_to_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write("≤")
    assert capsys.readouterr().out == "≤"
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputError, match="cannot write the output: standard output is closed"):
        write("text")


@pytest.mark.parametrize("number", [0, 1])
def test_a_file_that_is_standard_input_or_output_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file = tmp_path / "out"
    file.write_text("kept", encoding="utf-8")
    own = file.stat()

    def fstat(asked: int) -> os.stat_result:
        if asked != number:
            raise OSError(9, "Bad file descriptor")
        return own

    with monkeypatch.context() as open_as:
        open_as.setattr(os, "fstat", fstat)
        with pytest.raises(
            OutputError, match=r" is not a file to be replaced; name another, or - for the output$"
        ):
            save("new", str(file), force=True)
    assert file.read_text(encoding="utf-8") == "kept"
