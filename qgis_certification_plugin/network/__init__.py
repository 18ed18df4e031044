"""requests on QGIS's network stack, credentials, background tasks."""
