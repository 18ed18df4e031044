"""The checks of the table while it is typed: only what changed is checked again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.checking import Checker, Context, Finding, Level, SafeRepair
from ...domain.participants import Participant
from .background import Background
from .model import ParticipantsModel

# More changed people than this are checked beside the interface.
MANY = 300


class TableChecks(QObject):
    """Keeps the findings of the table. `changed` follows whenever they may be others."""

    changed = pyqtSignal()

    def __init__(self, model: ParticipantsModel, parent: QObject) -> None:
        """Check `model` from the first context on."""
        super().__init__(parent)
        self._model = model
        self._context: Context | None = None
        self._checker = Checker()
        self._checked: dict[str, Participant] = {}
        self._is_stale = False  # the context is another one than that of the checker
        self._is_waiting = False
        self._background = Background("checks", self)
        # Several edits in one go, such as an undo, are one.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)
        model.edited.connect(self._timer.start)

    @property
    def findings(self) -> Mapping[str, Sequence[Finding]]:
        """The findings of every row that has any, by row, the weightiest first."""
        return self._checker.findings

    def count(self, level: Level) -> int:
        """Return how many rows without a certificate have something of this weight at most."""
        rows = [row for row, found in self.findings.items() if found[0].level is level]
        return sum(not self._model.is_certified(self._checked[row]) for row in rows)

    def has_open_findings(self) -> bool:
        """Whether anything was found about somebody who has no certificate yet."""
        return any(not self._model.is_certified(self._checked[row]) for row in self.findings)

    def safe_repairs(self, rows: Sequence[str] | None = None) -> list[SafeRepair]:
        """Return what repairing all safe ones changes, in these rows or in all."""
        return self._checker.safe_repairs(rows)

    def set_context(self, context: Context) -> None:
        """Compare with these people of course and organisation."""
        self._context = context
        self._is_stale = True
        self._timer.start()

    def now(self) -> None:
        """Check what is not checked yet, and wait for it."""
        self._timer.stop()
        self._background.wait()
        self._timer.stop()
        if self._context is None:
            return
        changed, removed = self._news()
        if self._is_stale:
            self._take(Checker(self._model.participants, self._context), self._model.participants)
        elif changed or removed:
            self._update(changed, removed)

    def close(self) -> None:
        """Check no more."""
        self._timer.stop()
        self._background.close()

    # --- within ------------------------------------------------------------------------------

    def _look(self) -> None:
        if self._context is None or self._is_waiting:
            return
        changed, removed = self._news()
        people = self._model.participants
        if len(changed) + len(removed) > MANY or (self._is_stale and len(people) > MANY):
            self._check_beside(people, self._context)
        elif self._is_stale:
            self._take(Checker(people, self._context), people)
        elif changed or removed:
            self._update(changed, removed)
        else:
            self.changed.emit()

    def _news(self) -> tuple[list[Participant], list[str]]:
        people = self._model.participants
        changed = [person for person in people if self._checked.get(person.row) is not person]
        gone = self._checked.keys() - {person.row for person in people}
        return changed, list(gone)

    def _check_beside(self, people: list[Participant], context: Context) -> None:
        def ended(future: Future[Checker]) -> None:
            self._is_waiting = False
            checker = future.result()
            self._take(checker, people)
            self._is_stale = checker.context is not self._context
            self._timer.start()  # what was edited meanwhile

        self._is_waiting = True
        self._background.submit(lambda: Checker(people, context), ended)

    def _take(self, checker: Checker, people: Sequence[Participant]) -> None:
        self._checker = checker
        self._checked = {person.row: person for person in people}
        self._is_stale = False
        self._model.set_findings(checker.findings)
        self.changed.emit()

    def _update(self, changed: list[Participant], removed: list[str]) -> None:
        news = self._checker.update(changed, removed)
        self._checked.update((person.row, person) for person in changed)
        for row in removed:
            del self._checked[row]
        self._model.set_findings(self._checker.findings, news.keys())
        self.changed.emit()
