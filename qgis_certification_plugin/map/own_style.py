"""Whether a layer still looks as the plugin made it, or as its user did.

A layer of a saved project keeps the look it was saved with. When a later version of the plugin
draws better, only layers that nobody has restyled get the new look.
"""

from __future__ import annotations

import hashlib
import re

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

_LOOK = "qgis_certification/look"
# What QGIS makes anew with each copy, and words, which follow the user's language.
_CHANGING = re.compile(r'\s(?:key|id|uuid|label|name|rulekey|ruleid)="[^"]*"')

_ATTRIBUTE = re.compile(r'[\w:-]+="[^"]*"')


def remember_look(layer: QgsVectorLayer, version: int) -> None:
    """Note that the layer looks as this version of the styles made it."""
    layer.setCustomProperty(_LOOK, f"{version}:{_fingerprint(layer)}")


def has_outdated_look(layer: QgsVectorLayer, version: int) -> bool:
    """Return whether the layer looks as another version made it, untouched by its user."""
    made_by, _colon, fingerprint = str(layer.customProperty(_LOOK) or "").partition(":")
    return bool(fingerprint) and made_by != str(version) and fingerprint == _fingerprint(layer)


def _fingerprint(layer: QgsVectorLayer) -> str:
    """Return a number for symbols and labels."""
    document = QDomDocument()
    category = QgsMapLayer.StyleCategory
    layer.exportNamedStyle(document, QgsReadWriteContext(), category.Symbology | category.Labeling)
    # In which order the attributes of an element come is left to chance.
    elements = [
        " ".join(sorted(_ATTRIBUTE.findall(_CHANGING.sub("", element))))
        for element in re.findall("<[^>]*>", document.toString(-1))
        if not element.startswith(("<!", "<qgis "))
    ]
    elements.append(f"labels {layer.labelsEnabled()}")
    return hashlib.sha256("\n".join(elements).encode()).hexdigest()[:16]
