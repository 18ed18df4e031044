"""The plugin's translations, in the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

_NAME = "qgis_certification_plugin"
# English has a file as well: it holds the plurals.
_SOURCE_LANGUAGE = "en"


def translation_file(folder: Path, locale: str) -> Path | None:
    """Return the best .qm file for a locale: nl_BE falls back to nl, and any to English."""
    for candidate in (locale, locale.split("_")[0], _SOURCE_LANGUAGE):
        path = folder / f"{_NAME}_{candidate}.qm"
        if path.is_file():
            return path
    return None


def install_translator(folder: Path, locale: str = "") -> QTranslator | None:
    """Speak the language of QGIS (or `locale`) from now on; None where there is no file for it.

    Whoever calls this keeps the translator, and gives it to `remove_translator` at the end.
    """
    path = translation_file(folder, locale or str(QgsApplication.instance().locale()))
    if path is None:
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator) -> None:
    """Do not speak it any more."""
    QCoreApplication.removeTranslator(translator)
