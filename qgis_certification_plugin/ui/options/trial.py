"""Trying out a translation: the whole plugin changes its language at once, without a restart."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QEvent,
    QFileSystemWatcher,
    QObject,
    QTimer,
    QTranslator,
    pyqtSignal,
)

from ...linguist.errors import BadTranslation
from ...linguist.qm import check_qm, compile_ts, is_qm
from ...linguist.ts import MOST_BYTES, read_ts
from ...translation import show_ids, speak
from ..language import Speaker, let_speak, read_language

log = logging.getLogger("qgis_certification.ui")

_PAUSE = 300  # ms after the last change of the file: programs write in several steps


@dataclass(frozen=True)
class Loaded:
    """A translation on trial. `total` is 0 where the file does not tell how many texts it lacks."""

    path: Path
    language: str
    translated: int = 0
    total: int = 0


class LanguageTrial(QObject):
    """Lays a translation over that of QGIS's language, until it is taken off or QGIS ends.

    The file is watched: what a translator saves is seen at once.
    """

    changed = pyqtSignal()

    def __init__(self, folder: Path, own: Speaker | None) -> None:
        """Begin with the plugin's own translation `own`; `folder` holds all of them."""
        super().__init__()
        self._folder = folder
        self._own = own
        self._installed: list[QTranslator] = []
        self._data = b""  # Qt reads from it as long as the translation is used
        self._shows_ids = False
        self.loaded: Loaded | None = None
        self.problem: Exception | None = None  # why the last change of the file was not shown
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_changed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read_again)

    @property
    def shows_ids(self) -> bool:
        """Whether texts are shown by their place in the translation file."""
        return self._shows_ids

    @property
    def spoken(self) -> str:
        """The plugin's own language, such as "pt_BR"; it is spoken while nothing is on trial."""
        return self._own.code if self._own is not None else ""

    @property
    def summary(self) -> str:
        """What is on trial, for the diagnosis: a language, "ids", or nothing."""
        if self._shows_ids:
            return "ids"
        return self.loaded.language or "a file" if self.loaded is not None else ""

    def load(self, path: Path) -> Loaded:
        """Speak this .ts or .qm file from now on.

        Raises BadTranslation or OSError; the language is then what it was.
        """
        data, loaded = _read(path)
        translator = QTranslator()
        if not translator.loadFromData(data):
            raise BadTranslation("not-qm")
        english = read_language(self._folder, "en")
        below = [english] if english is not None else []  # for its plurals
        self._put(loaded, data, [*below, translator])
        return loaded

    def load_again(self) -> Loaded | None:
        """Read the file on trial again; raises as `load` does."""
        return self.load(self.loaded.path) if self.loaded is not None else None

    def set_ids(self, on: bool) -> None:
        """Show where texts come from, or the texts again."""
        if on != self._shows_ids:
            self._shows_ids = on
            show_ids(on)
            self._tell()

    def end(self) -> None:
        """Speak the language of QGIS again."""
        was_on = self.loaded is not None or self._shows_ids
        self._shows_ids = False
        show_ids(False)
        if self.loaded is not None:
            self._put(None, b"", [self._own] if self._own is not None else [])
        elif was_on:
            self._tell()

    def close(self) -> None:
        """End it, and leave nothing behind: the plugin leaves."""
        self.end()
        self._pause.stop()
        self.deleteLater()

    def _put(self, loaded: Loaded | None, data: bytes, translators: list[QTranslator]) -> None:
        application = QCoreApplication.instance()
        quiet = _NoNews(self)
        application.installEventFilter(quiet)
        try:
            for old in [*self._installed, self._own]:
                if old is not None:
                    QCoreApplication.removeTranslator(old)
            for new in translators:
                let_speak(new)
        finally:
            application.removeEventFilter(quiet)
            quiet.deleteLater()
        speak(loaded.language if loaded is not None else self.spoken)
        self._installed = [new for new in translators if new is not self._own]
        self._data, self.loaded, self.problem = data, loaded, None
        self._watch(loaded.path if loaded is not None else None)
        self._tell()

    def _tell(self) -> None:
        """Let every window write its texts anew, once."""
        application = QgsApplication.instance()
        QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit()

    # --- the file ----------------------------------------------------------------------------

    def _watch(self, path: Path | None) -> None:
        watched = self._watcher.files()
        wanted = [str(path)] if path is not None else []
        if watched != wanted:
            if watched:
                self._watcher.removePaths(watched)
            if wanted:
                self._watcher.addPaths(wanted)

    def _file_changed(self, _path: str) -> None:
        self._pause.start()

    def _read_again(self) -> None:
        if self.loaded is None:
            return
        path = self.loaded.path
        try:
            self.load(path)
        except (BadTranslation, OSError) as error:
            # A file that is being written, or has gone for a moment: what was shown stays.
            log.warning("the translation on trial cannot be read: %s", type(error).__name__)
            self.problem = error
            self._watch(path if path.is_file() else None)
            self.changed.emit()


class _NoNews(QObject):
    """Keeps each of several changes in a row from repainting all windows."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's)
        return event.type() == QEvent.Type.LanguageChange


def _read(path: Path) -> tuple[bytes, Loaded]:
    """Return the .qm file that a file is, or is compiled to. Raises BadTranslation, OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise BadTranslation("too-large")
    if is_qm(data):
        return data, Loaded(path, check_qm(data) or _language_in(path.stem))
    read = read_ts(data)
    language = read.language or _language_in(path.stem)
    return compile_ts(read, language), Loaded(path, language, read.translated, read.total)


def _language_in(name: str) -> str:
    """Return the "nl" of a file called something_nl, or "pt_BR"; empty where it has none."""
    parts = name.split("_")
    if len(parts) > 2 and len(parts[-2]) == 2 and parts[-2].isalpha() and parts[-1].isupper():
        return "_".join(parts[-2:])
    last = parts[-1]
    return last if len(parts) > 1 and last.isalpha() and len(last) in (2, 3) else ""
