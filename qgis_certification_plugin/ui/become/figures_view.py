"""Figures by year: as small charts, and as a table that says the same."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...services.figures import Figures, YearFigures
from ...translation import translate
from ..icons import theme_icon
from ..participants.bars import plain_label
from ..participants.formats import number
from .charts import BarChart
from .figure_words import about, headings
from .naming import name_buttons, see_through

_CHARTS = ("courses", "participants", "certificates", "euro")


class FiguresView(QWidget):
    """Shows figures; counting and saving are asked for by signals."""

    count_wanted = pyqtSignal()
    save_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("figures_view")
        self.figures: Figures | None = None
        self.count = QPushButton(theme_icon("mActionCalculateField"), "", self)
        self.count.setObjectName("figures_count")
        self.save = QPushButton(theme_icon("mActionFileSave"), "", self)
        self.save.setObjectName("figures_save")
        for button in (self.count, self.save):
            button.setAutoDefault(False)
        self._note = plain_label("figures_note", self)
        self._note.setWordWrap(True)
        self.charts = {name: BarChart(f"figures_{name}", self) for name in _CHARTS}
        self.table = QTableWidget(0, 6, self)
        self.table.setObjectName("figures_table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.ResizeToContents)
        self._lay_out()
        self.count.clicked.connect(self.count_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        charts = QWidget(self)
        grid = QGridLayout(charts)
        for place, chart in enumerate(self.charts.values()):
            grid.addWidget(chart, place // 2, place % 2)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("figures_scroll")
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(charts)
        see_through(self._scroll)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._note)
        layout.addWidget(self._scroll)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)

    def show_figures(self, figures: Figures | None) -> None:
        """Show these figures; None: nothing is counted yet."""
        self.figures = figures
        self._show()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        name_buttons(
            (
                self.count,
                translate("Figures", "Count"),
                translate("Figures", "Read all courses that have begun, one after the other"),
            ),
            (
                self.save,
                translate("Figures", "Save as CSV…"),
                translate("Figures", "Save the table for a spreadsheet"),
            ),
        )
        self.table.setAccessibleName(translate("Figures", "Figures by year"))
        self._show()

    def _show(self) -> None:
        years = self.figures.years if self.figures else ()
        self._note.setText(about(self.figures))
        self.save.setEnabled(bool(years))
        self._scroll.setVisible(bool(years))
        self.table.setVisible(bool(years))
        names = headings()
        for name, title in zip(_CHARTS, (*names[1:4], names[5])):
            bars = [(str(year.year), int(getattr(year, name))) for year in years]
            self.charts[name].show_values(title, bars, number)
        self.table.setHorizontalHeaderLabels(list(names))
        rows = [_texts(str(year.year), year) for year in years]
        if self.figures is not None and len(rows) > 1:
            rows.append(_texts(translate("Figures", "Total"), self.figures.total))
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(text))


def _texts(first: str, year: YearFigures) -> tuple[str, ...]:
    counts = (year.courses, year.participants, year.certificates, year.paid, year.euro)
    return (first, *map(number, counts))
