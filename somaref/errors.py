"""What can go wrong for a user of somaref, and the exit code of each kind.

Exit codes: 0 done, 1 nothing found, 2 wrong usage, 3 the monograph cannot be read or is
not valid, 4 the output cannot be written, 70 a fault of the program itself, 130 ended by Ctrl-C.
"""

from collections.abc import Sequence
from typing import ClassVar

from somaref import __version__
from somaref.text import counted, cut, visible

# Shells report a command that Ctrl-C has ended by this code.
INTERRUPTED = 130
# A fault of the program that nobody foresaw; sysexits.h calls it EX_SOFTWARE.
UNFORESEEN = 70

# It holds for every medicine, also where the monograph cannot be read.
EMERGENCY = "In an emergency call 911 (US) or your local emergency number."

# A file with more faults than this is best mended from the top.
MOST_FAULTS = 50


class SomarefError(Exception):
    """The text says what is wrong, where, and what to do; `lines` are what the user is shown.

    It may repeat what came from outside, and is made safe to show here, once for all of them.
    """

    exit_code: ClassVar[int]

    def __init__(self, text: str) -> None:
        super().__init__(visible(text))
        self.lines: Sequence[str] = (str(self),)


class NothingFound(SomarefError):
    """The request was understood, and the monograph holds nothing for it."""

    exit_code = 1

    def __init__(self, text: str) -> None:
        from somaref.limits import LONGEST_MESSAGE

        # A message that is longer would lose its end, which must not be lost.
        super().__init__(f"{cut(text, LONGEST_MESSAGE - len(EMERGENCY) - 3)}. {EMERGENCY}")


class WrongUsage(SomarefError):
    """The request names something that does not exist or is not allowed."""

    exit_code = 2


class MonographError(SomarefError):
    """A monograph file cannot be read or is not valid. `faults` holds all that is wrong with it, in
    the order of its lines; the text names the first, and `in_full` lists them all.
    """

    exit_code = 3

    def __init__(self, *faults: str, in_full: bool = False) -> None:
        more = len(faults) - 1
        super().__init__(f"{faults[0]} (and {more} more)" if more else faults[0])
        self.faults = tuple(map(visible, faults))
        if in_full:
            rest = len(faults) - MOST_FAULTS
            counts = (f"and {counted(rest, 'more fault')}",) if rest > 0 else ()
            self.lines = (*self.faults[:MOST_FAULTS], *counts)


class OutputError(SomarefError):
    exit_code = 4


def unforeseen(error: BaseException) -> str:
    """What to say of an error that nobody foresaw: that it is ours, where, and what to do."""
    place, trace = "", error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2]
        place, trace = f" at {file}:{trace.tb_lineno}", trace.tb_next
    # What a message holds may be of any length; it comes last, where it can be cut.
    return (
        f"this is a fault of the program, not yours. {EMERGENCY} Please report it with what you "
        f"typed: somaref {__version__}{place}: {type(error).__name__}: {error}"
    )
