"""Compiles the data: the YAML in data/ becomes Python modules inside the wheel.

CPython's own compiled modules are then all the cache there is. The YAML ships too and stays
the truth: each module carries the checksum of the text that it was made from
(`somaref/monograph/files.py`).
"""

import sys
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_ROOT = Path(__file__).parent
# A place in a short line takes less memory in a compiled module than one in a very long line.
_LINES = ",\n"

_MODULE = """\
# Made by the build from data/{name}.yaml.
from types import MappingProxyType as frozen
{imports}CHECKSUM = {checksum}
SHARED = ({shared})
BUILT = {value}
"""


class CompileData(BuildHookInterface[Any]):
    """Adds `somaref/built` to a wheel; an editable install reads the YAML, as a checkout does."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        for path, text in modules().items():
            file = Path(self._folder.name, Path(path).name)
            file.write_text(text, encoding="utf-8")
            build_data["force_include"][str(file)] = path

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._folder.cleanup()


def modules() -> dict[str, str]:
    """The text of each compiled module, by its path in the wheel."""
    sys.path.insert(0, str(_ROOT))
    try:
        from somaref.monograph.files import DATA_FILES, checksum

        made = {"somaref/built/__init__.py": '"""What the build has made of the data."""\n'}
        for name, place in DATA_FILES.items():
            module, _, attribute = place.partition(":")
            data_file = getattr(import_module(module), attribute)
            file = _ROOT / "data" / f"{name}.yaml"
            text = file.read_bytes()
            expressions = _Expressions()
            value = expressions.of(data_file.read(text, str(file)))
            made[f"somaref/built/{name}.py"] = _MODULE.format(
                name=name,
                imports="".join(sorted(expressions.imports)),
                checksum=checksum(text),
                shared="".join(f"{text}{_LINES}" for text in expressions.shared),
                value=value,
            )
    finally:
        sys.path.remove(str(_ROOT))
    return made


class _Expressions:
    """Values as Python would write them, in little memory.

    What has its default is left out. Mappings of texts, such as citations, are alike very often,
    so each is `shared`: made once, and called by its number. Names for them would take more.
    """

    def __init__(self) -> None:
        self.shared: dict[str, str] = {}
        # The lines that import the classes of the values.
        self.imports: set[str] = set()

    def of(self, value: Any) -> str:
        """The expression of the value."""
        if isinstance(value, Mapping):
            text = f"{{{', '.join(f'{key!r}: {self.of(each)}' for key, each in value.items())}}}"
            if isinstance(value, dict):
                return text
            text = f"frozen({text})"
            plain = all(isinstance(each, str) for each in value.values())
            return self.shared.setdefault(text, f"SHARED[{len(self.shared)}]") if plain else text
        if hasattr(value, "_fields"):
            defaults = value._field_defaults
            kind = type(value)
            self.imports.add(f"from {kind.__module__} import {kind.__name__}\n")
            fields = (
                f"{name}={self.of(each)}"
                for name, each in zip(value._fields, value, strict=True)
                if name not in defaults or each != defaults[name]
            )
            return f"{kind.__name__}({_LINES.join(fields)})"
        if isinstance(value, tuple):
            return f"({''.join(f'{self.of(each)}{_LINES}' for each in value)})"
        return repr(value)
