"""The windows for making and changing that are open, and what may be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...domain.arranging.drafts import NEW_TYPE, TYPE
from ...services.arranging import Made
from ...storage.arranging_drafts import ArrangingKey
from ...translation import translate
from ..put_away import delete_later
from .course_dialog import CourseDialog
from .dialog import ArrangingDialog
from .type_dialog import TypeDialog

if TYPE_CHECKING:
    from ..office import Office


class ArrangingRoom(QObject):
    """Opens windows, brings those up that are open, and closes all."""

    # The organisation whose page has changed, and the course that was made or changed.
    changed = pyqtSignal(str, str)
    # Organisation and course, whose participants are wanted.
    open_wanted = pyqtSignal(str, str)

    def __init__(self, office: Office, parent: QWidget) -> None:
        """The windows live at most as long as `parent`."""
        super().__init__(parent)
        self._office = office
        self._parent = parent
        self._open: dict[ArrangingKey, ArrangingDialog] = {}

    @property
    def windows(self) -> list[ArrangingDialog]:
        """The windows that are open."""
        return list(self._open.values())

    @property
    def is_sending(self) -> bool:
        """Whether one of them sends something to the site."""
        return any(window.drafting.is_sending for window in self.windows)

    def open(self, organisation: str, kind: str, target: str = "") -> ArrangingDialog:
        """Open the window of this kind (domain.arranging.drafts), or bring it up."""
        account = self._office.account
        root = self._office.server.root
        key = ArrangingKey(root, account.username, organisation, kind, target)
        window = self._open.get(key)
        if window is not None:
            window.show()
            window.raise_()
            window.activateWindow()
            return window
        made = TypeDialog if kind in (NEW_TYPE, TYPE) else CourseDialog
        window = made(self._office, key, self._parent)
        self._open[key] = window
        window.made.connect(lambda what, text: self._made(key, what, text))
        window.closed.connect(lambda: self._closed(key))
        window.begin()
        return window

    def _made(self, key: ArrangingKey, made: Made, text: str) -> None:
        course = "" if key.kind in (NEW_TYPE, TYPE) else made.target
        self.changed.emit(key.organisation, course)
        level = Qgis.MessageLevel.Success if made.picture else Qgis.MessageLevel.Warning
        if not course:
            self._office.say(text, level)
            return
        self._office.say(
            text,
            level,
            translate("Arranging", "Open Participants"),
            lambda: self.open_wanted.emit(key.organisation, course),
        )

    def _closed(self, key: ArrangingKey) -> None:
        window = self._open.pop(key, None)
        if window is not None:
            _end(window)

    def close_idle(self) -> None:
        """Save and close all windows; those that are sending are hidden until they have ended."""
        for window in self.windows:
            window.close()

    def close_others(self, username: str) -> None:
        """Save and close the windows of everybody else."""
        for key, window in list(self._open.items()):
            if key.username != username:
                window.close()

    def close_all(self) -> None:
        """Save and close all windows, also those that are sending."""
        for key in list(self._open):
            self._closed(key)


def _end(window: QDialog) -> None:
    if isinstance(window, ArrangingDialog):
        window.shut_down()
    delete_later(window)
