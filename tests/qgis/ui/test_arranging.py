"""Making, copying and changing courses and course types from My courses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from qgis_certification_plugin.domain.arranging.drafts import COPY, COURSE, NEW_COURSE, NEW_TYPE
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.arranging import ArrangingDesk
from qgis_certification_plugin.server.errors import FormRefused
from qgis_certification_plugin.services.arranging_courses import open_course
from qgis_certification_plugin.ui.account import AccountState
from qgis_certification_plugin.ui.arranging.background_choice import BackgroundChoice
from qgis_certification_plugin.ui.arranging.controls import ArrangingControls
from qgis_certification_plugin.ui.arranging.course_dialog import CourseDialog
from qgis_certification_plugin.ui.arranging.dialog import ArrangingDialog
from qgis_certification_plugin.ui.arranging.type_dialog import TypeDialog
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.practice.band import PracticeBand, mark_practice
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import Answer, Trainer, child, make_trainer, wait_until
from tests.unit.domain.test_images import png

CREATE = r"^POST .*create-course/"


def controls(trainer: Trainer) -> ArrangingControls:
    return trainer.page.desk.arranging


def select(trainer: Trainer, course: str) -> None:
    """Select a course in the list."""
    desk = trainer.page.desk
    for row in range(desk.filter.rowCount()):
        index = desk.filter.index(row, 0)
        if desk.model.line(desk.filter.mapToSource(index).row()).course == course:
            desk.view.setCurrentIndex(index)
            return
    raise AssertionError(course)


def opened(trainer: Trainer, entry: QAction) -> ArrangingDialog:
    """Choose an entry of a menu and wait for the form of its window."""
    before = set(controls(trainer).room.windows)
    entry.trigger()
    [window] = set(controls(trainer).room.windows) - before
    wait_until(lambda: not window.drafting.is_busy, "the form")
    return window


def copy(trainer: Trainer) -> ArrangingDialog:
    select(trainer, trainer.course)
    return opened(trainer, controls(trainer).copy)


def press(window: ArrangingDialog) -> None:
    assert window.send.isEnabled()
    QTest.mouseClick(window.send, Qt.MouseButton.LeftButton)
    wait_until(lambda: not window.drafting.is_busy, "the answer")


def say(window: ArrangingDialog) -> str:
    bar = child(window, QWidget, "arranging_messages")
    item = bar.currentItem()
    return "" if item is None else item.accessibleName()


def set_day(window: QWidget, name: str, day: date) -> None:
    child(window, QDateEdit, name).setDate(QDate(day.year, day.month, day.day))


def shown_day(window: QWidget, name: str) -> date:
    shown = child(window, QDateEdit, name).date()
    return date(shown.year(), shown.month(), shown.day())


def posts(trainer: Trainer) -> list[str]:
    return [
        one.path
        for one in trainer.server.requests
        if one.method == "POST" and "/accounts/" not in one.path
    ]


def courses(trainer: Trainer) -> set[str]:
    page = trainer.client.organisation_page(trainer.organisation)
    return {line.course for line in page.courses}


FAR = date(2041, 3, 4)


# --- copying -----------------------------------------------------------------------------------


def test_a_course_is_copied_by_two_clicks_and_two_days(trainer: Trainer) -> None:
    before = courses(trainer)
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    set_day(window, "course_end", FAR + timedelta(days=2))
    press(window)
    [made] = courses(trainer) - before
    desk = ArrangingDesk(trainer.client.session)
    source = open_course(desk, trainer.organisation, COURSE, trainer.course).fields
    copied = open_course(desk, trainer.organisation, COURSE, made).fields
    assert (copied.start, copied.end) == (FAR, FAR + timedelta(days=2))
    assert copied.competence == source.competence
    assert copied.convener == source.convener
    assert controls(trainer).room.windows == []
    wait_until(lambda: not trainer.page.desk.is_busy)
    desk_ = trainer.page.desk
    row = desk_.filter.mapToSource(desk_.view.currentIndex()).row()
    assert desk_.model.line(row).course == made


def test_days_are_proposed_and_the_last_follows_the_first(trainer: Trainer) -> None:
    window = copy(trainer)
    length = shown_day(window, "course_end") - shown_day(window, "course_start")
    assert shown_day(window, "course_start") > date.today() - timedelta(days=1)
    set_day(window, "course_start", FAR)
    assert shown_day(window, "course_end") - FAR == length


def test_what_is_made_can_be_opened_from_the_message(trainer: Trainer) -> None:
    said: list[tuple[str, str]] = []

    def announce(text: str, _level: object, button: str | None, action: object) -> None:
        said.append((text, button or ""))
        if callable(action):
            action()

    trainer.office.add_announcer(announce)
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    press(window)
    trainer.office.remove_announcer(announce)
    assert "was made" in said[0][0]
    assert said[0][1] == "Open Participants"
    assert len(trainer.page.windows.windows) == 1


# --- what is wrong -----------------------------------------------------------------------------


def test_an_end_before_the_start_cannot_be_sent(trainer: Trainer) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    set_day(window, "course_end", FAR - timedelta(days=1))
    assert "before the first day" in child(window, QLabel, "end_note").text()
    assert not window.send.isEnabled()


def test_a_double_is_seen_before_anything_is_sent(trainer: Trainer) -> None:
    window = copy(trainer)
    line = next(one for one in trainer.page.desk.model._lines if one.course == trainer.course)
    set_day(window, "course_start", line.start)
    set_day(window, "course_end", line.end)
    assert "already" in child(window, QLabel, "end_note").text()
    assert not window.send.isEnabled()


def test_a_competence_is_counted_and_one_that_runs_off_is_told(trainer: Trainer) -> None:
    window = copy(trainer)
    edit = child(window, QLineEdit, "course_competence")
    edit.setText("W" * 70)
    assert child(window, QLabel, "competence_counter").text() == "70 of 120 characters"
    note = child(window, QLabel, "competence_note")
    assert "10 character" in note.text()
    assert window.send.isEnabled()
    edit.setText("x" * 121)
    assert "at most 120" in note.text()
    assert not window.send.isEnabled()


def test_one_that_somebody_made_meanwhile_is_told_and_what_was_typed_stays(
    trainer: Trainer,
) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    desk = ArrangingDesk(trainer.client.session)
    fields = window._course.fields
    desk.send_course(trainer.organisation, desk.course_paper(trainer.organisation), fields)
    press(window)
    assert "already" in say(window)
    assert shown_day(window, "course_start") == FAR
    assert posts(trainer)[1:] == []


def test_the_refusal_of_the_site_is_shown_at_its_field(trainer: Trainer) -> None:
    window = opened(trainer, controls(trainer).new_type)
    child(window, QLineEdit, "type_name").setText("Name")
    window._failed(FormRefused({"coursetype_link": ["Enter a valid URL."]}, ["Something else."]))
    assert "Enter a valid URL." in child(window, QLabel, "link_note").text()
    assert "Something else." in say(window)
    child(window, QLineEdit, "type_link").setText("https://example.org")
    assert child(window, QLabel, "link_note").text() == ""


def test_a_wrong_background_is_not_sent(trainer: Trainer, tmp_path: Path) -> None:
    window = copy(trainer)
    path = tmp_path / "x.png"
    path.write_bytes(b"%PDF-1.4")
    background = window._course.background
    background.set_image(str(path))
    assert "PNG or JPEG" in child(window, QLabel, "background_says").text()
    press(window)
    assert "Nothing was sent" in say(window)
    assert posts(trainer) == []
    path.write_bytes(png(84, 59))
    background.set_image("")
    background.set_image(str(path))
    assert background.image() == str(path)
    assert child(window, QLabel, "background_says").text() == "x.png"


# --- drafts ------------------------------------------------------------------------------------


def test_what_was_typed_is_there_the_next_time(trainer: Trainer) -> None:
    window = copy(trainer)
    child(window, QLineEdit, "course_competence").setText("Kept")
    child(window, QPushButton, "arranging_close").click()
    assert controls(trainer).room.windows == []
    again = copy(trainer)
    assert child(again, QLineEdit, "course_competence").text() == "Kept"
    assert child(again, QWidget, "arranging_kept").isVisible()
    child(again, QPushButton, "arranging_begin_anew").click()
    wait_until(lambda: not again.drafting.is_busy)
    assert child(again, QLineEdit, "course_competence").text() == "Reading maps"
    assert not child(again, QWidget, "arranging_kept").isVisible()


def test_what_was_only_looked_at_is_no_draft(trainer: Trainer) -> None:
    window = copy(trainer)
    window.close()
    assert list((trainer.office.folder / "arranging").glob("*.json")) == []


def test_an_ended_session_keeps_everything_and_goes_on(trainer: Trainer) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    before = courses(trainer)
    trainer.server.faults.add("sign-out", r"^GET /en/certifyingorganisation/[-\w]+/$")
    press(window)
    wait_until(lambda: child(window, QWidget, "arranging_session").isVisible())
    assert not window.send.isEnabled()
    answer = Answer("sign_in", before=trainer.type_account, dialog="sign_in_dialog")
    child(window, QPushButton, "arranging_sign_in").click()
    assert answer.seen
    wait_until(lambda: trainer.office.account.is_signed_in)
    wait_until(window.send.isEnabled)
    press(window)
    assert len(courses(trainer) - before) == 1


def test_a_lost_answer_is_read_back(trainer: Trainer) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    before = courses(trainer)
    trainer.server.faults.add("drop-after", CREATE)
    press(window)
    assert len(courses(trainer) - before) == 1
    assert controls(trainer).room.windows == []


def test_after_a_crash_the_site_is_asked_before_anything_is_sent_again(trainer: Trainer) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    before = courses(trainer)
    trainer.server.faults.add("drop-after", CREATE)
    trainer.server.faults.add("500-before", r"^GET /en/certifyingorganisation/[-\w]+/$", skip=1)
    press(window)
    assert "not known" in say(window)
    assert not window.form.isEnabled()
    assert len(courses(trainer) - before) == 1
    window.close()
    trainer.server.requests.clear()
    select(trainer, trainer.course)
    controls(trainer).copy.trigger()
    wait_until(lambda: controls(trainer).room.windows == [], "the end of the window")
    assert posts(trainer) == []
    assert len(courses(trainer) - before) == 1
    assert list((trainer.office.folder / "arranging").glob("*.json")) == []


def test_trying_again_asks_the_site_first(trainer: Trainer) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    before = courses(trainer)
    trainer.server.faults.add("drop-after", CREATE)
    trainer.server.faults.add("500-before", r"^GET /en/certifyingorganisation/[-\w]+/$", skip=1)
    press(window)
    trainer.server.requests.clear()
    press(window)
    assert posts(trainer) == []
    assert len(courses(trainer) - before) == 1
    assert controls(trainer).room.windows == []


def test_what_had_not_arrived_is_told_by_whichever_window_is_opened_next(
    trainer: Trainer,
) -> None:
    window = copy(trainer)
    set_day(window, "course_start", FAR)
    trainer.server.faults.add("drop-before", CREATE)
    trainer.server.faults.add("500-before", r"^GET /en/certifyingorganisation/[-\w]+/$", skip=1)
    press(window)
    window.close()
    other = opened(trainer, controls(trainer).new_course)
    assert "has not got it" in say(other)


# --- course types ------------------------------------------------------------------------------


def test_a_course_type_is_made_and_listed(trainer: Trainer) -> None:
    window = opened(trainer, controls(trainer).new_type)
    assert isinstance(window, TypeDialog)
    assert not window.send.isEnabled()
    child(window, QLineEdit, "type_name").setText("Cartography & <b>QGIS</b>")
    child(window, QPlainTextEdit, "type_description").setPlainText("Maps\nthat people read")
    hours = child(window, QLineEdit, "type_hours")
    hours.setText("16 hours")
    assert "number alone" in child(window, QLabel, "hours_note").text()
    assert not window.send.isEnabled()
    hours.setText("16")
    press(window)
    wait_until(lambda: not trainer.page.desk.is_busy)
    controls(trainer).show_types.trigger()
    types = controls(trainer).types
    assert types is not None
    names = [types.list.item(row).text() for row in range(types.list.count())]
    assert "Cartography & <b>QGIS</b>" in names


def test_a_course_type_is_changed_from_the_list(trainer: Trainer) -> None:
    controls(trainer).show_types.trigger()
    types = controls(trainer).types
    assert types is not None
    types.list.setCurrentRow(0)
    child(types, QPushButton, "course_type_change").click()
    [window] = controls(trainer).room.windows
    wait_until(lambda: not window.drafting.is_busy)
    child(window, QLineEdit, "type_name").setText("Another name")
    press(window)
    wait_until(lambda: not trainer.page.desk.is_busy)
    assert types.list.item(0).text() == "Another name"


def test_deleting_a_type_is_left_to_the_site(trainer: Trainer, opened: list[str]) -> None:
    controls(trainer).show_types.trigger()
    types = controls(trainer).types
    assert types is not None
    types.list.setCurrentRow(0)
    answer = Answer("delete_on_site_ok")
    child(types, QPushButton, "course_type_delete").click()
    assert "certificates" in answer.texts["delete_on_site_warning"]
    [address] = opened
    assert "/coursetype/" in address
    assert address.endswith("/delete/")
    assert posts(trainer) == []


# --- courses: changing and deleting ------------------------------------------------------------


def test_a_course_is_changed_in_place(trainer: Trainer) -> None:
    select(trainer, trainer.course)
    window = opened(trainer, controls(trainer).change)
    assert isinstance(window, CourseDialog)
    assert not window.send.isEnabled()
    child(window, QComboBox, "course_language").setEditText("Frysk")
    press(window)
    desk = ArrangingDesk(trainer.client.session)
    fields = open_course(desk, trainer.organisation, COURSE, trainer.course).fields
    assert fields.language == "Frysk"


def test_what_somebody_else_changed_is_told_before_it_is_replaced(trainer: Trainer) -> None:
    select(trainer, trainer.course)
    window = opened(trainer, controls(trainer).change)
    child(window, QComboBox, "course_language").setEditText("Frysk")
    desk = ArrangingDesk(trainer.client.session)
    paper = desk.course_paper(trainer.organisation, trainer.course)
    other = paper.fields.__class__(**{**vars(paper.fields), "competence": "Theirs"})
    desk.send_course(trainer.organisation, paper, other, course=trainer.course)
    press(window)
    assert "somebody has changed this" in say(window)
    press(window)
    fields = open_course(desk, trainer.organisation, COURSE, trainer.course).fields
    assert (fields.language, fields.competence) == ("Frysk", "Reading maps")


def test_deleting_a_course_is_left_to_the_site(trainer: Trainer, opened: list[str]) -> None:
    select(trainer, trainer.course)
    answer = Answer("delete_on_site_ok")
    controls(trainer).delete.trigger()
    assert "cannot be undone" in answer.texts["delete_on_site_warning"]
    [address] = opened
    assert address.endswith(f"/course/{trainer.course}/delete/")
    answer = Answer("delete_on_site_cancel")
    controls(trainer).delete.trigger()
    assert len(opened) == 1
    assert trainer.course in courses(trainer)


# --- conveners ---------------------------------------------------------------------------------


def test_conveners_are_listed_with_who_one_is(trainer: Trainer, opened: list[str]) -> None:
    controls(trainer).show_conveners.trigger()
    conveners = controls(trainer).conveners
    assert conveners is not None
    names = [conveners.list.item(row).text() for row in range(conveners.list.count())]
    assert any(name.endswith("(you)") for name in names)
    child(conveners, QPushButton, "convener_add").click()
    conveners.list.setCurrentRow(0)
    child(conveners, QPushButton, "convener_change").click()
    assert opened[0].endswith("/create-courseconvener/")
    assert opened[1].endswith("/update/")


# --- rights and life ---------------------------------------------------------------------------


@pytest.fixture
def convener(office_at: object) -> Iterator[Trainer]:
    with PracticeServer() as server:
        made = make_trainer(server, office_at(server.url), "convener")  # type: ignore[operator]
        made.sign_in()
        yield made
        made.page.close_windows()
        destroy(made.office, made.page)


def test_a_convener_changes_her_own_courses_only(convener: Trainer) -> None:
    found = controls(convener)
    select(convener, convener.course)
    assert found.copy.isEnabled()
    assert found.change.isEnabled()
    lines = convener.page.desk.model._lines
    select(convener, next(one.course for one in lines if not one.may_edit))
    assert not found.copy.isEnabled()
    assert not found.change.isEnabled()
    assert not found.delete.isEnabled()
    assert "another convener" in found.change.toolTip()
    assert found.new_course.isEnabled()
    assert not found.new_type.isEnabled()
    assert "owners" in found.new_type.toolTip()


def test_nothing_is_offered_to_somebody_signed_out(trainer: Trainer) -> None:
    window = copy(trainer)
    child(window, QLineEdit, "course_competence").setText("Kept")
    child(trainer.page, QPushButton, "sign_out").click()
    wait_until(lambda: trainer.office.account.state is AccountState.SIGNED_OUT)
    assert controls(trainer).room.windows == []
    assert not child(trainer.page, QToolButton, "arrange_new").isEnabled()
    assert not child(trainer.page, QToolButton, "arrange_course").isEnabled()


def test_a_window_is_opened_once(trainer: Trainer) -> None:
    room = controls(trainer).room
    first = copy(trainer)
    assert room.open(trainer.organisation, COPY, trainer.course) is first
    assert len(room.windows) == 1
    room.open(trainer.organisation, NEW_COURSE)
    room.open(trainer.organisation, NEW_TYPE)
    assert len(room.windows) == 3
    room.close_all()
    assert room.windows == []


def test_nothing_is_asked_before_something_is_chosen(office: Office, trainer: Trainer) -> None:
    trainer.server.requests.clear()
    select(trainer, trainer.course)
    assert list(trainer.server.requests) == []


def test_each_window_of_a_rehearsal_has_its_band(trainer: Trainer) -> None:
    mark_practice(trainer.page)
    window = copy(trainer)
    controls(trainer).show_types.trigger()
    controls(trainer).show_conveners.trigger()
    for shown in (window, controls(trainer).types, controls(trainer).conveners):
        assert shown is not None
        assert shown.findChild(PracticeBand) is not None


def test_a_background_that_is_handed_over_is_kept_with_the_draft(
    trainer: Trainer, tmp_path: Path
) -> None:
    path = tmp_path / "designed.png"
    path.write_bytes(png(842, 595))
    window = copy(trainer)
    child(window, BackgroundChoice, "background_choice").set_image(str(path))
    window.close()
    again = copy(trainer)
    assert child(again, BackgroundChoice, "background_choice").image() == str(path)
