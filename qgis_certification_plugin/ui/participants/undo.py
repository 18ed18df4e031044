"""One way to change the table, so that every change can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...domain.participants import Participant

try:  # Qt 6 has moved them
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from .model import ParticipantsModel

__all__ = ["QUndoStack", "Splice"]


class Splice(QUndoCommand):
    """Rows that take the place of other rows: an edit, a paste and a removal are all this."""

    def __init__(
        self,
        model: ParticipantsModel,
        first: int,
        before: Sequence[Participant],
        after: Sequence[Participant],
        text: str,
    ) -> None:
        """Put `after` where `before` stands, from row `first` on; `text` names the command."""
        super().__init__(text)
        self._model = model
        self._first = first
        self._before = tuple(before)
        self._after = tuple(after)

    def redo(self) -> None:
        """Do it, for the first time or again."""
        self._model.splice(self._first, len(self._before), self._after)

    def undo(self) -> None:
        """Put back what was there."""
        self._model.splice(self._first, len(self._after), self._before)
