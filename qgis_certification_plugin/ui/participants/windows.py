"""The participants' windows that are open: one for each course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ..put_away import delete_later
from .sources.sources import Sources
from .window import ParticipantsWindow
from .work import SENDING

if TYPE_CHECKING:
    from ..office import Office


class ParticipantsWindows(QObject):
    """Opens windows, brings those up that are open, and closes all."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        """The windows live at most as long as `parent`."""
        super().__init__(parent)
        self._office = office
        self._parent = parent
        self._open: dict[tuple[str, str, str], ParticipantsWindow] = {}

    @property
    def windows(self) -> list[ParticipantsWindow]:
        """The windows that are open."""
        return list(self._open.values())

    @property
    def is_sending(self) -> bool:
        """Whether one of them sends something to the site."""
        return any(window.work.busy in SENDING for window in self.windows)

    def open(self, organisation: str, course: str) -> ParticipantsWindow:
        """Open the course with these slugs for whoever is signed in, or bring its window up."""
        key = (organisation, course, self._office.account.username)
        window = self._open.get(key)
        if window is None:
            window = ParticipantsWindow(self._office, organisation, course, self._parent)
            Sources(self._office, window)
            window.closed.connect(self._closed)
            self._open[key] = window
        window.bring_up()
        return window

    def _closed(self, window: ParticipantsWindow) -> None:
        self._open = {key: other for key, other in self._open.items() if other is not window}
        delete_later(window)

    def close_idle(self) -> None:
        """Save and close all windows; those that are sending are hidden until they have ended."""
        for window in self.windows:
            window.close()

    def close_others(self, username: str) -> None:
        """Save and close the windows of everybody else: these names are not for this user."""
        for (_, _, owner), window in list(self._open.items()):
            if owner != username:
                window.close()

    def close_all(self) -> None:
        """Save and close all windows, also those that are sending."""
        for window in self.windows:
            window.shut_down()
            self._closed(window)
