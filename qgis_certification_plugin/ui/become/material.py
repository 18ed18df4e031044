"""The training material of each course: exercises, lessons, data; how recent it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ...domain.dossier import Material
from ...domain.dossier_links import recognise
from ...domain.progress import Cancelled
from ...storage.material_files import Seen, look_at
from ...translation import translate
from ..icons import theme_icon
from ..texts import describe_error
from .contributions import day_words
from .desk import DossierDesk
from .naming import name_buttons
from .rows import RecordsTab, fill_kinds, name_fields, without
from .words import material_names

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ..office import Office

_LETTERS = (28, 13, 0, 16, 16)


class MaterialTab(RecordsTab):
    """The list of material, and a form for the chosen piece."""

    def __init__(self, office: Office, desk: DossierDesk, parent: QWidget | None = None) -> None:
        """Show the dossier's material."""
        super().__init__("material", 5, desk, parent)
        self._office = office
        self.look = QPushButton(theme_icon("mActionRefresh"), "", self)
        self.look.setObjectName("material_look")
        self.rows.buttons.addWidget(self.look)
        editor = self.rows.editor
        self.course = QComboBox(editor)
        self.course.setObjectName("material_course")
        self.course.setEditable(True)
        self.course.lineEdit().setObjectName("material_course_text")
        self.kind = QComboBox(editor)
        self.kind.setObjectName("material_kind")
        self.place = QLineEdit(editor)
        self.place.setObjectName("material_place")
        self.file = QPushButton(theme_icon("mActionFileOpen"), "", editor)
        self.file.setObjectName("material_file")
        self.folder = QPushButton(theme_icon("mIconFolderOpen"), "", editor)
        self.folder.setObjectName("material_folder")
        self.add_field(self.course)
        self.add_field(self.kind)
        self.add_field(self.place, self.file, self.folder)
        self.course.editTextChanged.connect(self._edited)
        self.kind.currentIndexChanged.connect(self._edited)
        self.place.textChanged.connect(self._edited)
        self.place.editingFinished.connect(self._look_at_chosen)
        self.file.clicked.connect(self._ask_file)
        self.folder.clicked.connect(self._ask_folder)
        self.look.clicked.connect(self.look_again)
        self.begin()

    def add(self) -> None:
        """Add a piece: of the course that was added last, of the kind that it lacks."""
        listed = self.desk.dossier.material
        course = listed[-1].course if listed else ""
        there = {piece.kind for piece in listed if piece.course == course}
        kinds = list(material_names())
        kind = next((kind for kind in kinds if kind not in there), kinds[0])
        self.desk.set(material=(*listed, Material(course, kind)))
        self.rows.choose(len(listed))
        (self.place if course else self.course).setFocus()

    def set_place(self, place: str) -> None:
        """Give the chosen piece a place, and look at it if it is on this computer."""
        self.place.setText(place)
        self._look_at_chosen()

    def look_again(self) -> None:
        """Look at all files and folders again, in the background."""
        self._look_at(sorted({piece.place for piece in self.desk.dossier.material}))

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.intro.setText(
            translate(
                "Material",
                "List the material of all your courses. Files stay on this computer: put them "
                "where the reviewers can get them, and give the link here. Of files and folders "
                "the last change and the versions of QGIS in texts and projects are shown.",
            )
        )
        self.rows.retranslate(
            translate("Material", "Add a piece of material"),
            translate("Material", "Remove the chosen piece; its files stay"),
        )
        self.rows.table.setAccessibleName(translate("Material", "Training material"))
        self.rows.set_headings(
            [
                translate("Material", "Course"),
                translate("Material", "Kind", "of training material"),
                translate("Material", "Place", "link, file or folder"),
                translate("Material", "Last change"),
                translate("Material", "QGIS versions"),
            ],
            _LETTERS,
        )
        name_fields(
            self.labels,
            (self.course, translate("Material", "&Course")),
            (self.kind, translate("Material", "&Kind", "of training material")),
            (self.place, translate("Material", "&Link, file or folder")),
        )
        name_buttons(
            (
                self.file,
                translate("Material", "File…"),
                translate("Material", "Choose a file on this computer"),
            ),
            (
                self.folder,
                translate("Material", "Folder…"),
                translate("Material", "Choose a folder on this computer"),
            ),
            (
                self.look,
                translate("Material", "Look Again"),
                translate("Material", "Look at all files and folders again"),
            ),
        )
        fill_kinds(self.kind, material_names())
        self.show_records()

    # --- showing -------------------------------------------------------------------------------

    def show_records(self) -> None:
        """Show the list."""
        names = material_names()
        listed = self.desk.dossier.material
        self.rows.show_rows(
            [
                (
                    one.course,
                    names.get(one.kind, one.kind),
                    one.place,
                    day_words(one.changed),
                    ", ".join(one.versions),
                )
                for one in listed
            ],
            [None if one.place.strip() else theme_icon("mIconWarning") for one in listed],
        )

    def show_chosen(self, row: int) -> None:
        """Show this row in the form."""
        listed = self.desk.dossier.material
        one = listed[row] if 0 <= row < len(listed) else Material("", "")
        blocked = [QSignalBlocker(widget) for widget in (self.course, self.kind, self.place)]
        if self.course.currentText() != one.course or not self.course.count():
            self.course.clear()
            self.course.addItems([name for name in self.desk.dossier.courses() if name])
            self.course.setEditText(one.course)
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        if self.place.text() != one.place:
            self.place.setText(one.place)
        del blocked
        self.seen.setText(_describe(one) if one.kind else "")

    # --- changing ------------------------------------------------------------------------------

    def _edited(self, *_: Any) -> None:
        row, listed = self.rows.row, self.desk.dossier.material
        if not 0 <= row < len(listed):
            return
        before = listed[row]
        place = self.place.text()
        one = replace(
            before,
            course=self.course.currentText(),
            kind=str(self.kind.currentData() or before.kind),
            place=place,
        )
        if place != before.place:
            one = replace(one, changed="", versions=())
        self.desk.set(material=(*listed[:row], one, *listed[row + 1 :]))

    def remove(self, row: int) -> None:
        """Remove this row."""
        self.desk.set(material=without(self.desk.dossier.material, row))

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Material", "Choose a File"))
        if chosen:
            self.set_place(chosen)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("Material", "Choose a Folder"))
        if chosen:
            self.set_place(chosen)

    def _look_at_chosen(self) -> None:
        row, listed = self.rows.row, self.desk.dossier.material
        if 0 <= row < len(listed) and not listed[row].changed:
            self._look_at([listed[row].place])

    def _look_at(self, places: list[str]) -> None:
        paths = [place for place in places if _is_local(place)]
        if not paths:
            return

        def work(progress: Progress) -> dict[str, Seen | None]:
            found: dict[str, Seen | None] = {}
            for number, path in enumerate(paths):
                if progress.is_cancelled():
                    raise Cancelled
                progress.report(number, len(paths))
                try:
                    found[path] = look_at(Path(path))
                except OSError:
                    found[path] = None
            return found

        def failed(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                text = describe_error(error, self._office.server)
                self.desk.said.emit(text, Qgis.MessageLevel.Warning)

        self._office.run(
            translate("Material", "Looking at training material"),
            work,
            on_done=self._looked,
            on_failed=failed,
            parent=self,
        )

    def _looked(self, found: dict[str, Seen | None]) -> None:
        pieces = []
        for piece in self.desk.dossier.material:
            seen = found.get(piece.place)
            if seen is not None:
                piece = replace(  # noqa: PLW2901
                    piece, changed=seen.changed.isoformat(), versions=seen.versions
                )
            pieces.append(piece)
        self.desk.set(material=tuple(pieces))
        gone = [path for path, seen in found.items() if seen is None]
        if gone:
            self.desk.said.emit(
                translate("Material", "{file} cannot be found or read.", file=gone[0]),
                Qgis.MessageLevel.Warning,
            )


def _is_local(place: str) -> bool:
    return bool(place.strip()) and "://" not in place and Path(place).is_absolute()


def _describe(one: Material) -> str:
    if not one.place.strip():
        return translate(
            "Material", "Paste a link, or choose a file or folder to see how recent it is."
        )
    if _is_local(one.place):
        if not one.changed:
            return translate("Material", "On this computer; not looked at yet.")
        when = day_words(one.changed)
        if one.versions:
            return translate(
                "Material",
                "On this computer. Last change {when}; speaks of QGIS {versions}.",
                when=when,
                versions=", ".join(one.versions),
            )
        return translate(
            "Material",
            "On this computer. Last change {when}; no version of QGIS was found in it.",
            when=when,
        )
    if recognise(one.place).problem:
        return translate("Material", "This is neither a link nor a file on this computer.")
    return translate("Material", "A link. The reviewers must be able to open it.")
