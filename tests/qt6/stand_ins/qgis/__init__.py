"""Stands in for PyQGIS on Qt 6: Qt is real, QGIS is not there."""
