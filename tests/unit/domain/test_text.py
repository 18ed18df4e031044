"""How texts are compared and tidied."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.text import fold, tidy

ANY_TEXT = st.text(st.characters())  # with halves of characters, as JSON may hold them


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "zoe"),
        ("ÉCOLE  Spatiale ", "ecole spatiale"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("Smørrebrød", "smorrebrod"),
        ("Œuvre Æther", "oeuvre aether"),
        ("ﬁlm", "film"),
        ("e\u0301", "\u00e9"),
        ("İstanbul", "istanbul"),
        ("a\u00a0b\tc", "a b c"),
    ],
)
def test_what_people_type_without_their_keyboard_is_found(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann", "Anna"), ("山田", "山本"), ("a b", "ab"), ("", "x")]
)
def test_different_texts_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(ANY_TEXT)
def test_folding_breaks_on_nothing_and_leaves_no_blanks_around(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Ann   Lee ", "Ann Lee"),
        ("Ann\r\nLee", "Ann Lee"),
        ("Ann\tLee", "Ann Lee"),
        ("Ann\u00a0Lee\u2003X", "Ann Lee X"),
        ("Ann\u2028Lee", "Ann Lee"),
        ("Zoe\u0308", "Zoë"),
        ("\ufeffAnn", "Ann"),
        ("A\u200bnn", "Ann"),
        ("\u202eAnn\u202c", "Ann"),
        ("A\x00n\x1bn\x85", "Ann"),
        ("Map\ud83d", "Map"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("<b>Ann</b> & 'Co'", "<b>Ann</b> & 'Co'"),
        ("", ""),
    ],
)
def test_only_what_nobody_sees_is_taken_away(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(ANY_TEXT)
def test_a_tidy_text_stays_as_it_is_and_can_be_written(text: str) -> None:
    tidied = tidy(text)
    assert tidy(tidied) == tidied
    tidied.encode("utf-8")
    assert not {unicodedata.category(c) for c in tidied} & {"Cc", "Cs"}


@given(st.text(st.characters(categories=("L", "N", "P", "S"))))
def test_visible_characters_are_all_kept(text: str) -> None:
    assert tidy(text) == unicodedata.normalize("NFC", text)
