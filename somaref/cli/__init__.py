"""The command line: options and words in, one call of `commands.py` out."""
