"""From the button to the confirmed plan: what is asked, and that nothing else is sent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...domain.checking import Finding, Level
from ...domain.participants import Participant
from ...server.pages.course import CoursePage
from ...services.enrolment import Enrolled
from ...services.plan import Plan, make_plan, renamed_on
from ...translation import translate
from ..put_away import put_away
from .finding_sentences import describe_finding
from .messages import Messages
from .model import ParticipantsModel
from .plan.dialog import PlanDialog
from .plan.tools import PlanTools
from .viewing import PdfViewer
from .work import CourseWork

# More row numbers than this are not read by anybody.
_ROWS_NAMED = 8


class IssueFlow(QObject):
    """Asks before anything is sent, and then sends exactly what was confirmed."""

    def __init__(
        self,
        model: ParticipantsModel,
        work: CourseWork,
        messages: Messages,
        show_row: Callable[[int], None],
        top_up: Callable[[], None],
        viewer: PdfViewer,
        window: QWidget,
    ) -> None:
        """Work for a window; `show_row` brings a row to the user's eyes."""
        super().__init__(window)
        self._model = model
        self._work = work
        self._messages = messages
        self._show_row = show_row
        self._top_up = top_up
        self._viewer = viewer
        self._window = window

    def new_people(self) -> list[Participant]:
        """Return who is not enrolled."""
        return [person for person in self._model.participants if person.is_new]

    def plan(self, page: CoursePage) -> Plan:
        """Return what would be issued, those included who would be enrolled first."""
        people, kind = self._model.participants, self._model.default_type or 0
        return make_plan(people, page, kind, enrolling_first=True)

    # --- enrolling ---------------------------------------------------------------------------

    def enrol(
        self,
        page: CoursePage,
        findings: Mapping[str, Sequence[Finding]],
        again: Callable[[], None],
        only: Collection[str] | None = None,
    ) -> None:
        """Enrol everybody who is new, if the checks let all of them through.

        With `only` these rows alone. `again` is called after signing in where the session ended
        before that was done.
        """
        new = [person for person in self.new_people() if only is None or person.row in only]
        if new and not self._is_blocked(new, findings):
            rows = [person.row for person in new]
            self._work.enrol(self._model.participants, page, rows, again)

    def _is_blocked(
        self, people: Sequence[Participant], findings: Mapping[str, Sequence[Finding]]
    ) -> bool:
        levels = {p.row: {f.level for f in findings.get(p.row, ())} for p in people}
        # Who is enrolled is not typed any more; her name can be looked at all the same.
        bad = [p for p in people if Level.BLOCKS in levels[p.row] and p.is_new]
        to_repair = bool(bad)
        bad = bad or [p for p in people if Level.LOOK in levels[p.row]]
        if not bad:
            return False
        places = [self._model.row_of(person.row) for person in bad]
        shown = ", ".join(str(place + 1) for place in places[:_ROWS_NAMED])
        if len(places) > _ROWS_NAMED:
            shown += ", …"
        first, why = places[0] + 1, describe_finding(findings[bad[0].row][0])
        if to_repair:
            text = translate(
                "IssueFlow",
                "Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.",
                n=len(bad),
                rows=shown,
                first=first,
                why=why,
            )
        else:
            text = translate(
                "IssueFlow",
                "Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. "
                "Repair it, or say that it is right.",
                n=len(bad),
                rows=shown,
                first=first,
                why=why,
            )
        self._messages.say(text, Qgis.MessageLevel.Warning)
        self._show_row(places[0])
        return True

    # --- issuing -----------------------------------------------------------------------------

    def is_ready(self, page: CoursePage, findings: Mapping[str, Sequence[Finding]]) -> bool:
        """Whether there is something to confirm; what has to be done first is said."""
        plan = self.plan(page)
        wanted = [person for person, _ in plan.wanted]
        if not wanted or self._is_blocked(wanted, findings):
            return False
        if all(kind for _, kind in plan.wanted):
            return True
        self._messages.say(
            translate("IssueFlow", "Choose the certificate for all first."),
            Qgis.MessageLevel.Warning,
        )
        return False

    def issue(
        self,
        page: CoursePage,
        findings: Mapping[str, Sequence[Finding]],
        again: Callable[[], None],
    ) -> None:
        """Show the plan; when it is confirmed, enrol who is new and issue.

        `page` was just read: the balance on it is the one to be confirmed. `again` is called
        after signing in where the session ended before anything was issued.
        """
        if not self.is_ready(page, findings):
            return
        plan = self._confirm(self.plan(page), page)
        if plan is None:
            return
        if len(plan.pairs) == len(plan.wanted):
            self._work.issue(plan.pairs, again)
            return
        new = [person.row for person, _ in plan.wanted if person.attendee is None]

        def enrolled(result: Enrolled) -> None:
            self._issue_confirmed(plan, result, again)

        self._work.enrol(self._model.participants, page, new, again, enrolled)

    def carry_on(self, page: CoursePage, rest: Sequence[tuple[int, int]]) -> None:
        """Show the plan for what an interruption left, and issue it when that is confirmed.

        The wording is that of the run, unless the row has one of its own by now.
        """
        kinds = dict(rest)
        people = [
            replace(person, certificate_type=person.certificate_type or kinds[person.attendee])
            for person in self._model.participants
            if person.attendee in kinds
        ]
        plan = make_plan(people, page, 0)
        if not plan.wanted:
            self._messages.say(
                translate(
                    "IssueFlow",
                    "Nobody of the interrupted run is ticked any more. Let it go, or tick people "
                    "and continue.",
                )
            )
            return
        confirmed = self._confirm(plan, page)
        if confirmed is not None:
            self._work.carry_on(confirmed.pairs)

    def _confirm(self, plan: Plan, page: CoursePage) -> Plan | None:
        """Return what was confirmed, perhaps a part of the plan; None for nothing."""
        dialog = PlanDialog(plan, page, self._model.certificate_types, self._window)
        dialog.top_up_wanted.connect(self._top_up)
        table = self._model.participants
        tools = PlanTools(dialog, plan, page, table, self._work, self._viewer)
        answer = dialog.exec()
        tools.close()
        put_away(dialog)
        if answer == PlanDialog.PART:
            # What is confirmed is always what stands in the question: it is asked again.
            return self._confirm(plan.first(plan.covered), page)
        return plan if answer == PlanDialog.DialogCode.Accepted else None

    def _issue_confirmed(self, plan: Plan, result: Enrolled, again: Callable[[], None]) -> None:
        """Issue what was confirmed, now that all are enrolled: less perhaps, never more."""
        confirmed = {person.row: kind for person, kind in plan.wanted}
        kept = [p for p in result.participants if p.row in confirmed]
        now = make_plan(kept, result.page, 0)
        renamed = renamed_on(result.page, [person for person, _ in now.wanted])
        pairs = [
            (person.attendee, confirmed[person.row])
            for person, _ in now.wanted
            if person.attendee is not None and person.row not in renamed
        ]
        left_out = len(confirmed) - len(pairs) - len(renamed)
        said = []
        if renamed:
            said.append(
                translate(
                    "IssueFlow",
                    "%n of those you confirmed are in the course under another spelling of their "
                    "name, which would be printed. They got no certificate yet: look at their "
                    "names in the table, and issue again.",
                    n=len(renamed),
                )
            )
        if left_out:
            said.append(
                translate(
                    "IssueFlow",
                    "%n of those you confirmed cannot get a certificate now and are left out; "
                    "the table says why.",
                    n=left_out,
                )
            )
        if said:
            self._messages.say(" ".join(said), Qgis.MessageLevel.Warning)
        if not pairs:
            return
        if result.page.credits is None or result.page.credits < len(pairs):
            self._messages.say(
                translate(
                    "IssueFlow",
                    "All are enrolled, but the balance has become too small meanwhile. "
                    "No certificate was issued.",
                ),
                Qgis.MessageLevel.Warning,
            )
            return
        self._work.issue(pairs, again, result.page)
