"""The dossier while it is worked on: kept in memory, saved a moment after each change."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.dossier import Dossier
from ...storage.dossiers import DossierDamaged, DossierStore
from ...translation import translate
from ..texts import describe_error

if TYPE_CHECKING:
    from ..office import Office

log = logging.getLogger("qgis_certification.ui")

_PAUSE = 400  # ms: while somebody types, saving waits until she pauses


class DossierDesk(QObject):
    """One dossier, shared by all parts of the window."""

    changed = pyqtSignal()
    said = pyqtSignal(str, object)  # a sentence, and its level

    def __init__(self, office: Office, parent: QObject) -> None:
        """Read what was saved."""
        super().__init__(parent)
        self._office = office
        self.store = DossierStore(office.folder, office.server.root)
        self.dossier = Dossier()
        self.is_frozen = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.save)

    def open(self) -> None:
        """Read the dossier; a damaged one is put aside, and a new one begun."""
        try:
            self.dossier = self.store.load()
        except DossierDamaged:
            aside = self.store.put_damaged_aside()
            self.said.emit(
                translate(
                    "Dossier",
                    "The saved dossier cannot be read. It was kept as {file}, and a new one is "
                    "begun here.",
                    file=str(aside),
                ),
                Qgis.MessageLevel.Warning,
            )
        except OSError as error:
            self.said.emit(describe_error(error, self._office.server), Qgis.MessageLevel.Warning)
        self.changed.emit()

    def set(self, **parts: Any) -> None:
        """Change parts of the dossier; it is saved soon."""
        if self.is_frozen:
            return
        changed = replace(self.dossier, **parts)
        if changed != self.dossier:
            self.dossier = changed
            self._pause.start()
            self.changed.emit()

    def save(self) -> bool:
        """Save now; return whether that went well."""
        self._pause.stop()
        try:
            aside = self.store.save(self.dossier)
        except OSError as error:
            log.warning("the dossier was not saved: %s", type(error).__name__)
            self.said.emit(
                translate(
                    "Dossier",
                    "The dossier could not be saved ({reason}). It is still here: keep this "
                    "window open, make room on the disk, and change something.",
                    reason=error.strerror or type(error).__name__,
                ),
                Qgis.MessageLevel.Warning,
            )
            return False
        if aside is not None:
            self.said.emit(
                translate(
                    "Dossier",
                    "Another QGIS has changed the dossier too. What it saved was kept as {file}.",
                    file=str(aside),
                ),
                Qgis.MessageLevel.Warning,
            )
        return True

    def freeze(self) -> None:
        """Save, and take no changes while the dossier is being sent."""
        self.save()
        self.is_frozen = True

    def thaw(self) -> None:
        """Take changes again, with what was noted of the application meanwhile."""
        self.is_frozen = False
        try:
            noted = self.store.load().application
        except (DossierDamaged, OSError):
            return
        self.dossier = replace(self.dossier, application=noted)
        self.changed.emit()

    def forget(self) -> None:
        """Remove the dossier from this computer and begin an empty one."""
        self._pause.stop()
        self.store.remove()
        self.dossier = Dossier()
        self.changed.emit()
