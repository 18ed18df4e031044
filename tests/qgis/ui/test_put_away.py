"""What is done with is destroyed with Python's lock kept, and never too soon."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QWidget

from qgis_certification_plugin.ui.participants.person import confirm
from qgis_certification_plugin.ui.put_away import delete_later, delete_waiting, put_away


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


def test_a_button_outlives_the_signal_that_ends_it(qgis_app: object) -> None:
    button = QPushButton()
    alive: list[bool] = []

    def clicked() -> None:
        delete_later(button)
        alive.append(not sip.isdeleted(button))

    button.clicked.connect(clicked)
    button.click()
    QCoreApplication.processEvents()
    assert [*alive, sip.isdeleted(button)] == [True, True]


def test_a_button_outlives_the_question_that_its_signal_asks(qgis_app: object) -> None:
    button, question, whole = QPushButton(), QDialog(), QEventLoop()
    alive: list[bool] = []

    def answer() -> None:
        alive.append(not sip.isdeleted(button))
        question.accept()

    def clicked() -> None:
        delete_later(button)
        QTimer.singleShot(20, answer)
        question.exec()
        alive.append(not sip.isdeleted(button))

    button.clicked.connect(clicked)
    button.destroyed.connect(whole.quit)
    QTimer.singleShot(0, button.click)
    whole.exec()
    assert [*alive, sip.isdeleted(button)] == [True, True, True]


def test_what_went_with_its_parent_meanwhile_is_no_trouble(qgis_app: object) -> None:
    parent = QWidget()
    child = QWidget(parent)
    delete_later(child)
    sip.delete(parent)
    QCoreApplication.processEvents()
    assert sip.isdeleted(child)


def test_what_waits_goes_at_once_when_the_plugin_leaves(qgis_app: object) -> None:
    parent = QWidget()
    child = QWidget(parent)
    delete_later(child)
    delete_later(parent)
    delete_waiting()
    assert [sip.isdeleted(one) for one in (child, parent)] == [True, True]
    QCoreApplication.processEvents()  # their turns come, and find nothing
