"""The committed JSON Schema is current, and accepts what the reader accepts."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from somaref.library import data_dir
from somaref.schema import schema
from tests.conftest import SMALL


class _AsText(yaml.SafeLoader):
    """Dates stay text, as in JSON."""


_AsText.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_editor_reads(text: str) -> Any:
    return yaml.load(text, _AsText)


def test_the_committed_schema_is_current() -> None:
    committed = (data_dir() / "monograph.schema.json").read_text(encoding="utf-8")
    assert committed == json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


@pytest.mark.parametrize("text", [SMALL, (data_dir() / "soma.yaml").read_text(encoding="utf-8")])
def test_the_schema_accepts_a_valid_monograph(text: str) -> None:
    Draft202012Validator.check_schema(schema())
    Draft202012Validator(schema()).validate(as_editor_reads(text))


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
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(old: str, new: str) -> None:
    assert old in SMALL
    validator = Draft202012Validator(schema())
    assert list(validator.iter_errors(as_editor_reads(SMALL.replace(old, new))))
