"""What the checks say of the row in use, sentence by sentence, with the answer beside each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.checking import Finding, Level
from ...translation import translate
from ..fitting import frame_height
from ..icons import theme_icon
from ..put_away import delete_later
from ..tab_order import order_before
from ..texts import plain_tooltip
from .bars import plain_label
from .finding_sentences import describe_finding
from .repair_words import it_is_right, repair_help, repair_label

_GLYPHS = {
    Level.BLOCKS: "mIconDelete",
    Level.LOOK: "mIconWarning",
    Level.NOTE: "mIconInfo",
}
# So many lines are seen at once; the others are scrolled to.
_LINES = 3


class FindingsStrip(QFrame):
    """Hidden while there is nothing to say of any row."""

    repair_wanted = pyqtSignal(object)
    right_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.setObjectName("findings_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = plain_label("findings_title", self)
        self._right = QPushButton(self)
        self._right.setObjectName("call_right")
        self._right.clicked.connect(self.right_wanted)
        self._lines = QScrollArea(self)
        self._lines.setObjectName("findings_of_row")
        self._lines.setFrameShape(QFrame.Shape.NoFrame)
        self._lines.setWidgetResizable(True)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.addWidget(self._title)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._right)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.addLayout(left)
        layout.addWidget(self._lines, 1)
        layout.addLayout(right)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the button's texts; the sentences come with the next row."""
        self._right.setText(it_is_right())
        self._right.setAccessibleName(it_is_right())
        self._right.setToolTip(
            translate(
                "FindingsStrip",
                "You have looked at this row and it is as it should be (Ctrl+Shift+R)",
            )
        )

    def show_row(
        self, row: int | None, findings: Sequence[Finding], *, may_edit: bool, may_answer: bool
    ) -> None:
        """Say what was found in a row, counted from 1; None where no row is in use."""
        self.show()
        self._title.setText(
            translate("FindingsStrip", "Row {row}", row=row) if row is not None else ""
        )
        to_look_at = any(finding.level is Level.LOOK for finding in findings)
        self._right.setEnabled(may_answer and to_look_at)
        self._fill(findings, may_edit=may_edit and may_answer)
        self._take_room(len(findings))
        order_before(self._right, self._lines.widget().findChildren(QPushButton))

    def _take_room(self, lines: int) -> None:
        layout = self.layout()
        line = self._right.sizeHint().height() + layout.spacing()
        margins = layout.contentsMargins()
        edges = margins.top() + margins.bottom() + frame_height(self)
        seen = min(max(lines, 1), _LINES)
        self.setFixedHeight(seen * line + edges)

    def _fill(self, findings: Sequence[Finding], *, may_edit: bool) -> None:
        # The button that asked for the repair goes when its signal has been dealt with.
        old = self._lines.takeWidget()
        if old is not None:
            old.hide()
            delete_later(old)
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        for finding in findings:
            lines.addLayout(self._line(finding, box, may_edit=may_edit))
        if not findings:
            label = plain_label("finding_none", box)
            label.setText(translate("FindingsStrip", "Nothing to repair or to look at."))
            lines.addWidget(label)
        lines.addStretch(1)
        self._lines.setWidget(box)

    def _line(self, finding: Finding, box: QWidget, *, may_edit: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        side = self.fontMetrics().height()
        glyph = QLabel(box)
        glyph.setPixmap(theme_icon(_GLYPHS[finding.level]).pixmap(QSize(side, side)))
        sentence = plain_label(f"finding_{finding.code}", box)
        sentence.setText(describe_finding(finding))
        sentence.setWordWrap(True)
        line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(sentence, 1)
        repair = finding.repair
        if repair is not None and may_edit:
            button = QPushButton(box)
            button.setObjectName(f"repair_{finding.code}")
            button.setText(self._button_text(finding))
            button.setToolTip(plain_tooltip(repair_help(repair)))
            button.setAccessibleName(f"{button.text()}. {sentence.text()}")
            button.clicked.connect(partial(self._repair, finding))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _button_text(self, finding: Finding) -> str:
        """Return what the button does; where it is short, the text that it writes."""
        repair = finding.repair
        label = repair_label(finding)
        if repair is None or len(repair.changes) != 1 or repair.attendee is not None:
            return label
        after = repair.changes[0].after
        if not after or len(after) > 40:
            return label
        return translate("FindingsStrip", "Write “{after}”", "button of a repair", after=after)

    def _repair(self, finding: Finding, _checked: bool) -> None:
        self.repair_wanted.emit(finding)
