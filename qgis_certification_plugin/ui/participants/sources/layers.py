"""The rows of a layer as texts: taken from the project at once, read beside the interface."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsField,
    QgsProject,
    QgsValueRelationFieldFormatter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from ....domain.reading import CannotRead, Grid, Trouble
from ....domain.reading.delimited import MOST_ROWS
from ....domain.reading.headers import understand

_AsText = Callable[[Any], str]
# How QGIS writes "no value" in the list of a value map.
_NO_VALUE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"


class LayerRows:
    """A layer as it is now; made on the interface thread, read in any."""

    def __init__(self, layer: QgsVectorLayer, *, selected: bool = False) -> None:
        """Take all features, or those that are `selected`."""
        self._source = QgsVectorLayerFeatureSource(layer)
        self._request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        if selected:
            self._request.setFilterFids(layer.selectedFeatureIds())
        self._names = tuple(_name(field) for field in layer.fields())
        self._texts = [_text_of(field) for field in layer.fields()]

    def read(self, is_unwanted: Callable[[], bool] = lambda: False) -> Grid:
        """Return the rows. Raises CannotRead(TOO_LARGE); ends early when nobody wants them."""
        rows: list[tuple[str, ...]] = []
        for feature in self._source.getFeatures(self._request):
            if len(rows) >= MOST_ROWS:
                raise CannotRead(Trouble.TOO_LARGE, str(MOST_ROWS))
            if is_unwanted():
                break
            values = feature.attributes()
            rows.append(tuple(text(value) for text, value in zip(self._texts, values)))
        if not rows:
            raise CannotRead(Trouble.EMPTY)
        return Grid(rows, self._names)


def _name(field: QgsField) -> str:
    """Return the alias, unless only the field's own name tells what it holds."""
    alias, name = str(field.alias()), str(field.name())
    if not alias or (understand(name).is_known and not understand(alias).is_known):
        return name
    return alias


def _text_of(field: QgsField) -> _AsText:
    setup = field.editorWidgetSetup()
    kind, config = setup.type(), setup.config()
    if kind == "ValueMap":
        return _by_list(_value_map(config.get("map")))
    if kind == "ValueRelation":
        shown = _related(config)
        several = config.get("AllowMulti") in (True, "1", "true")
        return _by_several(shown) if several else _by_list(shown)
    if kind == "CheckBox":
        states = {
            plain_text(config.get("CheckedState")): "true",
            plain_text(config.get("UncheckedState")): "false",
        }
        states.pop("", None)
        return _by_list(states)
    return plain_text


def _related(config: Mapping[str, Any]) -> dict[str, str]:
    """Return what the keys of another layer stand for; nothing where it is not in the project."""
    layer = QgsProject.instance().mapLayer(str(config.get("Layer", "")))
    if not isinstance(layer, QgsVectorLayer):
        return {}
    fields = layer.fields()
    key = fields.lookupField(str(config.get("Key", "")))
    value = fields.lookupField(str(config.get("Value", "")))
    if key < 0 or value < 0:
        return {}
    rows = (row.attributes() for row in layer.getFeatures())
    return {plain_text(row[key]): plain_text(row[value]) for row in rows}


def _value_map(entries: Any) -> dict[str, str]:
    pairs = entries if isinstance(entries, list) else [entries or {}]
    return {
        str(value): str(shown)
        for pair in pairs
        for shown, value in pair.items()
        if value != _NO_VALUE
    }


def _by_list(shown: Mapping[str, str]) -> _AsText:
    def text(value: Any) -> str:
        plain = plain_text(value)
        return shown.get(plain, plain)

    return text


def _by_several(shown: Mapping[str, str]) -> _AsText:
    def text(value: Any) -> str:
        if plain_text(value) == "":
            return ""
        keys = QgsValueRelationFieldFormatter.valueToStringList(value)
        return ", ".join(shown.get(key, key) for key in keys)

    return text


def plain_text(value: Any) -> str:
    """Return a value as a person would have typed it; nothing for NULL and for binary data."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return ""
    if isinstance(value, (QByteArray, bytes)):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, (QDate, QTime, QDateTime)):
        return str(value.toString(Qt.DateFormat.ISODate))
    if isinstance(value, (list, tuple)):
        return ", ".join(plain_text(one) for one in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
