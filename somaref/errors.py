"""What can go wrong for a user of somaref, and the exit code of each kind.

Exit codes: 0 done, 1 nothing found, 2 wrong usage, 3 the monograph cannot be read or is
not valid, 4 the output cannot be written, 130 ended by Ctrl-C.
"""

from typing import ClassVar

# As shells report a command that Ctrl-C has ended.
INTERRUPTED = 130


class SomarefError(Exception):
    """The family: its text says what is wrong, where, and what to do."""

    exit_code: ClassVar[int]


class NothingFound(SomarefError):
    """The request was understood, and the monograph holds nothing for it."""

    exit_code = 1


class WrongUsage(SomarefError):
    """The request names something that does not exist or is not allowed."""

    exit_code = 2


class MonographError(SomarefError):
    """A monograph file cannot be read or is not valid."""

    exit_code = 3


class OutputError(SomarefError):
    """The output cannot be written."""

    exit_code = 4
