"""What the checks find is answered where it is found: in the cell, below the table, all at once."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTreeWidget, QWidget

from qgis_certification_plugin.domain.checking import KnownPerson
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.findings_strip import FindingsStrip
from qgis_certification_plugin.ui.participants.status import Kind
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.trainers import Answer, Trainer, child, message, people_text, wait_until

LOUD = "ANOUK\tBAKKER\tanouk@gmial.com\n"
DIGIT = "Otto\tVeldman 2\totto@example.org\n"
NAMESAKES = "Tim\tVeldman\ttim1@example.org\nTim\tVeldman\ttim2@example.org\n"
HEADER = "First name\tSurname\tE-mail\n"


@pytest.fixture
def window(trainer: Trainer) -> ParticipantsWindow:
    """The window of a new course, its table empty."""
    return trainer.open()


def kinds(window: ParticipantsWindow) -> list[Kind]:
    return [window.model.status(row).kind for row in range(len(window.model.participants))]


def checked(window: ParticipantsWindow) -> None:
    window.editing.checks.now()


def click_answer(window: ParticipantsWindow, row: int) -> None:
    """Click where the button of a status cell is."""
    window.resize(1400, 600)
    view = window.view
    cell = view.visualRect(view.filter.mapFromSource(window.model.index(row, Column.STATUS)))
    place = QPoint(cell.right() - 10, cell.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_in_the_cell_repairs_the_row(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, HEADER + LOUD)
    checked(window)
    assert kinds(window) == [Kind.LOOK]
    click_answer(window, 0)
    (person,) = window.model.participants
    assert (person.name, person.email) == ("Anouk Bakker", "anouk@gmail.com")
    checked(window)
    assert kinds(window) == [Kind.NEW]


def test_one_undo_takes_a_repair_back(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, HEADER + LOUD)
    checked(window)
    window.view.selectAll()
    window.editing.repairing.repair_selected()
    window.model.undo_stack.undo()
    assert window.model.participants[0].email == "anouk@gmial.com"


def test_a_click_calls_a_row_right_that_has_nothing_to_repair(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, HEADER + NAMESAKES)
    checked(window)
    assert kinds(window) == [Kind.LOOK, Kind.LOOK]
    click_answer(window, 0)
    checked(window)
    assert kinds(window) == [Kind.NEW, Kind.LOOK]


def test_nothing_is_sent_before_somebody_has_looked(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(1) + DIGIT)
    trainer.server.requests.clear()
    trainer.press(window, "issue_certificates")
    assert trainer.server.requests.posts() == []
    assert "look first: 2" in message(window)
    assert window.view.current_cell().row() == 1


def test_what_was_called_right_is_issued(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, HEADER + DIGIT)
    checked(window)
    window.view.selectAll()
    window.editing.repairing.call_selected_right()
    trainer.issue(window)
    assert list(trainer.certificates) == ["Otto Veldman 2"]


def test_another_text_has_to_be_looked_at_again(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, HEADER + DIGIT)
    checked(window)
    window.view.selectAll()
    window.editing.repairing.call_selected_right()
    window.model.setData(window.model.index(0, Column.SURNAME), "Veldman 3")
    checked(window)
    assert kinds(window) == [Kind.LOOK]


def test_the_strip_says_what_was_found_in_the_row_in_use(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, HEADER + LOUD)
    checked(window)
    window.view.show_cell(0, Column.EMAIL)
    assert "anouk@gmail.com" in child(window, QLabel, "finding_email-domain").text()
    child(window, QPushButton, "repair_email-domain").click()
    assert window.model.participants[0].email == "anouk@gmail.com"
    assert window.model.participants[0].first_name == "ANOUK"


def test_all_safe_repairs_are_shown_before_they_are_done(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(1) + LOUD + DIGIT + "FLEUR\tSMIT\tfleur@hotnail.com\n")
    checked(window)
    shown: list[list[str]] = []

    def look(dialog: QWidget) -> None:
        tree = child(dialog, QTreeWidget, "repair_all_list")
        items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
        shown.extend([[item.text(column) for column in range(4)] for item in items])
        items[0].setCheckState(0, Qt.CheckState.Unchecked)

    answer = Answer("repair_all_do", before=look)
    window.editing.repairing.repair_all()
    assert answer.seen
    assert shown[0] == ["2", "First name", "ANOUK", "Anouk"]
    assert [line[3] for line in shown] == [
        *("Anouk", "Bakker", "anouk@gmail.com"),
        *("Fleur", "Smit", "fleur@hotmail.com"),
    ]
    assert [p.first_name for p in window.model.participants][1:] == ["ANOUK", "Otto", "Fleur"]


def test_one_of_two_equal_rows_is_removed_by_its_answer(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(1) + people_text(1).partition("\n")[2])
    checked(window)
    assert kinds(window) == [Kind.BLOCKED, Kind.BLOCKED]
    click_answer(window, 1)
    checked(window)
    assert kinds(window) == [Kind.NEW]


def test_many_rows_are_checked_beside_the_interface(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(380) + DIGIT)
    wait_until(lambda: len(window.model.participants) == 381, "the list")
    wait_until(lambda: kinds(window)[-1] is Kind.LOOK, "the checks")
    window.model.setData(window.model.index(380, Column.SURNAME), "Veldman")
    wait_until(lambda: kinds(window)[-1] is Kind.NEW, "the check of the edit")


def test_an_answer_about_a_name_is_not_given_to_the_next_one(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    """Whom the organisation knows would be enrolled in the place of whoever is typed by then."""
    trainer.paste(window, HEADER + "Anna\tKnown\tanna@example.org\n")
    page = window.page
    assert page is not None
    window.editing.set_known_people([KnownPerson(7, "Anna Known")])
    window.editing.set_page(page)
    checked(window)
    [row] = window.model.participants
    [finding] = window.editing.checks.findings[row.row]
    assert finding.repair is not None
    assert finding.repair.attendee == 7
    window.model.setData(window.model.index(0, Column.FIRST_NAME), "Bert")
    strip = window.findChild(FindingsStrip)
    strip.repair_wanted.emit(finding)
    [row] = window.model.participants
    assert (row.first_name, row.known) == ("Bert", None)
