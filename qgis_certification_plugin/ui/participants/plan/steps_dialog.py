"""Every step of a dry run: what would be sent, where to, and with which contents."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ....services.dry_run import Step
from ....services.plan import Plan
from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import open_with
from ...practice.band import add_band
from ..bars import plain_label
from ..clipboard import to_tsv
from ..formats import euros
from ..lines import Lines, lines_table


class StepsDialog(QDialog):
    """A list to read and to copy."""

    def __init__(self, steps: Sequence[Step], plan: Plan, parent: QWidget) -> None:
        """Show the steps of this plan."""
        super().__init__(parent)
        self.setObjectName("dry_run")
        self.setWindowTitle(translate("DryRun", "What Would Be Sent"))
        posts = sum(step.form is not None for step in steps)
        says = plain_label("dry_run_summary", self)
        says.setWordWrap(True)
        says.setText(
            translate(
                "DryRun",
                "Nothing was sent. These are the steps in their order: %n form(s) would be sent, "
                "for {certificates} certificates at {amount}, and the course page would be read "
                "in between. A question mark stands for a number that only the site can give.",
                n=posts,
                certificates=plan.cost,
                amount=euros(plan.cost),
            )
        )
        self._headings = (
            translate("DryRun", "Step", "heading of a column: what is done"),
            translate("DryRun", "Address on the site"),
            translate("DryRun", "Contents", "heading of a column: what is sent"),
        )
        self._lines = [line_of(step) for step in steps]
        table = lines_table(
            "dry_run_steps", Lines(self._headings, self._lines, self), (44, 44), self
        )
        table.setAccessibleName(translate("DryRun", "Steps in their order"))
        box = ButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setObjectName("dry_run_close")
        copy = QPushButton(translate("DryRun", "Copy as Table"), box)
        copy.setObjectName("dry_run_copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(says)
        layout.addWidget(table, 1)
        layout.addWidget(box)
        add_band(layout, self)
        open_with(self, 130, 28)

    def copy(self) -> None:
        """Put the steps on the clipboard."""
        QGuiApplication.clipboard().setText(to_tsv([self._headings, *self._lines]))


def line_of(step: Step) -> tuple[str, str, str]:
    """Return what is done, where, and with which contents."""
    form = step.form
    contents = ""
    if form is not None:
        fields = [f"{name}={_known(value)}" for name, value in form.fields]
        contents = " · ".join([*fields, *form.file.splitlines()])
    return _what(step), _address(step), contents


def _address(step: Step) -> str:
    """Return method and address below the course; the course itself stands in every line."""
    parts = step.path.split("/course/", 1)[-1].split("/")[1:]
    below = "/".join(_known(part) for part in parts)
    return f"{'GET' if step.form is None else 'POST'} …/{below}"


def _what(step: Step) -> str:
    if step.kind == "enrol":
        return translate("DryRun", "Enrol %n people", n=len(step.people))
    if step.kind == "issue":
        return translate("DryRun", "Issue to {name}", name=", ".join(step.people))
    if step.kind == "read-form":
        return translate("DryRun", "Read the form")
    return translate("DryRun", "Read the course page: numbers and balance")


def _known(value: str) -> str:
    return "?" if value.startswith("-") and value[1:].isdecimal() else value
