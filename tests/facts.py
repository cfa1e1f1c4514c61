"""What must be in the monograph: each row was judged by hand against the US label.

A row: id, section, verdict, and words that one statement of that section must hold.
"""

from typing import NamedTuple

from somaref.monograph.model import Verdict


class Fact(NamedTuple):
    id: str
    section: str
    verdict: Verdict
    words: str
    differs: str = ""


SUPPORTED: Verdict = "supported"
DIFFERS: Verdict = "differs"
NOT_IN_LABEL: Verdict = "not in label"
ADDED: Verdict = "added"

# The claims of the article, in its order.
ARTICLE = (
    Fact("1", "overview", SUPPORTED, "short-term use"),
    Fact("2", "overview", DIFFERS, "mainly used for muscle spasms", "in adults"),
    Fact("2", "indications", DIFFERS, "Muscle spasms", "spasm is not named"),
    Fact("3", "overview", DIFFERS, "ease pain and relax muscles", "relief of discomfort"),
    Fact("3", "indications", DIFFERS, "Pain from muscle and bone", "relief of discomfort"),
    Fact("4", "overview", NOT_IN_LABEL, "help people sleep"),
    Fact("5", "overview", DIFFERS, "strength of 350 mg", "250 mg and of 350 mg"),
    Fact("6", "mechanism", DIFFERS, "attaches to GABA receptors", "not been clearly identified"),
    Fact("6", "mechanism", DIFFERS, "strengthens GABA", "not been clearly identified"),
    Fact("6", "mechanism", DIFFERS, "relaxes muscles", "does not relax muscles directly"),
    Fact("7", "mechanism", NOT_IN_LABEL, "lowers the feeling of pain"),
    Fact("8", "indications", NOT_IN_LABEL, "Relaxing muscles"),
    Fact("9", "indications", NOT_IN_LABEL, "Muscle strains and sprains"),
    Fact("10", "indications", DIFFERS, "Neck and back pain", "not the neck"),
    Fact("11", "indications", NOT_IN_LABEL, "Osteoarthritis"),
    Fact("12", "indications", NOT_IN_LABEL, "Rheumatoid arthritis"),
    Fact("13", "indications", NOT_IN_LABEL, "Fibromyalgia"),
    Fact("14", "dosage", SUPPORTED, "by mouth"),
    Fact("15", "dosage", DIFFERS, "usually taken three times a day", "and at bedtime"),
    Fact("16", "dosage", SUPPORTED, "Each dose is 250 mg to 350 mg"),
    Fact("17", "dosage", SUPPORTED, "up to 2 to 3 weeks"),
    Fact("18", "side-effects", SUPPORTED, "Dizziness"),
    Fact("19", "side-effects", SUPPORTED, "Drowsiness"),
    Fact("20", "side-effects", SUPPORTED, "Headache"),
    Fact("21", "side-effects", SUPPORTED, "Nausea"),
    Fact("22", "side-effects", SUPPORTED, "Vomiting"),
    Fact("23", "side-effects", NOT_IN_LABEL, "Dry mouth"),
    Fact("24", "side-effects", SUPPORTED, "tremor"),
    Fact("25", "side-effects", SUPPORTED, "Loss of coordination"),
    Fact("26", "side-effects", NOT_IN_LABEL, "Constipation"),
    Fact("27", "side-effects", NOT_IN_LABEL, "usually temporary"),
    Fact("28", "side-effects", DIFFERS, "If they last or become severe", "any side effect"),
    Fact("29", "precautions", SUPPORTED, "every other medicine and supplement"),
    Fact("29", "precautions", SUPPORTED, "over-the-counter"),
    Fact("29", "precautions", SUPPORTED, "herbal"),
    Fact("30", "precautions", DIFFERS, "may interact", "benzodiazepines, opioids"),
    Fact("31", "contraindications", DIFFERS, "Liver or kidney disease", "caution, not forbidden"),
    Fact("32", "contraindications", NOT_IN_LABEL, "Sleep apnea"),
    Fact("33", "contraindications", DIFFERS, "Drug abuse or addiction", "not forbidden"),
    Fact("34", "contraindications", NOT_IN_LABEL, "Depression or suicidal thoughts"),
    Fact("35", "contraindications", SUPPORTED, "carisoprodol or similar products"),
    Fact("36", "contraindications", ADDED, "acute intermittent porphyria"),
    Fact("37", "overdose", SUPPORTED, "life-threatening"),
    Fact("37", "overdose", SUPPORTED, "get medical help at once"),
    Fact("38", "overdose", SUPPORTED, "Slowed breathing"),
    Fact("39", "overdose", NOT_IN_LABEL, "Irregular heartbeat"),
    Fact("40", "overdose", SUPPORTED, "Extreme drowsiness"),
    Fact("41", "overdose", SUPPORTED, "Loss of consciousness"),
    Fact("42", "withdrawal", DIFFERS, "Muscle cramps", "abdominal"),
    Fact("43", "withdrawal", NOT_IN_LABEL, "Muscle weakness"),
    Fact("44", "withdrawal", SUPPORTED, "insomnia"),
    Fact("45", "withdrawal", SUPPORTED, "Anxiety"),
    Fact("46", "withdrawal", NOT_IN_LABEL, "Mood changes"),
    Fact("47", "withdrawal", SUPPORTED, "before you stop"),
    Fact("47", "withdrawal", SUPPORTED, "taper"),
    Fact("48", "withdrawal", DIFFERS, "may bring on withdrawal symptoms", "prolonged"),
    Fact("49", "overview", NOT_IN_LABEL, "commonly used"),
    Fact("49", "overview", NOT_IN_LABEL, "relief it gives is temporary"),
)


def _added(row: str, section: str, *words: str) -> tuple[Fact, ...]:
    return tuple(Fact(row, section, ADDED, each) for each in words)


# What the article leaves out.
OMITTED = (
    *_added("contraindications", "contraindications", "porphyria", "meprobamate"),
    *_added("driving", "precautions", "sleepy or dizzy to drive", "Car crashes", "13% to 17%"),
    *_added("alcohol", "precautions", "Do not drink alcohol"),
    *_added("depressants", "interactions", "opioids, benzodiazepines, tricyclic antidepressants"),
    *_added("depressants", "interactions", "sedating antihistamines", "Do not drink alcohol"),
    *_added("meprobamate", "interactions", "Do not take meprobamate"),
    *_added("inhibitors", "interactions", "Omeprazole and fluvoxamine"),
    *_added("inducers", "interactions", "Rifampin and St. John's wort", "aspirin", "is not known"),
    *_added("schedule", "precautions", "Schedule IV", "diverted"),
    *_added(
        "abuse", "precautions", "slowed brain and breathing", "for long", "abused carisoprodol"
    ),
    *_added("prescriber", "precautions", "limit treatment to three weeks", "storage and disposal"),
    *_added("dependence", "withdrawal", "tolerance", "physical dependence", "Meprobamate"),
    *_added("withdrawal", "withdrawal", "insomnia), anxiety", "Vomiting, cramps of the belly"),
    *_added("withdrawal", "withdrawal", "headache", "tremors", "twitching", "ataxia"),
    *_added("withdrawal", "withdrawal", "hallucinations", "psychosis", "no plan"),
    *_added("stopping", "withdrawal", "do not stop all at once", "step by step, under supervision"),
    *_added("seizures", "precautions", "several drugs or alcohol"),
    *_added("overdose", "overdose", "CNS depression", "Death", "Coma", "respiratory depression"),
    *_added("overdose", "overdose", "hypotension", "Seizures", "delirium", "hallucinations"),
    *_added("overdose", "overdose", "dystonic", "nystagmus", "blurred vision", "mydriasis"),
    *_added("overdose", "overdose", "euphoria", "muscular incoordination", "rigidity"),
    *_added("overdose", "overdose", "Headache", "serotonin syndrome", "on purpose", "add up"),
    *_added(
        "care", "overdose", "Basic life support", "vasopressors", "phenobarbital", "intubation"
    ),
    *_added(
        "care", "overdose", "charcoal", "Poison Control Center", "Do not make the person vomit"
    ),
    *_added("care is not", "overdose", "no antidote", "naloxone (Narcan), flumazenil", "lavage"),
    *_added("dialysis", "populations", "hemodialysis"),
    *_added("help", "overdose", "911 (US)", "1-800-222-1222 (US only)", "988"),
    *_added("help", "overdose", "Do not wait"),
    *_added("pregnancy", "populations", "birth defects", "2.6 and 4.1 times", "embryofetal"),
    *_added("lactation", "populations", "pass into breast milk", "sleepiness (sedation)"),
    *_added("lactation", "populations", "supply of milk", "2,100 mg a day", "weighs the benefits"),
    *_added("age", "populations", "Under 16", "Over 65"),
    *_added("organs", "populations", "kidney disease", "liver disease"),
    *_added("CYP2C19", "populations", "4 times the carisoprodol and 50% less"),
    *_added("CYP2C19", "pharmacokinetics", "3-5% of Caucasians", "15-20% of Asians"),
    *_added("sex", "populations", "30-50% more"),
    *_added("dose", "dosage", "at bedtime", "1,400 mg", "longest time", "see your healthcare"),
    *_added("missed dose", "dosage", "missed dose"),
    *_added("tablets", "description", "SOMA 250 or SOMA 350", "alginic acid", "100 tablets"),
    *_added("tablets", "description", "SG 109", "260.33"),
    *_added("storage", "storage", "20-25 °C (68-77 °F)"),
    *_added("EU", "precautions", "2007", "psychomotor impairment", "Norway"),
    *_added("identifiers", "description", "NDA011792", "M03BA02", "21925K482H", "2101", "197446"),
    *_added("identifiers", "description", "DEA schedule: IV", "N0000175737", "0037-2001"),
    *_added("kinetics", "pharmacokinetics", "about 2 hours", "about 10 hours", "meal rich in fat"),
    *_added("kinetics", "pharmacokinetics", "how soon Soma starts to work", "bioavailability"),
    *_added("trials", "side-effects", "1,387 adults", "5.4%", "1.8%", "mean age"),
    *_added("trials", "indications", "at most 3 days old", "below one point"),
    *_added("after marketing", "side-effects", "tachycardia", "postural hypotension", "flushed"),
    *_added("after marketing", "side-effects", "vertigo", "syncope", "seizures", "agitation"),
    *_added("after marketing", "side-effects", "irritability", "depressive reactions"),
    *_added("after marketing", "side-effects", "epigastric", "leukopenia", "pancytopenia"),
    *_added("help", "side-effects", "911 (US)", "chest pain", "1-800-FDA-1088", "any side effect"),
)
