"""QGIS and the plugin in a language that nobody speaks, from left to right or the other way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from requests import Response

from qgis_certification_plugin.linguist.qm import compile_ts
from qgis_certification_plugin.linguist.ts import read_ts
from qgis_certification_plugin.network.adapter import QgisNetworkAdapter
from tools.places import BUILD
from tools.pseudo import CLOSE, OPEN, pseudo_ts


class Others(QTranslator):
    """Marks what QGIS and Qt say as translated too: that is not ours to translate."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return f"{OPEN}{text}{CLOSE}"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture(autouse=True)
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask no server: what a window shows of one is filled in.

    Threads of Qt's network ask translators, holding a lock that this thread waits for, with
    Python's, where one is put in or goes. Those here are written in Python and would wait for that.
    """

    def refuse(*_arguments: object, **_options: object) -> Response:
        raise requests.ConnectionError("nobody answers")

    monkeypatch.setattr(QgisNetworkAdapter, "send", refuse)


@pytest.fixture(scope="session")
def pseudo_qm() -> bytes:
    """The plugin's texts, compiled."""
    return compile_ts(read_ts(pseudo_ts().encode()))


@pytest.fixture
def speaking(qgis_app: object, pseudo_qm: bytes) -> Iterator[None]:
    """Speak it until the end of the test."""
    others, ours = Others(), QTranslator()
    assert ours.loadFromData(pseudo_qm)
    for one in (others, ours):
        QCoreApplication.installTranslator(one)
    yield
    for one in (ours, others):
        QCoreApplication.removeTranslator(one)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


@pytest.fixture(params=["left-to-right", "right-to-left"])
def direction(request: pytest.FixtureRequest, qgis_app: object) -> Iterator[str]:
    """How the language is written."""
    rightwards = request.param == "left-to-right"
    way = Qt.LayoutDirection.LeftToRight if rightwards else Qt.LayoutDirection.RightToLeft
    QgsApplication.instance().setLayoutDirection(way)
    yield str(request.param)
    QgsApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def picture(request: pytest.FixtureRequest) -> Path:
    """Where the picture of this test's window is kept, to be looked at."""
    folder = BUILD / "pseudo"
    folder.mkdir(parents=True, exist_ok=True)
    # Named by its widget and by how it is written.
    return folder / f"{re.sub('[^a-zA-Z0-9.]+', '-', request.node.callspec.id).strip('-')}.png"
