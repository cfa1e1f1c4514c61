"""Completion by the tabulator key: what is offered, and the scripts that ask for it."""

from typing import Literal

Shell = Literal["bash", "zsh", "fish"]
