"""The plugin in a window, and its page in the options."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QLabel, QWidget

from qgis_certification_plugin import classFactory
from qgis_certification_plugin.network.profile import profile_path
from qgis_certification_plugin.plugin import CertificationPlugin
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.settings import GROUP
from qgis_certification_plugin.ui.options.page import OptionsPage
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.test_plugin import Interface


@pytest.fixture
def interface(map_window: MapWindow) -> Interface:
    return Interface(map_window.window, map_window.canvas)


@pytest.fixture
def folder(qgis_app: object) -> Iterator[Path]:
    """The plugin's folder in the profile, not there yet."""
    shutil.rmtree(profile_path(), ignore_errors=True)
    yield profile_path()
    shutil.rmtree(profile_path(), ignore_errors=True)


@pytest.fixture
def plugin(
    interface: Interface, clean_settings: None, folder: Path, practice: PracticeServer
) -> Iterator[CertificationPlugin]:
    """The plugin, loaded, at the practice server; its dock was never opened."""
    QgsSettings().setValue(f"{GROUP}/server_url", practice.url)
    made: CertificationPlugin = classFactory(interface)
    made.initGui()
    yield made
    made.unload()
    QgsApplication.authManager().removeAllAuthenticationConfigs()


@pytest.fixture
def page(plugin: CertificationPlugin, interface: Interface) -> Iterator[OptionsPage]:
    """The page, as QGIS makes it when its options are opened."""
    made = interface.options[0].createWidget(interface.mainWindow())
    made.resize(760, 1400)
    made.show()
    yield made
    made.setParent(None)
    destroy(plugin.office, made)


def said(page: OptionsPage) -> str:
    """Return the sentence at the top of the page."""
    return in_bar(page.message_bar)


def in_bar(bar: QgsMessageBar) -> str:
    """Return the sentence of a message bar."""
    item = bar.currentItem()
    if item is None:
        return ""
    return item.accessibleName() or item.text() or _text_of(item)


def _text_of(item: object) -> str:
    labels = item.findChildren(QLabel) if isinstance(item, QWidget) else []
    return " ".join(label.text() for label in labels if label.text())
