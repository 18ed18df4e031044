"""How fresh the courses are: refreshed in the background, and said when that does not work."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...domain.catalogue import Catalogue
from ...domain.progress import Cancelled
from ...server.errors import Aborted, Unreachable
from ...translation import translate
from ..dates import moment_text
from ..office import Office
from ..texts import describe_error
from .footer import FAILED, OFFLINE, PARTLY, Footer

_LOOK_EVERY = 10 * 60 * 1000  # ms; looking asks nobody
_AFTER_FAILURE = timedelta(hours=1)


class Freshness(QObject):
    """Lets the footer say the truth, and the office fetch while the page is seen."""

    def __init__(self, office: Office, footer: Footer, page: QWidget) -> None:
        """Fetch nothing by itself before the courses are older than the user wants."""
        super().__init__(page)
        self._office = office
        self._footer = footer
        self._page = page
        self._failed_at: datetime | None = None
        self._told_of: datetime | None = None
        self.error: Exception | None = None
        footer.set_hours(office.settings.refresh_hours)
        footer.refresh_wanted.connect(office.refresh_catalogue)
        footer.cancel_wanted.connect(office.cancel_refresh)
        footer.hours_chosen.connect(self._set_hours)
        office.refresh_progressed.connect(footer.set_progress)
        office.refreshing_changed.connect(self._refreshing_changed)
        office.refresh_failed.connect(self._refresh_failed)
        office.catalogue_changed.connect(self._catalogue_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._refreshing_changed()

    def look(self, now: datetime | None = None) -> None:
        """Fetch when the courses have grown too old; not soon again after that failed."""
        now = now or datetime.now(timezone.utc)
        tried = self._failed_at is not None and now - self._failed_at < _AFTER_FAILURE
        if self._page.isVisible() and not tried and self._office.is_stale():
            self._office.refresh_catalogue()

    def _set_hours(self, hours: int) -> None:
        self._office.settings.refresh_hours = hours
        self._failed_at = None
        self.look()

    def _refreshing_changed(self) -> None:
        self._footer.set_refreshing(refreshing=self._office.is_refreshing)

    def _catalogue_changed(self) -> None:
        self.error = None
        catalogue = self._office.catalogue
        if catalogue is None:
            return
        unread = [problem for problem in catalogue.problems if problem.code == "not-read"]
        self._footer.set_trouble(PARTLY if unread else "")
        fetched = catalogue.as_of != self._told_of  # or only added to by an organisation's page
        self._told_of = catalogue.as_of
        if unread and fetched:
            self._failed_at = datetime.now(timezone.utc)
            self._office.say(
                translate(
                    "Find",
                    "{host} gave a part of its lists only. The rest is shown as it was known "
                    "before.",
                    host=self._office.server.host,
                ),
                Qgis.MessageLevel.Warning,
                translate("Find", "Try Again"),
                self._office.refresh_catalogue,
            )

    def _refresh_failed(self, error: Exception) -> None:
        self.error = error
        catalogue = self._office.catalogue
        if isinstance(error, (Cancelled, Aborted)):
            return
        self._failed_at = datetime.now(timezone.utc)
        if catalogue is None:
            return
        self._footer.set_trouble(OFFLINE if isinstance(error, Unreachable) else FAILED)
        self._office.say(
            f"{describe_error(error, self._office.server)} {_kept(catalogue)}",
            Qgis.MessageLevel.Warning,
            translate("Find", "Try Again"),
            self._office.refresh_catalogue,
        )


def _kept(catalogue: Catalogue) -> str:
    return translate(
        "Find", "The courses as of {time} are still here.", time=moment_text(catalogue.as_of)
    )
