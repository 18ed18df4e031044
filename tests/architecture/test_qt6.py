"""The same code runs on Qt 5 and Qt 6: nothing that Qt 6 has left out, here or in the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture import house, qt6
from tests.architecture.house import Module
from tools import qt6_findings
from tools.places import ROOT

Checker = Callable[[Module], list[str]]
CHECKERS: list[Checker] = [
    qt6.moved_classes,
    qt6.gone_names,
    qt6.gone_calls,
    qt6.signal_overloads,
    qt6.null_variants,
    qt6.hidden_enums,
]
# The suite and the tour are to run on QGIS 4 too.
_BESIDE_THE_PACKAGE = ("tests/qgis", "tests/desktop", "tools", "benchmarks")


def _beside() -> list[Module]:
    paths = [path for name in _BESIDE_THE_PACKAGE for path in sorted((ROOT / name).rglob("*.py"))]
    return [
        Module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in paths
    ]


@pytest.mark.parametrize("checker", CHECKERS, ids=lambda checker: checker.__name__)
def test_the_package_is_ready_for_qt_6(checker: Checker) -> None:
    breaches = [breach for module in house.modules() for breach in checker(module)]
    assert not breaches, "\n".join(breaches)


@pytest.mark.parametrize(
    "checker", [*CHECKERS, house.loose_enums], ids=lambda checker: checker.__name__
)
def test_what_tests_it_is_ready_for_qt_6(checker: Checker) -> None:
    breaches = [breach for module in _beside() for breach in checker(module)]
    assert not breaches, "\n".join(breaches)


def test_the_analyzer_finds_what_it_should(tmp_path: Path) -> None:
    package = tmp_path / "some_plugin"
    package.mkdir()
    code = "from PyQt5.QtCore import QVariant\nx = QVariant()\nwidth = box.width()\n"
    (package / "a.py").write_text(code, encoding="utf-8")
    found = "\n".join(qt6_findings.findings(package))
    assert "QT6_QVARIANT_NULL" in found
    assert "a.py:2" in found
    assert "width" not in found


_TRIED = """
try:
    from qgis.PyQt.QtGui import QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoStack
"""
_ASKED = """
def f(event: QDropEvent):
    return event.position() if hasattr(event, "position") else event.pos()
"""
_WIDGET = "from qgis.PyQt.QtWidgets import QFrame\nclass A(QFrame):\n    def f(self):\n        "


@pytest.mark.parametrize(
    ("checker", "source"),
    [
        (qt6.moved_classes, "from qgis.PyQt.QtWidgets import QUndoStack"),
        (qt6.moved_classes, "from qgis.PyQt.QtGui import QUndoStack"),
        (qt6.moved_classes, "from qgis.PyQt.QtGui import QAction"),
        (qt6.gone_names, "from qgis.PyQt.QtCore import QRegExp"),
        (qt6.gone_names, "x = QtCore.QRegExp('a')"),
        (qt6.gone_names, "from qgis.PyQt.QtWebKit import QWebPage"),
        (qt6.gone_names, "from qgis.PyQt import Qt"),
        (qt6.gone_names, "qApp.quit()"),
        (qt6.gone_calls, "moment.toTime_t()"),
        (qt6.gone_calls, "def f(event: QDropEvent):\n    return event.pos()"),
        (qt6.gone_calls, "def f(self):\n    m = QFontMetrics(a)\n    return m.width('x')"),
        (qt6.gone_calls, "def f(self):\n    return QFontMetrics(a).width('x')"),
        (qt6.signal_overloads, "box.activated[str].connect(f)"),
        (qt6.signal_overloads, "box.currentIndexChanged['QString'].connect(f)"),
        (qt6.signal_overloads, "changed = pyqtSignal('QString')"),
        (qt6.null_variants, "return_ = QVariant()"),
        (qt6.null_variants, "x = QVariant(QVariant.Int)"),
        (qt6.null_variants, "x = QVariant.Type.Int"),
        (qt6.hidden_enums, "from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignLeft"),
        (qt6.hidden_enums, f"{_WIDGET}self.setFrameShape(self.NoFrame)"),
        (qt6.hidden_enums, "from qgis.PyQt.QtCore import Qt\nx = Qt.Alignment()"),
    ],
)
def test_what_qt_6_lacks_is_found(checker: Checker, source: str) -> None:
    assert checker(Module("ui/a.py", source))


@pytest.mark.parametrize(
    ("checker", "source"),
    [
        (qt6.moved_classes, _TRIED),
        (qt6.moved_classes, "from qgis.PyQt.QtWidgets import QAction, QShortcut"),
        (qt6.gone_names, "from qgis.PyQt.QtCore import QRegularExpression, Qt"),
        (qt6.gone_calls, _ASKED),
        (qt6.gone_calls, "def f(box: QRect):\n    m = QFontMetrics(a)\n    return box.width()"),
        (qt6.signal_overloads, "completer.activated[QModelIndex].connect(f)"),
        (qt6.signal_overloads, "box.textActivated.connect(f)\nself.rows[name].connect(f)"),
        (qt6.null_variants, "x = QVariant(3)"),
        (qt6.hidden_enums, "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft"),
        (qt6.hidden_enums, "from qgis.PyQt.QtCore import Qt\ndef f() -> Qt.ItemFlags: ..."),
        (qt6.hidden_enums, f"{_WIDGET}self.setFrameShape(QFrame.Shape.NoFrame)"),
    ],
)
def test_what_both_have_passes(checker: Checker, source: str) -> None:
    assert not checker(Module("ui/a.py", source))
