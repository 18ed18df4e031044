"""The cards, favourites, what is new, the calendar, and how fresh it all is."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QPoint, Qt, QUrl
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from qgis_certification_plugin.domain import ical
from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    Problem,
)
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.ui.find import calendar_file
from qgis_certification_plugin.ui.find.listing import NOWHERE as NO_PLACE
from qgis_certification_plugin.ui.find.listing import ONLINE as HELD_ONLINE
from qgis_certification_plugin.ui.find.listing import Section
from qgis_certification_plugin.ui.find.model import MARKS_ROLE
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.examples import (
    COURSES,
    HOSTILE,
    LATER,
    LODZ,
    NOWHERE,
    ONLINE,
    PAST,
    RUNNING,
    SOON,
    STRANGE,
    catalogue,
    catalogue_with_centres,
    chosen,
    course,
    find_page,
    give,
    shown_page,
)

NOW = datetime(2026, 11, 26, tzinfo=timezone.utc)
AT_NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def page(office: Office, map_window: MapWindow, qtbot: Any) -> FindPage:
    """The page with the courses of the examples."""
    return shown_page(office, map_window, qtbot, catalogue_with_centres(office.server.root))


def said(page: FindPage) -> str:
    card = page.cards.shown()
    return card.browser.toPlainText() if card else ""


def organisation(page: FindPage, name: str) -> Organisation:
    found = known(page._office).by_name.named(name)
    assert found is not None
    return found


def known(office: Office) -> Catalogue:
    assert office.catalogue is not None
    return office.catalogue


def follow(page: FindPage, address: str) -> None:
    card = page.cards.shown()
    assert card is not None
    card.browser.anchorClicked.emit(QUrl(address))


# --- the card of an organisation -----------------------------------------------------------------


def test_the_organisation_of_a_course_is_one_click_away_and_back(
    page: FindPage, qtbot: Any
) -> None:
    chosen(page, RUNNING)
    follow(page, "organisation:Kaartschool")
    for words in ("Kaartschool", "Certified organisation", "Netherlands", "info@kaart.nl",
                  "Field work", "PyQGIS", "Kaartschool - Online", "no location"):  # fmt: skip
        assert words in said(page)
    qtbot.mouseClick(page.cards.organisation.back, Qt.MouseButton.LeftButton)
    assert page.cards.shown() is page.card
    assert page.card.course == RUNNING


def test_a_course_of_the_organisation_is_one_click_away_even_if_filtered_out(
    page: FindPage,
) -> None:
    page.filters.search.setText("field")
    chosen(page, RUNNING)
    follow(page, "organisation:Kaartschool")
    follow(page, f"course:{ONLINE.key}")
    assert page.card.course == ONLINE
    assert page.card.isVisible()


def test_hostile_names_stay_text_in_the_card_of_an_organisation(page: FindPage) -> None:
    chosen(page, STRANGE)
    page.cards.show_organisation(organisation(page, HOSTILE))
    assert "<script>alert(1)</script> & co" in said(page)
    assert "<img" not in page.cards.organisation.browser.toHtml()
    assert not page.cards.organisation.website.isEnabled()
    assert not page.cards.organisation.copy_link.isEnabled()


@pytest.mark.parametrize("address", ["course:nothing", "organisation:nobody", "organisation:%ff",
                                     "file:///etc/passwd", "course:", ":"])  # fmt: skip
def test_a_link_to_nothing_does_nothing(page: FindPage, opened: list[str], address: str) -> None:
    chosen(page, RUNNING)
    follow(page, address)
    assert page.cards.shown() is page.card
    assert page.card.course == RUNNING
    assert opened == []


def test_an_organisation_without_training_centres_is_nowhere_to_zoom_to(page: FindPage) -> None:
    page.cards.show_organisation(Organisation("Elsewhere", "NL"))
    assert not page.cards.organisation.zoom.isEnabled()


def test_zoom_shows_all_its_centres(page: FindPage, map_window: MapWindow, qtbot: Any) -> None:
    page.cards.show_organisation(organisation(page, "Suva Maps"))
    qtbot.mouseClick(page.cards.organisation.zoom, Qt.MouseButton.LeftButton)
    assert page._map.centre() is not None
    assert map_window.canvas.extent().contains(map_window.canvas.extent().center())
    assert abs(map_window.canvas.extent().center().x() - 178.44) < 1


def test_an_archived_organisation_is_said_to_be_missing(page: FindPage, office: Office) -> None:
    lost = replace(RUNNING, organisation="Gone School", centre="Gone")
    give(office, replace(catalogue(office.server.root), courses=(lost,)))
    chosen(page, lost)
    assert "does not list this organisation" in said(page)
    assert "organisation:" not in page.card.browser.toHtml()


def test_organisations_with_one_name_are_not_mixed_up(page: FindPage, office: Office) -> None:
    before = catalogue(office.server.root)
    twin = Organisation("Kaartschool", "NL", "Netherlands", "other@kaart.nl")
    give(office, replace(before, organisations=(*before.organisations, twin)))
    chosen(page, RUNNING)
    assert "several organisations with this name" in said(page)
    assert "Netherlands" in said(page)
    assert "@kaart.nl" not in said(page)
    assert not page.card.write.isEnabled()


def test_a_running_course_says_where_the_news_of_it_comes_from(
    page: FindPage, office: Office
) -> None:
    three_days = course("Long one", -1, 3)
    give(office, replace(catalogue(office.server.root), courses=(three_days,)))
    chosen(page, three_days)
    assert "announced before it began" in said(page)


# --- the public page of an organisation ----------------------------------------------------------


def test_an_opened_organisation_tells_what_runs_now(
    page: FindPage, office: Office, practice: PracticeServer, qtbot: Any
) -> None:
    with qtbot.waitSignal(office.catalogue_changed, timeout=30_000):
        office.refresh_catalogue()
    today = site_today()
    assert not [c for c in known(office).courses if c.start < today < c.end]
    for one in known(office).organisations[:30]:
        with qtbot.waitSignal(page.cards.pages.told, timeout=10_000,
                              check_params_cb=lambda _one, note: "as of" in note):  # fmt: skip
            page.cards.show_organisation(one)
        running = [c for c in known(office).courses if c.start < today < c.end]
        if running:
            break
    assert running
    assert running[0].course_type in said(page)
    follow(page, f"course:{running[0].key}")
    assert "/course/" in page.card.browser.toHtml()
    stored = office.store.load()
    assert stored is not None
    assert running[0].key in stored.by_key
    asked = len(practice.requests)
    follow(page, f"organisation:{running[0].organisation}")
    assert len(practice.requests) == asked  # read a moment ago


def test_offline_the_card_shows_what_is_known_and_says_so(
    office_at: Callable[[str], Office], map_window: MapWindow, qtbot: Any
) -> None:
    office = office_at(AT_NOBODY)
    page = find_page(office, map_window)
    qtbot.addWidget(page)
    page.show()
    give(office, catalogue_with_centres(office.server.root))
    failed = {"check_params_cb": lambda _one, note: "could not be read" in note}
    with qtbot.waitSignal(page.cards.pages.told, timeout=10_000, **failed):
        page.cards.show_organisation(organisation(page, "Kaartschool"))
    assert "Field work" in said(page)
    assert "running courses may be missing" in said(page)


# --- links, mails, the calendar ------------------------------------------------------------------


def test_the_link_is_copied_and_said(page: FindPage, office: Office, qtbot: Any) -> None:
    told: list[str] = []
    office.add_announcer(lambda text, *_: told.append(text))
    chosen(page, RUNNING)
    qtbot.mouseClick(page.card.copy_link, Qt.MouseButton.LeftButton)
    wanted = f"{office.server.root}/en/certifyingorganisation/kaart/"
    assert QApplication.clipboard().text() == wanted
    assert wanted in told[0]


def test_without_a_page_on_the_site_the_website_is_the_link(page: FindPage, qtbot: Any) -> None:
    chosen(page, LATER)
    qtbot.mouseClick(page.card.copy_link, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "https://suva-maps.example.org"


def test_a_course_that_is_over_is_asked_for_again(
    page: FindPage, opened: list[str], qtbot: Any
) -> None:
    chosen(page, PAST)
    qtbot.mouseClick(page.card.write, Qt.MouseButton.LeftButton)
    assert opened[0].startswith("mailto:info@kaart.nl?subject=QGIS-cursus%20met%20certificaat")


def events_in(path: Path) -> list[Any]:
    """Read a calendar with a program that is not ours."""
    calendar: Any = icalendar.Calendar.from_ical(path.read_bytes())
    return list(calendar.walk("VEVENT"))


def saved(
    page: FindPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch, path: Path, click: Any
) -> list[str]:
    """Click, answer the question for a file, and wait; return what was said."""
    told: list[str] = []
    page._office.add_announcer(lambda text, *_: told.append(text))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(click, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    return told


def test_one_course_goes_into_the_calendar(
    page: FindPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(page, RUNNING)
    told = saved(page, qtbot, monkeypatch, tmp_path / "mine", page.card.calendar)
    assert "1 course(s) saved in mine.ics" in told[0]
    (event,) = events_in(tmp_path / "mine.ics")
    assert str(event["SUMMARY"]) == "Field work"
    assert event["DTSTART"].dt == RUNNING.start
    assert event["DTEND"].dt == RUNNING.end + timedelta(days=1)
    assert str(event["UID"]) == f"{RUNNING.key}@127.0.0.1"
    assert "Ann Visser" in str(event["DESCRIPTION"])
    assert str(event["URL"]) == "https://kaart.nl/x?a=1"


def test_the_filtered_list_goes_into_the_calendar(
    page: FindPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page.filters.search.setText("introduction")
    saved(page, qtbot, monkeypatch, tmp_path / "list.ics", page.footer.calendar)
    uids = {str(event["UID"]).split("@")[0] for event in events_in(tmp_path / "list.ics")}
    assert uids == {SOON.key, LATER.key}


def test_hostile_names_stay_text_in_the_calendar(
    page: FindPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(page, STRANGE)
    saved(page, qtbot, monkeypatch, tmp_path / "list.ics", page.card.calendar)
    (event,) = events_in(tmp_path / "list.ics")
    assert str(event["SUMMARY"]) == HOSTILE
    assert "URL" not in event


def test_a_calendar_that_cannot_be_written_is_said(
    page: FindPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(page, RUNNING)
    told = saved(page, qtbot, monkeypatch, tmp_path / "no" / "where.ics", page.card.calendar)
    assert "does not exist" in told[0]


def test_an_empty_list_has_nothing_for_a_calendar(page: FindPage) -> None:
    page.filters.search.setText("zzzz")
    assert not page.footer.calendar.isEnabled()


# --- favourites and news -------------------------------------------------------------------------


def marks(page: FindPage, one: Course) -> list[str]:
    return page.model.index_of(one.key).data(MARKS_ROLE)


def test_a_favourite_is_marked_kept_and_found(
    page: FindPage, office: Office, map_window: MapWindow, qtbot: Any
) -> None:
    chosen(page, SOON)
    qtbot.mouseClick(page.card.favourite, Qt.MouseButton.LeftButton)
    assert marks(page, SOON) == ["favourite"]
    page.filters.panel.marks["favourite"].setChecked(True)
    assert page.model.courses() == [SOON]
    page.filters.clear()

    again = find_page(office, map_window)
    qtbot.addWidget(again)
    office.catalogue_changed.emit()
    assert marks(again, SOON) == ["favourite"]
    chosen(again, SOON)
    assert again.card.favourite.isChecked()
    again.card.favourite.click()
    assert marks(again, SOON) == []


def test_a_mark_that_cannot_be_kept_is_said_and_not_shown(
    page: FindPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full", "favourites.json")

    told: list[str] = []
    office.add_announcer(lambda text, *_: told.append(text))
    monkeypatch.setattr(page.marks._store, "set_favourites", full)
    chosen(page, SOON)
    page.card.favourite.click()
    assert "disk is full" in told[0]
    assert marks(page, SOON) == []


def visit(office: Office, map_window: MapWindow, qtbot: Any, *courses: Course) -> FindPage:
    """Open QGIS with these courses known, and wait until it remembers that."""
    with contextlib.suppress(TypeError):  # the page of the visit before is gone
        office.catalogue_changed.disconnect()
    made = find_page(office, map_window)
    qtbot.addWidget(made)
    give(office, replace(catalogue(office.server.root), courses=courses))
    keys = frozenset(one.key for one in courses)
    qtbot.waitUntil(lambda: made.marks._store.seen() == keys, timeout=10_000)
    return made


def test_at_the_first_visit_nothing_is_new_and_at_the_second_what_came_since(
    office: Office, map_window: MapWindow, qtbot: Any
) -> None:
    first = visit(office, map_window, qtbot, RUNNING, SOON)
    assert marks(first, SOON) == []
    second = visit(office, map_window, qtbot, RUNNING, SOON, LATER)
    assert (marks(second, SOON), marks(second, LATER)) == ([], ["new"])
    second.filters.panel.marks["new"].setChecked(True)
    assert second.model.courses() == [LATER]
    chosen(second, LATER)
    assert "New since your last visit" in said(second)
    second.filters.clear()
    third = visit(office, map_window, qtbot, RUNNING, SOON, LATER)
    assert marks(third, LATER) == []


def test_during_a_visit_what_was_new_stays_new_after_a_refresh(
    office: Office, map_window: MapWindow, qtbot: Any
) -> None:
    visit(office, map_window, qtbot, SOON)
    second = visit(office, map_window, qtbot, SOON, LATER)
    give(office, replace(catalogue(office.server.root), courses=(SOON, LATER, RUNNING)))
    assert marks(second, LATER) == marks(second, RUNNING) == ["new"]


# --- online, nowhere -----------------------------------------------------------------------------


def test_online_courses_and_those_nowhere_are_listed_apart_with_the_reason(
    page: FindPage,
) -> None:
    rows = [page.model.row_at(page.model.index(row, 0)) for row in range(6, 10)]
    assert rows == [Section(HELD_ONLINE, 1), ONLINE, Section(NO_PLACE, 1), NOWHERE]


# --- clicks on the map ---------------------------------------------------------------------------


def test_a_click_on_an_organisation_opens_its_card(
    page: FindPage, map_window: MapWindow, office: Office, qtbot: Any
) -> None:
    page.opened(asked=True)
    qtbot.wait(10)
    give(office, replace(catalogue_with_centres(office.server.root), courses=()))
    layers = list(map_window.project.mapLayers().values())
    canvas = map_window.canvas
    canvas.setLayers(layers)
    page._map.show_places([Location(178.44, -18.14)])
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.cards.organisation.organisation is not None
    assert page.cards.organisation.organisation.name == "Suva Maps"


# --- how fresh -----------------------------------------------------------------------------------


def test_offline_is_said_in_the_footer(
    office_at: Callable[[str], Office], map_window: MapWindow, qtbot: Any
) -> None:
    office = office_at(AT_NOBODY)
    page = find_page(office, map_window)
    qtbot.addWidget(page)
    give(office, catalogue(office.server.root))
    with qtbot.waitSignal(office.refresh_failed, timeout=10_000):
        office.refresh_catalogue()
    assert "offline, not refreshed" in page.footer.status.text()
    assert "as of" in page.footer.status.text()


def test_a_part_that_could_not_be_read_is_said(page: FindPage, office: Office) -> None:
    told: list[str] = []
    office.add_announcer(lambda text, *_: told.append(text))
    problem = Problem("past-courses", 0, "not-read", "server-fault")
    give(office, replace(catalogue(office.server.root), problems=(problem,)))
    assert "refreshed in part" in page.footer.status.text()
    assert "as it was known before" in told[0]
    assert office.catalogue is not None
    give(office, replace(office.catalogue, courses=(SOON,)))  # an organisation's page was read
    assert len(told) == 1
    give(office, catalogue(office.server.root))
    assert "in part" not in page.footer.status.text()


def test_the_user_says_how_old_the_courses_may_grow(
    page: FindPage, office: Office, practice: PracticeServer, qtbot: Any
) -> None:
    hours_ago = datetime.now(timezone.utc) - timedelta(hours=5)
    give(office, replace(catalogue(office.server.root), as_of=hours_ago))
    page.freshness.look()
    assert not office.is_refreshing
    menu = page.footer.refresh.menu()
    hourly = next(action for action in menu.actions() if action.data() == 1)
    with qtbot.waitSignal(office.catalogue_changed, timeout=20_000):
        hourly.trigger()
    assert office.settings.refresh_hours == 1
    assert [action.data() for action in menu.actions() if action.isChecked()] == [1]


def test_what_failed_just_now_is_not_tried_again_soon(
    office_at: Callable[[str], Office], map_window: MapWindow, qtbot: Any
) -> None:
    office = office_at(AT_NOBODY)
    page = find_page(office, map_window)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(office.refresh_failed, timeout=10_000):
        office.refresh_catalogue()
    page.freshness.look()
    assert not office.is_refreshing
    with qtbot.waitSignal(office.refresh_failed, timeout=10_000):
        page.freshness.look(datetime.now(timezone.utc) + timedelta(hours=2))


def test_the_numbers_are_always_shown(page: FindPage) -> None:
    assert page.footer.status.text().startswith(f"{len(COURSES)} of {len(COURSES)} course(s)")
    page.filters.search.setText("zzzz")
    assert page.footer.status.text().startswith("0 of 8 course(s)")


# --- anything at all -----------------------------------------------------------------------------

TEXTS = st.text(max_size=40) | st.sampled_from([HOSTILE, "", " ", "online", "{0}", "%n", "a\nb"])
ANY_COURSES = st.lists(
    st.builds(
        Course,
        TEXTS,
        TEXTS,
        start=st.dates(),
        end=st.dates(),
        convener=TEXTS,
        centre=TEXTS,
        language=st.none() | TEXTS,
        competence=st.none() | TEXTS,
        location=st.none() | st.builds(Location, st.floats(-180, 180), st.floats(-90, 90)),
    ),
    max_size=4,
)
ANY_ORGANISATIONS = st.lists(st.builds(Organisation, TEXTS, *(6 * [st.none() | TEXTS])), max_size=3)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(courses=ANY_COURSES, organisations=ANY_ORGANISATIONS)
def test_whatever_the_site_says_it_is_shown_as_text(
    page: FindPage, office: Office, courses: list[Course], organisations: list[Organisation]
) -> None:
    ordered = tuple(sorted(courses, key=lambda one: one.start))
    office.catalogue = replace(
        catalogue(office.server.root), courses=ordered, organisations=tuple(organisations)
    )
    page.sort.set_point(LODZ)
    for one in ordered:
        chosen(page, one)
        assert "<img" not in page.card.browser.toHtml()
    for organisation_ in organisations:
        page.cards.show_organisation(replace(organisation_, slug=None))
        assert "<img" not in page.cards.organisation.browser.toHtml()
    page.list.grab()
    events = calendar_file.events(ordered, office.catalogue, "example.org")
    calendar: Any = icalendar.Calendar.from_ical(ical.calendar_file(events, NOW))
    assert len(calendar.walk("VEVENT")) == len(ordered)
