"""The data that came with the program: their text, and what the build has made of it.

The YAML files are the truth. The build also turns each into a Python module (`somaref/built`),
which is read in a fraction of the time. Such a module is used only while the YAML file still
has the text that the module was made from, so whoever corrects the YAML sees the correction.
In a checkout there are no such modules.
"""

import os
from collections.abc import Callable
from typing import Any, TypeVar

from somaref.errors import MonographError

Made = TypeVar("Made")

_HERE = os.path.dirname(__file__)
# Once installed the data lie inside the package; in a checkout they lie beside it.
_FOLDERS = (os.path.join(_HERE, "data"), os.path.join(os.path.dirname(_HERE), "data"))
# A prime number, so that each byte counts. Python divides by one of 30 bits very fast.
_PRIME = 2**30 - 35


def read(name: str) -> tuple[bytes, str]:
    """The content of a data file, and its path as messages call it.

    Raises MonographError where it cannot be read.
    """
    # The loader that found this module reads from a folder and from a zipped program alike.
    get_data: Any = __spec__.loader.get_data  # type: ignore[union-attr]
    installed, checkout = (os.path.join(folder, name) for folder in _FOLDERS)
    try:
        return get_data(installed), installed
    except OSError:
        pass
    try:
        return get_data(checkout), checkout
    except OSError as error:
        raise MonographError(f"{checkout}: cannot read the data: {error.strerror}") from None


def load(name: str, read_text: Callable[[bytes, str], Made]) -> Made:
    """What is in the YAML file of that name: as the build has made it, if the file still has the
    text that it was made from; otherwise as `read_text` makes it of the text and the path.

    Raises MonographError where the file cannot be read.
    """
    # The text is not kept while the module is imported: a start should take little memory.
    found = checksum(read(f"{name}.yaml")[0])
    try:
        # What importlib would do, without importing importlib.
        module = __import__(f"somaref.built.{name}", fromlist=["BUILT"])
        if found == module.CHECKSUM:
            made: Made = module.BUILT
            return made
    except ModuleNotFoundError:
        pass
    return read_text(*read(f"{name}.yaml"))


def checksum(data: bytes) -> int:
    """A number that tells whether the data have been edited; no seal against an attacker.

    It is computed faster than a module of the standard library for checksums is imported.
    """
    return int.from_bytes(data, "big") % _PRIME
