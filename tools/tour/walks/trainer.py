"""The walk of a new trainer: practising, from a list to certificates, on this computer alone."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QAbstractItemView

from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, counts, dock_page, numbers, rows_with, window
from tools.tour.walks.showing import ends_today, open_course, open_dock, show, told_list

_WALK = Path("docs/walks/trainer.md")
_WINDOW = "participants_window"
_PEOPLE = 5
_BROKEN = "pita.tua@example"


def rehearsal(driver: Driver) -> Any:
    """Return the practice that is on."""
    return driver.plugin(PLUGIN).practice


@step("Practise")
def practise(driver: Driver) -> str:
    """The question says that nothing is real."""
    open_dock(driver)
    dock_page(driver, "courses")
    driver.click("practice_start")
    driver.find("practice_dialog")
    show(driver, "trainer-practise", of="practice_dialog")
    driver.click("practice_ok")
    driver.find("course_desk", timeout=60)
    driver.wait_until(lambda: rehearsal(driver).is_on, "practising")
    view = driver.find("course_list", kind=QAbstractItemView)
    driver.wait_until(lambda: view.model().rowCount() > 0, "the courses", 60)
    show(driver, "trainer-courses", of="QgisCertificationDock")
    return ""


@step("Open a course")
def course(driver: Driver) -> str:
    """The one without participants that has just ended."""
    open_course(driver, ends_today("Introduction to QGIS"))
    show(driver, "trainer-window", of=_WINDOW)
    return str(driver.rows("participants_table")[:2])


@step("Paste the list")
def paste(driver: Driver) -> str:
    """The list of the walk becomes rows; the wrong address is noticed."""
    driver.click_cell("participants_table", 0, 1)
    driver.paste(told_list(_WALK))
    driver.wait_until(lambda: counts(driver, "1 to repair"), "the wrong address noticed")
    driver.click_cell("participants_table", _BROKEN, 3)
    show(driver, "trainer-paste", of=_WINDOW)
    return driver.text("participant_counts")


@step("Repair")
def repair(driver: Driver) -> str:
    """The cell is typed anew."""
    driver.click_cell("participants_table", _BROKEN, 3)
    driver.type(f"{_BROKEN}.org")
    driver.press("Return")
    driver.wait_until(lambda: not counts(driver, "to repair"), "nothing to repair")
    show(driver, "trainer-repaired", of=_WINDOW)
    return driver.text("issue_certificates")


@step("Read the plan")
def plan(driver: Driver) -> str:
    """Who gets what, what it costs, what remains."""
    driver.click("issue_certificates")
    dialog = driver.find("issue_plan", timeout=60)
    show(driver, "trainer-plan", of=dialog)
    return driver.text("plan_issue", within=dialog)


@step("Issue")
def issue(driver: Driver) -> str:
    """Each gets a number, which is verified on its public page."""
    driver.click("plan_issue")
    driver.wait_until(lambda: len(numbers(driver)) == _PEOPLE, "the numbers", 120)
    driver.wait_until(lambda: rows_with(driver, "verifi") == rows_with(driver, ", verified"),
                      "all verified", 60)  # fmt: skip
    show(driver, "trainer-issued", of=_WINDOW)
    return str(driver.call(lambda: numbers(driver)))


@step("Save the PDFs")
def save(driver: Driver) -> str:
    """A file for each person."""
    folder = Path(tempfile.gettempdir()) / "Certificates"  # a name that everybody understands
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    driver.click("save_pdfs")
    driver.find("save_pdfs_dialog")
    driver.type(str(folder), into="save_pdfs_folder_path")
    driver.press("Tab")
    show(driver, "trainer-pdfs", of="save_pdfs_dialog")
    driver.click("save_pdfs_ok")
    driver.wait_until(lambda: len(list(folder.glob("*.pdf"))) == _PEOPLE, "the files", 60)
    show(driver, "trainer-saved", of=_WINDOW)
    shutil.rmtree(folder)
    return f"{_PEOPLE} files"


@step("See all certificates")
def results(driver: Driver) -> str:
    """The sheet of the course, to save and to print."""
    driver.click("open_result_sheet")
    sheet = driver.find("result_sheet")
    show(driver, "result-sheet", of=sheet)
    driver.click("result_close", within=sheet)
    return ""


@step("Mail to all")
def mail(driver: Driver) -> str:
    """To whom the site would write, and what."""
    driver.click("mail_by_site")
    dialog = driver.find("site_mail", timeout=30)
    show(driver, "mail-to-all", of=dialog)
    driver.click("site_mail_cancel", within=dialog)
    return ""


@step("Correct a name")
def correct(driver: Driver) -> str:
    """Within a week, and the PDF is made anew."""
    driver.click_cell("participants_table", "Aroha", 1)
    driver.click("person_correct_button")
    dialog = driver.find("correct_person", timeout=30)
    show(driver, "correct-name", of=dialog)
    driver.click("correct_cancel", within=dialog)
    return ""


@step("Stop practising")
def stop(driver: Driver) -> str:
    """Back at the real site."""
    driver.call(lambda: window(driver).close())
    driver.click("practice_stop")
    driver.wait_until(lambda: not rehearsal(driver).is_on, "the end of practising", 60)
    driver.find("practice_start", timeout=60)
    show(driver, "trainer-back", of="QgisCertificationDock")
    return ""


STEPS = [practise, course, paste, repair, plan, issue, save, results, mail, correct, stop]
