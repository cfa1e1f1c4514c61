"""What was learned from samples: tables that are looked up in their files, and never read whole,
which would take more than all the rest of a search.
"""

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from math import exp
from operator import mul
from struct import unpack
from typing import IO, NamedTuple

from somaref.text import open_part

# The character of a weight is so much above the number of its steps, of which there are at most
# `MOST`, either way: each is a letter, a figure or a sign of ASCII.
ZERO, MOST = 80, 46
# So many bytes are a page. No line begins with the last byte, which is none of UTF-8.
_PAGE, _LAST = 4096, b"\xff"
# Lines of a table of weights that are about no feature.
CLASSES, STEPS, BIAS, OUTPUT = "!classes", "!steps", "!bias", "!output"
FITTED_TO, WORDS = "!fitted to", "!words"


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
    """A neural network with one hidden layer. Its table has the classes; how much a step of a
    weight is, in the hidden layer and in the output; for each feature, and for a bias, a weight in
    each hidden unit; and the output: for each hidden unit, and for a bias, a weight in each class.
    """

    lines: Lines

    def shares(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each class is; together 1."""
        found = self.lines.more((CLASSES, STEPS, BIAS, OUTPUT, *features))
        classes, output = found[CLASSES].split(), found[OUTPUT]
        hidden_step, output_step = map(float, found[STEPS].split())
        heard = [(loud, found[each]) for each, loud in features.items() if each in found]
        hidden = _weighed([(1.0, found[BIAS]), *heard])
        rows = (output[at : at + len(classes)] for at in range(0, len(output), len(classes)))
        # A unit below nothing says nothing; behind the units stands the bias.
        units = (*(max(0.0, hidden_step * total) for total in hidden), 1.0)
        loud_rows = [each for each in zip(units, rows, strict=True) if each[0]]
        powers = [exp(output_step * total) for total in _weighed(loud_rows)]
        whole = sum(powers)
        return {id_: power / whole for id_, power in zip(classes, powers, strict=True)}


def _weighed(rows: Sequence[tuple[float, str]]) -> list[float]:
    """The sums of rows of weights, each as loud as it is heard; a row is added as one number."""
    # So loud together that a sum, times a character, fits in four bytes.
    fine = (1 << 24) / sum(loud for loud, _ in rows)
    louds = [round(fine * loud) for loud, _ in rows]
    numbers = (int.from_bytes(row.encode("utf-32-le"), "little") for _, row in rows)
    size, none = len(rows[0][1]), ZERO * sum(louds)
    sums = unpack(f"<{size}I", sum(map(mul, louds, numbers)).to_bytes(4 * size, "little"))
    return [(each - none) / fine for each in sums]


# What tells danger from calm questions, which answer is asked for, and what words are about.
DANGER = Classifier(Lines(partial(open_part, "questions/learned_danger.tsv")))
ANSWER = Classifier(Lines(partial(open_part, "questions/learned_answers.tsv")))
THEMES = Lines(partial(open_part, "questions/learned_themes.tsv"))
