"""The confirmation before money is spent: who, which wording, what it costs, what stays undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ....domain.rules import last_day_to_correct, last_day_to_revoke, site_today
from ....server.pages.course import CoursePage
from ....services.plan import Plan
from ....translation import translate
from ...button_box import ButtonBox
from ...dates import day_text
from ...fitting import open_with
from ...help import offer_help
from ...practice.band import add_band
from ..bars import plain_label
from ..formats import balance, euros
from ..lines import Lines, lines_table
from ..sentences import describe_left_out

_Role = QDialogButtonBox.ButtonRole


class PlanDialog(QDialog):
    """Shows a plan and asks. Accepted only by the button that names the sum."""

    PART = 2  # what `exec` returns when only a part of the plan is to be asked for

    top_up_wanted = pyqtSignal()
    try_wanted = pyqtSignal()
    preview_wanted = pyqtSignal()

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
        self._note = self._label("plan_note", "" if page.may_edit else self._no_preview())
        self._note.setVisible(bool(self._note.text()))
        layout.addWidget(self._note)
        layout.addWidget(self._buttons())
        add_band(layout, self)
        self.setWindowTitle(translate("PlanDialog", "Issue Certificates"))
        open_with(self, 100, 34)

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
        elif not plan.credits:
            lines.append(
                translate(
                    "PlanDialog",
                    "There is no credit left. Top up for %n credit(s) first. Nothing is issued "
                    "on credit.",
                    n=plan.cost,
                )
            )
        else:
            lines.append(
                translate(
                    "PlanDialog",
                    "The balance is {now}: too little. Top up for %n credit(s) more, or issue "
                    "only what it pays for. Nothing is issued on credit.",
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
                "The course ended more than a week ago, so a certificate cannot be revoked.",
            )
        return translate(
            "PlanDialog",
            "A certificate can be revoked until {day}; whether the credit comes back then is up to "
            "the site.",
            day=day_text(revoke),
        )

    def _no_preview(self) -> str:
        return translate(
            "PlanDialog",
            "The site shows a preview of the certificate only to those who may change the course.",
        )

    def say(self, text: str) -> None:
        """Tell how a preview or a trial went; an empty text takes the sentence away."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def set_reading(self, *, reading: bool) -> None:
        """Let nobody confirm while something is being fetched for this dialog."""
        for button in (self._issue, self._first, self._preview, self._try):
            if button is not None:
                button.setEnabled(not reading)

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
        table = lines_table(name, Lines(headings, lines, self), (32, 30)[: len(headings) - 1], self)
        table.setAccessibleName(accessible)
        return table

    def _buttons(self) -> QDialogButtonBox:
        plan, box = self._plan, ButtonBox(self)
        box.setObjectName("plan_buttons")
        offer_help(box, "issue")
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("plan_cancel")
        box.rejected.connect(self.reject)
        self._issue = self._first = self._preview = self._try = None
        if plan.is_affordable and plan.wanted:
            issue = translate(
                "PlanDialog",
                "Issue %n Certificate(s) for {amount}",
                n=plan.cost,
                amount=euros(plan.cost),
            )
            self._issue = self._button(box, "plan_issue", issue, self.accept, _Role.AcceptRole)
        elif plan.credits is not None:
            top_up = translate("PlanDialog", "Top Up…")
            self._button(box, "plan_top_up", top_up, self.top_up_wanted.emit)
        if not plan.is_affordable and plan.covered:
            first = translate("PlanDialog", "Issue the First %n…", n=plan.covered)
            part = partial(self.done, self.PART)
            self._first = self._button(box, "plan_first", first, part, _Role.AcceptRole)
            self._first.setToolTip(
                translate("PlanDialog", "Shows first whom the balance pays for; sends nothing yet")
            )
        if plan.wanted and self._page.may_edit:
            preview = translate("PlanDialog", "Preview…")
            self._preview = self._button(box, "plan_preview", preview, self.preview_wanted.emit)
            self._preview.setToolTip(
                translate(
                    "PlanDialog",
                    "Open the first certificate as a PDF, printed by the site with an invented "
                    "name and number; this costs nothing",
                )
            )
        if plan.covered:
            trial = translate("PlanDialog", "Try It Without Sending…")
            self._try = self._button(box, "plan_try", trial, self.try_wanted.emit)
            self._try.setToolTip(
                translate("PlanDialog", "Shows step by step what would be sent, and sends nothing")
            )
        cancel.setDefault(True)
        cancel.setFocus()
        return box

    def _button(
        self,
        box: QDialogButtonBox,
        name: str,
        text: str,
        pressed: Callable[[], None],
        role: QDialogButtonBox.ButtonRole = _Role.ActionRole,
    ) -> QPushButton:
        button = QPushButton(text, box)
        button.setObjectName(name)
        button.setAutoDefault(False)
        # Not by the box's own signals: accepting is more than one thing here.
        button.clicked.connect(lambda _checked: pressed())
        box.addButton(button, role)
        return button
