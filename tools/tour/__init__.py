"""A real QGIS on a virtual screen, driven as by a person."""
