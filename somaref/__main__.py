"""The command, and python -m somaref: a process for one answer."""

import gc
import sys


def run() -> int:
    """Run the program, and return its exit code, in a process that ends with it."""
    # The process ends with its answer and frees everything at once. Looking for garbage
    # before that, or at the very end, would only take time.
    gc.disable()
    try:
        # Ctrl-C may come while this is still being imported.
        from somaref.main import main

        code = main()
        gc.freeze()
        return code
    except KeyboardInterrupt:
        from somaref.errors import INTERRUPTED

        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(run())
