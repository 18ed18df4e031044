"""What repairing all safe ones would change, cell by cell, before anything is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.checking import Field, SafeRepair
from ...translation import translate
from ..button_box import ButtonBox
from ..fitting import open_with
from ..help import offer_help
from ..practice.band import add_band
from .bars import plain_label
from .columns import Column, header

_COLUMNS = {
    Field.FIRST_NAME: Column.FIRST_NAME,
    Field.SURNAME: Column.SURNAME,
    Field.EMAIL: Column.EMAIL,
}


class RepairAllDialog(QDialog):
    """Lists the changes of each row; a row that is unticked stays as it is."""

    def __init__(
        self, repairs: Sequence[SafeRepair], places: Mapping[str, int], parent: QWidget
    ) -> None:
        """Show the repairs; `places` are the rows' numbers, counted from 1."""
        super().__init__(parent)
        self.setObjectName("repair_all")
        self.setWindowTitle(translate("RepairAllDialog", "Repair All Safe Ones"))
        self._repairs = repairs
        text = plain_label("repair_all_text", self)
        text.setWordWrap(True)
        text.setText(
            translate(
                "RepairAllDialog",
                "These repairs lose nothing. Untick a row that shall stay as it is. Undo brings "
                "everything back.",
            )
        )
        self._tree = self._make_tree(places)
        box = ButtonBox(self)
        box.setObjectName("repair_all_buttons")
        offer_help(box, "participants")
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("repair_all_cancel")
        self._repair = QPushButton(box)
        self._repair.setObjectName("repair_all_do")
        box.addButton(self._repair, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self._tree, 1)
        layout.addWidget(box)
        add_band(layout, self)
        self._tree.itemChanged.connect(self._count)
        self._count()
        self._repair.setDefault(True)
        open_with(self, 95, 26)

    def _make_tree(self, places: Mapping[str, int]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("repair_all_list")
        tree.setAccessibleName(translate("RepairAllDialog", "What would be changed"))
        tree.setRootIsDecorated(False)
        tree.setAlternatingRowColors(True)
        tree.setHeaderLabels(
            [
                translate("RepairAllDialog", "Row"),
                translate("RepairAllDialog", "Column"),
                translate("RepairAllDialog", "Now", "heading: the text before a repair"),
                translate("RepairAllDialog", "Then", "heading: the text after a repair"),
            ]
        )
        for number, one in enumerate(self._repairs):
            for place, change in enumerate(one.changes):
                row = str(places.get(one.before.row, "")) if not place else ""
                column = header(_COLUMNS[change.field])
                line = QTreeWidgetItem(tree, [row, column, _seen(change.before), change.after])
                line.setData(0, Qt.ItemDataRole.UserRole, number)
                if not place:
                    line.setCheckState(0, Qt.CheckState.Checked)
        heading = tree.header()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        letter = self.fontMetrics().averageCharWidth()
        for place, width in enumerate((10, 14, 34)):
            tree.setColumnWidth(place, letter * width)
        return tree

    def chosen(self) -> list[SafeRepair]:
        """Return the repairs of the rows that are ticked."""
        items = (self._tree.topLevelItem(i) for i in range(self._tree.topLevelItemCount()))
        ticked = {
            item.data(0, Qt.ItemDataRole.UserRole)
            for item in items
            if item.text(0) and item.checkState(0) == Qt.CheckState.Checked
        }
        return [one for number, one in enumerate(self._repairs) if number in ticked]

    def _count(self) -> None:
        count = len(self.chosen())
        self._repair.setText(translate("RepairAllDialog", "Repair %n Row(s)", n=count))
        self._repair.setEnabled(count > 0)


def _seen(text: str) -> str:
    """Return a text in which blanks at the ends and what nobody sees can be seen."""
    bare = text.strip(" ")
    start = len(text) - len(text.lstrip(" "))
    shown = "".join(c if c.isprintable() else "␣" if c.isspace() else "�" for c in bare)
    return "␣" * start + shown + "␣" * (len(text) - start - len(bare) if bare else 0)
