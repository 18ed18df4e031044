"""What tests in QGIS share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from qgis_certification_plugin.network.threads import call_in_worker


@pytest.fixture
def in_worker(qgis_app: object) -> Callable[..., Any]:
    """Call something in a worker thread while this one handles events, as QGIS does."""
    return call_in_worker
