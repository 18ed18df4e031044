"""The menu of the table's rows. Whoever has something to offer for rows adds a section."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QMenu

from .view import ParticipantsView

# Adds actions for the model's rows, which are selected, to the menu.
Section = Callable[[QMenu, Sequence[int]], None]


class TableMenu(QObject):
    """Opens at a click with the right button, and at the keyboard's key for menus."""

    def __init__(self, view: ParticipantsView) -> None:
        """Open over the rows of this view."""
        super().__init__(view)
        self._view = view
        self._sections: list[Section] = []
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show)

    def add_section(self, section: Section, *, first: bool = False) -> None:
        """Let `section` add its actions each time the menu opens; `first` puts them on top."""
        self._sections.insert(0 if first else len(self._sections), section)

    def menu(self) -> QMenu:
        """Return the menu for the selected rows; it goes when it is closed."""
        menu = QMenu(self._view)
        menu.setObjectName("participants_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = [row for row in self._view.selected_rows() if self._view.people.person(row)]
        for section in self._sections:
            menu.addSeparator()  # menus do not show those without anything around them
            section(menu, rows)
        return menu

    def _show(self, position: QPoint) -> None:
        self.menu().popup(self._view.viewport().mapToGlobal(position))
