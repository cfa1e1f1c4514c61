"""How often search finds the right section.

    python -m tools.benchmarks.routing QUESTIONS.tsv [-v]

The file has a header line, then a question and the sections that may answer it ("dosage" or
"indications|overview"), separated by a tab. Prints the share of questions whose first section is
right, and whose first three hold one that is; -v adds the questions that missed.
"""

import sys
from pathlib import Path

from somaref.monograph.load import load
from somaref.search.lexicon import load_lexicon
from somaref.search.ranking import Search


def main(path: str, verbose: bool) -> None:
    lines = Path(path).read_text(encoding="utf-8").splitlines()[1:]
    first = three = 0
    with Search(load(), load_lexicon()) as search:
        for line in lines:
            question, right, *_ = line.split("\t")
            got = search.sections(question)[:3]
            first += bool(got) and got[0] in right.split("|")
            three += not set(got).isdisjoint(right.split("|"))
            if verbose and (not got or got[0] not in right.split("|")):
                print(f"{right:24} {question} -> {', '.join(got)}")
    print(f"{len(lines)} questions: first section right {first / len(lines):.1%}, ", end="")
    print(f"among the first three {three / len(lines):.1%}")


if __name__ == "__main__":
    main(sys.argv[1], "-v" in sys.argv)
