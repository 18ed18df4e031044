"""What the tests of the server room share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.session import SiteSession
from tests.unit.server.small_server import SmallServer


@pytest.fixture
def server() -> Iterator[SmallServer]:
    with SmallServer() as running:
        yield running


@pytest.fixture
def http() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False  # no proxy of this computer between the test and its server
        yield session


@pytest.fixture
def site(server: SmallServer, http: requests.Session) -> SiteSession:
    return SiteSession(ServerAddress.parse(server.url), http)


@pytest.fixture
def client(site: SiteSession) -> CertificationClient:
    return CertificationClient(site)
