"""Which organisations a user works for, and the page of the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.progress import Cancelled, Progress
from ...server.client import CertificationClient
from ...server.directory import DirectoryEntry
from ...server.errors import CsrfRejected, SignedOut
from ...server.pages.organisation import OrganisationPage
from ...services.accounts import my_organisations, open_organisation
from ...translation import translate
from .remembered import RememberedOrganisations

if TYPE_CHECKING:
    from ...network.tasks import TaskHandle
    from ..office import Office


class Organisations(QObject):
    """Fetches when somebody signs in, remembers what it found, and forgets at signing out.

    What finds the session ended is done again after signing in.
    """

    changed = pyqtSignal()
    listed = pyqtSignal()
    opened = pyqtSignal(object)
    forgotten = pyqtSignal()
    search_progressed = pyqtSignal(int, int)
    failed = pyqtSignal(object)

    def __init__(self, office: Office, parent: QObject) -> None:
        """Wait for somebody to sign in."""
        super().__init__(parent)
        self._office = office
        self._remembered = RememberedOrganisations(office.settings)
        self.mine: list[DirectoryEntry] = []
        self.everybody: list[DirectoryEntry] = []
        self.page: OrganisationPage | None = None
        self._client: CertificationClient | None = None
        self._username = ""
        self._reading: TaskHandle[Any] | None = None
        self._search: TaskHandle[Any] | None = None
        self._waiting: Callable[[], None] | None = None
        office.account.changed.connect(self._account_changed)
        office.credits_read.connect(self._credits_read)

    @property
    def is_reading(self) -> bool:
        """Whether an organisation's page is being read."""
        return self._reading is not None

    @property
    def is_searching(self) -> bool:
        """Whether the user's organisations are being looked for."""
        return self._search is not None

    # --- signing in and out ------------------------------------------------------------------

    def _account_changed(self) -> None:
        account = self._office.account
        if account.is_signed_in and self._client is not account.client:
            is_back = self._username == account.username and self.page is not None
            if self._username not in ("", account.username):
                self._forget()  # somebody else has signed in
            self._client, self._username = account.client, account.username
            if not is_back:  # otherwise what waits for the session goes on by itself
                self._begin()
        elif account.profile is None and not account.is_signed_in:
            self._forget()

    def _begin(self) -> None:
        server, username = self._office.server.root, self._office.account.username
        self.mine = self._remembered.load(server, username)
        self.listed.emit()
        slug = self._office.settings.organisation(server, username)
        if not slug and self.mine:
            slug = self.mine[0].slug
        if slug:
            self.open(slug)
        if not self.everybody:
            self._read_directory()
        if not self.mine and not slug:
            self.find_mine()

    def _forget(self) -> None:
        """Keep nothing of somebody who has signed out."""
        self._client, self.page, self.mine = None, None, []
        self._username = ""
        self._stop_waiting()
        self.cancel_search()
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        self.forgotten.emit()
        self.changed.emit()

    # --- lists -------------------------------------------------------------------------------

    def _read_directory(self) -> None:
        client = self._office.public_client()

        def done(entries: list[DirectoryEntry]) -> None:
            self.everybody = entries
            self.listed.emit()

        self._office.run(
            translate("MyCourses", "Reading the list of organisations"),
            lambda _progress: client.directory(),
            on_done=done,
            on_failed=self.failed.emit,
            parent=self,
        )

    def find_mine(self) -> None:
        """Find the organisations of this user; takes a request for each organisation there is."""
        account = self._office.account
        if self._search is not None or not account.is_signed_in:
            return
        client, username = account.client, account.username

        def work(progress: Progress) -> list[DirectoryEntry]:
            return my_organisations(client, progress)

        def done(entries: list[DirectoryEntry]) -> None:
            self._search = None
            if self._client is not client:
                return
            self._remembered.save(self._office.server.root, username, entries)
            self.mine = entries
            self.listed.emit()
            if self.page is None and entries:
                self.open(entries[0].slug)
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._search = None
            self.changed.emit()
            self._failed(error, client, self.find_mine)

        def progressed(count: int, total: int, _step: str) -> None:
            self.search_progressed.emit(count, total)

        self._search = self._office.run(
            translate("MyCourses", "Finding your organisations"),
            work,
            on_done=done,
            on_failed=failed,
            on_progress=progressed,
            parent=self,
        )
        self.changed.emit()

    def cancel_search(self) -> None:
        """Look no further for the user's organisations."""
        if self._search is not None:
            self._search.cancel()

    # --- the organisation --------------------------------------------------------------------

    def open(self, slug: str) -> None:
        """Read an organisation's page; `opened` follows."""
        account = self._office.account
        if not account.is_signed_in:
            self._wait(partial(self.open, slug))
            return
        client = account.client
        if self._reading is not None:
            self._reading.drop()

        def done(page: OrganisationPage) -> None:
            self._reading = None
            self.page = page
            server, username = self._office.server.root, account.username
            self._office.settings.set_organisation(server, username, page.organisation)
            self.opened.emit(page)
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._reading = None
            self.changed.emit()
            self._failed(error, client, partial(self.open, slug))

        self._reading = self._office.run(
            translate("MyCourses", "Reading the organisation's courses"),
            lambda _progress: open_organisation(client, slug),
            on_done=done,
            on_failed=failed,
            parent=self,
        )
        self.changed.emit()

    def _credits_read(self, organisation: str, credits_: int) -> None:
        if self.page is not None and self.page.organisation == organisation:
            self.page = replace(self.page, credits=credits_)
            self.changed.emit()

    def refresh(self) -> None:
        """Read balance and courses again."""
        if self.page is not None:
            self.open(self.page.organisation)

    def _failed(
        self, error: Exception, client: CertificationClient, again: Callable[[], None]
    ) -> None:
        account = self._office.account
        if isinstance(error, Cancelled) or self._client is None:
            return
        if not isinstance(error, (SignedOut, CsrfRejected)):
            self.failed.emit(error)
        elif account.is_signed_in and account.client is not client:
            again()  # the session was renewed meanwhile
        else:
            self._wait(again)

    def _wait(self, action: Callable[[], None]) -> None:
        """Do it as soon as the session is back."""
        self._stop_waiting()
        self._waiting = action
        self._office.account.session_ended()
        self._office.account.when_signed_in(action)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._office.account.stop_waiting(self._waiting)
            self._waiting = None
