"""The catalogue as QGIS layers: sources, styles, map tips, the world base map."""
