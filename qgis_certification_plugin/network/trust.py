"""Whose certificates a request believes: those that QGIS trusts."""

from __future__ import annotations

from functools import lru_cache

from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QNetworkRequest, QSslConfiguration


def trust_as_qgis(request: QNetworkRequest) -> None:
    """Leave it to QGIS alone whom a request over https trusts.

    QGIS adds its own authorities to those that stand in a request, each compared with each, for
    every request: with Qt's usual ones in it that takes twice as long, and what the user has
    distrusted in QGIS's options comes back by that way.
    """
    if request.url().scheme() == "https" and _qgis_trusts_somebody():
        request.setSslConfiguration(_nobody_yet())


@lru_cache(maxsize=1)
def _qgis_trusts_somebody() -> bool:
    """Return whether QGIS has authorities; without any, Qt's own are better than none."""
    manager = QgsApplication.authManager()
    return not manager.isDisabled() and bool(manager.trustedCaCertsCache())


@lru_cache(maxsize=1)
def _nobody_yet() -> QSslConfiguration:
    configuration = QSslConfiguration.defaultConfiguration()
    configuration.setCaCertificates([])
    return configuration
