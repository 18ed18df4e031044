"""Every name of Qt in the sources is one of PyQt6."""

from __future__ import annotations

import pytest

from tests.architecture import house
from tests.architecture.house import Module
from tests.qt6.names import missing


def test_the_plugin_names_nothing_that_pyqt6_lacks() -> None:
    found = [line for module in house.modules() for line in missing(module)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignNowhere",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.ItemFlags()",
        "from qgis.PyQt.QtCore import Qt\nx = int(Qt.CheckState.Checked)",
        "from qgis.PyQt.QtWidgets import QLayout\nx = QLayout.setMargin",
        "from qgis.PyQt.QtGui import QMouseEvent\ndef f(event: QMouseEvent): event.globalPos()",
        "from qgis.PyQt.QtGui import QFontMetrics\ndef f(a):\n m = QFontMetrics(a)\n m.width()",
    ],
)
def test_what_pyqt6_lacks_is_found(source: str) -> None:
    assert missing(Module("ui/a.py", source))


def test_what_is_asked_for_first_may_be_used() -> None:
    source = (
        "from qgis.PyQt.QtGui import QDropEvent\ndef f(event: QDropEvent):\n"
        "    return event.position() if hasattr(event, 'position') else event.pos()"
    )
    assert not missing(Module("ui/a.py", source))
