"""Where the bundled application starts."""

import sys

from claimtracker.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
