"""The walk of a new learner: from the button to a course nearby, and is a certificate genuine?"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractItemView

from tools.tour.driver import Driver, step
from tools.tour.steps import dock_page, row_count
from tools.tour.walks.showing import open_dock, show

_DOCK = "QgisCertificationDock"


@step("Open the dock")
def opened(driver: Driver) -> str:
    """The courses stand in a list and on the map."""
    open_dock(driver)
    view = driver.find("find_list", kind=QAbstractItemView)
    driver.wait_until(lambda: view.model().rowCount() > 100, "all courses")
    show(driver, "learner-open")
    return driver.text("find_status")


@step("Search")
def search(driver: Driver) -> str:
    """A word narrows the list and the map."""
    before = row_count(driver, "find_list")
    driver.type("utrecht", into="find_search")
    view = driver.find("find_list", kind=QAbstractItemView)
    driver.wait_until(lambda: 0 < view.model().rowCount() < before, "fewer courses")
    show(driver, "learner-search", of=_DOCK)
    return f"{row_count(driver, 'find_list')} of {before}"


@step("Filter")
def filters(driver: Driver) -> str:
    """Country, language, course and time; each choice becomes a chip."""
    driver.type("", into="find_search")
    driver.click("find_more")
    driver.find("find_filter_panel")
    show(driver, "learner-filters", of=_DOCK)
    driver.click("find_more")
    return ""


@step("Nearest first")
def nearest(driver: Driver) -> str:
    """The nearest course that comes stands on top, with how far it is."""
    driver.click("find_by_distance")
    driver.pause(0.5)
    show(driver, "learner-nearest", of=_DOCK)
    return driver.text("find_status")


@step("Read about a course")
def card(driver: Driver) -> str:
    """Its card says who, where, when and what; the map shows where."""
    driver.click_cell("find_list", 0)
    driver.find("find_card")
    driver.click("find_favourite")
    show(driver, "learner-card", of=_DOCK)
    return ""


@step("See it on the map")
def zoomed(driver: Driver) -> str:
    """Zooming brings the map to the course."""
    driver.click("find_zoom")
    driver.pause(1)
    show(driver, "learner-map")
    return ""


@step("Verify a certificate")
def verify(driver: Driver) -> str:
    """The site says whose it is."""
    dock_page(driver, "verify")
    driver.type("QGIS-1", into="verify_number")
    driver.press("Return")
    said = driver.wait_for_text("verify_verdict", "QGIS-1", timeout=30)
    show(driver, "learner-verify", of=_DOCK)
    return said


STEPS = [opened, search, filters, nearest, card, zoomed, verify]
