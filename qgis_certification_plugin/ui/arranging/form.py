"""Habits of the forms: a label for each field, and below it what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ...domain.arranging.problems import Problem
from ..fitting import let_lines_count
from ..participants.bars import plain_label
from .words import describe_problem, field_name, our_field


class FieldForm(QWidget):
    """Rows of fields. Problems that stop are told with a sign, as are those that only warn."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it without rows."""
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._labels: dict[str, QLabel] = {}
        self._notes: dict[str, QLabel] = {}
        self._of_site: dict[str, str] = {}

    def add(self, field: str, widget: QWidget, *below: QWidget) -> None:
        """Add a field with what stands below it."""
        label = QLabel(self)
        label.setBuddy(widget)
        note = plain_label(f"{field}_note", self)
        note.setWordWrap(True)
        let_lines_count(note)
        note.hide()
        self._labels[field], self._notes[field] = label, note
        column = QVBoxLayout()
        column.setSpacing(2)
        for one in (widget, *below, note):
            column.addWidget(one)
        self.rows.addRow(label, column)

    def add_row(self, layout: QLayout) -> None:
        """Add a row without a field of its own."""
        self.rows.addRow("", layout)

    def show_problems(self, problems: Iterable[Problem], *, hide_missing: bool = False) -> None:
        """Tell what is wrong below the fields; `hide_missing` while nothing was typed yet."""
        said: dict[str, list[str]] = {field: [] for field in self._notes}
        for problem in problems:
            if hide_missing and problem.code == "missing":
                continue
            sign = "\u26a0" if problem.stops else "\u2139"  # by shape, not by colour alone
            said.setdefault(problem.field, []).append(f"{sign} {describe_problem(problem)}")
        for field, text in self._of_site.items():
            said.setdefault(field, []).append(f"\u26a0 {text}")
        for field, note in self._notes.items():
            note.setText("\n".join(said[field]))
            note.setVisible(bool(said[field]))

    def set_refusals(self, refusals: dict[str, list[str]]) -> None:
        """Remember what the site said of its fields; shown with the problems."""
        self._of_site = {our_field(name): " ".join(texts) for name, texts in refusals.items()}

    def name_fields(self, widgets: dict[str, QWidget]) -> None:
        """Write the labels and the accessible names."""
        for field, widget in widgets.items():
            self._labels[field].setText(field_name(field))
            widget.setAccessibleName(field_name(field))


def note_of(name: str, parent: QWidget) -> QLabel:
    """Return a label for a counter or a hint below a field."""
    label = plain_label(name, parent)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
