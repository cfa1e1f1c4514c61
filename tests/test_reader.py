"""Bad monograph files: one error each, with the place; and any bytes at all."""

import os
import re
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from somaref.document.model import NOTICE
from somaref.errors import MonographError, NothingFound, WrongUsage
from somaref.library import MONOGRAPH, load
from somaref.monograph.model import Monograph, StatementId
from somaref.monograph.reader import read_as
from somaref.monograph.tree import Faults, parse_yaml
from tests.monographs import RICH, SMALL
from tests.running import ROOT, here

GOOD = SMALL.encode()
read = MONOGRAPH.read


@pytest.fixture(params=[name for name in ("CSafeLoader", "SafeLoader") if hasattr(yaml, name)])
def _either_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With PyYAML's compiled part, if it came with one, and without."""
    monkeypatch.setattr("somaref.monograph.tree._Loader", getattr(yaml, request.param))


def faults(data: bytes | str) -> tuple[str, ...]:
    with pytest.raises(MonographError) as raised:
        read(data if isinstance(data, bytes) else data.encode(), "file.yaml")
    return raised.value.faults


def fault(data: bytes | str) -> str:
    """The only fault."""
    (only,) = faults(data)
    return only


def test_the_small_monograph_is_read_as_written() -> None:
    monograph = read(GOOD, "small.yaml")
    assert monograph.name == "Testol (testolam)"
    assert monograph.reviewed == "2026-01-31"
    now, signs = monograph.section("overdosage").groups
    assert (now.urgent, signs.urgent) == (True, False)
    assert now.items[0].cite == {"label": "10"}
    assert [monograph.verdict(item) for item in (*now.items, *signs.items)] == [
        "added",
        "differs",
        "not in label",
    ]


@pytest.mark.parametrize("nothing", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_no_text(nothing: str) -> None:
    assert "brand: the value is missing" in fault(changed("brand: Testol", f"brand: {nothing}"))


def test_false_is_false() -> None:
    monograph = read(changed("urgent: true", "urgent: false").encode(), "small.yaml")
    assert not monograph.section("overdose").groups[0].urgent


@pytest.mark.parametrize("level", ["- ", "a: "])
def test_twenty_levels_and_no_more(level: str) -> None:
    def nested(levels: int) -> bytes:
        lines = [" " * 2 * depth + level.rstrip() for depth in range(levels)]
        return "\n".join([*lines, " " * 2 * levels + "x"]).encode()

    assert parse_yaml(nested(20), Faults("file.yaml"))
    place = r"^file\.yaml:2[12]:4[13]: nested deeper than 20 levels$"
    with pytest.raises(MonographError, match=place):
        parse_yaml(nested(21), Faults("file.yaml"))


def test_a_statement_of_article_and_regulator_is_supported() -> None:
    data = SMALL.replace("{article: Signs}", "{article: Signs, label: 10}")
    monograph = read(data.encode(), "small.yaml")
    assert monograph.verdict(monograph.section("overdose").statements[2]) == "supported"


def test_the_monograph_cannot_be_changed() -> None:
    monograph = load()
    with pytest.raises(AttributeError):
        monograph.brand = "x"  # type: ignore[misc]
    assert isinstance(monograph.sections, tuple)
    assert isinstance(monograph.sources, MappingProxyType)


@pytest.mark.parametrize("name", ["dosage", "nonsense"])
def test_a_section_that_it_lacks_is_not_found(name: str) -> None:
    monograph = read(GOOD, "small.yaml")
    assert monograph.find(name) is None
    with pytest.raises(NothingFound, match=f"no section '{name}'.* no sign of safety.*overdose"):
        monograph.section(name)


def changed(old: str, new: str) -> str:
    assert SMALL.count(old) == 1
    return SMALL.replace(old, new)


@pytest.mark.parametrize(
    ("data", "place", "said"),
    [
        ("", "1:1: ", "empty"),
        ("# nothing\n", "1:1: ", "empty"),
        ("[]\n", "1:1: ", "mapping"),
        ("just text\n", "1:1: ", "mapping"),
        (b"schema: 1\nbrand: \xff\n", "2:8: ", "UTF-8"),
        (b"schema: 1\nbrand: a\nx: \xff\n", "3:4: ", "UTF-8"),
        (b"\n\xff\n", "2:1: ", "UTF-8"),
        (b"\xff\xfes", "1:3: ", "UTF-8"),
        ("schema: 1\nbrand: [\n", "3:1: ", "not YAML"),
        ("schema: 1\n\tbrand: x\n", "2:1: ", "not YAML"),
        ("schema: 1\nbrand: a\x01b\n", "2:", "forbids"),
        (f"{SMALL}---\n{SMALL}", "19:1: ", "second YAML document"),
        (changed("schema: 1", "schema: 2"), "1:9: schema: ", "allowed: 1"),
        (changed("brand: Testol", "brand:"), "2:7: brand: ", "missing"),
        (changed("brand: Testol", 'brand: ""'), "2:8: brand: ", "missing"),
        (changed("brand: Testol", "brand: [a]"), "2:8: brand: ", "text is needed"),
        (changed("brand: Testol\n", ""), "1:1: ", "'brand' is missing"),
        (changed("brand: Testol", "brand: a\nbrand: b"), "3:1: brand: ", "twice"),
        (changed("brand: Testol", "brnad: Testol"), "2:8: brnad: ", "did you mean 'brand'"),
        (changed("2026-01-31", "yesterday"), "4:11: reviewed: ", "date"),
        (changed("kind: article", "kind: blog"), "6:38: sources.article.kind: ", "research"),
        (changed("  overdose:", "  overdoze:"), "10:5: sections.overdoze: ", "'overdose'"),
        (changed("urgent: true", "urgent: maybe"), "11:15: sections.overdose[0].urgent: ", "true"),
        (
            changed("{label: 10}", "{lable: 10}"),
            "14:25: sections.overdose[0].items[0].cite.lable: ",
            "there is no such source; did you mean 'label'?",
        ),
        (
            changed("{label: 10}", "{}"),
            "14:17: sections.overdose[0].items[0].cite: ",
            "empty",
        ),
        (
            changed("{label: 10}", "{label: [10]}"),
            "14:25: sections.overdose[0].items[0].cite.label: ",
            "text is needed",
        ),
        (
            changed("          cite: {label: 10}\n", ""),
            "13:11: sections.overdose[0].items[0]: ",
            "who says this? cite a source, or set own: true",
        ),
        (
            changed("text: Call for help", "txt: Call for help"),
            "13:16: sections.overdose[0].items[0].txt: ",
            "did you mean 'text'",
        ),
        (
            re.sub(r"items:\n.*\n.*\n    - h", "items: []\n    - h", SMALL),
            "12:14: sections.overdose[0].items: ",
            "empty",
        ),
    ],
)
@pytest.mark.usefixtures("_either_loader")
def test_a_fault_is_told_with_its_place(data: bytes | str, place: str, said: str) -> None:
    message = fault(data)
    assert message.startswith(f"file.yaml:{place}")
    assert said in message


@pytest.mark.parametrize(
    ("data", "place", "said"),
    [
        ("a: &a [x]\nb: *a\n", "1:4: a: ", "anchor"),
        ("a: *a\n", "1:4: a: ", "alias"),
        ("a: &a [*a]\n", "1:8: a[0]: ", "alias"),
        ("a: !!python/object/apply:os.system [ls]\n", "1:4: a: ", "tag"),
        ("? [a]\n: b\n", "1:3: ", "key must be text"),
        ("~: b\n", "1:1: ", "key must be text"),
        ("a: x\na: y\n", "2:1: a: ", "twice"),
        ("---\na: x\n---\n", "3:1: ", "second YAML document"),
    ],
)
@pytest.mark.usefixtures("_either_loader")
def test_what_is_not_plain_yaml_is_told_beside_what_is_missing(
    data: str, place: str, said: str
) -> None:
    told = faults(data)
    assert any(each.startswith(f"file.yaml:{place}") and said in each for each in told)
    places = [tuple(map(int, each.split(":")[1:3])) for each in told]
    assert places == sorted(set(places))


def test_frequencies_tables_and_classes_are_read() -> None:
    monograph = read(RICH.encode(), "x")
    group = monograph.section("overdose").groups[2]
    assert group.items[0].events == {"testol": 3, "placebo": 0}
    assert group.table is not None
    assert group.table.rows == (("Peak", "1"),)
    assert monograph.arms is not None
    assert monograph.arms["placebo"].patients == 5
    assert monograph.classes is not None
    members = monograph.classes["drinks"].members
    assert members is not None
    assert members[0].named


EVENTS = "sections.overdose[2].items[0].events"


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("testol: 3,", "testol: 4,", f"{EVENTS}.testol: ", "more events (4) than patients (3)"),
        ("testol: 3,", "testol: -1,", f"{EVENTS}.testol: ", "whole number"),
        ("testol: 3,", "testol: 1.5,", f"{EVENTS}.testol: ", "whole number"),
        ("testol: 3,", "testol: ²,", f"{EVENTS}.testol: ", "whole number"),
        ("testol: 3,", "testol: 1000000000,", f"{EVENTS}.testol: ", "whole number"),
        ("testol: 3,", f"testol: {'9' * 5000},", f"{EVENTS}.testol: ", "whole number"),
        ("{testol: 3,", "{testl: 3,", f"{EVENTS}.testl: ", "did you mean 'testol'"),
        ("patients: 5", "patients: 0", "arms.placebo.patients: ", "at least one person"),
        ("patients: 5", "patients: -5", "arms.placebo.patients: ", "whole number"),
        ("label: 6.1", "label: table 1", "sections.overdose[2].items[0].cite.label: ", "8.6"),
        ("label: 6.1", "label: 6.", "sections.overdose[2].items[0].cite.label: ", "section"),
        (
            "label: 12.3",
            "labl: 12.3",
            "sections.overdose[2].table.cite.labl: ",
            "did you mean 'label'",
        ),
        ("label: 12.3", "label: x", "sections.overdose[2].table.cite.label: ", "section"),
        ('[Peak, "1"]', "[Peak]", "sections.overdose[2].table.rows[0]: ", "1 cells"),
        ('[Peak, "1"]', '[Peak, ""]', "sections.overdose[2].table.rows[0][1]: ", "missing"),
        (
            "label: 7",
            "lable: 7",
            "classes.drinks.advice[0].cite.lable: ",
            "no such source; did you mean",
        ),
        ("[{name: beer, also: [ale], named: true}]", "[]", "classes.drinks.members: ", "empty"),
        ("[ale]", "ale", "classes.drinks.members[0].also: ", "a list is needed"),
        ("[ale]", "[]", "classes.drinks.members[0].also: ", "empty"),
        ("[{text: Do not, cite: {label: 7}}]", "[]", "classes.drinks.advice: ", "empty"),
    ],
)
def test_an_impossible_figure_or_an_empty_class_is_told(
    old: str, new: str, place: str, said: str
) -> None:
    assert RICH.count(old) == 1
    message = fault(RICH.replace(old, new))
    assert re.match(rf"file.yaml:\d+:\d+: {re.escape(place)}", message)
    assert said in message


def test_an_empty_substance_class_is_told() -> None:
    assert "classes: this mapping is empty" in fault(RICH[: RICH.index("  drinks")][:-1] + " {}\n")


def test_laughs_and_depths_end_at_once() -> None:
    laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert "anchor" in faults(laughs)[1]
    for deep in ("[" * 100_000, "{a: " * 100_000, "- " * 100_000, "a:\n" + "? " * 100_000):
        assert re.search("nested deeper|not YAML", fault(deep))


def test_each_value_reads_as_it_is_written() -> None:
    data = changed("text: Call for help", "text: no").replace("{label: 10}", "{label: 8.60}")
    statement = read(data.encode(), "x").section("overdose").statements[0]
    assert (statement.text, statement.cite["label"]) == ("no", "8.60")


def test_a_byte_order_mark_is_read_over() -> None:
    assert read(b"\xef\xbb\xbf" + GOOD, "x") == read(GOOD, "x")


@pytest.mark.parametrize("args", [["validate"], ["overdose", "--monograph"]])
def test_a_file_that_cannot_be_read_is_exit_3(
    args: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.yaml").touch()
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    for name in ("missing.yaml", "empty.yaml", "loop.yaml", "", "x" * 5000):
        run = here(capsys, *args, str(tmp_path / name))
        assert (run.code, run.out) == (3, "")
        assert run.err.startswith("somaref: ")
        assert run.err.count("\n") == 1


def test_a_name_that_no_file_can_have_is_told() -> None:
    with pytest.raises(MonographError, match="null"):
        load("nul\0.yaml")


def test_a_file_without_permission_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], small_monograph: Path
) -> None:
    def denied(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", denied)
    run = here(capsys, "overdose", "--monograph", str(small_monograph))
    assert (run.code, run.out) == (3, "")
    assert "Permission denied" in run.err


BAD = """\
schema: 1
brand: Testol
generec: testolam
reviewed: someday
sources:
  label: {title: The label, kind: regulator}
  book: {title: A book, kind: novel}
arms:
  all: {title: everybody, patients: 10}
  none: {title: nobody, patients: 0}
sections:
  dosage:
    - heading: How much
      items:
        - {text: Take one, cite: {label: two}, events: {all: 11, some: 1}}
        - {text: Take two, cite: {paper: 2}}
        - {txt: Take three, cite: {label: 2}}
        - {text: Take four, cite: {book: 2}}
      table:
        columns: [a, b]
        rows: [[c], [d, ""], [e, f]]
        cite: {label: 3}
  dosege: [x]
"""


def test_every_fault_of_a_file_is_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(BAD, encoding="utf-8")
    run = here(capsys, "validate", str(file))
    assert (run.code, run.out) == (3, "")
    lines = [line.removeprefix(f"somaref: {file}:") for line in run.err.splitlines()]
    assert lines == [
        "3:10: generec: there is no such field; did you mean 'generic'?",
        "4:11: reviewed: a date such as 2026-11-23 is needed here, not 'someday'",
        "7:31: sources.book.kind: 'novel' is not allowed; allowed: article, regulator, reference, "
        "research",
        "10:35: arms.none.patients: at least one person is needed here",
        "15:42: sections.dosage[0].items[0].cite.label: section numbers such as 4 or 8.6, 8.7 are "
        "needed: 'two'",
        "15:62: sections.dosage[0].items[0].events.all: more events (11) than patients (10)",
        "15:72: sections.dosage[0].items[0].events.some: there is no such trial group (known: all)",
        "16:42: sections.dosage[0].items[1].cite.paper: there is no such source (known: label)",
        "17:17: sections.dosage[0].items[2].txt: there is no such field; did you mean 'text'?",
        "21:16: sections.dosage[0].table.rows[0]: this row has 1 cells; columns has 2",
        "21:25: sections.dosage[0].table.rows[1][1]: the value is missing",
        "23:11: sections.dosege: there is no such section; did you mean 'dosage'?",
    ]
    run = here(capsys, "dosage", "--monograph", str(file))
    assert run.err.endswith("did you mean 'generic'? (and 11 more)\n")


SAID = "cite: {article: Signs, label: 10}, differs: coma"


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        (SAID, "cite: {label: 10}, differs: coma", "[1].items[0].differs: ", "cite the article"),
        (SAID, "cite: {article: Signs}, differs: coma", "[1].items[0].differs: ", "the label"),
        (SAID, "cite: {article: Signs}, article: a nap", "[1].items[0].article: ", "the label"),
        (
            "article: {title: An article, kind: article}",
            "article: {title: An article, kind: reference}",
            "[1].items[0].differs: ",
            "cite the article",
        ),
        (SAID, "own: false", "[1].items[0]: ", "who says this?"),
        (
            "text: Hiccups",
            "text: SLEEP.",
            "[1].items[1].text: ",
            ": another statement of this section has the same text\n",
        ),
        ("text: Hiccups", "text: Call for help!", "[1].items[1].text: ", "has the same text"),
    ],
)
def test_a_claim_that_stands_twice_or_says_not_who_makes_it_is_told(
    old: str, new: str, place: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file.yaml"
    file.write_text(changed(old, new), encoding="utf-8")
    run = here(capsys, "overdose", "--monograph", str(file))
    assert (run.code, run.out) == (3, "")
    assert re.search(rf":\d+:\d+: sections.overdose{re.escape(place)}", run.err)
    assert said in run.err
    assert run.err.count("\n") == 1


def test_an_id_that_two_statements_have_is_told_with_its_place() -> None:
    twice = SMALL.replace("{text: ", "{id: overdose/sign, text: ")
    expected = "file.yaml:18:16: sections.overdose[1].items[1].id: another statement has the same"
    assert fault(twice).startswith(expected)
    once = twice.replace("overdose/sign", "overdose/sleep", 1)
    assert read(once.encode(), "x").ids.keys() == {"overdose/sleep", "overdose/sign"}
    assert read(GOOD, "x").ids == {}
    in_class = RICH.replace("{text: Sleep,", "{id: a, text: Sleep,").replace(
        "{text: Do not,", "{id: a, text: Do not,"
    )
    assert "classes.drinks.advice[0].id: another" in fault(in_class)


class Answering(NamedTuple):
    """A file of its own that names statements."""

    ids: tuple[str, ...]
    answers: tuple[StatementId, ...]


@pytest.mark.parametrize(("answer", "said"), [("a/b", ""), ("a/c", "no such statement; did you")])
def test_a_name_of_a_statement_is_a_reference_that_is_checked(answer: str, said: str) -> None:
    text = f"ids: [a/b]\nanswers: [{answer}]\n".encode()
    try:
        assert read_as(Answering, text, "x", lambda _, __: None).answers == (answer,)
        assert not said
    except MonographError as error:
        (only,) = error.faults
        assert said
        assert only.startswith("x:2:11: answers[0]: there is ")
        assert said in only


def test_advice_of_its_own_and_what_stands_on_the_pack_are_read() -> None:
    data = changed("cite: {label: 10}\n", "cite: {label: package label}\n")
    monograph = read(data.replace(SAID, "own: true").encode(), "x")
    own = monograph.section("overdose").statements[1]
    assert (monograph.verdict(own), own.cite) == ("own advice", {})


def test_what_cannot_be_read_is_no_second_fault() -> None:
    """What a broken part would have held is not missed where others refer to it."""
    assert "sources: a mapping" in fault(re.sub(r"sources:\n.*\n.*\n", "sources: x\n", SMALL))
    assert "arms.testol: a mapping" in fault(RICH.replace("{title: Testol, patients: 3}", "x"))
    assert "sources.label: a mapping" in fault(re.sub(r"label: \{title.*\}", "label: x", SMALL))
    assert "columns[1]: the value is missing" in fault(RICH.replace("[What, testol]", '[What, ""]'))


def test_fifty_faults_are_listed_and_the_rest_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(SMALL + "".join(f"wrong{n}: x\n" for n in range(53)), encoding="utf-8")
    lines = here(capsys, "validate", str(file)).err.splitlines()
    assert len(lines) == 51
    assert lines[-1] == "somaref: and 3 more faults"
    file.write_text(SMALL + "".join(f"wrong{n}: x\n" for n in range(51)), encoding="utf-8")
    lines = here(capsys, "validate", str(file)).err.splitlines()
    assert lines[-1] == "somaref: and 1 more fault"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r'"[bold]a[/bold] [link=http://x]y[/link] :smile:"', None),
        (r'"\e[31mred\e[0m"', "\ufffd[31mred\ufffd[0m"),
        (r'"a\u202Eb\u2066c\u200F"', "a\ufffdb\ufffdc\ufffd"),
        (r'"\x9b31m \x07 \x7f"', "\ufffd31m \ufffd \ufffd"),
        (r'"two\nlines\tand  gaps\u2028x"', "two lines and gaps x"),
    ],
)
def test_text_of_a_monograph_is_only_text(
    written: str, shown: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "m.yaml"
    file.write_text(changed("text: Call for help", f"text: {written}"), encoding="utf-8")
    for options in ([], ["--color", "always", "--width", "200"]):
        out = here(capsys, "overdose", "--monograph", str(file), *options).out
        assert (shown or written.strip('"')) in out
        assert not re.search("[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202e\u2066\u200f]", out)
        assert not re.search("\x1b(?!\\[[0-9;]*m)", out)


SCRAPS = st.sampled_from([*re.split(r"(\W)", SMALL), "&a", "*a", "!!x", "\x1b", "\u202e", "- - -"])


@given(
    st.one_of(st.binary(), st.text().map(str.encode), st.lists(SCRAPS).map("".join).map(str.encode))
)
@example(b"\x00")
@example(b"%YAML 9.9\n---\nx")
@example(b"? ? ?")
def test_any_bytes_are_a_monograph_or_a_monograph_error(data: bytes) -> None:
    try:
        assert isinstance(read(data, "x"), Monograph)
    except MonographError as error:
        assert re.match(r"x:\d+:\d+: ", str(error))


@given(st.integers(0, len(SMALL)), st.integers(0, 12), st.one_of(SCRAPS, st.text(max_size=9)))
@settings(max_examples=300)
def test_a_damaged_monograph_is_read_or_refused(start: int, length: int, scrap: str) -> None:
    data = SMALL[:start] + scrap + SMALL[start + length :]
    try:
        assert isinstance(read(data.encode("utf-8", "replace"), "x"), Monograph)
    except MonographError as error:
        assert re.match(r"x:\d+:\d+: ", str(error))


def test_the_built_in_monograph_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    assert here(capsys, "validate", str(ROOT / "data" / "soma.yaml")).code == 0


def test_a_file_too_large_is_no_monograph(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "large"
    file.write_bytes(b"")
    # A file of nothing but a hole.
    os.truncate(file, 1024 * 1024 + 1)
    run = here(capsys, "overdose", "--monograph", str(file))
    assert (run.code, run.out) == (3, "")
    assert "larger than 1 MiB" in run.err


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "file.yaml:1:1: the file is empty"),
        ("- a", "file.yaml:1:1: a mapping (key: value) is needed here"),
        (SMALL.replace("testolam", ""), "file.yaml:3:9: generic: the value is missing"),
        (
            SMALL.replace("schema: 1", "schema: 1\nzzz: 1"),
            "file.yaml:2:6: zzz: there is no such field (known: schema, brand, generic, reviewed,"
            " sources, sections, arms, classes, review, call, edition)",
        ),
        (
            SMALL.replace("brand: ", "brnad: "),
            "file.yaml:2:8: brnad: there is no such field; did you mean 'brand'?",
        ),
    ],
)
def test_the_whole_message(data: str, message: str) -> None:
    assert fault(data) == message


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("text: Call for help", "text: Call: for help", "13:21", 'a text with ": " in it needs'),
        ("text: Sleep,", "text: Sleep: well,", "17:23", 'a text with ": " in it needs'),
        ("text: Call for help", 'text: "Call for help', "13:17", "the quote that begins here"),
        ("text: Call for help", "text: 'Call for help", "13:17", "the quote that begins here"),
        ("text: Sleep,", 'text: "Sleep,', "17:18", "the quote that begins here"),
        (
            "text: Call for help",
            'text: "Call" for help',
            "13:24",
            "a quote before it is not closed",
        ),
        ("text: Call for help", "text: 'It's bad'", "13:21", "a quote before it is not closed"),
        ("{label: 10}\n    -", "{label: 10\n    -", "14:17", "the bracket that begins here"),
        ("{label: 10}\n    -", "[label: 10\n    -", "14:17", "the bracket that begins here"),
        ("      items:\n        - text: Call", "      items:\n\t- text: Call", "13:1", "spaces"),
        ("text: Call for help", "text: @home", "13:17", "in quotes"),
        ("          cite: {label: 10}", "         cite: {label: 10}", "14:10", "not YAML"),
    ],
)
@pytest.mark.usefixtures("_either_loader")
def test_a_slip_in_yaml_is_told_with_what_to_do(old: str, new: str, place: str, said: str) -> None:
    message = fault(changed(old, new))
    assert message.startswith(f"file.yaml:{place}: this is not YAML: ")
    assert said in message


@pytest.mark.parametrize(
    "url", ["ftp://a.example", "javascript:alert(1)", "a.example", "https://a b"]
)
def test_an_address_that_no_browser_would_follow_is_told(url: str) -> None:
    message = fault(changed("kind: article", f'kind: article, url: "{url}"'))
    needed = "an address that begins with https:// or http:// is needed"
    assert f"sources.article.url: {needed}" in message


def test_what_is_named_needs_a_label_that_names_it() -> None:
    unjudged = RICH.replace("kind: regulator", "kind: reference").replace(", differs: coma", "")
    assert "classes.drinks.members[0].named: no source of kind regulator" in fault(unjudged)
    read(unjudged.replace(", named: true", "").encode(), "x")


def test_where_a_source_cannot_be_read_nothing_is_said_of_who_names_what() -> None:
    message = fault(RICH.replace("kind: regulator", "kind: judge"))
    assert "'judge' is not allowed" in message


@pytest.mark.parametrize(
    ("day", "epoch", "code"),
    [
        # The last second of the day before, and the first of this.
        ("2026-01-31", "1769817599", 3),
        ("2026-01-31", "1769817600", 0),
        # Nobody tells which day it is, so the clock does.
        ("9999-12-31", "", 3),
        ("9999-12-31", "9" * 30, 3),
        ("1970-01-01", "", 0),
    ],
)
def test_a_review_that_is_yet_to_come_is_not_valid(
    small_monograph: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    day: str,
    epoch: str,
    code: int,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    small_monograph.write_text(changed("2026-01-31", day), encoding="utf-8")
    run = here(capsys, "validate", str(small_monograph))
    assert run.code == code
    assert (":4:11: reviewed: this day is yet to come" in run.err) == (code == 3)
    # Whoever needs it now must not depend on a clock that may be wrong.
    assert here(capsys, "overdose", "--monograph", str(small_monograph)).code == 0


def test_a_review_day_that_is_none_is_one_fault(
    small_monograph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small_monograph.write_text(changed("2026-01-31", "soon"), encoding="utf-8")
    run = here(capsys, "validate", str(small_monograph))
    assert run.err.count("\n") == 1


def test_the_template_is_a_monograph_to_start_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    printed = here(capsys, "validate", "--template")
    assert printed.code == 0
    lines = printed.out.splitlines()
    assert len(lines) <= 28
    assert lines[-1] == f"# {NOTICE}"
    schema = Path(lines[0].removeprefix("# yaml-language-server: $schema="))
    assert schema.read_text(encoding="utf-8").startswith("{")
    file.write_text(printed.out, encoding="utf-8")
    assert here(capsys, "validate", str(file)).code == 0
    assert "Call 911" in here(capsys, "overdose", "--monograph", str(file)).out


@pytest.mark.parametrize("empty", ["", " "])
@pytest.mark.parametrize(
    "line",
    ["overdose -m ?", "validate ?", "current ?", "compare ? x", "together ? soma", "-m ? help"],
)
def test_an_empty_name_is_no_file(
    line: str, empty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = here(capsys, *(each.replace("?", empty) for each in line.split()))
    assert (run.code, run.out) == (2, "")
    assert "the name of a file is needed" in run.err
    with pytest.raises(WrongUsage):
        load(empty)


def test_a_file_that_may_not_be_read_is_exit_3_by_option_and_variable(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    # A folder cannot be read as a file, whoever asks.
    monkeypatch.setattr("os.access", lambda *_args, **_options: False)
    by_option = here(capsys, "overdose", "--monograph", str(tmp_path))
    monkeypatch.setenv("SOMAREF_MONOGRAPH", str(tmp_path))
    assert by_option == here(capsys, "overdose")
    assert (by_option.code, here(capsys, "validate", str(tmp_path)).code) == (3, 3)
