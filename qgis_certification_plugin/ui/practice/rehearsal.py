"""One rehearsal from its beginning to its end: server, office, pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas

from ...network.tasks import Tasks
from ..dock_pages import DockPages
from ..links import give_no_passes, give_passes
from .off_map import PracticeMap
from .office import PracticeOffice
from .room import PracticeRoom
from .state import Choice, Practice

if TYPE_CHECKING:
    from ..dock import CertificationDock


class Rehearsal:
    """All that exists only while somebody practises. For the interface thread."""

    def __init__(
        self,
        room: PracticeRoom,
        choice: Choice,
        dock: CertificationDock,
        canvas: QgsMapCanvas,
        world_map: Path,
    ) -> None:
        """Show the pages of a server that is open, and sign in there."""
        self.room = room
        self._dock = dock
        self._tasks = Tasks()
        self.practice = Practice(choice, room.people())
        url = room.server.url
        self.office = PracticeOffice(
            url, room.key, self.practice, room.folder, self._tasks, world_map
        )
        self.office.canvas = canvas
        give_passes(url, room.server.gate.with_ticket)
        self._map = PracticeMap(self.office, canvas)
        self.pages = DockPages(self.office, self._map, dock)
        dock.lay_on(self.pages)
        self.office.sign_in()

    def change(self, choice: Choice) -> None:
        """Be somebody else from now on, or let something else go wrong."""
        before = self.practice.choice
        self.practice.choose(choice)
        self.room.set_preset(choice.preset)
        if choice.role != before.role:
            self.office.account.sign_out()
            self.office.sign_in()

    def close(self) -> None:
        """Save nothing, stop everything, and show again what lies below."""
        give_no_passes(self.office.server.root)
        self.pages.close_down()
        self._map.stop()
        self._dock.take_off(self.pages)
        self._tasks.shut_down()
        self.office.store.release()
        for part in (self.pages, self.office, self._tasks, self.practice):
            part.deleteLater()
        self.room.close()
