"""The table as a spreadsheet: its commands with keys, its menus, its headings, its exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ...settings import Settings
from ...translation import translate
from ..icons import theme_icon
from .choices import Choice, choice_text, counts
from .columns import Column
from .context_menu import TableMenu
from .editing import TableEditing
from .export.exporting import Exporting
from .heading import TableHeading
from .messages import Messages
from .model import ParticipantsModel
from .sheets.menu import PrintMenu
from .toolbar import CourseToolbar
from .view import ParticipantsView

_Standard = QKeySequence.StandardKey


class Spreadsheet(QObject):
    """Adds to the window what people expect of a table. `menu` takes sections of others."""

    forget_wanted = pyqtSignal()

    def __init__(
        self,
        editing: TableEditing,
        view: ParticipantsView,
        tools: CourseToolbar,
        messages: Messages,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Put four menus into the toolbar."""
        super().__init__(window)
        self._model: ParticipantsModel = view.people
        self._view = view
        self._tools = tools
        self._editing = editing
        self.heading = TableHeading(view, settings)
        self.menu = TableMenu(view)
        self.exporting = Exporting(self._model, view, messages, window)
        self.printing = PrintMenu(self.exporting)
        cells = editing.cells
        tools.copy.triggered.connect(cells.copy)
        self.cut = self._action("mActionEditCut", _Standard.Cut, cells.cut)
        self.paste_cells = self._action(
            "mActionEditPaste", "Ctrl+Shift+V", editing.paste_into_cells
        )
        self.fill_down = self._action("mActionArrowDown", "Ctrl+D", cells.fill_down)
        self.insert_above = self._action("mActionNewTableRow", "", cells.insert_row_above)
        self.forget = self._action("mActionDeleteSelected", "", self.forget_wanted.emit)
        tools.copy.setIcon(theme_icon("mActionEditCopy"))
        self._menus = [
            self._button("table_menu", theme_icon("mActionOpenTable"), self._fill_edit),
            self._button("export_menu", theme_icon("mActionFileSaveAs"), self.exporting.fill),
            self._button("print_menu", theme_icon("mActionFilePrint"), self.printing.fill),
            self._button("show_menu", theme_icon("mActionFilter2"), self._fill_choices),
        ]
        self.menu.add_section(self._add_editing)
        self.menu.add_section(self._add_people)
        self.menu.add_section(self._add_sorting)
        tools.find_entered.connect(self._go_to_found)
        view.filter.choice_changed.connect(self._set_choice_text)

    # --- building ----------------------------------------------------------------------------

    def _action(
        self, icon: str, keys: str | QKeySequence.StandardKey, run: Callable[[], object]
    ) -> QAction:
        action = QAction(theme_icon(icon), "", self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        # A cell that is being edited keeps these keys for itself.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: run())
        self._view.addAction(action)
        return action

    def _button(self, name: str, icon: QIcon, fill: Callable[[QMenu], None]) -> QToolButton:
        button = QToolButton(self._tools)
        button.setObjectName(name)
        button.setIcon(icon)
        button.setIconSize(self._tools.iconSize())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.setObjectName(f"{name}_entries")
        menu.aboutToShow.connect(partial(fill, menu))
        button.setMenu(menu)
        self._tools.add_before_find(button, is_known=name == "print_menu")
        return button

    # --- the menus ---------------------------------------------------------------------------

    def _fill_edit(self, menu: QMenu) -> None:
        menu.clear()
        self._add_editing(menu, ())
        menu.addSeparator()
        columns = menu.addMenu(translate("Spreadsheet", "Columns"))
        columns.setObjectName("table_columns")
        self.heading.add_columns(columns)
        self._add_sorting(menu, ())
        menu.addSeparator()
        menu.addAction(self.forget)

    def _add_editing(self, menu: QMenu, _rows: Sequence[int]) -> None:
        for action in (self.cut, self._tools.copy, self._tools.paste, self.paste_cells):
            menu.addAction(action)
        menu.addSeparator()
        for action in (self.fill_down, self.insert_above, self._tools.remove):
            menu.addAction(action)

    def _add_people(self, menu: QMenu, rows: Sequence[int]) -> None:
        """Say of all selected people at once whether they passed, and which wording they get."""
        model = self._model
        may = [row for row in rows if model.is_editable(row, Column.CERTIFICATE)]
        for text, passed in (
            (translate("Spreadsheet", "Passed", "said of all selected people"), True),
            (translate("Spreadsheet", "Did Not Pass", "said of all selected people"), False),
        ):
            action = menu.addAction(text)
            action.setEnabled(bool(may))
            action.triggered.connect(partial(self._set_passed, may, passed))
        wordings = menu.addMenu(translate("Spreadsheet", "Certificate Type"))
        wordings.setObjectName("participants_wordings")
        wordings.setEnabled(bool(may))
        every = [(None, translate("ParticipantsTable", "As for all"))]
        for number, name in [*every, *model.certificate_types.items()]:
            action = wordings.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._set_wording, may, number))

    def _set_passed(self, rows: Sequence[int], passed: bool, _checked: bool = False) -> None:
        self._model.set_passed(rows, passed)

    def _set_wording(self, rows: Sequence[int], number: int | None, _checked: bool = False) -> None:
        self._model.set_certificate_type(rows, number)

    def _add_sorting(self, menu: QMenu, _rows: Sequence[int]) -> None:
        current = self._view.current_cell()
        column = Column(current.column()) if current.isValid() else Column.SURNAME
        self.heading.add_sorting(menu, column)

    def _fill_choices(self, menu: QMenu) -> None:
        menu.clear()
        found = counts(self._model)
        for choice in Choice:
            action = menu.addAction(f"{choice_text(choice)} ({found[choice]})")
            action.setObjectName(f"show_{choice.value}")
            action.setCheckable(True)
            action.setChecked(choice is self._view.filter.choice)
            action.triggered.connect(partial(self._choose, choice))

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        self._view.filter.set_choice(choice)

    def _go_to_found(self) -> None:
        self._view.setFocus()
        shown = self._view.filter
        if shown.rowCount():
            self._view.setCurrentIndex(shown.index(0, Column.FIRST_NAME))

    # --- the window's wishes -----------------------------------------------------------------

    def set_editable(self, *, editable: bool) -> None:
        """Let nobody edit while something is being sent."""
        for action in (self.cut, self.paste_cells, self.fill_down, self.insert_above, self.forget):
            action.setEnabled(editable)

    def _set_choice_text(self) -> None:
        choice = self._view.filter.choice
        button = self._menus[3]
        shown = choice_text(choice)
        button.setText(shown)
        button.setAccessibleName(translate("Spreadsheet", "Rows shown: {rows}", rows=shown))
        self._tools.fit()

    def retranslate(self) -> None:
        """Set every text."""
        for action, text in (
            (self.cut, translate("Spreadsheet", "Cut")),
            (self._tools.copy, translate("Spreadsheet", "Copy")),
            (self.paste_cells, translate("Spreadsheet", "Paste into Cells")),
            (self.fill_down, translate("Spreadsheet", "Fill Down")),
            (self.insert_above, translate("Spreadsheet", "Insert Row Above")),
            (self.forget, translate("Spreadsheet", "Forget This Draft…")),
        ):
            action.setText(text)
        for button, text, tip in (
            (
                self._menus[0],
                translate("Spreadsheet", "Table", "button with a menu: cut, copy, sort"),
                translate("Spreadsheet", "Cut, fill, sort, choose columns, forget the draft"),
            ),
            (
                self._menus[1],
                translate("Spreadsheet", "Export"),
                translate("Spreadsheet", "Save the table in a file, or add it to the project"),
            ),
            (
                self._menus[2],
                translate("Spreadsheet", "Print", "button with a menu: lists and name plates"),
                translate("Spreadsheet", "A list to sign, name plates, attendance per day"),
            ),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip)
        self._menus[3].setToolTip(translate("Spreadsheet", "Choose which rows are shown"))
        self._set_choice_text()
        self.heading.fit()

    def close(self) -> None:
        """Remember the columns."""
        self.heading.remember()
