"""The status cell: what is right or wrong with the row, and a button with the answer to it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPainter
from qgis.PyQt.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from .answers import answer_of
from .model import ParticipantsModel


class StatusDelegate(QStyledItemDelegate):
    """Paints the answer as a button; `answered` carries the model's row that was clicked."""

    answered = pyqtSignal(int)

    def __init__(self, model: ParticipantsModel, parent: QObject) -> None:
        """Ask this model, whatever filter stands between it and the view."""
        super().__init__(parent)
        self._model = model

    def _label(self, index: QModelIndex) -> str:
        row = _source_row(index)
        if self._model.is_locked or self._model.person(row) is None:
            return ""
        answer = answer_of(self._model.facts(row))
        return answer.label if answer is not None else ""

    def _button(self, option: QStyleOptionViewItem, label: str) -> QStyleOptionButton:
        button = QStyleOptionButton()
        button.fontMetrics = option.fontMetrics
        button.palette = option.palette
        button.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Raised
        letter = option.fontMetrics.averageCharWidth()
        width = option.fontMetrics.horizontalAdvance(label) + 4 * letter
        area = QRect(option.rect)
        # A narrow cell keeps half of itself for the sentence.
        area.setLeft(max(area.right() - width + 1, area.center().x()))
        button.rect = area.adjusted(0, 1, -1, -1)
        room = button.rect.width() - 2 * letter  # a style would cut the words at both ends
        button.text = option.fontMetrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
        return button

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the sentence, and the button right of it."""
        label = self._label(index)
        if not label:
            super().paint(painter, option, index)
            return
        button = self._button(option, label)
        cell = QStyleOptionViewItem(option)
        cell.rect.setRight(button.rect.left() - 1)
        super().paint(painter, cell, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_PushButton, button, painter, option.widget)

    def editorEvent(  # noqa: N802
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """Answer where the button is clicked."""
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if event.type() not in kinds or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        label = self._label(index)
        inside = bool(label) and self._button(option, label).rect.contains(event.pos())
        if not inside or event.button() != Qt.MouseButton.LeftButton:
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.answered.emit(_source_row(index))
        return True


def _source_row(index: QModelIndex) -> int:
    model = index.model()
    while hasattr(model, "mapToSource"):
        index = model.mapToSource(index)
        model = index.model()
    return index.row()
