"""What reads the data files, so that tests and fuzzing can have each read once."""

from somaref.monograph import load, substance_list
from somaref.search import danger, emergencies, lexicon, routes

# The module, and the name of its function.
READERS = (
    (load, "read_monograph"),
    (substance_list, "read_substances"),
    (lexicon, "read_lexicon"),
    (routes, "read_routes"),
    (danger, "read_line"),
    (emergencies, "read_emergencies"),
)
