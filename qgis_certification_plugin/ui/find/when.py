"""When a learner has time: a preset, or two days of her own."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...domain.periods import Preset, days, with_end
from ...domain.rules import site_today
from ...translation import translate
from ..dates import period_text
from ..flow import FlowLayout


class When(QWidget):
    """A list of presets; the days appear with “Between two days”."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Any time will do."""
        super().__init__(parent)
        self.setObjectName("find_when_panel")
        self._quiet = False
        self.preset = QComboBox(self)
        self.preset.setObjectName("find_when")
        self.preset.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.preset.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.preset.setMinimumContentsLength(6)
        for preset in Preset:
            self.preset.addItem("", preset.value)
        today = site_today()
        self.first = self._day("find_when_first", today)
        self.last = self._day("find_when_last", days(Preset.NEXT_3_MONTHS, today)[1] or today)
        self._until = QLabel(self)
        self._between = QWidget(self)
        days_row = FlowLayout(self._between)
        self._until.setMinimumHeight(self.first.sizeHint().height())
        for widget in (self.first, self._until, self.last):
            days_row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.preset)
        layout.addWidget(self._between)
        self.preset.currentIndexChanged.connect(self._tell)
        self._show_days()

    def chosen(self) -> Preset:
        """Return the preset in force."""
        return Preset(self.preset.currentData())

    def days(self) -> tuple[date | None, date | None]:
        """Return the first and the last day; None where there is no limit."""
        if self.chosen() is Preset.BETWEEN:
            return with_end(_date(self.first), _date(self.last))
        return days(self.chosen(), site_today())

    def set(self, preset: Preset, first: date | None = None, last: date | None = None) -> None:
        """Put a preset in force, silently."""
        self._quiet = True
        if first is not None:
            self.first.setDate(QDate(first.year, first.month, first.day))
        if last is not None:
            self.last.setDate(QDate(last.year, last.month, last.day))
        self.preset.setCurrentIndex(self.preset.findData(preset.value))
        self._show_days()
        self._quiet = False

    def text(self) -> str:
        """Return what is in force, for a chip; empty where any time will do."""
        preset = self.chosen()
        if preset is Preset.ANY:
            return ""
        first, last = self.days()
        if preset is Preset.BETWEEN and first and last:
            return period_text(first, last)
        return _name(preset)

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        for row in range(self.preset.count()):
            self.preset.setItemText(row, _name(Preset(self.preset.itemData(row))))
        self.preset.setAccessibleName(translate("Find", "When"))
        self.preset.setToolTip(translate("Find", "Show courses of which a day lies in this time"))
        self._until.setText(translate("Find", "to", "between two dates"))
        for edit, name in (
            (self.first, translate("Find", "From this day")),
            (self.last, translate("Find", "Until this day")),
        ):
            edit.setAccessibleName(name)
            edit.setToolTip(name)

    def _day(self, name: str, day: date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day), self)
        edit.setObjectName(name)
        edit.setCalendarPopup(True)
        edit.dateChanged.connect(self._tell)
        return edit

    def _show_days(self) -> None:
        self._between.setVisible(self.chosen() is Preset.BETWEEN)
        self.updateGeometry()

    def _tell(self, *_: object) -> None:
        self._show_days()
        if not self._quiet:
            self.changed.emit()


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def _name(preset: Preset) -> str:
    return {
        Preset.ANY: translate("Find", "Any time"),
        Preset.THIS_MONTH: translate("Find", "This month"),
        Preset.NEXT_MONTH: translate("Find", "Next month"),
        Preset.NEXT_3_MONTHS: translate("Find", "Next 3 months"),
        Preset.NEXT_12_MONTHS: translate("Find", "Next 12 months"),
        Preset.BETWEEN: translate("Find", "Between two days"),
    }[preset]
