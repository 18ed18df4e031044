"""The button in a row's status keeps the beginning of its words where the cell is narrow."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from qgis_certification_plugin.ui.participants.status_delegate import StatusDelegate
from tests.qgis.ui.trainers import Trainer


@pytest.mark.parametrize("width", [120, 1200])
def test_words_are_cut_at_their_end_only(trainer: Trainer, width: int) -> None:
    window = trainer.open()
    delegate = StatusDelegate(window.model, window)
    option = QStyleOptionViewItem()
    option.initFrom(window.view)
    option.rect = QRect(0, 0, width, 24)
    label = "Use That Person With a Long Name"
    button = delegate._button(option, label)
    assert option.fontMetrics.horizontalAdvance(button.text) <= button.rect.width()
    assert label.startswith(button.text.rstrip("…"))
    assert (button.text == label) is (width == 1200)
