"""Name, e-mail, address and phone of a centre, with what is wrong right under each."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ...domain.centres import LONGEST, TEXT_FIELDS
from ...translation import translate
from .problem_label import ProblemLabel
from .words import field_names

_LINES = 3


class DetailsForm(QWidget):
    """The four texts. Nothing is cut off while typing: what is too long is told."""

    edited = pyqtSignal(str)  # the field

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("centre_details")
        self.lines = {name: QLineEdit(self) for name in TEXT_FIELDS if name != "address"}
        self.address = QPlainTextEdit(self)
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self._labels: dict[str, QLabel] = {}
        self._problems: dict[str, ProblemLabel] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in TEXT_FIELDS:
            self._add(layout, name)
        self.retranslate()

    def _add(self, layout: QFormLayout, name: str) -> None:
        widget = self.widget(name)
        widget.setObjectName(f"centre_{name}")
        label = self._labels[name] = QLabel(self)
        label.setBuddy(widget)
        problem = self._problems[name] = ProblemLabel(widget, self)
        layout.addRow(label, widget)
        layout.addRow("", problem)
        signal = self.address.textChanged if name == "address" else self.lines[name].textChanged
        signal.connect(lambda *_: self.edited.emit(name))

    def widget(self, name: str) -> QWidget:
        """Return the widget of a field."""
        return self.address if name == "address" else self.lines[name]

    @property
    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        found = {name: line.text() for name, line in self.lines.items()}
        return {**found, "address": self.address.toPlainText()}

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Show these texts, without saying that somebody has typed."""
        for name, line in self.lines.items():
            with QSignalBlocker(line):
                line.setText(texts.get(name, ""))
        with QSignalBlocker(self.address):
            self.address.setPlainText(texts.get("address", ""))

    def tell_problem(self, name: str, text: str) -> None:
        """Say what is wrong with a field; nothing with an empty text."""
        self._problems[name].say(text)

    def retranslate(self) -> None:
        """Set every text."""
        for name, text in field_names().items():
            if name in self._labels:
                self._labels[name].setText(text)
                self.widget(name).setAccessibleName(text)
        self.lines["name"].setPlaceholderText(
            translate("Centres", "Once on the whole site: with the town, for example")
        )
        self.lines["phone"].setPlaceholderText(translate("Centres", "+31 30 1234567"))
        self.address.setToolTip(
            translate(
                "Centres",
                "At most {count} characters. Of an online centre, its address on the web.",
                count=LONGEST["address"],
            )
        )
