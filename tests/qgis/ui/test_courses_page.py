"""My courses: signing in, the organisation, its balance, its courses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTreeView

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.settings import Settings
from qgis_certification_plugin.ui.account import AccountState
from qgis_certification_plugin.ui.courses.chooser import OrganisationChooser
from qgis_certification_plugin.ui.courses.page import MyCoursesPage
from qgis_certification_plugin.ui.courses.remembered import RememberedOrganisations
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import child, wait_until


@pytest.fixture
def page(office: Office) -> Iterator[MyCoursesPage]:
    """The page as the dock shows it, nobody signed in."""
    made = MyCoursesPage(office)
    made.resize(320, 600)
    made.show()
    yield made
    made.close_windows()
    destroy(office, made)


def sign_in(page: MyCoursesPage, practice: PracticeServer, role: str = "owner") -> None:
    account = practice.accounts[role]
    child(page, QLineEdit, "sign_in_username").setText(account.username)
    password = child(page, QLineEdit, "sign_in_password")
    password.setText(account.password)
    QTest.keyClick(password, Qt.Key.Key_Return)
    wait_until(lambda: page._office.account.is_signed_in)
    wait_until(lambda: not page.desk.is_busy)


def test_nothing_is_asked_before_somebody_signs_in(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    assert list(practice.requests) == []
    assert child(page, QLineEdit, "sign_in_password").echoMode() == QLineEdit.EchoMode.Password
    assert not child(page, QPushButton, "sign_in").isEnabled()


def test_the_server_is_named(page: MyCoursesPage) -> None:
    assert "127.0.0.1" in child(page, QLabel, "sign_in_server").text()


def test_a_wrong_password_is_told_and_can_be_typed_again(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    child(page, QLineEdit, "sign_in_username").setText(practice.accounts["owner"].username)
    child(page, QLineEdit, "sign_in_password").setText("not it")
    child(page, QPushButton, "sign_in").click()
    problem = child(page, QLabel, "sign_in_problem")
    wait_until(lambda: not problem.isHidden())
    assert "password" in problem.text()
    sign_in(page, practice)
    assert problem.isHidden()


def test_the_password_does_not_stay_in_the_form(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    assert child(page, QLineEdit, "sign_in_password").text() == ""
    assert not child(page, QCheckBox, "sign_in_remember").isChecked()
    assert page._office.settings.authcfg == ""


def test_people_without_a_password_are_led_to_the_page_that_sets_one(
    page: MyCoursesPage, practice: PracticeServer, opened: list[str]
) -> None:
    child(page, QPushButton, "sign_in_forgot").click()
    assert opened == [f"{practice.url}/en/accounts/password/reset/"]
    assert "GitHub" in child(page, QLabel, "sign_in_others").text()


def test_my_organisation_is_found_and_its_courses_are_listed_newest_first(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    account = practice.accounts["owner"]
    assert page.desk.chooser.currentData() == account.organisation_slug
    assert "credit" in child(page, QLabel, "organisation_balance").text()
    lines = [
        page.desk.filter.mapToSource(page.desk.filter.index(row, 0)).row()
        for row in range(page.desk.filter.rowCount())
    ]
    starts = [page.desk.model.line(row).start for row in lines]
    assert len(starts) > 1
    assert starts == sorted(starts, reverse=True)


def test_a_conveners_organisation_is_found_by_its_page(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice, "convener")
    expected = practice.accounts["convener"].organisation_slug
    assert page.desk.chooser.currentData() == expected


def test_the_organisation_is_remembered_for_the_next_time(
    office: Office, page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    user = office.account.username
    mine = RememberedOrganisations(Settings()).load(practice.url, user)
    assert [entry.slug for entry in mine] == [practice.accounts["owner"].organisation_slug]
    child(page, QPushButton, "sign_out").click()
    wait_until(lambda: office.account.state is AccountState.SIGNED_OUT)
    practice.requests.clear()
    sign_in(page, practice)
    assert page.desk.model.rowCount() > 0
    assert [entry for entry in practice.requests if entry.method == "HEAD"] == []


def test_nothing_of_somebody_is_shown_after_signing_out(
    office: Office, page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    child(page, QPushButton, "sign_out").click()
    assert page.desk.model.rowCount() == 0
    assert page.desk.chooser.currentText() == ""
    assert child(page, QLabel, "organisation_balance").text() == ""
    assert child(page, QPushButton, "sign_in").isVisible()


def test_somebody_without_an_organisation_is_told_how_to_go_on(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice, "outsider")
    assert "Choose your organisation" in child(page, QLabel, "courses_hint").text()


def test_another_organisation_is_found_by_a_part_of_its_name(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    chooser: OrganisationChooser = page.desk.chooser
    wait_until(lambda: chooser.count() > 10)
    other = next(
        chooser.itemText(i)
        for i in range(chooser.count())
        if chooser.itemData(i) and chooser.itemData(i) != chooser.currentData()
    )
    edit = child(chooser, QLineEdit, "organisation_name")
    edit.setText(other)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    wait_until(lambda: not page.desk.is_busy)
    assert chooser.currentText() == other


def test_the_search_finds_words_anywhere(page: MyCoursesPage, practice: PracticeServer) -> None:
    sign_in(page, practice)
    total = page.desk.filter.rowCount()
    child(page, QLineEdit, "find_course").setText("ADVANCED")
    assert 0 < page.desk.filter.rowCount() < total
    assert f"of {total}" in child(page, QLabel, "courses_count").text()
    child(page, QLineEdit, "find_course").setText("nowhere to be found")
    assert "No course" in child(page, QLabel, "courses_hint").text()


@pytest.mark.parametrize("way", ["button", "enter", "double click"])
def test_a_course_is_opened(page: MyCoursesPage, practice: PracticeServer, way: str) -> None:
    sign_in(page, practice)
    courses = child(page, QTreeView, "course_list")
    page.activateWindow()
    courses.setFocus()
    place = courses.visualRect(courses.currentIndex()).center()
    left = Qt.MouseButton.LeftButton
    if way == "button":
        child(page, QPushButton, "open_course").click()
    elif way == "enter":
        QTest.keyClick(courses, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(courses.viewport(), left, pos=place)
        QTest.mouseDClick(courses.viewport(), left, pos=place)
    (window,) = page.windows.windows
    wait_until(lambda: window.page is not None)
    assert window.page is not None
    assert (
        window.page.course
        == page.desk.model.line(page.desk.filter.mapToSource(courses.currentIndex()).row()).course
    )


def test_the_balance_follows_what_a_course_page_says(
    page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    balance = child(page, QLabel, "organisation_balance")
    before = balance.text()
    child(page, QPushButton, "open_course").click()
    (window,) = page.windows.windows
    wait_until(lambda: window.page is not None)
    shown = window.page
    assert shown is not None
    assert shown.credits is not None
    window.show_page(replace(shown, credits=shown.credits - 19))
    assert balance.text() != before
    assert str(shown.credits - 19) in balance.text()


def test_the_balance_of_another_organisation_is_not_taken(
    page: MyCoursesPage, practice: PracticeServer, office: Office
) -> None:
    sign_in(page, practice)
    balance = child(page, QLabel, "organisation_balance")
    before = balance.text()
    office.credits_read.emit("somebody-else", 3)
    assert balance.text() == before


def test_a_session_that_ended_is_told_and_goes_on_after_signing_in(
    office: Office, page: MyCoursesPage, practice: PracticeServer
) -> None:
    sign_in(page, practice)
    practice.faults.add("sign-out", "GET /en/certifyingorganisation/")
    page.desk.refresh()
    wait_until(lambda: office.account.state is AccountState.SESSION_ENDED)
    notice = child(page, QLabel, "my_courses_notice")
    assert notice.isVisible()
    practice.requests.clear()
    sign_in(page, practice)
    asked = [entry.path for entry in practice.requests]
    slug = practice.accounts["owner"].organisation_slug
    assert f"/en/certifyingorganisation/{slug}/" in asked


def test_top_up_opens_the_sites_own_page(
    page: MyCoursesPage, practice: PracticeServer, opened: list[str]
) -> None:
    sign_in(page, practice)
    child(page, QPushButton, "organisation_top_up").click()
    slug = practice.accounts["owner"].organisation_slug
    assert opened == [f"{practice.url}/en/certifyingorganisation/{slug}/top-up/"]


def test_it_fits_into_a_narrow_dock(page: MyCoursesPage, practice: PracticeServer) -> None:
    sign_in(page, practice)
    assert page.minimumSizeHint().width() <= 320
    assert child(page, QComboBox, "organisation_chooser").isVisible()
