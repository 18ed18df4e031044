"""The fields of a course, with what is wrong told while they are filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from qgis.PyQt.QtCore import QDate, QEvent, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from ...domain.arranging.courses import (
    CHOSEN,
    MOST_COMPETENCE,
    CourseFields,
    Offer,
    convener_name,
    moved,
)
from ...domain.arranging.printed import COMPETENCE_SIZE
from ...domain.text import tidy
from ...translation import translate
from .background_choice import BackgroundChoice
from .certificate_line import CertificateLine
from .form import FieldForm, note_of
from .languages import LanguageChoice


class CourseForm(FieldForm):
    """Everything that the site's form asks for."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty; `offer` fills the choices."""
        super().__init__("course_form", parent)
        self._offer = Offer()
        self.boxes = {name: QComboBox(self) for name in CHOSEN}
        for name, box in self.boxes.items():
            box.setObjectName(f"course_{name}")
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(24)
            box.currentIndexChanged.connect(self._edited)
        self.language = LanguageChoice(self)
        self.language.setObjectName("course_language")
        self.language.fill(())
        self.language.editTextChanged.connect(self._edited)
        self.competence = QLineEdit(self)
        self.competence.setObjectName("course_competence")
        self.competence.textChanged.connect(self._edited)
        self._counter = note_of("competence_counter", self)
        self._line = CertificateLine("competence_line", COMPETENCE_SIZE, self)
        self.start, self.end = self._day("course_start"), self._day("course_end")
        self._length = note_of("course_length", self)
        self.background = BackgroundChoice(self)
        self.background.changed.connect(self.changed)
        self._last: CourseFields = CourseFields()
        self._lay_out()
        self.start.dateChanged.connect(self._started)
        self.end.dateChanged.connect(self._edited)
        self.retranslate()

    def _day(self, name: str) -> QDateEdit:
        edit = QDateEdit(self)
        edit.setObjectName(name)
        edit.setCalendarPopup(True)
        edit.setDate(QDate.currentDate())
        return edit

    def _lay_out(self) -> None:
        self.add("course_type", self.boxes["course_type"])
        self.add("start", self.start)
        self.add("end", self.end, self._length)
        self.add("centre", self.boxes["centre"])
        self.add("convener", self.boxes["convener"])
        self.add("language", self.language)
        self.add("competence", self.competence, self._counter, self._line)
        self.add("certificate_type", self.boxes["certificate_type"])
        self.add("background", self.background)

    @property
    def _named(self) -> dict[str, QWidget]:
        return {
            **self.boxes,
            "start": self.start,
            "end": self.end,
            "language": self.language,
            "competence": self.competence,
            "background": self.background,
        }

    # --- what is in it -----------------------------------------------------------------------

    def set_offer(self, offer: Offer, languages: Iterable[str | None]) -> None:
        """Fill the choices."""
        self._offer = offer
        for name, box in self.boxes.items():
            blocker = QSignalBlocker(box)
            self._fill(box, offer.of(name), short=name == "convener")
            blocker.unblock()
        self.language.fill(languages)

    def _fill(self, box: QComboBox, choices: Mapping[int, str], *, short: bool) -> None:
        names = {number: convener_name(text) if short else text for number, text in choices.items()}
        box.clear()
        box.addItem(translate("Arranging", "choose…"), 0)
        for number, name in names.items():
            # Namesakes are told apart by their usernames.
            twice = list(names.values()).count(name) > 1
            box.addItem(choices[number] if twice or not name else name, number)
        box.setEnabled(bool(choices))

    def set_fields(self, fields: CourseFields, picture: str) -> None:
        """Show a course."""
        widgets: tuple[QWidget, ...] = (
            *self.boxes.values(),
            self.language,
            self.competence,
            self.start,
            self.end,
            self.background,
        )
        blockers = [QSignalBlocker(widget) for widget in widgets]
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(fields, name))))
        self.language.setEditText(fields.language)
        self.competence.setText(fields.competence)
        for edit, day in ((self.start, fields.start), (self.end, fields.end)):
            edit.setDate(_qdate(day) if day is not None else QDate.currentDate())
        self.background.set_image(picture)
        del blockers
        self._edited()

    @property
    def fields(self) -> CourseFields:
        """What is typed and chosen."""
        chosen = {name: int(box.currentData() or 0) for name, box in self.boxes.items()}
        return CourseFields(
            **chosen,
            language=self.language.currentText(),
            competence=self.competence.text(),
            start=_day(self.start.date()),
            end=_day(self.end.date()),
        )

    # --- showing -----------------------------------------------------------------------------

    def _started(self) -> None:
        """Let the last day follow the first one: a course that is moved is as long."""
        before = self._last
        if before.start is not None and before.end is not None and before.end >= before.start:
            shifted = moved(before, _day(self.start.date()))
            blocker = QSignalBlocker(self.end)
            if shifted.end is not None:
                self.end.setDate(_qdate(shifted.end))
            blocker.unblock()
        self._edited()

    def _edited(self) -> None:
        self._last = self.fields
        self._show_notes()
        self.changed.emit()

    def _show_notes(self) -> None:
        text = tidy(self.competence.text())
        self._counter.setText(
            translate(
                "Arranging",
                "{count} of {most} characters",
                count=len(text),
                most=MOST_COMPETENCE,
            )
        )
        self._line.set_text(text)
        start, end = _day(self.start.date()), _day(self.end.date())
        days = (end - start).days + 1
        self._length.setText(translate("Arranging", "%n day(s)", n=days) if days > 0 else "")

    def retranslate(self) -> None:
        """Set every text."""
        self.name_fields(self._named)
        for box in self.boxes.values():
            if box.count():
                box.setItemText(0, translate("Arranging", "choose…"))
        self.language.setToolTip(
            translate("Arranging", "Choose one, or type how your participants call it")
        )
        self.competence.setToolTip(
            translate("Arranging", "What was learnt: it stands on every certificate of the course")
        )
        self._line.retranslate()
        self.background.retranslate()
        self._show_notes()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
