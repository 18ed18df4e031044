"""Which layer of the project holds the list."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import fit
from ...help import offer_help
from ...practice.band import add_band
from ..bars import plain_label
from ..header import caption

# Fields named in the dialog.
_FIELDS = 8


class LayerDialog(QDialog):
    """Asks for a layer; `layer` and `selected` are the answer once it is accepted."""

    def __init__(self, layer: QgsVectorLayer | None, parent: QWidget) -> None:
        """Propose `layer`."""
        super().__init__(parent)
        self.setObjectName("import_layer_dialog")
        self.setWindowTitle(translate("ImportLayer", "Import from Layer"))
        label = QLabel(self)
        self._layers = QgsMapLayerComboBox(self)
        self._layers.setObjectName("import_layer_choice")
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        if layer is not None:
            self._layers.setLayer(layer)
        name = translate("ImportLayer", "&Layer or table with the list")
        caption(label, name, self._layers)
        self._selected = QCheckBox(self)
        self._selected.setObjectName("import_layer_selected")
        self._fields = plain_label("import_layer_fields", self)
        self._fields.setWordWrap(True)
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        offer_help(box, "participants")
        box.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("import_layer_cancel")
        self._ok = QPushButton(translate("ImportLayer", "Import"), self)
        self._ok.setObjectName("import_layer_ok")
        self._ok.setDefault(True)
        box.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self._layers, self._selected, self._fields):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(box)
        add_band(layout, self)
        self._layers.layerChanged.connect(self._changed)
        self._changed()
        fit(self, 70)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer that was chosen."""
        layer = self._layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def selected(self) -> bool:
        """Whether only the selected features are wanted."""
        return bool(self._selected.isChecked())

    def _changed(self) -> None:
        layer = self.layer
        self._ok.setEnabled(layer is not None and layer.isValid())
        count = layer.selectedFeatureCount() if layer is not None else 0
        self._selected.setText(translate("ImportLayer", "Only the %n selected row(s)", n=count))
        self._selected.setVisible(count > 0)
        self._selected.setChecked(count > 0)
        names = [field.displayName() for field in layer.fields()] if layer is not None else []
        shown = ", ".join(names[:_FIELDS]) + (" …" if len(names) > _FIELDS else "")
        self._fields.setText(translate("ImportLayer", "Columns: {names}", names=shown))
