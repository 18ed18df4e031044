"""QGIS is left while the plugin waits for a server."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.profile import Profile

JOB = Path(__file__).parent / "jobs" / "leave_while_waiting.py"


@pytest.mark.timeout(240)
def test_qgis_can_be_left_while_a_server_hangs(
    run: RunQgis, make_installed_profile: Callable[..., Profile]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(120)
        profile = make_installed_profile(server_url=f"http://127.0.0.1:{listener.getsockname()[1]}")
        result = run(JOB, profile, given={"leave_with_tasks": True}, timeout=180)
        connection, _ = listener.accept()  # the request had been sent
        with connection:
            connection.settimeout(10)
            while connection.recv(65536):
                pass  # and its connection is closed
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert result.exit_code == 0
    assert result.finished
