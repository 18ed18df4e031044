"""What the pages for trainers show: signing in, lists of all kinds, and what comes afterwards."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog

from tools.tour.driver import Driver, step
from tools.tour.steps import counts, window
from tools.tour.walks import showing
from tools.tour.walks.showing import ends_today, open_course, show, type_owner

_DOCK = "QgisCertificationDock"
_WINDOW = "participants_window"
# As somebody copies it from a mail, with what goes wrong in lists.
_LIST = """Bakker, Noor <noor.bakker@gmial.com>
VISSER, Bram <bram.visser@example.org>
Dekker, femke <femke.dekker@example.org>
Visser, Bram <bram.visser@example.org>
Postma, Sjoerd <sjoerd.postma@example>
"""


@step("Sign in")
def sign_in(driver: Driver) -> str:
    """The form, and what it says of the password."""
    username = type_owner(driver)
    show(driver, "sign-in", of=_DOCK)
    showing.sign_in(driver)
    return username


@step("The courses of an organisation")
def courses(driver: Driver) -> str:
    """The balance and the list."""
    show(driver, "my-courses", of=_DOCK)
    return ""


@step("Look at what was found")
def findings(driver: Driver) -> str:
    """Five people with what goes wrong in lists."""
    open_course(driver, ends_today(driver.given["course_type"]))
    driver.click_cell("participants_table", 0, 1)
    driver.paste(_LIST)
    driver.wait_until(lambda: counts(driver, "people"), "the pasted rows")
    driver.click_cell("participants_table", 0, 3)
    show(driver, "findings", of=_WINDOW)
    return driver.text("participant_counts")


@step("Repair what can be repaired safely")
def safe(driver: Driver) -> str:
    """All that would be changed is shown before."""
    tools = driver.find("participants_toolbar")
    driver.click("repair_all", within=tools)
    dialog = driver.window("Repair All Safe Ones")
    show(driver, "repair-all", of=dialog)
    driver.click("repair_all_do", within=dialog)
    return driver.text("participant_counts")


@step("Take people from a past course")
def past(driver: Driver) -> str:
    """The courses whose people can be taken."""
    action = window(driver).findChild(QAction, "import_course")
    driver.call(action.trigger, wait=False)
    dialog = driver.find("import_course_dialog")
    show(driver, "import-course", of=dialog)
    driver.click("import_course_cancel", within=dialog)
    return ""


@step("See what is stored, in QGIS's options")
def settings(driver: Driver) -> str:
    """Site and account at the top of the page; below, what is kept on this computer."""
    driver.call(lambda: window(driver).close())
    driver.click("dock_settings")
    driver.wait_until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), "options")
    dialog = QApplication.activeModalWidget()
    page = driver.find("qgis_certification_options", within=dialog)
    driver.call(lambda: dialog.resize(1150, 690))
    driver.call(lambda: dialog.move(60, 20))
    show(driver, "settings", of=dialog)
    privacy = driver.find("options_privacy_section", within=page)
    area = driver.find("options_scroll", within=page)
    driver.call(lambda: area.verticalScrollBar().setValue(privacy.y() - 6))
    show(driver, "settings-privacy", of=dialog)
    driver.call(dialog.reject)
    return ""


STEPS = [sign_in, courses, findings, safe, past, settings]
