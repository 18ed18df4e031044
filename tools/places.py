"""Where things stand in this checkout."""

from __future__ import annotations

from pathlib import Path

NAME = "qgis_certification_plugin"
ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / NAME
TRANSLATIONS = ROOT / "i18n"
METADATA = ROOT / "metadata.txt"
BUILD = ROOT / "build"
