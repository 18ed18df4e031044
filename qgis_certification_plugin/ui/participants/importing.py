"""Lists on their way into the table, and how their columns were understood."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ...domain.participants import Participant
from ...domain.reading import CannotRead, Clipboard, Mapping, Reading, Trouble, read, reread
from ...translation import translate
from .background import Background
from .columns import Column
from .mapping_strip import MappingStrip
from .messages import Messages
from .model import ParticipantsModel
from .undo import Splice
from .view import ParticipantsView

# Longer lists, in characters or rows, are read beside the interface.
MANY_LETTERS = 20_000
MANY_ROWS = 300


class Import(Splice):
    """People who were read and their rows; `shown` is told which reading the table holds."""

    def __init__(
        self,
        splice: tuple[ParticipantsModel, int, list[Participant], list[Participant], str],
        readings: tuple[Reading | None, Reading | None],
        shown: Callable[[int, Reading | None], None],
    ) -> None:
        """`readings` are those before and after."""
        super().__init__(*splice)
        self._readings = readings
        self._shown = shown

    def redo(self) -> None:
        """Do it, and say how the list is understood now."""
        super().redo()
        self._shown(self._first, self._readings[1])

    def undo(self) -> None:
        """Put back what was there, and say how the list was understood then."""
        super().undo()
        self._shown(self._first, self._readings[0])


class Importing(QObject):
    """Reads lists into the table; a correction of their columns is one step to undo."""

    def __init__(
        self,
        model: ParticipantsModel,
        view: ParticipantsView,
        messages: Messages,
        strip: MappingStrip,
        parent: QObject,
    ) -> None:
        """Show what was understood in `strip`."""
        super().__init__(parent)
        self._model = model
        self._view = view
        self._messages = messages
        self._strip = strip
        self._first = 0
        self._asked = 0
        self._background = Background("reading", self)
        strip.corrected.connect(self._correct)
        strip.undo_wanted.connect(self._undo)
        strip.dismissed.connect(self._dismiss)
        model.edited.connect(self._follow)

    def paste(self, source: Clipboard) -> None:
        """Add the people on the clipboard."""
        self._messages.clear()
        few = len(source.text) + len(source.html) <= MANY_LETTERS
        self._work(lambda: read(source), self._add, few=few)

    def close(self) -> None:
        """Read no more."""
        self._asked += 1
        self._background.close()

    # --- reading -----------------------------------------------------------------------------

    def _work(
        self, work: Callable[[], Reading], done: Callable[[Reading], None], *, few: bool
    ) -> None:
        self._asked += 1
        asked = self._asked
        if few:
            try:
                reading = work()
            except CannotRead as error:
                self._failed(error)
            else:
                done(reading)
            return

        def ended(future: Future[Reading]) -> None:
            if asked != self._asked or self._model.is_locked:
                return
            try:
                reading = future.result()
            except CannotRead as error:
                self._failed(error)
            else:
                done(reading)

        self._background.submit(work, ended)

    def _failed(self, error: CannotRead) -> None:
        if error.trouble is Trouble.TOO_LARGE:
            text = translate(
                "Import", "That is larger than any list of people. Copy only the participants."
            )
        else:
            text = translate("Import", "There are no people on the clipboard.")
        self._messages.say(text, Qgis.MessageLevel.Warning)

    def _add(self, reading: Reading) -> None:
        if not reading.people and len(reading.dropped) <= 1:
            self._failed(CannotRead(Trouble.EMPTY))
            return
        people = list(reading.participants)
        text = translate("TableEditing", "paste %n people", n=len(people))
        first, before = self._model.free_end()
        self._push(first, before, people, text, (None, reading))
        self._view.show_cell(first, Column.FIRST_NAME)

    def _correct(self, mapping: Mapping) -> None:
        reading = self._strip.reading
        if reading is None or self._model.is_locked:
            return
        few = len(reading.table.rows) <= MANY_ROWS
        self._work(lambda: reread(reading, mapping), self._corrected, few=few)

    def _corrected(self, after: Reading) -> None:
        before = self._strip.reading
        if before is None or not self._is_unchanged(before):
            return
        text = translate("Import", "correct the columns")
        people = list(after.participants)
        self._push(self._first, list(before.participants), people, text, (before, after))

    def _push(
        self,
        first: int,
        before: list[Participant],
        people: list[Participant],
        text: str,
        readings: tuple[Reading | None, Reading | None],
    ) -> None:
        splice = (self._model, first, before, people, text)
        self._model.undo_stack.push(Import(splice, readings, self._show))

    # --- the strip ---------------------------------------------------------------------------

    def _show(self, first: int, reading: Reading | None) -> None:
        self._first = first
        self._strip.show_reading(reading)

    def _undo(self) -> None:
        reading = self._strip.reading
        if reading is None or self._model.is_locked or not self._is_unchanged(reading):
            return
        gone = list(reading.participants)
        text = translate("Import", "take a list out again")
        self._push(self._first, gone, [], text, (reading, None))

    def _dismiss(self) -> None:
        self._strip.show_reading(None)
        self._view.setFocus()

    def _is_unchanged(self, reading: Reading) -> bool:
        return self._model.holds(self._first, reading.participants)

    def _follow(self) -> None:
        reading = self._strip.reading
        if reading is None:
            return
        if not self._model.undo_stack.count():  # the table was read again from the site
            self._strip.show_reading(None)
        else:
            self._strip.set_correctable(correctable=self._is_unchanged(reading))
