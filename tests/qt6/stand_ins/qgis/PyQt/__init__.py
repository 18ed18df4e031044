"""qgis.PyQt as QGIS 4 has it: PyQt6, with what QGIS adds where the plugin may rely on it.

What QGIS adds for code that still says Qt.Alignment or QVariant.Int is left out: the plugin does
not need it, and without it a slip shows.
"""
