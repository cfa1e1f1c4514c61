"""The notice cannot be lost, and text is made fit for any stream."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from somaref.document.model import NOTICE, Document
from somaref.output.screen import Screen
from somaref.output.writers import render
from somaref.text import spelled, visible
from tests.making import DOCUMENTS, SCREENS
from tests.running import words


def test_nobody_can_make_a_document_without_the_notice() -> None:
    assert "consult a healthcare professional" in NOTICE.lower()
    with pytest.raises(TypeError):
        Document("t", (), notice="")  # type: ignore[call-arg]
    document = Document("t", ())
    with pytest.raises(AttributeError):
        document.foot = ()  # type: ignore[misc]
    with pytest.raises((TypeError, ValueError), match="foot"):
        document._replace(foot=())  # type: ignore[call-arg]


@given(DOCUMENTS, SCREENS)
def test_every_writer_ends_in_the_notice(document: Document, screen: Screen) -> None:
    assert words(render(document, "text", screen).translate({ord(c): " " for c in "+|-"})).endswith(
        words(NOTICE)
    )


@given(st.text())
def test_visible_text_is_one_line_that_steers_no_terminal(text: str) -> None:
    shown = visible(text)
    steering = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert not {char for char in shown if category(char) in steering} - set("\u200c\u200d")
    assert visible(shown) == shown


@given(st.text(), st.sampled_from(["ascii", "cp1252", "latin-1", "utf-8"]))
def test_spelled_text_can_be_encoded(text: str, encoding: str) -> None:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        spelled(text, encoding).encode(encoding)
    else:
        assert spelled(text, encoding) == text


def test_common_signs_are_spelled_readably() -> None:
    assert spelled("20–25 °C, 1.8 ± 1.0 µg/mL, “café” ≤ 3×…", "ascii") == (
        '20-25  degrees C, 1.8 +/- 1.0 ug/mL, "cafe" <= 3x...'
    )
    assert spelled("— é", "cp1252") == "— é"
    assert spelled("≤ 語", "cp1252") == "<= ?"
