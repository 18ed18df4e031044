"""What all windows share: settings, account, catalogue, files, and a way to run things."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.rules import site_today
from ..network.adapter import requests_session
from ..network.credentials import Credentials, Secret, SignIn
from ..network.pacing import pacer_for
from ..network.tasks import TaskHandle, Tasks
from ..server.address import OFFICIAL, ServerAddress
from ..server.client import CertificationClient
from ..server.errors import BadAddress
from ..server.session import SiteSession
from ..services import catalogue as catalogue_service
from ..storage.catalogue_store import CatalogueStore
from ..storage.drafts import DraftStore
from ..storage.journal import RunJournals
from ..translation import translate
from .account import Account

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..domain.catalogue import Catalogue
    from ..domain.progress import Progress
    from ..settings import Settings
    from .practice.state import Practice

log = logging.getLogger("qgis_certification.ui")

Result = TypeVar("Result")
# (text, level, text of a button, what it does)
Announcer = Callable[[str, Qgis.MessageLevel, "str | None", "Callable[[], None] | None"], None]


def _server(url: str) -> ServerAddress:
    try:
        return ServerAddress.parse(url)
    except BadAddress as error:
        # A plugin that does not load would leave no place to repair the setting.
        log.warning(
            "the server's address in the settings is not usable: %s", error.values["reason"]
        )
        return ServerAddress(OFFICIAL)


class Office(QObject):
    """Made once by the plugin, handed to every window."""

    catalogue_changed = pyqtSignal()
    refreshing_changed = pyqtSignal()
    refresh_progressed = pyqtSignal(int, int, str)
    refresh_failed = pyqtSignal(object)
    # An organisation and its credits, whenever a page of one of its courses was read.
    credits_read = pyqtSignal(str, int)
    # What the user asks for: "start" or, while she practises, "change", "reset", "stop".
    practice_asked = pyqtSignal(str)

    def __init__(self, settings: Settings, folder: Path, tasks: Tasks, world_map: Path) -> None:
        """Keep files in `folder`; nothing is read, written or fetched yet."""
        super().__init__()
        self.practice: Practice | None = None  # None where everything is real
        self.settings = settings
        self.folder = folder
        self.world_map = world_map
        self.server = _server(settings.server_url)
        self.drafts = DraftStore(folder / "drafts.sqlite")
        self.journals = RunJournals(folder / "journals")
        self.store = CatalogueStore(folder / "catalogue.gpkg", world_map)
        self.world_map = world_map
        self.canvas: QgsMapCanvas | None = None  # the map of QGIS, where there is one
        # QGIS's window for designing layouts: takes a layout, returns a QgsLayoutDesignerInterface.
        self.open_designer: Callable[[Any], Any] | None = None
        self.account = Account(self)
        self._credentials = Credentials()
        self.catalogue: Catalogue | None = None
        self._tasks = tasks
        self._refresh: TaskHandle[Catalogue] | None = None
        self._pacer = pacer_for(self.server)
        self._announcers: list[Announcer] = []

    # --- the site ----------------------------------------------------------------------------

    def new_client(self) -> CertificationClient:
        """Return a client with a session of its own; all of them share one pace."""
        return CertificationClient(self._site_session())

    def _site_session(self) -> SiteSession:
        return SiteSession(self.server, requests_session(), self._pacer)

    def public_client(self) -> CertificationClient:
        """Return a client for what everybody may see."""
        return self.new_client()

    def run(
        self,
        description: str,
        work: Callable[[Progress], Result],
        *,
        on_done: Callable[[Result], Any],
        on_failed: Callable[[Exception], Any],
        on_progress: Callable[[int, int, str], Any] | None = None,
        parent: QObject,
        grace_seconds: float = 0.0,
    ) -> TaskHandle[Result]:
        """Run `work` in QGIS's task manager; the callbacks come on the interface thread.

        They do not come any more when `parent` has gone. `grace_seconds` is what a request on its
        way gets when the work is cancelled in the task manager.
        """
        return self._tasks.run_in_task(
            description,
            work,
            on_done=on_done,
            on_failed=on_failed,
            on_progress=on_progress,
            parent=parent,
            grace_seconds=grace_seconds,
        )

    # --- the password ------------------------------------------------------------------------

    def remember_password(self, username: str, password: str) -> bool:
        """Keep the password in QGIS's encrypted store; False where that is not possible."""
        sign_in = SignIn(username, Secret(password))
        authcfg = self._credentials.remember(self.server.root, sign_in, self.settings.authcfg)
        self.settings.authcfg = authcfg or ""
        return bool(authcfg)

    def remembered_password(self) -> SignIn | None:
        """Return what is kept for this server; QGIS may ask for its master password."""
        return self._credentials.recall(self.server.root, self.settings.authcfg)

    def forget_password(self) -> bool:
        """Remove the kept password; False where QGIS did not let go of it."""
        gone = self._credentials.forget(self.server.root, self.settings.authcfg)
        if gone:
            self.settings.authcfg = ""
        return gone

    def has_password(self) -> bool:
        """Return whether QGIS's encrypted store has a password for this server."""
        return self._credentials.is_stored(self.server.root, self.settings.authcfg)

    # --- the catalogue -----------------------------------------------------------------------

    @property
    def is_refreshing(self) -> bool:
        """Whether the catalogue is being fetched."""
        return self._refresh is not None

    def load_catalogue(self) -> None:
        """Read what was fetched before, in the background; then fetch when that is too old."""

        def work(_progress: Progress) -> Catalogue | None:
            catalogue = self.store.load()
            if catalogue is not None:
                catalogue.prepare()
            return catalogue

        def done(catalogue: Catalogue | None) -> None:
            if catalogue is not None and catalogue.server == self.server.root:
                self.catalogue = catalogue
                self.catalogue_changed.emit()
            if self.is_stale():
                self.refresh_catalogue()

        def failed(error: Exception) -> None:
            log.warning("the saved catalogue cannot be read: %s", type(error).__name__)
            self.refresh_catalogue()

        self.run(
            translate("Office", "Reading the saved courses"),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )

    def is_stale(self) -> bool:
        """Whether the catalogue is missing or older than the user wants."""
        if self.catalogue is None:
            return True
        age = datetime.now(timezone.utc) - self.catalogue.as_of
        return age > timedelta(hours=self.settings.refresh_hours)

    def refresh_catalogue(self) -> None:
        """Fetch the catalogue unless that is under way; `catalogue_changed` follows on success."""
        if self._refresh is not None:
            return
        client, previous, store = self.public_client(), self.catalogue, self.store
        world_map = self.world_map

        def work(progress: Progress) -> Catalogue:
            fetched = catalogue_service.refresh(
                client, previous, progress, site_today(), world_map=world_map
            )
            store.save(fetched)
            fetched.prepare()
            return fetched

        def done(catalogue: Catalogue) -> None:
            self.catalogue = catalogue
            self._refreshed()
            self.catalogue_changed.emit()

        def failed(error: Exception) -> None:
            self._refreshed()
            self.refresh_failed.emit(error)

        self._refresh = self.run(
            translate("Office", "Fetching certified courses"),
            work,
            on_done=done,
            on_failed=failed,
            on_progress=self.refresh_progressed.emit,
            parent=self,
        )
        self.refreshing_changed.emit()

    def cancel_refresh(self) -> None:
        """Stop fetching; what was shown before stays."""
        if self._refresh is not None:
            self._refresh.cancel()

    def _refreshed(self) -> None:
        self._refresh = None
        self.refreshing_changed.emit()

    def close_down(self) -> None:
        """Stop everything and let go of the files: the plugin leaves, or goes to another site."""
        self._tasks.shut_down()
        self.store.release()
        self.deleteLater()
        self._tasks.deleteLater()

    # --- telling people ----------------------------------------------------------------------

    def add_announcer(self, announcer: Announcer) -> None:
        """Let messages go to this window's message bar from now on; the newest window wins."""
        self._announcers.append(announcer)

    def remove_announcer(self, announcer: Announcer) -> None:
        """Do not send messages to this window any more."""
        if announcer in self._announcers:
            self._announcers.remove(announcer)

    def say(
        self,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence in the message bar of the window in use, with a button if wanted."""
        if self._announcers:
            self._announcers[-1](text, level, action_text, action)
        else:
            log.info("%s", text)
