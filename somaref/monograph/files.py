"""What is read: the data that came with the program, a user's file, and the day.

The YAML files are the truth. The build also turns each into a Python module (`somaref/built`),
which is read in a fraction of the time. Such a module is used only while the YAML file still
has the text that the module was made from, so whoever corrects the YAML sees the correction.
In a checkout there are no such modules.
"""

import os
import stat
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from somaref.errors import EMERGENCY, MonographError, WrongUsage
from somaref.text import UTF_16, content_of

if TYPE_CHECKING:
    from datetime import date

    from somaref.monograph.tree import Faults

Form = TypeVar("Form")
Ready = TypeVar("Ready")

_HERE = os.path.dirname(os.path.dirname(__file__))
# Once installed the data lie inside the package; in a checkout they lie beside it.
_FOLDERS = (os.path.join(_HERE, "data"), os.path.join(os.path.dirname(_HERE), "data"))
# A prime number, so that each byte counts. Python divides by one of 30 bits very fast.
_PRIME = 2**30 - 35
# Bytes read to detect the format of a file.
_START = 1024
# The file that is no file, but what is piped into the program.
STANDARD_INPUT = "-"

# Every data file that the program reads, by its name, and where its DataFile is declared:
# "module:name". The build compiles all of them, and the tests check all of them.
DATA_FILES: Mapping[str, str] = {
    "soma": "somaref.library:MONOGRAPH",
    "substances": "somaref.monograph.substances:SUBSTANCES",
    "danger": "somaref.questions.danger:LINE",
    "emergencies": "somaref.questions.emergencies:EMERGENCIES",
    "search": "somaref.questions.lexicon:LEXICON",
    "wording": "somaref.questions.wording:WORDING",
    "labels": "somaref.spl.codes:LABELS",
    "answers": "somaref.questions.answers:ANSWERS",
}


class DataFile(NamedTuple, Generic[Form, Ready]):
    """A data file: the class whose annotations are its form, the check of what annotations
    cannot say, which notes each fault, and what makes of it what the program uses.
    """

    name: str
    form: type[Form]
    check: Callable[[Form, "Faults"], None]
    ready: Callable[[Form], Ready]

    def load(self) -> Ready:
        """What the file holds, by its built module where that is current. Raises MonographError."""
        # The text is not kept while the module is imported: a start should take little memory.
        found = checksum(read_data(f"{self.name}.yaml")[0])
        with suppress(ModuleNotFoundError):
            # What importlib would do, without importing importlib.
            module = __import__(f"somaref.built.{self.name}", fromlist=["BUILT"])
            if found == module.CHECKSUM:
                built: Ready = module.BUILT
                return built
        return self.read(*read_data(f"{self.name}.yaml"))

    def read(self, text: bytes, file: str) -> Ready:
        """What that text of YAML holds; messages call it `file`. Raises MonographError."""
        from somaref.monograph.reader import read_as

        return self.ready(read_as(self.form, text, file, self.check))


def read_data(name: str) -> tuple[bytes, str]:
    """The content of a built-in data file, and its path. Raises MonographError."""
    reason = ""
    for folder in _FOLDERS:
        path = os.path.join(folder, name)
        try:
            return content_of(path), path
        except OSError as error:
            reason = f"{path}: cannot read the data: {error.strerror}"
    raise MonographError(reason)


def checksum(data: bytes) -> int:
    """A number that tells whether the data have been edited; no seal against an attacker. It is
    computed faster than a module of the standard library for checksums is imported.
    """
    return int.from_bytes(data, "big") % _PRIME


def read_file(file: str) -> tuple[bytes, str]:
    """The content of a user's file, and its name in messages. Raises MonographError, WrongUsage."""
    if not file.strip():
        raise WrongUsage(f"the name of a file is needed, or - for standard input. {EMERGENCY}")
    try:
        if file == STANDARD_INPUT:
            file = "standard input"
            if sys.stdin is None:
                raise ValueError("it is closed")
            return _taken(sys.stdin.buffer, file), file
        # Pipes and devices are refused: reading them may never end.
        if not stat.S_ISREG(os.stat(file).st_mode):
            kind = "a folder" if os.path.isdir(file) else "a pipe or device"
            raise MonographError(f"{file}: cannot read the monograph: it is {kind}, not a file")
        with open(file, "rb") as opened:
            return _taken(opened, file), file
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MonographError(f"{file}: cannot read the monograph: {reason}") from None


def _taken(opened: IO[bytes], name: str) -> bytes:
    from somaref import limits

    start = opened.read(_START)
    bounds = {"YAML": limits.LARGEST_FILE, "ZIP": limits.LARGEST_ZIP}
    largest = bounds.get(kind_of(start), limits.LARGEST_LABEL)
    # Some file systems report false sizes, so the bytes read are counted too.
    enough = os.fstat(opened.fileno()).st_size <= largest
    content = start + opened.read(largest if enough else 0)
    if len(content) > largest or not enough:
        raise MonographError(f"{name}: larger than {largest // 1024**2} MiB; none is")
    return content


def kind_of(content: bytes) -> Literal["YAML", "XML", "ZIP", "record"]:
    """What a file holds, by how it begins: a monograph in YAML, or a label as XML, ZIP, record."""
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return "ZIP"
    start = content[:_START]
    encoding = "utf-16" if start.startswith(UTF_16) else "utf-8-sig"
    sign = start.decode(encoding, "replace").lstrip()[:1]
    if sign == "<":
        return "XML"
    # YAML may be written as JSON too, and names its schema.
    is_record = sign in ("{", "[") and b"schema" not in start.replace(b"\0", b"")
    return "record" if is_record else "YAML"


def today() -> "date":
    """The day that SOURCE_DATE_EPOCH tells, the usual way to have the same output on another.
    Without it, it is the day where the user is.
    """
    from datetime import UTC, date, datetime

    try:
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return date.today()
