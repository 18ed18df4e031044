"""What is stored on this computer, how long, and deleting it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...network.profile import profile_path
from ...storage.inventory import Inventory, take_inventory
from ...translation import translate
from ..office import Office
from ..put_away import put_away
from .delete_dialog import DeleteDialog
from .deleting import delete, why_not
from .host import Host
from .moving import has_password
from .section import Section
from .stored import (
    Line,
    Part,
    Stored,
    centre_line,
    draft_line,
    form_line,
    part_line,
    run_line,
    size_text,
)

_PART = Qt.ItemDataRole.UserRole
_LINES = 10


class PrivacySection(Section):
    """A list of all that is kept, with buttons that ask before they delete."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """Look what there is."""
        super().__init__("privacy", host, parent)
        self._about = self.text("privacy_about")
        self.list = QTreeWidget(self)
        self.list.setObjectName("options_stored")
        self.list.setColumnCount(4)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        self.list.setTabKeyNavigation(False)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * _LINES * 3 // 2)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._delete = self.button("delete")
        self._delete_all = self.button("delete_all")
        self._open = self.button("open_folder")
        self._folder = self.text("folder")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._about, self.list, self._folder):
            self.rows.addWidget(widget)
        self.row([self._delete, self._delete_all, self._open])
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self._delete.clicked.connect(self._delete_selected)
        self._delete_all.clicked.connect(self._delete_everything)
        self._open.clicked.connect(self._open_folder)
        self._office: Office | None = None
        self.stored = self._look(self.inventory)

    def _look(self, inventory: Inventory) -> Stored:
        names = self.host.settings.stored_names()
        office = self.host.office
        is_fetching = office is not None and office.is_refreshing
        return Stored(inventory, len(names), has_password(self.host), is_fetching)

    def _watch(self) -> None:
        """Hear of the catalogue of the office that there is now."""
        if self.host.office is not self._office:
            self._office = self.host.office
            if self._office is not None:
                self._office.refreshing_changed.connect(self.changed_more)

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Options", "Privacy"))
        self._about.setText(
            translate(
                "Options",
                "All that the plugin stores on this computer. Only you may read it. Nothing of "
                "it is sent anywhere but to the certification site, and only when you say so.",
            )
        )
        self.list.setHeaderLabels(
            [
                translate("Options", "What", "is stored"),
                translate("Options", "How much", "is stored"),
                translate("Options", "Size", "on the disk"),
                translate("Options", "How long", "it is stored"),
            ]
        )
        self.list.setAccessibleName(translate("Options", "What is stored on this computer"))
        self._delete.setText(translate("Options", "Delete Now…"))
        self._delete.setToolTip(translate("Options", "Delete what is selected in the list"))
        self._delete_all.setText(translate("Options", "Delete All Now…"))
        self._delete_all.setToolTip(translate("Options", "Delete everything in the list"))
        self._open.setText(translate("Options", "Open Folder"))
        self._open.setToolTip(translate("Options", "Show the files in your file manager"))

    def refresh(self) -> None:
        """Look again."""
        self._watch()
        chosen = self._chosen()
        self.stored = self._look(self.inventory)
        self.list.clear()
        for part in Part:
            item = self._item(part, part_line(part, self.stored))
            self.list.addTopLevelItem(item)
            for line in self._lines_of(part):
                item.addChild(self._item(part, line))
            item.setExpanded(True)
            if part is chosen:
                self.list.setCurrentItem(item)
        self._folder.setText(
            translate(
                "Options",
                "{size} in the folder {folder}",
                size=size_text(self.stored.inventory.size),
                folder=str(profile_path()),
            )
        )
        self._show_buttons()

    def _item(self, part: Part, line: Line) -> QTreeWidgetItem:
        item = QTreeWidgetItem([line.name, line.amount, line.size, line.kept])
        item.setData(0, _PART, part.value)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _lines_of(self, part: Part) -> list[Line]:
        found = self.stored.inventory
        if part is Part.DRAFTS:
            return [draft_line(draft) for draft in found.drafts or ()]
        if part is Part.CENTRES:
            return [centre_line(centre) for centre in found.centres]
        if part is Part.ARRANGING:
            return [form_line(form) for form in found.forms]
        if part is Part.RUNS:
            return [run_line(run) for run in found.runs]
        return []

    def _chosen(self) -> Part | None:
        item = self.list.currentItem()
        return Part(item.data(0, _PART)) if item is not None and item.isSelected() else None

    def _show_buttons(self) -> None:
        self._delete.setEnabled(self._chosen() in self.stored.parts)
        self._delete_all.setEnabled(bool(self.stored.parts))
        self._open.setEnabled(profile_path().is_dir())

    # --- deleting ----------------------------------------------------------------------------

    def _delete_selected(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._ask([chosen])

    def _delete_everything(self) -> None:
        self._ask(self.stored.parts)

    def _ask(self, parts: Sequence[Part]) -> None:
        refusal = why_not(self.host, parts)
        if refusal:
            self.warn(refusal)
            return
        self.stored = self._look(take_inventory(profile_path()))
        dialog = DeleteDialog(parts, self.stored, self)
        accepted = dialog.exec() == DeleteDialog.DialogCode.Accepted
        runs = dialog.runs
        put_away(dialog)
        if not accepted:
            return
        stayed = delete(self.host, parts, self.stored, runs)
        if stayed:
            self.warn(" ".join(stayed))
        else:
            self.told.emit(translate("Options", "Deleted."), False)
        self.changed_more.emit()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(profile_path())))
