"""The headings of the table: widths, order, hidden columns and sorting, remembered."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QHeaderView, QMenu

from ...settings import Settings
from ...translation import translate
from .columns import Column, header
from .selection import shown_columns
from .view import ParticipantsView

# The name under which the headings are remembered; another one for every set of columns.
REMEMBERED = f"participants_columns_{len(Column)}"
# Widths in letters of the view's font: the least that is read well, and the share of more room.
_LEAST = {
    Column.PASSED: (8, 0),
    Column.FIRST_NAME: (11, 1),
    Column.SURNAME: (12, 1),
    Column.EMAIL: (22, 3),
    Column.CERTIFICATE: (11, 7),
    Column.STATUS: (32, 10),  # number, whether it is verified, and the days left
    Column.REMARK: (9, 0),
}
# Without it nobody would know whose row it is.
_ALWAYS = Column.FIRST_NAME
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class TableHeading(QObject):
    """Columns fill the table's width until somebody gives them widths of their own."""

    def __init__(self, view: ParticipantsView, settings: Settings) -> None:
        """Take over the headings of the view."""
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._heading = view.horizontalHeader()
        self._fits = True
        self._fitting = False
        heading = self._heading
        heading.setSectionsMovable(True)
        heading.setMinimumSectionSize(view.fontMetrics().averageCharWidth() * 5)
        heading.setSortIndicator(-1, _ASCENDING)
        view.setSortingEnabled(True)
        self._restore()
        heading.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heading.customContextMenuRequested.connect(self._show_menu)
        heading.sortIndicatorChanged.connect(self._sort)
        heading.sectionResized.connect(self._resized)
        view.viewport().installEventFilter(self)
        self._last: tuple[int, Qt.SortOrder] = (-1, _ASCENDING)

    # --- sorting -----------------------------------------------------------------------------

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        """A third click on a heading puts the rows back in the order of the course."""
        last, self._last = self._last, (column, order)
        if column >= 0 and last == (column, _DESCENDING) and order == _ASCENDING:
            QTimer.singleShot(0, partial(self.sort, -1))

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by a column; -1 stands for the order of the course."""
        self._last = (column, order)
        self._heading.setSortIndicator(column, order)

    def add_sorting(self, menu: QMenu, column: Column) -> None:
        """Offer the ways to sort by a column."""
        name = header(column)
        for text, target, order in (
            (translate("TableHeading", "Sort Ascending by {column}", column=name), column, 0),
            (translate("TableHeading", "Sort Descending by {column}", column=name), column, 1),
            (translate("TableHeading", "Order of the Course"), -1, 0),
        ):
            action = menu.addAction(text)
            action.setEnabled(target >= 0 or self._view.filter.sorted_by is not None)
            action.triggered.connect(partial(self.sort, target, (_ASCENDING, _DESCENDING)[order]))

    # --- widths ------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Use the width that there is."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Divide the width among the columns, unless somebody has chosen widths."""
        if not self._fits:
            return
        letter = self._view.fontMetrics().averageCharWidth()
        columns = shown_columns(self._heading)
        widths = {
            # A heading may be longer in another language than what stands below it.
            c: max(_LEAST[c][0] * letter, self._heading.sectionSizeHint(c))
            for c in columns
        }
        room = max(0, self._view.viewport().width() - sum(widths.values()))
        shares = sum(_LEAST[c][1] for c in columns) or 1
        self._fitting = True
        for column in columns:
            wide = widths[column] + room * _LEAST[column][1] // shares
            self._heading.resizeSection(column, wide)
        self._fitting = False

    def _resized(self, _column: int, before: int, after: int) -> None:
        # A hidden column has no width, which is not a width that anybody chose.
        if not self._fitting and before and after:
            self._fits = False

    def _fit_to_contents(self, columns: list[Column]) -> None:
        self._fits = False
        for column in columns:
            self._view.resizeColumnToContents(column)

    # --- which columns -----------------------------------------------------------------------

    def _show_menu(self, position: QPoint) -> None:
        column = self._heading.logicalIndexAt(position)
        menu = self.menu(Column(column) if column >= 0 else None)
        menu.popup(self._heading.mapToGlobal(position))

    def menu(self, column: Column | None) -> QMenu:
        """Return what can be done with the headings; it goes when it is closed."""
        menu = QMenu(self._view)
        menu.setObjectName("participants_heading_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if column is not None:
            self.add_sorting(menu, column)
            menu.addSeparator()
        self.add_columns(menu, column)
        return menu

    def add_columns(self, menu: QMenu, column: Column | None = None) -> None:
        """Offer widths, and which columns are shown."""
        if column is not None:
            text = translate("TableHeading", "Fit Width of {column}", column=header(column))
            menu.addAction(text).triggered.connect(partial(self._fit_to_contents, [column]))
        shown = shown_columns(self._heading)
        text = translate("TableHeading", "Fit All Widths to Contents")
        menu.addAction(text).triggered.connect(partial(self._fit_to_contents, shown))
        menu.addAction(translate("TableHeading", "Reset Columns")).triggered.connect(self.reset)
        menu.addSeparator()
        for each in Column:
            action = menu.addAction(header(each))
            action.setCheckable(True)
            action.setChecked(each in shown)
            action.setEnabled(each is not _ALWAYS)
            action.toggled.connect(partial(self._set_shown, each))

    def _set_shown(self, column: Column, shown: bool) -> None:
        self._heading.setSectionHidden(column, not shown)
        if shown and self._heading.sectionSize(column) < self._heading.minimumSectionSize():
            self._view.resizeColumnToContents(column)
        self.fit()

    def reset(self) -> None:
        """Show all columns in their own order and widths."""
        for column in Column:
            self._heading.setSectionHidden(column, False)
            self._heading.moveSection(self._heading.visualIndex(column), column)
        self._fits = True
        self.fit()

    # --- remembering -------------------------------------------------------------------------

    def _restore(self) -> None:
        state = self._settings.geometry(REMEMBERED)
        if state is not None and self._heading.restoreState(state):
            self._fits = False
            self._heading.setStretchLastSection(False)
            self._heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            self._heading.setSectionHidden(_ALWAYS, False)
        # The rows begin in the order of the course.
        self._heading.setSortIndicator(-1, _ASCENDING)
        self._heading.setSortIndicatorShown(True)

    def remember(self) -> None:
        """Keep the columns for the next table."""
        is_own_order = [self._heading.logicalIndex(c) for c in Column] == list(Column)
        if not self._fits or not is_own_order or len(shown_columns(self._heading)) < len(Column):
            self._settings.set_geometry(REMEMBERED, self._heading.saveState())
        else:
            self._settings.forget_geometry(REMEMBERED)
