"""What happens to the table and the money when a session ends in the middle of something."""

from __future__ import annotations

from contextlib import closing

from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification_plugin.domain.issuing import PageRead, Sending, ShownRow
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.work import Busy
from tests.qgis.ui.test_issuing_window import (
    CREATE,
    bar_text,
    sign_in_again,
    trainer,
    trainer_at,
)
from tests.qgis.ui.trainers import (
    Answer,
    Trainer,
    child,
    name_parts,
    people_text,
    person_name,
    wait_until,
)

__all__ = ["trainer", "trainer_at"]


def test_rows_pasted_while_the_session_was_over_stay(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    trainer.server.site.sign_out_everybody()
    window.refresh()
    wait_until(lambda: bar_text(window, "session_ended_bar"), "the end of the session")
    trainer.paste(window, people_text(20, first=10))
    sign_in_again(trainer, window)
    wait_until(lambda: bar_text(window, "session_ended_bar") == "", "the course")
    trainer.wait(window)
    assert len(window.model.participants) == 21
    window.close()
    assert len(trainer.open().model.participants) == 21


def test_what_was_changed_after_confirming_is_asked_again(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    trainer.server.faults.add("sign-out", "POST .*upload")
    trainer.issue(window)
    window.model.set_passed([1], False)
    window.model.setData(window.model.index(0, Column.SURNAME), "de Witte")
    sign_in_again(trainer, window)
    plan = Answer("plan_issue")
    wait_until(lambda: plan.seen, "the plan")
    trainer.wait(window)
    assert "1" in plan.texts["plan_left_out_title"]
    assert list(trainer.certificates) == [f"{name_parts(0)[0]} de Witte"]


def test_nothing_is_issued_after_signing_in_when_the_plan_is_cancelled(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.server.faults.add("sign-out", CREATE, skip=1)
    trainer.issue(window)
    sign_in_again(trainer, window)
    plan = Answer("plan_cancel")
    wait_until(lambda: plan.seen, "the plan for the rest")
    trainer.wait(window)
    assert len(trainer.certificates) == 1
    assert "1 of 3" in bar_text(window, "interrupted_bar")


def test_who_was_unticked_is_dropped_from_an_interrupted_run(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(3))
    trainer.server.faults.add("sign-out", CREATE, skip=1)
    trainer.issue(window)
    window.model.set_passed([2], False)
    sign_in_again(trainer, window)
    plan = Answer("plan_issue")
    wait_until(lambda: plan.seen, "the plan for the rest")
    trainer.wait(window)
    assert sorted(trainer.certificates) == sorted([person_name(0), person_name(1)])
    assert bar_text(window, "interrupted_bar") == ""
    window.refresh()
    trainer.wait(window)
    assert bar_text(window, "interrupted_bar") == ""


def test_signing_out_in_the_middle_sends_nothing_at_the_next_sign_in(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(4))
    trainer.server.faults.add("slow", CREATE, skip=1, seconds=0.5)
    plan = Answer("plan_issue")
    trainer.press(window, "issue_certificates")
    wait_until(lambda: plan.seen and window.work.busy is Busy.ISSUING, "issuing")
    child(trainer.page, QPushButton, "sign_out").click()
    trainer.wait(window)
    done = len(trainer.certificates)
    assert done < 4
    plan = Answer("plan_issue")
    trainer.sign_in()
    trainer.wait(window)
    assert not plan.seen
    assert len(trainer.certificates) == done
    plan._timer.stop()


def test_what_another_qgis_left_interrupted_comes_before_a_new_run(trainer: Trainer) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    window.enrol()
    trainer.wait(window)
    first = window.model.participants[0].attendee or 0
    with closing(window.work.files.issuing(trainer.client).begin([(first, 1)])) as journal:
        shown = {first: ShownRow(None, paid=False, may_issue=True)}
        journal.record(PageRead(trainer.shown.credits, shown))
        journal.record(Sending(first))
    trainer.issue(window)
    wait_until(lambda: bar_text(window, "interrupted_bar"), "what was interrupted")
    assert trainer.certificates == {}
