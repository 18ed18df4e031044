"""A dialog that was answered is gone before what it confirmed is sent."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QWidget

from qgis_certification_plugin.ui.participants.person import confirm
from qgis_certification_plugin.ui.put_away import put_away


def test_it_is_gone_at_once_also_where_another_dialog_is_open(qgis_app: object) -> None:
    gone: list[bool] = []
    outer, inner = QDialog(), QDialog()

    def ask() -> None:
        QTimer.singleShot(0, inner.accept)
        inner.exec()
        put_away(inner)
        gone.append(sip.isdeleted(inner))
        outer.accept()

    QTimer.singleShot(0, ask)
    outer.exec()
    put_away(outer)
    assert [*gone, sip.isdeleted(outer)] == [True, True]


def test_one_that_went_with_its_parent_is_no_trouble(qgis_app: object) -> None:
    parent = QWidget()
    dialog = QDialog(parent)
    sip.delete(parent)
    put_away(dialog)
    assert sip.isdeleted(dialog)


def test_a_question_leaves_nothing_in_its_window(qgis_app: object) -> None:
    window = QWidget()

    def press() -> None:
        [dialog] = window.findChildren(QDialog)
        dialog.accept()

    QTimer.singleShot(0, press)
    assert confirm.confirm("Title", "Text", "Pay", window)
    assert window.findChildren(QDialog) == []
