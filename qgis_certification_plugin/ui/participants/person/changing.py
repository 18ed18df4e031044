"""Changing one person on the site once it is confirmed, and telling what the site shows then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ....domain.deeds import Deed, Kind
from ....domain.progress import Progress
from ....server.client import CertificationClient
from ....server.pages.course import Attendee
from ....server.pages.forms import AttendeeForm
from ....server.pdf_text import is_about
from ....services.deeds import Done
from ....translation import translate
from ...put_away import put_away
from ...texts import describe_error
from ..mailing.desk import MailDesk
from ..work import Busy
from . import deeds, words
from .correct_dialog import CorrectDialog
from .deeds import Changed

if TYPE_CHECKING:
    from ..window import ParticipantsWindow

# Asks for an action about an attendee again, after signing in.
Again = Callable[[str, int], None]


class Changing(QObject):
    """Corrects, removes, renews, pays and revokes in the background."""

    def __init__(
        self, window: ParticipantsWindow, mail: MailDesk, again: Again, parent: QObject
    ) -> None:
        """Work in a window."""
        super().__init__(parent)
        self._window = window
        self._work = window.work
        self._mail = mail
        self._again = again

    # --- name and e-mail ---------------------------------------------------------------------

    def correct(self, row: Attendee, attendee: int) -> None:
        """Read what the site has, ask what it should have, and change it."""
        files = self._work.files

        def work(client: CertificationClient, _progress: Progress) -> AttendeeForm:
            return deeds.read_form(client, files, attendee)

        title = translate("PersonDesk", "Reading name and e-mail")
        done = partial(self._ask, row, attendee)
        again = partial(self._again, "correct", attendee)
        self._work.start(Busy.OPENING, title, work, done, again)

    def _ask(self, row: Attendee, attendee: int, form: AttendeeForm) -> None:
        left = self._window.model.issue_days.left(row)
        dialog = CorrectDialog(form, row, left, self._window)
        confirmed = dialog.exec() == CorrectDialog.DialogCode.Accepted
        after, renews, mails = dialog.form, dialog.renews, dialog.mails
        put_away(dialog)
        if not confirmed:
            return
        files, number = self._work.files, row.number if renews else None

        def work(client: CertificationClient, progress: Progress) -> Changed:
            return deeds.correct(client, files, attendee, (form, after), number, progress)

        def done(changed: Changed) -> None:
            self._corrected(row, after, changed, mails=mails)

        title = translate("PersonDesk", "Correcting a participant")
        again = partial(self._again, "correct", attendee)
        self._work.start(Busy.REPAIRING, title, work, done, again)

    def _corrected(
        self, row: Attendee, after: AttendeeForm, changed: Changed, *, mails: bool
    ) -> None:
        repaired = changed.repaired
        if repaired is None:
            self._refused(row, changed)
            return
        self._show(changed, row, after)
        text, level = words.corrected_report(row.name, repaired)
        if changed.renewed is not None:
            renewed, its_level = self._renewed(changed.renewed, repaired.row or row)
            text = f"{text} {renewed}"
            level = its_level if level is Qgis.MessageLevel.Success else level
        if repaired.is_done and mails and repaired.page and repaired.row:
            addresses = {repaired.row.attendee or 0: after.email}
            self._mail.write([repaired.row], repaired.page, addresses)
        self._window.messages.say(text, level)

    def _show(self, changed: Changed, row: Attendee, after: AttendeeForm | None) -> None:
        """Show the page that was read back, with what was typed where that was done."""
        repaired, people = changed.repaired, self._window.model.participants
        if repaired is None or repaired.page is None:
            self._window.refresh()
            return
        if repaired.is_done and after is None:
            people = [person for person in people if person.attendee != row.attendee]
        elif repaired.is_done and after is not None:
            texts = (after.first_name, after.surname, after.email)
            people = [
                replace(p, first_name=texts[0], surname=texts[1], email=texts[2])
                if p.attendee == row.attendee and not p.from_site
                else p
                for p in people
            ]
        self._window.show_page(repaired.page, people)

    def _refused(self, row: Attendee, changed: Changed) -> None:
        if changed.error is not None:
            said = words.refused_report(row.name, changed.error)
            text = said or describe_error(changed.error, self._work.server)
            self._window.messages.say(text, Qgis.MessageLevel.Warning)

    # --- the place in the course -------------------------------------------------------------

    def remove(self, row: Attendee, attendee: int) -> None:
        """Take somebody out of the course."""
        files = self._work.files

        def work(client: CertificationClient, progress: Progress) -> Changed:
            return deeds.remove(client, files, attendee, row.number, progress)

        def done(changed: Changed) -> None:
            if changed.repaired is None:
                self._window.refresh()  # what was confirmed is not what the site shows
                self._refused(row, changed)
                return
            self._show(changed, row, None)
            self._window.messages.say(*words.removed_report(row.name, changed.repaired))

        title = translate("PersonDesk", "Removing a participant from the course")
        again = partial(self._again, "remove", attendee)
        self._work.start(Busy.REPAIRING, title, work, done, again)

    # --- the certificate ---------------------------------------------------------------------

    def deed(self, kind: Kind, row: Attendee, attendee: int) -> None:
        """Pay, revoke or renew."""
        files, wanted = self._work.files, Deed(kind, attendee, row.number or "")

        def work(client: CertificationClient, progress: Progress) -> Done:
            return deeds.do_deed(client, files, wanted, progress)

        def done(result: Done) -> None:
            self._window.model.set_run(None)  # what a run has shown is older than this page
            if result.page is None:
                self._window.refresh()
            else:
                self._window.show_page(result.page)
            said = self._renewed(result, row) if kind is Kind.RENEW else None
            self._window.messages.say(*(said or words.deed_report(result.deed)))

        titles = {
            Kind.PAY: translate("PersonDesk", "Paying a certificate"),
            Kind.REVOKE: translate("PersonDesk", "Revoking a certificate"),
            Kind.RENEW: translate("PersonDesk", "Making a PDF anew"),
        }
        again = partial(self._again, kind.value, attendee)
        self._work.start(Busy.REPAIRING, titles[kind], work, done, again)

    def _renewed(self, done: Done, row: Attendee) -> words.Said:
        if done.pdf is not None and is_about(done.pdf, row.number or "", row.name) is False:
            text = translate(
                "PersonReports",
                "The PDF of {number} was made anew, but it does not show “{name}”. Look at it, "
                "and try again.",
                number=row.number or "",
                name=row.name,
            )
            return text, Qgis.MessageLevel.Warning
        return words.deed_report(done.deed)
