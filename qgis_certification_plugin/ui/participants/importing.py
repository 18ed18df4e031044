"""Lists on their way into the table, and how their columns were understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial

from qgis.core import Qgis
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QObject, Qt, QTimer

from ...domain.participants import Participant
from ...domain.reading import (
    CannotRead,
    Clipboard,
    FileBytes,
    Mapping,
    Reading,
    Source,
    Trouble,
    read,
    reread,
)
from ...translation import translate
from .background import Background
from .columns import Column
from .import_words import outcome, source_name
from .imported import Imported, Origin, OriginKind, imported
from .mapping_strip import MappingStrip
from .messages import Messages
from .model import ParticipantsModel
from .trouble_words import describe_trouble, of_source
from .undo import Splice
from .view import ParticipantsView

# Longer lists, in characters or rows, are read beside the interface.
MANY_LETTERS = 20_000
MANY_ROWS = 300
# Milliseconds after which it is said that a list is still being read.
SLOW = 400

Read = tuple[Origin, Reading]


@dataclass(frozen=True)
class Job:
    """A list to read. `fetch` returns its source, in a thread; it may raise CannotRead, OSError."""

    origin: Origin
    fetch: Callable[[], Source]

    def read(self) -> Read:
        """Return where the list comes from, with its source, and what it says."""
        source = self.fetch()
        return replace(self.origin, source=source), read(source)


class Import(Splice):
    """People who were read and their rows; `shown` is told which list the table holds."""

    def __init__(
        self,
        splice: tuple[ParticipantsModel, int, Sequence[Participant], Sequence[Participant], str],
        lists: tuple[Imported | None, Imported | None],
        shown: Callable[[Imported | None], None],
    ) -> None:
        """`lists` are those before and after."""
        super().__init__(*splice)
        self._lists = lists
        self._shown = shown

    def redo(self) -> None:
        """Do it, and say how the list is understood now."""
        super().redo()
        self._shown(self._lists[1])

    def undo(self) -> None:
        """Put back what was there, and say how the list was understood then."""
        super().undo()
        self._shown(self._lists[0])


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
        self._ended = False
        self._reading: list[str] = []  # the names of what is being read
        self._background = Background("reading", self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._say_reading)
        strip.corrected.connect(self._correct)
        strip.sheet_chosen.connect(lambda name: self._read_again(sheet=name))
        strip.encoding_chosen.connect(lambda name: self._read_again(encoding=name))
        strip.everybody_wanted.connect(self._add_everybody)
        strip.undo_wanted.connect(self._undo)
        strip.dismissed.connect(self._dismiss)
        model.edited.connect(self._follow)

    @property
    def is_reading(self) -> bool:
        """Whether a list is still being read."""
        return bool(self._reading)

    def is_closed(self) -> bool:
        """Whether nobody wants to read any more; may be asked in any thread."""
        return self._ended

    def paste(self, source: Clipboard, kind: OriginKind = OriginKind.CLIPBOARD) -> None:
        """Add the people on the clipboard, or in a text that was dropped."""
        job = Job(Origin(kind), lambda: source)
        if len(source.text) + len(source.html) > MANY_LETTERS:
            self.take([job])
            return
        self._messages.clear()
        try:
            origin, reading = job.read()
        except (CannotRead, OSError) as error:
            self._warn(describe_trouble(error, job.origin))
        else:
            if self._add(origin, reading) is None:
                self._warn(_nobody(origin))

    def take(self, jobs: Sequence[Job]) -> None:
        """Add the people of these lists, one list after the other, and say how each went."""
        self._messages.clear()
        told: list[tuple[str, bool]] = []
        for place, job in enumerate(jobs, start=1):
            is_last = place == len(jobs)

            def ended(future: Future[Read], job: Job = job, is_last: bool = is_last) -> None:
                told.append(self._arrived(job, future))
                if is_last:
                    self._tell(told)

            self._submit(job.origin.name, job.read, ended)

    def close(self) -> None:
        """Read no more."""
        self._ended = True
        self._slow.stop()
        self._background.close()

    # --- reading -----------------------------------------------------------------------------

    def _submit(
        self, name: str, work: Callable[[], Read], ended: Callable[[Future[Read]], None]
    ) -> None:
        def finished(future: Future[Read]) -> None:
            self._reading.remove(name)
            if not self._reading:
                self._slow.stop()
            if not self._ended:
                ended(future)

        self._reading.append(name)
        self._slow.start()
        self._background.submit(work, finished)

    def _say_reading(self) -> None:
        if self._reading and self._reading[0]:
            text = translate("Import", "Reading {source}…", source=self._reading[0])
            self._messages.say(text)

    def _arrived(self, job: Job, future: Future[Read]) -> tuple[str, bool]:
        """Take the people of a list; returns how it went, and whether it went well."""
        try:
            origin, reading = future.result()
        except (CannotRead, OSError) as error:
            return describe_trouble(error, job.origin), False
        if self._model.is_locked:
            text = translate("Import", "The table is in use. Nothing was added; try again.")
            return of_source(job.origin, text), False
        after = self._add(origin, reading)
        return (outcome(after), True) if after is not None else (_nobody(job.origin), False)

    def _tell(self, told: Sequence[tuple[str, bool]]) -> None:
        """Say which lists could not be read; of several, also how the others went."""
        self._messages.clear()
        unread = sum(not fine for _, fine in told)
        if len(told) == 1 and unread:
            self._warn(told[0][0])
        elif len(told) > 1:
            text = translate("Import", "%n lists were read.", n=len(told) - unread)
            if unread:
                text += " " + translate("Import", "%n list(s) could not be read.", n=unread)
            level = Qgis.MessageLevel.Warning if unread else Qgis.MessageLevel.Info
            lines = "\n\n".join(text for text, _ in told)
            show = translate("Import", "Show…", "how each list went")
            self._messages.say(text, level, show, partial(self._show_lines, text, lines))

    def _show_lines(self, title: str, lines: str) -> None:
        viewer = QgsMessageViewer(self._view)
        viewer.setObjectName("import_report")
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.setTitle(title)
        viewer.setMessageAsPlainText(lines)
        viewer.open()

    def _warn(self, text: str) -> None:
        self._messages.say(text, Qgis.MessageLevel.Warning)

    def _add(self, origin: Origin, reading: Reading) -> Imported | None:
        """Add the people of a list; None where there is nobody to add and nothing to show."""
        if not reading.people and len(reading.dropped) <= 1:
            return None
        first, before = self._model.free_end()
        after = imported(origin, reading, self._model.participants, first)
        text = translate("TableEditing", "paste %n people", n=len(after.added))
        if origin.kind is not OriginKind.CLIPBOARD:
            text = translate("Import", "import %n people", n=len(after.added))
        self._push(first, before, after.added, text, (self._strip.shown, after))
        if after.added:
            self._view.show_cell(first, Column.FIRST_NAME)
        return after

    # --- correcting --------------------------------------------------------------------------

    def _correct(self, mapping: Mapping) -> None:
        before = self._correctable()
        if before is None:
            return
        reading, origin = before.reading, before.origin
        if len(reading.table.rows) <= MANY_ROWS:
            self._corrected(before, origin, reread(reading, mapping))
        else:
            self._again(before, origin, lambda: (origin, reread(reading, mapping)))

    def _read_again(self, *, sheet: str | None = None, encoding: str | None = None) -> None:
        before = self._correctable()
        source = before.origin.source if before is not None else None
        if before is None or not isinstance(source, FileBytes):
            return
        wanted = replace(source, sheet=sheet, encoding=encoding)
        origin = replace(before.origin, source=wanted)
        named = replace(origin, name=source_name(origin, sheet or ""))
        self._again(before, named, lambda: (origin, read(wanted)))

    def _again(self, before: Imported, origin: Origin, work: Callable[[], Read]) -> None:
        def ended(future: Future[Read]) -> None:
            if self._strip.shown is not before or self._model.is_locked:
                return  # undone or corrected once more meanwhile
            try:
                self._corrected(before, *future.result())
            except CannotRead as error:
                self._strip.show_list(before)  # its choices as they were
                self._warn(describe_trouble(error, origin))

        self._submit(origin.name, work, ended)

    def _corrected(self, before: Imported, origin: Origin, reading: Reading) -> None:
        if self._is_unchanged(before):
            self._change(before, origin, reading, everybody=False)

    def _add_everybody(self) -> None:
        before = self._correctable()
        if before is not None:
            self._change(before, before.origin, before.reading, everybody=True)

    def _change(
        self, before: Imported, origin: Origin, reading: Reading, *, everybody: bool
    ) -> None:
        others = self._others(before)
        after = imported(origin, reading, others, before.first, everybody=everybody)
        text = translate("Import", "correct the columns")
        if everybody:
            text = translate("Import", "add those who were in the table already")
        elif reading.table is not before.reading.table:
            text = translate("Import", "read the list again")
        self._push(before.first, before.added, after.added, text, (before, after))

    def _others(self, before: Imported) -> Iterable[Participant]:
        own = {person.row for person in before.added}
        return (person for person in self._model.participants if person.row not in own)

    def _push(
        self,
        first: int,
        before: Sequence[Participant],
        people: Sequence[Participant],
        text: str,
        lists: tuple[Imported | None, Imported | None],
    ) -> None:
        splice = (self._model, first, before, people, text)
        self._model.undo_stack.push(Import(splice, lists, self._strip.show_list))

    # --- the strip ---------------------------------------------------------------------------

    def _undo(self) -> None:
        before = self._correctable()
        if before is not None and self._is_unchanged(before):
            text = translate("Import", "take a list out again")
            self._push(before.first, before.added, (), text, (before, None))

    def _dismiss(self) -> None:
        self._strip.show_list(None)
        self._view.setFocus()

    def _correctable(self) -> Imported | None:
        return None if self._model.is_locked else self._strip.shown

    def _is_unchanged(self, shown: Imported) -> bool:
        return self._model.holds(shown.first, shown.added)

    def _follow(self) -> None:
        shown = self._strip.shown
        if shown is None:
            return
        if not self._model.undo_stack.count():  # the table was read again from the site
            self._strip.show_list(None)
        else:
            self._strip.set_correctable(correctable=self._is_unchanged(shown))


def _nobody(origin: Origin) -> str:
    return describe_trouble(CannotRead(Trouble.EMPTY), origin)
