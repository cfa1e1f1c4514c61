"""The data files: where each is declared, and how they are read once for hundreds of tests."""

from importlib import import_module
from typing import Any

from somaref.monograph.files import DATA_FILES, DataFile, read_data
from tools.samples import SAMPLE_FILES

# Data and samples are read and checked in one way.
EVERY_FILE = {**DATA_FILES, **SAMPLE_FILES}
_LOAD = DataFile.load
_KEPT: dict[tuple[str, bytes], Any] = {}


def declared(name: str) -> Any:
    """What stands at the place where the table says that the file of that name is declared."""
    module, attribute = EVERY_FILE[name].split(":")
    return getattr(import_module(module), attribute)


def load_once(file: DataFile[Any, Any]) -> Any:
    """What `DataFile.load` returns; it works once for each text that the file has."""
    text, _ = read_data(f"{file.name}.yaml")
    if (file.name, text) not in _KEPT:
        _KEPT[file.name, text] = _LOAD(file)
    return _KEPT[file.name, text]
