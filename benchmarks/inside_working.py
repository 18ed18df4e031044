"""Inside QGIS: refresh the catalogue and issue certificates while a heartbeat listens."""

from __future__ import annotations

from tools.tour import people, steps
from tools.tour.driver import Driver, step


@step("open the dock")
def open_dock(driver: Driver) -> str:
    """The first opening, with layers made and added."""
    driver.values["requests at start"] = len(driver.recorder.requests)
    with driver.heartbeat() as beat:
        steps.find_courses(driver)
        steps.layers(driver)
    driver.values["opening"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms"


@step("rest")
def rest(driver: Driver) -> str:
    """Nothing happens: what the other programs on this machine take from the interface."""
    driver.pause(1.0)
    with driver.heartbeat() as beat:
        driver.pause(2.0)
    driver.values["rest"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms"


@step("refresh")
def refresh(driver: Driver) -> str:
    """The catalogue is fetched again, stored, and shown by list and layers."""
    office = driver.plugin(steps.PLUGIN).office
    before = office.catalogue.as_of
    driver.pause(1.0)
    with driver.heartbeat() as beat:
        driver.call(office.refresh_catalogue)
        driver.wait_until(lambda: office.catalogue.as_of != before, "the new catalogue", 60)
        driver.pause(1.0)
    driver.values["refresh"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms"


@step("issue")
def issue(driver: Driver) -> str:
    """Paste, enrol, confirm, issue, check the numbers."""
    steps.sign_in(driver)
    steps.organisation(driver)
    steps.open_course(driver)
    number = driver.given["people"]
    driver.click_cell("participants_table", 0, 1)
    header = "First name\tSurname\tE-mail\n"
    names = ("\t".join(people.name_parts(n)) for n in range(number))
    rows = (f"{name}\tp{n}@example.org" for n, name in enumerate(names))
    driver.paste(header + "\n".join(rows))
    driver.wait_until(lambda: steps.label(driver, f"{number} people"), "the pasted rows")
    with driver.heartbeat() as beat:
        driver.click("issue_certificates")
        driver.find("issue_plan", timeout=60)
        driver.click("plan_issue")
        # Looking costs the interface time that must not be counted: look seldom.
        while len(driver.call(lambda: steps.numbers(driver))) < number:
            driver.pause(1.0)
        while not driver.call(lambda: steps.label(driver, f"{number} of {number}")):
            driver.pause(1.0)
    driver.values[f"issuing {number}"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms"


STEPS = [open_dock, rest, refresh, issue]
