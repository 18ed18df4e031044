"""The plugin's translations, in the language that QGIS speaks."""

from __future__ import annotations

import logging
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..linguist.compact import expand

log = logging.getLogger("qgis_certification.ui")

# English has a file as well: it holds the plurals.
_SOURCE_LANGUAGE = "en"
# What is spoken where a language has no file of its own.
_NEAREST = {"pt": "pt_BR"}


class Speaker(QTranslator):
    """A language of the plugin, and English below it where it is not complete."""

    def __init__(self, data: bytes, code: str, below: Speaker | None = None) -> None:
        """`data` is a .qm file, from which Qt reads as long as the language is spoken."""
        super().__init__()
        self.code = code
        self.below = below
        self._data = data
        self.loadFromData(data)


def translation_file(folder: Path, locale: str) -> Path | None:
    """Return the file for a locale: nl_BE falls back to nl, pt_PT to pt_BR, others to English."""
    known = locale.replace("-", "_")
    language = known.split("_")[0]
    for candidate in (known, language, _NEAREST.get(language, ""), _SOURCE_LANGUAGE):
        path = folder / f"{candidate}.txt"
        if candidate and path.is_file():
            return path
    return None


def read_language(folder: Path, locale: str) -> Speaker | None:
    """Return the language for a locale, not yet spoken; None where none can be read."""
    path = translation_file(folder, locale)
    if path is None:
        return None
    try:
        texts = (folder / "texts.txt").read_text(encoding="utf-8")
        translations = path.read_text(encoding="utf-8")
        data = expand(texts, translations)
    except (OSError, ValueError) as error:
        log.warning("the translation %s cannot be used: %s", path.name, error)
        return None
    # English has plurals only; they are better than "(s)" in what another language lacks.
    lacks = path.stem != _SOURCE_LANGUAGE and "\n\n" in translations
    below = read_language(folder, _SOURCE_LANGUAGE) if lacks else None
    return Speaker(data, path.stem, below)


def install_translator(folder: Path, locale: str = "") -> Speaker | None:
    """Speak the language of QGIS (or `locale`) from now on; None where there is no file for it.

    Whoever calls this keeps the translator, and gives it to `remove_translator` at the end.
    """
    speaker = read_language(folder, locale or str(QgsApplication.instance().locale()))
    for one in (speaker and speaker.below, speaker):
        if one is not None:
            QCoreApplication.installTranslator(one)
    return speaker


def remove_translator(speaker: Speaker) -> None:
    """Do not speak it any more."""
    for one in (speaker, speaker.below):
        if one is not None:
            QCoreApplication.removeTranslator(one)
