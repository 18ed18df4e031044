"""What can be tried before a plan is confirmed: a dry run, and a preview of the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ....domain.participants import Participant
from ....domain.progress import Progress
from ....server.client import CertificationClient
from ....server.errors import CertificationError, Forbidden, NotFound
from ....server.pages.course import CoursePage
from ....server.preview import course_values, preview_pdf
from ....services.dry_run import Step, dry_run
from ....services.plan import Plan
from ....translation import translate
from ...put_away import put_away
from ...texts import describe_error
from ..work import CourseWork
from .dialog import PlanDialog
from .steps_dialog import StepsDialog

if TYPE_CHECKING:
    from ....network.tasks import TaskHandle
    from ..viewing import PdfViewer


class PlanTools(QObject):
    """Answers the buttons of a plan's dialog. Nothing here changes anything on the site."""

    def __init__(
        self,
        dialog: PlanDialog,
        plan: Plan,
        page: CoursePage,
        people: Sequence[Participant],
        work: CourseWork,
        viewer: PdfViewer,
    ) -> None:
        """Work for this dialog; `people` is the whole table."""
        super().__init__(dialog)
        self._dialog = dialog
        # What the balance does not pay for would not be sent either.
        self._plan = plan if plan.is_affordable else plan.first(plan.covered)
        self._page = page
        self._people = tuple(people)
        self._work = work
        self._viewer = viewer
        self._handle: TaskHandle[Any] | None = None
        dialog.try_wanted.connect(self.try_it)
        dialog.preview_wanted.connect(self.preview)

    def try_it(self) -> None:
        """Show what would be sent."""

        def work(client: CertificationClient, _progress: Progress) -> tuple[Step, ...]:
            return dry_run(client, self._plan, self._people, self._page)

        self._read(translate("PlanTools", "Trying it without sending"), work, self._tried)

    def _tried(self, steps: tuple[Step, ...]) -> None:
        dialog = StepsDialog(steps, self._plan, self._dialog)
        dialog.exec()
        put_away(dialog)

    def preview(self) -> None:
        """Open the first certificate as the site would print it."""
        page, kind = self._page, self._plan.wanted[0][1] if self._plan.wanted else 0

        def work(client: CertificationClient, _progress: Progress) -> bytes:
            values = course_values(client.session, page.organisation, page.course)
            return preview_pdf(client.session, page.organisation, values, kind)

        self._read(translate("PlanTools", "Fetching the preview"), work, self._previewed)

    def _previewed(self, pdf: bytes) -> None:
        if not self._viewer.show("preview.pdf", pdf):
            self._dialog.say(translate("PlanTools", "No program opened the PDF of the preview."))

    def _read(self, title: str, work: Any, done: Any) -> None:
        self._dialog.say("")
        self._dialog.set_reading(reading=True)

        def finished(result: Any) -> None:
            self._handle = None
            self._dialog.set_reading(reading=False)
            done(result)

        def failed(error: Exception) -> None:
            self._handle = None
            self._dialog.set_reading(reading=False)
            self._dialog.say(self._why(error))

        self._handle = self._work.beside(title, work, finished, failed, self)

    def _why(self, error: Exception) -> str:
        if isinstance(error, (Forbidden, NotFound)):
            return translate("PlanTools", "The site does not offer this to you for this course.")
        said = describe_error(error, self._work.server)
        if isinstance(error, CertificationError) and error.maybe_done:
            nothing = translate("PlanTools", "A preview changes nothing on the site.")
            return f"{said} {nothing}"
        return said

    def close(self) -> None:
        """Let go of what is under way: the dialog goes."""
        if self._handle is not None:
            self._handle.cancel()
