"""The issuing state machine event by event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qgis_certification_plugin.domain.issuing import (
    DOUBTFUL_REASONS,
    MAX_ATTEMPTS,
    Answered,
    Begun,
    Event,
    Foreseen,
    Issue,
    Outcome,
    PageRead,
    ReadPage,
    Rest,
    Resumed,
    RowState,
    Run,
    Sending,
    ShownRow,
    Stop,
    Stopped,
    after,
    next_action,
    replay,
)
from qgis_certification_plugin.domain.issuing_page import read_page

EVERYBODY = {1: 7, 2: 7, 3: 9}


def page(credits_: int | None = 20, **numbers: str) -> PageRead:
    shown = {
        attendee: ShownRow(numbers.get(f"a{attendee}"), f"a{attendee}" in numbers, True)
        for attendee in EVERYBODY
    }
    return PageRead(credits_, shown)


def run_of(*events: Event) -> Run:
    return replay([Begun(tuple(EVERYBODY.items())), *events])


def test_a_run_begins_by_reading_the_page() -> None:
    assert next_action(run_of()) == ReadPage()


def test_after_the_page_the_first_certificate_is_issued() -> None:
    assert next_action(run_of(page())) == Issue(1, 7)


def test_an_accepted_certificate_is_not_called_issued() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.ACCEPTED))
    assert run.row(1).state is RowState.ACCEPTED
    assert run.row(1).number is None


def test_nothing_is_sent_while_an_answer_is_missing() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNKNOWN))
    assert next_action(run) == ReadPage()
    with pytest.raises(ValueError, match="may not be sent"):
        after(run, Sending(2))


def test_a_lost_answer_that_had_worked_is_found_on_the_page() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNKNOWN), page(19, a1="QGIS-5"))
    assert run.row(1).state is RowState.ISSUED
    assert run.row(1).number == "QGIS-5"
    assert next_action(run) == Issue(2, 7)


def test_a_lost_request_is_sent_again() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNKNOWN), page())
    assert next_action(run) == Issue(1, 7)


def test_after_some_attempts_a_row_is_given_up() -> None:
    lost: list[Event] = [Sending(1), Answered(1, Outcome.UNKNOWN), page()]
    run = run_of(page(), *(lost * MAX_ATTEMPTS))
    assert run.row(1).state is RowState.REFUSED
    assert run.row(1).reason == "no-answer"


def test_accepted_and_then_vanished_is_never_sent_again() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.ACCEPTED), page(19))
    assert (run.row(1).state, run.row(1).reason) == (RowState.REFUSED, "vanished")


def test_somebody_who_left_the_course_is_not_sent() -> None:
    shown = page()
    rows = {attendee: row for attendee, row in shown.rows.items() if attendee != 1}
    run = run_of(replace(shown, rows=rows))
    assert run.row(1).reason == "not-in-course"
    assert next_action(run) == Issue(2, 7)


def test_somebody_who_left_after_something_was_sent_may_have_a_certificate() -> None:
    shown = page()
    rows = {attendee: row for attendee, row in shown.rows.items() if attendee != 1}
    run = run_of(page(), Sending(1), Answered(1, Outcome.ACCEPTED), replace(shown, rows=rows))
    assert run.row(1).reason == "left-course"


def test_a_number_on_the_page_overrules_a_refusal() -> None:
    lost: list[Event] = [Sending(1), Answered(1, Outcome.UNKNOWN), page()]
    run = run_of(page(), *(lost * MAX_ATTEMPTS), page(19, a1="QGIS-5"))
    assert (run.row(1).state, run.row(1).number) == (RowState.ISSUED, "QGIS-5")


def test_an_unpaid_certificate_is_not_called_issued() -> None:
    rows = {1: ShownRow("QGIS-5", paid=False, may_issue=False), **page().rows}
    rows[1] = ShownRow("QGIS-5", paid=False, may_issue=False)
    assert run_of(PageRead(20, rows)).row(1).state is RowState.UNPAID


def test_without_credits_nothing_is_sent() -> None:
    assert next_action(run_of(page(0))) == Rest(Stop.NO_CREDITS)


def test_the_last_credit_is_used_and_then_the_page_is_read() -> None:
    run = run_of(page(1), Sending(1), Answered(1, Outcome.ACCEPTED))
    assert next_action(run) == ReadPage()
    run = after(run, page(0, a1="QGIS-5"))
    assert next_action(run) == Rest(Stop.NO_CREDITS)


def test_a_crash_while_sending_leaves_the_row_uncertain() -> None:
    run = run_of(page(), Sending(1), Resumed())
    assert run.row(1).state is RowState.UNCERTAIN
    assert next_action(run) == ReadPage()


def test_what_was_foreseen_when_it_crashed_may_have_been_sent() -> None:
    run = run_of(page(), Sending(1), Foreseen(2), Resumed())
    assert (run.row(2).state, run.row(2).attempts) == (RowState.UNCERTAIN, 1)
    assert run.row(3).state is RowState.WANTED


@pytest.mark.parametrize("event", [Stopped(Stop.CANCELLED), page(), Sending(2)])
def test_what_was_foreseen_is_forgotten_when_more_is_known(event: Event) -> None:
    run = run_of(page(), Sending(1), Foreseen(2), Answered(1, Outcome.ACCEPTED), event)
    assert run.foreseen is None
    assert run.row(2).attempts == (1 if event == Sending(2) else 0)


def test_nobody_is_foreseen_who_will_not_be_sent() -> None:
    with pytest.raises(ValueError, match="will not be sent"):
        run_of(page(), Sending(1), Foreseen(1))


def test_a_run_rests_where_it_was_stopped_and_goes_on_when_resumed() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.SIGNED_OUT))
    assert next_action(run) == Rest(Stop.SIGNED_OUT)
    assert run.row(1).state is RowState.WANTED
    assert next_action(after(run, Resumed())) == ReadPage()


def test_an_unknown_page_stops_everything() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNEXPECTED))
    assert next_action(run) == Rest(Stop.UNEXPECTED)
    assert run.row(1).state is RowState.UNCERTAIN


def test_nobody_can_be_wanted_twice() -> None:
    with pytest.raises(ValueError, match="twice"):
        replay([Begun(((1, 7), (1, 9)))])


# --- what others do meanwhile -----------------------------------------------------------------


def test_a_number_that_two_rows_show_is_accepted_for_neither() -> None:
    rows = [(1, ShownRow("QGIS-5", True, False)), (2, ShownRow("QGIS-5", True, False))]
    run = run_of(read_page(18, rows, run_of()))
    assert {run.row(1).state, run.row(2).state} == {RowState.NUMBER_TWICE}


def test_a_number_that_somebody_else_in_the_course_has_is_not_accepted() -> None:
    rows = [(1, ShownRow("QGIS-5", True, False)), (99, ShownRow("QGIS-5", True, False))]
    assert run_of(read_page(18, rows, run_of())).row(1).state is RowState.NUMBER_TWICE


def test_a_number_is_compared_with_those_of_locked_rows() -> None:
    rows = [(1, ShownRow("QGIS-5", True, False)), (None, ShownRow("QGIS-5", False, False))]
    assert run_of(read_page(18, rows, run_of())).row(1).state is RowState.NUMBER_TWICE


def test_when_the_other_is_revoked_the_number_is_right_again() -> None:
    twice = [(1, ShownRow("QGIS-5", True, False)), (2, ShownRow("QGIS-5", True, False))]
    run = run_of(read_page(18, twice, run_of()), page(18, a1="QGIS-5"))
    assert run.row(1).state is RowState.ISSUED


def test_a_number_that_was_replaced_is_said() -> None:
    run = run_of(page(19, a1="QGIS-5"), Resumed(), page(18, a1="QGIS-9"))
    assert (run.row(1).state, run.row(1).number) == (RowState.ISSUED, "QGIS-9")
    assert run.row(1).reason == "number-changed"


def test_what_may_have_cost_a_credit_is_not_sent_again() -> None:
    run = run_of(page(20), Sending(1), Answered(1, Outcome.UNKNOWN), page(19))
    assert (run.row(1).state, run.row(1).reason) == (RowState.REFUSED, "credit-taken")
    assert run.row(1).reason in DOUBTFUL_REASONS


def test_a_credit_that_a_certificate_explains_is_not_missing() -> None:
    run = run_of(page(20), Sending(1), Answered(1, Outcome.UNKNOWN), page(19, a2="QGIS-5"))
    assert run.row(1).state is RowState.WANTED


def test_after_a_refusal_the_page_is_read_before_anybody_else_is_sent() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.REFUSED, "forbidden"))
    assert next_action(run) == ReadPage()


def test_when_credits_run_out_the_numbers_so_far_are_read() -> None:
    run = run_of(
        page(),
        *(Sending(1), Answered(1, Outcome.ACCEPTED)),
        *(Sending(2), Answered(2, Outcome.NO_CREDITS)),
    )
    assert next_action(run) == ReadPage()
    run = after(run, page(0, a1="QGIS-5"))
    assert next_action(run) == Rest(Stop.NO_CREDITS)
    assert run.row(1).state is RowState.ISSUED


def test_a_run_for_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        replay([Begun(())])
