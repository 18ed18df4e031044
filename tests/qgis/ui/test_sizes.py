"""Every window fits a small screen in every language, also with letters twice as large."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QWidget

from qgis_certification_plugin import plugin
from qgis_certification_plugin.ui import language
from tests.qgis.ui.access import complaints
from tests.qgis.ui.room import narrow_places
from tests.qgis.ui.windows import SCREEN, play, stage
from tools.translations import languages

NARROW = 320  # pixels that a dock may take
POINTS = 9.0  # of letters at 100 %


@pytest.fixture
def letters(qgis_app: object) -> Iterator[Any]:
    """A function that makes letters as large as on a screen at so many per cent."""
    before = QApplication.font()

    def size(per_cent: int) -> None:
        font = QApplication.font()
        font.setPointSizeF(POINTS * per_cent / 100)
        QApplication.setFont(font)

    yield size
    QApplication.setFont(before)


def speak(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let the plugin speak a language, whatever QGIS speaks."""
    install = language.install_translator
    monkeypatch.setattr(plugin, "install_translator", lambda folder: install(folder, code))


def cases() -> list[tuple[str, int]]:
    """The letters of a size for each language, and all sizes for those that are written first."""
    sizes = (100, 150, 200)
    first = [(code, size) for code in ("en", "nl") for size in sizes]
    others = sorted(set(languages()) - {"en", "nl"})
    # The largest letters tell of the others too: what fits then, fits with smaller ones.
    return first + [(code, max(sizes)) for code in others]


@pytest.mark.parametrize(("code", "per_cent"), cases())
def test_no_window_is_larger_than_a_small_screen(
    letters: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, per_cent: int
) -> None:
    letters(per_cent)
    speak(monkeypatch, code)
    too_large: list[str] = []

    def look(name: str, window: QWidget) -> None:
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        docked = isinstance(window, QDockWidget)
        # A dock grows with its letters: what is 320 pixels wide then is as wide as before.
        width = NARROW * per_cent // 100 if docked else SCREEN.width()
        if least.width() > width or least.height() > SCREEN.height():
            too_large.append(f"{name} cannot be less than {least.width()} × {least.height()}")
        opens = window.size().expandedTo(SCREEN) != SCREEN
        if opens and window.isWindow() and not isinstance(window, QMenu):
            too_large.append(f"{name} opens with {window.width()} × {window.height()}")

    with stage(tmp_path) as on:
        play(on, look)
    assert not too_large, "\n".join(too_large)


@pytest.mark.parametrize("code", sorted(set(languages()) - {"en"}))
def test_no_language_cuts_words(
    letters: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    letters(100)
    speak(monkeypatch, code)
    said: dict[str, str] = {}

    def look(name: str, window: QWidget) -> None:
        if not isinstance(window, QMenu):
            for line in (*complaints(window), *narrow_places(window)):
                said.setdefault(line, name)

    with stage(tmp_path) as on:
        play(on, look)
    assert not said, "\n".join(f"{line} [{name}]" for line, name in said.items())
