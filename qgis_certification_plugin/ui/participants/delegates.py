"""Editors in the cells of the participants' table."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...translation import translate
from .columns import Column, header
from .model import ParticipantsModel


class _CellEdit(QLineEdit):
    """One cell's text. A table on the clipboard is for the table, not for the cell."""

    table_pasted = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hand a pasted table on."""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if "\t" in text or "\n" in text.strip():
                self.table_pasted.emit()
                return
        super().keyPressEvent(event)


class TextDelegate(QStyledItemDelegate):
    """Edits names and e-mail addresses."""

    table_pasted = pyqtSignal()

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """Make a line to type in."""
        editor = _CellEdit(parent)
        editor.setObjectName("participant_cell")
        editor.setFrame(False)
        editor.setAccessibleName(header(Column(index.column())))
        editor.table_pasted.connect(self._pass_on)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        """Show what the cell holds; what is being typed stays when the table is shown anew."""
        if not editor.isModified():
            super().setEditorData(editor, index)

    def _pass_on(self) -> None:
        hint = QAbstractItemDelegate.EndEditHint.RevertModelCache
        self.closeEditor.emit(self.sender(), hint)
        self.table_pasted.emit()


class CertificateDelegate(QStyledItemDelegate):
    """Chooses a wording: `chosen` tells the cell and the wording's number, None for all's."""

    chosen = pyqtSignal(QModelIndex, object)

    def __init__(self, model: ParticipantsModel, parent: QWidget) -> None:
        """Offer the wordings that the model knows."""
        super().__init__(parent)
        self._model = model

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex
    ) -> QWidget:
        """Make a list to choose from."""
        editor = QComboBox(parent)
        editor.setObjectName("participant_certificate_type")
        editor.setAccessibleName(header(Column.CERTIFICATE))
        editor.addItem(translate("ParticipantsTable", "As for all"), None)
        for number, name in self._model.certificate_types.items():
            editor.addItem(name, number)
        editor.activated.connect(self._commit)
        return editor

    def _commit(self) -> None:
        editor = self.sender()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        """Show what is chosen."""
        chosen = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex(0 if chosen is None else max(0, editor.findData(chosen)))

    def setModelData(  # noqa: N802
        self, editor: QWidget, _model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        """Tell what was chosen."""
        self.chosen.emit(index, editor.currentData())
