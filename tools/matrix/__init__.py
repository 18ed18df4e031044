"""The whole suite in throw-away Debian systems, one for each QGIS that Debian offers."""
