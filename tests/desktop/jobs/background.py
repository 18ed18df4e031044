"""The background of certificates in a real QGIS: designed, used, another one judged."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow, QToolBar
from qgis.utils import iface, unloadPlugin

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.certificate_layout import CertificateFacts
from qgis_certification_plugin.ui.background.facts import CourseFacts
from qgis_certification_plugin.ui.background.studio import BackgroundStudio
from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, expect

DIALOG = "background_dialog"
FACTS = CourseFacts(
    "kaartschool/new",
    CertificateFacts(
        name="Siobhán O'Brien",
        wording="Has attended and completed the course:",
        course_type="Introduction to QGIS",
        competence="Basic GIS concepts",
        start=date(2026, 11, 20),
        end=date(2026, 11, 25),
        hours="40",
        convener="Dr. Tess Trainer, MSc",
        centre="Kartografie Academie",
        representative="Petra Example",
    ),
    Location(5.12, 52.09),
)
_kept: list[Any] = []


def studio() -> BackgroundStudio:
    """Return the studio of this run."""
    made = _kept[0]
    expect(isinstance(made, BackgroundStudio), "there is no studio")
    return made


def dialog() -> Any:
    """Return its window."""
    return studio().dialog


def designers() -> list[QMainWindow]:
    """Return the windows of QGIS's layout designer."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, QMainWindow)
        and window is not iface.mainWindow()
        and window.isVisible()
    ]


def action() -> QAction | None:
    """Return our action in the designer."""
    found = designers()
    return found[0].findChild(QAction, "qgis_certification_use_layout") if found else None


@step("Open the window")
def open_window(driver: Driver) -> str:
    """White paper, and the texts of the course."""
    plugin = driver.plugin(PLUGIN)
    driver.wait_until(lambda: plugin.office, "the office")

    def choose() -> None:
        _kept.append(BackgroundStudio(plugin.office, iface.mainWindow()))
        studio().choose(FACTS, _kept.append)

    driver.call(choose)
    driver.find(DIALOG)
    return driver.text("background_state")


@step("Design")
def design(driver: Driver) -> str:
    """QGIS's own designer opens, with the course's layout."""
    driver.click("background_design", within=DIALOG)
    driver.wait_until(action, "the designer")
    window = driver.call(lambda: designers()[0])
    driver.call(window.showMaximized)
    driver.call(window.raise_)
    driver.pause(1)
    return str(driver.call(window.windowTitle))


@step("Use this layout")
def use(driver: Driver) -> str:
    """The button in the designer's toolbar brings the window back, with a picture."""

    def button() -> Any:
        window = designers()[0]
        found = (bar.widgetForAction(action()) for bar in window.findChildren(QToolBar))
        return next(one for one in found if one is not None)

    driver.click(driver.call(button))
    driver.wait_until(lambda: dialog() and dialog().found, "the picture")
    driver.pause(0.5)
    return driver.text("background_state")


@step("Look at a dark picture")
def dark(driver: Driver) -> str:
    """It is judged, and the texts on it are named."""
    path = Path(driver.given["folder"]) / "dark.png"
    image = QImage(2339, 1654, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    expect(image.save(str(path)), "the picture could not be written")
    driver.call(lambda: dialog().read_file(path))
    findings = driver.find("background_findings")
    driver.wait_until(
        lambda: findings.count() == 1 and ";" in findings.item(0).text(), "the checks"
    )
    return str(driver.call(lambda: findings.item(0).text()))


@step("Agree")
def agree(driver: Driver) -> str:
    """The picture is in the profile."""
    driver.click("background_use", within=DIALOG)
    path = Path(driver.wait_until(lambda: _kept[1:] and _kept[1], "the path"))
    expect(path.is_file(), "there is no picture")
    return path.suffix


@step("Switch the plugin off while the designer is open")
def switch_off(driver: Driver) -> str:
    """Nothing of ours stays in QGIS's window; the layout stays in the project."""
    driver.call(studio().close_down)
    driver.call(lambda: unloadPlugin(PLUGIN))
    driver.wait_until(lambda: action() is None, "the end of our action")
    layouts = driver.call(lambda: len(QgsProject.instance().layoutManager().layouts()))
    expect(layouts == 1, f"{layouts} layouts")
    return f"{layouts} layout"


STEPS = [open_window, design, use, dark, agree, switch_off]
