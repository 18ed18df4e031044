"""The catalogue as layers of a project: ordinary layers, which a saved project keeps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ..translation import translate
from .actions import offer_website
from .form import arrange_fields
from .keep import keeping_selection
from .kinds import CATALOGUE_KINDS, Kind, kind_of, layers_of, mark
from .own_style import has_outdated_look, remember_look
from .styles import LOOK, SEA, style
from .texts import retranslate, write_texts
from .time import play_months, prepare_controller

_GROUP = "qgis_certification/group"
_GROUP_NAME = "qgis_certification/name"
_SCOPE = "QgisCertification"
_ADDED = "layersAdded"
_CATALOGUE, _BASE_MAP = "catalogue", "base-map"
# The plane of most base maps on the web, so that the user can add one.
_NEW_PROJECT_CRS = "EPSG:3857"
_WGS84 = "EPSG:4326"
# What a map of the whole world shows without the emptiness at the poles.
_WORLD = QgsRectangle(-170.0, -58.0, 180.0, 76.0)
_ROOM_AROUND = 0.08


class CatalogueLayers:
    """The plugin's layers in one project. For the main thread only."""

    def __init__(self, project: QgsProject, geopackage: Path, world_map: Path | None) -> None:
        """Take the project, the catalogue's file and QGIS's own map of the world."""
        self._project = project
        self._geopackage = geopackage
        self._world_map = world_map

    def add_once(self, canvas: Any = None) -> list[QgsVectorLayer]:
        """Add the layers to a project that never had them; none come back that were deleted."""
        if self._project.readBoolEntry(_SCOPE, _ADDED, False)[0]:
            return []
        return self.add(canvas)

    def add(self, canvas: Any = None) -> list[QgsVectorLayer]:
        """Add the layers that are missing: the user asked for them. Return the new ones.

        A project that was empty gets a projection and a sea, and the canvas (a QgsMapCanvas)
        shows the courses. Nothing is added while there is no catalogue file.
        """
        if not self._geopackage.is_file():
            return []
        was_empty = not self._project.mapLayers()
        added = [self._add(kind) for kind in CATALOGUE_KINDS if self._is_missing(kind)]
        if self._world_map is not None and self._is_missing(Kind.WORLD):
            added.append(self._add(Kind.WORLD))
        found = [layer for layer in added if layer is not None]
        if found:
            self._project.writeEntry(_SCOPE, _ADDED, True)
        if was_empty and found:
            self._furnish(canvas)
        return found

    def reload(self) -> None:
        """Show what the file holds now, in all layers on it; styles and filters stay.

        A layer that could not be opened before (the project came from another computer, or was
        opened before the first refresh) is tried again.
        """
        for kind in CATALOGUE_KINDS:
            for layer in layers_of(self._project, kind):
                if not layer.isValid() and self._geopackage.is_file():
                    options = QgsDataProvider.ProviderOptions()
                    uri = _uri(self._geopackage, kind)
                    layer.setDataSource(uri, layer.name(), "ogr", options, False)
        for layer in self._project.mapLayers().values():
            if self._shows_the_catalogue(layer):
                with keeping_selection(layer):
                    layer.reload()
                    layer.updateFields()  # a file of an older format has got new ones
                    layer.updateExtents()
                self._renew_look(layer)
                layer.triggerRepaint()

    def retranslate(self) -> None:
        """Put names, legend, aliases and map tips into the user's present language."""
        for layer in self._project.mapLayers().values():
            kind = kind_of(layer)
            if kind is not None and isinstance(layer, QgsVectorLayer):
                retranslate(layer, kind)
        for role in (_CATALOGUE, _BASE_MAP):
            group = self._group(role)
            if group is not None and group.name() == group.customProperty(_GROUP_NAME):
                _name(group, role)

    def find(self, kind: Kind) -> QgsVectorLayer | None:
        """Return the first layer of a kind, if the project has one."""
        return next(layers_of(self._project, kind), None)

    def zoom_to_catalogue(self, canvas: Any) -> None:
        """Let the canvas show all courses and organisations, or the world where there are none."""
        found = [layer for layer in map(self.find, CATALOGUE_KINDS) if layer is not None]
        extents = [layer.extent() for layer in found if layer.isValid() and layer.featureCount()]
        extent = QgsRectangle(extents[0]) if extents else QgsRectangle()
        for other in extents[1:]:
            extent.combineExtentWith(other)
        if extent.isEmpty() or extent.isNull() or not extent.isFinite():
            extent = QgsRectangle(_WORLD)
        else:
            extent.grow(1.0 + _ROOM_AROUND * max(extent.width(), extent.height()))
            extent = extent.intersect(QgsRectangle(-180.0, -85.0, 180.0, 85.0))
        canvas.setExtent(to_canvas(canvas, extent, self._project))
        canvas.refresh()

    def _renew_look(self, layer: QgsVectorLayer) -> None:
        """Draw as this version draws, where the user has not drawn otherwise."""
        kind = kind_of(layer)
        if kind is not None and has_outdated_look(layer, LOOK):
            style(layer, kind)
            arrange_fields(layer)
            retranslate(layer, kind)
            remember_look(layer, LOOK)

    def _is_missing(self, kind: Kind) -> bool:
        return self.find(kind) is None

    def _add(self, kind: Kind) -> QgsVectorLayer | None:
        path = self._geopackage if kind is not Kind.WORLD else self._world_map
        layer = QgsVectorLayer(_uri(Path(str(path)), kind), kind.value, "ogr")
        if not layer.isValid():
            return None
        mark(layer, kind)
        style(layer, kind)
        remember_look(layer, LOOK)
        arrange_fields(layer)
        offer_website(layer, kind)
        write_texts(layer, kind)
        if kind is Kind.WORLD:
            # Neither clicked on nor searched: it lies under what is looked for.
            layer.setFlags(QgsMapLayer.LayerFlag.Removable)
        # The next refresh would silently undo what somebody draws here.
        layer.setReadOnly(True)
        self._project.addMapLayer(layer, False)
        if kind is Kind.WORLD:
            self._made_group(_BASE_MAP).addLayer(layer).setExpanded(False)
        else:
            self._made_group(_CATALOGUE).insertLayer(CATALOGUE_KINDS.index(kind), layer)
        return layer

    def _group(self, role: str) -> QgsLayerTreeGroup | None:
        for group in self._project.layerTreeRoot().findGroups(True):
            if group.customProperty(_GROUP) == role:
                return group
        return None

    def _made_group(self, role: str) -> QgsLayerTreeGroup:
        group = self._group(role)
        if group is not None:
            return group
        root = self._project.layerTreeRoot()
        group = root.insertGroup(0, "") if role == _CATALOGUE else root.addGroup("")
        group.setCustomProperty(_GROUP, role)
        _name(group, role)
        return group

    def _furnish(self, canvas: Any) -> None:
        self._project.setBackgroundColor(QColor(SEA))
        self._project.setCrs(QgsCoordinateReferenceSystem(_NEW_PROJECT_CRS))
        courses = self.find(Kind.COURSES)
        if courses is not None:
            play_months(self._project, courses)
        if canvas is None:
            return
        canvas.setCanvasColor(QColor(SEA))

        def show() -> None:
            if not sip.isdeleted(canvas) and not sip.isdeleted(self._project):
                self._project.setCrs(QgsCoordinateReferenceSystem(_NEW_PROJECT_CRS))
                self.zoom_to_catalogue(canvas)
                prepare_controller(self._project, canvas)

        # QGIS itself takes projection, extent and time of a project's first layer, a turn later.
        QTimer.singleShot(0, show)

    def _shows_the_catalogue(self, layer: QgsMapLayer) -> bool:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return False
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        path = parts.get("path")
        return bool(path) and Path(path) == self._geopackage


def to_canvas(canvas: Any, rectangle: QgsRectangle, project: QgsProject) -> QgsRectangle:
    """Return a rectangle in degrees as the canvas measures it; unchanged where that fails."""
    wanted = canvas.mapSettings().destinationCrs()
    if not wanted.isValid():
        return rectangle
    try:
        return QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(_WGS84), wanted, project
        ).transformBoundingBox(rectangle)
    except QgsCsException:
        return rectangle


def _uri(path: Path, kind: Kind) -> str:
    return str(
        QgsProviderRegistry.instance().encodeUri(
            "ogr", {"path": str(path), "layerName": kind.value}
        )
    )


def _name(group: QgsLayerTreeGroup, role: str) -> None:
    names = {
        _CATALOGUE: translate("Layers", "QGIS certification"),
        _BASE_MAP: translate("Layers", "Base map"),
    }
    group.setName(names[role])
    group.setCustomProperty(_GROUP_NAME, names[role])
