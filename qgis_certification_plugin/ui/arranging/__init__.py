"""Making and changing courses and course types from QGIS."""
