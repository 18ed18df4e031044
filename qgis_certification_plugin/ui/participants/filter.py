"""Only those rows in which something is found."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt

from ...domain.text import fold
from .model import ParticipantsModel


class ParticipantsFilter(QSortFilterProxyModel):
    """Shows the rows that hold all words; the empty row at the end is always there."""

    def __init__(self, model: ParticipantsModel) -> None:
        """Stand between the model and a view."""
        super().__init__(model)
        self._model = model
        self._words: list[str] = []
        self.setSourceModel(model)

    @property
    def is_filtering(self) -> bool:
        """Whether rows may be hidden."""
        return bool(self._words)

    def set_text(self, text: str) -> None:
        """Look for these words, whatever their case and accents."""
        self._words = fold(text).split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:  # noqa: N802
        """Return whether a row holds all words."""
        if not self._words or self._model.person(row) is None:
            return True
        text = self._model.text_to_search(row)
        return all(word in text for word in self._words)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return headings; a row keeps its number while others are hidden."""
        if orientation == Qt.Orientation.Vertical:
            section = self.mapToSource(self.index(section, 0)).row()
        return self._model.headerData(section, orientation, role)
