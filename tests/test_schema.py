"""The committed JSON Schemas are current, and accept what is read and written."""

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from somaref import compose
from somaref.library import data_dir, load
from somaref.schema import files, monograph_schema, output_schema
from tests.conftest import SMALL
from tests.running import here
from tests.test_reader import RICH


class _AsText(yaml.SafeLoader):
    """Dates stay text, as in JSON."""


_AsText.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_editor_reads(text: str) -> Any:
    return yaml.load(text, _AsText)


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
def test_the_schemas_are_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    written: dict[str, str] = {}
    monkeypatch.setattr(
        Path, "write_text", lambda path, text, **_: written.update({path.name: text})
    )
    runpy.run_module("somaref.schema", run_name="__main__")
    assert written == files()


def test_the_committed_schemas_are_current() -> None:
    for name, content in files().items():
        assert Path(data_dir(), name).read_text(encoding="utf-8") == content


@pytest.mark.parametrize(
    "text", [SMALL, RICH, Path(data_dir(), "soma.yaml").read_text(encoding="utf-8")]
)
def test_the_schema_accepts_a_valid_monograph(text: str) -> None:
    Draft202012Validator.check_schema(monograph_schema())
    Draft202012Validator(monograph_schema()).validate(as_editor_reads(text))


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
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(old: str, new: str) -> None:
    assert old in SMALL
    validator = Draft202012Validator(monograph_schema())
    assert list(validator.iter_errors(as_editor_reads(SMALL.replace(old, new))))


@pytest.mark.parametrize(
    "args",
    [
        ["all"],
        ["side-effects", "--sources"],
        ["sections"],
        ["sources"],
        ["interactions", "wine"],
        ["search", "how do I stop"],
    ],
)
def test_the_json_output_is_as_its_schema_says(
    args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Draft202012Validator.check_schema(output_schema())
    output = json.loads(here(capsys, *args, "--format", "json").out)
    Draft202012Validator(output_schema()).validate(output)


def test_the_json_holds_every_statement_with_verdict_citations_and_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    monograph = load()
    output = json.loads(here(capsys, "all", "--format", "json").out)
    items = [item for block in output["blocks"] for item in block.get("items", ())]
    statements = [each for section in monograph.in_reading_order() for each in section.statements]
    for item, statement in zip(items, statements, strict=True):
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
    assert output["notice"] == compose.contents(monograph).notice
