"""Examines the zip that QGIS's plugin manager installs, as it is."""
