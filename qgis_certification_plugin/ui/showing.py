"""Showing in the dock and on the map what somebody chose elsewhere in QGIS."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ..domain.catalogue import Catalogue
from ..map.kinds import Kind
from ..map.layers import CatalogueLayers
from .dock import CertificationDock
from .find.on_map import CourseMap
from .office import Office


class Showing(QObject):
    """Opens cards and moves the map; what is asked for before the catalogue is there waits."""

    def __init__(
        self,
        office: Office,
        dock: CertificationDock,
        on_map: CourseMap,
        layers: CatalogueLayers,
        canvas: QgsMapCanvas,
        activate: Callable[[QgsMapLayer], object],
    ) -> None:
        """Use the dock and its map; `activate` makes a layer the one that QGIS works on."""
        super().__init__(dock)
        self._office = office
        self._dock = dock
        self._on_map = on_map
        self._layers = layers
        self._canvas = canvas
        self._activate = activate
        self._waiting: tuple[str, str] | None = None
        office.catalogue_changed.connect(self._catalogue_came)

    def show(self, what: str, key: str) -> None:
        """Show a "course" by its key, an "organisation" by its name, a "centre" by organisation
        and name on two lines, "all-courses" or "all-trainers".
        """
        self._dock.open_page("find")
        if self._office.catalogue is None:
            self._waiting = (what, key)
            return
        self._waiting = None
        was_there = self._on_map.has_courses()
        self._on_map.add()
        # An empty project is first shown as a whole, a turn later.
        later = 0 if was_there else 1
        QTimer.singleShot(later, lambda: self._show_now(what, key))

    def _catalogue_came(self) -> None:
        if self._waiting is not None:
            self.show(*self._waiting)

    def _show_now(self, what: str, key: str) -> None:
        catalogue = self._office.catalogue
        if sip.isdeleted(self) or catalogue is None:
            return
        if what == "course":
            cards = self._dock.home.find_page.cards
            cards.course_wanted.emit(key)
            course = catalogue.by_key.get(key)
            if course is not None and course.location is not None:
                cards.zoom_wanted.emit(key)
        elif what == "organisation":
            self._show_organisation(catalogue, key)
        elif what == "centre":
            organisation, _line, name = key.partition("\n")
            self._on_map.organisation_chosen.emit(organisation)
            self._on_map.show_places(
                [
                    centre.location
                    for centre in catalogue.centres
                    if (centre.organisation, centre.name) == (organisation, name)
                    and centre.location is not None
                ]
            )
        else:
            self._show_all(Kind.COURSES if what == "all-courses" else Kind.ORGANISATIONS)

    def _show_organisation(self, catalogue: Catalogue, name: str) -> None:
        self._on_map.organisation_chosen.emit(name)
        organisation = catalogue.by_name.named(name)
        if organisation is not None:
            centres = catalogue.centres_of(organisation)
            self._on_map.show_places([one.location for one in centres if one.location is not None])

    def _show_all(self, kind: Kind) -> None:
        self._layers.zoom_to_catalogue(self._canvas)
        layer = self._layers.find(kind)
        if layer is not None:
            self._activate(layer)
