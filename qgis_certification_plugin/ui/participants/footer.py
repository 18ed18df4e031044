"""The bottom of the participants' window: counts, wording for all, cost, and the one button."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...translation import translate
from ..icons import theme_icon
from .bars import plain_label
from .formats import euros, number
from .header import caption

_LONGEST_TYPE = 34  # characters of a wording that are always shown


class CourseFooter(QWidget):
    """Says what the table comes to."""

    type_chosen = pyqtSignal(object)
    issue_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._certificates = 0
        self.counts = plain_label("participant_counts", self)
        self.counts.setWordWrap(True)  # the one that gives way where the words are long
        self._types_label = QLabel(self)
        self.types = QComboBox(self)
        self.types.setObjectName("certificate_for_all")
        self.types.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.types.activated.connect(self._chosen)
        self._cost = plain_label("certificate_cost", self)
        self.issue = QPushButton(theme_icon("mIconCertificate"), "", self)
        self.issue.setObjectName("issue_certificates")
        font = self.issue.font()
        font.setBold(True)  # the one thing that this window is for
        self.issue.setFont(font)
        self.issue.clicked.connect(self.issue_wanted)
        above = QHBoxLayout()
        above.addWidget(self.counts, 1)
        above.addWidget(self._cost)
        below = QHBoxLayout()
        below.addWidget(self._types_label)
        below.addWidget(self.types)
        below.addStretch(1)
        below.addWidget(self.issue)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(above)
        layout.addLayout(below)

    def _chosen(self) -> None:
        self.type_chosen.emit(self.types.currentData())

    def set_types(self, types: Mapping[int, str], chosen: int | None) -> None:
        """Offer these wordings for everybody."""
        self.types.clear()
        for kind, name in types.items():
            self.types.addItem(name, kind)
        self.types.setCurrentIndex(self.types.findData(chosen))
        # Qt 5 goes on with the least width that it had while it was empty.
        longest = _LONGEST_TYPE * self.fontMetrics().averageCharWidth()
        self.types.setMinimumWidth(min(self.types.sizeHint().width(), longest))

    def set_counts(self, people: int, passed: int, to_repair: int, to_look_at: int) -> None:
        """Say how many people there are, how many passed, and how many need a look."""
        parts = [
            translate("CourseFooter", "%n people", n=people),
            translate("CourseFooter", "%n passed", n=passed),
        ]
        if to_repair:
            parts.append(translate("CourseFooter", "%n to repair", n=to_repair))
        if to_look_at:
            parts.append(translate("CourseFooter", "%n to look at", n=to_look_at))
        self.counts.setText(" · ".join(parts))

    def set_certificates(self, count: int, *, enabled: bool) -> None:
        """Say what the button will do."""
        self._certificates = count
        self.issue.setEnabled(enabled and count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text but the counts."""
        caption(self._types_label, translate("CourseFooter", "&Certificate for all"), self.types)
        self.types.setAccessibleName(translate("CourseFooter", "Certificate for all"))
        count = self._certificates
        if count:
            self.issue.setText(translate("CourseFooter", "Issue %n Certificate(s)…", n=count))
            self._cost.setText(
                translate(
                    "CourseFooter",
                    "%n certificate(s) = {credits} credits = {amount}",
                    n=count,
                    credits=number(count),
                    amount=euros(count),
                )
            )
        else:
            self.issue.setText(translate("CourseFooter", "Issue Certificates…"))
            self._cost.clear()
        self.issue.setToolTip(
            translate(
                "CourseFooter",
                "Shows first who gets which certificate and what it costs. "
                "Nothing is sent before you confirm it. (Ctrl+Return)",
            )
        )
