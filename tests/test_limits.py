"""However much is put in, a run takes little memory and little time."""

import os
import resource
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from string import ascii_lowercase
from typing import NamedTuple

import pytest

from somaref.errors import EMERGENCY, MOST_FAULTS, MonographError
from somaref.library import MONOGRAPH
from somaref.limits import (
    LARGEST_FILE,
    LARGEST_LABEL,
    LONGEST_MESSAGE,
    LONGEST_QUESTION,
    LONGEST_TEXT,
    MOST_MARKUP,
    MOST_SUBSTANCES,
    MOST_VALUES,
    MOST_WORDS,
)
from tests.labels import label, section
from tests.monographs import SMALL
from tests.running import CLEAN, command, here

Capsys = pytest.CaptureFixture[str]
# In MiB, and in times of the processor's time for one section of the built-in monograph, measured
# on the same machine in the same minute: what the limits are chosen to hold, three times of what
# the worst of the cases takes.
_MEMORY, _TIMES = 200, 60
_LABEL_MEMORY, _LABEL_TIMES = 400, 100
_STATEMENT = "        - {text: ab %d, cite: {label: 10}}\n"


def _long(number: int) -> str:
    return f"        - {{text: {'ab ' * (LONGEST_TEXT // 3 - 2)}{number}, cite: {{label: 10}}}}\n"


def filled(text: str, more: str) -> bytes:
    """The text with as much more behind it as a file may hold."""
    return (text + more * ((LARGEST_FILE - len(text)) // len(more))).encode()


def _wrong_trial_groups() -> str:
    """A monograph in which each name of a trial group is compared with as many as may be."""
    arms = "".join(f"  arm{n}: {{title: a, patients: 9}}\n" for n in range(MOST_VALUES // 12))
    events = ", ".join(f"arm{n}x: 1" for n in range(MOST_VALUES // 5))
    statement = f"{{text: ab, cite: {{label: 10}}, events: {{{events}}}}}"
    return f"arms:\n{arms}{SMALL}        - {statement}\n"


FILES = {
    "a list": filled("", "- a\n"),
    "a list in brackets": filled("[", "a, "),
    "lists in lists": filled("", "- - - - - - - - - - - a\n"),
    "statements": filled(SMALL, _STATEMENT % 1),
    "statements that are wrong": filled(SMALL, "        - {x: a}\n"),
    "keys": "".join(f"{n:x}: a\n" for n in range(60_000)).encode(),
    "as many wrong keys as may be": "".join(
        f"{n:x}: a\n" for n in range(MOST_VALUES // 2 - 1)
    ).encode(),
    "as many wrong statements as may be": (
        SMALL + "".join(f"        - {{{n:x}: a}}\n" for n in range(MOST_VALUES // 3 - 50))
    ).encode(),
    "as many wrong trial groups as may be": _wrong_trial_groups().encode(),
    "one text": filled(f"{SMALL}        - text: ", "ab "),
    "one key": filled(SMALL, "key"),
    "nothing": b"\0" * (LARGEST_FILE + 1),
    "as many statements as may be": (
        SMALL + "".join(_STATEMENT % n for n in range(MOST_VALUES // 7 - 20))
    ).encode(),
    "statements that refer to each other": (
        SMALL + "".join((_STATEMENT % n).replace("text: ab", "text: They ab") for n in range(6000))
    ).encode(),
    "as long texts as may be": (SMALL + "".join(_long(n) for n in range(90))).encode(),
}


class Spent(NamedTuple):
    """The exit code and standard error of a run, and the time that it took of the processor."""

    code: int
    said: str
    seconds: float


def start(*args: str, memory: int) -> subprocess.Popen[str]:
    """A run that is refused more memory, in MiB, than a run may take."""
    return subprocess.Popen(
        command(*args),
        env=CLEAN,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (memory << 20, memory << 20)),
    )


def ended(process: subprocess.Popen[str]) -> Spent:
    """What a run has spent, once it has ended."""
    with process:
        said = process.stderr.read() if process.stderr else ""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Spent(process.returncode, said, used.ru_utime + used.ru_stime)


def run(*args: str, memory: int = _MEMORY) -> Spent:
    return ended(start(*args, memory=memory))


@cache
def usual() -> float:
    """The time of a run that shows a section of the built-in monograph."""
    return median(run("overdose").seconds for _ in range(3))


def within(spent: Spent, times: float) -> bool:
    """Whether the run took less than so many times as long as usual.

    Before it is told that it did not, it is measured anew what is usual, as the machine may have
    become slower.
    """
    if spent.seconds >= times * usual():
        usual.cache_clear()
    return spent.seconds < times * usual()


@pytest.mark.process
@pytest.mark.checkout
@pytest.mark.parametrize("name", FILES)
def test_no_file_takes_much(tmp_path: Path, name: str) -> None:
    file = tmp_path / "large.yaml"
    file.write_bytes(FILES[name])
    spent = run("search", "ab", "--color", "always", "--monograph", str(file))
    assert spent.code in (0, 1, 3), spent.said
    assert len(spent.said) <= LONGEST_MESSAGE + 20
    assert within(spent, _TIMES)


# So many tags begin and end that no more may be in a label.
_PAIRS = MOST_MARKUP // 2 - 100
_ROW = f"<tr>{'<td>c</td>' * 50}</tr>"
_TEXTS = {
    "paragraphs": "<paragraph>a</paragraph>" * _PAIRS,
    "a wide table": f"<table>{_ROW * (_PAIRS // 51 - 2)}</table>",
    "a long table": f"<table>{'<tr><td>c</td><td>d</td></tr>' * (_PAIRS // 3 - 2)}</table>",
    "one paragraph": f"<paragraph>{'Ab cd ef gh ij. ' * (LARGEST_LABEL // 32)}</paragraph>",
}
_SHOWN, _SEARCHED = ["precautions", "--format", "json"], ["search", "c", "--plain"]
# Of tables both take a third of what they take of paragraphs, so that one of them is enough.
_LINES = {
    "paragraphs": [_SHOWN, _SEARCHED],
    "a wide table": [_SHOWN],
    "a long table": [_SEARCHED],
    "one paragraph": [_SHOWN, _SEARCHED],
}


@pytest.mark.process
@pytest.mark.checkout
@pytest.mark.parametrize("name", _TEXTS)
def test_no_label_takes_much(tmp_path: Path, name: str) -> None:
    file = tmp_path / "large.xml"
    file.write_text(label(section("34071-1", "WARNINGS", _TEXTS[name])), encoding="utf-8")
    # Each on a core of its own, if there are two.
    every = [start("-m", str(file), *line, memory=_LABEL_MEMORY) for line in _LINES[name]]
    for spent in [ended(each) for each in every]:
        assert spent.code in (0, 1), spent.said
        assert within(spent, _LABEL_TIMES)


@pytest.mark.process
@pytest.mark.checkout
def test_each_of_two_labels_takes_no_more(tmp_path: Path) -> None:
    files = [str(tmp_path / name) for name in ("old.xml", "new.xml")]
    for file, text in zip(files, ("Ab cd. ", "Ab ef. "), strict=True):
        text = _TEXTS["one paragraph"].replace("Ab cd ", text, 1)
        made = label(section("34071-1", "WARNINGS", text), set_id=Path(file).stem)
        Path(file).write_text(made, encoding="utf-8")
    spent = run("together", *files, memory=2 * _LABEL_MEMORY)
    assert spent.code == 0, spent.said
    assert within(spent, 2 * _LABEL_TIMES)


@pytest.mark.process
@pytest.mark.checkout
def test_a_large_table_is_laid_out_as_fast_as_a_list(tmp_path: Path) -> None:
    file = tmp_path / "large.xml"
    file.write_text(label(section("34071-1", "WARNINGS", f"<table>{_ROW * 1500}</table>")), "utf-8")
    spent = run("-m", str(file), "precautions", "--color", "always", memory=_LABEL_MEMORY)
    assert spent.code == 0 and within(spent, _TIMES)


def told(data: str) -> Iterator[str]:
    with pytest.raises(MonographError) as raised:
        MONOGRAPH.read(data.encode(), "f")
    yield from raised.value.faults


@pytest.mark.parametrize("what", ["keys", "statements", "trial groups"])
def test_what_was_meant_is_looked_for_where_it_is_shown(
    monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    compared = []

    def counted(word: str, *_options: object) -> list[str]:
        compared.append(word)
        return []

    monkeypatch.setattr("difflib.get_close_matches", counted)
    faults = list(told(FILES[f"as many wrong {what} as may be"].decode()))
    # Once to tell it, and once lest it also count as missing.
    assert MOST_FAULTS - 1 <= len(compared) <= 2 * MOST_FAULTS < len(faults)
    assert all("(known: " in fault for fault in faults[1:MOST_FAULTS] if "no such" in fault)
    assert not any("(known: " in fault for fault in faults[MOST_FAULTS:])


def test_a_value_too_many_is_told_at_its_place() -> None:
    assert list(told("- a\n" * (MOST_VALUES + 1))) == [
        "f:50000:3: more than 50,000 values; no monograph has so many"
    ]


def test_a_text_that_is_too_long_is_told_at_its_place() -> None:
    long = "a" * (LONGEST_TEXT + 1)
    (fault,) = told(SMALL.replace("Call for help", long))
    assert fault.endswith("items[0].text: a text of more than 10,000 characters")
    MONOGRAPH.read(SMALL.replace("Call for help", long[1:]).encode(), "f")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: article", f"kind: {'a' * 5000}"),
        ("2026-01-31", "9" * 5000),
        ("urgent: true", f"urgent: {'x' * 5000}"),
        ("{label: 10}", "{label: %s}" % ("x" * 5000)),
        ("{label: 10}", "{%s: 10}" % ("x" * 5000)),
        ("brand: ", f"brand: a\n{'k' * 5000}: "),
        (
            "  label:",
            "".join(f"  s{n}: {{title: a, kind: reference}}\n" for n in range(999)) + "  l:",
        ),
    ],
)
def test_a_message_repeats_no_long_value(old: str, new: str) -> None:
    assert SMALL.count(old) == 1
    assert max(map(len, told(SMALL.replace(old, new)))) < LONGEST_MESSAGE / 2


def test_a_long_message_is_cut(capsys: Capsys) -> None:
    run_ = here(capsys, "overdose", "--format", "x" * 5000)
    assert run_.code == 2
    assert len(run_.err) < LONGEST_MESSAGE + 20
    assert len(here(capsys, "n" * 5000).err) < LONGEST_MESSAGE / 2


def test_a_question_may_be_so_long_and_no_longer(capsys: Capsys) -> None:
    words = "a" * LONGEST_QUESTION
    assert here(capsys, "search", words).code == 1
    too_long = here(capsys, "search", words, "b")
    assert (too_long.code, too_long.out) == (2, "")
    assert EMERGENCY in too_long.err


def test_so_many_words_of_a_question_count(capsys: Capsys) -> None:
    strange = ["zq"] * (MOST_WORDS - 1)
    assert here(capsys, "search", *strange, "driving").code == 0
    assert here(capsys, "search", "zq", *strange, "driving").code == 1


def test_so_many_substances_may_be_named_and_no_more(capsys: Capsys) -> None:
    names = ["wine"] * MOST_SUBSTANCES
    assert here(capsys, "interactions", *names).code == 0
    too_many = here(capsys, "interactions", *names, "wine")
    assert (too_many.code, too_many.out) == (2, "")
    assert EMERGENCY in too_many.err


@pytest.mark.process
@pytest.mark.checkout
def test_many_strange_substances_take_little_time() -> None:
    letters = ascii_lowercase
    words = [f"xqz{letters[n % 26]}{letters[n // 26]}vk" for n in range(MOST_SUBSTANCES)]
    spent = run("interactions", *words)
    assert spent.code == 1
    assert within(spent, _TIMES)


def test_a_long_name_of_a_substance_is_cut(capsys: Capsys) -> None:
    shown = here(capsys, "interactions", "x" * 100_000)
    assert shown.code == 1
    assert len(shown.out) < 2000
