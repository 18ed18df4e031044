"""The fixtures of the windows and of the network, for hostile servers and values."""

from __future__ import annotations

from tests.qgis.network.conftest import fetch as fetch
from tests.qgis.ui.conftest import clean_settings as clean_settings
from tests.qgis.ui.conftest import map_window as map_window
from tests.qgis.ui.conftest import office_at as office_at
from tests.qgis.ui.conftest import opened as opened
from tests.qgis.ui.conftest import trainer as trainer
