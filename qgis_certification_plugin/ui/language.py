"""The plugin's translations, in the language that QGIS speaks."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..translation import ask_all, before_plurals, speak

log = logging.getLogger("qgis_certification.ui")

# English has a file as well: it holds the plurals.
_SOURCE_LANGUAGE = "en"
# What is spoken where a language has no file of its own.
_NEAREST = {"pt": "pt_BR"}


class Speaker(QTranslator):
    """A language of the plugin, and English below it where it is not complete."""

    def __init__(self, code: str) -> None:
        """Say nothing yet."""
        super().__init__()
        self.code = code
        self.below: Speaker | None = None
        self._data = b""  # Qt reads from it as long as the language is spoken

    def learn(self, folder: Path) -> None:
        """Read the language from its file; what cannot be used is left in English."""
        import bz2  # English starts without these

        from ..linguist.compact import expand

        path = folder / f"{self.code}.bz2"
        try:
            texts = (folder / "texts.txt").read_text(encoding="utf-8")
            translations = bz2.decompress(path.read_bytes()).decode()
            self._data = expand(texts, translations)
        except (OSError, ValueError) as error:
            log.warning("the translation %s cannot be used: %s", path.name, error)
            return
        self.loadFromData(self._data)
        # English has plurals only; they are better than "(s)" in what another language lacks.
        if self.code != _SOURCE_LANGUAGE and "\n\n" in translations:
            self.below = read_language(folder, _SOURCE_LANGUAGE)


def translation_file(folder: Path, locale: str) -> Path | None:
    """Return the file for a locale: nl_BE falls back to nl, pt_PT to pt_BR, others to English."""
    known = locale.replace("-", "_")
    language = known.split("_")[0]
    for candidate in (known, language, _NEAREST.get(language, ""), _SOURCE_LANGUAGE):
        path = folder / f"{candidate}.bz2"
        if candidate and path.is_file():
            return path
    return None


def read_language(folder: Path, locale: str) -> Speaker | None:
    """Return the language for a locale, not yet spoken; None where there is no file for it."""
    path = translation_file(folder, locale)
    if path is None:
        return None
    speaker = Speaker(path.stem)
    speaker.learn(folder)
    return speaker


def install_translator(folder: Path, locale: str = "") -> Speaker | None:
    """Speak the language of QGIS (or `locale`) from now on; None where there is no file for it.

    Whoever calls this keeps the translator, and gives it to `remove_translator` at the end.
    """
    path = translation_file(folder, locale or str(QgsApplication.instance().locale()))
    if path is None:
        return None
    speaker = Speaker(path.stem)
    speak(speaker.code)
    if speaker.code == _SOURCE_LANGUAGE:
        # It is needed for plurals alone, and QGIS starts without any.
        before_plurals(lambda: speaker.learn(folder))
    else:
        speaker.learn(folder)
    for one in (speaker.below, speaker):
        if one is not None:
            let_speak(one)
    return speaker


def let_speak(translator: QTranslator) -> None:
    """Let Qt ask this translator, before those that are asked already.

    Of each new translator PyQt finds out at the first question whether Python answers it, and
    needs Python's lock for that. Qt holds a lock of its own meanwhile. A thread of the network that
    asked first would hold Qt's and wait for Python's, while this one holds Python's and waits for
    Qt's to put in or take away the next translator: both for ever. So it is asked here, at once.
    """
    QCoreApplication.installTranslator(translator)
    ask_all()
    time.sleep(0)  # who asked in between has its turn


def remove_translator(speaker: Speaker) -> None:
    """Do not speak it any more."""
    before_plurals(_nothing)
    speak("")
    for one in (speaker, speaker.below):
        if one is not None:
            QCoreApplication.removeTranslator(one)


def _nothing() -> None:
    """Nobody waits for plurals any more."""
