"""The catalogue for a search in another thread: what the dock holds, or what the file holds."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..domain.catalogue import Catalogue
    from ..storage.catalogue_store import CatalogueStore

log = logging.getLogger("qgis_certification.locator")


class Shelf:
    """Hands out one catalogue; reads the file once, at the first search, and after a change."""

    def __init__(self, store: Callable[[], CatalogueStore], server: Callable[[], str]) -> None:
        """Say where the catalogue is kept, and of which server (its root address) it must be.

        Neither is asked before the first search.
        """
        self._store = store
        self._server = server
        self._lock = threading.Lock()
        self._given: Catalogue | None = None
        self._read: Catalogue | None = None
        self._read_at: tuple[int, int] | None = None

    def give(self, catalogue: Catalogue | None) -> None:
        """Put the catalogue there that is shown in the dock."""
        with self._lock:
            self._given = catalogue

    def catalogue(self) -> Catalogue | None:
        """Return the catalogue, ready to be searched; None where nothing was fetched yet."""
        with self._lock:
            if self._given is not None:
                return self._given
            return self._from_file()

    def _from_file(self) -> Catalogue | None:
        from ..storage.geopackage import GeoPackageError

        store = self._store()
        path = store.path
        if not path.is_file():
            self._read = self._read_at = None
            return None
        status = path.stat()
        changed = (status.st_mtime_ns, status.st_size)
        if changed != self._read_at:
            self._read_at = changed
            try:
                self._read = store.load()
            except GeoPackageError as error:
                log.warning("the saved catalogue cannot be searched: %s", error.code)
                self._read = None
            if self._read is not None and self._read.server != self._server():
                self._read = None
            if self._read is not None:
                self._read.prepare()
        return self._read


def root_of(address: str) -> str:
    """Return the root of the site at this address; "" where nothing can have been saved of it."""
    from ..server.address import ServerAddress
    from ..server.errors import BadAddress

    try:
        return ServerAddress.parse(address).root
    except BadAddress:
        return ""
