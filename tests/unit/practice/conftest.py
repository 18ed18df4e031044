"""A practice server for each test, and people at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from qgis_certification_plugin.practice.server import PracticeServer
from tests.unit.practice.visitor import Visitor

TODAY = date(2026, 11, 23)
ORGANISATION = "kaartschool-utrecht"


@pytest.fixture(scope="session")
def _running() -> Iterator[PracticeServer]:
    with PracticeServer(today=TODAY) as running:
        yield running


@pytest.fixture
def server(_running: PracticeServer) -> PracticeServer:
    """The server as seeded, on a fixed day."""
    _running.today = TODAY
    _running.login_limits = True
    _running.reset()
    return _running


@pytest.fixture
def visitor(server: PracticeServer) -> Visitor:
    """Somebody who is not signed in."""
    return Visitor(server)


@pytest.fixture
def owner(server: PracticeServer) -> Visitor:
    """The owner with credits, signed in."""
    return Visitor(server).sign_in(server.accounts["owner"])


@pytest.fixture
def sign_in(server: PracticeServer) -> Callable[[str], Visitor]:
    """Sign in as the person with this part."""
    return lambda role: Visitor(server).sign_in(server.accounts[role])


@pytest.fixture
def course() -> Callable[[str, int, int], str]:
    """The page of a course by type and days relative to today."""

    def path(kind: str, start: int, end: int) -> str:
        first, last = TODAY + timedelta(days=start), TODAY + timedelta(days=end)
        return f"/en/certifyingorganisation/{ORGANISATION}/course/qgis_{kind}_{first}-{last}/"

    return path


@pytest.fixture
def states(course: Callable[[str, int, int], str]) -> str:
    """The course with a participant in every state."""
    return course("introduction-qgis", -3, 2)


@pytest.fixture
def empty(course: Callable[[str, int, int], str]) -> str:
    """The course that waits for its participants."""
    return course("introduction-qgis", -2, 0)
