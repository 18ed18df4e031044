"""Which layers the plugin puts on the map, and how they are known again in any language."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

_KIND = "qgis_certification/kind"


class Kind(Enum):
    """What a layer shows; the value is its table in the GeoPackage it comes from."""

    COURSES = "courses"
    CENTRES = "training_centres"
    ORGANISATIONS = "organisations"
    WORLD = "countries"


# From the top of the map to its bottom.
CATALOGUE_KINDS = (Kind.COURSES, Kind.CENTRES, Kind.ORGANISATIONS)


def mark(layer: QgsMapLayer, kind: Kind) -> None:
    """Write the kind into the layer, where a saved project keeps it."""
    layer.setCustomProperty(_KIND, kind.value)


def kind_of(layer: QgsMapLayer) -> Kind | None:
    """Return what the layer shows; None for a layer that is not the plugin's."""
    value = layer.customProperty(_KIND)
    return next((kind for kind in Kind if kind.value == value), None)


def layers_of(project: QgsProject, kind: Kind) -> Iterator[QgsVectorLayer]:
    """Find the layers of one kind; the user may have duplicated them."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and kind_of(layer) is kind:
            yield layer
