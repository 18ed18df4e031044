"""The package keeps the rules of the house, and each checker can find a breach."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

from tests.architecture import house
from tests.architecture.house import Module
from tools.places import ROOT

Checker = Callable[[Module], list[str]]
CHECKERS: list[Checker] = [
    house.wrong_arrows,
    house.foreign_imports,
    house.forbidden_words,
    house.shape,
    house.untranslatable,
    house.loose_enums,
]


@pytest.mark.parametrize("checker", CHECKERS, ids=lambda checker: checker.__name__)
def test_the_package_keeps_the_rule(checker: Checker) -> None:
    breaches = [breach for module in house.modules() for breach in checker(module)]
    assert not breaches, "\n".join(breaches)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/a.py", "from ..server import x"),
        ("server/a.py", "from qgis_certification_plugin.services import x"),
        ("server/pages/a.py", "from ...storage import x"),
        ("storage/a.py", "import qgis_certification_plugin.server.client"),
        ("practice/a.py", "from ..server.client import Client"),
        ("services/a.py", "def f():\n    from ..ui import dock"),
        ("services/a.py", "from ..translation import translate"),
        ("network/a.py", "from .. import plugin"),
        ("map/a.py", "from ..network import tasks"),
        ("ui/a.py", "from ..plugin import CertificationPlugin"),
        ("ui/a.py", "from ..cellar import wine"),
    ],
)
def test_a_wrong_arrow_is_found(path: str, source: str) -> None:
    assert house.wrong_arrows(Module(path, source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("server/pages/a.py", "from ..errors import x\nfrom ...domain import y"),
        ("ui/a.py", "from ..translation import translate\nfrom ..practice import server"),
        ("plugin.py", "from .ui.dock import Dock"),
        ("__init__.py", "from .plugin import CertificationPlugin"),
    ],
)
def test_a_right_arrow_passes(path: str, source: str) -> None:
    assert not house.wrong_arrows(Module(path, source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/a.py", "import requests"),
        ("domain/a.py", "from qgis.core import QgsPoint"),
        ("services/a.py", "from qgis.PyQt.QtCore import QObject"),
        ("map/a.py", "from qgis.PyQt.QtWidgets import QLabel"),
        ("map/a.py", "from qgis.PyQt import QtWidgets"),
        ("network/a.py", "from qgis.gui import QgsAuthConfigSelect"),
        ("ui/a.py", "from PyQt5.QtCore import Qt"),
        ("ui/a.py", "from qgis.utils import iface"),
        ("ui/a.py", "import pandas"),
        ("ui/a.py", "from .resources_rc import qt_resource"),
        ("ui/a.py", "from qgis.core import *"),
        ("network/a.py", "from qgis.PyQt.QtNetwork import QNetworkAccessManager"),
    ],
)
def test_a_foreign_import_is_found(path: str, source: str) -> None:
    assert house.foreign_imports(Module(path, source))


@pytest.mark.parametrize(
    "source",
    [
        "assert x",
        "dialog.exec_()",
        "QApplication.processEvents()",
        "print('x')",
        "iface.mapCanvas()",
        "def f(iface): ...",
        "import os\nif os.environ.get('CI'): ...",
        "import os\nx = os.environ['CI']",
        "import os\nx = 'CI' in os.environ",
        "import os\nx = os.getenv('CI')",
    ],
)
def test_a_forbidden_word_is_found(source: str) -> None:
    assert house.forbidden_words(Module("ui/a.py", source))


@pytest.mark.parametrize("source", ["x = 1\n", '"""Doc."""\n' + "x = 1\n" * house.MOST_LINES])
def test_a_wrong_shape_is_found(source: str) -> None:
    assert house.shape(Module("ui/a.py", source))


@pytest.mark.parametrize(
    "source",
    [
        "translate('Dock', f'{x} courses')",
        "translate(context, 'courses')",
        "translate('Dock', 'courses'.format(x))",
        "translate('Dock', '%n course(s)')",
        "translate('Dock', 'courses', n=3)",
        "self.tr('courses')",
        "QCoreApplication.translate('Dock', 'courses')",
        "label.setText('Courses')",
        "label.setText(f'{n} courses')",
        "QPushButton('Go on')",
        "tabs.addTab(page, 'Courses')",
    ],
)
def test_an_untranslatable_text_is_found(source: str) -> None:
    assert house.untranslatable(Module("ui/a.py", source))


@pytest.mark.parametrize(
    "source",
    [
        "label.setText('')",
        "label.setText('–')",
        "label.setText(f'{a} · {b}')",
        "label.setText(translate('Dock', '{count} courses', count=3))",
        "translate('Dock', 'one '\n 'sentence', 'a comment')",
        "translate('Dock', '%n course(s)', n=3)",
    ],
)
def test_a_text_that_may_stand_passes(source: str) -> None:
    assert not house.untranslatable(Module("ui/a.py", source))


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.UserRole",
        "from qgis.core import Qgis\nx = Qgis.Warning",
        "from qgis.core import QgsMapLayer\nx = QgsMapLayer.VectorLayer",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.NoSuchThing",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.ItemDataRole.NoSuchRole",
    ],
)
def test_a_loose_enum_is_found(code: str) -> None:
    assert house.loose_enums(Module("ui/a.py", code))


def test_a_scoped_enum_passes() -> None:
    code = (
        "from qgis.PyQt.QtCore import Qt\nfrom qgis.core import Qgis\n"
        "x = (Qt.ItemDataRole.UserRole, Qgis.MessageLevel.Warning, Qgis.QGIS_VERSION_INT)\n"
        "def f(role: Qt.ItemDataRole) -> None: ..."
    )
    assert not house.loose_enums(Module("ui/a.py", code))


def _tracked_files() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    found = []
    for name in _tracked_files():
        text = (ROOT / name).read_bytes().decode("utf-8", errors="replace")
        found += house.machine_words(name, text)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("word", ["/" + "work/main", "https://pypi." + "org/simple"])
def test_a_machine_word_is_found(word: str) -> None:
    assert house.machine_words("a.md", f"see {word}")


@pytest.mark.parametrize("folder", ["unit", "contract"])
def test_tests_without_qgis_import_no_qgis(folder: str) -> None:
    found = []
    for path in sorted((ROOT / "tests" / folder).rglob("*.py")):
        module = Module(path.name, path.read_text(encoding="utf-8"))
        found += [path.name for base, _ in house.imports(module) if base.split(".")[0] == "qgis"]
    assert not found
