"""Courses, organisations and training centres in QGIS's locator bar."""
