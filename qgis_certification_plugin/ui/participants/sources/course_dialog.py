"""Which course the people come from."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....domain.text import fold
from ....server.pages.organisation import CourseLine
from ....translation import translate
from ...button_box import ButtonBox
from ...dates import period_text
from ...fitting import open_with
from ...help import offer_help
from ...practice.band import add_band
from ..bars import plain_label

_Line = Qt.ItemDataRole.UserRole


def course_name(line: CourseLine) -> str:
    """Return what a course is called among those of its organisation."""
    return f"{line.course_type}, {period_text(line.start, line.end)}"


class CourseDialog(QDialog):
    """Asks for a course; `course` is the answer once it is accepted."""

    def __init__(self, courses: Sequence[CourseLine], parent: QWidget) -> None:
        """Offer these courses."""
        super().__init__(parent)
        self.setObjectName("import_course_dialog")
        self.setWindowTitle(translate("ImportCourse", "Import from a Past Course"))
        hint = plain_label("import_course_hint", self)
        hint.setWordWrap(True)
        hint.setText(
            translate(
                "ImportCourse",
                "The names of its participants are added. The site shows their e-mail only for "
                "7 days after the certificate; later they can still be enrolled as the people "
                "whom the organisation knows.",
            )
        )
        self._find = QgsFilterLineEdit(self)
        self._find.setObjectName("import_course_find")
        self._find.setShowSearchIcon(True)
        find = translate("ImportCourse", "Find a course")
        self._find.setPlaceholderText(find)
        self._find.setAccessibleName(find)
        self._find.textChanged.connect(self._search)
        self._list = QTreeWidget(self)
        self._list.setObjectName("import_course_list")
        self._list.setAccessibleName(translate("ImportCourse", "Courses"))
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setHeaderLabels(
            [
                translate("ImportCourse", "Dates"),
                translate("ImportCourse", "Course", "heading of a list"),
                translate("ImportCourse", "Training centre"),
                translate("ImportCourse", "Convener"),
            ]
        )
        for line in courses:
            dates = period_text(line.start, line.end)
            item = QTreeWidgetItem([dates, line.course_type, line.centre, line.convener])
            item.setData(0, _Line, line)
            self._list.addTopLevelItem(item)
        for column in range(self._list.columnCount()):
            self._list.resizeColumnToContents(column)
        self._box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        offer_help(self._box, "participants")
        cancel = self._box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("import_course_cancel")
        self._ok = QPushButton(translate("ImportCourse", "Import"), self)
        self._ok.setObjectName("import_course_ok")
        self._ok.setDefault(True)
        self._box.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self._list.itemSelectionChanged.connect(self._changed)
        self._list.itemActivated.connect(self.accept)
        layout = QVBoxLayout(self)
        for widget in (hint, self._find, self._list, self._box):
            layout.addWidget(widget)
        add_band(layout, self)
        self._list.setCurrentItem(self._list.topLevelItem(0))
        self._changed()
        open_with(self, 110, 24)

    @property
    def course(self) -> CourseLine | None:
        """The course that was chosen."""
        items = self._list.selectedItems()
        return items[0].data(0, _Line) if items and not items[0].isHidden() else None

    def _search(self, text: str) -> None:
        words = fold(text).split()
        for index in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(index)
            cells = range(self._list.columnCount())
            shown = fold(" ".join(item.text(column) for column in cells))
            item.setHidden(not all(word in shown for word in words))
        self._changed()

    def _changed(self) -> None:
        self._ok.setEnabled(self.course is not None)
