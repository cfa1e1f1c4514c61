"""Fits what tells danger from calm questions to the samples in data/voices.yaml.

    python -m tools.fit            print the figures, each voice by what the others teach
    python -m tools.fit --write    fit all voices, and write somaref/questions/learned_danger.py

Multinomial logistic regression by scikit-learn, which only this needs: pip install -e '.[fit]'.
The module says which samples and features it was fitted to, and `tools.generate --check` compares
that, so that nobody forgets to fit anew.
"""

import hashlib
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from somaref.errors import SomarefError
from somaref.library import load
from somaref.monograph.files import read_data
from somaref.monograph.reader import read_as
from somaref.monograph.substances import load_substances
from somaref.questions.classifier import SCALE, Classifier
from somaref.questions.emergencies import CALM, EMERGENCIES, told
from somaref.questions.emergencies import Heard as Classes
from somaref.questions.hearing import Listener
from somaref.questions.lexicon import LEXICON, Asking
from somaref.questions.names import Names
from somaref.questions.voices import VOICES, Sample, samples

ROOT = Path(__file__).parent.parent
MODULE = ROOT / "somaref" / "questions" / "learned_danger.py"
# How closely the samples are followed; a feature of fewer samples says nothing about others; what a
# false alarm weighs against all that is missed, at these shares.
_STRENGTH, _FEWEST, _LEAST = 150.0, 3, 0
_MOST_WORDS_OF_A_LINE = 90

# Sections whose questions may be asked in danger, and words for the classes in questions.
_MAY_TELL = ("overdose", "withdrawal", "side-effects")
_EXAMPLES = {
    "name": "aspirin",
    "number": "2",
    "condition": "asthma",
    "symptom": "headache",
    "drink": "tea",
    "place": "the car",
    "unit": "mg",
}


class Heard(NamedTuple):
    """A sample, and what is heard in it."""

    sample: Sample
    classes: Classes
    features: Mapping[str, float]

    @property
    def kind(self) -> str:
        return CALM if self.sample.kind in (CALM, "ordinary") else self.sample.kind


def asked_calmly() -> Iterator[Sample]:
    """Questions of data/search.yaml that nobody asks in danger, as more of what is ordinary."""
    asking = read_as(Asking, *read_data("search.yaml"), lambda *_: None)
    for section, questions in asking.questions.items():
        if section not in _MAY_TELL:
            for question in questions:
                pieces = question.replace(">", "<").split("<")
                said = (_EXAMPLES.get(each, each) for each in pieces)
                yield Sample("asked", "ordinary", "".join(said))


def heard() -> list[Heard]:
    """All samples, as the program hears them."""
    monograph = load()
    names = Names(load_substances(monograph))
    listener = Listener(monograph, EMERGENCIES.load(), LEXICON.load())
    found = []
    for sample in (*samples(VOICES.load()), *asked_calmly()):
        found.append(Heard(sample, *listener.hear(sample.text, names.asked(sample.text))))
    return found


def fingerprint(given: Sequence[Heard]) -> str:
    """What changes as soon as a sample, its kind or a feature does."""
    text = repr([(each.kind, sorted(each.features.items())) for each in given])
    return hashlib.sha256(f"{_STRENGTH} {_FEWEST} {text}".encode()).hexdigest()[:16]


def fitted(given: Sequence[Heard]) -> Classifier:
    """What the samples teach, rounded as it is written."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    seen = Counter(feature for each in given for feature in each.features)
    kept = [
        {feature: loud for feature, loud in each.features.items() if seen[feature] >= _FEWEST}
        for each in given
    ]
    kinds = [each.kind for each in given]
    calm = kinds.count(CALM)
    # All dangers together weigh as much as all that is calm.
    weights = {kind: (len(kinds) - calm) / calm if kind == CALM else 1.0 for kind in set(kinds)}
    vectors: Any = DictVectorizer()
    model: Any = LogisticRegression(C=_STRENGTH, max_iter=2000, class_weight=weights)
    model.fit(vectors.fit_transform(kept), kinds)
    rows = model.coef_.T.tolist()
    lines = []
    for feature, row in sorted(zip(vectors.get_feature_names_out().tolist(), rows, strict=True)):
        numbers = [round(SCALE * weight) for weight in row]
        told_of = " ".join(
            f"{place} {number}" for place, number in enumerate(numbers) if abs(number) > _LEAST
        )
        lines += [f"{feature}\t{told_of}"] if told_of else []
    bias = [round(SCALE * each) for each in model.intercept_.tolist()]
    return Classifier(tuple(model.classes_.tolist()), tuple(bias), tuple(sorted(lines)))


def module(learned: Classifier, mark: str) -> str:
    """The text of the module that the program imports."""
    lines = "\n".join(f"    {line!r}," for line in learned.lines)
    return (
        f'"""Made by python -m tools.fit from the samples in data/voices.yaml."""\n\n'
        f"# fmt: off\n# ruff: noqa\nFITTED_TO = {mark!r}\nCLASSES = {tuple(learned.classes)!r}\n"
        f"BIAS = {tuple(learned.bias)!r}\nLINES = (\n{lines}\n)\n"
    )


def current() -> str:
    """The text of the module as it is, if it was fitted to what the samples are now.

    Raises SomarefError where it was not.
    """
    from somaref.questions.learned_danger import FITTED_TO

    if fingerprint(heard()) != FITTED_TO:
        raise SomarefError(
            "the samples or what is heard in them changed: python -m tools.fit --write"
        )
    return MODULE.read_text(encoding="utf-8")


def report(given: Sequence[Heard]) -> None:
    """Prints, for each voice, what comes of what the other voices teach, and of the rules."""
    known = EMERGENCIES.load()
    total: Counter[tuple[str, str]] = Counter()
    for voice in dict.fromkeys(each.sample.voice for each in given):
        learned = fitted([each for each in given if each.sample.voice != voice])
        counts: Counter[tuple[str, str]] = Counter()
        for each in given:
            if each.sample.voice == voice:
                shares = learned.shares(each.features)
                found = told(known, shares, each.classes)
                grade = "block" if found.block else "line" if found.perhaps else "calm"
                counts[each.sample.kind, grade] += 1
                if (
                    "-v" in sys.argv
                    and (grade == "calm") != (each.kind == CALM)
                    and (grade == "block" or each.kind != CALM)
                ):
                    print(f"    {each.sample.kind}: {grade}: {each.sample.text}")
        _print(voice, counts)
        total += counts
    _print("all", total)
    for kind in (*known.kinds, CALM, "ordinary"):
        of = {grade: total[kind, grade] for grade in ("block", "line", "calm")}
        print(f"  {kind}: {of}")


def _print(voice: str, counts: Counter[tuple[str, str]]) -> None:
    dangers = sum(n for (kind, _), n in counts.items() if kind not in (CALM, "ordinary"))
    parts = []
    for grade in ("block", "line"):
        hit = sum(
            n for (kind, g), n in counts.items() if g == grade and kind not in (CALM, "ordinary")
        )
        parts.append(f"{grade} {hit}/{dangers}")
    for kind in (CALM, "ordinary"):
        of = sum(counts[kind, grade] for grade in ("block", "line", "calm"))
        parts.append(f"{kind}: block {counts[kind, 'block']} line {counts[kind, 'line']} of {of}")
    print(f"{voice}: {', '.join(parts)}", flush=True)


if __name__ == "__main__":
    every = heard()
    if "--write" in sys.argv:
        MODULE.write_text(module(fitted(every), fingerprint(every)), encoding="utf-8")
    else:
        report(every)
