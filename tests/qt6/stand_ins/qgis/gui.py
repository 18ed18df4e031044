"""Stands in for qgis.gui: widgets of Qt with the methods that the plugin calls.

A class that stands here is exact: a method that it lacks is an error, as it would be in QGIS. A
widget that does not is made from the end of its name, and takes every call.
"""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QComboBox,
    QDialog,
    QDockWidget,
    QFrame,
    QGraphicsView,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from silent import Silent, silent_class

# What QGIS makes of them on Qt 6 too, found by the end of the name.
_BASES: dict[str, type] = {
    "ComboBox": QComboBox,
    "LineEdit": QLineEdit,
    "GroupBox": QGroupBox,
    "ToolButton": QToolButton,
    "Button": QPushButton,
    "TreeView": QTreeView,
    "TableView": QTableView,
    "Dialog": QDialog,
    "Widget": QWidget,
    "Frame": QFrame,
    "Canvas": QGraphicsView,
}


class QgsDockWidget(QDockWidget):
    """A dock that tells when it is opened and closed."""

    closed = pyqtSignal()
    opened = pyqtSignal()
    closedStateChanged = pyqtSignal(bool)

    def setUserVisible(self, visible: bool) -> None:
        """Show or hide it."""
        self.setVisible(visible)

    def isUserVisible(self) -> bool:
        """Tell whether it is shown."""
        return self.isVisible()

    def toggleUserVisible(self) -> None:
        """Show it or hide it."""
        self.setVisible(not self.isVisible())

    def setToggleVisibilityAction(self, action: Any) -> None:
        """Let an action show and hide it."""
        action.setCheckable(True)


class QgsMessageBarItem(QWidget):
    """A message with a widget in it."""

    def __init__(self, *given: Any) -> None:
        """Take (text, level, duration, parent) or (widget, level, duration, parent)."""
        parent = given[-1] if given and isinstance(given[-1], QWidget) and len(given) > 1 else None
        super().__init__(parent)
        QHBoxLayout(self)
        self._text = given[0] if given and isinstance(given[0], str) else ""
        self._level = given[1] if len(given) > 1 else 0

    def layout(self) -> Any:
        """Return where widgets go."""
        return super().layout()

    def setText(self, text: str) -> QgsMessageBarItem:
        """Say something else."""
        self._text = text
        return self

    def text(self) -> str:
        """Return what it says."""
        return self._text

    def level(self) -> Any:
        """Return how serious it is."""
        return self._level


class QgsMessageBar(QFrame):
    """A bar that keeps what is pushed."""

    widgetAdded = pyqtSignal(object)
    widgetRemoved = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without messages."""
        super().__init__(parent)
        self._items: list[Any] = []

    def createMessage(self, *texts: str) -> QgsMessageBarItem:
        """Return a message that is not shown yet."""
        return QgsMessageBarItem(texts[-1], 0, 0, self)

    def pushItem(self, item: Any) -> None:
        """Show a message."""
        item.setParent(self)
        self._items.insert(0, item)
        self.widgetAdded.emit(item)

    def pushWidget(self, widget: QWidget, *_: Any) -> QgsMessageBarItem:
        """Show a widget as a message."""
        item = QgsMessageBarItem("", 0, 0, self)
        item.layout().addWidget(widget)
        self.pushItem(item)
        return item

    def pushMessage(self, *texts: Any) -> None:
        """Show a text."""
        self.pushItem(self.createMessage(*(text for text in texts if isinstance(text, str))))

    def popWidget(self, item: Any = None) -> bool:
        """Take a message away."""
        gone = item or self.currentItem()
        if gone is None or gone not in self._items:
            return False
        self._items.remove(gone)
        self.widgetRemoved.emit(gone)
        gone.deleteLater()
        return True

    def clearWidgets(self) -> bool:
        """Take all of them away."""
        while self._items:
            self.popWidget()
        return True

    def items(self) -> list[Any]:
        """Return what is shown, the newest first."""
        return list(self._items)

    def currentItem(self) -> Any:
        """Return the newest."""
        return self._items[0] if self._items else None


class QgsFilterLineEdit(QLineEdit):
    """A field with a button that empties it."""

    cleared = pyqtSignal()
    valueChanged = pyqtSignal(str)

    def setShowClearButton(self, visible: bool) -> None:
        """Show the button."""
        self.setClearButtonEnabled(visible)

    def setShowSearchIcon(self, visible: bool) -> None:
        """Show a magnifier."""

    def setShowSpinner(self, visible: bool) -> None:
        """Show that something is being fetched."""

    def setNullValue(self, text: str) -> None:
        """Take a text for nothing."""

    def clearValue(self) -> None:
        """Empty it."""
        self.clear()
        self.cleared.emit()

    def value(self) -> str:
        """Return the text."""
        return self.text()


class QgsCheckableComboBox(QComboBox):
    """A list to choose several from."""

    checkedItemsChanged = pyqtSignal(list)

    def addItemWithCheckState(self, text: str, state: Qt.CheckState, data: Any = None) -> None:
        """Add an item."""
        self.addItem(text, data)
        self.setItemCheckState(self.count() - 1, state)

    def setItemCheckState(self, index: int, state: Qt.CheckState) -> None:
        """Check or clear an item."""
        self.setItemData(index, state, Qt.ItemDataRole.CheckStateRole)

    def itemCheckState(self, index: int) -> Qt.CheckState:
        """Tell whether an item is checked."""
        state = self.itemData(index, Qt.ItemDataRole.CheckStateRole)
        return state if isinstance(state, Qt.CheckState) else Qt.CheckState.Unchecked

    def _checked(self) -> list[int]:
        return [i for i in range(self.count()) if self.itemCheckState(i) == Qt.CheckState.Checked]

    def checkedItems(self) -> list[str]:
        """Return the texts of the checked ones."""
        return [self.itemText(index) for index in self._checked()]

    def checkedItemsData(self) -> list[Any]:
        """Return the data of the checked ones."""
        return [self.itemData(index) for index in self._checked()]

    def setCheckedItems(self, texts: list[str]) -> None:
        """Check exactly these."""
        for index in range(self.count()):
            checked = self.itemText(index) in texts
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.setItemCheckState(index, state)

    def deselectAllOptions(self) -> None:
        """Clear all."""
        self.setCheckedItems([])

    def selectAllOptions(self) -> None:
        """Check all."""
        self.setCheckedItems([self.itemText(index) for index in range(self.count())])

    def setDefaultText(self, text: str) -> None:
        """Say this when nothing is checked."""
        self.setPlaceholderText(text)

    def defaultText(self) -> str:
        """Return what is said when nothing is checked."""
        return self.placeholderText()

    def setSeparator(self, text: str) -> None:
        """Put this between the checked ones."""


class QgsMapCanvas(QGraphicsView):
    """A map without layers."""

    extentsChanged = pyqtSignal()
    layersChanged = pyqtSignal()
    destinationCrsChanged = pyqtSignal()
    mapToolSet = pyqtSignal(object, object)
    xyCoordinates = pyqtSignal(object)
    mapCanvasRefreshed = pyqtSignal()
    renderComplete = pyqtSignal(object)
    temporalRangeChanged = pyqtSignal()

    def mapTool(self) -> Any:
        """Return no tool."""
        return None

    def setMapTool(self, *_: Any) -> None:
        """Take a tool."""

    def unsetMapTool(self, *_: Any) -> None:
        """Give the tool back."""

    def center(self) -> Any:
        """Return nowhere."""
        return Silent()

    def extent(self) -> Any:
        """Return nowhere."""
        return Silent()

    def mapSettings(self) -> Any:
        """Return nothing."""
        return Silent()

    def layers(self, *_: Any) -> list[Any]:
        """Return no layers."""
        return []

    def project(self) -> Any:
        """Return nothing."""
        return Silent()


class QgsMapTool(QObject):
    """A tool that nobody uses."""

    activated = pyqtSignal()
    deactivated = pyqtSignal()

    def __init__(self, canvas: Any = None) -> None:
        """Belong to a canvas."""
        super().__init__(canvas)
        self._canvas = canvas

    def canvas(self) -> Any:
        """Return the map."""
        return self._canvas

    def setCursor(self, cursor: Any) -> None:
        """Take a cursor."""

    def deactivate(self) -> None:
        """End."""
        self.deactivated.emit()


class QgsOptionsPageWidget(QWidget):
    """A page of QGIS's options."""

    def helpKey(self) -> str:
        """Return where the help is."""
        return ""


class QgsOptionsWidgetFactory(QObject):
    """Makes the page."""

    def __init__(self, *_: Any) -> None:
        """Take a title and an icon."""
        super().__init__()

    def setTitle(self, title: str) -> None:
        """Take a title."""

    def setIcon(self, icon: Any) -> None:
        """Take an icon."""


class QgsFileWidget(QWidget):
    """A field for a file, with a button."""

    fileChanged = pyqtSignal(str)

    from enum import Enum as _Enum

    class StorageMode(_Enum):
        """As in QGIS."""

        GetFile = 0
        GetDirectory = 1
        GetMultipleFiles = 2
        SaveFile = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a file."""
        super().__init__(parent)
        self._line = QgsFilterLineEdit(self)
        QHBoxLayout(self).addWidget(self._line)
        self._line.textChanged.connect(self.fileChanged)

    def lineEdit(self) -> QgsFilterLineEdit:
        """Return the field."""
        return self._line

    def filePath(self) -> str:
        """Return what is in the field."""
        return self._line.text()

    def setFilePath(self, path: str) -> None:
        """Fill the field."""
        self._line.setText(path)

    def setStorageMode(self, mode: StorageMode) -> None:
        """Take files or folders."""

    def setDialogTitle(self, title: str) -> None:
        """Name the window that the button opens."""

    def setFilter(self, text: str) -> None:
        """Show only some files."""

    def setDefaultRoot(self, path: str) -> None:
        """Start in a folder."""


def __getattr__(name: str) -> Any:
    """Make a class for every other name, from the class of Qt that its name ends with."""
    if not name.startswith(("Qgs", "Qgis")):
        raise AttributeError(name)
    for ending, base in _BASES.items():
        if name.endswith(ending):
            made: Any = type(name, (base,), {"__getattr__": _silent_method})
            break
    else:
        made = silent_class(name)
    globals()[name] = made
    return made


def _silent_method(self: object, name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return Silent()
