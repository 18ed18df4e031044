"""What a person does: refresh the catalogue, enrol, check, issue, verify. No Qt, no QGIS."""
