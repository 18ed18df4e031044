"""What is new since the last visit, and what is marked: kept on this computer."""

from __future__ import annotations

import logging

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.catalogue import Catalogue
from ...domain.progress import Progress
from ...storage.learner import LearnerStore
from ...translation import translate
from ..office import Office

log = logging.getLogger("qgis_certification.ui")


class Marks(QObject):
    """A visit lasts until QGIS is closed: what came since the one before stays new meanwhile."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)  # an OSError: a mark could not be kept

    def __init__(self, office: Office, store: LearnerStore, parent: QObject | None = None) -> None:
        """Read nothing before the first catalogue is seen."""
        super().__init__(parent)
        self._office = office
        self._store = store
        self._before: frozenset[str] | None = None  # seen at the last visit
        self._written: frozenset[str] = frozenset()
        self._favourites: frozenset[str] | None = None
        self.new: frozenset[str] = frozenset()

    @property
    def favourites(self) -> frozenset[str]:
        """The keys of the marked courses, also of those that are not listed any more."""
        if self._favourites is None:
            self._favourites = self._store.favourites()
        return self._favourites

    def set_favourite(self, key: str, *, marked: bool) -> None:
        """Mark a course, or take the mark off."""
        favourites = self.favourites | {key} if marked else self.favourites - {key}
        try:
            self._store.set_favourites(favourites)
        except OSError as error:
            self.failed.emit(error)
            return
        self._favourites = favourites
        self.changed.emit()

    def see(self, catalogue: Catalogue) -> None:
        """Note that these courses are shown; at the first visit of all none is new."""
        shown = frozenset(catalogue.by_key)
        if self._before is None:
            seen = self._store.seen()
            self._before = shown if seen is None else seen
            self._written = seen if seen is not None else frozenset()
        self.new = shown - self._before
        if shown != self._written:
            self._remember(shown)
        self.changed.emit()

    def _remember(self, shown: frozenset[str]) -> None:
        self._written = shown

        def work(_progress: Progress) -> None:
            self._store.set_seen(shown)

        def failed(error: Exception) -> None:
            log.warning("what was seen cannot be kept: %s", type(error).__name__)

        self._office.run(
            translate("Find", "Remembering which courses you saw"),
            work,
            on_done=lambda _nothing: None,
            on_failed=failed,
            parent=self,
        )
