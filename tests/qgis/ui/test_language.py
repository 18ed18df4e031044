"""The languages of the plugin: what Qt reads from the compiled files, and what every text keeps."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from qgis_certification_plugin.linguist.plurals import form_count
from qgis_certification_plugin.linguist.qm import compile_ts
from qgis_certification_plugin.linguist.ts import Message as Text
from qgis_certification_plugin.linguist.ts import read_ts
from qgis_certification_plugin.translation import translate
from qgis_certification_plugin.ui.countries import country_name
from qgis_certification_plugin.ui.language import (
    install_translator,
    let_speak,
    remove_translator,
    translation_file,
)
from tests.unit.linguist.texts import ts_text
from tools.package import COMPLETE_LANGUAGES
from tools.places import TRANSLATIONS
from tools.translations import SOURCE_LANGUAGE, compile_all, file_of, languages

TRANSLATED = [language for language in languages() if language != SOURCE_LANGUAGE]
# Contexts that are seen in one window at the same time; any other context is alone in its own.
WINDOWS = (
    ("CourseFooter", "CourseHeader", "CourseProgress", "CourseResults", "CourseToolbar",
     "InterruptedNotice", "ParticipantsTable", "ParticipantsWindow", "SessionNotice"),
    ("CourseList", "Dock", "MyCourses", "OrganisationChooser", "SignIn"),
    ("Dock", "Find"),
    ("Dock", "Verify"),
    ("Become", "Dock"),
    ("Background",),
)  # fmt: skip
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
_TAG = re.compile(r"</?\w+[^<>]*>")
_ACCELERATOR = re.compile(r"(?<!&)&(?!&)(.?)")


@dataclass(frozen=True)
class Message:
    """One text with the forms that a language has for it."""

    language: str
    context: str
    source: str
    forms: tuple[str, ...]


def messages(language: str) -> list[Message]:
    found = []
    for context in ET.parse(file_of(language)).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
            assert len(plurals) in {0, form_count(language)}
            forms = tuple(filter(None, plurals or (translation.text or "",)))
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(language, name, source, forms))
    return found


EVERY = [message for language in languages() for message in messages(language)]


def different(of: re.Pattern[str]) -> list[tuple[str, str, str]]:
    """Return the forms that do not hold the same as their source."""
    return [
        (message.language, message.source, form)
        for message in EVERY
        for form in message.forms
        if sorted(of.findall(form)) != sorted(of.findall(message.source))
    ]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the languages as they are packed."""
    folder = tmp_path_factory.mktemp("i18n")
    compile_all(TRANSLATIONS, folder)
    return folder


@contextmanager
def speaking(folder: Path, locale: str) -> Iterator[None]:
    translator = install_translator(folder, locale)
    assert translator is not None
    try:
        yield
    finally:
        remove_translator(translator)


# --- what Qt reads ---------------------------------------------------------------------------


def test_dutch_is_spoken_and_then_forgotten(qgis_app: object, compiled: Path) -> None:
    with speaking(compiled, "nl"):
        assert translate("CourseToolbar", "Paste") == "Plakken"
    assert translate("CourseToolbar", "Paste") == "Paste"


@pytest.mark.parametrize("locale", ["nl_BE", "nl_NL", "nl_SR"])
def test_every_dutch_speaking_country_reads_dutch(
    qgis_app: object, compiled: Path, locale: str
) -> None:
    with speaking(compiled, locale):
        assert translate("Find", "Training centre") == "Trainingscentrum"


class Asked(QTranslator):
    """Counts how often Qt asks it."""

    questions = 0

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        self.questions += 1
        return None

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def test_a_translator_is_asked_before_any_other_thread_can_ask_it(qgis_app: object) -> None:
    translator = Asked()
    let_speak(translator)
    asked = translator.questions
    QCoreApplication.removeTranslator(translator)
    assert asked > 0


def test_countries_have_their_names_in_the_language_of_the_texts(
    qgis_app: object, compiled: Path
) -> None:
    numbers = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        with speaking(compiled, "nl"):
            assert country_name("DE", "Germany") == "Duitsland"
        assert country_name("DE", "Germany") == "Germany"
    finally:
        QLocale.setDefault(numbers)


def test_a_language_without_a_file_names_countries_in_english_too(
    qgis_app: object, compiled: Path
) -> None:
    with speaking(compiled, "sv_SE"):
        assert country_name("DE", None) == "Germany"


def test_a_language_without_a_file_reads_english_with_its_plurals(
    qgis_app: object, compiled: Path
) -> None:
    assert translation_file(compiled, "tlh_XX") == translation_file(compiled, "en")
    with speaking(compiled, "tlh_XX"):
        assert translate("Find", "%n course(s)", n=1) == "1 course"


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("en_GB", ["0 courses", "1 course", "2 courses", "21 courses"]),
        ("nl", ["0 cursussen", "1 cursus", "2 cursussen", "21 cursussen"]),
    ],
)
def test_plurals_are_right(qgis_app: object, compiled: Path, locale: str, texts: list[str]) -> None:
    with speaking(compiled, locale):
        assert [translate("Find", "%n course(s)", n=n) for n in (0, 1, 2, 21)] == texts


def test_english_is_read_when_a_number_is_told_for_the_first_time(
    qgis_app: object, compiled: Path
) -> None:
    with speaking(compiled, "en_GB"):
        assert translate("Find", "Training centre") == "Training centre"
        assert str(QCoreApplication.translate("Find", "%n course(s)", None, 1)) == "1 course(s)"
        assert translate("Find", "%n course(s)", n=1) == "1 course"
    assert translate("Find", "%n course(s)", n=1) == "1 course(s)"


@pytest.mark.parametrize(
    ("language", "chosen"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("nl", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("de", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("es", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("it", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("fr", {0: 0, 1: 0, 2: 1, 21: 1}),
        ("pt_BR", {0: 0, 1: 0, 2: 1, 21: 1}),
        ("pl", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 21: 2, 22: 1, 112: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3}),
        ("ja", {0: 0, 1: 0, 2: 0, 21: 0}),
    ],
)
def test_every_number_has_the_form_of_its_language(
    qgis_app: object, language: str, chosen: dict[int, int]
) -> None:
    forms = tuple(f"%n of form {form}" for form in range(form_count(language)))
    data = compile_ts(read_ts(ts_text([Text("Find", "%n course(s)", "", forms, True)], language)))
    translator = QTranslator()
    assert translator.loadFromData(data)
    QCoreApplication.installTranslator(translator)
    said = {n: translate("Find", "%n course(s)", n=n) for n in chosen}
    QCoreApplication.removeTranslator(translator)
    assert said == {n: f"{n} of form {form}" for n, form in chosen.items()}


def test_a_plural_keeps_its_other_values(qgis_app: object, compiled: Path) -> None:
    source = "Issue %n Certificate(s) for {amount}"
    with speaking(compiled, "nl"):
        said = [translate("PlanDialog", source, n=n, amount="€ 20") for n in (1, 20)]
    assert said == ["1 certificaat afgeven voor € 20", "20 certificaten afgeven voor € 20"]


def test_a_comment_leads_to_the_right_text(qgis_app: object, compiled: Path) -> None:
    with speaking(compiled, "nl"):
        assert translate("Find", "Write", "an e-mail") == "Mailen"


# --- what every text keeps -------------------------------------------------------------------


@pytest.mark.parametrize("language", COMPLETE_LANGUAGES)
def test_no_text_is_left_out(language: str) -> None:
    assert [message for message in messages(language) if not message.forms] == []


def test_placeholders_are_those_of_the_source() -> None:
    assert different(_PLACEHOLDER) == []


def test_tags_are_those_of_the_source() -> None:
    assert different(_TAG) == []


def test_what_opens_a_dialog_or_goes_on_says_so_in_every_language() -> None:
    assert different(re.compile("…$")) == []


def test_sentences_end_alike() -> None:
    assert different(re.compile(r"(?<!…)[.?!]$")) == []


def test_nothing_stands_there_in_a_way_that_shows() -> None:
    odd = re.compile(r"^\s|\s$|  |\(s\)|\.\.\.| …")
    assert [m for m in EVERY if any(odd.search(form) for form in m.forms)] == []


def test_a_text_has_a_key_of_the_keyboard_where_its_source_has_one() -> None:
    for message in EVERY:
        keys = len(_ACCELERATOR.findall(message.source))
        assert keys < 2
        for form in message.forms:
            found = _ACCELERATOR.findall(form)
            assert len(found) == keys, message
            assert all(letter.isalnum() for letter in found), message


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("window", WINDOWS, ids="/".join)
def test_no_key_of_the_keyboard_is_taken_twice(language: str, window: tuple[str, ...]) -> None:
    keys = [
        key.lower()
        for message in messages(language)
        if message.context in window
        for key in _ACCELERATOR.findall("".join(message.forms[:1]))
    ]
    assert len(keys) == len(set(keys))


def test_one_thing_has_one_name_in_dutch() -> None:
    names: dict[str, set[str]] = {}
    for message in messages("nl"):
        if len(message.source) <= 24 and "&" not in message.source:
            names.setdefault(message.source, set()).update(message.forms[:1])
    assert {source: said for source, said in names.items() if len(said) > 1} == {}
