"""A list of which several entries can be checked, each with a code of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget


class Choices(QgsCheckableComboBox):
    """Entries are sorted by what people read; what is checked stays so when they are renewed."""

    changed = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Offer nothing yet; `name` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self._names: dict[str, str] = {}
        self._quiet = False
        self._wanted: set[str] = set()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Its own signal does not tell of an entry checked with the keyboard.
        self.model().dataChanged.connect(self._tell)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer these (code to name). What is checked and not offered any more waits."""
        self._names = dict(names)
        self._quiet = True
        self.clear()
        for code, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            checked = code in self._wanted
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.addItemWithCheckState(name, state, code)
        self._quiet = False

    def checked(self) -> frozenset[str]:
        """Return the codes of what is checked."""
        return frozenset(self._wanted)

    def check(self, codes: Iterable[str]) -> None:
        """Check these and nothing else, silently."""
        self._wanted = set(codes)
        self._quiet = True
        for row in range(self.count()):
            code = self.itemData(row)
            if code is not None:
                checked = str(code) in self._wanted
                state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
                self.setItemCheckState(row, state)
        self._quiet = False

    def uncheck(self, code: str) -> None:
        """Check this one no more, silently."""
        self.check(self._wanted - {code})

    def name_of(self, code: str) -> str:
        """Return what people read for a code."""
        return self._names.get(code, code)

    def _tell(self, *_: object) -> None:
        if self._quiet:
            return
        shown = {str(code) for code in self.checkedItemsData()}
        now = shown | {code for code in self._wanted if code not in self._names}
        if now != self._wanted:
            self._wanted = now
            self.changed.emit()
