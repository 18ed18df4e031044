"""The button from which lists are imported."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ....translation import translate
from ...icons import theme_icon


class ImportMenu(QToolButton):
    """Opens a menu of the places that lists come from. The sources connect its actions."""

    def __init__(self, parent: QWidget) -> None:
        """Make it."""
        super().__init__(parent)
        self.setObjectName("import_people")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(theme_icon("mActionFileOpen"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.file = self._action(menu, "import_file", "mActionFileOpen")
        self.file.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        self.layer = self._action(menu, "import_layer", "mIconTableLayer")
        self.course = self._action(menu, "import_course", "mActionHistory")
        self.clipboard = self._action(menu, "import_clipboard", "mActionEditPaste")
        self.setMenu(menu)
        self.retranslate()

    def _action(self, menu: QMenu, name: str, icon: str) -> QAction:
        action = menu.addAction("")
        action.setIcon(theme_icon(icon))
        action.setObjectName(name)
        return action

    def set_editable(self, *, editable: bool) -> None:
        """Let nobody import while the table can only be read."""
        self.setEnabled(editable)
        for action in (self.file, self.layer, self.course, self.clipboard):
            action.setEnabled(editable)

    def retranslate(self) -> None:
        """Set every text."""
        self.setText(translate("ImportMenu", "Import", "button that opens a menu"))
        tip = translate("ImportMenu", "Add people from a file, a layer or a past course")
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.file.setText(translate("ImportMenu", "From &File…"))
        self.file.setToolTip(
            translate("ImportMenu", "A spreadsheet, a CSV or text file, address cards, a report")
        )
        self.layer.setText(translate("ImportMenu", "From &Layer…"))
        self.layer.setToolTip(
            translate("ImportMenu", "The rows of a layer or table of the open project")
        )
        self.course.setText(translate("ImportMenu", "From &Past Course…"))
        self.course.setToolTip(
            translate("ImportMenu", "The participants of another course of this organisation")
        )
        self.clipboard.setText(translate("ImportMenu", "From &Clipboard"))
        self.clipboard.setToolTip(
            translate("ImportMenu", "The people who were copied in another program")
        )
