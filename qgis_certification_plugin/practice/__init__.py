"""A small certification server on loopback, for rehearsal and for the tests. No QGIS."""
