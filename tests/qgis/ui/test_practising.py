"""Practising: everything is marked, nothing of the real site is touched, and it all comes back."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.practice.gate import HEADER
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.settings import GROUP
from qgis_certification_plugin.ui.account import AccountState
from qgis_certification_plugin.ui.dock import CertificationDock
from qgis_certification_plugin.ui.find.on_map import CourseMap
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from qgis_certification_plugin.ui.participants.work import Busy
from qgis_certification_plugin.ui.practice.mode import FOLDER, PracticeMode
from qgis_certification_plugin.ui.practice.rehearsal import Rehearsal
from qgis_certification_plugin.ui.practice.state import Choice
from tests.qgis.ui.conftest import WORLD, MapWindow
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import (
    Answer,
    Trainer,
    child,
    message,
    people_text,
    statuses,
    wait_until,
)

BAND = "practice_band"


@pytest.fixture
def dock(office: Office, map_window: MapWindow) -> Iterator[CertificationDock]:
    """The dock at the right of a map, open on the trainer's page of the real site."""
    office.settings.dock_page = "courses"
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    made = CertificationDock(office, on_map, map_window.window)
    map_window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    wait_until(lambda: office.catalogue is not None, "the catalogue")
    yield made
    on_map.stop()
    made.close_down()
    map_window.window.removeDockWidget(made)
    destroy(office, made)


@pytest.fixture
def mode(office: Office, dock: CertificationDock, map_window: MapWindow) -> Iterator[PracticeMode]:
    """The switch, off."""
    made = PracticeMode(office, dock, map_window.canvas, WORLD)
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rehearsal(mode: PracticeMode) -> Rehearsal:
    assert mode.rehearsal is not None
    return mode.rehearsal


def settled(mode: PracticeMode) -> Rehearsal:
    """Wait until somebody is signed in and sees her courses."""
    wait_until(lambda: not mode.is_starting, "the practice site")
    now = rehearsal(mode)
    wait_until(lambda: now.office.account.is_signed_in, "signing in")
    wait_until(lambda: now.pages.courses_page.desk.model.rowCount() > 0, "the courses")
    return now


@pytest.fixture
def practising(mode: PracticeMode) -> Rehearsal:
    """A rehearsal in which everything works."""
    mode.start(Choice())
    return settled(mode)


def trainer_in(now: Rehearsal) -> Trainer:
    """Return somebody at the pages of a rehearsal, with the course that waits to be filled in."""
    page, person = now.pages.courses_page, now.practice.person
    model = page.desk.model
    lines = [model.line(row) for row in range(model.rowCount())]
    course = next(line.course for line in lines if "introduction" in line.course)
    site = SiteSession(now.office.server, requests.Session())
    site.http.headers[HEADER] = now.room.key
    client = CertificationClient(site)
    role = now.practice.choice.role
    return Trainer(now.room.server, now.office, page, role, person.organisation, course, client)


def empty_course(now: Rehearsal) -> Trainer:
    """Return somebody at a course without participants that ends today."""
    found = now.room.server.site.read(
        "SELECT course.slug FROM course JOIN organisation ON organisation.id = organisation_id"
        " WHERE organisation.slug = ? AND course.end_date ="
        " (SELECT MIN(end_date) FROM course WHERE end_date >= date('now') AND NOT EXISTS"
        "  (SELECT 1 FROM course_attendee WHERE course_id = course.id))"
        " AND NOT EXISTS (SELECT 1 FROM course_attendee WHERE course_id = course.id)",
        now.practice.person.organisation,
    )
    trainer = trainer_in(now)
    trainer.course = found[0]["slug"]
    return trainer


def bands(window: QWidget) -> list[QLabel]:
    """Return the bands in a window itself, not in the windows that came from it."""
    return [band for band in window.findChildren(QLabel, BAND) if band.window() is window.window()]


def press(parent: QWidget, name: str) -> None:
    QTest.mouseClick(child(parent, QPushButton, name), Qt.MouseButton.LeftButton)


def told(dock: CertificationDock, window: ParticipantsWindow | None = None) -> str:
    """Return what the message bars say; which of them was used depends on the window in use."""
    in_dock = [label.text() for label in dock.home.findChildren(QLabel, "message_text")]
    return " ".join([*in_dock, message(window) if window else ""])


def servers() -> int:
    """Return how many practice servers run; one of them is the real site of these tests."""
    return sum(thread.name == "practice-server" for thread in threading.enumerate())


# --- on ----------------------------------------------------------------------------------------


def test_the_switch_is_on_the_trainers_page_and_signs_in_by_itself(
    mode: PracticeMode, dock: CertificationDock
) -> None:
    answer = Answer("practice_ok")
    press(dock.home.courses_page, "practice_start")
    assert answer.seen
    now = settled(mode)
    assert now.office.account.username == "olivia"
    assert dock.content is now.pages
    assert now.pages.isVisible()
    assert not dock.home.isVisible()
    assert dock.page == "courses"
    assert now.office.server.on_this_computer
    assert now.pages.courses_page.desk.model.rowCount() == 8


def test_leaving_the_question_leaves_everything(
    mode: PracticeMode, dock: CertificationDock
) -> None:
    answer = Answer("practice_cancel")
    press(dock.home.courses_page, "practice_start")
    assert answer.seen
    assert not mode.is_on
    assert not mode.is_starting


def test_the_question_says_what_is_to_be_learnt(
    mode: PracticeMode, dock: CertificationDock
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        box = child(dialog, QComboBox, "practice_preset")
        for number in range(box.count()):
            box.setCurrentIndex(number)
            seen.append(child(dialog, QLabel, "practice_preset_text").text())

    answer = Answer("practice_cancel", before=look)
    mode.handle("start")
    assert answer.seen
    assert len(set(seen)) == 8
    assert all(sentence.endswith(".") for sentence in seen)


def test_nobody_else_on_this_computer_gets_in(practising: Rehearsal) -> None:
    url = practising.room.server.url
    assert requests.get(f"{url}/en/", timeout=10).status_code == 403
    assert requests.get(f"{url}/en/feed/past-course/", timeout=10).status_code == 403


def test_pages_opened_in_the_browser_get_in_once(practising: Rehearsal, opened: list[str]) -> None:
    QTest.mouseClick(
        child(practising.pages.courses_page, QPushButton, "organisation_top_up"),
        Qt.MouseButton.LeftButton,
    )
    browser = requests.Session()
    page = browser.get(opened[0], timeout=10)
    assert page.status_code == 200
    assert "/top-up/" in page.url
    assert requests.get(opened[0], timeout=10).status_code == 403


def test_what_is_being_sent_to_the_real_site_comes_first(
    mode: PracticeMode, dock: CertificationDock, office: Office, practice: PracticeServer
) -> None:
    window = real_window(dock, office, practice)
    window.work.busy = Busy.ISSUING
    mode.start(Choice())
    assert not mode.is_starting
    assert "Something is being sent" in told(dock, window)
    window.work.busy = Busy.NOTHING


# --- the band ----------------------------------------------------------------------------------


def test_without_practising_there_is_no_band(
    mode: PracticeMode, dock: CertificationDock, office: Office, practice: PracticeServer
) -> None:
    window = real_window(dock, office, practice)
    assert bands(dock) == bands(window) == []


def test_the_dock_has_a_band_in_words(practising: Rehearsal, dock: CertificationDock) -> None:
    (band,) = bands(dock)
    assert band.isVisible()
    assert band.text() == "Practice: nothing is real, nothing is paid"
    assert band.accessibleName() == band.text()
    assert practising.pages.rect().contains(band.geometry())


def test_the_band_follows_the_palette(practising: Rehearsal, dock: CertificationDock) -> None:
    (band,) = bands(dock)
    seen = set()
    for colour in (Qt.GlobalColor.darkRed, Qt.GlobalColor.darkGreen):
        palette = band.palette()
        palette.setColor(palette.ColorRole.Highlight, colour)
        band.setPalette(palette)
        image = band.grab().toImage()
        seen.add(image.pixelColor(image.width() // 5, 1).name())
    assert len(seen) == 2


def test_the_window_of_a_course_has_a_band_instead_of_the_address(practising: Rehearsal) -> None:
    window = trainer_in(practising).open()
    (band,) = bands(window)
    assert band.isVisible()
    assert not child(window, QLabel, "course_server").isVisible()


def test_the_confirmation_and_the_folder_have_a_band(practising: Rehearsal) -> None:
    trainer = empty_course(practising)
    window = trainer.open()
    trainer.paste(window, people_text(2))
    found: list[int] = []

    def look(dialog: QDialog) -> None:
        found.append(len(bands(dialog)))

    answer = Answer("plan_issue", before=look)
    trainer.press(window, "issue_certificates")
    wait_until(lambda: answer.seen, "the confirmation")
    trainer.wait(window)
    wait_until(lambda: len(trainer.certificates) == 2, "two certificates")
    folder = Answer("save_pdfs_cancel", before=look)
    trainer.press(window, "save_pdfs")
    assert folder.seen
    assert found == [1, 1]


@pytest.mark.parametrize("what", ["change", "reset"])
def test_the_questions_about_practising_have_a_band(
    practising: Rehearsal, mode: PracticeMode, what: str
) -> None:
    found: list[int] = []

    def look(dialog: QDialog) -> None:
        found.append(len(bands(dialog)))

    answer = Answer("no such button", before=look)
    press(practising.pages.courses_page, f"practice_{what}")
    assert answer.seen
    assert found == [1]


# --- what goes wrong ---------------------------------------------------------------------------


def issue_with(mode: PracticeMode, preset: str, people: int) -> tuple[Trainer, ParticipantsWindow]:
    """Practise with a preset and issue to so many people in the empty course."""
    mode.start(Choice(preset=preset))
    trainer = empty_course(settled(mode))
    window = trainer.open()
    trainer.paste(window, people_text(people))
    trainer.issue(window)
    return trainer, window


@pytest.mark.parametrize("preset", ["works", "answers-lost", "colleague-issues"])
def test_troubles_that_the_plugin_settles_by_itself(mode: PracticeMode, preset: str) -> None:
    trainer, _window = issue_with(mode, preset, 5)
    wait_until(lambda: len(trainer.certificates) == 5, "all certificates")
    assert trainer.shown.credits == 195


def test_a_session_that_ends_half_way_is_renewed_without_a_password(mode: PracticeMode) -> None:
    trainer, window = issue_with(mode, "session-ends", 4)
    wait_until(child(window, QFrame, "session_ended_bar").isVisible, "the strip")
    found: list[int] = []

    def look(dialog: QDialog) -> None:
        found.append(len(bands(dialog)))
        assert child(dialog, QLineEdit, "sign_in_password").text() == ""

    answer = Answer("sign_in", before=look)
    press(window, "session_sign_in")
    assert answer.seen
    assert found == [1]
    rest = Answer("plan_issue")
    wait_until(lambda: rest.seen, "the question about the rest")
    wait_until(lambda: len(trainer.certificates) == 4, "all certificates")


def test_a_dropped_connection_is_told_and_the_rest_follows(mode: PracticeMode) -> None:
    trainer, window = issue_with(mode, "connection-drops", 6)
    wait_until(child(window, QFrame, "interrupted_bar").isVisible, "the strip")
    trainer.server.faults.clear()  # the connection is back
    answer = Answer("plan_issue")
    press(window, "continue_issuing")
    wait_until(lambda: answer.seen, "the confirmation")
    trainer.wait(window)
    wait_until(lambda: len(trainer.certificates) == 6, "all certificates")


def test_credits_that_run_out_stop_the_rest(mode: PracticeMode) -> None:
    trainer, window = issue_with(mode, "credits-run-out", 4)
    wait_until(child(window, QFrame, "interrupted_bar").isVisible, "the strip")
    assert len(trainer.certificates) == 2
    assert trainer.shown.credits == 0


def test_a_number_given_out_twice_is_found(mode: PracticeMode) -> None:
    _trainer, window = issue_with(mode, "number-twice", 2)
    wait_until(
        lambda: any("twice" in text for text in statuses(window)), "the check of the numbers"
    )


def test_another_role_and_another_trouble_are_chosen_in_the_middle(
    practising: Rehearsal, mode: PracticeMode
) -> None:
    def choose(dialog: QDialog) -> None:
        roles = child(dialog, QComboBox, "practice_role")
        roles.setCurrentIndex(roles.findData("convener"))
        presets = child(dialog, QComboBox, "practice_preset")
        presets.setCurrentIndex(presets.findData("answers-lost"))

    answer = Answer("practice_ok", before=choose)
    press(practising.pages.courses_page, "practice_change")
    assert answer.seen
    assert mode.rehearsal is practising
    wait_until(lambda: practising.office.account.username == "conrad", "the convener")
    settled(mode)
    text = child(practising.pages, QLabel, "practice_text").text()
    assert "Course convener" in text
    assert "Answers get lost" in text
    assert "practice-conrad" in text
    fault = practising.room.server.faults.take("GET", "/en/")
    assert fault is None


# --- off ---------------------------------------------------------------------------------------


def real_window(
    dock: CertificationDock, office: Office, practice: PracticeServer
) -> ParticipantsWindow:
    """Sign in at the real site and open a course with participants there."""
    account = practice.accounts["owner"]
    office.account.sign_in(account.username, account.password, remember=False)
    wait_until(lambda: office.account.is_signed_in, "signing in")
    page = dock.home.courses_page
    wait_until(lambda: page.desk.model.rowCount() > 0, "the courses")
    lines = [page.desk.model.line(row) for row in range(page.desk.model.rowCount())]
    course = next(line.course for line in lines if "introduction" in line.course)
    window = page.open_course(account.organisation_slug, course)
    wait_until(lambda: window.work.busy is Busy.NOTHING and window.page is not None, "the course")
    return window


def all_settings() -> dict[str, Any]:
    settings = QgsSettings()
    settings.beginGroup(GROUP)
    return {key: settings.value(key) for key in settings.allKeys()}


def files_of(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith("catalogue")}


def test_switched_off_everything_is_as_before(
    mode: PracticeMode,
    dock: CertificationDock,
    office: Office,
    practice: PracticeServer,
    map_window: MapWindow,
) -> None:
    window = real_window(dock, office, practice)
    window.model.set_rows(list(window.model.participants))
    before = (all_settings(), files_of(office.folder), statuses(window))
    layers = set(map_window.project.mapLayers())
    catalogue, client = office.catalogue, office.account.client
    stamp = office.store.path.stat().st_mtime_ns
    practice.requests.clear()
    mode.start(Choice())
    now = settled(mode)
    assert not window.isVisible()
    trainer = empty_course(now)
    rehearsed = trainer.open()
    trainer.paste(rehearsed, people_text(2))
    trainer.issue(rehearsed)
    url, folder = now.room.server.url, now.room.folder
    assert folder.is_dir()
    press(now.pages.courses_page, "practice_stop")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not mode.is_on
    assert dock.content is dock.home
    assert dock.home.isVisible()
    assert window.isVisible()
    assert (all_settings(), files_of(office.folder), statuses(window)) == before
    assert set(map_window.project.mapLayers()) == layers
    assert office.catalogue is catalogue
    assert office.account.client is client
    assert office.account.state is AccountState.SIGNED_IN
    assert office.store.path.stat().st_mtime_ns == stamp
    assert len(practice.requests) == 0
    assert not folder.exists()
    assert not (office.folder / FOLDER).exists()
    with pytest.raises(requests.ConnectionError):
        requests.get(url, timeout=10)
    assert servers() == 1
    assert not [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, ParticipantsWindow) and one is not window
    ]
    assert "You are back at 127.0.0.1" in told(dock, window)


def test_a_password_of_the_real_site_stays_remembered(
    mode: PracticeMode, dock: CertificationDock, office: Office
) -> None:
    office.settings.username, office.settings.authcfg = "trainer@example.org", "abc1234"
    mode.start(Choice(role="convener"))
    now = settled(mode)
    now.office.account.sign_out()
    mode.stop()
    assert office.settings.username == "trainer@example.org"
    assert office.settings.authcfg == "abc1234"


def test_courses_of_the_rehearsal_come_on_no_map(
    practising: Rehearsal, dock: CertificationDock, map_window: MapWindow
) -> None:
    before = set(map_window.project.mapLayers())
    dock.open_page("find")
    page = practising.pages.find_page
    wait_until(lambda: page.model.rowCount() > 0, "the courses")
    assert not page.add_to_map.isVisible()
    page.list.setCurrentIndex(page.list.model().index(3, 0))
    course = page.model.course_at(page.list.currentIndex())
    assert course is not None
    page._zoom(course.key)
    QApplication.processEvents()
    assert set(map_window.project.mapLayers()) == before


# --- anew --------------------------------------------------------------------------------------


def test_a_reset_begins_anew(practising: Rehearsal, mode: PracticeMode, office: Office) -> None:
    trainer = empty_course(practising)
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.issue(window)
    assert len(trainer.certificates) == 3
    old = practising.room.folder
    answer = Answer("practice_reset_ok")
    press(practising.pages.courses_page, "practice_reset")
    assert answer.seen
    wait_until(lambda: mode.rehearsal is not practising, "the new world")
    now = settled(mode)
    assert not old.exists()
    assert [path.name for path in (office.folder / FOLDER).iterdir() if path.is_dir()] == [
        now.room.folder.name
    ]
    again = empty_course(now)
    assert again.course == trainer.course
    assert again.certificates == {}
    assert len(bands(now.pages)) == 1
    assert servers() == 2


def test_a_reset_that_is_not_confirmed_changes_nothing(
    practising: Rehearsal, mode: PracticeMode
) -> None:
    answer = Answer("practice_reset_cancel")
    press(practising.pages.courses_page, "practice_reset")
    assert answer.seen
    assert mode.rehearsal is practising
    assert not mode.is_starting


# --- ends of other kinds -----------------------------------------------------------------------


def test_leaving_while_the_site_is_being_made_leaves_nothing(
    mode: PracticeMode, office: Office
) -> None:
    mode.start(Choice())
    mode.stop()
    assert not mode.is_starting
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "the end of the start")
    QApplication.processEvents()
    assert not mode.is_on
    assert servers() == 1
    assert not (office.folder / FOLDER).exists()


def test_stopping_in_the_middle_of_a_reset_stops(
    practising: Rehearsal, mode: PracticeMode, dock: CertificationDock, office: Office
) -> None:
    mode.start(Choice())
    mode.stop()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "the end of the start")
    QApplication.processEvents()
    assert not mode.is_on
    assert dock.content is dock.home
    assert servers() == 1
    assert not (office.folder / FOLDER).exists()


def test_a_proxy_is_not_asked_for_the_practice_site(mode: PracticeMode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = listener.getsockname()[1]
    settings = QgsSettings()
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1"}
    for name, value in {**values, "proxyPort": str(nobody)}.items():
        settings.setValue(f"proxy/{name}", value)
    try:
        mode.start(Choice())
        settled(mode)
    finally:
        settings.remove("proxy")


def test_a_server_named_by_the_environment_stays_the_real_one(
    mode: PracticeMode, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"SERVER_URL": "https://example.org", "USERNAME": "somebody"}.items():
        monkeypatch.setenv(f"QGIS_CERTIFICATION_{name}", value)
    real = office.server.root
    mode.start(Choice())
    now = settled(mode)
    assert now.office.server.root == now.room.server.url
    assert now.office.settings.username == "olivia"
    assert office.server.root == real


def test_a_start_that_fails_says_so(
    mode: PracticeMode, dock: CertificationDock, office: Office
) -> None:
    (office.folder / FOLDER).write_text("in the way")
    mode.start(Choice())
    wait_until(lambda: not mode.is_starting, "the end of the start")
    assert not mode.is_on
    assert "The practice site could not be started" in told(dock)
    assert servers() == 1


def test_what_a_crash_has_left_is_removed_at_the_next_start(
    office: Office, dock: CertificationDock, map_window: MapWindow
) -> None:
    left = office.folder / FOLDER / "0123456789abcdef"
    left.mkdir(parents=True)
    (left / "drafts.sqlite").write_text("Noor de Wit")
    left.with_suffix(".lock").touch()
    mode = PracticeMode(office, dock, map_window.canvas, WORLD)
    wait_until(lambda: not left.exists(), "the sweep")
    assert not mode.is_on
    assert dock.content is dock.home
    mode.close()


def test_a_practice_window_in_another_language_says_it_there(
    practising: Rehearsal, dock: CertificationDock
) -> None:
    (band,) = bands(dock)
    band.setText("")
    QApplication.sendEvent(band, QEvent(QEvent.Type.LanguageChange))
    assert band.text() == band.accessibleName() != ""


# --- applying ----------------------------------------------------------------------------------


def test_an_application_is_practised_at_the_practice_site_alone(
    practising: Rehearsal, office: Office, practice: PracticeServer
) -> None:
    window = practising.pages.become_page.open_application()
    assert len(bands(window)) == 1
    assert window.desk.store.path.is_relative_to(practising.room.folder)
    practice.requests.clear()
    window.tabs.setCurrentWidget(window.apply)
    wait_until(lambda: window.apply.questions.boxes, "the questions")
    assert len(practice.requests) == 0
    assert not (office.folder / "dossiers").exists()


def test_the_real_application_is_put_aside_and_comes_back(
    mode: PracticeMode, dock: CertificationDock
) -> None:
    window = dock.home.become_page.open_application()
    mode.start(Choice())
    settled(mode)
    assert not window.isVisible()
    mode.stop()
    assert window.isVisible()
    window.close_down()


def test_one_does_not_practise_while_a_real_application_is_sent(
    mode: PracticeMode, dock: CertificationDock, office: Office, practice: PracticeServer
) -> None:
    window = dock.home.become_page.open_application()
    account = practice.accounts["owner"]
    office.account.sign_in(account.username, account.password, remember=False)
    wait_until(lambda: office.account.is_signed_in, "signing in")
    practice.faults.add("slow", "create-certifyingorganisation", seconds=0.5)
    window.tabs.setCurrentWidget(window.apply)
    assert window.apply.is_busy
    mode.start(Choice())
    assert not mode.is_starting
    wait_until(lambda: not window.apply.is_busy, "the questions")
    window.close_down()
