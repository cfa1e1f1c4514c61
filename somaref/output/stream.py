"""Where text goes, and what can be shown there: standard output and standard error, or a file.

Nothing breaks on the way: a reader who has left early is no error, and a file is written whole or
not at all, and never over another unless forced.
"""

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO

from somaref.errors import OutputError, WrongUsage
from somaref.monograph.files import read_data
from somaref.text import spelled

if TYPE_CHECKING:
    from pathlib import Path

Color = Literal["auto", "always", "never"]

# Locales that Python sets for itself where the user has asked for none.
_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")

# Longer lines of prose are hard to read.
WIDEST_PROSE = 88
# In fewer columns the layout would lose letters, so the terminal has to wrap longer lines.
NARROWEST = 20
# Values of TERM for terminals without escape codes; an empty one says nothing of the terminal.
_DUMB = ("", "dumb", "unknown")


class Screen(NamedTuple):
    """How to show a document: `rich` is layout for a terminal, otherwise plain lines. `width` is in
    columns; plain lines are not wrapped where it is 0. A table may have all `columns` of a wider
    terminal. `encoding` is what the reader's end can show, not merely what Python would write;
    unless told otherwise, that of what goes to a file or to another program.
    """

    rich: bool = False
    color: bool = False
    width: int = 0
    encoding: str = "utf-8"
    columns: int = 0


def screen_for(
    stream: TextIO | None, plain: bool = False, color: Color = "auto", width: int | None = None
) -> Screen:
    """What this stream, the environment and the options ask for; None is a file. An option outranks
    NO_COLOR, that FORCE_COLOR, and that TERM=dumb. Lines for a file or for another program are
    never wrapped. A file is no terminal: its text is plain unless colour is asked for by an option.
    """
    terminal = stream is not None and stream.isatty()
    able = terminal and not is_dumb()
    auto = color == "auto" and not os.environ.get("NO_COLOR")
    insisted = stream is not None and os.environ.get("FORCE_COLOR", "") not in ("", "0")
    forced = color == "always" or (auto and insisted)
    colorful = forced or (auto and able)
    rich = not plain and (able or forced)
    encoding = encoding_of(stream) if stream is not None else "utf-8"
    if not (rich or terminal):
        return Screen(encoding=encoding)
    import shutil

    columns = shutil.get_terminal_size().columns if stream is not None else WIDEST_PROSE
    columns = width or max(NARROWEST, min(columns, 1_000))
    return Screen(rich, rich and colorful, width or min(columns, WIDEST_PROSE), encoding, columns)


def is_dumb() -> bool:
    """Whether the terminal can do no more than print lines."""
    # On Windows TERM is not set.
    return os.name == "posix" and os.environ.get("TERM", "") in _DUMB


def encoding_of(stream: TextIO) -> str:
    """The encoding that whoever reads the stream can show."""
    # Under LANG=C Python writes UTF-8 and sets LC_CTYPE (PEP 538, 540). A user who asked for C
    # may not be able to read that, so ASCII is written unless UTF-8 was asked for as well.
    encoding = getattr(stream, "encoding", None) or "utf-8"
    chosen = os.environ.get("PYTHONIOENCODING") or os.environ.get("PYTHONUTF8")
    ctype = os.environ.get("LC_CTYPE")
    wanted = None if ctype in _COERCED else ctype
    locale = os.environ.get("LC_ALL") or wanted or os.environ.get("LANG")
    return "ascii" if locale in ("C", "POSIX") and not chosen else encoding


def folded(text: str, width: int) -> str:
    """The lines broken at words, if there is a width; a word longer than a line is left whole."""
    if not width:
        return text
    from textwrap import TextWrapper

    fill = TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    lines = []
    for line in text.splitlines():
        fill.subsequent_indent = "  " if line.startswith("- ") else ""
        lines.append(f"{fill.fill(line)}\n")
    return "".join(lines)


def standard_output() -> TextIO:
    """Standard output. Raises OutputError where the caller has closed it."""
    if sys.stdout is None:
        raise OutputError("cannot write the output: standard output is closed")
    return sys.stdout


def write(text: str, stream: TextIO | None = None, encoding: str = "") -> None:
    """Write and flush the whole text, to standard output unless told otherwise, as the reader can
    show it; a reader who has left early is no error. Raises OutputError where it cannot be written.
    """
    stream = stream or standard_output()
    try:
        stream.write(spelled(text, encoding or encoding_of(stream)))
        stream.flush()
    except OSError as error:
        # What is still buffered goes nowhere, or Python would fail on it again at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            reason = errno.errorcode.get(error.errno or 0, "")
            raise OutputError(f"cannot write the output: {error.strerror} ({reason})") from None


def save(text: str, file: str, force: bool) -> None:
    """Write the text to the file. Raises OutputError, WrongUsage where it must not be replaced."""
    from pathlib import Path

    if not file.strip():
        raise WrongUsage("--output needs the name of a file, or - for standard output")
    path = Path(file)
    try:
        if path.name != os.path.basename(file):  # noqa: PTH119
            raise OutputError(f"{file} is the name of a folder; name a file, or - for the output")
        if path.exists() and (not path.is_file() or _is_stream(path)):
            reason = "is not a file to be replaced; name another, or - for the output"
            raise OutputError(f"{path} {reason}")
        if path.exists() and _is_own(path):
            raise WrongUsage(f"{path} is a file of the program; name another one")
        # Where a path to be overwritten is a link, the file that it leads to is replaced.
        path = path.resolve() if force else path
        (_replace if force and path.exists() else _create)(path, text)
    except FileExistsError:
        raise OutputError(f"{path} exists already; --force overwrites it") from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputError(f"cannot write {path}: {reason}") from None


def _create(path: "Path", text: str) -> None:
    """Write a file that is not there yet, nor a link of that name."""
    created = path.open("x", encoding="utf-8", newline="\n")
    try:
        with created:
            created.write(text)
    except BaseException:
        path.unlink()
        raise


def _replace(path: "Path", text: str) -> None:
    """Write the whole text beside the file first, then put it in the file's place."""
    import tempfile

    before = path.stat()
    # Whoever may write to the folder could replace it all the same, and root may do anything.
    if not (before.st_mode & 0o222 and os.access(path, os.W_OK)):
        raise WrongUsage(f"{path} is read-only; make it writable (chmod u+w), or name another file")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".somaref-")
    draft = path.parent / name
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
        _hand_over(draft, path, before)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _hand_over(draft: "Path", path: "Path", before: os.stat_result) -> None:
    """Give the draft the owner, group and mode of the file. Raises WrongUsage if it must not be."""
    made = draft.stat()
    if (made.st_uid, made.st_gid) != (before.st_uid, before.st_gid):
        try:
            os.chown(draft, before.st_uid, before.st_gid)
        except OSError:
            reason = "belongs to another user or group, who would lose it; name another file"
            raise WrongUsage(f"{path} {reason}") from None
    # Some file systems, such as that of a memory stick, know no permissions.
    with suppress(OSError):
        # A program that runs with the rights of its owner must not be of another's making.
        draft.chmod(before.st_mode & 0o1777)


def _is_own(path: "Path") -> bool:
    """Whether it is a file of the program, of its data, or the ZIP that it runs from."""
    from pathlib import Path

    folders = (Path(__file__).parents[1], Path(read_data("soma.yaml")[1]).parent)
    own = (each for folder in folders for each in (folder.parent, *folder.rglob("*")))
    return any(path.samefile(each) for each in own if each.is_file())


def _is_stream(path: "Path") -> bool:
    """Whether it is standard input or output, as in "--output /dev/stdout >>log"."""
    for number in (0, 1):
        with suppress(OSError):
            if os.path.samestat(path.stat(), os.fstat(number)):
                return True
    return False
