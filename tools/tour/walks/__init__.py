"""What the documentation shows, done by a person in a real QGIS: one module for each walk."""
