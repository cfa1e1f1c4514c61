"""Compiles the data: the YAML in data/ becomes Python modules inside the wheel.

CPython's own compiled modules are then all the cache there is. The YAML ships too and stays
the truth: each module carries the checksum of the text it was made from (`somaref/datafiles.py`).
"""

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_ROOT = Path(__file__).parent

_MODULE = """\
# Made by the build from data/{name}.yaml.
from types import MappingProxyType as frozen
from {module} import *
CHECKSUM = {checksum}
{shared}BUILT = {value}
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
        from somaref.datafiles import checksum
        from somaref.monograph.load import read_monograph
        from somaref.monograph.substance_list import read_substances
        from somaref.search.danger import read_line
        from somaref.search.emergencies import read_emergencies
        from somaref.search.lexicon import read_lexicon
        from somaref.search.routes import read_routes
    finally:
        sys.path.remove(str(_ROOT))
    made = {"somaref/built/__init__.py": '"""What the build has made of the data."""\n'}
    readers: tuple[tuple[str, str, Any], ...] = (
        ("soma", "somaref.monograph.model", read_monograph),
        ("substances", "somaref.monograph.substances", read_substances),
        ("search", "somaref.search.lexicon", read_lexicon),
        ("routes", "somaref.search.routes", read_routes),
        ("danger", "somaref.search.danger", read_line),
        ("emergencies", "somaref.search.emergencies", read_emergencies),
    )
    for name, module, read in readers:
        file = _ROOT / "data" / f"{name}.yaml"
        text = file.read_bytes()
        expressions = _Expressions()
        value = expressions.of(read(text, str(file)))
        made[f"somaref/built/{name}.py"] = _MODULE.format(
            name=name,
            module=module,
            checksum=checksum(text),
            shared="".join(f"{each} = {text}\n" for text, each in expressions.shared.items()),
            value=value,
        )
    return made


class _Expressions:
    """Values as Python would write them, in little memory.

    What has its default is left out. Mappings of texts, such as citations, are alike very often;
    each is `shared` under a name.
    """

    def __init__(self) -> None:
        self.shared: dict[str, str] = {}

    def of(self, value: Any) -> str:
        """The expression of the value."""
        if isinstance(value, Mapping):
            text = f"{{{', '.join(f'{key!r}: {self.of(each)}' for key, each in value.items())}}}"
            if isinstance(value, dict):
                return text
            text = f"frozen({text})"
            plain = all(isinstance(each, str) for each in value.values())
            return self.shared.setdefault(text, f"_{len(self.shared)}") if plain else text
        if hasattr(value, "_fields"):
            defaults = value._field_defaults
            fields = (
                f"{name}={self.of(each)}"
                for name, each in zip(value._fields, value, strict=True)
                if name not in defaults or each != defaults[name]
            )
            return f"{type(value).__name__}({', '.join(fields)})"
        if isinstance(value, tuple):
            return f"({''.join(f'{self.of(each)}, ' for each in value)})"
        return repr(value)
