"""Fits what is learned from samples: what tells danger from calm questions, and which answer a
question asks for.

    python -m tools.fit danger|answers            the figures, each voice by what the others teach
    python -m tools.fit danger|answers -v         and what missed
    python -m tools.fit danger|answers --write    fit all samples, and write the table

Neural networks with one hidden layer, by scikit-learn, which only this needs: pip install -e
'.[fit]'. Each time that the samples are gone through, some of what is heard in them is left out,
as people leave out words. Several networks learn the same, and their mean, which errs less, is
written as one.
A table says which samples and features it was fitted to, and `tools.generate --check` compares
that, so that nobody forgets to fit anew.
"""

import hashlib
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from io import BytesIO
from itertools import chain, cycle
from pathlib import Path
from typing import Any, NamedTuple

from somaref.errors import SomarefError
from somaref.library import load
from somaref.monograph.substances import load_substances
from somaref.questions.answers import ANSWERS, NONE, answer_of, by_answer, led_by, stated
from somaref.questions.emergencies import CALM, EMERGENCIES, told
from somaref.questions.emergencies import Heard as Classes
from somaref.questions.hearing import Listener
from somaref.questions.learned import (
    BIAS,
    CLASSES,
    FITTED_TO,
    MOST,
    OUTPUT,
    STEPS,
    WORDS,
    ZERO,
    Classifier,
    Lines,
)
from somaref.questions.lexicon import LEXICON
from somaref.questions.names import Names
from somaref.questions.words import words
from tools.samples import (
    ANYBODY,
    ASKED,
    BESIDE,
    LEADS,
    VOICES,
    Sample,
    dangers,
    lead,
    questions,
    said_beside,
    table_text,
    together,
)

FOLDER = Path(__file__).parent.parent / "somaref" / "questions"
# Answers to questions that may be asked in danger: their samples do not teach what is calm.
MAY_TELL = frozenset(
    (
        *("alcohol-taken", "allergy", "baby-sleepy", "breathing", "chest-pain", "child-swallowed"),
        *("confused", "fainting", "falls", "lethal", "overdose-do", "overdose-signs", "pet"),
        *("drowsy", "dizzy", "rash", "fever", "mood", "nausea", "vision", "trouble-swallowing"),
        *("side-effect-other", "insomnia", "stop-short-use", "vomited-dose", "urine", "gaba"),
        *("racing-heart", "ran-out", "seizure-cause", "serotonin", "shaking", "suicide"),
        *("withdrawal", "stop-suddenly", "pregnant-already", "antidote", "naloxone", "none"),
        *("blood-count", "crashed", "drugged", "forgot-taken", "inject-snort", "not-to-do"),
        *("numb-groin", "porphyria-attack", "pregnant-trouble", "taking-more", "yellow"),
        *("low-pressure", "qt", "abroad-help"),
    )
)
# What a question that nobody is known to ask weighs, where dangers are learned.
_QUIET = 0.3
# Who says a sample that is a statement of the monograph, and what that weighs.
STATED = "statements"
_OF_TEXT = 0.5
# A word that so many samples hold is one that people say, and no slip.
_OFTEN, _LONG = 3, 7
# So often a sign is learned beside something; one in so many asks for that as well.
_BESIDE, _OTHER = 2, 5
# One in so many dangers and calm questions is learned together with a question.
_TOGETHER = 2
# How learning goes: how fast, of how many samples at once in each of the last passes through all;
# which part of what is heard is left out then, and how loud the rest is.
_RATE, _BATCHES = 0.004, (128, 256, 256, 512, 512, 1024, 2048, 4096)
_UNHEARD, _LOUD = 0.3, 3
# One in so many samples tells whether all are heard as they were.
_HEARD_OF = 20
# Words for the classes that samples name.
_EXAMPLES: Mapping[str, Sequence[str]] = {
    "name": ("aspirin", "metformin", "lisinopril", "zoloft", "tylenol", "amoxicillin"),
    "number": ("2", "3", "4"),
    "condition": ("asthma", "lupus", "diabetes", "gout"),
    "symptom": ("headache", "itching", "cramps", "nausea"),
    "drink": ("tea", "coffee"),
    "place": ("the car", "the fridge"),
    "unit": ("mg", "ml"),
}


class Heard(NamedTuple):
    """A sample: who says it, what it is of, the text, what is heard in it, and whether it is one
    that is told beside something.
    """

    voice: str
    kind: str
    text: str
    classes: Classes
    features: Mapping[str, float]
    beside: bool = False


class Task(NamedTuple):
    """Something to learn: its table, what it is made from, the samples; how many networks learn it,
    of how many hidden units, in how many passes; and in how many samples a feature must stand.
    """

    table: str
    data: str
    samples: Callable[[], Iterator[Sample]]
    networks: int
    units: int
    passes: int
    fewest: int
    # Where everything of one kind weighs as much as all the rest together.
    against: str | None = None
    # Whether its table tells the words that people say.
    words: bool = False


def _filled() -> Iterator[Sample]:
    """The samples of asking, with words for the classes that they name."""
    return _in_words(questions(ASKED.load(), LEADS.load()))


def _in_words(samples: Iterable[Sample]) -> Iterator[Sample]:
    """The samples with words for the classes that they name."""
    words = {name: cycle(several) for name, several in _EXAMPLES.items()}
    for sample in samples:
        pieces = sample.text.replace(">", "<").split("<")
        text = "".join(next(words[each]) if each in words else each for each in pieces)
        yield sample._replace(text=text)


def _asked() -> Iterator[Sample]:
    """The samples of asking, and what the statements of each answer say."""
    yield from _filled()
    monograph, known = load(), ANSWERS.load()
    first = {id_ for id_, each in known.answers.items() if each.first and not each.who}
    every = questions(ASKED.load(), LEADS.load())
    signs = [each for each in every if answer_of(each.kind) in first]
    yield from _in_words(said_beside(signs * _BESIDE, BESIDE.load(), _OTHER))
    ids = stated(monograph, known)
    for answer in known.answers.values():
        for at, id_ in enumerate(answer.show):
            statement = ids[id_].statement
            more = (statement.topic, statement.text, statement.article)
            kind = lead(answer.id, id_) if at else answer.id
            yield Sample(STATED, kind, " ".join(filter(None, more)))


def _dangers() -> Iterator[Sample]:
    """Dangers and calm questions, and those of answers that nobody asks in danger; and some of the
    first together with one of the last, which stay what they are, whatever else is asked.
    """
    told_of = list(dangers(VOICES.load()))
    yield from told_of
    known = {each.text.casefold() for each in told_of}
    asked = [
        sample._replace(kind="ordinary")
        for sample in _filled()
        if answer_of(sample.kind) not in MAY_TELL and sample.text.casefold() not in known
    ]
    yield from asked
    yield from together(told_of[::_TOGETHER], asked)


TASKS: Mapping[str, Task] = {
    "danger": Task("learned_danger", "voices.yaml", _dangers, 3, 32, 8, 3, CALM, words=True),
    "answers": Task(
        "learned_answers", "asked.yaml, leads.yaml and beside.yaml", _asked, 2, 80, 8, 3
    ),
}


@cache
def _hearing() -> Callable[[str], tuple[Classes, Mapping[str, float]]]:
    """What hears a text, the same one once: most that teaches answers teaches what is calm too."""
    monograph = load()
    names = Names(load_substances(monograph))
    listener = Listener(monograph, EMERGENCIES.load(), LEXICON.load())
    return cache(lambda text: listener.hear(text, names.asked(text)))


def heard(task: Task) -> list[Heard]:
    """All samples of the task, as the program hears them."""
    every = []
    for voice, kind, text, beside in task.samples():
        classes, found = _hearing()(text)
        every.append(Heard(voice, kind, text, classes, found, beside))
    return every


def of(kind: str) -> str:
    """The kind as it is learned."""
    return CALM if kind == "ordinary" else kind


def fingerprint(task: Task) -> str:
    """What changes as soon as a sample, its kind or the way of fitting does; or how samples are
    heard, of which one in `_HEARD_OF` tells: to hear them all takes minutes.
    """
    every = list(task.samples())
    some = heard(task._replace(samples=lambda: iter(every[::_HEARD_OF])))
    said = [(of(each.kind), each.text) for each in every]
    features = [sorted(each.features.items()) for each in some]
    fitted_so = (task.networks, task.units, task.passes, task.fewest, _BATCHES)
    text = f"{fitted_so} {(_RATE, _UNHEARD, _LOUD, _OF_TEXT, _QUIET)} {said!r} {features!r}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def fitted(task: Task, given: Sequence[Heard]) -> list[str]:
    """What the samples teach, as lines of a table."""
    import numpy
    from sklearn.feature_extraction import DictVectorizer

    # A sample is seen once, however often it is told beside something.
    seen = Counter(it for each in given if not each.beside for it in each.features)
    kept = [
        {feature: loud for feature, loud in each.features.items() if seen[feature] >= task.fewest}
        for each in given
    ]
    weights = numpy.array(_against(task.against, given) if task.against else _balanced(given))
    vectors: Any = DictVectorizer(dtype=numpy.float32)
    kinds = [of(each.kind) for each in given]
    learned = _learned(task, vectors.fit_transform(kept), kinds, weights / weights.mean())
    steps = [float(abs(each).max()) / MOST for each in learned]
    hidden, output = (
        [_row(row, step) for row in each] for each, step in zip(learned, steps, strict=True)
    )
    lines = list(map("\t".join, zip((*vectors.get_feature_names_out(), BIAS), hidden, strict=True)))
    lines.append(f"{CLASSES}\t{' '.join(sorted(set(kinds)))}")
    lines.append(f"{STEPS}\t{steps[0]:.6f} {steps[1]:.6f}")
    lines.append(f"{OUTPUT}\t{''.join(output)}")
    return lines


def _learned(task: Task, matrix: Any, kinds: Sequence[str], weights: Any) -> tuple[Any, Any]:
    """The weights of the mean of the networks, as one: of each feature in each hidden unit, and of
    each unit in each class, both with the bias in their last row.

    `matrix` has a row for each sample, and a column for each feature.
    """
    import numpy
    from sklearn.neural_network import MLPClassifier

    coefficients, biases = [], []
    for seed in range(task.networks):
        model: Any = MLPClassifier((task.units,), learning_rate_init=_RATE, random_state=seed)
        chance = numpy.random.default_rng(seed)
        for size in _BATCHES[-task.passes :]:
            heard, model.batch_size = matrix.copy(), size
            heard.data *= (chance.random(matrix.nnz) >= _UNHEARD) * _LOUD / (1 - _UNHEARD)
            model.partial_fit(heard, kinds, classes=sorted(set(kinds)), sample_weight=weights)
        coefficients.append(model.coefs_)
        biases.append(model.intercepts_)
    hidden, output = zip(*coefficients, strict=True)
    hidden_bias, output_bias = zip(*biases, strict=True)
    return (
        numpy.vstack((_LOUD * numpy.hstack(hidden), numpy.hstack(hidden_bias))),
        numpy.vstack((*output, sum(output_bias))) / task.networks,
    )


def _row(weights: Iterable[float], step: float) -> str:
    """A row of weights, a character each."""
    return "".join(chr(ZERO + round(each / step)) for each in weights)


def taught_by_others(task: Task, given: Sequence[Heard], voice: str) -> Classifier:
    """What tells kinds apart by what all but one voice teach."""
    lines = fitted(task, [each for each in given if each.voice != voice])
    return Classifier(Lines(lambda: BytesIO(table_text("", lines).encode())))


def _against(kind: str, given: Sequence[Heard]) -> list[float]:
    """What each sample weighs, where all of one kind weigh as much as all the others."""
    weights = [
        _QUIET if each.kind == "ordinary" and each.voice == ANYBODY else 1.0 for each in given
    ]
    of_it = [of(each.kind) == kind for each in given]
    share = of_it.count(False) / sum(
        weight for weight, is_it in zip(weights, of_it, strict=True) if is_it
    )
    return [weight * share if is_it else 1.0 for weight, is_it in zip(weights, of_it, strict=True)]


def _balanced(given: Sequence[Heard]) -> list[float]:
    """What each sample weighs, where each answer weighs as much as any other."""
    counts = Counter(answer_of(each.kind) for each in given if each.kind != NONE)
    average = sum(counts.values()) / len(counts)
    return [
        (1.0 if each.kind == NONE else average / counts[answer_of(each.kind)])
        * (_OF_TEXT if each.voice == STATED else 1.0)
        for each in given
    ]


def _said_often(task: Task) -> str:
    """The words that people say, by which a slip is told from a word; slips of names are none.

    What tells danger is a word, however seldom samples have it.
    """
    names = Names(load_substances(load()))
    said = Counter(word for sample in task.samples() for word in words(sample.text))
    common = (word for word, count in sorted(said.items()) if count >= _OFTEN)
    said_often = (word for word in common if len(word) < _LONG or not names.guess(word).slip)
    phrases = (said for several in EMERGENCIES.load().phrases.values() for said, _ in several)
    return " ".join(sorted({*said_often, *chain.from_iterable(phrases)}))


def table(task: Task, learned: Sequence[str], mark: str) -> str:
    """The text of the table that the program looks in."""
    said = [f"{WORDS}\t{_said_often(task)}"] if task.words else []
    made = f"Made by python -m tools.fit from the samples in data/{task.data}."
    return table_text(made, (*learned, *said, f"{FITTED_TO}\t{mark}"))


def current(name: str) -> str:
    """The text of a table as it is, if it was fitted to what the samples are now.

    Raises SomarefError where it was not.
    """
    task = TASKS[name]
    text = (FOLDER / f"{task.table}.tsv").read_text(encoding="utf-8")
    if f"\n{FITTED_TO}\t{fingerprint(task)}\n" not in text:
        raise SomarefError(
            f"the samples or what is heard in them changed: tools.fit {name} --write"
        )
    return text


def voices(given: Sequence[Heard]) -> list[str]:
    """Who says the samples, but for those that nobody is known to say."""
    every = dict.fromkeys(each.voice for each in given)
    return [each for each in every if each not in (ANYBODY, STATED)]


def report_danger(task: Task, given: Sequence[Heard], verbose: bool) -> None:
    """Prints, for each voice, how many of its samples are told as danger by what others teach."""
    known = EMERGENCIES.load()
    total: Counter[tuple[str, str]] = Counter()
    for voice in voices(given):
        learned = taught_by_others(task, given, voice)
        counts: Counter[tuple[str, str]] = Counter()
        for each in given:
            if each.voice == voice:
                found = told(known, learned.shares(each.features), each.classes)
                grade = "block" if found.block else "line" if found.perhaps else "calm"
                counts[each.kind, grade] += 1
                wrong = grade == ("block" if of(each.kind) == CALM else "calm")
                if verbose and wrong:
                    print(f"    {each.kind}: {grade}: {each.text}")
        _print(voice, counts)
        total += counts
    _print("all", total)
    for kind in (*known.kinds, CALM, "ordinary"):
        print(f"  {kind}:", {grade: total[kind, grade] for grade in ("block", "line", "calm")})


def _print(voice: str, counts: Counter[tuple[str, str]]) -> None:
    danger: Counter[str] = Counter()
    for (kind, grade), count in counts.items():
        danger[grade] += count * (of(kind) != CALM)
    parts = [f"danger: block {danger['block']} line {danger['line']} of {danger.total()}"]
    for kind in (CALM, "ordinary"):
        whole = sum(counts[kind, grade] for grade in ("block", "line", "calm"))
        parts.append(
            f"{kind}: block {counts[kind, 'block']} line {counts[kind, 'line']} of {whole}"
        )
    print(f"{voice}: {', '.join(parts)}", flush=True)


def report_answers(task: Task, given: Sequence[Heard], verbose: bool) -> None:
    """Prints, for each voice, how often the answer asked for is the likeliest, and of three; and
    how often the statement asked for leads it then.
    """
    bands: Counter[tuple[int, bool]] = Counter()
    for voice in voices(given):
        learned = taught_by_others(task, given, voice)
        own = [each for each in given if each.voice == voice]
        first = three = led = 0
        for each in own:
            shares = learned.shares(each.features)
            answers, asked = by_answer(shares), answer_of(each.kind)
            best = sorted(answers, key=lambda id_: -answers[id_])[:3]
            leads = [lead(asked, id_) if id_ else asked for id_ in led_by(asked, shares)]
            first += best[0] == asked
            three += asked in best
            led += best[0] == asked and each.kind in leads[:1]
            bands[int(10 * answers[best[0]]), best[0] == asked] += 1
            if verbose and (best[0] != asked or each.kind not in leads[:1]):
                print(f"    {each.kind}: {', '.join(best)}: {each.text}")
        print(f"{voice}: first {first}, led {led}, of three {three}, of {len(own)}", flush=True)
    for band in range(11):
        right, wrong = bands[band, True], bands[band, False]
        print(f"  share {band / 10:.1f}: {right} right of {right + wrong}")


REPORTS = {"danger": report_danger, "answers": report_answers}


def main(name: str, *more: str) -> None:
    """Write the table of a task, or print its figures."""
    task = TASKS[name]
    every = heard(task)
    if "--write" in more:
        text = table(task, fitted(task, every), fingerprint(task))
        (FOLDER / f"{task.table}.tsv").write_text(text, encoding="utf-8")
    else:
        REPORTS[name](task, every, "-v" in more)


if __name__ == "__main__":
    main(*sys.argv[1:])
