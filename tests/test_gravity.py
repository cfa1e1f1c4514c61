"""Interactions are composed by danger: the gravest first, and its action last."""

import json
import re
from functools import cache

import pytest

from somaref import api
from somaref.document.blocks import Bullets
from somaref.library import load
from somaref.monograph.substances import SUBSTANCES, Substances, entry_of, key

ORDER = [
    *("itself", "meprobamate", "opioids", "alcohol", "benzodiazepines", "sedatives", "abused"),
    *("gabapentinoids", "cns-depressants", "tricyclics", "sedating-antihistamines"),
    *("advised-against", "other-abused", "cyp2c19-inhibitors", "cyp2c19-inducers", "rescue"),
]
URGENT = {"itself", *(id_ for id_, each in (load().classes or {}).items() if each.urgent)}
DEPRESSANTS = ORDER[: ORDER.index("advised-against")]
CLASSES = load().classes or {}
SIGNS = (
    "Call 911 (US) for any of these: extreme sleepiness, hard to wake, collapse, seizure, "
    "sudden confusion, seeing things, slow, troubled or no breathing, blue/grey lips."
)
PRESCRIBED = "If a doctor prescribed both, do not stop either by yourself: call today."
CALMING = re.compile(r"no emergency|this week|usually safe|need not|do not worry|harmless", re.I)


@cache
def known() -> Substances:
    return SUBSTANCES.load()


@cache
def answers(*names: str) -> tuple[Bullets, ...]:
    """The blocks about the names, without what to do in danger."""
    blocks = api.interactions(load(), *names).document.blocks[1:]
    return tuple(each for each in blocks if isinstance(each, Bullets) and not each.urgent)


def said(*names: str) -> list[str]:
    return [item.text for block in answers(*names) for item in block.items]


def members() -> list[tuple[str, frozenset[str]]]:
    """Each substance and combination that is in a class, with the classes of all its parts."""
    found = [(name, frozenset([*dict(classes), *may])) for name, classes, may in known().records]
    by_name = {key(name): classes for name, classes in found}
    entries = dict(zip(known().keys, map(entry_of, known().lines), strict=True))
    for product in known().products:
        held = [entries[key(name)] for name in product.holds if not product.plain]
        numbers = [each.number for each in held if each.sort == "substance"]
        every = [by_name[key(known().records[number][0])] for number in numbers]
        whole = [known().classes[each.number] for each in held if each.sort == "class"]
        every.append(frozenset(whole))
        found.append((product.names[0], frozenset().union(*every)))
    return [(name, classes) for name, classes in found if classes]


def test_the_order_of_the_classes_is_that_of_their_gravity() -> None:
    assert list(CLASSES) == ORDER


@pytest.mark.parametrize("class_id", DEPRESSANTS)
def test_each_class_of_depressants_names_breathing_and_whom_to_call(class_id: str) -> None:
    found = CLASSES[class_id]
    assert any("reathing" in statement.text for statement in found.advice)
    assert (found.action or ())[0].text == SIGNS
    texts = " ".join(statement.text for statement in found.advice)
    assert ("kill" in texts or "died" in texts or "threaten life" in texts) or (
        "slow or stop" in texts or "breathing can stop" in texts
    )


@pytest.mark.parametrize("class_id", ORDER)
def test_no_class_calms(class_id: str) -> None:
    texts = [*(each.text for each in CLASSES[class_id].advice), *actions(class_id)]
    assert not any(map(CALMING.search, texts))


@pytest.mark.much
def test_each_member_is_told_the_gravest_danger_first_and_its_action_last() -> None:
    for name, classes in members():
        # A mix that holds the medicine itself is more than a double dose.
        mixed = "itself" in classes and len(classes & URGENT) > 1
        order = [*ORDER[1:], ORDER[0]] if mixed else ORDER
        # Beside a double dose, an enzyme says nothing.
        if "itself" in classes and not mixed:
            classes = frozenset(("itself",))
        gravest = next(class_id for class_id in order if class_id in classes)
        (block,) = answers(f"{name},")
        texts = [item.text for item in block.items]
        advice = [CLASSES[class_id].advice[0].text for class_id in order if class_id in classes]
        assert [text for text in texts if text in advice] == advice, name
        # What holds the medicine itself, or comes from the street, is no matter of a prescription.
        first = [
            each
            for each in order
            if each in classes and (each == "itself" or CLASSES[each].unprescribed)
        ]
        decides = (first or [gravest])[0]
        action = actions(decides)
        assert not action or texts[-1] == action[-1], name
        assert set(action) <= set(texts), name
        # Nothing that another class says to do is said.
        others = {text for other in classes - {decides} for text in actions(other)}
        assert not (others - set(action)) & set(texts), name
        if gravest in DEPRESSANTS:
            assert SIGNS in texts[: texts.index(advice[0]) + 2], name
            assert "reathing" in advice[0] or gravest == "meprobamate" or gravest == "itself"


def actions(class_id: str) -> list[str]:
    return [statement.text for statement in CLASSES[class_id].action or ()]


@pytest.mark.parametrize(
    ("typed", "headings"),
    [
        ("omeprazole, wine", ["wine", "omeprazole"]),
        ("lisinopril, benadryl, xanax, norco", ["norco", "xanax", "benadryl", "lisinopril"]),
        ("xyzzy, aspirin, cocaine, cannabis", ["cannabis", "cocaine", "aspirin", "xyzzy"]),
        ("gabapentin, equagesic, ambien", ["equagesic", "ambien", "gabapentin"]),
    ],
)
def test_several_names_are_answered_gravest_first(typed: str, headings: list[str]) -> None:
    blocks = answers(typed)
    # Where a weaker one comes last, the gravest has the last word.
    *_, last = [item for block in blocks for item in block.items]
    assert last.text == next(b for b in blocks if b.heading).items[-1].text
    told = [block.heading.split(" (")[0] for block in blocks if block.heading]
    assert told == headings


# As the copy of Mayo Clinic's page has it; it breaks off at "di".
USUALLY_NOT = """alfentanil alprazolam amantadine amitriptyline amobarbital amoxapine apalutamide
benzhydrocodone bromazepam buprenorphine butabarbital butalbital butorphanol calcium_oxybate
cannabidiol cannabis carbamazepine carbidopa carbinoxamine cetirizine chloral_hydrate
chlordiazepoxide chlorzoxazone clobazam clomipramine clonazepam clorazepate clozapine codeine
cyclobenzaprine cyproheptadine dantrolene daridorexant desipramine dexmedetomidine diazepam"""


def test_mayo_clinic_is_quoted_for_those_that_it_lists_and_for_no_other() -> None:
    listed = {name.replace("_", " ") for name in USUALLY_NOT.split()}
    never = {"isocarboxazid", "potassium chloride", "potassium citrate"}
    names = {name for name, classes, may in known().records if classes or may}
    assert listed | never <= names
    for name in names:
        texts = {text.casefold() for text in said(f"{name},")}
        taking = f"mayo clinic: taking {name.casefold()} together with soma is"
        assert (f"{taking} usually not recommended." in texts) == (name in listed), name
        assert (f"{taking} not recommended." in texts) == (name in never), name
        assert ("usually not" in " ".join(texts)) == (name in listed), name


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("fluconazole", "Fluconazole slows the enzyme CYP2C19 strongly."),
        ("cimetidine", "Cimetidine slows the enzyme CYP2C19 weakly."),
        ("nicardipine", "but does not say how strongly."),
        ("luliconazole", "is a skin cream."),
        ("rifampin", "Rifampin speeds up the enzyme CYP2C19 strongly."),
        ("aspirin", "Low-dose aspirin also sped up the enzyme. Of larger doses the label says"),
        ("yasmin", "raised the level of omeprazole by about 38%."),
        ("felbamate", "Felbamate is a carbamate, as Soma is"),
        ("robaxacet", "Methocarbamol is a carbamate, as Soma is"),
        ("meprobamate", "allergic reaction to a carbamate"),
        ("tizanidine", "can raise the risk of some side effects."),
        ("potassium gluconate", "Of potassium gluconate nothing is known here."),
        ("acetaminophen", "In the label's trials acetaminophen was not allowed, yet some people"),
        ("naproxen", "In the label's trials NSAIDs"),
        ("botox", "Botulinum toxin was not allowed in the label's trials."),
        ("metformin", "whether it is of a kind that the label warns of is not known here."),
        ("nyquil", "They may hold alcohol, dextromethorphan"),
        (
            "holy trinity",
            "It holds opioids and benzodiazepines",
        ),
        ("medical marijuana", "Prescribed by a doctor? Do not stop either suddenly"),
    ],
)
def test_what_is_true_of_one_is_said_of_it(name: str, says: str) -> None:
    assert says in " ".join(said(name))


@pytest.mark.parametrize("name", ["heroin", "K2", "cocaine", "fent", "xylazine", "shrooms"])
def test_nobody_is_prescribed_a_street_drug(name: str) -> None:
    texts = said(name)
    assert not any("prescribed both" in text for text in texts)
    assert any("naloxone (Narcan) at hand" in text for text in texts)
    assert "Call Poison Help now, 1-800-222-1222 (US), also if you feel well." in " ".join(texts)
    assert not any("its own US label" in text for text in texts)


@pytest.mark.parametrize("name", ["cocaine", "LSD", "khat", "methamphetamine"])
def test_what_does_not_slow_the_brain_is_not_said_to(name: str) -> None:
    assert not any("can slow or stop" in text for text in said(name))


def test_anabolic_steroids_are_no_emergency() -> None:
    blocks = api.interactions(load(), "anabolic steroids").document.blocks
    assert not any(isinstance(each, Bullets) and each.urgent for each in blocks)


@pytest.mark.parametrize("name", ["water", "milk", "cheese", "food", "banana"])
def test_plain_food_gets_one_short_sentence(name: str) -> None:
    assert said(name) == ["Soma can be taken with or without food."]


@pytest.mark.parametrize(
    "name", ["coffee", "vitamin d", "cigarettes", "flu shot", "grapefruit", "shingles vaccine"]
)
def test_what_nobody_is_prescribed_has_a_form_of_its_own(name: str) -> None:
    texts = said(name)
    assert len(texts) <= 2
    assert "That does not mean that" in " ".join(texts)
    assert not any("rescribed" in text for text in texts)


@pytest.mark.parametrize(
    ("typed", "class_id"),
    [
        *((name, "opioids") for name in ("carfentanil", "perc 30", "perc", "hydros", "tussigon")),
        *((name, "opioids") for name in ("hydrocodone combination products", "lomotil", "roxy")),
        *((name, "opioids") for name in ("co-codamol", "tramacet", "empracet", "M-Eslon", "bupe")),
        *((name, "opioids") for name in ("fent", "ascomp", "holy trinity", "co-dydramol")),
        *((name, "sedatives") for name in ("mebaral", "glutethimide", "fospropofol", "midrin")),
        *((name, "sedatives") for name in ("z-drug", "xywav", "barbiturate combinations")),
        *((name, "opioids") for name in ("narcotic analgesics", "opioid combinations")),
        *((name, "abused") for name in ("K2", "spice", "medetomidine", "amanita gummies")),
        *((name, "abused") for name in ("feel free", "gas station pills", "street drug")),
        ("equagesic", "meprobamate"),
        *((name, "cns-depressants") for name in ("cenobamate", "nabiximols", "Korsuva", "artane")),
        *((name, "cns-depressants") for name in ("robaxacet", "tessalon", "olanzapine")),
        *((name, "sedating-antihistamines") for name in ("piriton", "reactine", "patanase")),
        *((name, "advised-against") for name in ("urocit-k", "salt substitute")),
        *((name, "cyp2c19-inhibitors") for name in ("yasmin", "birth control pills")),
        ("amitrip", "tricyclics"),
        ("carisoma", "itself"),
    ],
)
def test_what_the_review_missed_is_in_its_class(typed: str, class_id: str) -> None:
    advice = CLASSES[class_id].advice[0].text
    assert advice in said(typed)
    assert api.interactions(load(), typed).found


@pytest.mark.parametrize("typed", ["non-alcoholic beer", "near beer", "kombucha", "mocktail"])
def test_what_may_hold_a_little_alcohol_is_warned_of_without_a_false_alarm(typed: str) -> None:
    assert "Alcohol with Soma can stop breathing, and people have died." in said(typed)
    told = "\n".join(said(typed))
    assert "do not drink it with Soma" in told and "Call Poison Help now" in told
    blocks = api.interactions(load(), typed).document.blocks
    assert not any(each.urgent for each in blocks if isinstance(each, Bullets))


@pytest.mark.parametrize("typed", ["rocket pill", "M-Eslon", "xy-zzy", "moon rock candy", "z-drug"])
def test_what_was_typed_stands_in_the_answer(typed: str) -> None:
    block, *_ = answers(typed)
    assert block.heading.startswith(typed)


@pytest.mark.parametrize("question", ["soma and K2", "can I take perc with soma", "soma with m30"])
def test_a_question_with_a_street_name_is_answered_for_it(question: str) -> None:
    blocks = api.search(load(), question).document.blocks
    texts = [each.text for block in blocks if isinstance(block, Bullets) for each in block.items]
    assert SIGNS in texts


def test_an_unknown_word_may_be_the_worst() -> None:
    texts = said("moon rock")
    assert texts[0] == "moon rock is not in this reference. That does not mean that it is safe."
    assert SIGNS in texts
    assert any("can slow or stop your breathing together with Soma" in text for text in texts)


def test_evidence_says_what_it_is() -> None:
    assert "its own US label" not in json.dumps(
        [[source.short, source.title] for source in known().sources.values()]
    )
    for name, classes, _ in known().records:
        for class_id, cite in classes:
            assert cite, (name, class_id)
            if class_id == "cns-depressants":
                assert not re.search(r"Anti-epileptic|Antipsychotic|alpha2", str(cite)), name
