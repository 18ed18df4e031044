"""Tables of texts as spreadsheets and as layers without geometry."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import ogr
from qgis.core import QgsFeature, QgsVectorLayer

from ..services.export import ExportTable


class NoSpreadsheets(Exception):
    """This build of QGIS cannot write XLSX files."""


def can_write_xlsx() -> bool:
    """Whether this build of QGIS can write XLSX files."""
    return ogr.GetDriverByName("XLSX") is not None


def write_xlsx(table: ExportTable, path: Path, sheet: str) -> None:
    """Write the table as the only sheet of a new workbook.

    A file of that name is replaced once the new one is complete. Raises NoSpreadsheets and
    OSError.
    """
    driver = ogr.GetDriverByName("XLSX")
    if driver is None:
        raise NoSpreadsheets
    if not path.parent.is_dir():
        raise FileNotFoundError(2, os.strerror(2), str(path.parent))
    # The driver goes by the ending of the name.
    part = path.with_name(f".{path.stem}.part.xlsx")
    part.unlink(missing_ok=True)
    try:
        if not _write(driver, table, part, sheet) or not part.exists():
            raise OSError(5, os.strerror(5), str(path))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _write(driver: ogr.Driver, table: ExportTable, path: Path, sheet: str) -> bool:
    source = driver.CreateDataSource(str(path))
    layer = source.CreateLayer(sheet, geom_type=ogr.wkbNone) if source is not None else None
    if layer is None:
        return False
    for heading in table.headings:
        layer.CreateField(ogr.FieldDefn(heading, ogr.OFTString))
    for row in table.rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, text in enumerate(row):
            feature.SetField(place, text)
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            return False
    # The file is written when the last reference has gone.
    del layer, source
    return True


def table_layer(table: ExportTable, name: str) -> QgsVectorLayer:
    """Return a layer without geometry that lies in memory; its fields have aliases for people."""
    fields = "&".join(f"field={one}:string" for one in table.names)
    layer = QgsVectorLayer(f"NoGeometry?{fields}", name, "memory")
    features = []
    for row in table.rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    for place, heading in enumerate(table.headings):
        layer.setFieldAlias(place, heading)
    return layer
