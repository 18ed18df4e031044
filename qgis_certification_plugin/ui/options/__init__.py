"""The page of the plugin in QGIS's options. Loaded when that is first opened."""
