"""From a button about one person to what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu

from ....domain.deeds import Kind
from ....domain.progress import Progress
from ....server.address import certificate_path
from ....server.client import CertificationClient
from ....server.pages.course import Attendee
from ....services.certificates import fetch_pdf, file_name
from ....services.repair import row_of
from ....translation import translate
from ...links import open_link
from ..mailing.desk import MailDesk
from ..work import Busy
from . import confirm
from .actions import PersonActions
from .changing import Changing
from .offers import Subject, refusal
from .strip import PersonStrip

if TYPE_CHECKING:
    from ..context_menu import TableMenu
    from ..window import ParticipantsWindow


class PersonDesk(QObject):
    """Offers what can be done with people of the course, and asks before it is done."""

    def __init__(
        self, window: ParticipantsWindow, strip: PersonStrip, menu: TableMenu, mail: MailDesk
    ) -> None:
        """Work in a window: the strip shows the person in use, the menu those selected."""
        super().__init__(window)
        self._window = window
        self._work = window.work
        self._mail = mail
        self._strip = strip
        self._changing = Changing(window, mail, self._again, self)
        self.actions = PersonActions(strip)
        for name, action in self.actions.by_name.items():
            action.triggered.connect(partial(self._triggered, name))
        strip.set_actions(*self.actions.groups)
        menu.add_section(self._fill, first=True)
        # Many rows may change at once; what is offered follows when they have.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show)
        window.view.selectionModel().selectionChanged.connect(self.show)
        window.model.dataChanged.connect(self._show_soon)
        window.model.modelReset.connect(self._show_soon)
        self._work.busy_changed.connect(self.show)

    # --- who ---------------------------------------------------------------------------------

    def _subject(self, row: int) -> Subject | None:
        person, page = self._window.model.person(row), self._window.page
        if person is None or page is None or (person.is_empty and person.attendee is None):
            return None
        shown = row_of(page, person.attendee) if person.attendee is not None else None
        return Subject(person, shown)

    def _one(self) -> Subject | None:
        rows = [row for row in self._window.view.selected_rows() if self._subject(row)]
        return self._subject(rows[0]) if len(rows) == 1 else None

    def _of(self, attendee: int) -> Subject | None:
        model = self._window.model
        found = next((p.row for p in model.participants if p.attendee == attendee), None)
        return None if found is None else self._subject(model.row_of(found))

    def _show_soon(self, *_changed: object) -> None:
        self._soon.start()

    # --- what is shown -----------------------------------------------------------------------

    def show(self) -> None:
        """Offer what can be done with the person in use."""
        who = self._one()
        self.actions.offer(who, busy=self._work.busy is not Busy.NOTHING)
        row = who.row if who is not None else None
        self._strip.show_person(" · ".join(filter(None, (row.name, row.number))) if row else "")

    def retranslate(self) -> None:
        """Set every text."""
        self.actions.retranslate()
        self._strip.retranslate()
        self.show()

    def _fill(self, menu: QMenu, rows: Sequence[int]) -> None:
        if not rows:
            return
        menu.setToolTipsVisible(True)
        self.show()
        who = self._subject(rows[0]) if len(rows) == 1 else None
        if who is not None and who.row is None:
            menu.addAction(self.actions.by_name["enrol"])
            return
        if len(rows) == 1:
            for group in self.actions.groups:
                menu.addActions(list(group))
                menu.addSeparator()
            return
        people = [who.row for who in map(self._subject, rows) if who is not None and who.row]
        certified = [row for row in people if row.number]
        count = len(certified)
        write = menu.addAction(translate("PersonActions", "Write to %n People…", n=count))
        write.setObjectName("write_to_selected")
        write.triggered.connect(lambda: self._write(certified))
        save = menu.addAction(translate("PersonActions", "Save %n PDF(s)…", n=count))
        save.setObjectName("save_selected_pdfs")
        save.triggered.connect(lambda: self._window.certificates.save_pdfs(certified))
        for action in (write, save):
            action.setEnabled(bool(certified) and self._work.busy is Busy.NOTHING)

    # --- what is done ------------------------------------------------------------------------

    def _triggered(self, name: str, _checked: bool = False) -> None:
        self.do(name, self._one())

    def _again(self, name: str, attendee: int) -> None:
        """Ask anew after signing in again: the page may show something else by now."""
        self._window.commands.ask(lambda: self.do(name, self._of(attendee)))

    def do(self, name: str, who: Subject | None) -> None:
        """Do one of the actions with somebody, or say why it cannot be done."""
        why = refusal(name, who)
        if why is not None or who is None:
            self._window.messages.say(why or "", Qgis.MessageLevel.Warning)
        elif self._work.busy is not Busy.NOTHING:
            return
        elif name == "enrol":
            self._window.commands.enrol_only([who.person.row])
        elif who.row is not None and who.row.attendee is not None:
            self._do_enrolled(name, who.row, who.row.attendee)

    def _do_enrolled(self, name: str, row: Attendee, attendee: int) -> None:
        window, changing = self._window, self._changing
        credits_ = window.page.credits if window.page else None
        if name == "write":
            self._write([row])
        elif name == "open":
            self._open(row)
        elif name == "verify":
            open_link(self._work.server.url(certificate_path(row.number or "")))
        elif name == "correct":
            changing.correct(row, attendee)
        elif name == "renew":
            changing.deed(Kind.RENEW, row, attendee)
        elif name == "remove" and confirm.may_remove(row, window):
            changing.remove(row, attendee)
        elif name == "pay" and confirm.may_pay(row, credits_, window):
            changing.deed(Kind.PAY, row, attendee)
        elif name == "revoke" and confirm.may_revoke(row, credits_, window):
            changing.deed(Kind.REVOKE, row, attendee)

    def _write(self, rows: Sequence[Attendee]) -> None:
        if self._window.page is not None:
            self._mail.write(rows, self._window.page)

    def _open(self, row: Attendee) -> None:
        key = self._work.key

        def work(client: CertificationClient, _progress: Progress) -> bytes:
            return fetch_pdf(client, key.organisation, key.course, row)

        def done(pdf: bytes) -> None:
            if not self._window.viewer.show(file_name(row), pdf):
                text = translate("PersonReports", "No program opened the PDF. Save it instead.")
                self._window.messages.say(text, Qgis.MessageLevel.Warning)

        title = translate("PersonDesk", "Fetching a certificate")
        self._work.start(Busy.SAVING_PDFS, title, work, done)
