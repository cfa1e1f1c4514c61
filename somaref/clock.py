"""Which day it is. The only place that asks the clock."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def today() -> "date":
    """The day that SOURCE_DATE_EPOCH tells, the usual way to have the same output on another.

    Without it, it is the day where the user is.
    """
    # Only a label and the check of a monograph need the module.
    from datetime import UTC, date, datetime

    try:
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return date.today()
