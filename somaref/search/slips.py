"""Small slips of the fingers: which known words a word may have been meant for."""

from collections.abc import Iterable

from somaref.limits import LONGEST_WORD

# Longer words may hold two slips, shorter ones none: they look like too many others.
_ONE_SLIP, _TWO_SLIPS = 5, 8


def slips_allowed(word: str) -> int:
    """How many slips a word of that length may hold and still be known."""
    return (len(word) >= _ONE_SLIP) + (len(word) >= _TWO_SLIPS)


def slips(word: str, other: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped; `most` + 1 for any more."""
    if abs(len(word) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        previous, row = row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = previous
    return row[-1] if row[-1] <= most else most + 1


def looks_like(word: str, known: Iterable[str]) -> list[tuple[int, str]]:
    """The known words that this may be a slip of, with their slips, the likest first.

    Only those with the same first letter, which few people get wrong.
    """
    most = slips_allowed(word)
    if not most or len(word) > LONGEST_WORD:
        return []
    near = (each for each in known if each[0] == word[0] and abs(len(each) - len(word)) <= most)
    counted = ((slips(word, each, most), each) for each in near)
    return sorted(each for each in counted if each[0] <= most)
