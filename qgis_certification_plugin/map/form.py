"""The attribute form and table: which fields are shown, and how."""

from __future__ import annotations

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

# What the plugin needs and a reader does not.
HIDDEN_FIELDS = ("fid", "key", "position", "search_text", "spot", "here", "east", "south")
_DATES = ("start_date", "end_date")
_FLAGS = ("approximate",)


def arrange_fields(layer: QgsVectorLayer) -> None:
    """Hide the plugin's own fields, and show dates and truth values as such."""
    for name, setup in (
        *((name, QgsEditorWidgetSetup("Hidden", {})) for name in HIDDEN_FIELDS),
        *((name, QgsEditorWidgetSetup("DateTime", {"calendar_popup": True})) for name in _DATES),
        *((name, QgsEditorWidgetSetup("CheckBox", {})) for name in _FLAGS),
    ):
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setEditorWidgetSetup(index, setup)
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.hidden or column.name in HIDDEN_FIELDS
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)
