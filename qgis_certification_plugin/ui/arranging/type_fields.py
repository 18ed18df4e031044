"""The fields of a course type, with what is wrong told while they are filled in."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ...domain.arranging.course_types import MOST_DESCRIPTION, TypeFields
from ...domain.arranging.printed import COURSE_TYPE_SIZE
from ...domain.text import tidy
from ...translation import translate
from .certificate_line import CertificateLine
from .form import FieldForm, note_of

_LINES = 5


class TypeForm(FieldForm):
    """Everything that the site's form asks for."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__("type_form", parent)
        self.name = self._line_edit("type_name")
        self._line = CertificateLine("type_line", COURSE_TYPE_SIZE, self)
        self.description = QPlainTextEdit(self)
        self.description.setObjectName("type_description")
        self.description.setTabChangesFocus(True)
        self.description.setMinimumHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.description.textChanged.connect(self._edited)
        self._counter = note_of("description_counter", self)
        self.hours = self._line_edit("type_hours")
        self.link = self._line_edit("type_link")
        self.add("name", self.name, self._line)
        self.add("description", self.description, self._counter)
        self.add("hours", self.hours)
        self.add("link", self.link)
        self.retranslate()

    def _line_edit(self, name: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(name)
        edit.textChanged.connect(self._edited)
        return edit

    def set_fields(self, fields: TypeFields) -> None:
        """Show a course type."""
        widgets = (self.name, self.description, self.hours, self.link)
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self.name.setText(fields.name)
        self.description.setPlainText(fields.description)
        self.hours.setText(fields.hours)
        self.link.setText(fields.link)
        del blockers
        self._edited()

    @property
    def fields(self) -> TypeFields:
        """What is typed."""
        return TypeFields(
            name=self.name.text(),
            description=self.description.toPlainText(),
            hours=self.hours.text(),
            link=self.link.text(),
        )

    def _edited(self) -> None:
        self._show_notes()
        self.changed.emit()

    def _show_notes(self) -> None:
        self._line.set_text(tidy(self.name.text()))
        self._counter.setText(
            translate(
                "Arranging",
                "{count} of {most} characters",
                count=len(self.fields.tidied().description),
                most=MOST_DESCRIPTION,
            )
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.name_fields(
            {
                "name": self.name,
                "description": self.description,
                "hours": self.hours,
                "link": self.link,
            }
        )
        self.name.setToolTip(translate("Arranging", "It stands on every certificate, in bold"))
        self.hours.setToolTip(
            translate("Arranging", "A number such as 16; empty: the certificate tells no hours")
        )
        self.link.setToolTip(translate("Arranging", "Where the course is described on the web"))
        self._line.retranslate()
        self._show_notes()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
