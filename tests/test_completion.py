"""Shells ask for completions and get sections, aliases, options and substances."""

import subprocess
from pathlib import Path

import pytest

from tests.running import CLEAN, command, in_pipe

pytestmark = pytest.mark.process


def completions(shell: str, line: str) -> list[str]:
    words = line.split(" ")
    environ = {
        "_SOMAREF_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    run = in_pipe(**environ)
    assert run.err == ""
    return [each.split("\t")[0].strip("\"'():_") for each in run.out.splitlines()]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("somaref overdo", "overdose"),
        ("somaref adv", "adverse-reactions"),
        ("somaref warn", "warnings"),
        ("somaref val", "validate"),
        ("somaref interactions oxyc", "oxycodone"),
        ("somaref interactions wine xan", "xanax"),
        ("somaref search x --section withd", "withdrawal"),
        ("somaref overdose --form", "--format"),
        ("somaref overdose --format mark", "markdown"),
    ],
)
def test_a_completion_is_offered(shell: str, line: str, expected: str) -> None:
    assert any(expected in each for each in completions(shell, line))


def test_nothing_is_offered_that_does_not_begin_so() -> None:
    assert completions("bash", "somaref overdo") == ["overdose", "overdosage"]
    assert not any(completions("bash", "somaref zzz"))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_to_switch_it_on(shell: str) -> None:
    script = in_pipe(_SOMAREF_COMPLETE=f"source_{shell}").out
    assert "_SOMAREF_COMPLETE" in script


def test_the_script_where_it_cannot_be_written() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command("--show-completion", "bash"),
            env=CLEAN | {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 4
    assert done.stderr == "somaref: cannot write the output: No space left on device (ENOSPC)\n"
