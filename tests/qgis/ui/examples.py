"""Courses for the tests of Find courses, and the page that shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from qgis.PyQt.QtWidgets import QToolButton

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    TrainingCentre,
)
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.ui.find.on_map import CourseMap
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import WORLD, MapWindow

UTRECHT = Location(5.12, 52.09)
SUVA = Location(178.44, -18.14)
LODZ = Location(19.46, 51.76)
HOSTILE = "<b>bold</b><img src='file:///etc/passwd'><script>alert(1)</script> & co"


def course(name: str, starts_in: int, days: int = 2, **parts: Any) -> Course:
    """Return a course that starts so many days from the site's today."""
    start = site_today() + timedelta(days=starts_in)
    fields: dict[str, Any] = {
        "organisation": "Kaartschool",
        "convener": "Ann Visser",
        "centre": "Utrecht",
        "language": "Nederlands",
        "competence": "Maps",
        "location": UTRECHT,
        **parts,
    }
    return Course(name, start=start, end=start + timedelta(days=days - 1), **fields)


OLD = course("Cartography", -400)
PAST = course("Hydrology", -30)
RUNNING = course("Field work", -1)
SOON = course("Introduction", 5, organisation="Bałtycka Akademia", centre="Łódź", location=LODZ)
LATER = course("Introduction", 60, organisation="Suva Maps", centre="Suva", location=SUVA)
ONLINE = course("PyQGIS", 9, location=None, centre="Kaartschool - Online")
NOWHERE = course("Server", -9, location=None, centre="Somewhere")
STRANGE = course(HOSTILE, 8, organisation=HOSTILE, centre=HOSTILE, competence=HOSTILE)
COURSES = tuple(
    sorted((OLD, PAST, RUNNING, SOON, LATER, ONLINE, NOWHERE, STRANGE), key=lambda each: each.start)
)
ORGANISATIONS = (
    Organisation(
        "Kaartschool", "NL", "Netherlands", "info@kaart.nl", "https://kaart.nl/x?a=1", slug="kaart"
    ),
    Organisation("Bałtycka Akademia", "PL", "Poland", "not an address", "javascript:alert(1)"),
    Organisation("Suva Maps", "FJ", "Fiji", url="suva-maps.example.org"),
    Organisation(HOSTILE, "XX", HOSTILE, "a@b.nl?bcc=c@d.nl", "file:///etc/passwd", slug="a/../b"),
)


def catalogue(server: str) -> Catalogue:
    """Return a catalogue of these courses, fetched just now from `server`."""
    now = datetime.now(timezone.utc)
    return Catalogue(server, now, ORGANISATIONS, courses=COURSES)


def catalogue_with_centres(server: str) -> Catalogue:
    """Return the same with a training centre for each organisation but the strange one."""
    centres = (
        TrainingCentre("Utrecht", "Kaartschool", 1, UTRECHT),
        TrainingCentre("Łódź", "Bałtycka Akademia", 2, LODZ),
        TrainingCentre("Suva", "Suva Maps", 3, SUVA),
        TrainingCentre("Kaartschool - Online", "Kaartschool", 4),
    )
    return replace(catalogue(server), centres=centres)


def find_page(office: Office, map_window: MapWindow) -> FindPage:
    """Return the page on a map, shown in a window of its own."""
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    page = FindPage(office, on_map)
    page.destroyed.connect(on_map.stop)
    page.resize(360, 700)
    return page


def give(office: Office, known: Catalogue) -> None:
    """Let the office know a catalogue as if it had been fetched."""
    office.store.save(known)
    office.catalogue = known
    office.catalogue_changed.emit()


def texts(page: FindPage) -> list[str]:
    """Return what stands in the list, from top to bottom."""
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def shown_page(office: Office, map_window: MapWindow, qtbot: Any, known: Catalogue) -> FindPage:
    """Return the page in sight, with this catalogue; it goes at the end of the test."""
    made = find_page(office, map_window)
    qtbot.addWidget(made)
    made.show()
    give(office, known)
    return made


def chosen(page: FindPage, one: Course) -> None:
    """Choose the row of a course."""
    page.list.setCurrentIndex(page.model.index_of(one.key))


def chips(page: FindPage) -> list[str]:
    """Return what stands on the chips, in their order."""
    return [
        chip.text()
        for chip in page.filters.chips.findChildren(QToolButton)
        if chip.isVisibleTo(page) and chip.objectName() != "find_clear"
    ]
