"""python -m somaref"""

import sys

from somaref.start import main

sys.exit(main())
