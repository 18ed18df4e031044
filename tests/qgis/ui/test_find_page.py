"""Find courses, as a learner uses it: typing, clicking, reading the card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton

from qgis_certification_plugin.domain.catalogue import Course, CourseState
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.examples import (
    COURSES,
    LATER,
    ONLINE,
    RUNNING,
    SOON,
    STRANGE,
    catalogue,
    chips,
    chosen,
    find_page,
    give,
    shown_page,
    texts,
)

NOWHERE = "http://127.0.0.1:9"  # nobody listens there


@pytest.fixture
def page(office: Office, map_window: MapWindow, qtbot: Any) -> FindPage:
    """The page with the courses of the examples."""
    return shown_page(office, map_window, qtbot, catalogue(office.server.root))


# --- search and filters ----------------------------------------------------------------------


def test_typing_finds_all_words_in_any_order_without_accents(page: FindPage, qtbot: Any) -> None:
    qtbot.keyClicks(page.filters.search, "lodz INTRO")
    assert texts(page) == ["Introduction"]
    assert page.model.course_at(page.model.index(0, 0)) == SOON


def test_a_state_shows_its_courses_only(page: FindPage, qtbot: Any) -> None:
    page.filters.more.click()
    qtbot.mouseClick(page.filters.states[CourseState.RUNNING], Qt.MouseButton.LeftButton)
    assert texts(page) == [RUNNING.course_type]


def test_the_states_tell_how_many_the_other_filters_let_through(page: FindPage) -> None:
    page.filters.search.setText("introduction")
    assert page.filters.states[CourseState.UPCOMING].text() == "Upcoming 2"
    assert page.filters.states[CourseState.PAST].text() == "Past 0"


def test_countries_are_offered_once_each_by_name(page: FindPage) -> None:
    combo = page.filters.countries
    names = [combo.itemText(row) for row in range(combo.count())]
    assert names[1:] == ["Fiji", "Netherlands", "Poland"]


def test_several_countries_can_be_chosen(page: FindPage) -> None:
    combo = page.filters.countries
    for name in ("Fiji", "Poland"):
        combo.setItemCheckState(combo.findText(name), Qt.CheckState.Checked)
    assert {c.key for c in (SOON, LATER)} == {
        page.model.index(row, 0).data(Qt.ItemDataRole.UserRole + 2)
        for row in range(page.model.rowCount())
    }


def test_a_country_is_checked_with_the_keyboard(page: FindPage, qtbot: Any) -> None:
    page.filters.more.click()
    combo = page.filters.countries
    combo.showPopup()
    view = combo.view()
    view.setCurrentIndex(combo.model().index(combo.findText("Poland"), 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    combo.hidePopup()
    assert texts(page) == ["Introduction"]


def test_chosen_countries_stay_chosen_after_a_refresh(page: FindPage, office: Office) -> None:
    combo = page.filters.countries
    combo.setItemCheckState(combo.findText("Fiji"), Qt.CheckState.Checked)
    give(office, catalogue(office.server.root))
    assert page.filters.current().countries == {"FJ"}


def test_each_filter_has_a_chip_that_takes_it_off(page: FindPage, qtbot: Any) -> None:
    combo = page.filters.countries
    page.filters.search.setText("intro & <b>")
    combo.setItemCheckState(combo.findText("Fiji"), Qt.CheckState.Checked)
    page.filters.states[CourseState.PAST].setChecked(True)
    assert chips(page) == ["“intro && <b>”", "Fiji", "Past"]
    for name in ("text", "country_fj", "state_past"):
        chip = page.findChild(QToolButton, f"find_chip_{name}")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chips(page) == []
    assert len(texts(page)) == len(COURSES) + 2


def test_clear_takes_all_filters_off(page: FindPage, qtbot: Any) -> None:
    page.filters.search.setText("nothing has these words")
    page.filters.states[CourseState.PAST].setChecked(True)
    qtbot.mouseClick(page.findChild(QToolButton, "find_clear"), Qt.MouseButton.LeftButton)
    assert len(texts(page)) == len(COURSES) + 2
    assert not page.filters.chips.isVisible()


def test_an_empty_list_says_why_and_offers_the_way_out(page: FindPage, qtbot: Any) -> None:
    page.filters.search.setText("zzzz")
    assert page.nothing.isVisible()
    button = page.findChild(QPushButton, "find_nothing_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()


def test_the_footer_counts(page: FindPage) -> None:
    page.filters.search.setText("introduction")
    assert page.footer.status.text().startswith("2 of 8 course(s) · as of ")


# --- the card --------------------------------------------------------------------------------


def test_a_chosen_row_fills_the_card(page: FindPage) -> None:
    chosen(page, RUNNING)
    said = page.card.browser.toPlainText()
    for words in (
        "Field work",
        "Running now",
        "Kaartschool",
        "Utrecht",
        "Nederlands",
        "Ann",
        "Maps",
    ):
        assert words in said


def test_hostile_names_stay_text_in_the_card(page: FindPage) -> None:
    chosen(page, STRANGE)
    assert "<script>alert(1)</script> & co" in page.card.browser.toPlainText()
    assert "<img" not in page.card.browser.toHtml()


def test_the_card_loads_nothing(page: FindPage) -> None:
    browser = page.card.browser
    browser.setHtml("<img src='file:///usr/share/pixmaps/debian-logo.png'>")
    assert browser.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_website_and_mail_open_in_the_user_s_programs(
    page: FindPage, opened: list[str], qtbot: Any
) -> None:
    chosen(page, RUNNING)
    qtbot.mouseClick(page.card.website, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.card.write, Qt.MouseButton.LeftButton)
    assert opened[0] == "https://kaart.nl/x?a=1"
    # The course is in Dutch, and so is the mail.
    assert opened[1].startswith("mailto:info@kaart.nl?subject=Cursus%3A%20Field%20work")
    assert "&body=Beste%20Kaartschool%2C%0D%0A" in opened[1]


def test_a_web_address_without_scheme_is_opened_safely(
    page: FindPage, opened: list[str], qtbot: Any
) -> None:
    chosen(page, LATER)
    qtbot.mouseClick(page.card.website, Qt.MouseButton.LeftButton)
    assert opened == ["https://suva-maps.example.org"]


@pytest.mark.parametrize("course", [SOON, STRANGE])
def test_what_is_no_web_page_and_no_mailbox_cannot_be_opened(
    page: FindPage, course: Course
) -> None:
    chosen(page, course)
    assert not page.card.website.isEnabled()
    assert not page.card.write.isEnabled()


def test_links_in_the_card_open_only_web_pages(
    page: FindPage, office: Office, opened: list[str]
) -> None:
    chosen(page, RUNNING)
    for address in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"):
        page.card.browser.anchorClicked.emit(QUrl(address))
    page.card.browser.anchorClicked.emit(QUrl(f"{office.server.root}/en/"))
    assert opened == [f"{office.server.root}/en/"]


def test_the_organisation_links_to_its_page_on_the_site(page: FindPage, office: Office) -> None:
    chosen(page, RUNNING)
    assert f"{office.server.root}/en/certifyingorganisation/kaart/" in page.card.browser.toHtml()


def test_a_course_that_is_filtered_out_leaves_the_card(page: FindPage) -> None:
    chosen(page, RUNNING)
    page.filters.search.setText("introduction")
    assert not page.card.isVisible()


def test_the_choice_survives_a_filter_that_lets_it_through(page: FindPage) -> None:
    chosen(page, SOON)
    page.filters.search.setText("introduction")
    assert page.list.currentIndex() == page.model.index_of(SOON.key)
    assert page.card.course == SOON


def test_an_online_course_says_why_it_is_not_on_the_map(page: FindPage) -> None:
    chosen(page, ONLINE)
    assert "held online" in page.card.browser.toPlainText()
    assert not page.card.zoom.isEnabled()


# --- the keyboard ----------------------------------------------------------------------------


def test_arrow_down_leads_from_the_search_into_the_list(page: FindPage, qtbot: Any) -> None:
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Down)
    assert page.card.course == RUNNING


def test_the_keyboard_passes_over_the_head_of_a_section(page: FindPage, qtbot: Any) -> None:
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Down)
    for _ in range(6):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.card.course == ONLINE


def test_tab_goes_in_reading_order(page: FindPage, qtbot: Any) -> None:
    page.filters.more.click()
    chosen(page, RUNNING)
    page.activateWindow()
    page.filters.search.setFocus()
    order = [page.filters.search.objectName()]
    for _ in range(30):
        page.focusNextChild()
        name = QApplication.focusWidget().objectName() if QApplication.focusWidget() else ""
        order.append(name)
    wanted = ["find_search", "find_more", "find_countries", "find_languages",
              "find_course_types", "find_when", "find_where", "find_upcoming", "find_running",
              "find_past", "find_only_new", "find_only_favourite", "find_by_date",
              "find_list", "find_zoom", "find_website", "find_write",
              "find_copy_link", "find_calendar", "find_favourite", "find_list_calendar",
              "find_refresh"]  # fmt: skip
    assert [name for name in order if name in wanted][: len(wanted)] == wanted


def test_every_control_has_names_for_tests_and_for_screen_readers(page: FindPage) -> None:
    chosen(page, RUNNING)
    for kind in (QToolButton, QPushButton):
        for control in page.findChildren(kind):
            # The buttons inside a line edit belong to Qt.
            if control.isVisible() and not isinstance(control.parent(), QLineEdit):
                assert control.objectName().startswith("find_")
                assert control.accessibleName() or control.text()


# --- fetching --------------------------------------------------------------------------------


def test_refresh_fetches_and_shows_progress_meanwhile(
    page: FindPage, office: Office, practice: PracticeServer, qtbot: Any
) -> None:
    practice.faults.add("slow", "past-course", seconds=0.3)
    with qtbot.waitSignal(office.catalogue_changed, timeout=20_000):
        qtbot.mouseClick(page.footer.refresh, Qt.MouseButton.LeftButton)
        assert page.footer.cancel.isVisible()
        assert page.footer.progress.isVisible()
    assert len(texts(page)) > 200
    assert not page.footer.progress.isVisible()


def test_cancel_stops_fetching_and_keeps_what_was_shown(
    page: FindPage, office: Office, practice: PracticeServer, qtbot: Any
) -> None:
    practice.faults.add("hang", "upcoming-course")
    qtbot.mouseClick(page.footer.refresh, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("training" in e.path for e in practice.requests), timeout=10_000)
    with qtbot.waitSignal(office.refresh_failed, timeout=5_000):
        qtbot.mouseClick(page.footer.cancel, Qt.MouseButton.LeftButton)
    assert len(texts(page)) == len(COURSES) + 2
    assert page.footer.refresh.isVisible()


def test_a_failed_refresh_keeps_the_list_says_so_and_offers_to_try_again(
    office_at: Callable[[str], Office], map_window: MapWindow, qtbot: Any
) -> None:
    office = office_at(NOWHERE)
    page = find_page(office, map_window)
    qtbot.addWidget(page)
    give(office, catalogue(office.server.root))
    said: list[tuple[Any, ...]] = []
    office.add_announcer(lambda *message: said.append(message))
    with qtbot.waitSignal(office.refresh_failed, timeout=10_000):
        office.refresh_catalogue()
    text, level, button, _action = said[0]
    assert "127.0.0.1 cannot be reached" in text
    assert "still here" in text
    assert level == Qgis.MessageLevel.Warning
    assert button == "Try Again"
    assert "not refreshed" in page.footer.status.text()
    assert len(texts(page)) == len(COURSES) + 2


def test_offline_with_nothing_saved_the_page_says_what_to_do(
    office_at: Callable[[str], Office], map_window: MapWindow, qtbot: Any
) -> None:
    office = office_at(NOWHERE)
    page = find_page(office, map_window)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(office.refresh_failed, timeout=10_000):
        office.load_catalogue()
    assert "cannot be reached" in page.findChild(QLabel, "find_nothing_text").text()
    assert page.findChild(QPushButton, "find_nothing_button").isVisible()


def test_a_site_without_courses_says_so(page: FindPage, office: Office) -> None:
    from dataclasses import replace

    give(office, replace(catalogue(office.server.root), courses=()))
    assert "no courses" in page.findChild(QLabel, "find_nothing_text").text()
