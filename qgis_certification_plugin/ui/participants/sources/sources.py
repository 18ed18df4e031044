"""Every way in which a list gets into the participants' window, but typing and pasting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from ....domain.progress import Progress
from ....domain.reading import CannotRead, FileBytes, Grid, Role, Source, Trouble
from ....domain.reading.spreadsheet import MOST_BYTES
from ....server.client import CertificationClient
from ....server.pages.organisation import CourseLine
from ....services.past_courses import PastPerson, other_courses, read_people
from ....translation import translate
from ...put_away import put_away
from ..import_words import role_name
from ..imported import Origin, OriginKind
from ..importing import Job
from ..toolbar import CourseToolbar
from .course_dialog import CourseDialog, course_name
from .drop import Dropped, DropTarget
from .layer_dialog import LayerDialog
from .layers import LayerRows

if TYPE_CHECKING:
    from ...office import Office
    from ..window import ParticipantsWindow


class Sources(QObject):
    """Asks where a list comes from and hands it to be read."""

    def __init__(self, office: Office, window: ParticipantsWindow) -> None:
        """Serve the window's menu, and what is dropped on it."""
        super().__init__(window)
        self._office = office
        self._window = window
        self._importing = window.editing.importing
        self._last_layer = ""
        self._tools: CourseToolbar = window.findChild(CourseToolbar)
        menu = self._tools.imports
        menu.file.triggered.connect(self.ask_for_files)
        menu.layer.triggered.connect(self.ask_for_layer)
        menu.course.triggered.connect(self.ask_for_course)
        menu.clipboard.triggered.connect(window.editing.paste)
        DropTarget(window, self._may_add, self.take_dropped)

    def _may_add(self) -> bool:
        return not self._window.model.is_locked

    def _say(self, text: str) -> None:
        self._window.messages.say(text, Qgis.MessageLevel.Warning)

    def _take(self, jobs: Sequence[Job]) -> None:
        self._tools.clear_find()
        self._importing.take(jobs)

    # --- files -------------------------------------------------------------------------------

    def ask_for_files(self) -> None:
        """Let the user choose files."""
        settings = self._office.settings
        title = translate("ImportFile", "Import Participants")
        paths, _ = QFileDialog.getOpenFileNames(
            self._window, title, settings.import_folder, _filters()
        )
        if paths and self._may_add():
            settings.import_folder = str(Path(paths[0]).parent)
            self.take_files(Path(path) for path in paths)

    def take_files(self, paths: Iterable[Path]) -> None:
        """Read files, one after the other."""
        self._take([_file_job(path) for path in paths])

    # --- layers ------------------------------------------------------------------------------

    def ask_for_layer(self) -> None:
        """Let the user choose a layer of the project."""
        layers = QgsProject.instance().mapLayers()
        if not any(isinstance(layer, QgsVectorLayer) for layer in layers.values()):
            self._say(
                translate(
                    "ImportLayer",
                    "The open project has no layer with rows. Add the list as a layer first, or "
                    "import it as a file.",
                )
            )
            return
        last = layers.get(self._last_layer)
        dialog = LayerDialog(last if isinstance(last, QgsVectorLayer) else None, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        layer, selected = dialog.layer, dialog.selected
        put_away(dialog)
        if accepted and layer is not None and self._may_add():
            self._last_layer = layer.id()
            self._take_layers([layer], selected=selected)

    def _take_layers(self, layers: Iterable[QgsMapLayer], *, selected: bool) -> None:
        unwanted = self._importing.is_closed
        self._take([_layer_job(layer, unwanted, selected=selected) for layer in layers])

    # --- a past course -----------------------------------------------------------------------

    def ask_for_course(self) -> None:
        """Read which courses there are, let the user choose one, and read its people."""
        key = self._window.work.key

        def work(client: CertificationClient, _progress: Progress) -> tuple[CourseLine, ...]:
            return other_courses(client, key.organisation, key.course)

        title = translate("ImportCourse", "Reading the courses")
        self._window.work.read(title, work, self._choose_course)

    def _choose_course(self, courses: tuple[CourseLine, ...]) -> None:
        if not courses:
            self._say(
                translate(
                    "ImportCourse",
                    "There is no other course of this organisation whose participants you may see.",
                )
            )
            return
        dialog = CourseDialog(courses, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        line = dialog.course
        put_away(dialog)
        if accepted and line is not None:
            self._read_course(line)

    def _read_course(self, line: CourseLine) -> None:
        organisation = self._window.work.key.organisation

        def work(client: CertificationClient, progress: Progress) -> tuple[PastPerson, ...]:
            return read_people(client, organisation, line.course, progress)

        def done(people: tuple[PastPerson, ...]) -> None:
            self._take([_course_job(line, people)])

        title = translate("ImportCourse", "Reading the participants of another course")
        self._window.work.read(title, work, done)

    # --- what is dropped ---------------------------------------------------------------------

    def take_dropped(self, what: Dropped) -> None:
        """Read what was dropped on the window."""
        if what.layers:
            self._take_layers(what.layers, selected=False)
        elif what.paths:
            self.take_files(what.paths)
        elif what.text is not None:
            self._tools.clear_find()
            self._importing.paste(what.text, OriginKind.DROPPED_TEXT)


# ---------- Lists to read ----------


def _filters() -> str:
    lists = "*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.tab *.txt *.vcf *.htm *.html *.xls"
    groups = (
        (translate("ImportFile", "Lists of people"), lists),
        (translate("ImportFile", "Spreadsheets"), "*.xlsx *.xlsm *.ods *.fods"),
        (translate("ImportFile", "CSV and text"), "*.csv *.tsv *.tab *.txt"),
        (translate("ImportFile", "Address cards"), "*.vcf"),
        (translate("ImportFile", "All files"), "*"),
    )
    # Some systems tell capitals apart, and old programs write .CSV.
    return ";;".join(
        f"{name} ({patterns}{'' if patterns == '*' else ' ' + patterns.upper()})"
        for name, patterns in groups
    )


def _file_job(path: Path) -> Job:
    def fetch() -> Source:
        if path.is_dir():
            raise IsADirectoryError(str(path))
        if path.stat().st_size > MOST_BYTES:
            raise CannotRead(Trouble.TOO_LARGE, str(MOST_BYTES))
        return FileBytes(path.name, path.read_bytes())

    return Job(Origin(OriginKind.FILE, path.name), fetch)


def _layer_job(layer: QgsMapLayer, is_unwanted: Callable[[], bool], *, selected: bool) -> Job:
    origin = Origin(OriginKind.LAYER, layer.name())
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return Job(origin, _no_rows)
    rows = LayerRows(layer, selected=selected)
    return Job(origin, partial(rows.read, is_unwanted))


def _no_rows() -> Source:
    raise CannotRead(Trouble.EMPTY)


def _course_job(line: CourseLine, people: Sequence[PastPerson]) -> Job:
    """Return the list of a course, without the columns in which nothing stands."""
    columns = {
        Role.FIRST_NAME: [person.first_name for person in people],
        Role.SURNAME: [person.surname for person in people],
        # A whole name is only needed where its parts are not known.
        Role.FULL_NAME: ["" if p.first_name or p.surname else p.name for p in people],
        Role.EMAIL: [person.email for person in people],
    }
    filled = [role for role, cells in columns.items() if any(cells)]
    rows = list(zip(*(columns[role] for role in filled)))
    header = [role_name(role) for role in filled]
    known = {
        number: person.attendee
        for number, person in enumerate(people, start=2)  # below the header
        if person.attendee is not None
    }
    origin = Origin(
        OriginKind.COURSE,
        course_name(line),
        known=known,
        without_email=sum(not person.email for person in people),
    )
    return Job(origin, lambda: Grid(rows, header, filled))
