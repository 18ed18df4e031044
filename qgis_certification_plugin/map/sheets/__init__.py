"""Sheets of paper for a course: layouts of QGIS with an atlas, which the user can change."""
