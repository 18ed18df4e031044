"""Pictures for the documentation, and what the walks have in common."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QAbstractItemView, QToolButton
from qgis.utils import iface

from qgis_certification_plugin.domain.rules import site_today
from tools.places import ROOT
from tools.tour.driver import Driver, Target
from tools.tour.steps import PLUGIN, dock_page, window
from tools.tour.widgets import rows_of

SHOWN = "shown"
_BLOCK = re.compile(r"^```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def show(driver: Driver, name: str, of: Target | None = None) -> None:
    """Take the picture `name` of the documentation: of a widget, or of the whole screen."""
    driver.pause(0.6)  # a dialog that has just opened is still grey
    folder = driver.out / SHOWN
    folder.mkdir(exist_ok=True)
    driver.picture(folder / f"{name}.png", of=of)


def told_list(document: Path) -> str:
    """Return the list of people that a document gives its reader to copy."""
    found = _BLOCK.search((ROOT / document).read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{document} holds no list")
    return found[1]


def open_dock(driver: Driver) -> None:
    """Click the button in the toolbar, and wait for the courses."""
    plugin = driver.plugin(PLUGIN)

    def button() -> Any:
        return next(
            one
            for one in iface.mainWindow().findChildren(QToolButton)
            if one.defaultAction() is plugin.action and one.isVisible()
        )

    driver.click(driver.call(button))
    driver.find("QgisCertificationDock")
    driver.wait_until(lambda: plugin.office.catalogue, "the courses", 120)
    driver.wait_until(lambda: not plugin.office.is_refreshing, "the end of the refresh", 120)


def type_owner(driver: Driver) -> str:
    """Open the dock at My courses and type the owner's account; the button is not pressed yet."""
    owner = driver.given["accounts"]["owner"]
    open_dock(driver)
    dock_page(driver, "courses")
    driver.type(owner["username"], into="sign_in_username")
    driver.type(owner["password"], into="sign_in_password")
    return str(owner["username"])


def sign_in(driver: Driver) -> None:
    """Press the button, and wait for the courses."""
    driver.click("sign_in", within="sign_in_form")
    driver.find("course_desk", timeout=60)
    view = driver.find("course_list", kind=QAbstractItemView)
    driver.wait_until(lambda: view.model().rowCount() > 0, "courses", 60)


def ends_today(course_type: str) -> str:
    """Return a pattern of a row in the list of courses: a course of this type that ends today."""
    day = site_today()
    return rf"{course_type}.*– ?{day.day} {day:%b} {day.year}"


def open_course(driver: Driver, pattern: str) -> None:
    """Open the first course whose row in the list matches, and wait for its page."""
    view = driver.find("course_list", kind=QAbstractItemView)

    def row() -> int | None:
        found = (n for n, cells in enumerate(rows_of(view)) if re.search(pattern, " ".join(cells)))
        number = next(found, None)
        return None if number is None else number + 1

    driver.click_cell(view, driver.wait_until(row, f"a course {pattern!r}", 60) - 1, 0)
    driver.click("open_course")
    driver.find("participants_window", timeout=60)
    driver.wait_until(lambda: window(driver).page is not None, "the course page", 60)
