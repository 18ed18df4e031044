"""The table in its window: keys, clipboard, drafts, and what the window remembers."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.trainers import (
    Trainer,
    child,
    message,
    name_parts,
    names_of,
    people_text,
    person_name,
    statuses,
    wait_until,
)

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(trainer: Trainer) -> ParticipantsWindow:
    return trainer.open()


def go_to(window: ParticipantsWindow, row: int, column: Column) -> None:
    window.activateWindow()
    window.view.setFocus()
    window.view.show_cell(row, column)


def type_keys(text: str) -> None:
    """Type where the keyboard's letters go."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def press_key(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_a_person_is_typed_with_tab_and_enter(window: ParticipantsWindow) -> None:
    go_to(window, 0, Column.FIRST_NAME)
    type_keys("Anna")
    press_key(KEY.Key_Tab)
    assert window.view.current_cell().column() == Column.SURNAME
    type_keys("Smit")
    press_key(KEY.Key_Tab)
    type_keys("anna@example.org")
    press_key(KEY.Key_Return)
    wait_until(lambda: window.view.current_cell().row() == 1)
    assert window.view.current_cell().column() == Column.FIRST_NAME
    person = window.model.participants[0]
    assert (person.name, person.email) == ("Anna Smit", "anna@example.org")


def test_a_list_pasted_into_an_open_cell_becomes_rows(window: ParticipantsWindow) -> None:
    go_to(window, 0, Column.FIRST_NAME)
    QTest.keyClick(window.view, KEY.Key_F2)
    editor = child(window.view, QLineEdit, "participant_cell")
    QGuiApplication.clipboard().setText(people_text(3))
    QTest.keyClick(editor, KEY.Key_V, CONTROL)
    assert names_of(window.model.participants)[0] == person_name(0)
    assert len(window.model.participants) == 3


def test_a_single_value_is_pasted_into_the_cell(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(1))
    window.model.clear_cells([(0, Column.SURNAME)])
    window.view.show_cell(0, Column.SURNAME)
    trainer.paste(window, "de Vries")
    assert window.model.participants[0].surname == "de Vries"
    trainer.paste(window, "Jansen")
    assert window.model.participants[0].surname == "Jansen"
    assert len(window.model.participants) == 1


def test_a_paste_never_overwrites_rows_and_can_be_undone_from_its_strip(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    window.view.show_cell(0, Column.FIRST_NAME)
    trainer.paste(window, people_text(2, first=5))
    assert len(window.model.participants) == 4
    QTest.mouseClick(child(window, QToolButton, "undo_import"), Qt.MouseButton.LeftButton)
    assert names_of(window.model.participants) == [person_name(0), person_name(1)]


def test_a_clipboard_without_people_says_so(trainer: Trainer, window: ParticipantsWindow) -> None:
    window.view.show_cell(0, Column.STATUS)
    trainer.paste(window, "First name\tSurname\tE-mail\n")
    assert message(window) == "There are no people on the clipboard."


def test_selected_cells_are_copied_for_a_spreadsheet(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    window.view.selectAll()
    QTest.keyClick(window.view, KEY.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:4] == ["Passed", *name_parts(0), "noor0@example.org"]
    trainer.paste(window, "\n".join(lines))
    assert len(window.model.participants) == 2  # they are there already


def test_undo_and_redo_have_their_keys(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, people_text(2))
    QTest.keyClick(window.view, KEY.Key_Z, CONTROL)
    assert window.model.participants == []
    QTest.keyClick(window.view, KEY.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert len(window.model.participants) == 2
    QTest.keyClick(window.view, KEY.Key_Z, CONTROL)
    QTest.keyClick(window.view, KEY.Key_Y, CONTROL)
    assert len(window.model.participants) == 2


def test_no_key_is_given_twice(window: ParticipantsWindow) -> None:
    for action in window.findChildren(QAction):
        keys = [key.toString() for key in action.shortcuts()]
        assert len(set(keys)) == len(keys), (action.text(), keys)


def test_delete_clears_and_insert_adds(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, people_text(1))
    window.view.show_cell(0, Column.EMAIL)
    QTest.keyClick(window.view, KEY.Key_Delete)
    assert window.model.participants[0].email == ""
    QTest.keyClick(window.view, KEY.Key_Insert)
    assert window.view.current_cell().row() == 1


def test_space_ticks_all_that_are_selected(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, people_text(4))
    window.view.show_cell(0, Column.PASSED)
    window.view.selectColumn(Column.PASSED)
    QTest.keyClick(window.view, KEY.Key_Space)
    assert [p.passed for p in window.model.participants] == [False] * 4
    QTest.keyClick(window.view, KEY.Key_Z, CONTROL)
    assert [p.passed for p in window.model.participants] == [True] * 4


def test_tab_leaves_the_table_behind_its_last_cell(window: ParticipantsWindow) -> None:
    go_to(window, 0, Column.REMARK)
    QTest.keyClick(window.view, KEY.Key_Tab)
    assert QApplication.focusWidget() is not window.view


def test_the_find_box_leaves_what_it_finds(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, people_text(12))
    child(window, QLineEdit, "find_participant").setText("noor11")
    wait_until(lambda: window.view.filter.rowCount() == 2)
    assert window.view.filter.index(0, Column.FIRST_NAME).data() == name_parts(11)[0]
    trainer.paste(window, people_text(1, first=50))
    assert window.view.filter.rowCount() == 14


def test_mistakes_are_said_while_typing_and_counted(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, "Anna\tSmit\tanna@example\nBert\tSmit\tbert@example.org\n")
    wait_until(lambda: "This is not an e-mail address" in statuses(window))
    counts = child(window, QLabel, "participant_counts").text()
    assert counts == "2 people · 2 passed · 1 to repair"


def test_the_button_says_exactly_what_it_will_do(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(3))
    window.model.set_passed([0], False)
    button = child(window, QPushButton, "issue_certificates")
    wait_until(lambda: "2" in button.text())
    assert "40" in child(window, QLabel, "certificate_cost").text()
    window.model.set_passed([1, 2], False)
    wait_until(lambda: not button.isEnabled())


def test_a_draft_survives_closing_and_opening(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    window.model.set_passed([1], False)
    window.close()
    again = trainer.open()
    assert again is not window
    assert names_of(again.model.participants) == [person_name(n) for n in range(3)]
    assert [p.passed for p in again.model.participants] == [True, False, True]


def test_a_draft_is_saved_while_the_window_is_open(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    wait_until(lambda: len(trainer.office.drafts.load(window.work.key)) == 2)


def test_names_leave_this_computer_when_the_site_has_them(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    window.model.set_passed([1], False)
    window.enrol()
    trainer.wait(window)
    window.close()
    kept = trainer.office.drafts.load(window.work.key)
    assert [(p.first_name, p.email) for p in kept] == [("", "")]
    again = trainer.open()
    table = {p.name: p.passed for p in again.model.participants}
    assert table == {person_name(0): True, person_name(1): False}


def test_a_draft_that_cannot_be_saved_is_told(trainer: Trainer, window: ParticipantsWindow) -> None:
    file = trainer.office.folder / "drafts.sqlite"
    file.unlink(missing_ok=True)
    file.mkdir()
    trainer.paste(window, people_text(1))
    wait_until(lambda: "could not be" in message(window) or "not allowed" in message(window))
    file.rmdir()


def test_a_course_has_one_window(trainer: Trainer, window: ParticipantsWindow) -> None:
    assert trainer.page.open_course(trainer.organisation, trainer.course) is window


def test_refreshing_keeps_what_is_typed(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, people_text(2))
    window.refresh()
    trainer.wait(window)
    assert len(window.model.participants) == 2


def test_who_was_enrolled_on_the_site_appears_unticked(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    window.enrol()
    trainer.wait(window)
    window.close()
    trainer.office.drafts.remove_all()
    again = trainer.open()
    assert [p.passed for p in again.model.participants] == [False, False]
    assert not again.model.flags(again.model.index(0, Column.FIRST_NAME)) & (
        Qt.ItemFlag.ItemIsEditable
    )


def test_every_control_has_a_name_for_tests_and_for_screen_readers(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(1))
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()} in {widget.parent().objectName()}"
        for widget in window.findChildren(QWidget)
        if not isinstance(widget, QListView)  # the lists behind combo boxes are Qt's own
        and widget.parent().objectName() != "participants_messages"  # QGIS's own buttons
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith(("qt_", "QgsFilter"))
        and not (widget.objectName() and (widget.accessibleName() or _text(widget)))
    ]
    assert unnamed == []


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def test_the_tools_tell_their_keys(window: ParticipantsWindow) -> None:
    tips = [a.toolTip() for a in window.findChildren(QAction) if a.shortcut().toString() == "Ins"]
    assert any("(Ins)" in tip for tip in tips)


def test_messages_go_to_the_window_in_use(trainer: Trainer, window: ParticipantsWindow) -> None:
    window.activateWindow()
    wait_until(window.isActiveWindow)
    trainer.office.say("Somebody has something to say")
    assert message(window) == "Somebody has something to say"


def test_a_language_that_changes_reaches_the_open_window(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(1))
    wait_until(lambda: "New, not enrolled yet" in statuses(window))
    language = Shouting()
    QCoreApplication.installTranslator(language)
    try:
        button = child(window, QPushButton, "issue_certificates")
        wait_until(lambda: button.text().startswith("ISSUE 1"))
        assert statuses(window) == ["NEW, NOT ENROLLED YET"]
        tables = [window.model.headerData(c, Qt.Orientation.Horizontal) for c in Column]
        assert tables[Column.SURNAME] == "SURNAME"
        assert child(trainer.page, QPushButton, "sign_out").text() == "SIGN OUT"
    finally:
        QCoreApplication.removeTranslator(language)


class Shouting(QTranslator):
    """A language of capitals."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, _context: str, text: str, _comment: str = "", _n: int = -1) -> str:
        return text if "{" in text else text.upper().replace("%N", "%n")
