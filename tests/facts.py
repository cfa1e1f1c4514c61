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
    differs: str = ""


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

# The claims of the article, in its order.
ARTICLE = (
    Fact("1", "overview", SUPPORTED, "short-term use"),
    Fact("2", "overview", DIFFERS, "mainly used for muscle spasms", "in adults"),
    Fact("2", "indications", DIFFERS, "Muscle spasms", "spasm is not named"),
    Fact("3", "overview", DIFFERS, "ease pain and relax muscles", "not relax muscles directly"),
    Fact("3", "indications", DIFFERS, "Pain from muscle and bone", "relief of discomfort"),
    Fact("4", "overview", DIFFERS, "help people sleep", "drowsiness is a side effect"),
    Fact("5", "overview", DIFFERS, "strength of 350 mg", "250 mg and of 350 mg"),
    Fact("6", "mechanism", DIFFERS, "attaches to GABA receptors", "not been clearly identified"),
    Fact("6", "mechanism", DIFFERS, "strengthens GABA", "not clearly identified"),
    Fact("6", "mechanism", DIFFERS, "relaxes muscles", "does not relax muscles directly"),
    Fact("7", "mechanism", NOT_IN_LABEL, "lowers the feeling of pain"),
    Fact("8", "indications", NOT_IN_LABEL, "Relaxing muscles"),
    Fact("9", "indications", DIFFERS, "Muscle strains and sprains", "covered when recent"),
    Fact("10", "indications", DIFFERS, "Neck and back pain", "not the neck"),
    Fact("11", "indications", DIFFERS, "Osteoarthritis", "long-lasting"),
    Fact("12", "indications", DIFFERS, "Rheumatoid arthritis", "long-lasting"),
    Fact("13", "indications", DIFFERS, "Fibromyalgia", "long-lasting"),
    Fact("14", "dosage", SUPPORTED, "by mouth"),
    Fact("15", "dosage", DIFFERS, "usually three", "four, three times a day and at bedtime"),
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
    Fact(
        "27",
        "side-effects",
        DIFFERS,
        "pass as the body gets used to it",
        "can mean withdrawal or overdose",
    ),
    Fact("28", "side-effects", DIFFERS, "lasts or becomes severe", "about any"),
    Fact("29", "precautions", SUPPORTED, "every other medicine and supplement"),
    Fact("29", "precautions", SUPPORTED, "over-the-counter"),
    Fact("29", "precautions", SUPPORTED, "herbal"),
    Fact("30", "precautions", DIFFERS, "may interact", "benzodiazepines, opioids"),
    Fact("31", "contraindications", DIFFERS, "liver or kidney disease", "use with caution"),
    Fact("32", "contraindications", DIFFERS, "sleep apnea", "not named; but slowed breathing"),
    Fact("33", "contraindications", DIFFERS, "drug abuse or addiction", "high risk of abuse"),
    Fact("34", "contraindications", DIFFERS, "depression or suicidal thoughts", "on purpose"),
    Fact("35", "contraindications", SUPPORTED, "carisoprodol or similar products"),
    Fact("36", "contraindications", ADDED, "acute intermittent porphyria"),
    Fact("37", "overdose", SUPPORTED, "life-threatening"),
    Fact("37", "overdose", SUPPORTED, "get medical help at once"),
    Fact("38", "overdose", SUPPORTED, "slowed breathing"),
    Fact("39", "overdose", DIFFERS, "irregular heartbeat", "links to overdose"),
    Fact("40", "overdose", SUPPORTED, "extreme drowsiness"),
    Fact("41", "overdose", SUPPORTED, "loss of consciousness"),
    Fact("42", "withdrawal", DIFFERS, "muscle cramps", "abdominal"),
    Fact("43", "withdrawal", NOT_IN_LABEL, "muscle weakness"),
    Fact("44", "withdrawal", SUPPORTED, "insomnia"),
    Fact("45", "withdrawal", SUPPORTED, "anxiety"),
    Fact("46", "withdrawal", DIFFERS, "mood changes", "psychosis"),
    Fact("47", "withdrawal", SUPPORTED, "before you stop"),
    Fact("47", "withdrawal", DIFFERS, "taper", "gives no steps"),
    Fact("48", "withdrawal", DIFFERS, "may bring on withdrawal symptoms", "prolonged"),
    Fact("49", "overview", NOT_IN_LABEL, "commonly used"),
    Fact("49", "overview", NOT_IN_LABEL, "relief it gives is temporary"),
)


def _added(row: str, section: str, *words: str) -> tuple[Fact, ...]:
    return tuple(Fact(row, section, ADDED, each) for each in words)


# What the article leaves out.
OMITTED = (
    *_added("contraindications", "contraindications", "porphyria", "meprobamate"),
    *_added("driving", "precautions", "before you drive", "Car crashes", "13% to 17%"),
    *_added("alcohol", "precautions", "Do not drink alcohol"),
    *_added("depressants", "interactions", "benzodiazepines, tricyclic antidepressants"),
    *_added("depressants", "interactions", "sedating antihistamines", "Do not drink alcohol"),
    *_added("meprobamate", "interactions", "meprobamate (the body turns Soma into it)"),
    *_added("inhibitors", "interactions", "inhibitors, such as omeprazole or fluvoxamine"),
    *_added("inducers", "interactions", "rifampin or St. John's wort", "aspirin", "fully known"),
    *_added("schedule", "precautions", "Schedule IV", "diverted"),
    *_added("abuse", "precautions", "slowed brain and breathing", "for long", "carisoprodol alone"),
    *_added("prescriber", "precautions", "limit treatment to three weeks", "storage and disposal"),
    *_added("dependence", "withdrawal", "tolerance", "physical dependence", "Meprobamate"),
    *_added("withdrawal", "withdrawal", "vomiting", "headache", "tremors", "ataxia"),
    *_added("withdrawal", "withdrawal", "hallucinations", "psychosis"),
    *_added("stopping", "withdrawal", "do not stop Soma all at once"),
    *_added("seizures", "precautions", "several drugs or alcohol"),
    *_added("overdose", "overdose", "CNS depression), which is common", "have died", "seizures"),
    *_added("overdose", "overdose", "hypotension", "delirium", "hallucinations", "dystonic"),
    *_added("overdose", "overdose", "nystagmus", "blurred vision", "mydriasis", "euphoria"),
    *_added("overdose", "overdose", "muscular incoordination", "rigidity", "headache"),
    *_added("overdose", "overdose", "serotonin syndrome", "on purpose", "adds up"),
    *_added("care", "overdose", "basic life support", "vasopressors", "phenobarbital"),
    *_added("care", "overdose", "intubation", "severe poisoning", "Poison Control Center"),
    *_added("care", "overdose", "Do not make the person vomit"),
    *_added("care is not", "overdose", "none named", "silent on naloxone, flumazenil, lavage"),
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
    *_added("EU", "precautions", "2007", "psychomotor impairment", "Norway"),
    *_added("identifiers", "description", "NDA011792", "M03BA02", "21925K482H", "2101", "197446"),
    *_added("identifiers", "description", "DEA schedule: IV", "N0000175737", "0037-2001"),
    *_added("kinetics", "pharmacokinetics", "about 2 hours", "about 10 hours", "meal rich in fat"),
    *_added("kinetics", "pharmacokinetics", "How soon Soma starts to work", "bioavailability"),
    *_added("trials", "side-effects", "1,387 adults", "5.4%", "1.8%", "mean age"),
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
    Row("A1", "contraindications", "a medicine that makes you sleepy: ask", "label"),
    Row("A3", "interactions", "can slow or stop breathing, and kill", "FDA 2016"),
    Row("A3", "interactions", "other sedatives add up with Soma. Too much of either", "label"),
    Row("A3", "interactions", "Stop neither by yourself", "own advice"),
    Row("A3", "overview", "breathing can slow or stop", "FDA 2016"),
    Row("A4", "side-effects", "swollen tongue, throat or face, hives, wheezing", "NHS"),
    Row("A4", "side-effects", "a rash or itching: take no more", "own advice"),
    Row("A4", "withdrawal", "An allergic reaction is an emergency", "own advice"),
    Row("A5", "withdrawal", "Call too for a person who sees or hears things", "MedlinePlus"),
    Row("A6", "overdose", "give naloxone (Narcan) if you have it", "CDC", ("for or against",)),
    Row("A7", "overdose", "irregular heartbeat", f"article; {MAYO}; label: a fast one"),
    Row("A8", "withdrawal", "mood changes", "article; label: graver"),
    Row(
        "A8", "contraindications", "depression or suicidal", "article: do not use; label: not named"
    ),
    Row("A8", "contraindications", "call or text 988, day or night (US)", "988 Lifeline"),
    Row("A8", "contraindications", "sleep apnea", "article: do not use; label: not named; but"),
    Row("A9", "side-effects", "Call too: sudden chest pain", "NHS"),
    Row("A9", "side-effects", "other chest pain", MAYO),
    Row("A10", "contraindications", "liver or kidney", "article: do not use", ("also lists",)),
    Row("A10", "contraindications", "drug abuse or addiction", "article: do not use"),
    Row("A11", "populations", "No harm was seen in that baby", "case report", ("weighs",)),
    Row("A11", "populations", "no consistent reports of harm to breast-fed babies", "label"),
    Row("A11", "populations", "benefits of breast-feeding together with", "label"),
    Row("A15", "interactions", "inhibitors, such as omeprazole", "label"),
    Row("A15", "interactions", "the label asks for caution", "label"),
    Row(
        "A16",
        "side-effects",
        "They may pass",
        f"article: usually; {MAYO}; label: shaking, poor",
    ),
    Row(
        "A17", "dosage", "How long to take it", "article: usually up to 2 to 3 weeks; label: two or"
    ),
    Row("A18", "indications", "Osteoarthritis", "article; label: a long-lasting disease"),
    Row("A18", "indications", "Rheumatoid arthritis", "article; label: long-lasting too"),
    Row("A18", "indications", "Fibromyalgia", "article; label: long-lasting too"),
    Row(
        "A19", "indications", "strains and sprains", "article; MedlinePlus; label: not named one by"
    ),
    Row("A20", "overview", "help people sleep", "article; label: sleep is not a use"),
    Row("A21", "overview", "use it responsibly", f"article, {MAYO}"),
    Row("A22", "withdrawal", "(taper)", f"article; EMA 2007; {MAYO}; label: do not", ("14 days",)),
    Row("A22", "precautions", "over 14 days", "Medscape"),
    Row("A23", "precautions", "about abuse, and about safe storage", "label"),
    Row("A24", "indications", "not enough proof", "label", ("has not been shown to work",)),
    Row("A25", "interactions", "not recommended: meprobamate", "label", ("Do not take mepro",)),
    Row("A26", "contraindications", "acute intermittent porphyria", "label", ("blood disorder",)),
    Row("A26", "contraindications", "any other kind of porphyria", MAYO),
    Row("A26", "overview", "if you have, or ever had, acute", "label", ("blood disorder",)),
    Row(
        "A27",
        "overdose",
        "from drowsy to deep (CNS depression)",
        "label",
        ("Deep sleep", "- Death"),
    ),
    Row("A28", "indications", "botulinum toxin", "label"),
    Row("A28", "indications", "Like shares of the groups still took", "label"),
    Row("A28", "indications", "The main test set 250 mg against", "label"),
    Row("A28", "indications", "daily tasks (RMDQ score) on days 3 and 7", "label"),
    Row("A29", "overview", "on prescription only", "label"),
    Row("A29", "overview", "ease pain and relax muscles", "article; label: its aim is relief of"),
    Row("A29", "pharmacokinetics", "no measure of when it is safe to drive", "Logan 2000"),
    Row("A29", "dosage", "not better after two to three weeks", f"label, {MAYO}", ("by then",)),
    Row("B", "precautions", "no boxed warning", "label"),
    Row("B", "precautions", "dull the mind and slow the body", "label"),
    Row("B", "side-effects", "fda.gov/medwatch; maker 1-800-526-3840", "label"),
    Row("B", "side-effects", "74% Caucasian, 16% Black, 9% Asian, 2% other", "label"),
    Row("B", "side-effects", "double blind", "label"),
    Row("B", "populations", "no harm to mind, movement or IQ", "label"),
    Row("B", "populations", "about 1, 2.6 or 4.1 times the highest human dose", "label"),
    Row("B", "populations", "Pregnant, or planning to be?", "own advice"),
    Row("B", "populations", "above all a newborn", "label"),
    Row("B", "withdrawal", "even once", "label"),
    Row("B", "withdrawal", "craving despite harm, hard to control, put before duties", "label"),
    Row("B", "withdrawal", "Abuse and addiction are not dependence", "label"),
    Row("B", "withdrawal", "so more is needed (tolerance)", "label"),
    Row("B", "overdose", "vomit can get into the lungs", "label"),
    Row("B", "populations", "Whether it can cause cancer has not been studied", "label"),
    Row("B", "populations", "harm in two tests on cells", "label"),
    Row("B", "populations", "4.2 times the highest human dose", "label"),
    Row("B", "populations", "their cycle changed", "label"),
    Row("B", "populations", "people who want children is not known", "label"),
    Row("B", "storage", "tight container", "label"),
    Row("C1", "dosage", "Take a missed dose when you remember it", MAYO, ("Ask a pharmacist",)),
    Row("C1", "dosage", "nearly due", MAYO),
    Row("C1", "dosage", "Never take two doses at once", MAYO),
    Row("C3", "side-effects", "(serotonin syndrome)", "MSD Manual 2023"),
    Row("C3", "overdose", "shivering, twitching and diarrhea", "MSD Manual 2023"),
    Row("C6", "interactions", "Gabapentin or pregabalin", "FDA 2019"),
    Row("C7", "interactions", "usually not recommended: cannabis", MAYO),
    Row("C7", "interactions", "not recommended: isocarboxazid", MAYO),
    Row("C7", "contraindications", "not recommended: potassium citrate", MAYO),
    Row("C8", "precautions", "Before an operation or dental treatment", MAYO),
    Row("C9", "precautions", "Drivers could be impaired at any level", "Logan 2000"),
    Row("C9", "precautions", "half gone after about 10 hours", "label"),
    Row("C9", "precautions", "the next morning", "own advice"),
    Row("C10", "populations", "Older people should avoid muscle relaxants", "AGS Beers 2023"),
    Row("C10", "contraindications", "an older age: avoid it", "AGS Beers 2023"),
    Row("C10", "side-effects", "constipation", "article, AGS Beers 2023"),
    Row("C10", "side-effects", "dry mouth", f"article, {MAYO}"),
    Row("C11", "precautions", "A seizure disorder may get worse", MAYO),
    Row("C12", "dosage", "Take no more, no oftener and no longer", MAYO),
    Row("C13", "storage", "away from heat, damp and direct light. Do not freeze", MAYO),
    Row("C13", "storage", "out of the reach of children", MAYO),
    Row("C13", "storage", "Never give or sell it", "own advice"),
    Row("C14", "storage", "take-back site or a mail-back envelope", "FDA 2024"),
    Row("C14", "storage", "cat litter", "FDA 2024"),
    Row("C14", "storage", "Scratch your name", "FDA 2024"),
    Row("C15", "withdrawal", "before you stop", f"both, {MAYO}"),
    Row("overdose", "overdose", "pale or blue lips, nails or skin", MAYO),
    Row("overdose", "overdose", "trouble speaking or swallowing", MAYO),
)
