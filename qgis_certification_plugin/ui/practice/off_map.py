"""Courses that do not exist are put on nobody's map."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas

from ...map.layers import CatalogueLayers
from ..find.on_map import CourseMap
from ..office import Office


class PracticeMap(CourseMap):
    """The map of a rehearsal: a project of its own that nobody sees, and that stays empty.

    A saved project would keep layers of a file that goes with the rehearsal.
    """

    def __init__(self, office: Office, canvas: QgsMapCanvas) -> None:
        """Leave the user's project alone."""
        self._unseen = QgsProject()
        layers = CatalogueLayers(self._unseen, office.store.path, None)
        super().__init__(office.store, layers, self._unseen, canvas, office)

    def can_be_added(self) -> bool:
        """Offer nothing."""
        return False

    def add(self) -> None:
        """Add nothing."""

    def add_to_empty_project(self, *, asked: bool) -> bool:
        """Add nothing."""
        return False
