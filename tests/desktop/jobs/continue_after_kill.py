"""Inside QGIS: the same profile after the plug was pulled."""

from __future__ import annotations

from tools.tour import steps
from tools.tour.driver import Driver, step


@step("told what was interrupted")
def told(driver: Driver) -> str:
    """The window says how far it came."""
    text = driver.text("interrupted_bar_text")
    driver.values["told"] = text
    return text


@step("continue")
def go_on(driver: Driver) -> str:
    """What is unknown is settled, and the rest issued when it is confirmed."""
    driver.click("continue_issuing")
    driver.find("issue_plan", timeout=120)
    driver.click("plan_issue")
    driver.wait_until(lambda: len(steps.numbers(driver)) == 20, "20 numbers", 120)
    driver.values["numbers"] = driver.call(lambda: steps.numbers(driver))
    return f"{len(driver.values['numbers'])} numbers"


STEPS = [
    steps.find_courses,
    steps.sign_in,
    steps.organisation,
    steps.open_course,
    told,
    go_on,
]
