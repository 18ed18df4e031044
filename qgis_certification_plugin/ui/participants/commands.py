"""What the user asks the window for, and what has to be seen to before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ...domain.participants import Participant
from ...server.pages.course import CoursePage
from ...services.plan import Plan
from . import reports
from .asking import Question
from .drafts import DraftSaver
from .flow import IssueFlow
from .interrupted import InterruptedNotice
from .work import Busy

if TYPE_CHECKING:
    from .window import ParticipantsWindow


class Commands(QObject):
    """Enrols, issues and continues, each after a check of the table as it is now."""

    def __init__(
        self,
        window: ParticipantsWindow,
        flow: IssueFlow,
        interrupted: InterruptedNotice,
        saver: DraftSaver,
    ) -> None:
        """Work for the window."""
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._interrupted = interrupted
        self._saver = saver
        self.question = Question(self)
        self.new_before = 0

    def plan_of(self, page: CoursePage) -> Plan:
        """Return what would be issued if the page were this one."""
        return self._flow.plan(page)

    def enrol(self) -> None:
        """Enrol everybody who is new."""
        page = self.checked_page()
        if page is not None:
            again = partial(self.ask, partial(self._enrol_again, self._flow.new_people()))
            self._flow.enrol(page, self._window.editing.checks.findings, again)

    def enrol_only(self, rows: Sequence[str]) -> None:
        """Enrol these rows and nobody else."""
        page = self.checked_page()
        if page is not None:
            again = partial(self.ask, partial(self.enrol_only, rows))
            self._flow.enrol(page, self._window.editing.checks.findings, again, rows)

    def _enrol_again(self, before: list[Participant]) -> None:
        if all(person in before for person in self._flow.new_people()):
            self.enrol()
        else:
            self._window.messages.say(reports.changed_meanwhile())

    def issue(self) -> None:
        """Show what would be issued, and issue it when that is confirmed."""
        page = self.checked_page()
        if page is not None and self._flow.is_ready(page, self._window.editing.checks.findings):
            # The balance that is confirmed is the one of this moment.
            self._window.work.look(self._ask_to_issue, partial(self.ask, self.issue))

    def _ask_to_issue(self, page: CoursePage) -> None:
        self._window.show_page(page)
        self._window.editing.checks.now()
        self._flow.issue(page, self._window.editing.checks.findings, partial(self.ask, self.issue))

    def carry_on(self) -> None:
        """Read how far the interrupted run came, and show what would be issued now."""
        self.ask(self._continue)

    def _continue(self) -> None:
        page = self._window.page
        if page is not None and self._interrupted.is_pending:
            self._flow.carry_on(page, self._interrupted.rest)

    def ask(self, question: Callable[[], None]) -> None:
        """Read the course, then ask: what was confirmed before may not hold any more."""

        def ask() -> None:
            if self._window.work.busy is Busy.NOTHING:
                self._window.bring_up()
                question()

        self.question.hold(ask)
        self._window.refresh()

    def checked_page(self) -> CoursePage | None:
        """Check the table as it is now; None while nothing may be sent."""
        window = self._window
        if window.page is None or window.work.busy is not Busy.NOTHING:
            return None
        if self._interrupted.is_pending:
            window.messages.say(reports.run_comes_first(), Qgis.MessageLevel.Warning)
            return None
        window.editing.finish_cell()
        window.editing.checks.now()
        self._saver.flush()
        self.new_before = len(self._flow.new_people())
        return window.page
