"""Labels for tests, made here in words of our own: one for each thing that makes labels hard."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

PRESCRIPTION = "34391-3"
OVER_THE_COUNTER = "34390-5"


def packed(files: Mapping[str, bytes]) -> bytes:
    """A ZIP of these files, by name, which is the same whenever it is made."""
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(ZipInfo(name), data, ZIP_DEFLATED)
    return out.getvalue()


def label(
    *sections: str,
    name: str = "Testol",
    generic: str = "testolam",
    kind: str = PRESCRIPTION,
    version: int = 3,
    day: str = "20240229",
    set_id: str = "AAAA-bbbb",
    holds: str = "",
) -> str:
    """The XML of a label with these sections, of a product that `holds` ingredients."""
    body = "\n".join(f"<component>{section}</component>" for section in sections)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet href="https://example.org/spl.xsl" type="text/xsl"?>
<document xmlns="urn:hl7-org:v3">
<code code="{kind}" codeSystem="2.16.840.1.113883.6.1" displayName="A LABEL"/>
<title>These highlights are not the name</title>
<effectiveTime value="{day}"/><setId root="{set_id}"/><versionNumber value="{version}"/>
<author><assignedEntity><representedOrganization><name>Maker &amp; Sons</name>
</representedOrganization></assignedEntity></author>
<component><structuredBody>
<component><section><code code="48780-1"/><title>SPL PRODUCT DATA ELEMENTS SECTION</title><text/>
<subject><manufacturedProduct><manufacturedProduct><name>{name}</name>
<asEntityWithGeneric><genericMedicine><name>{generic}</name></genericMedicine>
</asEntityWithGeneric>{holds}</manufacturedProduct></manufacturedProduct></subject>
</section></component>
{body}
</structuredBody></component>
</document>
"""


def active(name: str, code: str = "", moiety: str = "", moiety_code: str = "") -> str:
    """An active ingredient; what acts in it may have a name and a code of its own."""
    system = 'codeSystem="2.16.840.1.113883.4.9"'
    coded = [f'<code code="{each}" {system}/>' for each in (code, moiety_code)]
    return f"""<ingredient classCode="ACTIB"><quantity><numerator value="5" unit="mg"/>
<denominator value="1" unit="1"/></quantity><ingredientSubstance>{coded[0]}<name>{name}</name>
<activeMoiety><activeMoiety>{coded[1]}<name>{moiety or name}</name></activeMoiety></activeMoiety>
</ingredientSubstance></ingredient>"""


def section(
    code: str, title: str | None, text: str = "", *inner: str, excerpt: str = "", media: str = ""
) -> str:
    """One section; without a title if that is None."""
    parts = [f'<code code="{code}" codeSystem="2.16.840.1.113883.6.1"/>' if code else ""]
    parts += [f"<title>{title}</title>" if title is not None else "", f"<text>{text}</text>"]
    if excerpt:
        parts.append(f"<excerpt><highlight><text>{excerpt}</text></highlight></excerpt>")
    parts += [f"<component>{each}</component>" for each in (*inner, media) if each]
    return f"<section>{''.join(parts)}</section>"


def paragraph(text: str) -> str:
    return f"<paragraph>{text}</paragraph>"


BOX = section("34066-1", "WARNING: FALLS", paragraph("Testol can make people fall."))
# The numbered form: highlights apart, text in subsections, unclassified ones nested.
NUMBERED = label(
    BOX,
    section("43683-2", "", "", excerpt=paragraph("Warnings (5.1) 2/2024")),
    section(
        "34067-9", "1 INDICATIONS AND USAGE", paragraph("Testol eases tests."),
        excerpt=paragraph("Testol is for tests (1)"),
    ),
    section("34070-3", "4 CONTRAINDICATIONS", paragraph("None.")),
    section(
        "43685-7", "5 WARNINGS AND PRECAUTIONS", "",
        section(
            "42229-5", "5.1\u2003Sleep", paragraph("Testol makes sleepy [see <linkHtml "
            'href="#x">Drug Interactions (7)</linkHtml>].'),
            section("42229-5", None, paragraph("Wait before you drive.")),
        ),
        section("42229-5", "5.2Falls", paragraph("Stand up slowly.")),
        excerpt=paragraph("Sleep: do not drive (5.1)"),
    ),
    section(
        "34073-7", "7 DRUG INTERACTIONS",
        paragraph("Alcohol adds to the sleepiness. So do opioids."),
    ),
    section(
        "43684-0", "8 USE IN SPECIFIC POPULATIONS", "",
        section("34079-4", "8.2 Lactation", paragraph("It passes into milk.")),
    ),
    section(
        "34090-1", "12 CLINICAL PHARMACOLOGY", "",
        section("43679-0", "12.1 Mechanism of Action", paragraph("Unknown.")),
        section("43682-4", "12.3 Pharmacokinetics",
                paragraph("C<sub>max</sub> is 2 mg/m<sup>2</sup>.")),
    ),
    section("34076-0", "17 PATIENT COUNSELING INFORMATION", paragraph("Tell them to sit down.")),
    section("51945-4", "PRINCIPAL DISPLAY PANEL", paragraph("TESTOL 5 mg WARNING")),
)  # fmt: skip
# The next version of it.
NEWER = (
    NUMBERED.replace('versionNumber value="3"', 'versionNumber value="4"')
    .replace("20240229", "20250301")
    .replace("Testol eases tests.", "Testol eases most tests.")
    .replace("Stand up slowly.", "")
    .replace(">None.<", ">Falls are a reason not to take it.<")
    .replace("5.2Falls", "5.3 Falls")
)
# The old form: headings typed as paragraphs, some bold; the box in no section of its own.
OLD = label(
    section("42229-5", None, paragraph('<content styleCode="bold">Rx only</content>')),
    section("34089-3", "DESCRIPTION", paragraph("A white powder.")),
    section("34071-1", "WARNINGS", paragraph("It can be habit forming.")),
    section(
        "42232-9", "PRECAUTIONS",
        paragraph('<content styleCode="underline">General</content>')
        + paragraph("Be careful.")
        + paragraph('<content styleCode="italics">With machines</content>')
        + paragraph("Use none.")
        + paragraph('<content styleCode="bold">Drug Interactions</content>')
        + paragraph("Alcohol makes it stronger.")
        + paragraph("Nursing Mothers")
        + paragraph("Ask first."),
    ),
    section("34088-5", "OVERDOSAGE", "", section("42229-5", "Signs", paragraph("Deep sleep."))),
)  # fmt: skip
# Drug Facts: hardly any title, the title and the first words one sentence, a frame around all.
DRUG_FACTS = label(
    section(
        "42229-5", "Testol 20 count", "",
        section("55106-9", "Drug Facts", paragraph("Active ingredient testolam 5 mg")),
        section("55105-1", None, paragraph('<content styleCode="bold">Purpose</content>')
                + paragraph("Test reliever")),
        section(
            "34071-1", "Warnings", paragraph("For tests only"),
            section("50570-1", "Do not use", "<list><item>if you have no test</item></list>"),
            section("50565-1", None, paragraph("Keep out of reach of children. If swallowed, "
                    "get medical help.")),
        ),
        section("59845-8", None, paragraph("Directions") + paragraph("Take one.")),
        section("60561-8", "Other information", paragraph("Store in a dry place.")),
        section("51727-6", None, paragraph("corn starch")),
        section("51727-6", None, paragraph("talc")),
    ),
    kind=OVER_THE_COUNTER,
)  # fmt: skip
# Each inline element on a line of its own, and the blank behind it lost.
PRINTED = label(
    section(
        "34090-1", "12 CLINICAL PHARMACOLOGY",
        paragraph(
            "The C\n\n  <sub>max</sub>and AUC rose\n\n  <content styleCode=\"italics\">in vitro\n"
            "  </content>only (\n  <linkHtml href=\"#a\">5.1</linkHtml>\n  ), up to 5 x 10\n"
            "  <sup>9</sup>/L. C\n  <sub>17</sub>H\n  <sub>20</sub>is the base of\n"
            "  <sup>14</sup>C-testolam; 20 mg/m\n  <sup>2</sup>was given [\n"
            "  <content styleCode=\"italics\">see there</content>\n  ]."
        ),
    )
)  # fmt: skip
TABLES = label(
    section(
        "34084-4", "6 ADVERSE REACTIONS",
        """<table>
<caption>Table 1: What happened<footnote ID="f1">In one trial.</footnote></caption>
<thead><tr><th rowspan="2">Event</th><th colspan="2">Testol</th></tr>
<tr><th>5 mg<br/>n = 10</th><th>10 mg</th></tr></thead>
<tfoot><tr><td colspan="3"><sup>a</sup> No one fell twice.</td></tr></tfoot>
<tbody><tr><td>Falls<sup>a</sup></td><td>1 (10%)</td><td>0.02<footnoteRef IDREF="f1"/></td></tr>
<tr><td>Sleep</td><td></td><td><list><item>deep</item><item>light</item></list></td></tr>
<tr><td colspan="3"/></tr></tbody></table>
<table><tbody><tr><td><paragraph>A frame of one cell.</paragraph></td></tr></tbody></table>"""
        + paragraph("Counts of 5 x 10<sup>9</sup>/L<footnote>Measured once.</footnote> were seen."),
    )
)  # fmt: skip
LISTS = label(
    section(
        "34068-7", "2 DOSAGE AND ADMINISTRATION",
        paragraph("Do so:")
        + '<list listType="ordered"><item>Sit.<list listType="ordered" styleCode="LittleAlpha">'
        "<item>Back straight</item><item>Feet down</item></list></item><item>Swallow.</item></list>"
        '<list><item><caption>•</caption>Wait</item><item><caption>ii.</caption> Rest</item></list>'
        '<list listType="ordered" styleCode="BigRoman"><item>Stand</item></list>'
        + paragraph("• first<br/>• second") + paragraph("Then:<br/>go<br/><br/>on")
        + paragraph("o typed circle") + paragraph("\uf0b7 typed in a font of its own")
        + paragraph("Uses • coughs • colds"),
    )
)  # fmt: skip
IMAGES = label(
    section(
        "42230-3", None, '<renderMultiMedia referencedObject="m1"/>',
        media='<observationMedia ID="m1"><text>A drawing</text><value><reference value="a b.jpg"/>'
        "</value></observationMedia>",
    ),
    section(
        "42229-5", "Figure A", "",
        media='<observationMedia ID="m2"><value><reference value="b.jpg"/></value>'
        "</observationMedia>",
    ),
)  # fmt: skip
# The printed title wins over a code that disagrees; the number where the title is unknown.
CODES = label(
    section("34089-3", "12 CLINICAL PHARMACOLOGY", paragraph("How it works.")),
    section("34067-9", "Directions", paragraph("Take it.")),
    section("34066-1", "6 What was seen", paragraph("Falls.")),
    section("34068-7", "DOSAGE AND ADMINISTRATION", "",
            section("34066-1", "Adults", paragraph("One tablet."))),
    section("42229-5", "SPL UNCLASSIFIED SECTION", paragraph("Shake well.")),
    section("42229-5", "Of no kind", paragraph("Something else.")),
)  # fmt: skip
HIDDEN = label(
    section("34070-3", "4 CONTRAINDICATIONS",
            paragraph("A\u202eB\u00adC \x85 <content>D</content>E")),
    section("34069-5", "16 HOW SUPPLIED",
            '<paragraph>Kept<!-- not shown --> dry.</paragraph><?pi x?>'),
    section("34084-4", "6 ADVERSE REACTIONS", "plain text without a paragraph"),
    section("", "", "", section("", None, "")),
)  # fmt: skip

LABELS: Mapping[str, str] = {
    "numbered": NUMBERED,
    "old": OLD,
    "drug-facts": DRUG_FACTS,
    "printed": PRINTED,
    "tables": TABLES,
    "lists": LISTS,
    "images": IMAGES,
    "codes": CODES,
    "hidden": HIDDEN,
}
