"""The buttons and menus of My courses that make and change; grey, with the reason, where not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QMenu, QToolButton, QWidget

from ...domain.arranging.drafts import COPY, COURSE, NEW_COURSE, NEW_TYPE, TYPE
from ...server.address import course_path
from ...server.pages.organisation import CourseLine, OrganisationPage
from ...translation import translate
from ..dates import period_text
from ..icons import theme_icon
from ..links import open_link
from .deleting import ask_to_delete_course
from .lists import ConvenersDialog, ListDialog, TypesDialog
from .room import ArrangingRoom
from .words import reason_for_nothing

if TYPE_CHECKING:
    from ..office import Office


class ArrangingControls(QObject):
    """The button New, the button for the selected course, and the list's context menu.

    Others may add to `new_menu`, and grey what they added when `shown` is emitted.
    """

    shown = pyqtSignal(object)  # the organisation's page, or None
    refresh_wanted = pyqtSignal(str, str)
    open_wanted = pyqtSignal(str, str)

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Make them; nothing is offered yet."""
        super().__init__(parent)
        self._office = office
        self._window = parent
        self._page: OrganisationPage | None = None
        self._line: CourseLine | None = None
        self.room = ArrangingRoom(office, parent)
        self.room.changed.connect(self.refresh_wanted)
        self.room.open_wanted.connect(self.open_wanted)
        # Made when they are first shown: only then it is known whether somebody practises.
        self.types: TypesDialog | None = None
        self.conveners: ConvenersDialog | None = None
        self.new_menu, self.course_menu = QMenu(parent), QMenu(parent)
        self.new_button = self._button("arrange_new", "mActionAdd", self.new_menu)
        self.course_button = self._button(
            "arrange_course", "mActionToggleEditing", self.course_menu
        )
        self.new_course = self._action("new_course", self.new_menu, lambda: self._open(NEW_COURSE))
        self.new_type = self._action("new_course_type", self.new_menu, lambda: self._open(NEW_TYPE))
        self.new_menu.addSeparator()
        self.show_types = self._action("show_course_types", self.new_menu, self._show_types)
        self.show_conveners = self._action("show_conveners", self.new_menu, self._show_conveners)
        self.copy = self._action("copy_course", self.course_menu, lambda: self._open_line(COPY))
        self.change = self._action(
            "change_course", self.course_menu, lambda: self._open_line(COURSE)
        )
        self.copy.setIcon(theme_icon("mActionEditCopy"))
        # The everyday case is one click away; the other entries stand in the menu beside it.
        self.course_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.course_button.setDefaultAction(self.copy)
        self.course_menu.addSeparator()
        self.delete = self._action("delete_course", self.course_menu, self._delete)
        self.retranslate()

    def _button(self, name: str, icon: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self._window)
        button.setObjectName(name)
        button.setIcon(theme_icon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        menu.setToolTipsVisible(True)
        return button

    def _action(self, name: str, menu: QMenu, act: Callable[[], object]) -> QAction:
        action = QAction(menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def offer_in(self, view: QAbstractItemView) -> None:
        """Show the course's menu in a list, too."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def show(place: QPoint) -> None:
            if self._line is not None:
                self.course_menu.popup(view.viewport().mapToGlobal(place))

        view.customContextMenuRequested.connect(show)

    # --- what is chosen ------------------------------------------------------------------------

    def set_page(self, page: OrganisationPage | None) -> None:
        """Work for the organisation of this page; None: for none."""
        if page is not self._page:
            self._page = page
            for dialog in self._lists:
                dialog.set_page(page)
                if page is None:
                    dialog.hide()
        self._show()
        self.shown.emit(page)

    def set_line(self, line: CourseLine | None) -> None:
        """Work with the selected course; None: with none."""
        self._line = line
        self._show()

    # --- doing ---------------------------------------------------------------------------------

    def _open(self, kind: str, target: str = "") -> None:
        if self._page is not None:
            self.room.open(self._page.organisation, kind, target)

    def _open_line(self, kind: str) -> None:
        if self._line is not None:
            self._open(kind, self._line.course)

    @property
    def _lists(self) -> list[ListDialog]:
        return [dialog for dialog in (self.types, self.conveners) if dialog is not None]

    def _show_types(self) -> None:
        if self.types is None:
            self.types = TypesDialog(self._office, self._window)
            self.types.new_wanted.connect(lambda: self._open(NEW_TYPE))
            self.types.change_wanted.connect(lambda number: self._open(TYPE, str(number)))
        self.types.bring_up(self._page)

    def _show_conveners(self) -> None:
        if self.conveners is None:
            self.conveners = ConvenersDialog(self._office, self._window)
        self.conveners.bring_up(self._page)

    def _delete(self) -> None:
        page, line = self._page, self._line
        if page is None or line is None:
            return
        name = f"{line.course_type}, {period_text(line.start, line.end)}"
        if ask_to_delete_course(name, self._window):
            path = course_path(page.organisation, line.course, "delete/")
            open_link(self._office.server.url(path))

    def close_idle(self) -> None:
        """Save and close all windows that are not sending."""
        self._hide_lists()
        self.room.close_idle()

    def close_others(self, username: str) -> None:
        """Save and close the windows of everybody else."""
        self.room.close_others(username)

    def close_all(self) -> None:
        """Save and close all windows."""
        self._hide_lists()
        self.room.close_all()

    def _hide_lists(self) -> None:
        for dialog in self._lists:
            dialog.hide()

    # --- showing -------------------------------------------------------------------------------

    def _reasons(self) -> dict[QAction, str]:
        """Return for each entry why it is grey; empty: it is not."""
        page, line = self._page, self._line
        if page is None:
            return dict.fromkeys(self._entries, "no-organisation")
        found = page.arrangements
        course = "no-course" if line is None else "" if line.may_edit else "not-my-course"
        create = "" if page.may_create_course else "not-convener"
        return {
            self.new_course: create,
            self.new_type: "" if found.may_create_type else "not-owner",
            self.show_types: "",
            self.show_conveners: "",
            self.copy: course or create,
            self.change: course,
            self.delete: course,
        }

    @property
    def _entries(self) -> tuple[QAction, ...]:
        return (
            self.new_course,
            self.new_type,
            self.show_types,
            self.show_conveners,
            self.copy,
            self.change,
            self.delete,
        )

    def _show(self) -> None:
        tips = self._tips()
        for action, reason in self._reasons().items():
            action.setEnabled(not reason)
            action.setToolTip(reason_for_nothing(reason) or tips[action])
        self.new_button.setEnabled(self._page is not None)
        self.course_button.setEnabled(self.copy.isEnabled())

    def _tips(self) -> dict[QAction, str]:
        return {
            self.new_course: translate("Arranging", "Make a course for your organisation"),
            self.new_type: translate("Arranging", "Make a course type for your organisation"),
            self.show_types: translate("Arranging", "See the course types, and change them"),
            self.show_conveners: translate(
                "Arranging", "See who signs the certificates, and what is missing"
            ),
            self.copy: translate(
                "Arranging", "Make the same course once more: only the days are typed"
            ),
            self.change: translate("Arranging", "Change what the selected course says"),
            self.delete: translate(
                "Arranging", "Open the page that deletes it, in your web browser"
            ),
        }

    def retranslate(self) -> None:
        """Set every text."""
        tip = translate("Arranging", "Make something new for your organisation")
        self.new_button.setText(translate("Arranging", "New", "a button with a menu"))
        self.new_button.setToolTip(tip)
        self.new_button.setAccessibleName(tip)
        self.course_button.setAccessibleName(
            translate("Arranging", "Copy or change the selected course")
        )
        for action, text in (
            (self.new_course, translate("Arranging", "New Course…")),
            (self.new_type, translate("Arranging", "New Course Type…")),
            (self.show_types, translate("Arranging", "Course Types…")),
            (self.show_conveners, translate("Arranging", "Conveners…")),
            (self.copy, translate("Arranging", "Copy with New Dates…")),
            (self.change, translate("Arranging", "Change…")),
            (self.delete, translate("Arranging", "Delete on the Site…")),
        ):
            action.setText(text)
        self.copy.setIconText(translate("Arranging", "Copy…", "a narrow button: a course"))
        self._show()
