"""python -m somaref"""

import sys

from somaref.cli import main

if __name__ == "__main__":
    sys.exit(main())
