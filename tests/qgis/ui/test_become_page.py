"""Become certified: learners first, then what is asked, how it goes and what it costs."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt

from qgis_certification_plugin.domain.dossier import Application, Dossier
from qgis_certification_plugin.domain.programme import programme
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.storage.dossiers import DossierStore
from qgis_certification_plugin.ui.become import words
from qgis_certification_plugin.ui.become.page import BecomePage
from qgis_certification_plugin.ui.become.user_group import UserGroupBox
from qgis_certification_plugin.ui.become.words import contribution_names, parts
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.formats import euros
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.trainers import wait_until
from tools.places import TRANSLATIONS


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
    assert len(contribution_names()) == 10
    for each in contribution_names().values():
        assert each in said


@pytest.mark.parametrize(
    "words", [euros(1), "user group", "within 1 month", "Steering Committee", "SEPA", "published"]
)
def test_review_and_costs_are_explained(page: BecomePage, words: str) -> None:
    assert words in page.text.toPlainText()


def test_the_site_opens_in_the_browser(
    page: BecomePage, office: Office, opened: list[str], qtbot: Any
) -> None:
    qtbot.mouseClick(page.site, Qt.MouseButton.LeftButton)
    assert opened == [f"{office.server.root}/en/"]


def test_both_windows_open_once_and_are_put_aside_together(page: BecomePage, qtbot: Any) -> None:
    for button in (page.apply, page.organisation, page.apply):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    application, figures = page.application, page.figures
    assert application is not None
    assert figures is not None
    page.put_aside()
    assert not application.isVisible()
    assert not figures.isVisible()
    page.bring_back()
    assert application.isVisible()
    assert figures.isVisible()
    page.close_down()
    assert not application.isVisible()


def test_a_learner_is_led_to_the_courses(page: BecomePage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.find_wanted, timeout=1000):
        qtbot.mouseClick(page.find, Qt.MouseButton.LeftButton)


def test_reading_asks_nothing_of_the_site(page: BecomePage, practice: PracticeServer) -> None:
    assert len(practice.requests) == 0


# --- figures come from the facts alone ----------------------------------------------------------


def test_another_fact_is_another_sentence() -> None:
    facts = replace(
        programme(), user_group_months=7, application_days=99, contributions=("books", "code")
    )
    said = " ".join(
        text for part in parts(facts) for text in (*part.paragraphs, *part.points, *part.closing)
    )
    assert "7 month" in said
    assert "99 day" in said
    assert "Bug reports" not in said


def test_no_figure_is_written_into_a_sentence() -> None:
    source = Path(str(words.__file__)).read_text(encoding="utf-8")
    texts = [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)]
    assert [text for text in texts if isinstance(text, str) and re.search(r"\d|€", text)] == []


def test_no_figure_is_written_into_a_translation() -> None:
    for file in TRANSLATIONS.glob("*.ts"):
        for context in ET.parse(file).getroot().iter("context"):
            if context.findtext("name") == "Become":
                said = "".join(context.itertext())
                assert re.findall(r"\d", said) == [], file.name


# --- the application that is under way ----------------------------------------------------------


def keep(office: Office, application: Application) -> None:
    DossierStore(office.folder, office.server.root).save(Dossier(application=application))


def ago(days: int) -> str:
    return (site_today() - timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("application", "words"),
    [
        (Application(slug="x", made=ago(10), stage="new"), ""),
        (Application(slug="x", made=ago(400), stage="approved"), ""),
        (Application(slug="x", made="", stage="new"), ""),
        (Application(slug="x", made=ago(340), stage="new"), "25 day"),
        (Application(slug="x", made=ago(370), stage="asked"), "time is over"),
        (Application(slug="x", made=ago(10), stage="asked"), "ask for something"),
        (Application(sending="X"), "not known whether"),
    ],
)
def test_the_page_reminds_of_an_application(
    office: Office, qtbot: Any, application: Application, words: str
) -> None:
    keep(office, application)
    made = BecomePage(office)
    qtbot.addWidget(made)
    made.show()
    assert made.reminder.isVisible() == bool(words)
    assert words in made.reminder.label.text()


def test_the_reminder_leads_to_the_application(office: Office, qtbot: Any) -> None:
    keep(office, Application(sending="X"))
    made = BecomePage(office)
    qtbot.addWidget(made)
    made.show()
    qtbot.mouseClick(made.reminder.buttons[0], Qt.MouseButton.LeftButton)
    assert made.application is not None
    assert made.application.isVisible()
    made.close_down()


# --- learners -----------------------------------------------------------------------------------


def test_learners_are_told_of_the_courses_in_their_country(
    page: BecomePage, office: Office
) -> None:
    office.refresh_catalogue()
    wait_until(lambda: office.catalogue is not None, "the catalogue")
    page.group.choose("NL")
    assert "coming up in this country: Netherlands" in page.text.toPlainText()
    page.group.choose("AQ")
    assert "all over the world" in page.text.toPlainText()


# --- the user group -----------------------------------------------------------------------------


@pytest.fixture
def groups(office: Office, map_window: MapWindow, qtbot: Any) -> UserGroupBox:
    office.canvas = map_window.canvas
    map_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    made = UserGroupBox(office)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_group_of_a_country_is_shown_with_its_site(
    groups: UserGroupBox, opened: list[str]
) -> None:
    groups.choose("NL")
    assert "QGIS gebruikersgroep" in groups.card.toPlainText()
    assert "Since 2020" in groups.card.toPlainText()
    assert 'href="http://qgis.nl"' in groups.card.toHtml()


def test_the_card_is_as_high_as_its_words(groups: UserGroupBox) -> None:
    groups.choose("NL")
    high = groups.card.height()
    groups.country.setCurrentIndex(0)
    assert 0 < groups.card.height() < high
    assert groups.card.verticalScrollBar().maximum() == 0


def test_where_there_is_none_the_psc_decides_and_would_like_one(groups: UserGroupBox) -> None:
    groups.choose("BE")
    said = groups.card.toPlainText()
    assert "PSC decides" in said
    assert "found one" in said
    assert programme().user_groups_page in said


def test_a_qgis_without_the_list_says_where_it_is(
    office: Office, tmp_path: Path, qtbot: Any
) -> None:
    box = UserGroupBox(office, qgis_data=tmp_path)
    qtbot.addWidget(box)
    box.show()
    assert "brings no list" in box.card.toPlainText()
    assert programme().user_groups_page in box.card.toPlainText()


def test_the_country_is_shown_on_the_map_and_marked_for_a_while(
    groups: UserGroupBox, map_window: MapWindow, qtbot: Any
) -> None:
    groups.choose("FR")
    qtbot.mouseClick(groups.on_map, Qt.MouseButton.LeftButton)
    middle = map_window.canvas.extent().center()
    assert groups.marks is not None
    assert groups.marks.is_marking
    assert -6_000_000 < middle.x() < 600_000
    groups.close_down()
    assert not groups.marks.is_marking


def test_a_country_with_islands_far_away_is_shown_by_its_mainland(
    groups: UserGroupBox, map_window: MapWindow, qtbot: Any
) -> None:
    groups.choose("NL")
    qtbot.mouseClick(groups.on_map, Qt.MouseButton.LeftButton)
    assert map_window.canvas.extent().center().x() > 500_000
    assert map_window.canvas.extent().width() < 2_000_000


def test_without_a_map_nothing_is_offered_on_it(page: BecomePage) -> None:
    page.group.choose("NL")
    assert not page.group.on_map.isEnabled()
