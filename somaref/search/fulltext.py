"""Full-text search over rows of text: splitting, stemming, ranking and marking by SQLite."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

Stems = tuple[str, ...]
Span = tuple[int, int]

# SQLite puts these around a found word. They are safe: no text of ours holds control characters.
_BEGIN, _END = "\x01", "\x02"

# A found word weighs more in the text of a statement than in the heading above it.
_TEXT, _HEADING = 1.0, 0.4


class Fulltext:
    """Rows of (text, heading), numbered from 0."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        self._db = sqlite3.connect(":memory:")
        self._db.executescript(
            """
            create virtual table said using fts5(text, heading, tokenize = 'porter unicode61');
            create virtual table term using fts5vocab(said, row);
            create virtual table scrap using fts5(
                text, tokenize = 'porter unicode61', content = '', columnsize = 0
            );
            create virtual table stem using fts5vocab(scrap, instance);
            """
        )
        numbered = ((number, *row) for number, row in enumerate(rows))
        self._db.executemany("insert into said(rowid, text, heading) values (?, ?, ?)", numbered)

    def close(self) -> None:
        self._db.close()

    def stems(self, texts: Sequence[str]) -> list[Stems]:
        """The stems of each text, as the rows are stemmed: "stops" and "stopping" are "stop"."""
        self._db.execute("insert into scrap(scrap) values ('delete-all')")
        self._db.executemany("insert into scrap(rowid, text) values (?, ?)", enumerate(texts))
        found: list[list[str]] = [[] for _ in texts]
        for stem, number in self._db.execute("select term, doc from stem order by doc, offset"):
            found[number].append(stem)
        return [tuple(stems) for stems in found]

    def terms(self) -> set[str]:
        """The stems of all rows."""
        return {term for (term,) in self._db.execute("select term from term")}

    def rank(self, words: Sequence[str]) -> dict[int, float]:
        """The rows that hold any of the words, best first, each with a score above zero."""
        if not words:
            return {}
        rows = self._db.execute(
            f"select rowid, -bm25(said, {_TEXT}, {_HEADING}) from said where said match ?"
            " order by rank, rowid",
            (_query(words),),
        )
        return dict(rows.fetchall())

    def spans(self, number: int, words: Sequence[str]) -> tuple[Span, ...]:
        """Where the text of the row holds any of the words."""
        if not words:
            return ()
        rows = self._db.execute(
            "select highlight(said, 0, ?, ?) from said where said match ? and rowid = ?",
            (_BEGIN, _END, _query(words), number),
        )
        return tuple(span for (marked,) in rows for span in _marked(marked))


def _marked(text: str) -> Iterator[Span]:
    """The spans between the marks, counted without the marks."""
    start = place = 0
    for piece in re.split(f"([{_BEGIN}{_END}])", text):
        if piece == _BEGIN:
            start = place
        elif piece == _END:
            yield start, place
        else:
            place += len(piece)


def _query(words: Sequence[str]) -> str:
    # SQLite takes no word in quotes for an operator; a quote inside a word is doubled.
    return " OR ".join('"' + word.replace('"', '""') + '"' for word in words)
