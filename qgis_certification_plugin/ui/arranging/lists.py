"""The course types and the conveners of an organisation, as its page lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.text import tidy
from ...server.address import organisation_path
from ...server.pages.arrangements import ConvenerLine, TypeLine
from ...server.pages.organisation import OrganisationPage
from ...translation import translate
from ..become.naming import name_buttons
from ..button_box import ButtonBox
from ..fitting import open_with
from ..help import offer_help
from ..links import open_link
from ..participants.bars import plain_label
from ..practice.band import add_band
from ..tab_order import order_tabs
from .deleting import ask_to_delete_type
from .dialog import HELP
from .words import reason_for_nothing

if TYPE_CHECKING:
    from ..office import Office

_LINE = Qt.ItemDataRole.UserRole


class ListDialog(QDialog):
    """A list with a sentence above it and buttons below."""

    def __init__(self, office: Office, name: str, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName(name)
        self._office = office
        self._page: OrganisationPage | None = None
        self._about = plain_label(f"{name}_about", self)
        self._about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName(f"{name}_list")
        self.list.currentItemChanged.connect(self.show_buttons)
        self.row = QHBoxLayout()
        box = ButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setObjectName(f"{name}_close")
        offer_help(box, HELP)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._about)
        layout.addWidget(self.list, 1)
        layout.addLayout(self.row)
        layout.addWidget(box)
        add_band(layout, self)
        open_with(self, 64, 20)

    def button(self, name: str) -> QPushButton:
        """Add a button below the list."""
        made = QPushButton(self)
        made.setObjectName(name)
        made.setAutoDefault(False)
        self.row.addWidget(made)
        return made

    def set_page(self, page: OrganisationPage | None) -> None:
        """Show what the organisation's page says now."""
        self._page = page
        self.retranslate()

    def bring_up(self, page: OrganisationPage | None) -> None:
        """Show it in front of the others."""
        self.set_page(page)
        order_tabs(self)
        self.show()
        self.raise_()
        self.activateWindow()

    def open_page(self, path: str) -> None:
        """Open a page of the organisation in the web browser."""
        if self._page is not None:
            open_link(self._office.server.url(organisation_path(self._page.organisation, path)))

    def show_buttons(self) -> None:
        """Make grey what is not offered."""

    def retranslate(self) -> None:
        """Set every text."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class TypesDialog(ListDialog):
    """The course types: new ones, and changing those that there are."""

    new_wanted = pyqtSignal()
    change_wanted = pyqtSignal(int)

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(office, "course_types", parent)
        self.new = self.button("course_type_new")
        self.change = self.button("course_type_change")
        self.row.addStretch(1)
        self.delete = self.button("course_type_delete")
        self.new.clicked.connect(self.new_wanted)
        self.change.clicked.connect(self._change)
        self.delete.clicked.connect(self._delete)
        self.list.itemActivated.connect(self._change)
        self.retranslate()

    @property
    def chosen(self) -> TypeLine | None:
        """The course type that is selected."""
        item = self.list.currentItem()
        return item.data(_LINE) if item is not None else None

    def _change(self) -> None:
        line = self.chosen
        if line is not None and line.may_edit:
            self.change_wanted.emit(line.number)

    def _delete(self) -> None:
        line = self.chosen
        if line is not None and ask_to_delete_type(line.name, self):
            self.open_page(f"coursetype/{line.number}/delete/")

    def show_buttons(self) -> None:
        """Make grey what is not offered, and say why."""
        line = self.chosen
        may = line is not None and line.may_edit
        self.change.setEnabled(may)
        self.delete.setEnabled(may)
        found = self._page.arrangements if self._page is not None else None
        self.new.setEnabled(found is not None and found.may_create_type)
        reason = "" if line is None or may else reason_for_nothing("not-owner")
        name_buttons(
            (
                self.new,
                translate("Arranging", "New Course Type…"),
                translate("Arranging", "Make a course type for your organisation")
                if self.new.isEnabled()
                else reason_for_nothing("not-owner"),
            ),
            (
                self.change,
                translate("Arranging", "Change…"),
                reason or translate("Arranging", "Change the selected course type"),
            ),
            (
                self.delete,
                translate("Arranging", "Delete on the Site…"),
                reason
                or translate("Arranging", "Open the page that deletes it, in your web browser"),
            ),
        )

    def retranslate(self) -> None:
        """Set every text and fill the list."""
        self.setWindowTitle(translate("Arranging", "Course Types"))
        self.list.setAccessibleName(translate("Arranging", "Course types"))
        kept = self.chosen
        lines = self._page.arrangements.course_types if self._page is not None else ()
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.name)
            item.setData(_LINE, line)
            self.list.addItem(item)
            if kept is not None and line.number == kept.number:
                self.list.setCurrentItem(item)
        self._about.setText(
            translate("Arranging", "What your organisation teaches. A course is one run of these.")
            if lines
            else translate("Arranging", "Your organisation has no course types yet.")
        )
        self.show_buttons()


class ConvenersDialog(ListDialog):
    """Who signs the certificates, and what is missing; changing them is done on the site."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(office, "conveners", parent)
        self.add = self.button("convener_add")
        self.change = self.button("convener_change")
        self.row.addStretch(1)
        self.add.clicked.connect(lambda: self.open_page("create-courseconvener/"))
        self.change.clicked.connect(self._change)
        self.list.itemActivated.connect(self._change)
        self.retranslate()

    def _chosen(self) -> ConvenerLine | None:
        item = self.list.currentItem()
        return item.data(_LINE) if item is not None else None

    def _change(self) -> None:
        line = self._chosen()
        if line is not None and line.slug:
            self.open_page(f"convener/{line.slug}/update/")

    def _is_me(self, line: ConvenerLine) -> bool:
        profile = self._office.account.profile
        if profile is None:
            return False
        name = tidy(f"{profile.first_name} {profile.last_name}")
        return bool(name) and tidy(line.name) == name

    def _text(self, line: ConvenerLine) -> str:
        name = line.name or translate("Arranging", "without a name")
        if not line.is_active:
            return translate(
                "Arranging", "{name}: not active, so not offered for courses", name=name
            )
        if self._is_me(line):
            return translate("Arranging", "{name} (you)", name=name)
        return name

    def _missing(self, lines: tuple[ConvenerLine, ...]) -> str:
        active = [line for line in lines if line.is_active]
        if not active:
            return translate(
                "Arranging",
                "There is no active course convener, so no course can be made. Add one on the "
                "site: a user with an account there, and a picture of the signature.",
            )
        said = translate(
            "Arranging",
            "Conveners sign the certificates of their courses. Whether a signature is there is "
            "shown on the site's page of the convener only.",
        )
        if any(map(self._is_me, active)):
            return said
        return " ".join(
            (
                said,
                translate(
                    "Arranging",
                    "Nobody of your name is among the active ones: courses get another convener.",
                ),
            )
        )

    def show_buttons(self) -> None:
        """Make grey what is not offered, and say why."""
        line = self._chosen()
        found = self._page.arrangements if self._page is not None else None
        self.add.setEnabled(found is not None and found.may_create_convener)
        self.change.setEnabled(line is not None and bool(line.slug))
        refused = reason_for_nothing("not-owner")
        opens = translate("Arranging", "Opens the site's page in your web browser")
        name_buttons(
            (
                self.add,
                translate("Arranging", "Add on the Site…"),
                opens if self.add.isEnabled() else refused,
            ),
            (
                self.change,
                translate("Arranging", "Change on the Site…"),
                refused if line is not None and not line.slug else opens,
            ),
        )

    def retranslate(self) -> None:
        """Set every text and fill the list."""
        self.setWindowTitle(translate("Arranging", "Course Conveners"))
        self.list.setAccessibleName(translate("Arranging", "Course conveners"))
        lines = self._page.arrangements.conveners if self._page is not None else ()
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(self._text(line))
            item.setData(_LINE, line)
            self.list.addItem(item)
        self._about.setText(self._missing(lines) if self._page is not None else "")
        self.show_buttons()
