"""Every module of the plugin can be imported on Qt 6, and every widget works as Qt wants it."""

from __future__ import annotations

import gc
import importlib
import itertools
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from tests.qt6.making import (
    CannotBeMade,
    Maker,
    all_classes_of,
    classes_of,
    is_abstract,
    module_names,
)
from tools.places import NAME, ROOT

_MOST_COLUMNS = 20
_SIZES = (QSize(320, 240), QSize(1400, 900), QSize(40, 40))


def _name(what: type) -> str:
    return f"{what.__module__}.{what.__qualname__}".removeprefix(f"{NAME}.")


def _made(wanted: type, folder: Path) -> tuple[Maker, Any]:
    maker = Maker(folder)
    try:
        return maker, maker.make(wanted)
    except CannotBeMade as error:
        pytest.fail(
            f"{_name(wanted)} cannot be made for the test on Qt 6: {error}. Give the parameter a"
            " type that says what it is, or a recipe in RECIPES of tests/qt6/making.py."
        )


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", module_names())
def test_a_module_can_be_imported(name: str) -> None:
    assert importlib.import_module(name)


def test_what_is_abstract_is_tried_by_what_is_derived_from_it() -> None:
    concrete = classes_of(QObject)
    for base in filter(is_abstract, all_classes_of(QObject)):
        assert any(issubclass(each, base) for each in concrete), _name(base)


@pytest.mark.parametrize("wanted", classes_of(QWidget), ids=_name)
def test_a_widget_can_be_shown_and_destroyed(
    wanted: type, tmp_path: Path, application: Any, complaints: list[str]
) -> None:
    maker, widget = _made(wanted, tmp_path)
    window = widget.window()
    window.show()
    _settle()
    maker.fill(widget)
    _settle()
    for size in _SIZES:
        widget.resize(size)
        _settle()
        assert not widget.grab().isNull()
    if hasattr(widget, "retranslate"):
        widget.retranslate(**maker.arguments_of(widget, "retranslate"))
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
    _settle()
    assert not widget.grab().isNull()
    window.close()
    widget.deleteLater()
    maker.window.deleteLater()
    _settle()
    assert sip.isdeleted(widget)
    gc.collect()


@pytest.mark.parametrize(
    "wanted", [each for each in classes_of(QObject) if not issubclass(each, QWidget)], ids=_name
)
def test_what_stands_behind_the_widgets_can_be_made(
    wanted: type, tmp_path: Path, application: Any, complaints: list[str]
) -> None:
    maker, made = _made(wanted, tmp_path)
    assert isinstance(made, wanted)
    _settle()
    del made
    maker.window.deleteLater()
    _settle()


def _model_beside(delegate: type) -> type | None:
    """The model in the folder of a delegate, whose cells it draws."""
    folder = delegate.__module__.rpartition(".")[0]
    models = [m for m in classes_of(QAbstractItemModel) if m.__module__ == f"{folder}.model"]
    return models[0] if models else None


@pytest.mark.parametrize("wanted", classes_of(QStyledItemDelegate), ids=_name)
def test_a_delegate_draws_and_edits_what_is_in_the_model_beside_it(
    wanted: type, tmp_path: Path, application: Any, complaints: list[str]
) -> None:
    maker, delegate = _made(wanted, tmp_path)
    kind = _model_beside(wanted)
    model = maker.shared(kind) if kind else QStandardItemModel(2, 2)
    maker.fill(model)
    assert model.rowCount(), f"{_name(type(model))} has nothing to draw"
    view = QTableView(maker.window)
    view.setModel(model)
    view.setItemDelegate(delegate)
    maker.window.show()
    view.resize(900, 300)
    for row, column in itertools.product(range(model.rowCount()), range(_MOST_COLUMNS)):
        index = model.index(row, column)
        if not model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            continue
        editor = delegate.createEditor(view.viewport(), QStyleOptionViewItem(), index)
        if editor is not None:
            delegate.setEditorData(editor, index)
            delegate.setModelData(editor, model, index)
    _settle()
    assert not view.grab().isNull()
    maker.window.close()
    maker.window.deleteLater()
    _settle()


def test_every_ui_file_can_be_read(application: Any, complaints: list[str]) -> None:
    from qgis.PyQt import uic

    for path in sorted((ROOT / NAME).rglob("*.ui")):
        widget = uic.loadUi(str(path))
        assert not widget.grab().isNull(), path
        widget.deleteLater()
