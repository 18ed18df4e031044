"""A practice server, an office connected to it, and a window with a map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMainWindow

from qgis_certification_plugin.network.tasks import Tasks
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.settings import GROUP, Settings
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import Trainer, make_trainer

WORLD = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


@pytest.fixture(scope="session")
def running_practice() -> Iterator[PracticeServer]:
    """One practice server for all tests that only read."""
    server = PracticeServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def practice(running_practice: PracticeServer) -> Iterator[PracticeServer]:
    """The practice server without troubles and with an empty log."""
    running_practice.faults.clear()
    running_practice.requests.clear()
    yield running_practice
    running_practice.faults.clear()


@pytest.fixture
def clean_settings(qgis_app: object) -> Iterator[None]:
    """The settings of somebody who never used the plugin."""
    QgsSettings().remove(GROUP)
    yield
    QgsSettings().remove(GROUP)


@pytest.fixture
def office_at(tmp_path: Path, clean_settings: None) -> Iterator[Callable[[str], Office]]:
    """Make an office connected to an address; all of them are closed at the end."""
    made: list[tuple[Office, Tasks]] = []

    def make(url: str) -> Office:
        tasks = Tasks()
        settings = Settings({"QGIS_CERTIFICATION_SERVER_URL": url})
        folder = tmp_path / f"profile-{len(made)}"
        folder.mkdir()
        office = Office(settings, folder, tasks, WORLD)
        made.append((office, tasks))
        return office

    yield make
    for office, tasks in made:
        assert tasks.shut_down()
        office.store.release()
        office.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def office(office_at: Callable[[str], Office], practice: PracticeServer) -> Office:
    """An office connected to the practice server; nothing is fetched yet."""
    return office_at(practice.url)


@pytest.fixture
def trainer(office_at: Callable[[str], Office]) -> Iterator[Trainer]:
    """A trainer who has signed in, with a course without participants."""
    with PracticeServer() as server:
        made = make_trainer(server, office_at(server.url))
        made.sign_in()
        yield made
        made.page.close_windows()
        destroy(made.office, made.page)


@pytest.fixture
def window(trainer: Trainer) -> ParticipantsWindow:
    """The window of her course."""
    return trainer.open()


@dataclass
class MapWindow:
    """A main window with a canvas, and the project it shows."""

    window: QMainWindow
    canvas: QgsMapCanvas
    project: QgsProject


@pytest.fixture
def map_window(qgis_new_project: object, qtbot: Any) -> Iterator[MapWindow]:
    """A window like that of QGIS, shown, with an empty project."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(1100, 760)
    window.show()
    yield MapWindow(window, canvas, QgsProject.instance())
    canvas.setLayers([])
    QgsProject.instance().clear()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Catcher(QObject):
    """Takes the place of the web browser and the mail program: it notes what is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.addresses.append(bytes(url.toEncoded()).decode())


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The addresses that were given to the user's own programs."""
    catcher = _Catcher()
    for scheme in ("http", "https", "mailto", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, catcher, "open")
    yield catcher.addresses
    for scheme in ("http", "https", "mailto", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)
