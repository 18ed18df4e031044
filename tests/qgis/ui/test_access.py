"""Everything can be done without a mouse, and everything is said to who does not see it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qgis_certification_plugin.domain.checking import check_all
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.ui.participants.bars import ProgressStrip
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.messages import Messages
from qgis_certification_plugin.ui.tab_order import order_tabs
from tests.qgis.ui.access import complaints, menu_complaints, traps, unseen_focus
from tests.qgis.ui.tables import Sheet, person
from tests.qgis.ui.windows import play, stage

ROLE = Qt.ItemDataRole
_Ctrl = Qt.KeyboardModifier.ControlModifier
_Shift = Qt.KeyboardModifier.ShiftModifier


def test_every_control_is_named_and_reached_in_reading_order(
    qgis_app: object, tmp_path: Path
) -> None:
    found: dict[str, list[str]] = {}

    def look(name: str, window: QWidget) -> None:
        if isinstance(window, QMenu):
            lines = menu_complaints(window)
        else:
            lines = complaints(window) + traps(window)
        for line in lines:
            found.setdefault(line, []).append(name)

    with stage(tmp_path) as on:
        play(on, look)
    said = [f"{line} [{', '.join(names)}]" for line, names in found.items()]
    assert not said, "\n".join(said)


def test_the_keyboard_is_always_seen(qgis_app: object, tmp_path: Path) -> None:
    known: set[str] = set()
    found: list[str] = []

    def look(name: str, window: QWidget) -> None:
        if not isinstance(window, QMenu):
            found.extend(f"{line} [{name}]" for line in unseen_focus(window, known))

    with stage(tmp_path) as on:
        play(on, look)
    assert len(known) > 100
    assert not found, "\n".join(found)


def checked(*people: Participant) -> Sheet:
    """Return the table of these people with what the checks say of them."""
    sheet = Sheet(*people)
    sheet.model.set_findings(check_all(people))
    return sheet


def test_a_cell_says_what_is_wrong_with_it(qgis_app: object) -> None:
    anna = replace(person("Anna"), email="anna.example.org")
    model = checked(anna).model
    email, name = (model.index(0, column) for column in (Column.EMAIL, Column.FIRST_NAME))
    assert email.data(ROLE.AccessibleTextRole) == "anna.example.org"
    assert "not an e-mail address" in email.data(ROLE.AccessibleDescriptionRole)
    assert name.data(ROLE.AccessibleDescriptionRole) == ""


def test_the_status_says_the_key_of_its_answer(qgis_app: object) -> None:
    model = checked(replace(person("Anna"), email="anna@gmial.com")).model
    said = model.index(0, Column.STATUS).data(ROLE.AccessibleDescriptionRole)
    assert "gmail.com" in said
    assert "(Ctrl+R)" in said


def test_a_key_leads_out_of_the_table_from_any_cell(qtbot: Any) -> None:
    window = QWidget()
    sheet = checked(person("Anna"), person("Bert"))
    layout = QVBoxLayout(window)
    before, after = QLineEdit(window), QLineEdit(window)
    for widget in (before, sheet.view, after):
        layout.addWidget(widget)
    order_tabs(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for shift, expected in ((False, after), (True, before)):
        sheet.go(0, Column.SURNAME)
        sheet.view.setFocus()
        keys = (Qt.Key.Key_Backtab, _Ctrl | _Shift) if shift else (Qt.Key.Key_Tab, _Ctrl)
        QTest.keyClick(sheet.view, *keys)
        assert expected.hasFocus()


def test_tab_follows_the_layout_and_not_the_making(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    third, first, second = (QLineEdit(window) for _ in range(3))
    for widget in (first, second, third):
        layout.addWidget(widget)
    order_tabs(window)
    assert first.nextInFocusChain() is second
    assert second.nextInFocusChain() is third


def test_a_window_that_lacks_something_is_found(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    made: list[QWidget] = [QLineEdit(window), QPushButton("Go", window), QPlainTextEdit(window)]
    made.append(QLineEdit(window))
    layout.addWidget(QLabel("Name", window))
    for number, widget in enumerate(made):
        widget.setObjectName(f"w{number}")
        layout.addWidget(widget)
    made[1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    QWidget.setTabOrder(made[3], made[2])
    window.show()
    said = "\n".join(complaints(window))
    for line in (
        "w0: no accessible name",
        "w1: Tab does not reach it",
        "w2: Tab does not leave it",
        "names a field and is no buddy of it",
        "w2: comes after w3 by Tab",
    ):
        assert line in said


@pytest.mark.parametrize(
    ("level", "stays"),
    [
        (Qgis.MessageLevel.Info, False),
        (Qgis.MessageLevel.Success, False),
        (Qgis.MessageLevel.Warning, True),
        (Qgis.MessageLevel.Critical, True),
    ],
)
def test_nothing_vanishes_before_it_can_be_read(
    qtbot: Any, level: Qgis.MessageLevel, stays: bool
) -> None:
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    Messages(bar).say("What happened.", level)
    item = bar.currentItem()
    assert item.accessibleName() == "What happened."
    assert (item.duration() == 0) is stays
    assert item.duration() == 0 or item.duration() >= 5


def test_progress_is_told_in_words_and_numbers(qtbot: Any) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Issuing certificates", can_stop=True)
    strip.advance(3, 20)
    [bar] = strip.findChildren(QProgressBar)
    # Qt tells screen readers of each change of a bar's value and of a widget's name.
    assert bar.accessibleName() == "Issuing certificates"
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (3, 20))
    strip.stopping("Stopping after this one")
    assert bar.accessibleName() == "Stopping after this one"
