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
        from somaref.cli.main import main

        code = main()
        gc.freeze()
        return code
    except KeyboardInterrupt:
        from somaref.errors import INTERRUPTED

        return INTERRUPTED
    except Exception as error:
        return _fault(error)


def _fault(error: Exception) -> int:
    """Tell of a fault of the program in one line, wherever it occurred; the exit code."""
    from contextlib import suppress

    from somaref.errors import UNFORESEEN, unforeseen
    from somaref.limits import LONGEST_MESSAGE
    from somaref.text import visible

    # If nothing can be told, the exit code still tells of the fault.
    with suppress(AttributeError, OSError, ValueError):
        sys.stderr.write(f"somaref: {visible(unforeseen(error))[:LONGEST_MESSAGE]}\n")
    return UNFORESEEN


if __name__ == "__main__":
    sys.exit(run())
