"""What must be in the monograph: each row was judged by hand against the US label.

A row: id, section, verdict, and words that one statement of that section must hold, in its
text or in what it says of the article's claim. REVIEW holds what a later review found wrong or
missing, and whose mark the line must bear.
"""

from typing import NamedTuple

from somaref.monograph.model import Verdict


class Fact(NamedTuple):
    id: str
    section: str
    verdict: Verdict
    words: str
    label: str = ""


class Row(NamedTuple):
    """Words that a line of the section must hold, its mark, and words that none may hold."""

    id: str
    section: str
    words: str
    mark: str
    never: tuple[str, ...] = ()


SUPPORTED: Verdict = "supported"
DIFFERS: Verdict = "differs"
NOT_IN_LABEL: Verdict = "not in label"
ADDED: Verdict = "added"
OWN: Verdict = "own advice"

# The claims of the article, in its order. Where the label says otherwise, the claim stands in the
# mark, and the last words are the label's.
ARTICLE = (
    Fact("1", "overview", SUPPORTED, "short-term use"),
    Fact("2", "overview", DIFFERS, "mainly used for muscle spasms", "in adults only"),
    Fact("2", "indications", DIFFERS, "Muscle spasms", "spasm is not named"),
    Fact("3", "overview", DIFFERS, "ease pain and relax muscles", "not relax muscles directly"),
    Fact("3", "indications", DIFFERS, "Pain from muscle and bone", "if the condition is recent"),
    Fact("4", "overview", DIFFERS, "help people sleep", "drowsiness is a side effect"),
    Fact("5", "overview", DIFFERS, "strength of 350 mg", "250 mg and of 350 mg"),
    Fact("6", "mechanism", DIFFERS, "attaches to GABA receptors", "is not clearly known"),
    Fact("6", "mechanism", DIFFERS, "strengthens GABA", "names no effect on"),
    Fact("6", "mechanism", DIFFERS, "relaxes muscles", "does not relax the muscle itself"),
    Fact("7", "mechanism", NOT_IN_LABEL, "lowers the feeling of pain"),
    Fact("8", "indications", DIFFERS, "Relaxing muscles", "does not relax muscles directly"),
    Fact("9", "indications", DIFFERS, "Muscle strains and sprains", "when they are recent"),
    Fact("10", "indications", DIFFERS, "Neck and back pain", "names no part of the body"),
    Fact("11", "indications", DIFFERS, "Osteoarthritis", "Only recent (acute) conditions"),
    Fact("12", "indications", DIFFERS, "Rheumatoid arthritis", "are not named either"),
    Fact("13", "indications", DIFFERS, "Fibromyalgia", "is not named"),
    Fact("14", "dosage", SUPPORTED, "by mouth"),
    Fact("15", "dosage", DIFFERS, "usually three", "three times in the day, and at bedtime"),
    Fact("16", "dosage", SUPPORTED, "Each dose is 250 mg to 350 mg"),
    Fact("17", "dosage", DIFFERS, "up to 2 to 3 weeks", "the longest, not the usual, time"),
    Fact("18", "side-effects", SUPPORTED, "Dizziness"),
    Fact("19", "side-effects", SUPPORTED, "Drowsiness"),
    Fact("20", "side-effects", SUPPORTED, "Headache"),
    Fact("21", "side-effects", SUPPORTED, "nausea"),
    Fact("22", "side-effects", SUPPORTED, "vomiting"),
    Fact("23", "side-effects", NOT_IN_LABEL, "dry mouth"),
    Fact("24", "side-effects", SUPPORTED, "tremor"),
    Fact("25", "side-effects", SUPPORTED, "loss of coordination"),
    Fact("26", "side-effects", NOT_IN_LABEL, "constipation"),
    Fact("27", "side-effects", DIFFERS, "pass as the body gets used to it", "after stopping"),
    Fact("28", "side-effects", DIFFERS, "if severe or lasting", "of any side effect"),
    Fact("29", "precautions", DIFFERS, "every other medicine and supplement", "ask before"),
    Fact("29", "precautions", DIFFERS, "over-the-counter", "low-dose aspirin"),
    Fact("29", "precautions", DIFFERS, "herbal", "St. John's wort"),
    Fact("30", "precautions", DIFFERS, "may interact", "alcohol, opioids and benzodiazepines"),
    Fact("31", "contraindications", DIFFERS, "do not use", "liver or kidney disease: caution"),
    Fact("32", "contraindications", DIFFERS, "sleep apnea", "silent"),
    Fact("33", "contraindications", DIFFERS, "drug abuse or addiction", "high risk of abuse"),
    Fact("34", "contraindications", DIFFERS, "depression or suicidal thoughts", "on purpose"),
    Fact("35", "contraindications", SUPPORTED, "carisoprodol or similar products"),
    Fact("36", "contraindications", ADDED, "acute intermittent porphyria"),
    Fact("37", "overdose", SUPPORTED, "life-threatening"),
    Fact("37", "overdose", NOT_IN_LABEL, "get medical help at once"),
    Fact("38", "overdose", SUPPORTED, "slowed (respiratory depression)"),
    Fact("39", "overdose", DIFFERS, "irregular heartbeat", "a fast heartbeat"),
    Fact("40", "overdose", SUPPORTED, "extreme drowsiness"),
    Fact("41", "overdose", SUPPORTED, "loss of consciousness"),
    Fact("42", "withdrawal", DIFFERS, "muscle cramps", "abdominal"),
    Fact("43", "withdrawal", NOT_IN_LABEL, "muscle weakness"),
    Fact("44", "withdrawal", SUPPORTED, "insomnia"),
    Fact("45", "withdrawal", SUPPORTED, "anxiety"),
    Fact("46", "withdrawal", DIFFERS, "mood changes", "psychosis"),
    Fact("47", "withdrawal", NOT_IN_LABEL, "before you stop"),
    Fact("47", "withdrawal", NOT_IN_LABEL, "taper"),
    Fact("48", "withdrawal", DIFFERS, "may bring on withdrawal symptoms", "prolonged"),
    Fact("49", "overview", NOT_IN_LABEL, "commonly used"),
    Fact("49", "overview", NOT_IN_LABEL, "relief it gives is temporary"),
)


def _added(row: str, section: str, *words: str) -> tuple[Fact, ...]:
    return tuple(Fact(row, section, ADDED, each) for each in words)


# What the article leaves out.
OMITTED = (
    *_added("contraindications", "contraindications", "porphyria", "meprobamate"),
    *_added(
        "driving",
        "precautions",
        "after you take it",
        "Car crashes",
        "13% became sleepy on 250 mg, 17% on 350 mg",
    ),
    *_added("alcohol", "precautions", "Do not drink alcohol"),
    *_added("depressants", "interactions", "Benzodiazepines (calming pills)", "Tricyclic"),
    *_added("depressants", "interactions", "sedating antihistamines", "Do not drink alcohol"),
    *_added("meprobamate", "interactions", "Meprobamate: not recommended"),
    *_added("inhibitors", "interactions", "as omeprazole or fluvoxamine slow"),
    *_added("inducers", "interactions", "Rifampin, St. John's wort", "aspirin", "fully known"),
    *_added("schedule", "precautions", "Schedule IV", "diverted"),
    *_added(
        "abuse",
        "precautions",
        "slowed breathing",
        "low blood pressure",
        "for long",
        "carisoprodol alone",
    ),
    *_added("prescriber", "precautions", "limit treatment to three weeks", "storage and disposal"),
    *_added("dependence", "withdrawal", "tolerance", "physical dependence", "Meprobamate"),
    *_added("withdrawal", "withdrawal", "vomiting", "headache", "tremors", "ataxia"),
    *_added("withdrawal", "withdrawal", "hallucinations"),
    *_added("stopping", "withdrawal", "do not stop Soma all at once"),
    *_added("seizures", "precautions", "several drugs or alcohol"),
    *_added("overdose", "overdose", "CNS depression; common", "have died", "seizures"),
    *_added("overdose", "overdose", "hypotension", "delirium", "hallucinations", "dystonic"),
    *_added("overdose", "overdose", "nystagmus", "blurred vision", "mydriasis", "euphoria"),
    *_added("overdose", "overdose", "muscular incoordination", "rigidity", "headache"),
    *_added("overdose", "overdose", "serotonin syndrome", "on purpose", "even a usual dose"),
    *_added("care", "overdose", "basic life support", "vasopressors", "phenobarbital"),
    *_added("care", "overdose", "intubation", "severe poisoning", "Poison Control Center"),
    *_added("care", "overdose", "Do not make the person vomit"),
    *_added(
        "care is not",
        "overdose",
        "No antidote to Soma is named",
        "nor flumazenil or lavage",
    ),
    *_added("dialysis", "populations", "hemodialysis"),
    *_added("help", "overdose", "911 (US)", "1-800-222-1222 (US)", "988", "Do not wait"),
    *_added("pregnancy", "populations", "birth defects", "2.6 and 4.1 times", "embryofetal"),
    *_added("lactation", "populations", "pass into breast milk", "sleepiness (sedation)"),
    *_added("lactation", "populations", "supply of milk", "2,100 mg a day", "benefits of breast"),
    *_added("age", "populations", "Under 16", "Over 65"),
    *_added("organs", "populations", "kidney disease", "liver disease"),
    *_added("CYP2C19", "populations", "4 times the carisoprodol and 50% less"),
    *_added("CYP2C19", "pharmacokinetics", "3-5% of Caucasians", "15-20% of Asians"),
    *_added("sex", "populations", "30-50% more"),
    *_added("dose", "dosage", "1,400 mg", "See your healthcare provider"),
    *_added("missed dose", "dosage", "missed dose"),
    *_added("tablets", "description", "SOMA 250 or SOMA 350", "alginic acid", "100 tablets"),
    *_added("tablets", "description", "SG 109", "260.33"),
    *_added("storage", "storage", "20-25 °C (68-77 °F)"),
    *_added("EU", "overview", "2007", "psychomotor impairment", "Norway"),
    *_added("identifiers", "description", "NDA011792", "M03BA02", "21925K482H", "2101", "197446"),
    *_added("identifiers", "description", "DEA schedule: IV", "N0000175737", "0037-2001"),
    *_added("kinetics", "pharmacokinetics", "about 2 hours", "about 10 hours", "meal rich in fat"),
    *_added("kinetics", "pharmacokinetics", "How soon Soma starts to work", "bioavailability"),
    *_added("trials", "side-effects", "1,387 adults", "5.4%"),
    *_added("trials", "indications", "1.8%", "mean age", "nobody died"),
    *_added("trials", "indications", "at most 3 days old", "below one point"),
    *_added("after marketing", "side-effects", "tachycardia", "postural hypotension", "flushed"),
    *_added("after marketing", "side-effects", "vertigo", "syncope", "seizures", "agitation"),
    *_added("after marketing", "side-effects", "irritability", "depressive reactions"),
    *_added("after marketing", "side-effects", "epigastric", "leukopenia", "pancytopenia"),
    *_added("help", "side-effects", "911 (US)", "chest pain", "1-800-FDA-1088"),
)

MAYO = "Mayo Clinic 2025"

# What a review of the whole text found: A, wrong; B, in the label and missing; C, good practice
# that was missing, from a source of its own.
REVIEW = (
    Row("A1", "contraindications", "alcohol: avoid it", "label", ("Not forbidden", "or drinks")),
    Row("A1", "contraindications", "meprobamate: not recommended", "label"),
    Row("A1", "contraindications", "gabapentin, drowsy pills: with Soma they can stop", "label"),
    Row("A3", "interactions", "can slow or stop breathing, and kill", "label, FDA 2016"),
    Row("A3", "interactions", "other sedatives with Soma can slow or stop breathing", "label"),
    Row(
        "A3",
        "interactions",
        "Both prescribed? Stop neither; before the next dose ask a doctor",
        "own advice",
    ),
    Row("A3", "overview", "breathing can slow or stop", "label, FDA 2016"),
    Row(
        "A4",
        "side-effects",
        "911 (US) for: swollen face, eyes, lips, tongue or throat, hives",
        "NHS",
    ),
    Row("A4", "side-effects", "a rash or itching (take no more", "own advice"),
    Row(
        "A4",
        "withdrawal",
        "swollen face, lips, tongue or throat? Take no more; call 911",
        "NHS, own advice",
    ),
    Row("A5", "withdrawal", "too for: seeing or hearing what is not there", "MedlinePlus"),
    Row(
        "A6",
        "overdose",
        "taken? Call 911 (US), and give naloxone (Narcan).",
        "CDC",
        ("for or against",),
    ),
    Row("A7", "overdose", "a fast heartbeat", "label; article: irregular heartbeat"),
    Row("A8", "withdrawal", "(psychosis)", "label; article: mood changes"),
    Row("A8", "contraindications", "depression or suicidal", "label; article: do not use"),
    Row("A8", "contraindications", "call or text 988 now, day or night (US)", "988 Lifeline"),
    Row("A8", "contraindications", "sleep apnea", "article: do not use; label: silent"),
    Row("A9", "side-effects", "Call 911 (US) for: chest pain now, of any kind", "own advice"),
    Row("A9", "side-effects", "past chest pain (now: 911 (US))", MAYO),
    Row(
        "A10", "contraindications", "liver or kidney", "label; article: do not use", ("also lists",)
    ),
    Row("A10", "contraindications", "drug abuse or addiction", "label; article: do not use"),
    Row(
        "A11", "populations", "partly fed with formula, showed no harm", "case report", ("weighs",)
    ),
    Row("A11", "populations", "no consistent reports of harm to breast-fed babies", "label"),
    Row("A11", "populations", "benefits of breast-feeding against", "label"),
    Row("A15", "interactions", "as omeprazole or fluvoxamine", "label"),
    Row("A15", "populations", "caution is needed", "label"),
    Row(
        "A16",
        "side-effects",
        "Clumsy after too much? Poison Help",
        "label, own advice; article: they usually pass",
    ),
    Row("A17", "dosage", "two or three weeks at most", "label; article: usually up to 2 to 3"),
    Row("A18", "indications", "Worn joints are not named", "label; article: Osteoarthritis"),
    Row("A18", "indications", "Inflamed joints are not", "label; article: Rheumatoid arthritis"),
    Row("A18", "indications", "Widespread, lasting pain is", "label; article: Fibromyalgia"),
    Row("A18", "indications", "The label means recent conditions", "own advice"),
    Row(
        "A19",
        "indications",
        "The label does not name strains",
        "label, MedlinePlus; article: Muscle",
    ),
    Row("A20", "overview", "Sleep is not one of its uses", "label; article: also prescribed"),
    Row("A21", "overview", "use it responsibly", f"article, {MAYO}"),
    Row("A22", "withdrawal", "(taper)", f"article, EMA 2007, {MAYO}", ("14 days",)),
    Row("A23", "precautions", "about abuse, and about safe storage", "label"),
    Row("A24", "indications", "not enough proof", "label", ("has not been shown to work",)),
    Row("A25", "interactions", "Meprobamate: not recommended", "label", ("Do not take mepro",)),
    Row("A26", "contraindications", "acute intermittent porphyria", "label", ("blood disorder",)),
    Row("A26", "contraindications", "any other kind of porphyria", MAYO),
    Row("A26", "overview", "if you have, or ever had, acute", "label", ("blood disorder",)),
    Row(
        "A27",
        "overdose",
        "sleepiness, even if easy to wake (CNS depression",
        "label",
        ("Deep sleep", "- Death"),
    ),
    Row("A28", "indications", "botulinum toxin", "label"),
    Row("A28", "indications", "in each trial group about as many", "label"),
    Row("A28", "indications", "The main test set 250 mg against", "label"),
    Row("A28", "indications", "RMDQ) improved on Soma on days 3 and 7", "label"),
    Row("A29", "overview", "on prescription only", "label"),
    Row("A29", "overview", "Its aim is relief of discomfort", "label; article: often prescribed"),
    Row("A29", "pharmacokinetics", "None of these figures tells when", "Poison Help, own advice"),
    Row("A29", "dosage", "not better after two to three weeks", f"label, {MAYO}", ("by then",)),
    Row("B", "precautions", "no boxed warning", "label"),
    Row("B", "precautions", "dull the mind and slow the body", "label"),
    Row("B", "side-effects", "fda.gov/medwatch) or the maker (1-800-526-3840", "label"),
    Row("B", "indications", "74% Caucasian, 16% Black, 9% Asian, 2% other", "label"),
    Row("B", "side-effects", "double blind", "label"),
    Row("B", "populations", "no harm to mental or motor development or IQ", "label"),
    Row("B", "populations", "about 1, 2.6 or 4.1 times the highest human dose", "label"),
    Row("B", "populations", "Pregnant, or planning to be?", "own advice"),
    Row("B", "populations", "above all a newborn", "label"),
    Row("B", "withdrawal", "even once", "label"),
    Row("B", "withdrawal", "craving it despite harm, losing control", "label"),
    Row("B", "withdrawal", "are other things than dependence or tolerance", "label"),
    Row("B", "withdrawal", "the same dose may do less (tolerance)", "label"),
    Row("B", "overdose", "vomit can get into the lungs", "label"),
    Row("B", "populations", "Whether it can cause cancer has not been studied", "label"),
    Row("B", "populations", "harm in two tests on cells", "label"),
    Row("B", "populations", "4.2 times the highest human dose", "label"),
    Row("B", "populations", "their cycle changed", "label"),
    Row("B", "populations", "What this means for people is not known", "label"),
    Row("B", "storage", "closes tightly", "label"),
    Row("C1", "dosage", "Take it when you remember it", MAYO, ("Ask a pharmacist",)),
    Row("C1", "dosage", "nearly due", MAYO),
    Row("C1", "dosage", "Never take two doses at once", MAYO),
    Row(
        "C3",
        "overdose",
        "fever, sweats, shivering, stiff muscles or diarrhea",
        "label, MSD Manual 2023",
    ),
    Row("C6", "interactions", "Gabapentin or pregabalin", "FDA 2019"),
    Row("C7", "interactions", "Amitriptyline, cyclobenzaprine, cannabis, CBD and more", MAYO),
    Row("C7", "interactions", "Isocarboxazid, potassium chloride", MAYO),
    Row("C7", "contraindications", "potassium chloride/citrate: not recommended", MAYO),
    Row("C8", "precautions", "Before an operation or dental treatment", MAYO),
    Row("C9", "precautions", "Drivers may be impaired at any level", "Logan 2000"),
    Row("C9", "precautions", "still there about 10 hours later", "label"),
    Row("C9", "precautions", "the next morning", "own advice"),
    Row("C10", "populations", "Older people should avoid muscle relaxants", "AGS Beers 2023"),
    Row("C10", "contraindications", "experts advise older people to avoid it", "AGS Beers 2023"),
    Row("C10", "side-effects", "constipation", "article, AGS Beers 2023"),
    Row("C10", "side-effects", "dry mouth", f"article, {MAYO}"),
    Row("C11", "precautions", "A seizure disorder may get worse", MAYO),
    Row("C12", "dosage", "Do not take more of it, or take it more often", MAYO),
    Row("C13", "storage", "away from heat, damp and direct light. Do not freeze", MAYO),
    Row("C13", "storage", "out of the reach of children", MAYO),
    Row("C13", "storage", "Never give or sell it", "own advice"),
    Row("C14", "storage", "take-back site or a mail-back envelope", "FDA 2024"),
    Row("C14", "storage", "cat litter", "FDA 2024"),
    Row("C14", "storage", "Scratch your name", "FDA 2024"),
    Row("C15", "withdrawal", "before you stop", f"article, {MAYO}"),
    Row("overdose", "overdose", "pale or blue lips, nails or skin", MAYO),
    Row("overdose", "overdose", "trouble speaking or swallowing", MAYO),
)
