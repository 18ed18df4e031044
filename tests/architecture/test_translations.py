"""The translation files keep step with the sources, and no translator's work is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tools import translations
from tools.translations import Key, TranslationError, count, merged, texts_in

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


def test_qt_reads_what_is_compiled(tmp_path: Path) -> None:
    source = "translate('Dock', '%n course(s)', n=n)\ntranslate('Dock', 'Open', 'a button')"
    written = merged(texts_in(source, "a.py"), "nl", None)
    written = written.replace(
        '<translation type="unfinished" />', "<translation>Open maken</translation>"
    )
    written = written.replace(' type="unfinished"', "")
    written = written.replace("<numerusform />", "<numerusform>%n cursus</numerusform>", 1)
    written = written.replace("<numerusform />", "<numerusform>%n cursussen</numerusform>", 1)
    translations.file_of("nl", tmp_path).write_text(written, encoding="utf-8")
    (compiled,) = translations.compile_all(tmp_path, tmp_path / "out")
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Dock", "Open", "a button") == "Open maken"
    assert translator.translate("Dock", "%n course(s)", None, 1) == "%n cursus"
    assert translator.translate("Dock", "%n course(s)", None, 3) == "%n cursussen"
    assert QCoreApplication.translate("Dock", "Open") == "Open"


def test_the_files_hold_the_texts_of_the_sources() -> None:
    assert translations.behind() == [], "`make i18n` brings them up to date"


def test_a_file_that_lags_behind_is_found(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "a.py").write_text("translate('Dock', 'new')", encoding="utf-8")
    empty = merged([], "nl", None)
    translations.file_of("nl", tmp_path).write_text(empty, encoding="utf-8")
    assert translations.behind(tmp_path, tmp_path / "package") == ["nl"]
