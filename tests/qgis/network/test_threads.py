"""Calling something in a worker thread and getting back what happened."""

from __future__ import annotations

import threading

import pytest

from qgis_certification_plugin.network.cancel import CancelToken, current_token
from qgis_certification_plugin.network.threads import call_in_worker, on_interface_thread


def test_this_is_the_interface_thread(qgis_app: object) -> None:
    assert on_interface_thread()
    assert not call_in_worker(on_interface_thread)


def test_an_error_is_raised_here(qgis_app: object) -> None:
    def fail() -> None:
        raise LookupError("there")

    with pytest.raises(LookupError, match="there"):
        call_in_worker(fail)


def test_in_a_worker_it_is_simply_called(qgis_app: object) -> None:
    def outer() -> bool:
        return call_in_worker(threading.get_ident) == threading.get_ident()

    assert call_in_worker(outer)


def test_the_token_governs_the_work_alone(qgis_app: object) -> None:
    token = CancelToken()
    assert call_in_worker(current_token, token) is token
    assert current_token() is None


def test_a_cancelled_token_tells_a_late_listener() -> None:
    token = CancelToken()
    told: list[int] = []
    token.cancel()
    token.cancel()
    with token.calling(lambda: told.append(1)):
        assert told == [1]
    assert token.wait(0)


def test_nobody_is_told_after_the_block() -> None:
    token = CancelToken()
    told: list[int] = []
    with token.calling(lambda: told.append(1)):
        pass
    token.cancel()
    assert told == []
