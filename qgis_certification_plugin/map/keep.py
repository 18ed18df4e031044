"""What the user selected outlives a refresh and a filter, where QGIS itself forgets it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsFeatureRequest, QgsVectorLayer


@contextmanager
def keeping_selection(layer: QgsVectorLayer) -> Iterator[None]:
    """Select again afterwards what was selected before and is still shown."""
    before = layer.selectedFeatureIds()
    yield
    if not before or not layer.isValid():
        return
    # Asked for by number alone, OGR hands out features that the layer's filter hides.
    request = QgsFeatureRequest()
    request.setFilterExpression(f"$id IN ({', '.join(map(str, before))})")
    request.setNoAttributes()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    layer.selectByIds([feature.id() for feature in layer.getFeatures(request)])
