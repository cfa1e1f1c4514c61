"""The command, and python -m somaref: a process for one answer."""

import gc
import sys

from somaref.start import main


def run() -> int:
    """Run the program, and return its exit code, in a process that ends with it."""
    # All goes with the process; looking for what could go before takes longer.
    gc.disable()
    return main()


if __name__ == "__main__":
    sys.exit(run())
