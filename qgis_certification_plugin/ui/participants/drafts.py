"""Keeping the table on disk while it is typed, without making anybody wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.participants import Participant
from ...server.pages.course import CoursePage
from ...services.courses import attendees
from ...storage.drafts import DraftKey, DraftStore
from .background import Background

# Milliseconds after the last change.
DELAY = 300


def worth_keeping(people: Sequence[Participant], page: CoursePage | None) -> list[Participant]:
    """Return what the draft must hold: the site keeps the names of those who are enrolled.

    Of them only the choices are kept, and only the remark once they have a certificate.
    """
    shown = {row.attendee: row for row in attendees(page)} if page is not None else {}
    kept = []
    for person in people:
        row = shown.get(person.attendee) if person.attendee is not None else None
        if row is None:
            if not person.is_empty:
                kept.append(person)
            continue
        open_choice = person.passed or person.certificate_type is not None
        if person.remark or (open_choice and not row.number):
            choices = replace(
                person, first_name="", surname="", email="", from_site=True, known=None
            )
            kept.append(choices)
    return kept


class DraftSaver(QObject):
    """Saves soon after a change, in a thread of its own, one after the other."""

    failed = pyqtSignal(object)

    def __init__(
        self,
        store: DraftStore,
        key: DraftKey,
        rows: Callable[[], Sequence[Participant]],
        parent: QObject,
    ) -> None:
        """Save what `rows` returns when the time has come."""
        super().__init__(parent)
        self._store = store
        self._key = key
        self._rows = rows
        self._background = Background("draft", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._save)

    def changed(self) -> None:
        """Save soon; not later because more is typed in the meantime."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Save now what is not saved yet, and wait for it."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()
        self._background.wait()

    def forget(self) -> None:
        """Remove the draft from the disk, and wait for it."""
        self._timer.stop()
        self._background.submit(partial(self._store.remove, self._key), self._saved)
        self._background.wait()

    def close(self) -> None:
        """Save, and end the thread."""
        self.flush()
        self._background.close()

    def _save(self) -> None:
        rows = list(self._rows())
        self._background.submit(partial(self._store.save, self._key, rows), self._saved)

    def _saved(self, future: Future[None]) -> None:
        error = future.exception()
        if error is not None:
            self.failed.emit(error)
