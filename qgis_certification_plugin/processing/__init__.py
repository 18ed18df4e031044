"""The same services for QGIS's toolbox, for models, and for qgis_process."""
