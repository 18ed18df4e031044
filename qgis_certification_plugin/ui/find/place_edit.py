"""Typing a place: answered from what is on this computer."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QStringListModel, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter, QWidget

from ...domain.gazetteer import Gazetteer, Place
from ...translation import translate


class PlaceEdit(QgsFilterLineEdit):
    """Offers places while somebody types; Enter takes the best, or asks further."""

    chosen = pyqtSignal(object)  # a Place
    unknown = pyqtSignal(str)  # a text that names no place known here; the user pressed Enter

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know no place yet."""
        super().__init__(parent)
        self.setObjectName("find_place")
        self.setShowSearchIcon(True)
        self._gazetteer = Gazetteer(())
        self._offered: list[Place] = []
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        # What fits was found already, by more than the beginning of the text.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated[QModelIndex].connect(self._picked)
        self.setCompleter(completer)
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._entered)
        self.retranslate()

    def set_gazetteer(self, gazetteer: Gazetteer) -> None:
        """Search these places from now on."""
        self._gazetteer = gazetteer

    def offer(self, places: Sequence[Place]) -> None:
        """Offer these places in a list below."""
        self._offered = list(places)
        self._names.setStringList([_shown(place) for place in places])
        if places:
            self.completer().complete()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.setPlaceholderText(translate("Find", "Town, region, country…"))
        self.setAccessibleName(translate("Find", "Place"))
        self.setToolTip(
            translate("Find", "A training centre, a region, a country, or latitude and longitude")
        )

    def _search(self, text: str) -> None:
        self.offer(self._gazetteer.search(text))

    def _picked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            self._take(self._offered[index.row()])

    def _entered(self) -> None:
        text = self.text().strip()
        shown = [place for place in self._offered if _shown(place) == text]
        found = shown or self._gazetteer.search(text, 1)
        if found:
            self._take(found[0])
        elif text:
            self.unknown.emit(text)

    def _take(self, place: Place) -> None:
        self.completer().popup().hide()
        self.setText(_shown(place))
        self.setCursorPosition(0)
        self.chosen.emit(place)


def _shown(place: Place) -> str:
    return f"{place.name} — {place.detail}" if place.detail else place.name
