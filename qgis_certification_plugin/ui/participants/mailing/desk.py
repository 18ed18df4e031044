"""From the button to the mail: whom it reaches is always said first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ....domain.progress import Progress
from ....server.client import CertificationClient
from ....server.errors import CertificationError, CsrfRejected, SignedOut
from ....server.pages.course import Attendee, CoursePage
from ....services.mail import is_mailbox, letter_to, mail_language, mailto, read_addresses
from ....translation import translate
from ...links import open_link
from ...put_away import put_away
from ...texts import describe_error
from .. import steps
from ..messages import Messages
from ..model import ParticipantsModel
from ..work import Busy, CourseWork
from .site_dialog import SiteMailDialog
from .write_dialog import Receiver, WriteDialog

# The list of receivers is not the one that was confirmed any more.
OTHERS = "others"
# What came of having the site send mails: nothing wrong, OTHERS, or an error.


class MailDesk(QObject):
    """Prepares mails, and has the site send its own."""

    def __init__(
        self,
        model: ParticipantsModel,
        work: CourseWork,
        messages: Messages,
        ask_again: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        """Work in a window; `ask_again` asks something after the course was read again."""
        super().__init__(window)
        self._model = model
        self._work = work
        self._messages = messages
        self._ask_again = ask_again
        self._window = window

    # --- by the site -------------------------------------------------------------------------

    def by_site(self) -> None:
        """Read whom the site would write to, ask, and have it sent once."""
        key = self._work.key

        def work(client: CertificationClient, _progress: Progress) -> tuple[str, ...]:
            return client.mail_page(key.organisation, key.course)

        title = translate("MailDesk", "Reading who gets a mail")
        self._work.start(Busy.MAILING, title, work, self._ask)

    def _ask(self, names: tuple[str, ...]) -> None:
        dialog = SiteMailDialog(names, self._window)
        confirmed = dialog.exec() == SiteMailDialog.DialogCode.Accepted
        put_away(dialog)
        if confirmed:
            self._send(names)

    def _send(self, names: tuple[str, ...]) -> None:
        key, files = self._work.key, self._work.files

        def work(
            client: CertificationClient, progress: Progress
        ) -> CertificationError | str | None:
            with steps.sending(files, progress):
                if client.mail_page(key.organisation, key.course) != names:
                    return OTHERS
                try:
                    client.send_mails(key.organisation, key.course)
                except (SignedOut, CsrfRejected):
                    raise
                except CertificationError as error:
                    return error
            return None

        title = translate("MailDesk", "Having the site send mails")
        again = partial(self._ask_again, self.by_site)
        self._work.start(Busy.MAILING, title, work, partial(self._sent, names), again)

    def _sent(self, names: tuple[str, ...], error: CertificationError | str | None) -> None:
        if error is None:
            text = translate("MailDesk", "The site has sent %n mail(s).", n=len(names))
            self._messages.say(text, Qgis.MessageLevel.Success)
        elif isinstance(error, str):
            text = translate(
                "MailDesk",
                "Nothing was sent: the site would write to other people by now. Look at the list "
                "again.",
            )
            self._messages.say(text, Qgis.MessageLevel.Warning)
        elif error.maybe_done:
            text = translate(
                "MailDesk",
                "No plain answer came, so nobody can say whether mails went out: to none, to "
                "some or to all. The site does not show it. Ask a participant before you send "
                "again.",
            )
            self._messages.say(text, Qgis.MessageLevel.Warning)
        else:
            said = describe_error(error, self._work.server)
            self._messages.say(said, Qgis.MessageLevel.Warning)

    # --- in the user's own program -----------------------------------------------------------

    def write(
        self,
        rows: Sequence[Attendee],
        page: CoursePage,
        addresses: Mapping[int, str] | None = None,
    ) -> None:
        """Prepare mails to these people, whose addresses are read where the site shows them.

        What was typed may have been corrected since: it counts only where nothing can be read.
        `addresses` are those that have just been read, by the number of the person.
        """
        people = [row for row in rows if row.number]
        read_before = addresses or {}
        known = {**self._typed(), **read_before}
        missing = [row for row in people if row.attendee not in read_before and row.may_edit]
        if not missing:
            self._prepare(people, page, known)
            return

        def work(client: CertificationClient, _progress: Progress) -> dict[int, str]:
            return read_addresses(client, page, missing)

        def done(read: dict[int, str]) -> None:
            self._prepare(people, page, {**known, **read})

        self._work.start(
            Busy.MAILING, translate("MailDesk", "Reading e-mail addresses"), work, done
        )

    def _typed(self) -> dict[int, str]:
        return {
            person.attendee: person.email.strip()
            for person in self._model.participants
            if person.attendee is not None and is_mailbox(person.email)
        }

    def _prepare(
        self, people: Sequence[Attendee], page: CoursePage, addresses: dict[int, str]
    ) -> None:
        receivers = [Receiver(row, addresses.get(row.attendee or 0, "")) for row in people]
        if len(receivers) == 1 and self._opened(receivers[0], page):
            return
        if receivers:
            dialog = WriteDialog(receivers, page, self._work.server, self._window)
            dialog.exec()
            put_away(dialog)

    def _opened(self, receiver: Receiver, page: CoursePage) -> bool:
        language = mail_language(page.language)
        mail = letter_to(receiver.row, page, self._work.server, language)
        link = mailto([receiver.address], mail)
        if link is None or not open_link(link):
            return False
        text = translate(
            "MailDesk",
            "A mail to {name} is open in your mail program; nothing is sent before you send it. "
            "Attach the PDF there.",
            name=receiver.row.name,
        )
        self._messages.say(text)
        return True
