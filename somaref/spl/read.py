"""The content of a label's file -> its monograph, or one error that names the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from somaref.spl import document
from somaref.spl.file import of_file, xml_of
from somaref.spl.monograph import monograph

if TYPE_CHECKING:
    from somaref.monograph.model import Monograph


def read_label(found: bytes, file: str) -> Monograph:
    """The monograph of the label in this XML or ZIP. Raises MonographError.

    Its texts are read when somebody looks at them, and may raise MonographError then.
    """
    return of_file(file, lambda: monograph(document.read(xml_of(found)), file))
