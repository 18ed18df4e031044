"""The list of Find courses: order, what a row says, and what it never does."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from qgis_certification_plugin.domain.catalogue import Course
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.ui.find.delegate import CourseDelegate
from qgis_certification_plugin.ui.find.listing import NOWHERE as NO_PLACE
from qgis_certification_plugin.ui.find.listing import ONLINE as HELD_ONLINE
from qgis_certification_plugin.ui.find.listing import Section, in_order
from qgis_certification_plugin.ui.find.model import CourseListModel
from qgis_certification_plugin.ui.find.words import place_line, why_not_on_map_sentence
from tests.qgis.ui.examples import (
    COURSES,
    LATER,
    NOWHERE,
    OLD,
    ONLINE,
    PAST,
    RUNNING,
    SOON,
    STRANGE,
    course,
)


@pytest.fixture
def model(qgis_app: object) -> CourseListModel:
    made = CourseListModel()
    made.show(COURSES, site_today())
    return made


def test_the_next_course_stands_on_top_and_the_oldest_last() -> None:
    rows = in_order(COURSES, site_today())
    assert rows[:6] == [RUNNING, SOON, STRANGE, LATER, PAST, OLD]


def test_courses_without_a_place_have_a_section_of_their_own() -> None:
    assert in_order(COURSES, site_today())[6:] == [
        Section(HELD_ONLINE, 1),
        ONLINE,
        Section(NO_PLACE, 1),
        NOWHERE,
    ]


def test_there_is_no_section_where_every_course_has_a_place() -> None:
    assert in_order([SOON, LATER], site_today()) == [SOON, LATER]


def test_a_head_cannot_be_chosen(model: CourseListModel) -> None:
    assert model.flags(model.index(6, 0)) == Qt.ItemFlag.NoItemFlags


def test_a_course_is_found_again_by_its_key(model: CourseListModel) -> None:
    assert model.course_at(model.index_of(LATER.key)) == LATER
    assert not model.index_of("unknown").isValid()
    assert not model.index_of(None).isValid()


def test_a_tooltip_shows_tags_as_they_were_typed(model: CourseListModel) -> None:
    tooltip = model.index_of(STRANGE.key).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;script&gt;" in tooltip
    assert "<script" not in tooltip
    assert "<img" not in tooltip


def test_a_screen_reader_hears_the_state_too(model: CourseListModel) -> None:
    said = model.index_of(RUNNING.key).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Field work" in said
    assert "Running now" in said


def test_the_reason_why_a_course_is_not_on_the_map_is_told() -> None:
    assert "online" in why_not_on_map_sentence(ONLINE)
    assert "no usable location" in why_not_on_map_sentence(NOWHERE)
    assert why_not_on_map_sentence(SOON) == ""
    assert place_line(NOWHERE).startswith("No location given · Somewhere")


def test_an_organisation_that_stands_in_the_centre_s_name_is_not_repeated() -> None:
    assert place_line(ONLINE) == "Online · Kaartschool - Online · Nederlands"


@pytest.mark.parametrize("width", [0, 30, 320, 2000])
@pytest.mark.parametrize(
    "shown", [STRANGE, course("字" * 500, 3), course("two\nlines", 3, centre="", language=None)]
)
def test_any_course_is_drawn_at_any_width(qgis_app: Any, shown: Course, width: int) -> None:
    model = CourseListModel()
    model.show([shown], site_today())
    picture = QPixmap(400, 60)
    painter = QPainter(picture)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 44)
    CourseDelegate().paint(painter, option, model.index(0, 0))
    assert painter.end()


def test_a_right_to_left_row_begins_at_the_right(qgis_app: Any) -> None:
    model = CourseListModel()
    model.show([SOON], site_today())
    drawn = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QPixmap(400, 44)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        option = QStyleOptionViewItem()
        option.rect, option.direction = picture.rect(), direction
        CourseDelegate().paint(painter, option, model.index(0, 0))
        painter.end()
        image = picture.toImage()
        # The shape of the state stands in the first pixels of the reading direction.
        inks = [x for x in range(400) for y in range(6, 20) if image.pixelColor(x, y).value() < 90]
        drawn[direction] = (min(inks), max(inks))
    assert drawn[Qt.LayoutDirection.LeftToRight][0] < 12
    assert drawn[Qt.LayoutDirection.RightToLeft][1] > 388
