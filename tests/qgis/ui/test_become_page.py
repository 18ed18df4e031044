"""Become certified: learners first, then what is asked, how it goes and what it costs."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.ui.become.page import BecomePage
from qgis_certification_plugin.ui.become.words import contributions
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.formats import euros


@pytest.fixture
def page(office: Office, qtbot: Any) -> BecomePage:
    made = BecomePage(office)
    qtbot.addWidget(made)
    made.show()
    return made


def test_learners_are_told_first_that_a_course_brings_the_certificate(page: BecomePage) -> None:
    first = page.text.toPlainText().split("What it is")[0]
    assert "comes with a course" in first
    assert "need not apply" in first


def test_the_ten_kinds_of_contribution_are_listed(page: BecomePage) -> None:
    said = page.text.toPlainText()
    assert len(contributions()) == 10
    for each in contributions():
        assert each in said


@pytest.mark.parametrize(
    "words", [euros(1), "user group", "within a month", "Steering Committee", "SEPA", "published"]
)
def test_review_and_costs_are_explained(page: BecomePage, words: str) -> None:
    assert words in page.text.toPlainText()


def test_apply_opens_the_form_of_the_site(
    page: BecomePage, office: Office, opened: list[str], qtbot: Any
) -> None:
    qtbot.mouseClick(page.apply, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.site, Qt.MouseButton.LeftButton)
    assert opened == [
        f"{office.server.root}/en/create-certifyingorganisation/",
        f"{office.server.root}/en/",
    ]


def test_a_learner_is_led_to_the_courses(page: BecomePage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.find_wanted, timeout=1000):
        qtbot.mouseClick(page.find, Qt.MouseButton.LeftButton)


def test_reading_asks_nothing_of_the_site(page: BecomePage, practice: PracticeServer) -> None:
    assert len(practice.requests) == 0
