"""The participants' window: one course, from a pasted list to numbers and PDFs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QKeySequence
from qgis.PyQt.QtWidgets import QMainWindow, QShortcut, QSizePolicy, QVBoxLayout, QWidget

from ...domain.checking import Level
from ...domain.issuing import Run
from ...domain.participants import Participant
from ...server.pages.course import Attendee, CoursePage
from ...services.courses import attendees, table_of
from ...services.enrolment import Enrolled
from ...translation import translate
from ..fitting import open_with
from ..tab_order import order_tabs
from ..texts import describe_error
from . import reports
from .bars import NoticeBar, ProgressStrip, ResultsStrip
from .certificates import Certificates
from .commands import Commands
from .drafts import DraftSaver, worth_keeping
from .editing import TableEditing
from .flow import IssueFlow
from .footer import CourseFooter
from .forgetting import may_forget
from .header import CourseHeader
from .interrupted import InterruptedNotice
from .mailing.desk import MailDesk
from .messages import Messages
from .model import ParticipantsModel
from .person.desk import PersonDesk
from .person.strip import PersonStrip
from .person.words import deed_report
from .sentences import describe_stop
from .session import SessionNotice
from .sheets.desk import PrintDesk, PrintStrip
from .spreadsheet import Spreadsheet
from .steps import Opened, why_it_rests
from .toolbar import CourseToolbar
from .top_up import top_up
from .view import ParticipantsView
from .viewing import PdfViewer
from .work import SENDING, Busy, CourseWork

if TYPE_CHECKING:
    from ..office import Office

GEOMETRY = "participants"


class ParticipantsWindow(QMainWindow):
    """Shows and works on the participants of one course for whoever is signed in."""

    closed = pyqtSignal(object)

    def __init__(
        self, office: Office, organisation: str, course: str, parent: QWidget | None = None
    ) -> None:
        """Open the course with these slugs."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("participants_window")
        self._office = office
        self._page: CoursePage | None = None
        self._ended = False
        self.model = ParticipantsModel(self)
        self.work = CourseWork(office, organisation, course, self)
        self._saver = DraftSaver(office.drafts, self.work.key, self._draft, self)
        self._build()
        self._make_parts()
        self._connect()
        self.retranslate()
        order_tabs(self)
        self.view.setFocus()
        self._show_busy()
        geometry = office.settings.geometry(GEOMETRY)
        if geometry is None or not self.restoreGeometry(geometry):
            open_with(self, 178, 38)
        self.work.open()

    @property
    def page(self) -> CoursePage | None:
        """The course page as last read; None while the course is being opened."""
        return self._page

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        bar = QgsMessageBar(self)
        bar.setObjectName("participants_messages")
        bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.messages = Messages(bar)
        self._announcer = self.messages.say
        self._header = CourseHeader(self._office.server, self)
        self._interrupted_bar = NoticeBar(
            "interrupted_bar", "mIconWarning", ("continue_issuing", "let_go"), self
        )
        self._session_bar = NoticeBar(
            "session_ended_bar", "mIconWarning", ("session_sign_in",), self
        )
        self.view = ParticipantsView(self.model, self)
        self._tools = CourseToolbar(self.model.undo_stack, self.view, self)
        self._progress = ProgressStrip(self)
        self._print_strip = PrintStrip(self)
        self._results = ResultsStrip(self)
        self._person = PersonStrip(self)
        self._footer = CourseFooter(self)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.addWidget(bar)
        for widget in (self._header, self._session_bar, self._interrupted_bar, self._tools):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        strips = (self._person, self._progress, self._print_strip, self._results, self._footer)
        for widget in strips:
            layout.addWidget(widget)
        self.setCentralWidget(central)

    def _make_parts(self) -> None:
        model, work, messages = self.model, self.work, self.messages
        self.editing = TableEditing(model, self.view, self._tools, messages, self)
        self.certificates = Certificates(
            model, work, self._results, messages, self._office.server, self._office.settings, self
        )
        self.sheet = Spreadsheet(
            self.editing, self.view, self._tools, messages, self._office.settings, self
        )
        self.sheet.menu.add_section(self.editing.repairing.offer, first=True)
        self.printing = PrintDesk(
            self._office,
            model,
            self.sheet.exporting,
            self.sheet.printing,
            self._print_strip,
            messages,
            self,
        )
        self._interrupted = InterruptedNotice(work, self._interrupted_bar, self)
        self._session = SessionNotice(self._office, work, self._session_bar, messages, self)
        self._top_up = partial(top_up, work, messages, self.refresh)
        self.viewer = PdfViewer()
        show = self.editing.show_row
        self._flow = IssueFlow(model, work, messages, show, self._top_up, self.viewer, self)
        self.commands = Commands(self, self._flow, self._interrupted, self._saver)
        self._mail = MailDesk(model, work, messages, self.commands.ask, self)
        self.people = PersonDesk(self, self._person, self.sheet.menu, self._mail)

    def _connect(self) -> None:
        work = self.work
        self._tools.enrol.triggered.connect(self.enrol)
        self.sheet.forget_wanted.connect(self._forget_draft)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.issue)
        self.model.edited.connect(self._saver.changed)
        self.editing.checks.changed.connect(self._count)
        self._saver.failed.connect(self._show_error)
        self._header.top_up_wanted.connect(self._top_up)
        self._header.refresh_wanted.connect(self.refresh)
        self._footer.type_chosen.connect(self.model.set_default_type)
        self._footer.issue_wanted.connect(self.issue)
        self._progress.stop_wanted.connect(work.stop)
        self._results.mail.clicked.connect(self._mail.by_site)
        self.certificates.sheet.mail_wanted.connect(self._write)
        work.opened.connect(self._opened)
        work.enrolled.connect(self._enrolled)
        work.run_changed.connect(self._run_changed)
        work.rested.connect(self._rested)
        work.let_go_done.connect(self.refresh)
        work.continue_wanted.connect(self.commands.carry_on)
        self._interrupted.continue_wanted.connect(self.commands.carry_on)
        work.progressed.connect(self._progress.advance)
        work.busy_changed.connect(self._show_busy)
        work.stopped.connect(self._stopped)
        work.failed.connect(self._failed)

    # --- what the user asks ------------------------------------------------------------------

    def enrol(self) -> None:
        """Enrol everybody who is new."""
        self.commands.enrol()

    def issue(self) -> None:
        """Show what would be issued, and issue it when that is confirmed."""
        self.commands.issue()

    def _write(self, rows: list[Attendee]) -> None:
        if self._page is not None:
            self._mail.write(rows, self._page)

    def refresh(self) -> None:
        """Read the course again; the table stays."""
        self.editing.finish_cell()
        self._saver.flush()
        self.work.open(lambda: self.model.participants if self._page is not None else None)

    def _forget_draft(self) -> None:
        if self._page is not None and may_forget(self.model.participants, self):
            self.model.set_rows(table_of(self._page, ()))
            self._saver.forget()

    # --- what comes back ---------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        chosen = self.model.default_type
        default = opened.course.page.certificate_type if chosen is None else chosen
        self.model.set_certificate_types(opened.course.certificate_types, default)
        self._footer.set_types(self.model.certificate_types, default)
        self.model.set_run(opened.untold[-1] if opened.untold else None)
        self.editing.set_known_people(opened.course.known_people or ())
        self._set_page(opened.course.page)
        self.model.set_rows(list(opened.people))
        self._show_busy()
        self._interrupted.found(opened.interrupted)
        said = [*map(deed_report, opened.deeds), *reports.opened_reports(opened)]
        report = reports.together(said)
        if report is not None:
            self.messages.say(*report)
        self.commands.question.release()

    def _set_page(self, page: CoursePage) -> None:
        self._page = page
        self.model.set_page(page)
        self._header.set_page(page)
        self.setWindowTitle(self._header.title())
        self.certificates.set_page(page)
        self.editing.set_page(page)
        self.printing.set_page(page)
        self.people.show()
        self._saver.changed()
        if page.credits is not None:
            self._office.credits_read.emit(self.work.key.organisation, page.credits)

    def show_page(self, page: CoursePage, people: Sequence[Participant] | None = None) -> None:
        """Show a page that was just read; who is in the table stays in it."""
        before = self.model.participants
        table = table_of(page, before if people is None else people)
        self._set_page(page)
        if table != before:
            self.model.set_rows(table)

    def _enrolled(self, result: Enrolled) -> None:
        self.show_page(result.page, result.participants)
        self.messages.say(*reports.enrolled_report(result, self.commands.new_before))

    def _run_changed(self, run: Run, page: CoursePage | None) -> None:
        self.model.set_run(run)
        if page is not None:
            self._set_page(page)

    def _rested(self, runs: list[Run]) -> None:
        if not runs:  # another QGIS has settled it meanwhile
            self.refresh()
            return
        self._interrupted.rests(runs)
        if reports.is_finished(runs):
            self._tell(*reports.issued_report(runs))
        else:
            self.messages.clear()  # the strips say it
            self._tell_elsewhere(describe_stop(why_it_rests(runs)), Qgis.MessageLevel.Warning)
        self.certificates.verify(runs)

    def _stopped(self) -> None:
        self.commands.question.forget()
        self.refresh()
        self.messages.say(reports.stopped_report())

    def _failed(self, error: Exception, busy: Busy) -> None:
        self.commands.question.forget()
        self._show_error(error)
        self._header.set_failed()
        if busy in SENDING:
            self.refresh()  # what was done until then stands on the course page

    def _show_error(self, error: Exception) -> None:
        self._tell(describe_error(error, self._office.server), Qgis.MessageLevel.Warning)

    def _draft(self) -> list[Participant]:
        return worth_keeping(self.model.participants, self._page)

    # --- how things stand --------------------------------------------------------------------

    def _count(self) -> None:
        if self._page is None:
            self._footer.set_certificates(0, enabled=False)
            self._tools.set_new(0, enabled=False)
            return
        table = self.model.participants
        numbers = {row.attendee for row in attendees(self._page) if row.number}
        self._footer.set_counts(
            people=len(table),
            passed=sum(p.passed or p.attendee in numbers for p in table),
            to_repair=self.editing.checks.count(Level.BLOCKS),
            to_look_at=self.editing.checks.count(Level.LOOK),
        )
        free = self.work.busy is Busy.NOTHING
        self._footer.set_certificates(self._flow.plan(self._page).cost, enabled=free)
        self._tools.set_new(len(self._flow.new_people()), enabled=free)

    def _show_busy(self) -> None:
        busy = self.work.busy
        free = busy is Busy.NOTHING
        locked = self._page is None or not (free or busy is Busy.SAVING_PDFS)
        self.model.set_locked(locked)
        self._tools.set_editable(editable=not locked)
        self.sheet.set_editable(editable=not locked)
        self._header.refresh.setEnabled(free)
        self._footer.types.setEnabled(not locked)
        self._results.save.setEnabled(free)
        offered = self._page is not None and self._page.may_mail
        self._results.set_mail(free=free, offered=offered)
        if free:
            self._progress.hide()
        elif self.work.is_stopping:
            self._progress.stopping(reports.stopping_sentence(busy))
        else:
            waiting = self.work.is_waiting
            said = reports.busy_sentence(busy, waiting=waiting)
            self._progress.begin(said, can_stop=busy is not Busy.OPENING)
        self._count()

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence where the user is: here, or elsewhere while this window is hidden."""
        self.messages.say(text, level)
        self._tell_elsewhere(text, level)

    def _tell_elsewhere(self, text: str, level: Qgis.MessageLevel) -> None:
        if not self.isVisible() and not self._ended:
            show = translate("ParticipantsWindow", "Show")
            self._office.say(f"{self._header.title()}: {text}", level, show, self.bring_up)

    # --- the window's life -------------------------------------------------------------------

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language, and get messages while this is the window in use."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange:
            self._office.remove_announcer(self._announcer)
            if self.isActiveWindow() and not self._ended:
                self._office.add_announcer(self._announcer)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        above = (self._header, self._tools, self._progress, self._results, self._footer)
        table = (self.view, self.model, self.sheet, self.editing.repairing, self.printing)
        for part in (*above, *table):
            part.retranslate()
        self.setWindowTitle(self._header.title())
        self._session.show()
        self._interrupted.show()
        self.certificates.show()
        self.people.retranslate()
        self._count()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep the table; what is being sent goes on in the background."""
        self._office.settings.set_geometry(GEOMETRY, self.saveGeometry())
        if self.work.busy in SENDING:
            event.ignore()
            self.hide()
            text = translate("ParticipantsWindow", "Sending goes on in the background.")
            self._tell_elsewhere(text, Qgis.MessageLevel.Info)
            return
        self.shut_down()
        super().closeEvent(event)
        self.closed.emit(self)

    def shut_down(self) -> None:
        """Save the table and let go of everything; what is being sent stops as soon as it can."""
        if not self._ended:
            self._ended = True
            self.commands.question.forget()
            self._office.remove_announcer(self._announcer)
            self._session.end()
            self.editing.close()
            self.certificates.sheet.close()
            self.sheet.close()
            self.printing.close()
            self._saver.close()
            self.work.close()
            self.viewer.close()
