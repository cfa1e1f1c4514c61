"""python -m somaref"""

import sys

from somaref.start import main

if __name__ == "__main__":
    sys.exit(main())
