"""Choosing an organisation: mine first, then everybody's, found by typing any part of the name."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from ...domain.text import fold
from ...server.directory import DirectoryEntry
from ...translation import translate


class OrganisationChooser(QComboBox):
    """Emits `chosen` with the slug of an organisation that the user picked."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("organisation_chooser")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().setObjectName("organisation_name")
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._activated)
        self.lineEdit().returnPressed.connect(self._entered)
        self.lineEdit().editingFinished.connect(self._left)

    def set_organisations(
        self, mine: Sequence[DirectoryEntry], everybody: Sequence[DirectoryEntry]
    ) -> None:
        """Offer these; what is shown stays."""
        slug, typed = self.currentData(), self.currentText()
        self.blockSignals(True)
        self.clear()
        for entry in mine:
            self.addItem(entry.name, entry.slug)
        known = {entry.slug for entry in mine}
        others = [entry for entry in everybody if entry.slug not in known]
        if mine and others:
            self.insertSeparator(self.count())
        for entry in sorted(others, key=lambda entry: fold(entry.name)):
            self.addItem(entry.name, entry.slug)
        self.setCurrentIndex(self.findData(slug) if slug else -1)
        if self.currentIndex() < 0:
            self.setEditText(typed)
        self.blockSignals(False)

    def show_organisation(self, slug: str, name: str) -> None:
        """Show the organisation that is open, known or not."""
        place = self.findData(slug)
        if place < 0:
            self.insertItem(0, name, slug)
            place = 0
        self.setCurrentIndex(place)

    def _activated(self, place: int) -> None:
        slug = self.itemData(place)
        if slug:
            self.chosen.emit(slug)

    def _entered(self) -> None:
        typed = fold(self.currentText())
        found = [i for i in range(self.count()) if typed and typed in fold(self.itemText(i))]
        exact = [i for i in found if fold(self.itemText(i)) == typed]
        only = exact if len(exact) == 1 else found
        if len(only) == 1:
            self.setCurrentIndex(only[0])
            self._activated(only[0])

    def _left(self) -> None:
        """Say again which organisation is open when somebody has typed and gone elsewhere."""
        if not self.lineEdit().hasFocus() and self.currentIndex() >= 0:
            self.setEditText(self.itemText(self.currentIndex()))

    def retranslate(self) -> None:
        """Set every text."""
        name = translate("OrganisationChooser", "Organisation")
        self.setAccessibleName(name)
        self.lineEdit().setPlaceholderText(
            translate("OrganisationChooser", "Type a part of its name")
        )
