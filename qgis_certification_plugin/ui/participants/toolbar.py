"""The tools of the participants' window."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QShortcut, QSizePolicy, QToolBar, QToolButton, QWidget

from ...translation import translate
from ..icons import theme_icon
from ..keys import with_keys
from .sources.menu import ImportMenu
from .undo import QUndoStack

# Milliseconds after the last key before the table is searched.
FIND_DELAY = 150
# What the find box keeps in a narrow window.
FIND_CHARACTERS = 14

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_Style = Qt.ToolButtonStyle
_Standard = QKeySequence.StandardKey


class CourseToolbar(QToolBar):
    """Paste, rows, undo, enrol and find. The window connects the actions."""

    find_wanted = pyqtSignal(str)
    find_entered = pyqtSignal()

    def __init__(self, undo_stack: QUndoStack, table: QWidget, parent: QWidget) -> None:
        """Make the actions; the keys of cells work in `table` only."""
        super().__init__(parent)
        self.setObjectName("participants_toolbar")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self._new = 0
        self._safe = 0
        self._texts: list[Callable[[], None]] = []
        self._known: list[QToolButton] = []
        self.paste = self._action("paste_participants", "mActionEditPaste", _Standard.Paste, table)
        self.imports = ImportMenu(self)
        self.addWidget(self.imports)
        self.add = self._action("add_row", "mActionNewTableRow", "Insert", table)
        self.add.setShortcuts([QKeySequence("Insert"), QKeySequence("Ctrl++")])
        self.remove = self._action("remove_rows", "mActionDeleteSelected", "Ctrl+-", table)
        self.addSeparator()
        self._stack = undo_stack
        self.undo = undo_stack.createUndoAction(self)
        self.redo = undo_stack.createRedoAction(self)
        self._dress(self.undo, "undo", "mActionUndo", _Standard.Undo)
        self._dress(self.redo, "redo", "mActionRedo", _Standard.Redo)
        undo_stack.undoTextChanged.connect(self._name_undo)
        undo_stack.redoTextChanged.connect(self._name_redo)
        for action in (self.undo, self.redo):
            button = self.widgetForAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        # As in every spreadsheet. A key that is named twice would do nothing at all.
        keys = ("Ctrl+Y", "Ctrl+Shift+Z")
        self.redo.setShortcuts([QKeySequence(key) for key in keys])
        self.addSeparator()
        self.repair_all = self._action("repair_all", "mIconSuccess", "Ctrl+Alt+R", None)
        self.addSeparator()
        self.enrol = self._action("enrol_new", "mActionSharing", "Ctrl+E", None)
        self.copy = QAction(table)
        self.copy.setShortcut(QKeySequence(_Standard.Copy))
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addAction(self.copy)
        spacer = QWidget(self)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self._find = QgsFilterLineEdit(self)
        self._find.setObjectName("find_participant")
        self._find.setShowSearchIcon(True)
        self._find.setMinimumWidth(FIND_CHARACTERS * self.fontMetrics().averageCharWidth())
        self._find_place = self.addWidget(self._find)
        self._find.returnPressed.connect(self._enter)
        keys = QShortcut(QKeySequence(_Standard.Find), parent)
        keys.activated.connect(self.focus_find)
        self._find_timer = QTimer(self)
        self._find_timer.setSingleShot(True)
        self._find_timer.setInterval(FIND_DELAY)
        self._find_timer.timeout.connect(self._search)
        self._find.textChanged.connect(self._find_timer.start)

    def _action(
        self,
        name: str,
        icon: str,
        shortcut: str | QKeySequence.StandardKey,
        table: QWidget | None,
    ) -> QAction:
        action = QAction(self)
        self._dress(action, name, icon, shortcut)
        if table is not None:
            # A cell that is being edited keeps these keys for itself.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(action)
        return action

    def _dress(
        self, action: QAction, name: str, icon: str, shortcut: str | QKeySequence.StandardKey
    ) -> None:
        action.setIcon(theme_icon(icon))
        action.setShortcut(QKeySequence(shortcut))
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # which tool bars do without

    def _search(self) -> None:
        self.find_wanted.emit(self._find.text())

    def _enter(self) -> None:
        self._find_timer.stop()
        self._search()
        self.find_entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show icons alone where there is no room for the words, the least needed first."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give as many buttons words as there is room for; all have them in their tooltips."""
        words, icons = _Style.ToolButtonTextBesideIcon, _Style.ToolButtonIconOnly
        # An empty name here would mean buttons without a name, and there is none.
        buttons = self.findChildren(QToolButton, options=_DIRECT)
        menus = [button for button in buttons if button.menu() is not None]
        rows, paste, main = (
            [self.widgetForAction(action) for action in actions]
            for actions in ((self.add, self.remove), (self.paste,), (self.repair_all, self.enrol))
        )
        menus = [button for button in menus if button not in self._known]
        order = (*rows, *self._known, *paste, *menus, *main)
        for button in order:
            button.setToolButtonStyle(words)
        for button in order:
            if self._width_needed() <= self.width():
                return
            button.setToolButtonStyle(icons)

    def _width_needed(self) -> int:
        """Count the find box as narrow as it may become."""
        self.layout().invalidate()
        shrinks = self._find.sizeHint().width() - self._find.minimumWidth()
        return self.sizeHint().width() - max(0, shrinks)

    def add_before_find(self, button: QToolButton, *, is_known: bool = False) -> None:
        """Put a button at the right end, before the find box; everybody knows what some show."""
        self.insertWidget(self._find_place, button)
        if is_known:
            self._known.append(button)

    def clear_find(self) -> None:
        """Show all rows again, at once."""
        if self._find.text():
            self._find.clear()
            self._find_timer.stop()
            self._search()

    def focus_find(self) -> None:
        """Let the user type what to find."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def set_new(self, count: int, *, enabled: bool) -> None:
        """Say how many people are not enrolled."""
        self._new = count
        self.enrol.setEnabled(enabled and count > 0)
        self._set_enrol_text()

    def set_safe_repairs(self, count: int) -> None:
        """Say how many rows have repairs that lose nothing."""
        self._safe = count
        self.repair_all.setEnabled(count > 0)
        self._set_repair_text()

    def _set_repair_text(self) -> None:
        count = self._safe
        if count:
            text = translate("CourseToolbar", "Repair All Safe (%n)…", n=count)
        else:
            text = translate("CourseToolbar", "Repair All Safe…")
        self._put(self.repair_all, text)

    def set_editable(self, *, editable: bool) -> None:
        """Let nobody edit while something is being sent."""
        for action in (self.paste, self.add, self.remove):
            action.setEnabled(editable)
        self.imports.set_editable(editable=editable)
        self.undo.setEnabled(editable and self._stack.canUndo())
        self.redo.setEnabled(editable and self._stack.canRedo())

    def _set_enrol_text(self) -> None:
        if self._new:
            text = translate("CourseToolbar", "Enrol New (%n)", n=self._new)
        else:
            text = translate("CourseToolbar", "Enrol New")
        self._put(self.enrol, text)

    def _put(self, action: QAction, text: str) -> None:
        if action.text() != text:
            action.setText(text)
            self.fit()  # longer words may push the find box out of sight

    def retranslate(self) -> None:
        """Set every text."""
        self.imports.retranslate()
        self._name(
            self.paste,
            translate("CourseToolbar", "Paste"),
            translate(
                "CourseToolbar",
                "Add the people on the clipboard from any spreadsheet, or put values into cells",
            ),
        )
        self._name(
            self.add,
            translate("CourseToolbar", "Add Row"),
            translate("CourseToolbar", "Add an empty row to type into"),
        )
        self._name(
            self.remove,
            translate("CourseToolbar", "Remove Rows"),
            translate("CourseToolbar", "Remove the selected people who are not enrolled"),
        )
        self._name(
            self.repair_all,
            "",
            translate(
                "CourseToolbar", "Show what can be repaired without losing anything, and repair it"
            ),
        )
        self._set_repair_text()
        self._name(
            self.enrol,
            "",
            translate(
                "CourseToolbar", "Enrol everybody who is not in the course yet; this costs nothing"
            ),
        )
        self._set_enrol_text()
        find = translate("CourseToolbar", "Find a participant")
        self._find.setPlaceholderText(find)
        self._find.setAccessibleName(find)
        self._find.setToolTip(with_keys(find, QKeySequence(_Standard.Find)))
        self._name_undo(self._stack.undoText())
        self._name_redo(self._stack.redoText())

    # Qt's own words for undoing are not in the language of every QGIS.

    def _name_undo(self, what: str) -> None:
        self._name_step(self.undo, translate("CourseToolbar", "Undo"), what)

    def _name_redo(self, what: str) -> None:
        self._name_step(self.redo, translate("CourseToolbar", "Redo"), what)

    def _name_step(self, action: QAction, name: str, what: str) -> None:
        self._name(action, name, f"{name}: {what}" if what else name)
        self.widgetForAction(action).setAccessibleName(name)

    def _name(self, action: QAction, text: str, tip: str) -> None:
        if text:
            action.setText(text)
        action.setToolTip(with_keys(tip, action.shortcut()))
