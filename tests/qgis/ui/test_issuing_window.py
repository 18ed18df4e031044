"""From a pasted list to certificates, in the real window, against the practice server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.client import Person
from qgis_certification_plugin.storage.lock import FileLock
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.status import Kind
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from qgis_certification_plugin.ui.participants.work import Busy
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import (
    Answer,
    Trainer,
    child,
    make_trainer,
    message,
    people_text,
    person_name,
    statuses,
    wait_until,
)

MakeTrainer = Callable[..., Trainer]
CREATE = "POST .*create-certificate"


@pytest.fixture
def trainer_at(office_at: Callable[[str], Office]) -> Iterator[MakeTrainer]:
    """Make a practice server, and somebody with a fresh course there."""
    servers: list[PracticeServer] = []
    trainers: list[Trainer] = []

    def make(scenario: str = "default", role: str = "owner") -> Trainer:
        server = PracticeServer(scenario=scenario)
        server.start()
        servers.append(server)
        trainers.append(make_trainer(server, office_at(server.url), role))
        return trainers[-1]

    yield make
    for trainer in trainers:
        trainer.page.close_windows()
        destroy(trainer.office, trainer.page)
    for server in servers:
        server.stop()


@pytest.fixture
def trainer(trainer_at: MakeTrainer) -> Trainer:
    """The owner of an organisation with many credits, signed in."""
    made = trainer_at()
    made.sign_in()
    return made


def kinds(window: ParticipantsWindow) -> list[Kind]:
    return [window.model.status(row).kind for row in range(window.model.rowCount() - 1)]


def break_off(trainer: Trainer, kind: str, skip: int) -> None:
    """Let one certificate get no answer, and nobody read the course page after that."""
    trainer.server.faults.add(kind, CREATE, skip=skip)
    # Before it come the page after the upload, the first page of the run, and the form.
    trainer.server.faults.add("404", "GET .*/course/", skip=3)


def bar_text(window: ParticipantsWindow, name: str) -> str:
    """Return what a strip says; nothing while it is hidden."""
    bar = child(window, QFrame, name)
    return "" if bar.isHidden() else str(child(bar, QLabel, f"{name}_text").text())


def carry_on(trainer: Trainer, window: ParticipantsWindow) -> Answer:
    """Continue an interrupted run, and confirm what is left of it."""
    answer = Answer("plan_issue")
    trainer.press(window, "continue_issuing")
    wait_until(lambda: answer.seen, "the plan for the rest")
    trainer.wait(window)
    return answer


def sign_in_again(trainer: Trainer, window: ParticipantsWindow) -> None:
    """Use the button in the strip that says that the session has ended."""
    answer = Answer("sign_in", before=trainer.type_account)
    trainer.press(window, "session_sign_in")
    assert answer.seen
    wait_until(lambda: trainer.office.account.is_signed_in, "signing in")


def test_twenty_people_are_pasted_and_get_their_certificates(
    trainer: Trainer, tmp_path: Path
) -> None:
    window = trainer.open()
    balance = trainer.shown.credits
    trainer.paste(window, people_text(20))
    assert "20 people were read" in child(window, QLabel, "mapping_summary").text()
    answer = trainer.issue(window)
    assert "20" in answer.texts["plan_question"]
    assert len(trainer.certificates) == 20
    assert balance is not None
    assert trainer.shown.credits == balance - 20
    numbers = set(trainer.certificates.values())
    wait_until(lambda: set(kinds(window)) == {Kind.VERIFIED}, "the check of the numbers")
    assert {text.split(",")[0] for text in statuses(window)} == numbers
    assert f"Balance {balance - 20}" in child(window, QLabel, "course_balance").text()
    assert "20 of 20" in child(window, QLabel, "course_results_text").text()

    folder = tmp_path / "certificates"
    folder.mkdir()

    def choose(dialog: Any) -> None:
        child(dialog, QLineEdit, "save_pdfs_folder_path").setText(str(folder))

    answer = Answer("save_pdfs_ok", before=choose)
    trainer.press(window, "save_pdfs")
    trainer.wait(window)
    assert answer.enabled
    files = sorted(folder.iterdir())
    assert len(files) == 20
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)
    assert {file.name.split(" ")[0] for file in files} == numbers


def test_twenty_certificates_cost_at_most_six_requests_more(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(20))
    trainer.server.requests.clear()
    trainer.issue(window)
    asked = [r for r in trainer.server.requests if not r.path.startswith("/en/certificate/")]
    assert len(trainer.certificates) == 20
    assert len(asked) <= 20 + 6, asked


def test_nothing_is_sent_before_the_plan_is_confirmed(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.server.requests.clear()
    answer = trainer.issue(window, button="plan_cancel")
    assert answer.enabled
    assert trainer.server.requests.posts() == []
    assert "3" in answer.texts["plan_cost"]


def test_enter_in_the_plan_cancels(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    trainer.server.requests.clear()

    def press_enter(dialog: Any) -> None:
        assert child(dialog, QPushButton, "plan_cancel").isDefault()
        assert not child(dialog, QPushButton, "plan_issue").autoDefault()

    trainer.issue(window, button="plan_cancel").before = press_enter
    assert trainer.server.requests.posts() == []


def test_only_who_passed_is_enrolled_and_gets_a_certificate(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    window.model.set_passed([1], False)
    answer = trainer.issue(window)
    assert "1" in answer.texts["plan_left_out_title"]
    assert sorted(trainer.certificates) == sorted([person_name(0), person_name(2)])
    assert len(trainer.shown.attendees or ()) == 2


def test_enrolling_takes_everybody_who_is_new(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    window.model.set_passed([1], False)
    window.enrol()
    trainer.wait(window)
    assert len(trainer.shown.attendees or ()) == 3
    assert statuses(window) == ["Enrolled", "Enrolled, gets no certificate", "Enrolled"]
    assert trainer.certificates == {}


def test_a_row_with_a_mistake_stops_everything_and_is_named(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2) + "Eva\tKok\tnot-an-address\n")
    trainer.server.requests.clear()
    trainer.press(window, "issue_certificates")
    assert "Row 3" in message(window)
    assert "not an e-mail address" in message(window)
    assert window.view.current_cell().row() == 2
    assert trainer.server.requests.posts() == []


def test_namesakes_each_get_their_own_certificate(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, "Tim\tSmit\ttim1@example.org\nTim\tSmit\ttim2@example.org\n")
    window.view.selectAll()
    window.editing.repairing.call_selected_right()
    trainer.issue(window)
    rows = trainer.shown.attendees or ()
    assert sorted(bool(row.number) for row in rows) == [True, True]
    assert len({row.number for row in rows}) == 2
    assert len({p.attendee for p in window.model.participants}) == 2


def test_no_other_name_is_printed_than_was_confirmed(trainer: Trainer) -> None:
    window = trainer.open()
    there = [Person("zoe", "Muller", "zoe@example.org")]
    trainer.client.upload_people(trainer.organisation, trainer.course, there)
    trainer.paste(window, "First name\tSurname\tE-mail\nZoë\tMüller\tzoe@example.org\n")
    plan = Answer("plan_issue")
    trainer.press(window, "issue_certificates")
    wait_until(lambda: plan.enabled, "the plan")
    trainer.wait(window)
    assert trainer.certificates == {}
    assert "another spelling" in message(window)
    [row] = window.model.participants
    assert row.name == "zoe Muller"


def test_too_few_credits_are_explained_and_nothing_is_sent(
    trainer_at: MakeTrainer, opened: list[str]
) -> None:
    trainer = trainer_at("few-credits")
    trainer.sign_in()
    window = trainer.open()
    trainer.paste(window, people_text(5))
    trainer.server.requests.clear()

    def look(dialog: Any) -> None:
        assert dialog.findChild(QPushButton, "plan_issue") is None
        child(dialog, QPushButton, "plan_top_up").click()

    answer = Answer("plan_cancel", before=look)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.seen, "the plan")
    assert "too little" in answer.texts["plan_cost"]
    assert opened[0].endswith(f"/{trainer.organisation}/top-up/")
    assert trainer.server.requests.posts() == []


def test_cancelling_stops_between_two_certificates_and_continuing_finishes(
    trainer: Trainer,
) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(6))
    trainer.server.faults.add("slow", CREATE, times=1, seconds=0.5, skip=2)
    stopped: list[bool] = []

    def stop_at_the_third(run: Any, _page: Any) -> None:
        if not stopped and sum(row.state.value == "accepted" for row in run.rows) == 2:
            stopped.append(True)
            child(window, QPushButton, "course_stop").click()

    window.work.run_changed.connect(stop_at_the_third)
    trainer.issue(window)
    window.work.run_changed.disconnect(stop_at_the_third)
    done = len(trainer.certificates)
    assert 2 <= done < 6
    assert f"{done} of 6" in bar_text(window, "interrupted_bar")
    assert carry_on(trainer, window).enabled
    assert len(trainer.certificates) == 6
    assert bar_text(window, "interrupted_bar") == ""


def test_an_interrupted_run_is_offered_when_the_course_is_opened_again(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(5))
    break_off(trainer, "drop-after", skip=2)
    trainer.issue(window)
    window.close()
    window = trainer.open()
    assert "3 of 5" in bar_text(window, "interrupted_bar")
    assert "2 left" in bar_text(window, "interrupted_bar")
    trainer.press(window, "issue_certificates")
    assert "was interrupted" in message(window)
    assert carry_on(trainer, window).enabled
    assert len(trainer.certificates) == 5
    assert bar_text(window, "interrupted_bar") == ""


def test_a_run_of_which_only_the_numbers_were_missing_is_not_offered(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    break_off(trainer, "drop-after", skip=1)
    trainer.issue(window)
    assert bar_text(window, "interrupted_bar")
    window.close()
    window = trainer.open()
    assert bar_text(window, "interrupted_bar") == ""
    assert message(window).startswith("2 certificate")
    assert set(kinds(window)) == {Kind.ISSUED}
    assert len(trainer.certificates) == 2


def test_a_journal_that_cannot_be_read_is_told_once(trainer: Trainer) -> None:
    folder = trainer.office.folder / "journals"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "00000001-aabbccdd.journal").write_bytes(b"nobody knows what this was\n")
    window = trainer.open()
    assert "00000001-aabbccdd.journal" in message(window)
    window.close()
    window = trainer.open()
    assert message(window) == ""


def test_of_several_journals_that_cannot_be_read_each_is_told(trainer: Trainer) -> None:
    folder = trainer.office.folder / "journals"
    folder.mkdir(parents=True, exist_ok=True)
    names = ["00000001-aabbccdd.journal", "00000002-aabbccdd.journal"]
    for name in names:
        (folder / name).write_bytes(b"nobody knows what this was\n")
    window = trainer.open()
    assert all(name in message(window) for name in names)


def test_what_was_let_go_is_not_offered_again(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    break_off(trainer, "drop-before", skip=1)
    trainer.issue(window)
    assert bar_text(window, "interrupted_bar")
    window.close()
    window = trainer.open()
    trainer.press(window, "let_go")
    trainer.wait(window)
    wait_until(lambda: window.work.busy is Busy.NOTHING)
    assert bar_text(window, "interrupted_bar") == ""
    assert len(trainer.certificates) == 1


def test_a_session_that_ends_in_the_middle_goes_on_after_signing_in(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(4))
    trainer.server.faults.add("sign-out", CREATE, skip=2)
    trainer.issue(window)
    assert "session has ended" in bar_text(window, "session_ended_bar")
    assert len(window.model.participants) == 4

    sign_in_again(trainer, window)
    plan = Answer("plan_issue")
    wait_until(lambda: plan.seen, "the plan for the rest")
    assert "2" in plan.texts["plan_question"]
    trainer.wait(window)
    assert len(trainer.certificates) == 4
    assert bar_text(window, "session_ended_bar") == ""
    assert bar_text(window, "interrupted_bar") == ""


def test_a_session_that_ended_before_enrolling_loses_nothing(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    trainer.server.faults.add("sign-out", "upload")
    trainer.issue(window)
    assert "session has ended" in bar_text(window, "session_ended_bar")
    sign_in_again(trainer, window)
    plan = Answer("plan_issue")
    wait_until(lambda: plan.seen, "the plan")
    trainer.wait(window)
    assert len(trainer.certificates) == 2


def test_somebody_else_who_signs_in_neither_sees_nor_sends_this_table(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    trainer.server.faults.add("sign-out", "upload")
    trainer.issue(window)
    drafts, key = window.work.files.drafts, window.work.key
    trainer.sign_in("outsider")
    wait_until(lambda: not trainer.page.windows.windows, "the closed window")
    assert len(drafts.load(key)) == 2
    assert trainer.shown.attendees == ()


def test_an_upload_without_an_answer_is_found_on_the_course_page(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.server.faults.add("drop-after", "upload")
    trainer.issue(window)
    assert len(trainer.certificates) == 3
    assert len(trainer.shown.attendees or ()) == 3


def test_another_qgis_that_issues_in_this_course_is_respected(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    lock: FileLock = window.work.files.lock()
    with lock:
        trainer.issue(window)
    assert "Another QGIS" in message(window)
    assert trainer.certificates == {}


def test_numbers_are_copied_as_a_table(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    trainer.issue(window)
    trainer.press(window, "copy_numbers")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    name, number, _wording, link = lines[1].split("\t")
    assert trainer.certificates[name] == number
    assert link == f"{trainer.server.url}/en/certificate/{number}/"


def test_closing_while_issuing_lets_it_go_on(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(4))
    trainer.server.faults.add("slow", CREATE, seconds=0.3, times=2)

    def close(_run: Any, _page: Any) -> None:
        window.close()

    window.work.run_changed.connect(close)
    trainer.issue(window)
    window.work.run_changed.disconnect(close)
    assert window.isHidden()
    assert len(trainer.certificates) == 4
    assert trainer.page.open_course(trainer.organisation, trainer.course) is window
    assert window.isVisible()


def test_the_keyboard_alone_is_enough(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    answer = Answer("plan_issue")
    window.activateWindow()
    QTest.keyClick(window.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    trainer.wait(window)
    assert answer.seen
    assert len(trainer.certificates) == 1


def test_a_convener_issues_in_her_own_course(trainer_at: MakeTrainer) -> None:
    trainer = trainer_at(role="convener")
    trainer.sign_in()
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.issue(window)
    assert len(trainer.certificates) == 3


def test_signing_out_closes_the_table_and_keeps_what_was_typed(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    child(trainer.page, QPushButton, "sign_out").click()
    assert trainer.page.windows.windows == []
    trainer.sign_in()
    again = trainer.open()
    assert len(again.model.participants) == 2


def test_each_may_have_another_wording(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    kinds_ = dict(window.model.certificate_types)
    other = next(number for number in kinds_ if number != window.model.default_type)
    window.model.setData(window.model.index(1, Column.CERTIFICATE), other)
    trainer.issue(window)
    shown = {row.name: row.certificate_type for row in trainer.shown.attendees or ()}
    assert shown[person_name(1)] == kinds_[other]
    assert shown[person_name(0)] == kinds_[window.model.default_type or 0]
