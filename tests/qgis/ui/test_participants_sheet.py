"""The table in its window: the keys, menus and buttons of a spreadsheet reach the cells."""

from __future__ import annotations

import pytest
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QToolButton

from qgis_certification_plugin.ui.participants.choices import Choice
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.toolbar import CourseToolbar
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.trainers import Trainer, child, name_parts, names_of, people_text, wait_until

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

STYLE = Qt.ToolButtonStyle


@pytest.fixture
def window(trainer: Trainer) -> ParticipantsWindow:
    """The window of a course with three people who are new."""
    opened = trainer.open()
    trainer.paste(opened, people_text(3))
    return opened


def select(window: ParticipantsWindow, rows: int, column: Column) -> None:
    """Select the first cells of a column with the keyboard."""
    window.view.show_cell(0, column)
    for _ in range(rows - 1):
        QTest.keyClick(window.view, KEY.Key_Down, SHIFT)


def surnames(window: ParticipantsWindow) -> list[str]:
    return [person.surname for person in window.model.participants]


def test_filling_cutting_and_pasting_have_their_keys(window: ParticipantsWindow) -> None:
    select(window, 3, Column.SURNAME)
    QTest.keyClick(window.view, KEY.Key_D, CONTROL)
    assert surnames(window) == [name_parts(0)[1]] * 3
    select(window, 2, Column.SURNAME)
    QTest.keyClick(window.view, KEY.Key_X, CONTROL)
    assert surnames(window) == ["", "", name_parts(0)[1]]
    window.view.show_cell(1, Column.SURNAME)
    QTest.keyClick(window.view, KEY.Key_V, CONTROL)
    assert surnames(window) == ["", name_parts(0)[1], name_parts(0)[1]]
    for _ in range(3):
        QTest.keyClick(window.view, KEY.Key_Z, CONTROL)
    assert surnames(window) == [name_parts(number)[1] for number in range(3)]


def test_people_go_into_cells_when_that_is_asked_for(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    window.view.show_cell(0, Column.FIRST_NAME)
    QGuiApplication.clipboard().setText("Anna\tSmit\tanna@example.org")
    QTest.keyClick(window.view, KEY.Key_V, CONTROL | SHIFT)
    assert names_of(window.model.participants)[0] == "Anna Smit"
    assert len(window.model.participants) == 3
    trainer.paste(window, "Bert\tBos\tbert@example.org")
    assert len(window.model.participants) == 4


def test_a_wording_is_chosen_for_all_selected_at_once(window: ParticipantsWindow) -> None:
    select(window, 3, Column.CERTIFICATE)
    QTest.keyClick(window.view, KEY.Key_F2)
    box = child(window.view, QComboBox, "participant_certificate_type")
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    chosen = {person.certificate_type for person in window.model.participants}
    assert chosen == {box.itemData(box.count() - 1)}
    window.model.undo_stack.undo()
    assert {person.certificate_type for person in window.model.participants} == {None}


def test_the_menu_of_the_rows_speaks_for_all_selected(window: ParticipantsWindow) -> None:
    select(window, 2, Column.EMAIL)
    menu = window.sheet.menu.menu()
    next(a for a in menu.actions() if a.text() == "Did Not Pass").trigger()
    assert [p.passed for p in window.model.participants] == [False, False, True]
    wordings = child(menu, QMenu, "participants_wordings")
    wordings.actions()[1].trigger()
    kinds = [p.certificate_type for p in window.model.participants]
    assert kinds == [next(iter(window.model.certificate_types))] * 2 + [None]


def test_the_button_says_which_rows_are_shown(window: ParticipantsWindow) -> None:
    button = child(window, QToolButton, "show_menu")
    button.menu().aboutToShow.emit()
    entries = {action.objectName(): action for action in button.menu().actions()}
    assert entries["show_new"].text() == "New (3)"
    entries["show_certified"].trigger()
    assert (window.view.filter.rowCount(), button.text()) == (1, "With Certificate")
    window.editing.show_row(1)
    assert window.view.current_cell().row() == 1
    assert button.text() == "All Rows"


def test_enter_in_the_find_box_goes_to_what_is_found(window: ParticipantsWindow) -> None:
    find = child(window, QLineEdit, "find_participant")
    QTest.keyClick(window, KEY.Key_F, CONTROL)
    wait_until(find.hasFocus, "the find box")
    QTest.keyClicks(find, "noor2")
    QTest.keyClick(find, KEY.Key_Return)
    assert window.view.hasFocus()
    assert window.view.current_cell().row() == 2


def test_new_rows_are_seen_whatever_is_shown(trainer: Trainer, window: ParticipantsWindow) -> None:
    window.view.filter.set_choice(Choice.CERTIFIED)
    trainer.paste(window, people_text(2, first=7))
    shown = window.view.filter
    rows = range(shown.rowCount())
    assert name_parts(7)[0] in [shown.index(row, Column.FIRST_NAME).data() for row in rows]


def test_nothing_is_edited_while_something_is_sent(window: ParticipantsWindow) -> None:
    window.sheet.set_editable(editable=False)
    window.model.set_locked(True)
    select(window, 3, Column.SURNAME)
    for key in (KEY.Key_D, KEY.Key_X):
        QTest.keyClick(window.view, key, CONTROL)
    assert surnames(window) == [name_parts(number)[1] for number in range(3)]
    assert not window.sheet.forget.isEnabled()


def test_columns_are_remembered_from_window_to_window(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    window.view.setColumnHidden(Column.CERTIFICATE, True)
    window.close()
    again = trainer.open()
    assert again.view.isColumnHidden(Column.CERTIFICATE)
    assert again.view.horizontalHeader().sortIndicatorSection() not in list(Column)


def test_the_tools_fit_a_narrow_window(window: ParticipantsWindow) -> None:

    rows = child(window, QToolButton, "add_row")
    window.resize(2000, 600)
    wait_until(lambda: rows.toolButtonStyle() == STYLE.ToolButtonTextBesideIcon, "words")
    window.resize(100, 600)
    wait_until(lambda: rows.toolButtonStyle() == STYLE.ToolButtonIconOnly, "icons")
    assert child(window, QToolButton, "import_people").toolButtonStyle() == STYLE.ToolButtonIconOnly
    assert rows.toolTip().startswith("Add an empty row")


def test_longer_words_do_not_push_the_find_box_out_of_sight(window: ParticipantsWindow) -> None:
    tools = child(window, CourseToolbar, "participants_toolbar")
    find = child(tools, QgsFilterLineEdit, "find_participant")
    window.resize(100, 600)
    wait_until(find.isVisible, "room for all")
    tools.set_new(5000, enabled=True)
    tools.set_safe_repairs(5000)
    QApplication.processEvents()
    assert find.isVisible()
