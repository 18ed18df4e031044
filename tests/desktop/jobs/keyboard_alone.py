"""Inside QGIS: from a list in the clipboard to certificates, without touching the mouse."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from tools.tour import input as act
from tools.tour import people, steps
from tools.tour.driver import DriveError, Driver, step
from tools.tour.steps import expect

_MOST_TABS = 60


def _no_mouse(*_: Any, **__: Any) -> None:
    raise DriveError("somebody touched the mouse")


def focused(driver: Driver) -> str:
    """Return the object name of what has the keyboard."""

    def name() -> str:
        widget = QApplication.focusWidget()
        return str(widget.objectName()) if widget is not None else ""

    return driver.call(name)


def go_to(driver: Driver, name: str) -> None:
    """Press Tab until the widget with this name has the keyboard."""
    seen = []
    for _ in range(_MOST_TABS):
        here = focused(driver)
        if here == name:
            return
        seen.append(here)
        driver.press("Tab")
    raise DriveError(f"Tab does not lead to {name}, but to {seen}")


def await_focus(driver: Driver, *names: str) -> str:
    """Wait until one of these has the keyboard."""

    def look() -> str:
        widget = QApplication.focusWidget()
        here = str(widget.objectName()) if widget is not None else ""
        return here if here in names else ""

    return str(driver.wait_until(look, f"the keyboard in {names}, not in {focused(driver)}", 60))


@step("Open the dock with its keys")
def open_dock(driver: Driver) -> str:
    """The dock opens ready to be typed into."""
    act.click = act.hover = _no_mouse
    plugin = driver.plugin(steps.PLUGIN)
    keys = driver.call(lambda: plugin.action.shortcut().toString())
    driver.press(keys)
    driver.find("QgisCertificationDock", timeout=60)
    await_focus(driver, "find_search")
    return str(keys)


@step("Sign in")
def sign_in(driver: Driver) -> str:
    """A key turns to the trainer's page, whose form waits for a name."""
    owner = driver.given["accounts"]["owner"]
    driver.press("Alt+2")
    await_focus(driver, "sign_in_username")
    driver.type(owner["username"])
    driver.press("Tab")
    await_focus(driver, "sign_in_password")
    driver.type(owner["password"])
    driver.press("Return")
    driver.find("course_desk", timeout=60)
    await_focus(driver, "course_list")
    return str(owner["username"])


@step("Open the course")
def open_course(driver: Driver) -> str:
    """Arrows go to the course and Enter opens its window."""
    slug = driver.given["course"]
    view = driver.find("course_list", kind=QAbstractItemView)

    def place() -> int:
        shown = view.model()
        for row in range(shown.rowCount()):
            source = shown.mapToSource(shown.index(row, 0)).row()
            if shown.sourceModel().line(source).course == slug:
                return row + 1
        return 0

    row = driver.wait_until(place, f"the course {slug} in the list", 60) - 1
    driver.press("Home")
    for _ in range(row):
        driver.press("Down")
    driver.press("Return")
    driver.find("participants_window", timeout=60)
    driver.wait_until(lambda: steps.window(driver).page is not None, "the course page", 60)
    await_focus(driver, "participants_table")
    return f"row {row + 1}"


@step("Paste twenty participants")
def paste(driver: Driver) -> str:
    """The list becomes rows, and the broken address is found."""
    driver.paste(people.copied(driver.given["mark"]))
    driver.wait_until(lambda: len(steps.rows_with(driver, people.BROKEN)) == 1, "the rows")
    return str(driver.wait_until(lambda: steps.counts(driver, "1 to repair"), "what is wrong"))


@step("Repair the wrong address")
def repair(driver: Driver) -> str:
    """Arrows go to its cell; what is typed takes the place of what was there."""
    driver.press("Ctrl+Home")
    row = driver.call(lambda: steps.rows_with(driver, people.BROKEN)[0])
    for _ in range(row):
        driver.press("Down")
    column = 3
    for _ in range(column):
        driver.press("Right")
    driver.type(people.REPAIRED.replace("@", f".{driver.given['mark']}@"))
    driver.press("Return")
    driver.wait_until(lambda: not steps.counts(driver, "to repair"), "nothing to repair")
    return driver.text("issue_certificates")


@step("Leave the table and come back")
def leave_table(driver: Driver) -> str:
    """A key leads out of the table from any cell, both ways."""
    await_focus(driver, "participants_table")
    driver.press("Ctrl+Tab")
    out = focused(driver)
    expect(out not in ("", "participants_table"), "Ctrl+Tab does not leave the table")
    driver.press("Shift+Tab")
    await_focus(driver, "participants_table")
    return out


@step("Enrol")
def enrol(driver: Driver) -> str:
    """Everybody is enrolled by a key."""
    driver.press("Ctrl+E")

    def enrolled() -> bool:
        window = steps.window(driver)
        return (
            window.work.busy.value == "nothing"
            and not window.findChild(QWidget, "enrol_new").isEnabled()
        )

    driver.wait_until(enrolled, "everybody enrolled", 120)
    return driver.text("participant_counts")


@step("Issue, and confirm")
def issue(driver: Driver) -> str:
    """A key shows the plan, whose Enter would cancel; its button is gone to and pressed."""
    driver.press("Ctrl+Return")
    driver.find("issue_plan", timeout=120)
    await_focus(driver, "plan_cancel")
    go_to(driver, "plan_issue")
    text = driver.call(focused_text)
    expect("20" in text, f"the button does not say what it will do: {text}")
    driver.picture(driver.out / "plan.png")
    driver.press("Space")
    driver.wait_until(lambda: len(steps.numbers(driver)) == len(people.NAMES), "20 numbers", 300)
    driver.values["numbers"] = driver.call(lambda: steps.numbers(driver))
    return str(text)


def focused_text() -> str:
    """Return the words on the button that has the keyboard; call on the interface thread."""
    widget = QApplication.focusWidget()
    return str(widget.text()) if isinstance(widget, QAbstractButton) else ""


STEPS = [steps.start, open_dock, sign_in, open_course, paste, repair, leave_table, enrol, issue]
