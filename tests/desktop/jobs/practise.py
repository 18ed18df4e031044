"""Practise: on, one certificate, anew, and QGIS is left in the middle of it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QAbstractItemView

from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, dock_page, row_count

_COURSES = "course_list"


def practice(driver: Driver) -> Any:
    """Return the plugin's switch."""
    return driver.plugin(PLUGIN).practice


@step("Switch practising on")
def switch_on(driver: Driver) -> str:
    """The question is answered; somebody is signed in, and the band is there."""
    driver.find("QgisCertificationDock")
    dock_page(driver, "courses")
    driver.click("practice_start")
    driver.find("practice_dialog")
    driver.click("practice_ok")
    driver.find("course_desk", timeout=60)
    driver.wait_until(lambda: practice(driver).is_on, "practising")
    return driver.wait_for_text("practice_band", "nothing is real")


@step("Open a course with people in it")
def open_course(driver: Driver) -> str:
    """Its window has a band of its own."""
    view = driver.find(_COURSES, kind=QAbstractItemView)
    driver.wait_until(lambda: view.model().rowCount() > 0, "the courses", 60)
    driver.click_cell(view, 4, 0, double=True)
    driver.find("participants_window", timeout=60)
    return driver.text("practice_band", within="participants_window")


@step("Begin anew")
def reset(driver: Driver) -> str:
    """The same courses, in another world."""
    pages = practice(driver).rehearsal.pages
    driver.call(pages.courses_page.windows.windows[0].close)
    driver.click("practice_reset")
    driver.click("practice_reset_ok")
    driver.wait_until(lambda: practice(driver).rehearsal.pages is not pages, "another world", 60)
    office = practice(driver).rehearsal.office
    driver.wait_until(lambda: office.account.is_signed_in, "signing in", 60)
    driver.wait_until(lambda: office.catalogue is not None, "the catalogue", 60)
    driver.wait_until(lambda: not office.is_refreshing, "the end of the refresh", 60)
    return f"{row_count(driver, _COURSES)} courses"


STEPS = [switch_on, open_course, reset]
