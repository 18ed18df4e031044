"""Sessions, servers and certificates for the tests of the network room."""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate
from requests import Response

from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.cancel import CancelToken

Fetch = Callable[..., Response]


@pytest.fixture
def fetch(in_worker: Callable[..., Response]) -> Fetch:
    """Make one request through QGIS's network, in a worker thread, with a session of its own."""

    def send(verb: str, url: str, token: CancelToken | None = None, **options: object) -> Response:
        options.setdefault("timeout", 10)

        def work() -> Response:
            return requests_session().request(verb, url, **options)  # type: ignore[arg-type]

        return in_worker(work, token)

    return send


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for 127.0.0.1 that nobody trusts, with its key in one file."""
    folder = tmp_path_factory.mktemp("tls")
    both = folder / "both.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=127.0.0.1"
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")]
    name = ["-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*command.split(), *name, *files], check=True, capture_output=True)
    parts = [(folder / name).read_text() for name in ("key.pem", "certificate.pem")]
    both.write_text("".join(parts))
    return both


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    """What a server needs to speak https with that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusted_certificate(certificate: Path, qgis_app: object) -> Iterator[None]:
    """Have QGIS trust that certificate, as users do with the authority of their company."""
    manager = QgsApplication.authManager()
    authority = QSslCertificate.fromPath(str(certificate.with_name("certificate.pem")))[0]
    manager.storeCertAuthority(authority)
    manager.initSslCaches()
    yield
    manager.removeCertAuthority(authority)
    manager.initSslCaches()
