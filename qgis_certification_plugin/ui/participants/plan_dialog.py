"""The confirmation before money is spent: who, which wording, what it costs, what stays undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...domain.rules import last_day_to_correct, last_day_to_revoke, site_today
from ...server.pages.course import CoursePage
from ...services.issuing import Plan
from ...translation import translate
from ..dates import day_text
from ..practice.band import add_band
from ..texts import plain_tooltip
from .bars import plain_label
from .formats import balance, euros
from .sentences import describe_left_out


class _Lines(QAbstractTableModel):
    """Lines of texts that are only read."""

    def __init__(
        self, headings: Sequence[str], lines: Sequence[Sequence[str]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._headings = headings
        self._lines = lines

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        return text if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation == Qt.Orientation.Horizontal else section + 1


class PlanDialog(QDialog):
    """Shows a plan and asks. Accepted only by the button that names the sum."""

    top_up_wanted = pyqtSignal()

    def __init__(
        self, plan: Plan, page: CoursePage, wordings: Mapping[int, str], parent: QWidget
    ) -> None:
        """Show the plan for the course of `page`; `wordings` are names by number."""
        super().__init__(parent)
        self.setObjectName("issue_plan")
        self.setModal(True)
        self._plan = plan
        self._page = page
        self._wordings = wordings
        layout = QVBoxLayout(self)
        layout.addWidget(self._label("plan_question", self._question(), bold=True))
        layout.addWidget(self._wanted_table(), 3)
        if plan.left_out:
            layout.addWidget(self._label("plan_left_out_title", self._left_out_title()))
            layout.addWidget(self._left_out_table(), 1)
        layout.addWidget(self._label("plan_cost", self._cost()))
        if plan.is_affordable:
            layout.addWidget(self._label("plan_no_way_back", self._no_way_back()))
        layout.addWidget(self._buttons())
        add_band(layout, self)
        self.setWindowTitle(translate("PlanDialog", "Issue Certificates"))
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 90, letter.height() * 34)

    # --- texts -------------------------------------------------------------------------------

    def _question(self) -> str:
        return translate(
            "PlanDialog",
            "Issue %n certificate(s) for “{course}”?",
            n=self._plan.cost,
            course=self._page.course_type,
        )

    def _left_out_title(self) -> str:
        return translate("PlanDialog", "%n people get none now", n=len(self._plan.left_out))

    def _cost(self) -> str:
        plan = self._plan
        lines = [
            translate(
                "PlanDialog",
                "This costs %n credit(s), {amount}.",
                n=plan.cost,
                amount=euros(plan.cost),
            )
        ]
        if plan.credits is None:
            lines.append(
                translate(
                    "PlanDialog",
                    "The site does not show you the balance, so nothing can be issued from here.",
                )
            )
        elif plan.is_affordable:
            lines.append(
                translate(
                    "PlanDialog",
                    "Balance now {now}, afterwards {after}.",
                    now=balance(plan.credits),
                    after=balance(plan.balance_after),
                )
            )
        else:
            lines.append(
                translate(
                    "PlanDialog",
                    "The balance is {now}: too little. Top up for %n credit(s) more, or untick "
                    "people. Nothing is issued on credit.",
                    n=plan.cost - plan.credits,
                    now=balance(plan.credits),
                )
            )
        new = sum(person.attendee is None for person, _ in plan.wanted)
        if new and plan.is_affordable:
            lines.append(
                translate("PlanDialog", "%n people are enrolled in the course first.", n=new)
            )
        return "\n".join(lines)

    def _no_way_back(self) -> str:
        today = site_today()
        correct = day_text(last_day_to_correct(today))
        sentences = [
            translate(
                "PlanDialog",
                "The names are printed exactly as they stand here. A mistake can be corrected on "
                "the site until {day}; after that it costs another certificate.",
                day=correct,
            )
        ]
        if self._page.end > today:
            sentences.insert(
                0,
                translate(
                    "PlanDialog",
                    "This course ends on {day}: are you sure that everybody has passed already?",
                    day=day_text(self._page.end),
                ),
            )
        revoke = last_day_to_revoke(today, self._page.end)
        sentences.append(self._revoking(revoke, today))
        return " ".join(sentences)

    def _revoking(self, revoke: date, today: date) -> str:
        if revoke < today:
            return translate(
                "PlanDialog",
                "The course ended more than a week ago, so a certificate cannot be revoked. "
                "A credit that is spent does not come back.",
            )
        return translate(
            "PlanDialog",
            "A certificate can be revoked until {day}, but the credit does not come back.",
            day=day_text(revoke),
        )

    # --- widgets -----------------------------------------------------------------------------

    def _label(self, name: str, text: str, *, bold: bool = False) -> QLabel:
        label = plain_label(name, self)
        label.setText(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if bold:
            font = label.font()
            font.setBold(True)
            font.setPointSizeF(font.pointSizeF() * 1.2)
            label.setFont(font)
        return label

    def _wanted_table(self) -> QTableView:
        lines = [
            (person.name, self._wordings.get(kind, ""), person.email)
            for person, kind in self._plan.wanted
        ]
        headings = (
            translate("PlanDialog", "Name on the certificate"),
            translate("PlanDialog", "Certificate"),
            translate("PlanDialog", "E-mail"),
        )
        name = translate("PlanDialog", "Who gets a certificate")
        return self._table("plan_wanted", name, headings, lines)

    def _left_out_table(self) -> QTableView:
        lines = [(person.name, describe_left_out(why)) for person, why in self._plan.left_out]
        headings = (translate("PlanDialog", "Name"), translate("PlanDialog", "Why"))
        name = translate("PlanDialog", "Who gets none")
        return self._table("plan_left_out", name, headings, lines)

    def _table(
        self,
        name: str,
        accessible: str,
        headings: Sequence[str],
        lines: Sequence[Sequence[str]],
    ) -> QTableView:
        table = QTableView(self)
        table.setObjectName(name)
        table.setAccessibleName(accessible)
        table.setModel(_Lines(headings, lines, table))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        heading = table.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heading.setStretchLastSection(True)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        table.setColumnWidth(0, letter * 32)
        if len(headings) > 2:
            table.setColumnWidth(1, letter * 24)
        return table

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        box.setObjectName("plan_buttons")
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("plan_cancel")
        box.rejected.connect(self.reject)
        if self._plan.is_affordable and self._plan.wanted:
            issue = QPushButton(
                translate(
                    "PlanDialog",
                    "Issue %n Certificate(s) for {amount}",
                    n=self._plan.cost,
                    amount=euros(self._plan.cost),
                ),
                box,
            )
            issue.setObjectName("plan_issue")
            issue.setAutoDefault(False)
            box.addButton(issue, QDialogButtonBox.ButtonRole.AcceptRole)
            box.accepted.connect(self.accept)
        elif self._plan.credits is not None:
            top_up = QPushButton(translate("PlanDialog", "Top Up…"), box)
            top_up.setObjectName("plan_top_up")
            top_up.setAutoDefault(False)
            box.addButton(top_up, QDialogButtonBox.ButtonRole.ActionRole)
            top_up.clicked.connect(self.top_up_wanted)
        cancel.setDefault(True)
        cancel.setFocus()
        return box
