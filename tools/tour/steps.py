"""The steps of the tour, in order: each does what a person does and checks what she would see."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from qgis.utils import iface

from tools.tour import people
from tools.tour.driver import DriveError, Driver, step

PLUGIN = "qgis_certification_plugin"
_NUMBER = re.compile(r"[A-Z]+-\d+")


def expect(truth: Any, what: str) -> None:
    """Raise DriveError where something is not as a person should see it."""
    if not truth:
        raise DriveError(what)


def dock_page(driver: Driver, name: str) -> None:
    """Switch the dock to a page."""
    driver.click(f"dock_page_{name}", within="QgisCertificationDock")


def row_count(driver: Driver, view: str) -> int:
    """Return how many rows a list shows."""
    widget = driver.find(view, kind=QAbstractItemView)
    return int(driver.call(lambda: widget.model().rowCount()))


@step("QGIS starts with the plugin")
def start(driver: Driver) -> str:
    """The window is there, the plugin is loaded from the profile, and nothing was asked for."""
    driver.window("QGIS")
    driver.plugin(PLUGIN)
    expect(not driver.recorder.requests, f"requests while QGIS started: {driver.recorder.requests}")
    driver.values["requests at start"] = len(driver.recorder.requests)
    return f"QGIS {Qgis.version()}, 0 requests"


@step("Find courses")
def find_courses(driver: Driver) -> str:
    """The dock opens from its button, fetches the catalogue and shows it."""
    plugin = driver.plugin(PLUGIN)
    with driver.heartbeat() as beat:
        # One that was open when QGIS was left opens by itself.
        if not driver.call(lambda: plugin.settings.dock_open):
            driver.call(plugin.action.trigger, wait=False)
        driver.find("QgisCertificationDock")
        dock_page(driver, "find")
        driver.wait_until(lambda: plugin.office.catalogue, "the catalogue", 120)
        driver.wait_until(lambda: not plugin.office.is_refreshing, "the end of the refresh", 120)
    expect(row_count(driver, "find_list") > 0, "no course is listed")
    catalogue = plugin.office.catalogue
    return (
        f"{len(catalogue.courses)} courses, {len(catalogue.organisations)} organisations; "
        f"interface blocked at most {beat.longest_ms:.0f} ms"
    )


@step("Layers on the world map")
def layers(driver: Driver) -> str:
    """Three layers and the base map are in the project, valid and with features."""

    def found() -> list[Any]:
        every = QgsProject.instance().mapLayers().values()
        return [layer for layer in every if layer.isValid() and layer.featureCount() > 0]

    if not driver.call(found):
        driver.click("find_add_to_map")
    driver.wait_until(lambda: len(found()) >= 4, "three layers and a base map", 60)
    counts = driver.call(lambda: {layer.name(): layer.featureCount() for layer in found()})
    everything = driver.call(iface.mapCanvas().temporalRange().isInfinite)
    expect(everything, "the map shows the courses of some time only")
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))


@step("Search, and select on the map")
def search(driver: Driver) -> str:
    """Typing narrows list and layer; a click on a row selects its course on the map."""
    before = row_count(driver, "find_list")
    plugin = driver.plugin(PLUGIN)
    course = driver.call(lambda: next(c for c in plugin.office.catalogue.courses if c.location))
    driver.type(course.organisation.split()[0].lower(), into="find_search")
    driver.wait_until(
        lambda: driver.plugin(PLUGIN).dock.findChild(QWidget, "find_list").model().rowCount() > 0,
        "a course that was found",
    )
    driver.click_cell("find_list", 0)
    after = row_count(driver, "find_list")
    expect(after <= before, "the search did not narrow the list")
    return f"{after} of {before}"


@step("Sign in")
def sign_in(driver: Driver) -> str:
    """The owner signs in; her organisations are found."""
    owner = driver.given["accounts"]["owner"]
    dock_page(driver, "courses")
    driver.type(owner["username"], into="sign_in_username")
    driver.type(owner["password"], into="sign_in_password")
    driver.click("sign_in", within="sign_in_form")
    driver.find("course_desk", timeout=60)
    return str(owner["username"])


@step("Choose the organisation")
def organisation(driver: Driver) -> str:
    """The organisation's courses and balance are shown."""
    name = driver.given["organisation_name"]
    plugin = driver.plugin(PLUGIN)
    driver.wait_until(lambda: plugin.office.account.is_signed_in, "to be signed in")
    if driver.text("organisation_name") != name:
        driver.type(name, into="organisation_name")
        driver.press("Return")
    driver.wait_until(
        lambda: plugin.dock.findChild(QAbstractItemView, "course_list").model().rowCount() > 0,
        "courses",
        60,
    )
    return f"{name}: {row_count(driver, 'course_list')} courses"


@step("Open the course")
def open_course(driver: Driver) -> str:
    """The window of the course without participants opens."""
    slug = driver.given["course"]
    view = driver.find("course_list", kind=QAbstractItemView)

    def place() -> int | None:
        shown = view.model()
        for row in range(shown.rowCount()):
            source = shown.mapToSource(shown.index(row, 0)).row()
            if shown.sourceModel().line(source).course == slug:
                return row + 1
        return None

    row = driver.wait_until(place, f"the course {slug} in the list") - 1
    driver.click_cell(view, row, 0, double=True)
    driver.find("participants_window", timeout=60)
    driver.wait_until(lambda: window(driver).page is not None, "the course page", 60)
    driver.values["requests before"] = len(driver.recorder.requests)
    return str(driver.given["course_type"])


def window(driver: Driver) -> Any:
    """Return the window of the course; call on the interface thread.

    Among the windows, not all widgets: to go through those of QGIS keeps it for 100 ms.
    """
    name = "participants_window"
    return next(top for top in QApplication.topLevelWidgets() if top.objectName() == name)


@step("Paste twenty participants")
def paste(driver: Driver) -> str:
    """A list from a spreadsheet becomes rows; the broken address is found at once."""
    driver.click_cell("participants_table", 0, 1)
    driver.paste(people.copied(driver.given["mark"]))
    driver.wait_until(lambda: len(rows_with(driver, people.BROKEN)) == 1, "the pasted rows")
    return str(
        driver.wait_until(lambda: counts(driver, "1 to repair"), "the wrong address noticed")
    )


def label(driver: Driver, part: str) -> str:
    """Return the text of the window that holds `part`; call on the interface thread."""
    texts = (shown.text() for shown in window(driver).findChildren(QLabel) if shown.isVisible())
    return next((text for text in texts if part in text), "")


def counts(driver: Driver, part: str) -> str:
    """Return the counts below the table if they hold `part`; call on the interface thread."""
    text = str(window(driver).findChild(QLabel, "participant_counts").text())
    return text if part in text else ""


def rows_with(driver: Driver, text: str) -> list[int]:
    """Return the rows of the table that show the text; call on the interface thread."""
    model = window(driver).findChild(QAbstractItemView, "participants_table").model()
    return [
        row
        for row in range(model.rowCount())
        if any(
            text in str(model.index(row, column).data() or "")
            for column in range(model.columnCount())
        )
    ]


@step("Repair the wrong address")
def repair(driver: Driver) -> str:
    """The cell is typed anew, and nothing blocks any more."""
    column = 3
    driver.click_cell("participants_table", people.BROKEN, column)
    driver.type(people.REPAIRED.replace("@", f".{driver.given['mark']}@"))
    driver.press("Return")
    driver.wait_until(lambda: not counts(driver, "to repair"), "nothing to repair")
    return driver.text("issue_certificates")


@step("Confirm who gets what, and what it costs")
def confirm(driver: Driver) -> str:
    """The new people are enrolled, and the plan names everybody, the cost and the balance."""
    driver.click("issue_certificates")
    dialog = driver.find("issue_plan", timeout=120)
    text = driver.text("plan_issue", within=dialog)
    driver.picture(driver.out / "plan.png")
    expect("20" in text, f"the button does not say what it will do: {text}")
    return text


@step("Issue twenty certificates")
def issue(driver: Driver) -> str:
    """One after another, until every number is shown; the interface goes on answering."""
    with driver.heartbeat() as beat:
        driver.click("plan_issue")
        driver.wait_until(lambda: len(numbers(driver)) == len(people.NAMES), "20 numbers", 300)
    shown = driver.call(lambda: numbers(driver))
    expect(len(set(shown)) == len(people.NAMES), f"numbers are not unique: {shown}")
    driver.values["numbers"] = shown
    asked = driver.recorder.requests[driver.values["requests before"] :]
    # The public page of each number is looked up beside this, row by row.
    requests = sum("/en/certificate/" not in url for url in asked)
    driver.values["requests to issue"] = requests
    expect(requests <= len(people.NAMES) + 6, f"{requests} requests for {len(shown)} certificates")
    return (
        f"{shown[0]} … {shown[-1]}; {requests} requests from the open course, "
        f"interface blocked at most {beat.longest_ms:.0f} ms"
    )


def numbers(driver: Driver) -> list[str]:
    """Return the certificate numbers in the table; call on the interface thread."""
    model = window(driver).findChild(QAbstractItemView, "participants_table").model()
    found = []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            match = _NUMBER.search(str(model.index(row, column).data() or ""))
            if match and column > 3:
                found.append(match[0])
    return found


@step("Save the PDFs")
def save_pdfs(driver: Driver) -> str:
    """Twenty complete files in a folder."""
    folder = driver.out / "certificates"
    folder.mkdir()
    driver.click("save_pdfs")
    driver.type(str(folder), into="save_pdfs_folder_path")
    driver.press("Tab")
    driver.click("save_pdfs_ok")

    def complete() -> list[Path]:
        files = list(folder.glob("*.pdf"))
        return files if len(files) == len(people.NAMES) else []

    files = driver.wait_until(complete, "20 files", 120)
    for file in files:
        expect(file.read_bytes().startswith(b"%PDF-"), f"{file.name} is no PDF")
    return f"{len(files)} files"


@step("Verify a number")
def verify(driver: Driver) -> str:
    """The public page confirms the first certificate."""
    driver.call(lambda: window(driver).close())
    dock_page(driver, "verify")
    number = driver.values["numbers"][0]
    driver.type(number, into="verify_number")
    driver.press("Return")
    names = [f"{first} {last}" for first, last in people.NAMES]

    def whose() -> str:
        page = driver.plugin(PLUGIN).dock.findChild(QWidget, "verify_page")
        texts = [driver_text(child) for child in page.findChildren(QWidget)]
        return next((name for name in names if any(name in text for text in texts)), "")

    return f"{number}: {driver.wait_until(whose, 'whose certificate it is', 30)}"


def driver_text(widget: QWidget) -> str:
    """Return what stands on a widget; call on the interface thread."""
    for name in ("toPlainText", "text"):
        read = getattr(widget, name, None)
        if callable(read):
            return str(read())
    return ""


@step("Become certified")
def become(driver: Driver) -> str:
    """The programme is explained."""
    dock_page(driver, "become")
    driver.find("become_page")
    return ""


STEPS = [
    start,
    find_courses,
    layers,
    search,
    sign_in,
    organisation,
    open_course,
    paste,
    repair,
    confirm,
    issue,
    save_pdfs,
    verify,
    become,
]
