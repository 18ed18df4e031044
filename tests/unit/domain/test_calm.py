"""Python's collector rests while many objects are made, and only then."""

from __future__ import annotations

import gc
import sys
import threading

import pytest

from qgis_certification_plugin.domain.calm import many_objects


def test_the_collector_rests_inside_and_works_afterwards() -> None:
    with many_objects():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_threads_take_turns_quickly_inside_and_as_before_afterwards() -> None:
    before = sys.getswitchinterval()
    with many_objects(), many_objects():
        assert sys.getswitchinterval() < 0.001
    assert sys.getswitchinterval() == before


def test_an_error_wakes_it_too() -> None:
    with pytest.raises(ValueError, match="oops"), many_objects():
        raise ValueError("oops")
    assert gc.isenabled()


def test_one_that_somebody_switched_off_stays_off() -> None:
    gc.disable()
    try:
        with many_objects():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_last_one_out_wakes_it() -> None:
    entered, leave = threading.Event(), threading.Event()

    def other() -> None:
        with many_objects():
            entered.set()
            leave.wait(10)

    thread = threading.Thread(target=other)
    with many_objects():
        thread.start()
        assert entered.wait(10)
    assert not gc.isenabled()
    leave.set()
    thread.join(10)
    assert gc.isenabled()
