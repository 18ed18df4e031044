"""Practising, on or off: the one switch, and all that has to happen at it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.progress import Cancelled
from ...storage.passing_folder import sweep
from ...translation import translate
from ..put_away import put_away
from .dialogs import ChoiceDialog, ResetDialog
from .rehearsal import Rehearsal
from .room import PracticeRoom
from .state import Choice, remembered_choice

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ..dock import CertificationDock
    from ..office import Office
    from ..participants.window import ParticipantsWindow

log = logging.getLogger("qgis_certification.ui")

FOLDER = "practice"


class PracticeMode(QObject):
    """Lays the pages of a rehearsal on those of the site, and takes them off again.

    The site's own pages, its session and its windows stay below as they are: nothing of them has
    to be stored and brought back.
    """

    changed = pyqtSignal()

    def __init__(
        self, home: Office, dock: CertificationDock, canvas: QgsMapCanvas, world_map: Path
    ) -> None:
        """Begin switched off, beside the office of the real site."""
        super().__init__()
        self._home = home
        self._dock = dock
        self._canvas = canvas
        self._world_map = world_map
        self._choice = remembered_choice(home.settings)
        self._rehearsal: Rehearsal | None = None
        self._opening: PracticeRoom | None = None
        self._aside: list[ParticipantsWindow] = []
        home.practice_asked.connect(self.handle)
        self._remove_remains()

    def _remove_remains(self) -> None:
        """Remove what a rehearsal has left that a crash has ended."""
        base = self._home.folder / FOLDER
        if not base.is_dir():
            return
        self._home.run(
            translate("Practice", "Removing what was practised"),
            lambda _progress: sweep(base),
            on_done=_nothing,
            on_failed=_nothing,
            parent=self,
        )

    @property
    def is_on(self) -> bool:
        """Whether somebody practises."""
        return self._rehearsal is not None

    @property
    def is_starting(self) -> bool:
        """Whether a practice server is being made."""
        return self._opening is not None

    @property
    def rehearsal(self) -> Rehearsal | None:
        """The rehearsal that is going on."""
        return self._rehearsal

    def handle(self, what: str) -> None:
        """Do what was asked for: "start", "change", "reset" or "stop"."""
        if what == "stop":
            self.stop()
        elif what == "reset":
            self._ask_reset()
        else:
            self._ask_choice()

    def _ask_choice(self) -> None:
        if self.is_starting or (not self.is_on and not self._may_start()):
            return
        dialog = ChoiceDialog(self._choice, self._dock.content, starting=not self.is_on)
        accepted = dialog.exec() == ChoiceDialog.DialogCode.Accepted
        choice = dialog.choice
        put_away(dialog)
        if not accepted:
            return
        if self._rehearsal is None:
            self.start(choice)
        else:
            self.change(choice)

    def change(self, choice: Choice) -> None:
        """Be somebody else from now on, or let something else go wrong."""
        self._choice = choice
        if self._rehearsal is not None:
            self._rehearsal.change(choice)

    def _ask_reset(self) -> None:
        if self._rehearsal is None or self.is_starting:
            return
        dialog = ResetDialog(self._dock.content)
        accepted = dialog.exec() == ResetDialog.DialogCode.Accepted
        put_away(dialog)
        if accepted:
            self.start(self._choice)

    # --- on ----------------------------------------------------------------------------------

    def start(self, choice: Choice) -> None:
        """Make a practice world and go there; from a rehearsal, into one that begins anew."""
        if self.is_starting or (not self.is_on and not self._may_start()):
            return
        self._choice = choice
        room = PracticeRoom(self._home.folder / FOLDER)
        self._opening = room

        def work(_progress: Progress) -> None:
            room.open(choice.preset)

        def done(_result: None) -> None:
            if self._opening is room:
                self._opening = None
                self._enter(room)

        def failed(error: Exception) -> None:
            room.close()
            if self._opening is not room:
                return  # given up meanwhile
            self._opening = None
            self.changed.emit()
            if not isinstance(error, Cancelled):
                log.warning("the practice server did not start: %s", type(error).__name__)
                self._say_on_top(_did_not_start(), Qgis.MessageLevel.Warning)

        self._home.run(
            translate("Practice", "Preparing the practice site"),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )
        self.changed.emit()

    def _may_start(self) -> bool:
        sending = self._dock.home.become_page.is_sending
        if not sending and not self._dock.home.courses_page.is_sending:
            return True
        self._home.say(
            translate(
                "Practice",
                "Something is being sent to the real site. Practise when that has ended.",
            ),
            Qgis.MessageLevel.Warning,
        )
        return False

    def _enter(self, room: PracticeRoom) -> None:
        if self._rehearsal is None and not self._may_start():
            room.close()  # sending began while the server was being made
            self.changed.emit()
            return
        self._end_rehearsal()
        self._put_aside()
        self._rehearsal = Rehearsal(room, self._choice, self._dock, self._canvas, self._world_map)
        self._rehearsal.office.open_designer = self._home.open_designer
        self._rehearsal.office.practice_asked.connect(self.handle)
        self.changed.emit()

    def _put_aside(self) -> None:
        """Hide the windows of real courses: none without a band is in sight in a rehearsal."""
        self._dock.home.become_page.put_aside()
        self._dock.home.courses_page.centres.put_aside()
        self._dock.home.courses_page.desk.arranging.close_idle()  # what was typed is kept
        for window in self._dock.home.courses_page.windows.windows:
            if window.isVisible():
                window.hide()
                self._aside.append(window)

    # --- off ---------------------------------------------------------------------------------

    def stop(self) -> None:
        """Go back to the real site, or do not leave it after all."""
        self._give_up_opening()
        if self._rehearsal is None:
            self.changed.emit()
            return
        self._end_rehearsal()
        self._bring_back()
        self.changed.emit()
        self._say_on_top(
            translate(
                "Practice",
                "You are back at {host}. What you practised has been removed.",
                host=self._home.server.host,
            )
        )

    def close(self) -> None:
        """End everything at once: the plugin leaves."""
        self._home.practice_asked.disconnect(self.handle)
        self._give_up_opening()
        self._end_rehearsal()
        self.deleteLater()

    def _give_up_opening(self) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.close()

    def _end_rehearsal(self) -> None:
        rehearsal, self._rehearsal = self._rehearsal, None
        if rehearsal is not None:
            rehearsal.close()

    def _bring_back(self) -> None:
        self._dock.home.become_page.bring_back()
        self._dock.home.courses_page.centres.bring_back()
        aside, self._aside = self._aside, []
        still_open = self._dock.home.courses_page.windows.windows
        for window in aside:
            if window in still_open:
                window.show()

    def _say_on_top(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        office = self._home if self._rehearsal is None else self._rehearsal.office
        office.say(text, level)


def _nothing(_result: object) -> None:
    return


def _did_not_start() -> str:
    return translate(
        "Practice",
        "The practice site could not be started on this computer. Nothing has changed; you are "
        "where you were. The log tells more.",
    )
