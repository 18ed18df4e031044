"""The participants' window: one course, from a pasted list to numbers and PDFs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QStandardPaths, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QMainWindow,
    QShortcut,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain import checks
from ...domain.issuing import Run
from ...domain.participants import Participant
from ...domain.tables import cells, guess_columns, people
from ...domain.text import tidy
from ...server.address import organisation_path
from ...server.pages.course import Attendee, CoursePage
from ...services.certificates import SavedPdf
from ...services.courses import attendees, table_of
from ...services.enrolment import Enrolled
from ...translation import translate
from ..courses.sign_in import SignInDialog
from ..links import open_link
from ..texts import describe_error
from . import reports
from .bars import NoticeBar, ProgressStrip, ResultsStrip
from .columns import TEXTS, Column
from .drafts import DraftSaver, worth_keeping
from .flow import IssueFlow
from .footer import CourseFooter
from .header import CourseHeader
from .messages import Messages
from .model import ParticipantsModel
from .save_dialog import SavePdfsDialog
from .sentences import describe_stop
from .status import NumberState
from .steps import Interrupted, Opened, summary, why_it_rests
from .toolbar import CourseToolbar
from .view import ParticipantsView
from .work import Busy, CourseWork

if TYPE_CHECKING:
    from ..office import Office

GEOMETRY = "participants"
# Milliseconds after an edit before the table is checked.
CHECK_DELAY = 200


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
        self._findings: dict[str, list[checks.Finding]] = {}
        self._interrupted: Interrupted | None = None
        self._stop_sentence = ""
        self._new_before = 0
        self._folder: Path | None = None
        self._ended = False
        self.model = ParticipantsModel(self)
        self.work = CourseWork(office, organisation, course, self)
        self._saver = DraftSaver(office.drafts, self.work.key, self._draft, self)
        self._build()
        self._flow = IssueFlow(
            self.model, self.work, self._messages, self._show_row, self._top_up, self
        )
        self._check_timer = self._timer(CHECK_DELAY, self._check)
        self._count_timer = self._timer(0, self._count)
        self._connect()
        self.retranslate()
        self._show_busy()
        geometry = office.settings.geometry(GEOMETRY)
        if geometry is None or not self.restoreGeometry(geometry):
            letter = self.fontMetrics()
            self.resize(letter.averageCharWidth() * 150, letter.height() * 38)
        self.work.open()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self._bar = QgsMessageBar(self)
        self._bar.setObjectName("participants_messages")
        self._bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._messages = Messages(self._bar)
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
        self._results = ResultsStrip(self)
        self._footer = CourseFooter(self)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.addWidget(self._bar)
        for widget in (self._header, self._session_bar, self._interrupted_bar, self._tools):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        for widget in (self._progress, self._results, self._footer):
            layout.addWidget(widget)
        self.setCentralWidget(central)

    def _timer(self, delay: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(action)
        return timer

    def _connect(self) -> None:
        tools, work = self._tools, self.work
        tools.paste.triggered.connect(self.paste)
        self.view.paste_wanted.connect(self.paste)
        tools.copy.triggered.connect(self.view.copy)
        tools.add.triggered.connect(self._add_row)
        tools.remove.triggered.connect(self._remove_rows)
        tools.enrol.triggered.connect(self._enrol)
        tools.find_wanted.connect(self.view.filter.set_text)
        for keys, action in (
            (QKeySequence(QKeySequence.StandardKey.Find), tools.focus_find),
            (QKeySequence("Ctrl+Return"), self.issue),
            (QKeySequence("Ctrl+Enter"), self.issue),
        ):
            QShortcut(keys, self).activated.connect(action)
        self.model.edited.connect(self._edited)
        self._saver.failed.connect(self._show_error)
        self._header.top_up_wanted.connect(self._top_up)
        self._header.refresh_wanted.connect(self.refresh)
        self._footer.type_chosen.connect(self.model.set_default_type)
        self._footer.issue_wanted.connect(self.issue)
        self._progress.stop_wanted.connect(work.stop)
        self._results.copy.clicked.connect(self._copy_numbers)
        self._results.save.clicked.connect(self._save_pdfs)
        self._results.folder.clicked.connect(self._open_folder)
        go_on, let_go = self._interrupted_bar.buttons
        go_on.clicked.connect(work.carry_on)
        let_go.clicked.connect(work.let_go)
        self._session_bar.buttons[0].clicked.connect(self._sign_in)
        self._office.account.changed.connect(self._account_changed)
        work.opened.connect(self._opened)
        work.enrolled.connect(self._enrolled)
        work.run_changed.connect(self._run_changed)
        work.rested.connect(self._rested)
        work.let_go_done.connect(self._let_go_done)
        work.number_checked.connect(self._number_checked)
        work.pdfs_saved.connect(self._pdfs_saved)
        work.progressed.connect(self._progress.advance)
        work.busy_changed.connect(self._show_busy)
        work.session_ended.connect(self._session_ended)
        work.signed_in_as_other.connect(self._signed_in_as_other)
        work.stopped.connect(self._stopped)
        work.failed.connect(self._show_error)

    # --- the table ---------------------------------------------------------------------------

    def paste(self) -> None:
        """Add the people on the clipboard; a single value goes into an empty cell."""
        text = QGuiApplication.clipboard().text()
        if self.model.is_locked or not text.strip() or self._paste_cell(text):
            return
        rows = cells(text)
        columns = guess_columns(rows)
        found = people(rows, columns)
        if not found:
            self.say(
                translate("ParticipantsWindow", "There are no people on the clipboard."),
                Qgis.MessageLevel.Warning,
            )
            return
        self._tools.clear_find()
        title = translate("ParticipantsWindow", "paste %n people", n=len(found))
        first = self.model.add(found, title)
        self.view.show_cell(first, Column.FIRST_NAME)
        self._messages.clear()
        self.say(
            translate(
                "ParticipantsWindow",
                "%n people were added. Look whether names and e-mail addresses are in the right "
                "columns.",
                n=len(found),
            ),
            Qgis.MessageLevel.Info,
            translate("ParticipantsWindow", "Undo"),
            self.model.undo_stack.undo,
        )

    def _paste_cell(self, text: str) -> bool:
        index = self.view.current_cell()
        if "\t" in text or "\n" in text.strip() or not index.isValid():
            return False
        is_free = index.column() in TEXTS and not (index.data(Qt.ItemDataRole.EditRole) or "")
        if not is_free or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        is_list = len(cells(text)[0]) > 1 if tidy(text) else False
        return not is_list and bool(self.model.setData(index, text))

    def _add_row(self) -> None:
        self._tools.clear_find()
        row = self.model.add_empty_row()
        self.view.show_cell(row, Column.FIRST_NAME)
        self.view.setFocus()

    def _remove_rows(self) -> None:
        stayed = self.model.remove(self.view.selected_rows())
        if stayed:
            self.say(
                translate(
                    "ParticipantsWindow",
                    "%n people stay: they are enrolled on the site. Untick them where they get "
                    "no certificate.",
                    n=stayed,
                )
            )

    def _show_row(self, row: int) -> None:
        self._tools.clear_find()
        finding = next(iter(self._findings.get(self.model.facts(row).person.row, ())), None)
        columns = {attribute: column for column, attribute in TEXTS.items()}
        field = finding.field.value if finding and finding.field else "first_name"
        self.view.show_cell(row, columns[field])
        self.view.setFocus()

    def _edited(self) -> None:
        self._saver.changed()
        self._check_timer.start()
        self._count_timer.start()

    def _draft(self) -> list[Participant]:
        return worth_keeping(self.model.participants, self._page)

    def _check(self) -> None:
        if self._page is None:
            return
        known = [
            checks.Enrolled(row.attendee, row.name, row.number) for row in attendees(self._page)
        ]
        self._findings = checks.check(self.model.participants, known)
        self.model.set_findings(self._findings)
        self._count()

    def _count(self) -> None:
        if self._page is None:
            self._footer.set_certificates(0, enabled=False)
            self._tools.set_new(0, enabled=False)
            return
        table = self.model.participants
        heaviest = [found[0].level for found in self._findings.values() if found]
        numbers = {row.attendee for row in attendees(self._page) if row.number}
        self._footer.set_counts(
            people=len(table),
            passed=sum(p.passed or p.attendee in numbers for p in table),
            to_repair=heaviest.count(checks.Level.BLOCKS),
            to_look_at=heaviest.count(checks.Level.LOOK),
        )
        free = self.work.busy is Busy.NOTHING
        self._footer.set_certificates(self._flow.plan(self._page).cost, enabled=free)
        self._tools.set_new(len(self._flow.new_people()), enabled=free)

    # --- enrolling and issuing ---------------------------------------------------------------

    def _enrol(self) -> None:
        if self._is_ready():
            self._flow.enrol(self._checked_page(), self._findings)

    def issue(self) -> None:
        """Show what would be issued, and issue it when that is confirmed."""
        if self._is_ready():
            self._flow.issue(self._checked_page(), self._findings)

    def _is_ready(self) -> bool:
        if self._page is None or self.work.busy is not Busy.NOTHING:
            return False
        if self._interrupted is not None:
            self.say(
                translate(
                    "ParticipantsWindow",
                    "An earlier run was interrupted. Continue it, or let it go, before you send "
                    "anything else.",
                ),
                Qgis.MessageLevel.Warning,
            )
            return False
        return True

    def _checked_page(self) -> CoursePage:
        """Take what is being typed into the table, check it, and return the page."""
        focus = QApplication.focusWidget()
        if focus is not None and focus is not self.view and self.view.isAncestorOf(focus):
            self.view.setFocus()  # the editor of a cell hands over its text when it loses the focus
        self._check_timer.stop()
        self._check()
        self._saver.flush()
        self._new_before = len(self._flow.new_people())
        if self._page is None:
            raise RuntimeError("no course is open")
        return self._page

    def refresh(self) -> None:
        """Read the course again; the table stays."""
        self._saver.flush()
        table = self.model.participants if self._page is not None else None
        self.work.open(table)

    # --- answers -----------------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        chosen = self.model.default_type
        default = opened.course.page.certificate_type if chosen is None else chosen
        self.model.set_certificate_types(opened.course.certificate_types, default)
        self._footer.set_types(self.model.certificate_types, default)
        self.model.set_run(None)
        self._set_page(opened.course.page)
        self.model.set_rows(list(opened.people))
        self._check()
        self._interrupted, self._stop_sentence = opened.interrupted, ""
        self._show_interrupted()
        if opened.missing:
            self.say(
                translate(
                    "ParticipantsWindow",
                    "Enrolling was interrupted: %n people are not in the course. They are still "
                    "in the table as new.",
                    n=len(opened.missing),
                ),
                Qgis.MessageLevel.Warning,
            )

    def _set_page(self, page: CoursePage) -> None:
        self._page = page
        self.model.set_page(page)
        self._header.set_page(page)
        self.setWindowTitle(self._header.title())
        self._show_results()
        self._edited()

    def _enrolled(self, result: Enrolled) -> None:
        self._set_page(result.page)
        self.model.set_rows(table_of(result.page, result.participants))
        self._check()
        self._messages.clear()
        self.say(*reports.enrolled_report(result, self._new_before))

    def _run_changed(self, run: Run, page: CoursePage | None) -> None:
        self.model.set_run(run)
        if page is not None:
            self._set_page(page)

    def _rested(self, runs: list[Run]) -> None:
        self._messages.clear()
        if reports.is_finished(runs):
            self._interrupted = None
            self._tell(*reports.issued_report(runs))
        else:
            self._interrupted = summary(runs)
            self._stop_sentence = describe_stop(why_it_rests(runs))
            self._tell(self._stop_sentence, Qgis.MessageLevel.Warning)
        self._show_interrupted()
        self._check()
        self._verify(runs)

    def _verify(self, runs: list[Run]) -> None:
        if self._page is None:
            return
        names = {row.number: row.name for row in attendees(self._page)}
        numbers = [row.number for run in runs for row in run.rows if row.number]
        for number in numbers:
            self.model.set_number_state(number, NumberState.CHECKING)
        if numbers:
            self.work.check_numbers([(n, names.get(n, "")) for n in numbers], self._page)
        self._show_results()

    def _number_checked(self, number: str, state: NumberState) -> None:
        self.model.set_number_state(number, state)
        self._show_results()

    def _let_go_done(self) -> None:
        self._interrupted = None
        self._show_interrupted()
        self.refresh()

    def _stopped(self) -> None:
        self.say(translate("ParticipantsWindow", "Stopped. What was done until then stays done."))
        if self.work.key is not None and self._page is not None:
            self.refresh()

    def _show_error(self, error: Exception) -> None:
        self._tell(describe_error(error, self._office.server), Qgis.MessageLevel.Warning)

    # --- certificates ------------------------------------------------------------------------

    def _certified(self) -> list[Attendee]:
        return [row for row in attendees(self._page) if row.number] if self._page else []

    def _show_results(self) -> None:
        certified = self._certified()
        self._results.setVisible(bool(certified))
        text = translate("ParticipantsWindow", "%n certificate(s)", n=len(certified))
        states = [self.model.number_state(row.number or "") for row in certified]
        checked = [state for state in states if state is not None]
        if checked:
            right = checked.count(NumberState.RIGHT)
            verified = translate(
                "ParticipantsWindow",
                "{right} of %n new number(s) verified",
                n=len(checked),
                right=right,
            )
            text = f"{text} · {verified}"
        self._results.label.setText(text)

    def _copy_numbers(self) -> None:
        table = reports.numbers_table(self._certified(), self._office.server)
        QGuiApplication.clipboard().setText(table)
        self.say(
            translate("ParticipantsWindow", "The table is on the clipboard: paste it anywhere.")
        )

    def _save_pdfs(self) -> None:
        rows = [row for row in self._certified() if row.may_print]
        if not rows or self.work.busy is not Busy.NOTHING:
            return
        place = QStandardPaths.StandardLocation.DocumentsLocation
        proposed = self._folder or Path(QStandardPaths.writableLocation(place))
        dialog = SavePdfsDialog(len(rows), proposed, self)
        if dialog.exec() == SavePdfsDialog.DialogCode.Accepted:
            self._folder = dialog.folder
            self.work.save_pdfs(rows, dialog.folder)
        dialog.deleteLater()

    def _pdfs_saved(self, saved: list[SavedPdf]) -> None:
        if self._folder is None:
            return
        self._results.folder.show()
        text, level = reports.saved_report(saved, self._folder)
        self.say(text, level)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _top_up(self) -> None:
        path = organisation_path(self.work.key.organisation, "top-up/")
        open_link(self._office.server.url(path))
        self.say(
            translate(
                "ParticipantsWindow", "Refresh the balance here when you have topped up there."
            ),
            Qgis.MessageLevel.Info,
            translate("ParticipantsWindow", "Refresh"),
            self.refresh,
        )

    # --- how things stand --------------------------------------------------------------------

    def _show_busy(self) -> None:
        busy = self.work.busy
        writes = busy in (Busy.ENROLLING, Busy.ISSUING)
        locked = self._page is None or busy not in (Busy.NOTHING, Busy.SAVING_PDFS)
        self.model.set_locked(locked)
        self._tools.set_editable(not locked)
        stack = self.model.undo_stack
        self._tools.undo.setEnabled(not locked and stack.canUndo())
        self._tools.redo.setEnabled(not locked and stack.canRedo())
        self._header.refresh.setEnabled(busy is Busy.NOTHING)
        self._footer.types.setEnabled(not writes and self.model.rowCount() > 0)
        self._results.save.setEnabled(busy is Busy.NOTHING)
        for button in self._interrupted_bar.buttons:
            button.setEnabled(busy is Busy.NOTHING)
        if busy is Busy.NOTHING:
            self._progress.hide()
        elif self.work.is_stopping:
            self._progress.stopping(self._stopping_sentence())
        else:
            self._progress.begin(self._busy_sentence(), can_stop=busy is not Busy.OPENING)
            self._session_bar.say("")
        if busy is Busy.ISSUING:
            self._interrupted_bar.say("")
        self._count()

    def _stopping_sentence(self) -> str:
        if self.work.busy is Busy.ISSUING:
            return translate("ParticipantsWindow", "Stopping after this certificate…")
        return translate("ParticipantsWindow", "Stopping…")

    def _busy_sentence(self) -> str:
        return {
            Busy.NOTHING: "",
            Busy.OPENING: translate("ParticipantsWindow", "Reading the course…"),
            Busy.ENROLLING: translate("ParticipantsWindow", "Enrolling…"),
            Busy.ISSUING: translate("ParticipantsWindow", "Issuing certificates…"),
            Busy.SAVING_PDFS: translate("ParticipantsWindow", "Saving PDFs…"),
        }[self.work.busy]

    def _show_interrupted(self) -> None:
        state = self._interrupted
        if state is None:
            self._interrupted_bar.say("")
            return
        sentence = reports.interrupted_sentence(state)
        self._interrupted_bar.say(f"{sentence} {self._stop_sentence}".strip())

    def _session_ended(self) -> None:
        self._session_bar.say(
            translate(
                "ParticipantsWindow",
                "Your session has ended. Your table is kept. Sign in again to go on.",
            )
        )

    def _sign_in(self) -> None:
        dialog = SignInDialog(self._office, self)
        dialog.exec()
        dialog.deleteLater()

    def _account_changed(self) -> None:
        if self._office.account.is_signed_in:
            self._session_bar.say("")

    def _signed_in_as_other(self, username: str) -> None:
        self.say(
            translate(
                "ParticipantsWindow",
                "This table belongs to {mine}, and {other} is signed in now. Nothing was sent.",
                mine=self.work.key.username,
                other=username,
            ),
            Qgis.MessageLevel.Warning,
        )

    # --- messages ----------------------------------------------------------------------------

    def say(
        self,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence in this window's message bar."""
        self._messages.say(text, level, action_text, action)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence where the user is: here, or elsewhere while this window is hidden."""
        self.say(text, level)
        if not self.isVisible():
            show = translate("ParticipantsWindow", "Show")
            self._office.say(f"{self._header.title()}: {text}", level, show, self.bring_up)

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    # --- the window's life -------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self._header.title())
        for part in (
            self._header,
            self._tools,
            self._progress,
            self._results,
            self._footer,
            self.view,
            self.model,
        ):
            part.retranslate()
        go_on, let_go = self._interrupted_bar.buttons
        go_on.setText(translate("ParticipantsWindow", "Continue"))
        let_go.setText(translate("ParticipantsWindow", "Let It Go"))
        let_go.setToolTip(
            translate(
                "ParticipantsWindow",
                "Issue nothing more of it. Certificates that exist stay as they are.",
            )
        )
        self._session_bar.buttons[0].setText(translate("ParticipantsWindow", "Sign In…"))
        self._show_interrupted()
        self._show_results()
        self._count()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep the table; what is being sent goes on in the background."""
        self._office.settings.set_geometry(GEOMETRY, self.saveGeometry())
        if self.work.busy in (Busy.ENROLLING, Busy.ISSUING):
            event.ignore()
            self.hide()
            self._office.say(
                translate("ParticipantsWindow", "Sending goes on in the background."),
                Qgis.MessageLevel.Info,
                translate("ParticipantsWindow", "Show"),
                self.bring_up,
            )
            return
        self.shut_down()
        super().closeEvent(event)
        self.closed.emit(self)

    def shut_down(self) -> None:
        """Save the table and let go of everything; what is being sent stops as soon as it can."""
        if not self._ended:
            self._ended = True
            self._office.account.changed.disconnect(self._account_changed)
            self._saver.close()
            self.work.close()
