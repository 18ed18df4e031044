"""The background of a course's certificates: drawn in QGIS or brought along, judged and seen."""
