"""What was learned from samples: tables that are looked up in their files, and never read whole,
which would take more than all the rest of a search.
"""

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from math import exp
from typing import IO, NamedTuple

from somaref.text import open_part

# Learned weights are whole numbers: tenths.
SCALE = 10
# So many bytes are a page. No line begins with the last byte, which is none of UTF-8.
_PAGE, _LAST = 4096, b"\xff"
# Lines of a table of weights that are about no feature.
CLASSES, BIAS, FITTED_TO, WORDS = "!classes", "!bias", "!fitted to", "!words"


class Lines(NamedTuple):
    """Lines "said<tab>more" in a file that `opens`, sorted by their bytes, below one remark."""

    opens: Callable[[], IO[bytes]]

    def more(self, said: Iterable[str]) -> dict[str, str]:
        """What stands behind each of these, where a line begins with it."""
        with self.opens() as file:
            return dict(_found(file, said))


def _found(file: IO[bytes], said: Iterable[str]) -> Iterator[tuple[str, str]]:
    pages = range(1, -(-file.seek(0, 2) // _PAGE))
    first = cache(partial(_first, file))
    for each in said:
        # An end of a line is more than the tab behind what is said, and less than letters.
        page = bisect(pages, f"{each}\n".encode(), key=first)
        file.seek(page * _PAGE)
        # A line that begins in this page, or with the next, may end later.
        _, is_there, rest = file.read(2 * _PAGE).partition(f"\n{each}\t".encode())
        if is_there:
            more, ends, _ = rest.partition(b"\n")
            yield each, (more if ends else more + file.readline()[:-1]).decode()


def _first(file: IO[bytes], page: int) -> bytes:
    """The line that begins first behind the first byte of the page."""
    file.seek(page * _PAGE)
    file.readline()
    return file.readline() or _LAST


class Classifier(NamedTuple):
    """Multinomial logistic regression: the line of each feature has pairs of a class, by its
    number, and a weight. The classes, and a bias for each, have lines of their own.
    """

    lines: Lines

    def shares(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each class is; together 1."""
        found = self.lines.more((CLASSES, BIAS, *features))
        totals = [float(each) for each in found[BIAS].split()]
        for feature, loud in features.items():
            weights = found.get(feature, "").split()
            for number, weight in zip(weights[::2], weights[1::2], strict=True):
                totals[int(number)] += loud * int(weight)
        highest = max(totals)
        powers = [exp((total - highest) / SCALE) for total in totals]
        whole = sum(powers)
        classes = found[CLASSES].split()
        return {id_: power / whole for id_, power in zip(classes, powers, strict=True)}


# What tells danger from calm questions, which answer is asked for, and what words are about.
DANGER = Classifier(Lines(partial(open_part, "questions/learned_danger.tsv")))
ANSWER = Classifier(Lines(partial(open_part, "questions/learned_answers.tsv")))
THEMES = Lines(partial(open_part, "questions/learned_themes.tsv"))
