"""What is typed stays until the site has it, each course by itself, or until it is forgotten."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from qgis_certification_plugin.storage.drafts import DraftStore
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.drafts import DELAY
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.trainers import (
    Answer,
    Trainer,
    name_parts,
    names_of,
    people_text,
    person_name,
    wait_until,
)


def write_remark(window: ParticipantsWindow, row: int, text: str) -> None:
    window.model.setData(window.model.index(row, Column.REMARK), text)


def open_other(trainer: Trainer) -> ParticipantsWindow:
    """Open another course of the same organisation."""
    courses = trainer.client.organisation_page(trainer.organisation).courses
    other = next(line.course for line in courses if line.course != trainer.course)
    window = trainer.page.open_course(trainer.organisation, other)
    wait_until(lambda: window.page is not None, "the other course")
    trainer.wait(window)
    return window


def new_names(window: ParticipantsWindow) -> list[str]:
    return names_of([p for p in window.model.participants if p.attendee is None])


def on_disk(trainer: Trainer, window: ParticipantsWindow) -> list[str]:
    """Read the draft as another QGIS would after a crash of this one."""
    store = DraftStore(trainer.office.folder / "drafts.sqlite")
    return names_of(store.load(window.work.key))


def test_two_courses_side_by_side_keep_their_drafts(trainer: Trainer) -> None:
    first = trainer.open()
    trainer.paste(first, people_text(2))
    second = open_other(trainer)
    trainer.paste(second, people_text(1, first=7))
    for window in (first, second):
        window.close()
    assert new_names(trainer.open()) == [person_name(0), person_name(1)]
    assert new_names(open_other(trainer)) == [person_name(7)]


def test_all_that_was_typed_comes_back(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    people = window.model.participants
    window.model.change(
        {0: replace(people[0], remark="paid", acknowledged=("case",), known=5, passed=False)},
        "edit",
    )
    before = window.model.participants
    window.close()
    assert trainer.open().model.participants == before


def test_a_crash_loses_what_was_typed_last_at_most(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    assert DELAY <= 300
    wait_until(lambda: len(on_disk(trainer, window)) == 3, "the draft on the disk")
    window.model.setData(window.model.index(0, Column.FIRST_NAME), "Anna")
    wait_until(
        lambda: on_disk(trainer, window)[0] == f"Anna {name_parts(0)[1]}", "the change on the disk"
    )


def test_a_remark_stays_with_who_is_enrolled_and_is_never_sent(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    write_remark(window, 1, "paid in cash")
    window.enrol()
    trainer.wait(window)
    write_remark(window, 0, "left early")
    window.close()
    again = trainer.open()
    assert [p.remark for p in again.model.participants] == ["left early", "paid in cash"]
    sent = str(trainer.server.requests)
    assert "cash" not in sent
    kept = trainer.office.drafts.load(again.work.key)
    assert {p.first_name for p in kept} == {""}


def test_a_remark_alone_is_kept(trainer: Trainer) -> None:
    window = trainer.open()
    write_remark(window, 0, "somebody from Utrecht")
    window.close()
    assert [p.remark for p in trainer.open().model.participants] == ["somebody from Utrecht"]


def test_a_draft_is_forgotten_when_that_is_confirmed(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    wait_until(lambda: len(on_disk(trainer, window)) == 3, "the draft on the disk")
    answer = Answer("forget_draft_ok")
    window.sheet.forget.trigger()
    assert answer.seen
    assert window.model.participants == []
    assert on_disk(trainer, window) == []
    assert not window.model.undo_stack.canUndo()
    window.close()
    assert trainer.open().model.participants == []


def test_a_draft_stays_when_the_question_is_refused(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    answer = Answer("forget_draft_cancel")
    window.sheet.forget.trigger()
    assert answer.seen
    assert len(window.model.participants) == 3


def test_forgetting_leaves_the_drafts_of_other_courses(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    second = open_other(trainer)
    trainer.paste(second, people_text(2))
    second.close()
    answer = Answer("forget_draft_ok")
    window.sheet.forget.trigger()
    assert answer.seen
    assert len(trainer.office.drafts.load(second.work.key)) == 2


def test_what_is_being_typed_stays_when_the_table_is_shown_anew(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    window.activateWindow()
    window.view.setFocus()
    window.view.show_cell(0, Column.SURNAME)
    QTest.keyClick(window.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "van der Linden")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert editor.text() == "van der Linden"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: window.model.participants[0].surname == "van der Linden")
