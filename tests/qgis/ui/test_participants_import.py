"""A list on its way into the table: what was understood, what was left out, and corrections."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPlainTextEdit

from qgis_certification_plugin.domain.reading import Role
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.trainers import Trainer, child, names_of, people_text

LIST = "First name\tSurname\tE-mail\nAnna\tSmit\ta@example.org\n\nJan\tde Boer\tj@example.org\n"


def choose(window: ParticipantsWindow, name: str, value: object) -> None:
    box = child(window.editing.strip, QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_was_left_out_is_counted_and_listed(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, LIST)
    assert names_of(window.model.participants) == ["Anna Smit", "Jan de Boer"]
    assert "1" in child(window, QLabel, "mapping_summary").text()
    details = child(window, QPlainTextEdit, "import_details").toPlainText()
    assert "First name | Surname | E-mail" in details


def test_a_corrected_column_is_one_step_to_undo(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, LIST)
    choose(window, "mapping_column_1", Role.IGNORED)
    assert names_of(window.model.participants) == ["Anna", "Jan"]
    window.model.undo_stack.undo()
    assert names_of(window.model.participants) == ["Anna Smit", "Jan de Boer"]
    assert child(window, QComboBox, "mapping_column_1").currentData() is Role.SURNAME
    window.model.undo_stack.undo()
    assert window.model.participants == []
    assert window.editing.strip.isHidden()


def test_rows_changed_by_hand_are_never_overwritten_by_a_correction(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    window.model.set_passed([0], passed=False)
    assert not child(window, QComboBox, "mapping_column_1").isEnabled()
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert child(window, QComboBox, "mapping_column_1").isEnabled()


def test_a_table_from_a_letter_is_read_as_a_table(window: ParticipantsWindow) -> None:
    data = QMimeData()
    data.setText("Anna Smit a@example.org")
    data.setHtml("<table><tr><td>Anna</td><td>Smit</td><td>a@example.org</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(data)
    window.activateWindow()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person = window.model.participants[0]
    assert (person.first_name, person.surname, person.email) == ("Anna", "Smit", "a@example.org")
