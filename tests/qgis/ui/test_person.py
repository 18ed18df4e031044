"""What is done with one person after enrolling: correct, renew, write, pay, revoke, remove."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QAction, QDialog, QFrame, QLabel, QLineEdit, QMenu

from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.server.pdf_text import is_about
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.person.strip import PersonStrip
from qgis_certification_plugin.ui.participants.viewing import PdfViewer
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.test_issuing_window import MakeTrainer, sign_in_again, trainer, trainer_at
from tests.qgis.ui.trainers import (
    Answer,
    Trainer,
    child,
    message,
    people_text,
    statuses,
    wait_until,
)

__all__ = ["trainer", "trainer_at"]

# Nothing may reach the mail program of whoever runs the tests.
pytestmark = pytest.mark.usefixtures("opened")


def issued(trainer: Trainer, count: int = 2) -> ParticipantsWindow:
    """Return the window of a course with certificates for so many."""
    window = trainer.open()
    trainer.paste(window, people_text(count))
    trainer.issue(window)
    assert len(trainer.certificates) == count
    return window


def select(window: ParticipantsWindow, row: int) -> None:
    window.view.clearSelection()
    window.view.show_cell(row, Column.FIRST_NAME)
    enrol = action(window, "enrol")
    wait_until(lambda: "Select one" not in enrol.toolTip(), "the person")


def action(window: ParticipantsWindow, name: str) -> QAction:
    return window.people.actions.by_name[name]


def do(trainer: Trainer, window: ParticipantsWindow, name: str) -> None:
    found = action(window, name)
    assert found.isEnabled(), found.toolTip()
    found.trigger()
    trainer.wait(window)


def row_of(trainer: Trainer, window: ParticipantsWindow, place: int) -> Any:
    person = window.model.person(place)
    assert person is not None
    return next(r for r in trainer.shown.attendees or () if r.attendee == person.attendee)


def retype(**texts: str) -> Any:
    def type_them(dialog: QDialog) -> None:
        for name, text in texts.items():
            child(dialog, QLineEdit, f"correct_{name}").setText(text)

    return type_them


def test_a_name_is_corrected_printed_and_mailed_in_three_clicks(
    trainer: Trainer, opened: list[str]
) -> None:
    window = issued(trainer)
    select(window, 0)
    before = row_of(trainer, window, 0)
    trainer.client.certificate_pdf(trainer.organisation, trainer.course, before.attendee)
    dialog = Answer("correct_ok", before=retype(first_name="Nora", email="nora@example.org"))
    do(trainer, window, "correct")  # the first click; in the dialog's button is the second
    wait_until(lambda: dialog.enabled, "the dialog")
    trainer.wait(window)
    wait_until(lambda: opened, "the mail")  # that it is wanted was ticked already
    row = row_of(trainer, window, 0)
    assert row.name.startswith("Nora ")
    assert row.number == before.number
    pdf = trainer.client.certificate_pdf(trainer.organisation, trainer.course, row.attendee)
    assert is_about(pdf, row.number, row.name)
    assert opened[0].startswith("mailto:nora@example.org?")
    assert f"/en/certificate/{row.number}/" in unquote(opened[0])
    assert "is corrected" in message(window)
    assert "made anew" in message(window)
    assert window.model.index(0, Column.FIRST_NAME).data() == "Nora"


def test_the_twin_of_somebody_is_refused_and_said(trainer: Trainer) -> None:
    window = issued(trainer)
    other = window.model.person(1)
    assert other is not None
    select(window, 0)
    texts = {"first_name": other.first_name, "surname": other.surname, "email": other.email}
    dialog = Answer("correct_ok", before=retype(**texts))
    do(trainer, window, "correct")
    wait_until(lambda: dialog.enabled, "the dialog")
    trainer.wait(window)
    assert "Nothing was changed" in message(window)
    assert row_of(trainer, window, 0).name != other.name


def test_nothing_changed_cannot_be_sent(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    trainer.server.requests.clear()
    dialog = Answer("correct_ok")
    do(trainer, window, "correct")
    wait_until(lambda: dialog.seen, "the dialog")
    trainer.wait(window)
    assert not dialog.enabled
    assert trainer.server.requests.posts() == []


def test_a_session_that_ends_while_correcting_asks_again_after_signing_in(
    trainer: Trainer,
) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    trainer.server.faults.add("sign-out", "GET .*/update/")
    do(trainer, window, "correct")
    dialog = Answer("correct_ok", before=retype(first_name="Nora"), dialog="correct_person")
    sign_in_again(trainer, window)
    wait_until(lambda: dialog.enabled, "the dialog")
    trainer.wait(window)
    assert row_of(trainer, window, 0).name.startswith("Nora ")


def test_after_a_week_it_is_greyed_with_the_reason(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    week_ago = (site_today() - timedelta(days=7)).isoformat()
    trainer.server.site.store.run("UPDATE certificate SET issue_date = ?", week_ago)
    window.refresh()
    trainer.wait(window)
    select(window, 0)
    for name, why in (("correct", "week old"), ("revoke", "within a week")):
        assert not action(window, name).isEnabled()
        assert why in action(window, name).toolTip()
    assert "left" not in statuses(window)[0]
    for name in ("open", "renew", "write", "remove"):
        assert action(window, name).isEnabled(), name


def test_the_status_says_how_many_days_are_left(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    wait_until(lambda: "verified" in statuses(window)[0], "the check")
    assert statuses(window)[0].endswith("· 7 day(s) left to correct")
    tip = window.model.index(0, Column.STATUS).data(Qt.ItemDataRole.ToolTipRole)
    assert "can be revoked for 7" in tip
    window.close()
    window = trainer.open()
    assert statuses(window)[0].endswith("· 7 day(s) left to correct")


def test_where_it_was_issued_elsewhere_no_day_is_invented(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    window.enrol()
    trainer.wait(window)
    attendee = row_of(trainer, window, 0).attendee
    place = (trainer.organisation, trainer.course)
    form = trainer.client.certificate_form(*place, attendee, window.model.default_type or 0)
    trainer.client.create_certificate(*place, form)
    window.refresh()
    trainer.wait(window)
    assert "left" not in statuses(window)[0]
    assert "not issued from this computer" in window.model.index(0, Column.STATUS).data(
        Qt.ItemDataRole.ToolTipRole
    )


def test_revoking_says_what_it_means_and_reports_the_balance_of_the_site(
    trainer: Trainer,
) -> None:
    window = issued(trainer)
    balance = trainer.shown.credits
    number = row_of(trainer, window, 0).number
    select(window, 0)
    question = Answer("confirm_ok")
    do(trainer, window, "revoke")
    assert question.enabled
    assert "cannot be undone" in question.texts["confirm_text"]
    assert "come back" not in question.texts["confirm_text"].replace("comes back", "")
    assert row_of(trainer, window, 0).number is None
    assert trainer.client.verify(number) is None
    assert f"{number} is revoked" in message(window)
    assert "No credit came back" in message(window)
    assert trainer.shown.credits == balance
    assert statuses(window)[0] == "Enrolled"


def test_enter_revokes_nothing(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    question = Answer("confirm_cancel")
    do(trainer, window, "revoke")
    assert question.seen
    assert len(trainer.certificates) == 1


def test_a_lost_answer_to_revoking_is_settled_by_the_page(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    trainer.server.faults.add("drop-after", "POST .*/revoke/")
    trainer.server.requests.clear()
    question = Answer("confirm_ok")
    do(trainer, window, "revoke")
    assert question.enabled
    assert len(trainer.server.requests.posts()) == 1
    assert "is revoked" in message(window)


def test_a_crash_while_revoking_is_told_when_the_course_is_opened_again(
    trainer: Trainer,
) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    trainer.server.faults.add("drop-after", "POST .*/revoke/")
    trainer.server.faults.add("404", "GET .*/course/", skip=2, times=2)
    question = Answer("confirm_ok")
    do(trainer, window, "revoke")
    assert question.enabled
    trainer.server.faults.clear()
    window.close()
    window = trainer.open()
    assert "is revoked" in message(window)


def test_an_unpaid_certificate_is_paid_with_one_credit(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    trainer.server.site.store.run("UPDATE certificate SET is_paid = 0")
    window.refresh()
    trainer.wait(window)
    balance = trainer.shown.credits or 0
    select(window, 0)
    assert not action(window, "open").isEnabled()
    question = Answer("confirm_ok")
    do(trainer, window, "pay")
    assert "EUR 20" in question.texts["confirm_text"]
    assert row_of(trainer, window, 0).paid
    assert trainer.shown.credits == balance - 1
    assert "is paid" in message(window)


def test_a_payment_without_an_answer_is_settled_before_it_is_repeated(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    trainer.server.site.store.run("UPDATE certificate SET is_paid = 0")
    window.refresh()
    trainer.wait(window)
    select(window, 0)
    trainer.server.faults.add("drop-before", "POST .*/update-certificate-status/")
    trainer.server.faults.add("504-before", "GET .*/course/", skip=1, times=3)
    first = Answer("confirm_ok")
    do(trainer, window, "pay")
    assert first.enabled
    trainer.server.faults.clear()
    trainer.server.requests.clear()
    second = Answer("confirm_ok")
    do(trainer, window, "pay")
    assert second.enabled
    assert trainer.server.requests.posts() == []
    assert "no answer came, and the page does not show it" in message(window)


def test_removing_warns_that_the_certificate_stays_valid(trainer: Trainer) -> None:
    window = issued(trainer)
    number = row_of(trainer, window, 0).number
    select(window, 0)
    question = Answer("confirm_ok")
    do(trainer, window, "remove")
    assert "stays valid" in question.texts["confirm_text"]
    assert len(window.model.participants) == 1
    assert len(trainer.shown.attendees or ()) == 1
    assert trainer.client.verify(number) is not None


def test_one_new_person_is_enrolled_alone(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    select(window, 1)
    name = window.model.participants[1].name
    do(trainer, window, "enrol")
    assert [row.name for row in trainer.shown.attendees or ()] == [name]


def test_a_convener_is_told_who_may_renew(trainer_at: MakeTrainer) -> None:
    trainer = trainer_at(role="convener")
    trainer.sign_in()
    window = issued(trainer, 1)
    select(window, 0)
    do(trainer, window, "renew")
    assert "only owners and managers" in message(window)


def test_the_pdf_opens_in_the_users_own_program(trainer: Trainer, opened: list[str]) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    do(trainer, window, "open")
    wait_until(lambda: opened, "the PDF")
    file = Path(QUrl(opened[0]).toLocalFile())
    row = row_of(trainer, window, 0)
    assert file.name == f"{row.number} {row.name}.pdf"
    assert is_about(file.read_bytes(), row.number, row.name)


def test_the_strip_shows_the_person_in_use_and_goes_with_her(trainer: Trainer) -> None:
    window = issued(trainer)
    strip = child(window, QFrame, "person_strip")
    select(window, 1)
    row = row_of(trainer, window, 1)
    assert not strip.isHidden()
    assert child(strip, QLabel, "person_name").text() == f"{row.name} · {row.number}"
    window.view.selectAll()
    assert strip.isHidden()
    window.view.show_cell(2, Column.FIRST_NAME)
    assert strip.isHidden()


def test_the_menu_of_several_rows_offers_mail_and_pdfs(trainer: Trainer) -> None:
    window = issued(trainer)
    menu = QMenu()
    window.people._fill(menu, [0, 1])
    names = {entry.objectName(): entry for entry in menu.actions()}
    assert names["write_to_selected"].isEnabled()
    assert "2" in names["save_selected_pdfs"].text()


@pytest.mark.parametrize("name", ["correct", "renew", "open", "pay", "revoke", "remove"])
def test_for_somebody_new_nothing_of_it_is_offered(trainer: Trainer, name: str) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    select(window, 0)
    assert not action(window, name).isEnabled()
    assert "not enrolled" in action(window, name).toolTip()


def test_the_menu_of_somebody_new_offers_only_to_enrol(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    menu = QMenu()
    window.people._fill(menu, [0])
    assert [entry.objectName() for entry in menu.actions()] == ["person_enrol"]


def test_a_session_that_ended_before_revoking_asks_again_and_sends_once(
    trainer: Trainer,
) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    trainer.server.faults.add("sign-out", "GET .*/revoke/")
    trainer.server.requests.clear()
    question = Answer("confirm_ok")
    do(trainer, window, "revoke")
    assert question.enabled
    assert len(trainer.certificates) == 1
    again = Answer("confirm_ok", dialog="confirm_person")
    sign_in_again(trainer, window)
    wait_until(lambda: again.enabled, "the question")
    trainer.wait(window)
    sent = [r for r in trainer.server.requests.posts() if "/revoke/" in r.path]
    assert len(sent) == 1
    assert trainer.certificates == {}
    assert "is revoked" in message(window)


def test_closing_the_window_lets_a_change_go_on(trainer: Trainer) -> None:
    window = issued(trainer, 1)
    select(window, 0)
    trainer.server.faults.add("slow", "POST .*/revoke/", seconds=0.4)
    question = Answer("confirm_ok")
    action(window, "revoke").trigger()
    assert question.enabled
    window.close()
    trainer.wait(window)
    assert window.isHidden()
    assert trainer.certificates == {}


def test_who_got_a_certificate_during_the_question_is_not_removed(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    window.enrol()
    trainer.wait(window)
    [row] = trainer.shown.attendees or ()
    form = trainer.client.certificate_form(
        trainer.organisation, trainer.course, row.attendee or 0, 1
    )
    trainer.client.create_certificate(trainer.organisation, trainer.course, form)
    select(window, 0)
    question = Answer("confirm_ok")
    do(trainer, window, "remove")
    assert "stays valid" not in question.texts["confirm_text"]
    wait_until(lambda: "another certificate by now" in message(window), "the sentence")
    trainer.wait(window)
    [now] = trainer.shown.attendees or ()
    assert now.attendee == row.attendee
    assert window.model.has_certificate(0)


def test_a_pdf_that_cannot_be_written_is_only_not_shown(opened: list[str]) -> None:
    viewer = PdfViewer()
    assert not viewer.show("n" * 300 + ".pdf", b"%PDF-")
    assert opened == []
    viewer.close()


def test_a_pdf_that_another_program_holds_does_not_keep_the_window_open(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_folder: TemporaryDirectory[str]) -> None:
        raise PermissionError  # as Windows says

    viewer = PdfViewer()
    assert viewer.show("shown.pdf", b"%PDF-")
    assert opened[0].endswith("shown.pdf")
    with monkeypatch.context() as windows:
        windows.setattr(TemporaryDirectory, "cleanup", held)
        viewer.close()


def test_a_name_without_blanks_makes_no_window_wider(qgis_app: object) -> None:
    strip = PersonStrip()
    strip.show_person("Ann · QGIS-1")
    usual = strip.minimumSizeHint().width()
    strip.show_person("x" * 250 + " · QGIS-2")
    assert strip.minimumSizeHint().width() == usual
    strip.deleteLater()
