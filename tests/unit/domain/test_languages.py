"""Languages and countries by any of their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain import names_by_language
from qgis_certification_plugin.domain.languages import (
    language_name,
    languages_called,
    languages_in,
)
from qgis_certification_plugin.domain.online import says_online
from qgis_certification_plugin.domain.text import fold


@pytest.mark.parametrize(
    "text",
    ["Dutch", "dutch ", "DUTCH", "Nederlands", "NL", "nl", "nl-BE", "nl_NL", "Niederländisch",
     "néerlandais", "neerlandais", "niderlandzki", "nld", "Vlaams"],
)  # fmt: skip
def test_dutch_is_dutch_however_it_is_written(text: str) -> None:
    assert languages_in(text) == {"nl"}


@pytest.mark.parametrize(
    "text",
    ["English", "anglais", "Engelska", "angličtina", "İngilizce", "английский", "英語", "영어"],
)
def test_english_is_english_for_those_who_teach_in_it(text: str) -> None:
    assert languages_in(text) == {"en"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("English / Deutsch", {"en", "de"}),
        ("Engels en Nederlands", {"en", "nl"}),
        ("français, español", {"fr", "es"}),
        ("Curso en español", {"es"}),
        ("English (UK)", {"en"}),
        ("Bahasa Indonesia", {"id"}),
        ("Norsk bokmål", {"no"}),
        ("中文", {"zh"}),
        ("português do Brasil", {"pt"}),
    ],
)
def test_several_languages_and_more_words_are_understood(text: str, codes: set[str]) -> None:
    assert languages_in(text) == codes


def test_a_language_that_nobody_knows_can_be_chosen_too() -> None:
    assert languages_in("tlhIngan Hol") == languages_in(" TLHINGAN  hol") == {":tlhingan hol"}
    assert language_name(":tlhingan hol", "en") == "Tlhingan hol"


@pytest.mark.parametrize("text", [None, "", "  "])
def test_no_text_is_no_language(text: str | None) -> None:
    assert languages_in(text) == frozenset()


def test_a_language_is_named_in_the_language_of_the_reader() -> None:
    assert [language_name("nl", own) for own in ("nl_NL", "de", "fr_CA", "xx")] == [
        "Nederlands", "Niederländisch", "Néerlandais", "Dutch",
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["geo", "cat", "de", "it", "is"])
def test_a_short_word_in_a_search_is_no_code_of_a_language(word: str) -> None:
    assert languages_called(word) == frozenset()


@given(st.text())
def test_any_text_names_some_language_or_none(text: str) -> None:
    assert bool(languages_in(text)) == bool(text.strip())


def test_every_name_of_every_language_is_understood() -> None:
    wrong = [
        (code, name)
        for code, name in names_by_language.every_name(names_by_language.LANGUAGES)
        if not any(not found.startswith(":") for found in languages_in(name))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("word", "language", "code"),
    [("duits", "nl_NL", "DE"), ("germany", "nl", "DE"), ("allem", "fr", "DE"),
     ("zeeland", "nl", "NZ"), ("deutschland", "de_AT", "DE"), ("emirates", "en", "AE")],
)  # fmt: skip
def test_a_country_is_found_by_any_word_of_its_name(word: str, language: str, code: str) -> None:
    assert code in names_by_language.countries_called(word, language)


def test_two_letters_name_no_country() -> None:
    assert names_by_language.countries_called("in", "en") == frozenset()


def test_every_country_has_a_name_in_every_language_of_the_file() -> None:
    english = names_by_language.countries("en")
    assert len(english) > 240
    for language in ("nl", "de", "fr", "es", "ja", "ar"):
        assert len(names_by_language.countries(language)) > 240
        assert names_by_language.countries(language)["NL"] != "NL"


@pytest.mark.parametrize(
    "name",
    ["Online", "Kaartschool - ONLINE", "on-line", "Virtual classroom", "Virtuele klas", "Webinar",
     "E-learning", "Remote course", "Curso en línea", "Formation à distance", "En ligne",
     "Op afstand", "オンライン", "Онлайн", "Corso a distanza", "Distance learning"],
)  # fmt: skip
def test_a_centre_that_is_no_place_is_recognised_in_many_languages(name: str) -> None:
    assert says_online(name)


@pytest.mark.parametrize(
    "name",
    ["Utrecht", "Remote Sensing Lab", "Linea Maps", "Darling Harbour", "Long distance runners",
     "Alpine School", "", "Salon"],
)  # fmt: skip
def test_a_place_is_not_taken_for_online(name: str) -> None:
    assert not says_online(name)


@given(st.text())
def test_case_and_accents_do_not_matter(text: str) -> None:
    assert says_online(text) == says_online(fold(text))
