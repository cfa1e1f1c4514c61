"""An offline reference for one medicine at the terminal."""

__version__ = "0.1.0"
