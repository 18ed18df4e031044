"""Whom a request over https trusts."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest, QSslCertificate

from qgis_certification_plugin.network import trust
from qgis_certification_plugin.network.trust import trust_as_qgis


def authorities(certificates: list[QSslCertificate]) -> set[bytes]:
    return {bytes(QByteArray(one.digest())) for one in certificates}


def request_to(address: str) -> QNetworkRequest:
    made = QNetworkRequest(QUrl(address))
    trust_as_qgis(made)
    return made


def test_qgis_puts_in_those_that_it_trusts_and_nobody_else(qgis_app: object) -> None:
    made = request_to("https://127.0.0.1:1/")
    assert made.sslConfiguration().caCertificates() == []
    reply = QgsNetworkAccessManager.instance().get(made)
    trusted = authorities(QgsApplication.authManager().trustedCaCertsCache())
    assert authorities(reply.sslConfiguration().caCertificates()) == trusted != set()
    reply.abort()
    reply.deleteLater()


@pytest.mark.parametrize("somebody", [True, False])
def test_what_is_not_encrypted_is_left_alone(
    qgis_app: object, monkeypatch: pytest.MonkeyPatch, somebody: bool
) -> None:
    monkeypatch.setattr(trust, "_qgis_trusts_somebody", lambda: somebody)
    plain = QNetworkRequest(QUrl("http://127.0.0.1:1/"))
    assert request_to("http://127.0.0.1:1/").sslConfiguration() == plain.sslConfiguration()


def test_qts_own_are_kept_where_qgis_has_none(
    qgis_app: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trust, "_qgis_trusts_somebody", lambda: False)
    usual = QNetworkRequest(QUrl("https://127.0.0.1:1/")).sslConfiguration().caCertificates()
    kept = request_to("https://127.0.0.1:1/").sslConfiguration().caCertificates()
    assert authorities(kept) == authorities(usual)
