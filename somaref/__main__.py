"""The command, and python -m somaref: a process for one answer."""

import gc
import sys


def run() -> int:
    """Run the program, and return its exit code, in a process that ends with it."""
    # All goes with the process; looking for what could go before takes longer.
    gc.disable()
    try:
        # Ctrl-C may come while this is still being imported.
        from somaref.start import main

        return main()
    except KeyboardInterrupt:
        from somaref.errors import INTERRUPTED

        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(run())
