"""All filters, their chips, and what outlives a restart."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QToolButton

from qgis_certification_plugin.domain.catalogue import Course, CourseState, Organisation
from qgis_certification_plugin.domain.nearest import Trainer
from qgis_certification_plugin.domain.periods import Preset
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.map.kinds import Kind, layers_of
from qgis_certification_plugin.translation import speak
from qgis_certification_plugin.ui.find.filters import Filters
from qgis_certification_plugin.ui.find.listing import TRAINERS_THERE, Section
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.find.sorting import SortBar
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.examples import (
    COURSES,
    LATER,
    LODZ,
    NOWHERE,
    ONLINE,
    RUNNING,
    SOON,
    STRANGE,
    catalogue,
    chips,
    find_page,
    give,
    shown_page,
)

DUTCH = replace(SOON, language="Dutch")
ENGLISH = replace(RUNNING, language="English / Deutsch")
WORLD = tuple(
    sorted({ENGLISH, DUTCH} | set(COURSES) - {SOON, RUNNING}, key=lambda each: each.start)
)


@pytest.fixture
def page(office: Office, map_window: MapWindow, qtbot: Any) -> FindPage:
    """The page with the courses of the examples, the filters open."""
    known = replace(catalogue(office.server.root), courses=WORLD)
    made = shown_page(office, map_window, qtbot, known)
    made.filters.more.click()
    return made


def shown(page: FindPage) -> set[Course]:
    return set(page.model.courses())


def check(choices: Any, name: str) -> None:
    choices.setItemCheckState(choices.findText(name), Qt.CheckState.Checked)


def test_languages_are_offered_once_each_however_they_are_written(page: FindPage) -> None:
    languages = page.filters.panel.languages
    names = [languages.itemText(row) for row in range(languages.count())]
    assert [name for name in names if name] == ["Dutch", "English", "German"]


def test_a_language_finds_every_way_of_writing_it(page: FindPage) -> None:
    check(page.filters.panel.languages, "Dutch")
    assert DUTCH in shown(page)
    assert LATER in shown(page)  # Nederlands
    assert ENGLISH not in shown(page)


def test_a_course_type_is_chosen_from_those_there_are(page: FindPage) -> None:
    check(page.filters.panel.course_types, "Introduction")
    assert shown(page) == {DUTCH, LATER}


def test_a_country_without_a_course_to_come_tells_whom_to_ask(
    page: FindPage, office: Office
) -> None:
    known = catalogue(office.server.root)
    other = Organisation("Belgische Kaarten", "BE", "Belgium", "info@kaarten.be")
    give(office, replace(known, organisations=(*known.organisations, other)))
    check(page.filters.countries, "Belgium")
    rows = [page.model.row_at(page.model.index(row, 0)) for row in range(2)]
    assert rows == [Section(TRAINERS_THERE, 1), Trainer(other)]
    page.list.setCurrentIndex(page.model.index(1, 0))
    assert page.cards.organisation.organisation == other
    assert page.cards.organisation.write.isEnabled()


def test_online_courses_and_those_at_a_place(page: FindPage) -> None:
    page.filters.panel.place.setCurrentIndex(2)
    assert shown(page) == {ONLINE}
    page.filters.panel.place.setCurrentIndex(1)
    assert not {ONLINE, NOWHERE} & shown(page)


def test_two_days_of_her_own(page: FindPage) -> None:
    when = page.filters.panel.when
    assert not when.first.isVisible()
    when.preset.setCurrentIndex(when.preset.findData("between"))
    assert when.first.isVisible()
    for edit, days in ((when.last, 7), (when.first, 4)):
        day = site_today() + timedelta(days=days)
        edit.setDate(QDate(day.year, day.month, day.day))
    assert shown(page) == {DUTCH}


def test_the_next_three_months(page: FindPage) -> None:
    when = page.filters.panel.when
    when.preset.setCurrentIndex(when.preset.findData("next-3-months"))
    assert shown(page) == {ENGLISH, DUTCH, LATER, ONLINE, STRANGE}
    assert chips(page) == ["Next 3 months"]


def test_every_filter_has_a_chip_and_one_click_takes_it_off(page: FindPage, qtbot: Any) -> None:
    panel = page.filters.panel
    page.filters.search.setText("i")
    check(panel.countries, "Poland")
    check(panel.languages, "Dutch")
    check(panel.course_types, "Introduction")
    panel.when.set(Preset.NEXT_12_MONTHS)
    panel.place.setCurrentIndex(1)
    page.filters.states[CourseState.UPCOMING].setChecked(True)
    assert chips(page) == ["“i”", "Poland", "Dutch", "Introduction", "Next 12 months",
                           "At a place", "Upcoming"]  # fmt: skip
    assert shown(page) == {DUTCH}
    for name in ("text", "country_pl", "language_nl", "type_introduction", "when", "where",
                 "state_upcoming"):  # fmt: skip
        chip = page.findChild(QToolButton, f"find_chip_{name}")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chips(page) == []
    assert shown(page) == set(WORLD)


def test_typing_the_name_of_a_country_or_a_language_finds_it(page: FindPage) -> None:
    page.filters.search.setText("poland")
    assert shown(page) == {DUTCH}
    page.filters.search.setText("deutsch german")
    assert shown(page) == {ENGLISH}


def test_countries_are_called_as_the_user_calls_them(page: FindPage) -> None:
    speak("nl_NL")  # whatever numbers and dates look like
    try:
        page.retranslate()
        combo = page.filters.countries
        assert [combo.itemText(row) for row in range(1, combo.count())] == [
            "Fiji",
            "Nederland",
            "Polen",
        ]
        page.filters.search.setText("polen")
        assert shown(page) == {DUTCH}
    finally:
        speak("")


def test_map_and_list_show_the_same_courses(
    page: FindPage, map_window: MapWindow, qtbot: Any
) -> None:
    page.opened(asked=True)
    layer: QgsVectorLayer = next(layers_of(map_window.project, Kind.COURSES))

    def on_map() -> set[str]:
        return {feature["key"] for feature in layer.getFeatures()}

    for act in (
        lambda: check(page.filters.panel.languages, "German"),
        lambda: page.filters.panel.place.setCurrentIndex(2),
        lambda: page.filters.search.setText("dutch"),
        lambda: check(page.filters.panel.course_types, "Introduction"),
    ):
        page.filters.clear()
        act()
        wanted = {course.key for course in shown(page)}
        assert wanted
        assert wanted != {course.key for course in WORLD}
        qtbot.waitUntil(lambda wanted=wanted: on_map() == wanted)


# --- after a restart -----------------------------------------------------------------------------


def test_filters_and_order_are_there_again_after_a_restart(
    page: FindPage, office: Office, map_window: MapWindow, qtbot: Any
) -> None:
    panel = page.filters.panel
    page.filters.search.setText("intro")
    check(panel.countries, "Poland")
    check(panel.languages, "Dutch")
    panel.when.set(Preset.BETWEEN, DUTCH.start, DUTCH.end)
    panel.place.setCurrentIndex(1)
    page.filters.states[CourseState.UPCOMING].setChecked(True)
    page.sort.set_point(LODZ)
    page.hide()  # QGIS is left

    again = find_page(office, map_window)
    qtbot.addWidget(again)
    again.show()
    office.catalogue_changed.emit()
    assert again.filters.current() == page.filters.current()
    assert again.sort.origin_point() == LODZ
    assert shown(again) == {DUTCH}
    assert len(chips(again)) == 6


def test_a_country_that_is_not_offered_now_stays_chosen_until_it_is(
    page: FindPage, office: Office
) -> None:
    check(page.filters.countries, "Fiji")
    everything = office.catalogue
    assert everything is not None
    give(office, replace(everything, courses=(DUTCH,)))
    assert page.filters.current().countries == {"FJ"}
    give(office, everything)
    assert shown(page) == {LATER}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
    | st.sampled_from(["between", "2026-02-30", "online", "upcoming", "distance", "place"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["text", "countries", "languages", "course_types", "when", "first", "last",
                         "place", "states", "marks", "by", "origin", "points", "name", "point"]),
        inner, max_size=8,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON)
def test_whatever_stands_in_the_settings_the_page_opens(qgis_app: object, state: Any) -> None:
    filters, sort = Filters(), SortBar()
    given_state = state if isinstance(state, dict) else {"text": state}
    filters.restore(given_state)
    sort.restore(given_state)
    json.dumps([filters.state(), sort.state()])
    filters.current()
    assert sort.origin_kind() in ("centre", "point", "place")


@pytest.mark.parametrize("text", ["{", "[]", '{"filters": 3}', "x" * 200_000])
def test_broken_settings_let_everything_through(
    office: Office, map_window: MapWindow, qtbot: Any, text: str
) -> None:
    office.settings.find_state = text
    page = find_page(office, map_window)
    qtbot.addWidget(page)
    give(office, catalogue(office.server.root))
    assert shown(page) == set(COURSES)


def test_the_page_fits_into_a_dock_of_320_pixels_whatever_is_open(page: FindPage) -> None:
    when = page.filters.panel.when
    when.preset.setCurrentIndex(when.preset.findData("between"))
    page.filters.search.setText("a very long text that stands on a chip, longer than it may be")
    page.list.setCurrentIndex(page.model.first())
    page.filters.search.setText("")
    page.list.setCurrentIndex(page.model.first())
    page.sort.by_distance.click()
    for origin in range(page.sort.origin.count()):
        page.sort.origin.setCurrentIndex(origin)
        assert page.minimumSizeHint().width() <= 320 - 12  # the dock's own margins
