"""In no window, in no language, do two things in sight take the same letter of the keyboard."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from qgis_certification_plugin.linguist.qm import compile_ts
from qgis_certification_plugin.linguist.ts import read_ts
from qgis_certification_plugin.network.tasks import Tasks
from tests.qt6.making import Maker, classes_of
from tools.translations import file_of, languages

_KEY = re.compile(r"(?<!&)&(?!&)(\w)")
WINDOWS = [
    one for one in classes_of(QWidget) if issubclass(one, (QDialog, QMainWindow, QDockWidget))
]


def keys_of(window: QWidget) -> Counter[str]:
    """Count the letters that are taken by what is in sight."""
    found: Counter[str] = Counter()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        texts = []
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            texts = [widget.text()]
        elif isinstance(widget, QGroupBox):
            texts = [widget.title()]
        elif isinstance(widget, QTabBar):
            texts = [widget.tabText(index) for index in range(widget.count())]
        found.update(key.lower() for text in texts for key in _KEY.findall(text))
    return found


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("wanted", WINDOWS, ids=lambda one: one.__name__)
def test_no_letter_is_taken_twice(
    qgis_app: object,
    wanted: type,
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QGIS_CERTIFICATION_SERVER_URL", "http://127.0.0.1:1")
    data, translator = compile_ts(read_ts(file_of(language).read_bytes())), QTranslator()
    assert translator.loadFromData(data)
    QCoreApplication.installTranslator(translator)
    maker = Maker(tmp_path)
    window = maker.make(wanted)
    try:
        window.show()
        maker.fill(window)
        QCoreApplication.processEvents()
        assert {key: times for key, times in keys_of(window).items() if times > 1} == {}
    finally:
        maker.shared(Tasks).shut_down()
        window.close()
        for one in (window, maker.window):
            one.deleteLater()
        QCoreApplication.removeTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_letter_that_is_taken_twice_is_found(qgis_app: object) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    for text in ("&Issue", "&Import", "&Save && Close", "R&&D"):
        layout.addWidget(QPushButton(text, window))
    window.show()
    assert keys_of(window) == {"i": 2, "s": 1}
    window.deleteLater()
