"""The catalogue for an algorithm: saved, or fetched with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ..domain.progress import Cancelled
from ..domain.rules import site_today
from ..network.adapter import requests_session
from ..network.cancel import CancelToken
from ..network.errors import RequestCancelled
from ..network.pacing import pacer_for
from ..network.threads import call_in_worker
from ..server.address import ServerAddress
from ..server.client import CertificationClient
from ..server.errors import Aborted, BadAddress, CertificationError
from ..server.session import SiteSession
from ..services.catalogue import refresh
from ..storage.catalogue_store import CatalogueStore
from ..storage.geopackage import GeoPackageError
from ..translation import translate

if TYPE_CHECKING:
    from ..domain.catalogue import Catalogue
    from .algorithm import Surroundings

T = TypeVar("T")


class Source:
    """One certification site, and what is saved of it."""

    def __init__(self, surroundings: Surroundings, address: str) -> None:
        """Use this address, or the one in the settings where it is empty.

        Raises QgsProcessingException for what is no address.
        """
        self._surroundings = surroundings
        settings = surroundings.settings
        try:
            self.server = ServerAddress.parse(address.strip() or settings.server_url)
        except BadAddress as error:
            said = surroundings.describe(error, ServerAddress(""))
            raise QgsProcessingException(said) from error
        self._store = CatalogueStore(
            surroundings.folder() / "catalogue.gpkg", surroundings.world_map
        )

    def client(self) -> CertificationClient:
        """Return a client on QGIS's network."""
        session = SiteSession(self.server, requests_session(), pacer_for(self.server))
        return CertificationClient(session)

    def catalogue(self, hours: int, feedback: QgsProcessingFeedback) -> Catalogue:
        """Return the saved catalogue when it is not older than so many hours, else a fresh one.

        Raises QgsProcessingException where it cannot be fetched and nothing is saved.
        """
        saved = self._saved()
        now = datetime.now(timezone.utc)
        if saved is not None and hours > 0 and now - saved.as_of <= timedelta(hours=hours):
            feedback.pushInfo(
                translate(
                    "Processing", "Using what was saved on {time}.", time=_moment(saved.as_of)
                )
            )
            return saved
        client, progress = self.client(), _Progress(feedback)
        world_map = self._surroundings.world_map
        try:
            with _saying(self._surroundings, self.server):
                fetched = run(
                    lambda: refresh(client, saved, progress, site_today(), world_map=world_map),
                    feedback,
                )
        except QgsProcessingException as error:
            if saved is None or feedback.isCanceled():
                raise
            used = translate(
                "Processing", "What was saved on {time} is used.", time=_moment(saved.as_of)
            )
            feedback.pushWarning(f"{error} {used}")
            return saved
        self._save(fetched, feedback)
        return fetched

    def ask(self, work: Callable[[], T], feedback: QgsProcessingFeedback) -> T:
        """Run requests off the main thread; cancelled with the algorithm.

        Raises QgsProcessingException with a sentence for what the site or the network did.
        """
        with _saying(self._surroundings, self.server):
            return run(work, feedback)

    def _saved(self) -> Catalogue | None:
        try:
            saved = self._store.load()
        except GeoPackageError:
            return None  # another program has it; it is asked for anew
        return saved if saved is not None and saved.server == self.server.root else None

    def _save(self, fetched: Catalogue, feedback: QgsProcessingFeedback) -> None:
        """Keep it for the next time, where it is of the site that this QGIS is set to."""
        try:
            own = ServerAddress.parse(self._surroundings.settings.server_url)
            if own == self.server:
                self._store.save(fetched)
        except BadAddress:
            return
        except GeoPackageError as error:
            feedback.pushWarning(self._surroundings.describe(error, self.server))
        finally:
            self._store.release()


def run(work: Callable[[], T], feedback: QgsProcessingFeedback) -> T:
    """Run in a thread that may wait for a network; a cancel ends a request on its way."""
    token = CancelToken()
    # In the thread that cancels: the one that works may be waiting.
    feedback.canceled.connect(token.cancel, Qt.ConnectionType.DirectConnection)
    if feedback.isCanceled():
        token.cancel()

    def governed() -> T:
        with token.governing_this_thread():
            return work()

    try:
        return call_in_worker(governed, token)
    finally:
        feedback.canceled.disconnect(token.cancel)


class _Progress:
    """Tells the algorithm's feedback how far a refresh is."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, done: int, total: int, step: str = "") -> None:
        """Show a percentage."""
        self._feedback.setProgress(100.0 * done / total if total else 0.0)

    def is_cancelled(self) -> bool:
        """Whether the algorithm was cancelled."""
        return bool(self._feedback.isCanceled())


@contextmanager
def _saying(surroundings: Surroundings, server: ServerAddress) -> Iterator[None]:
    try:
        yield
    except (Cancelled, Aborted, RequestCancelled) as error:
        stopped = translate("Processing", "Stopped. Nothing was written.")
        raise QgsProcessingException(stopped) from error
    except CertificationError as error:
        raise QgsProcessingException(surroundings.describe(error, server)) from error


def _moment(moment: datetime) -> str:
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return str(QLocale().toString(there, QLocale.FormatType.ShortFormat))
