"""What a trainer sees when the connection drops in the middle of issuing, and how it goes on."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QAbstractItemView

from tools.tour.driver import Driver, step
from tools.tour.steps import counts, dock_page, numbers
from tools.tour.walks.showing import ends_today, open_course, open_dock, show, told_list

_WINDOW = "participants_window"
_PEOPLE = 5


@step("Choose what goes wrong")
def choose(driver: Driver) -> str:
    """Practising, with a connection that drops."""
    open_dock(driver)
    dock_page(driver, "courses")
    driver.click("practice_start")
    dialog = driver.find("practice_dialog")
    driver.choose("practice_preset", "Connection drops after the 3rd certificate", within=dialog)
    show(driver, "practise-trouble", of=dialog)
    driver.click("practice_ok")
    view = driver.find("course_list", kind=QAbstractItemView, timeout=60)
    driver.wait_until(lambda: view.model().rowCount() > 0, "the courses", 60)
    return ""


@step("Issue until the connection drops")
def interrupted(driver: Driver) -> str:
    """The window says what was done and what is left."""
    open_course(driver, ends_today("Introduction to QGIS"))
    driver.click_cell("participants_table", 0, 1)
    driver.paste(
        told_list(Path("docs/walks/trainer.md")).replace("tua@example\n", "tua@example.org\n")
    )
    driver.wait_until(lambda: counts(driver, "5 people"), "the pasted rows")
    driver.click("issue_certificates")
    driver.find("issue_plan", timeout=60)
    driver.click("plan_issue")
    driver.find("continue_issuing", timeout=60)
    show(driver, "interrupted", of=_WINDOW)
    return driver.text("interrupted_bar_text")


@step("Go on")
def go_on(driver: Driver) -> str:
    """Only the rest is asked for and issued."""
    driver.pause(6)  # the practice site is away for a few seconds
    driver.click("continue_issuing")
    driver.find("plan_issue", timeout=60)
    show(driver, "continue", of="issue_plan")
    driver.click("plan_issue")
    driver.wait_until(lambda: len(numbers(driver)) == _PEOPLE, "the numbers", 120)
    return str(driver.call(lambda: numbers(driver)))


STEPS = [choose, interrupted, go_on]
