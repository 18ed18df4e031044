"""What stays on this computer: catalogue cache, drafts, issuing journal. No QGIS."""
