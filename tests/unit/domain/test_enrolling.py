"""Each row is in one place, and nothing is sent while an answer is missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain import enrolling
from qgis_certification_plugin.domain.enrolling import Enrolling, Next

ROWS = ("a", "b", "c")


def test_rows_are_sent_then_looked_for() -> None:
    state = Enrolling(wanted=ROWS)
    assert enrolling.next_action(state) is Next.SEND
    state = enrolling.accepted(enrolling.leaving(state, ("a", "b")))
    assert (state.sent, state.wanted) == (("a", "b"), ("c",))
    state = enrolling.accepted(enrolling.leaving(state, ("c",)))
    assert enrolling.next_action(state) is Next.READ_PAGE
    assert enrolling.next_action(enrolling.page_read(state)) is Next.NOTHING


def test_a_lost_answer_comes_before_anybody_else() -> None:
    state = enrolling.unanswered(enrolling.leaving(Enrolling(wanted=ROWS), ("a",)))
    assert enrolling.next_action(state) is Next.READ_PAGE
    with pytest.raises(ValueError, match="may not be sent"):
        enrolling.leaving(state, ("b",))
    assert enrolling.page_read(state) == Enrolling(wanted=("b", "c"))


def test_what_was_refused_is_wanted_as_before() -> None:
    state = Enrolling(wanted=ROWS)
    assert enrolling.refused(enrolling.leaving(state, ("a",))) == state


def test_nobody_is_sent_who_is_not_wanted() -> None:
    with pytest.raises(ValueError, match="may not be sent"):
        enrolling.leaving(Enrolling(wanted=ROWS), ("x",))


@given(st.integers(1, 6), st.lists(st.sampled_from(["ok", "lost", "no"]), max_size=20))
def test_no_row_is_lost_or_in_two_places(size: int, answers: list[str]) -> None:
    rows = tuple(f"row {n}" for n in range(size))
    state, found = Enrolling(wanted=rows), set()
    for answer in answers:
        step = enrolling.next_action(state)
        if step is Next.READ_PAGE:
            found |= {*state.sent, *state.unsure}
            state = enrolling.page_read(state)
        elif step is Next.SEND:
            state = enrolling.leaving(state, state.wanted[:2])
            end = {"ok": enrolling.accepted, "lost": enrolling.unanswered, "no": enrolling.refused}
            state = end[answer](state)
        assert sorted((*state.rows, *found)) == sorted(rows)
