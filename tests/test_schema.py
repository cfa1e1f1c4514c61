"""The committed JSON Schemas are current, and accept what is read and written."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from somaref.document.model import NOTICE
from somaref.library import load
from tests import examples
from tests.labels import LABELS
from tests.monographs import RICH, SMALL
from tests.running import ROOT, here
from tools import schema

MONOGRAPH = json.loads(schema.monograph_schema())
OUTPUT = json.loads(schema.output_schema())
AS_MONOGRAPH, AS_OUTPUT = Draft202012Validator(MONOGRAPH), Draft202012Validator(OUTPUT)


class _AsText(yaml.SafeLoader):
    """Dates stay text, as in JSON."""


_AsText.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_editor_reads(text: str) -> Any:
    return yaml.load(text, _AsText)


@pytest.mark.parametrize("given", [MONOGRAPH, OUTPUT], ids=["monograph", "output"])
def test_the_schema_is_one(given: Any) -> None:
    Draft202012Validator.check_schema(given)


@pytest.mark.parametrize(
    "text", [SMALL, RICH, (ROOT / "data" / "soma.yaml").read_text(encoding="utf-8")]
)
def test_the_schema_accepts_a_valid_monograph(text: str) -> None:
    AS_MONOGRAPH.validate(as_editor_reads(text))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("schema: 1", "schema: 2"),
        ("brand: Testol\n", ""),
        ("brand: Testol", 'brand: ""'),
        ("kind: article", "kind: blog"),
        ("overdose:", "overdoze:"),
        ("text: Call for help", "txt: Call for help"),
        ("{label: 10}", "{}"),
        ("urgent: true", "urgent: 3"),
        ("short: label,", "short: null,"),
        ("short: label,", "short: label, url: ftp://a.example,"),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(old: str, new: str) -> None:
    assert old in SMALL
    assert list(AS_MONOGRAPH.iter_errors(as_editor_reads(SMALL.replace(old, new))))


def test_the_schema_wants_a_person_in_each_trial_group() -> None:
    assert list(
        AS_MONOGRAPH.iter_errors(as_editor_reads(RICH.replace("patients: 5", "patients: 0")))
    )


@pytest.mark.much
@pytest.mark.parametrize(
    "args",
    [
        *examples.OF_BUILT_IN,
        ["side-effects", "--sources"],
        ["search", "xyzzy"],
        [],
        *(["-m", examples.TESTOL, *line] for line in (["all", "--sources"], ["search", "drive"])),
    ],
)
def test_the_json_output_is_as_its_schema_says(
    args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    output = json.loads(here(capsys, *args, "--format", "json").out)
    AS_OUTPUT.validate(output)


@pytest.mark.parametrize("args", examples.OF_MADE)
def test_so_is_that_of_another_monograph(
    args: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = examples.made(tmp_path)
    output = json.loads(here(capsys, *args, "--format", "json", "-m", file).out)
    AS_OUTPUT.validate(output)


@pytest.mark.parametrize("name", LABELS)
def test_so_is_that_of_a_label(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "label.xml"
    file.write_text(LABELS[name], encoding="utf-8")
    output = json.loads(here(capsys, "all", "--format", "json", "-m", str(file)).out)
    AS_OUTPUT.validate(output)


def test_the_json_holds_every_statement_with_verdict_citations_and_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    monograph = load()
    output = json.loads(here(capsys, "all", "--format", "json").out)
    items = [item for block in output["blocks"] for item in block.get("items", ())]
    statements = [each for section in monograph.sections for each in section.statements]
    # What to do in danger comes first, and stands in its section too.
    first = monograph.section("overdose").groups[0].items
    assert [item["id"] for item in items[: len(first)]] == [each.id for each in first]
    for item, statement in zip(items[len(first) :], statements, strict=True):
        assert item["text"] == statement.text
        assert item["verdict"] == monograph.verdict(statement)
        assert {each["source"]: each["place"] for each in item["citations"]} == statement.cite
        assert len(item["frequencies"]) == len(statement.events or ())
    drowsiness = next(item for item in items if item["frequencies"])
    assert drowsiness["frequencies"][0] == {
        "group": "350 mg",
        "events": 47,
        "people": 279,
        "percent": 17,
    }
    assert list(output)[-1] == "notice"
    assert output["notice"] == NOTICE
