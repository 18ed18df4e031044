"""Inside QGIS: the way to twenty certificates; somebody pulls the plug on it."""

from __future__ import annotations

from tools.tour import steps
from tools.tour.driver import Driver, step


@step("issue until killed")
def issue(driver: Driver) -> str:
    """Confirm, and wait for an end that does not come."""
    driver.click("issue_certificates")
    driver.find("issue_plan", timeout=60)
    driver.click("plan_issue")
    driver.wait_until(lambda: len(steps.numbers(driver)) == 20, "20 numbers", 300)
    return "not killed"


STEPS = [
    steps.find_courses,
    steps.sign_in,
    steps.organisation,
    steps.open_course,
    steps.paste,
    steps.repair,
    issue,
]
