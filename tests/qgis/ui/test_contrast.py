"""Every text stands out from its ground, in each of QGIS's themes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from qgis_certification_plugin.ui.colours import contrast, ink_on, readable, soft_ground
from tests.qgis.ui.contrast import LEAST, gallery, is_theirs, measure, theirs, unpainted
from tests.qgis.ui.room import narrow_places
from tests.qgis.ui.windows import play, stage

THEMES = ("default", "Night Mapping", "Blend of Gray")


@pytest.fixture
def theme(qgis_app: object) -> Iterator[Any]:
    """A function that dresses QGIS in a theme; afterwards it looks as before."""
    palette = QApplication.palette()

    def dress(name: str) -> None:
        QgsApplication.setUITheme(name)

    yield dress
    QgsApplication.setUITheme("default")
    QApplication.setPalette(palette)  # which the default theme leaves as it was


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out_and_has_room(theme: Any, tmp_path: Path, name: str) -> None:
    theme(name)
    plain = gallery()
    plain.show()
    known = theirs(plain)
    plain.close()
    weak: dict[str, str] = {}
    narrow: list[str] = []
    holes: dict[str, int] = {}
    texts = 0

    def look(scene: str, window: QWidget) -> None:
        nonlocal texts
        if pixels := unpainted(window):
            holes[scene] = pixels
        narrow.extend(f"{line} [{scene}]" for line in narrow_places(window))
        for found in measure(window):
            texts += 1
            if found.ratio < LEAST and not is_theirs(found, known):
                weak.setdefault(str(found), scene)

    with stage(tmp_path) as on:
        play(on, look)
    assert texts > 500
    assert not weak, "\n".join(f"{text} [{scene}]" for text, scene in weak.items())
    assert not narrow, "\n".join(narrow)
    assert not holes, f"pixels that nobody paints: {holes}"


def test_the_measure_sees_a_weak_text(qtbot: Any) -> None:
    label = QLabel("Weak")
    window = QWidget()
    qtbot.addWidget(window)
    label.setParent(window)
    label.setStyleSheet("color: #888888; background: #ffffff")
    label.resize(80, 20)
    window.show()
    (found,) = measure(window)
    assert found.ground == "#ffffff"
    assert found.ratio == pytest.approx(contrast(QColor("#888888"), QColor("white")), abs=0.1)


def test_a_colour_is_kept_where_it_can_be_read_and_else_brought_nearer_to_the_text() -> None:
    white, black, blue = QColor("white"), QColor("black"), QColor("#0080ff")
    assert readable(QColor("#0000ff"), [white], black) == QColor("#0000ff")
    grey = QColor("#b2b2b2")
    darker = readable(blue, [grey], black)
    assert contrast(darker, grey) >= LEAST
    assert darker != black


def test_on_a_strong_ground_the_ink_is_black_or_white() -> None:
    assert ink_on(QColor("#308cc6"), QColor("white")) == QColor("black")
    assert ink_on(QColor("#003366"), QColor("white")) == QColor("white")


def test_a_paragraph_is_set_apart_only_by_a_ground_that_lets_it_be_read() -> None:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in ((roles.Text, "#aaa"), (roles.Base, "#222"), (roles.AlternateBase, "#333")):
        palette.setColor(role, QColor(colour))
    assert soft_ground(palette) == QColor("#333")
    palette.setColor(roles.AlternateBase, QColor("#f7f7f7"))
    assert soft_ground(palette) == QColor("#222")
