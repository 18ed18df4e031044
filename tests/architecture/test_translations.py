"""The translation files keep step with the sources, and no translator's work is lost."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from qgis_certification_plugin.linguist.compact import expand
from qgis_certification_plugin.linguist.review import AWAITING_REVIEW
from qgis_certification_plugin.linguist.ts import read_ts
from tools import translations
from tools.places import ROOT
from tools.translations import Key, Text, TranslationError, count, file_of, merged, texts_in

SOURCE = """
translate("Dock", "{count} courses", count=3)
translate("Dock", "%n course(s)", None, n)
translate("Dock", "%n centre(s)", n=n)
translate("Dock", "one sentence "
  "and its end", "for the translator")
translate(
    "Dock", "Open", comment="a button",
)
"""


def test_every_way_to_call_translate_is_read() -> None:
    texts = {text.key: text.plural for text in texts_in(SOURCE, "a.py")}
    assert texts == {
        Key("Dock", "{count} courses"): False,
        Key("Dock", "%n course(s)"): True,
        Key("Dock", "%n centre(s)"): True,
        Key("Dock", "one sentence and its end", "for the translator"): False,
        Key("Dock", "Open", "a button"): False,
    }


def test_a_text_that_is_no_literal_is_refused() -> None:
    with pytest.raises(TranslationError, match=r"a\.py:1"):
        texts_in("translate('Dock', title)", "a.py")


def test_english_has_only_plurals() -> None:
    written = merged(texts_in(SOURCE, "a.py"), "en", None)
    assert written.count("<message") == 2
    assert written.count("<numerusform") == 4


def test_translations_are_kept_and_vanished_ones_marked() -> None:
    before = merged(texts_in(SOURCE, "a.py"), "nl", None).replace(
        '<translation type="unfinished" />', "<translation>vertaald</translation>"
    )
    after = merged(texts_in("translate('Dock', '{count} courses', count=1)", "a.py"), "nl", before)
    counted = count("nl", after)
    assert (counted.finished, counted.unfinished, counted.vanished) == (1, 0, 2)


def test_a_vanished_text_that_comes_back_has_its_translation() -> None:
    texts = texts_in("translate('Dock', 'courses')", "a.py")
    done = merged(texts, "nl", None).replace(
        '<translation type="unfinished" />', "<translation>cursussen</translation>"
    )
    gone = merged([], "nl", done)
    assert 'type="vanished"' in gone
    assert count("nl", merged(texts, "nl", gone)).finished == 1


def test_updating_twice_changes_nothing() -> None:
    texts = texts_in(SOURCE, "a.py")
    once = merged(texts, "nl", None)
    assert merged(texts, "nl", once) == once


def test_an_unfinished_language_is_refused(tmp_path: Path) -> None:
    text = merged(texts_in(SOURCE, "a.py"), "nl", None)
    translations.file_of("nl", tmp_path).write_text(text, encoding="utf-8")
    with pytest.raises(TranslationError, match="5 unfinished"):
        translations.demand_complete(tmp_path, ("nl",))


def test_a_missing_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TranslationError, match="missing"):
        translations.demand_complete(tmp_path, ("nl",))


def read_by_qt(texts: list[Text], written: str) -> QTranslator:
    """Return what Qt makes of a .ts text after it was packed and unpacked."""
    messages = read_ts(written.encode()).messages
    keys = [text.key for text in texts]
    data = expand(translations.index_of(keys), translations.compiled(keys, messages, "nl"))
    translator = QTranslator()
    translator.data = data
    assert translator.loadFromData(data)
    return translator


def test_qt_reads_what_is_compiled() -> None:
    source = "translate('Dock', '%n course(s)', n=n)\ntranslate('Dock', 'Open', 'a button')"
    source += "\ntranslate('Find', 'Open')\ntranslate('Find', 'open')"
    texts = texts_in(source, "a.py")
    written = merged(texts, "nl", None)
    # A line feed, a backslash before an n, and what is outside of Qt's 16 bits.
    odd = "Open\n\\n\\\\ maken 😀"
    written = written.replace(
        '<translation type="unfinished" />', f"<translation>{odd}</translation>", 2
    )
    written = written.replace("<numerusform />", "<numerusform>%n cursus</numerusform>", 1)
    written = written.replace("<numerusform />", "<numerusform>%n cursussen</numerusform>", 1)
    translator = read_by_qt(texts, written)
    assert translator.translate("Dock", "Open", "a button") == odd
    assert translator.translate("Dock", "Open") == ""
    assert translator.translate("Find", "Open") == odd
    assert translator.translate("Find", "open") == ""
    assert translator.translate("QgsDock", "Open", "a button") == ""
    assert translator.translate("Dock", "%n course(s)", None, 1) == "%n cursus"
    assert translator.translate("Dock", "%n course(s)", None, 3) == "%n cursussen"
    assert QCoreApplication.translate("Dock", "Open") == "Open"


def test_two_texts_that_qt_would_take_for_each_other_are_refused() -> None:
    with pytest.raises(TranslationError, match="same hash"):
        translations.index_of([Key("Dock", "ab", "c"), Key("Dock", "a", "bc")])
    translations.index_of([Key("Dock", "ab", "c"), Key("Find", "a", "bc")])


def test_a_language_of_other_texts_is_refused() -> None:
    with pytest.raises(ValueError, match="1 translations of 2 texts"):
        expand("Dock 00000010000002", "nl 0101\nOpenen")


def test_the_files_hold_the_texts_of_the_sources() -> None:
    assert translations.behind() == [], "`make i18n` brings them up to date"


def test_a_file_that_lags_behind_is_found(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "a.py").write_text("translate('Dock', 'new')", encoding="utf-8")
    empty = merged([], "nl", None)
    translations.file_of("nl", tmp_path).write_text(empty, encoding="utf-8")
    assert translations.behind(tmp_path, tmp_path / "package") == ["nl"]


def test_transifex_gets_every_text_and_every_language(tmp_path: Path) -> None:
    settings = configparser.ConfigParser()
    settings.read(ROOT / ".tx" / "config", encoding="utf-8")
    (resource,) = (settings[name] for name in settings.sections() if name != "main")
    for language in translations.languages():
        assert ROOT / resource["file_filter"].replace("<lang>", language) == file_of(language)
    written = translations.write_source(tmp_path / Path(resource["source_file"]).name)
    messages = read_ts(written.read_bytes()).messages
    keys = {(one.context, one.source, one.comment) for one in messages if not one.is_gone}
    assert {Key(*key) for key in keys} == {one.key for one in translations.texts_of_package()}
    assert all(all(one.forms) for one in messages if one.plural)


def test_what_awaits_review_is_told_to_translators() -> None:
    page = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| .* \| `(\w+)` \| (.*) \|$", page, re.MULTILINE)
    assert {code for code, _state in rows} == set(translations.languages())
    assert {code for code, state in rows if state.startswith("awaits review")} == AWAITING_REVIEW
