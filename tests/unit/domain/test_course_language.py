"""The language of a course, as trainers type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.course_language import language_code

TYPED = {
    "nl": ["Dutch", "Nederlands", "NL", "nl", "nl_NL", "NEDERLANDS ", "Vlaams", "néerlandais"],
    "en": ["English", "engels", "EN", "en-GB", "English (UK)", "English / Dutch"],
    "de": ["Deutsch", "German", "Duits", "de", "DE-AT", "allemand"],
    "fr": ["Français", "francais", "French", "fr", "Frans", "fra"],
    "es": ["Español", "Castellano", "Spanish", "es", "espagnol"],
    "it": ["Italiano", "it"],
    "pt": ["Português", "pt-BR"],
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in TYPED.items() for text in texts]
)
def test_what_trainers_type_is_understood(code: str, text: str) -> None:
    assert language_code(text) == code


@pytest.mark.parametrize("text", [None, "", "Polski", "it is not said", "-", "日本語"])
def test_other_languages_are_not_guessed(text: str | None) -> None:
    assert language_code(text) is None


@given(st.text())
def test_any_text_has_one_of_the_codes_or_none(text: str) -> None:
    assert language_code(text) in {None, *TYPED}
