"""What is shown and tried before money is spent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.plan.dialog import PlanDialog
from tests.qgis.ui.test_issuing_window import CREATE, MakeTrainer, trainer, trainer_at
from tests.qgis.ui.trainers import Answer, Trainer, child, message, people_text, wait_until

__all__ = ["trainer", "trainer_at"]


def texts(table: QTableView) -> list[list[str]]:
    """Return what stands in a table."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(dialog: QDialog, name: str) -> None:
    child(dialog, QPushButton, name).click()


def test_the_balance_shown_is_that_of_this_moment(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    store = trainer.server.site.store
    store.run("UPDATE organisation SET credits = 7 WHERE slug = ?", trainer.organisation)
    answer = trainer.issue(window, button="plan_cancel")
    assert "Balance now 7 credit(s) (EUR 140), afterwards 5 credit(s)" in answer.texts["plan_cost"]
    assert "Balance 7 credit(s)" in child(window, QLabel, "course_balance").text()


def test_who_was_certified_meanwhile_is_left_out(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    window.enrol()
    trainer.wait(window)
    row = trainer.shown.attendees[0]  # type: ignore[index]
    form = trainer.client.certificate_form(
        trainer.organisation, trainer.course, row.attendee or 0, window.model.default_type or 0
    )
    trainer.client.create_certificate(trainer.organisation, trainer.course, form)
    answer = trainer.issue(window, button="plan_cancel")
    assert answer.texts["plan_question"].startswith("Issue 1 certificate")


def test_the_plan_itself_costs_one_request(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(20))
    trainer.server.requests.clear()
    trainer.issue(window, button="plan_cancel")
    assert [request.method for request in trainer.server.requests.copy()] == ["GET"]


def test_twenty_take_one_read_less_than_they_may(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(20))
    trainer.server.requests.clear()
    trainer.issue(window)
    asked = [r for r in trainer.server.requests if not r.path.startswith("/en/certificate/")]
    assert len(asked) == 20 + 5
    assert len(trainer.certificates) == 20


def test_the_first_ones_that_the_balance_pays_for_are_asked_for_again(
    trainer_at: MakeTrainer,
) -> None:
    trainer = trainer_at("few-credits")
    trainer.sign_in()
    balance = trainer.shown.credits or 0
    window = trainer.open()
    trainer.paste(window, people_text(balance + 2))
    questions: list[str] = []

    def look(dialog: QDialog) -> None:
        assert f"the First {balance}" in child(dialog, QPushButton, "plan_first").text()
        second.append(Answer("plan_issue", before=note))

    def note(dialog: QDialog) -> None:
        questions.append(child(dialog, QLabel, "plan_question").text())
        left_out = texts(child(dialog, QTableView, "plan_left_out"))
        assert [why for _, why in left_out] == ["The balance does not pay for it"] * 2

    second: list[Answer] = []
    first = Answer("plan_first", before=look)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: first.seen and second and second[0].seen, "both plans")
    trainer.wait(window)
    assert questions[0].startswith(f"Issue {balance} certificate")
    assert len(trainer.certificates) == balance
    assert trainer.shown.credits == 0
    assert sum(row.number is None for row in trainer.shown.attendees or ()) == 0


def test_without_any_credit_nothing_can_be_issued_or_tried(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    store = trainer.server.site.store
    store.run("UPDATE organisation SET credits = 0 WHERE slug = ?", trainer.organisation)

    def look(dialog: QDialog) -> None:
        for name in ("plan_issue", "plan_first", "plan_try"):
            assert dialog.findChild(QPushButton, name) is None
        assert dialog.findChild(QPushButton, "plan_top_up") is not None

    answer = Answer("plan_cancel", before=look)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.seen, "the plan")
    assert "There is no credit left. Top up for 2 credit" in answer.texts["plan_cost"]
    assert "only what it pays for" not in answer.texts["plan_cost"]


def test_trying_shows_every_step_and_sends_nothing(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    shown: list[list[str]] = []
    summary: list[str] = []

    def read(dialog: QDialog) -> None:
        shown.extend(texts(child(dialog, QTableView, "dry_run_steps")))
        summary.append(child(dialog, QLabel, "dry_run_summary").text())
        press(dialog, "dry_run_copy")

    trial = Answer("dry_run_close", before=read, dialog="dry_run")

    def try_it(dialog: QDialog) -> None:
        press(dialog, "plan_try")
        wait_until(lambda: trial.enabled, "the steps")

    trainer.server.requests.clear()
    answer = Answer("plan_cancel", before=try_it)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.enabled, "the plan")
    assert [line[0] for line in shown] == [
        "Enrol 3 people",
        "Read the course page: numbers and balance",
        "Read the form",
        *[f"Issue to {person.name}" for person in window.model.participants],
        "Read the course page: numbers and balance",
    ]
    assert "4 form(s)" in summary[0]
    assert "is_paid=True" in shown[3][2]
    assert all(person.email in shown[0][2] for person in window.model.participants)
    assert QGuiApplication.clipboard().text().count("\n") == 8
    assert trainer.server.requests.posts() == []


def test_the_preview_opens_as_a_pdf_and_issues_nothing(trainer: Trainer, opened: list[str]) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))

    def preview(dialog: QDialog) -> None:
        press(dialog, "plan_preview")
        assert not child(dialog, QPushButton, "plan_issue").isEnabled()
        wait_until(lambda: opened, "the PDF")
        assert child(dialog, QPushButton, "plan_issue").isEnabled()

    answer = Answer("plan_cancel", before=preview)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.enabled, "the plan")
    file = Path(QUrl(opened[0]).toLocalFile())
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.parent.stat().st_mode & 0o077 == 0
    window.close()
    assert not file.exists()
    assert trainer.certificates == {}


def test_a_preview_that_fails_is_explained_and_the_plan_stays(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    trainer.server.faults.add("404", "GET .*/update/")
    said: list[str] = []

    def preview(dialog: QDialog) -> None:
        press(dialog, "plan_preview")
        note = child(dialog, QLabel, "plan_note")
        wait_until(note.text, "the sentence")
        said.append(note.text())

    answer = Answer("plan_issue", before=preview)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.enabled, "the plan")
    trainer.wait(window)
    assert "does not offer this to you" in said[0]
    assert len(trainer.certificates) == 1


def test_where_the_site_offers_no_preview_the_plan_says_so(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    page = replace(trainer.shown, may_edit=False)
    dialog = PlanDialog(window.commands.plan_of(page), page, window.model.certificate_types, window)
    assert dialog.findChild(QPushButton, "plan_preview") is None
    assert "only to those who may change the course" in child(dialog, QLabel, "plan_note").text()


def test_a_window_that_waits_for_another_says_so_and_goes_on(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    label = child(window, QLabel, "course_progress_text")
    turn = window.work.files.turns.server()
    with turn:
        answer = Answer("plan_issue")
        trainer.press(window, "issue_certificates")
        wait_until(lambda: answer.seen, "the plan")
        wait_until(lambda: "Another window is sending" in label.text(), "the sentence")
        assert trainer.certificates == {}
    wait_until(lambda: "Another window" not in label.text(), "its turn")
    trainer.wait(window)
    assert len(trainer.certificates) == 1


def test_who_waits_can_stop(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    label = child(window, QLabel, "course_progress_text")
    with window.work.files.turns.server():
        answer = Answer("plan_issue")
        trainer.press(window, "issue_certificates")
        wait_until(lambda: answer.seen and "Another window" in label.text(), "the sentence")
        press(window, "course_stop")
        trainer.wait(window)
    assert "Stopped" in message(window)
    assert trainer.certificates == {}


def test_issuing_is_a_task_of_qgis_and_goes_on_while_minimised(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.server.faults.add("slow", CREATE, seconds=0.3)
    seen: list[str] = []

    def minimise(_run: Any, _page: Any) -> None:
        window.showMinimized()
        seen.extend(task.description() for task in QgsApplication.taskManager().tasks())

    window.work.run_changed.connect(minimise)
    trainer.issue(window)
    window.work.run_changed.disconnect(minimise)
    assert "Issuing certificates" in seen
    assert window.isMinimized()
    assert len(trainer.certificates) == 3


class Clicks(QObject):
    """Counts how often a mouse button goes down on a widget."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        pressed = event.type() == QEvent.Type.MouseButtonPress
        self.count += pressed and isinstance(watched, QWidget)
        return False


def test_from_a_copied_list_to_twenty_numbers_takes_five_clicks_at_most(
    trainer: Trainer,
) -> None:
    window = trainer.open()
    clicks = Clicks()
    QApplication.instance().installEventFilter(clicks)
    try:
        corner = window.view.visualRect(window.view.filter.index(0, Column.FIRST_NAME)).center()
        QTest.mouseClick(
            window.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            corner,
        )
        trainer.paste(window, people_text(20))
        trainer.issue(window)
    finally:
        QApplication.instance().removeEventFilter(clicks)
    assert len(trainer.certificates) == 20
    assert 3 <= clicks.count <= 5


def test_a_preview_after_the_session_has_ended_says_so(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    said: list[str] = []

    def preview(dialog: QDialog) -> None:
        trainer.office.account.session_ended()
        press(dialog, "plan_preview")
        said.append(child(dialog, QLabel, "plan_note").text())

    answer = Answer("plan_cancel", before=preview)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.enabled, "the plan")
    assert "session" in said[0]
