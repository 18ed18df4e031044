"""How the certification site speaks: session, feeds, pages, forms, errors. No QGIS."""
