"""What QGIS offers for a feature in its identify panel and tables while the plugin is loaded."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from ..map.kinds import Kind, kind_of
from ..translation import translate

# For each kind of layer the fields that make the key by which its feature is shown.
_KEYS = {
    Kind.COURSES: ("course", ("key",)),
    Kind.ORGANISATIONS: ("organisation", ("name",)),
    Kind.CENTRES: ("centre", ("organisation", "name")),
}


class ShowInDock(QgsMapLayerAction):
    """Shows a course, organisation or centre in the dock.

    Code of the plugin, not text in the project: no value of a field ever becomes code.
    """

    def __init__(self, show: Callable[[str, str], None], icon: QIcon, parent: QObject) -> None:
        """Call `show` with what it is and its key."""
        super().__init__("", parent, QgsMapLayerAction.Target.SingleFeature, icon)
        self._show = show
        self.setObjectName("qgis_certification_show_in_dock")
        self.retranslate()
        self.triggeredForFeature.connect(self._triggered)

    def retranslate(self) -> None:
        """Write the text in the user's present language."""
        self.setText(translate("Plugin", "Show in QGIS Certification", "an action for a feature"))

    def canRunUsingLayer(self, layer: QgsMapLayer, *_: object) -> bool:  # noqa: N802  (QGIS's)
        """Return whether the layer is one of the plugin's, with something to show."""
        return isinstance(layer, QgsVectorLayer) and kind_of(layer) in _KEYS

    def _triggered(self, layer: QgsMapLayer, feature: QgsFeature, *_: object) -> None:
        kind = kind_of(layer)
        if kind in _KEYS:
            what, fields = _KEYS[kind]
            self._show(what, "\n".join(str(feature[field]) for field in fields))


def register(action: ShowInDock) -> Callable[[], None]:
    """Offer the action from now on; what is returned takes it back."""
    registry = QgsGui.mapLayerActionRegistry()
    registry.addMapLayerAction(action)

    def remove() -> None:
        registry.removeMapLayerAction(action)
        action.deleteLater()

    return remove
