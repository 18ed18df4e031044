"""What is asked before anything that is stored here is deleted."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...storage.inventory import CATALOGUE, KeptRun
from ...translation import translate
from ..button_box import ButtonBox
from ..fitting import fit
from ..participants.bars import plain_label
from ..practice.band import add_band
from .stored import Part, Stored, part_name, run_name, run_state, size_text

_LETTERS = 72  # wide


class DeleteDialog(QDialog):
    """Says what is lost. A run that is not finished stays unless its own box is ticked."""

    def __init__(self, parts: Sequence[Part], stored: Stored, parent: QWidget) -> None:
        """Ask about these parts."""
        super().__init__(parent)
        self.setObjectName("delete_dialog")
        self.setWindowTitle(translate("Delete", "Delete Now"))
        layout = QVBoxLayout(self)
        wide = self.fontMetrics().averageCharWidth() * _LETTERS
        margins = layout.contentsMargins()
        width = wide - margins.left() - margins.right()
        self._all_runs = stored.inventory.runs if Part.RUNS in parts else ()
        self._boxes = {run: self._box(run) for run in self._all_runs if run.must_be_named}
        for part in parts:
            if part is not Part.RUNS or len(self._boxes) < len(self._all_runs):
                said = self._sentences(f"delete_{part.value}", _loss(part, stored), width)
                layout.addWidget(said)
        if self._boxes:
            about = translate(
                "Delete",
                "These runs were interrupted. Their notes are what a run is continued from, and "
                "what keeps a certificate from being paid for twice. Each stays unless you tick "
                "it.",
            )
            layout.addWidget(self._sentences("delete_unfinished", about, width))
        for box in self._boxes.values():
            layout.addWidget(box)
        layout.addStretch(1)
        layout.addWidget(self._buttons())
        add_band(layout, self)
        self.setMinimumWidth(max(wide, layout.minimumSize().width()))
        fit(self, _LETTERS)

    @property
    def runs(self) -> list[KeptRun]:
        """The runs whose notes are to be deleted."""
        return [
            run for run in self._all_runs if run not in self._boxes or self._boxes[run].isChecked()
        ]

    def _sentences(self, name: str, text: str, width: int) -> QLabel:
        label = plain_label(name, self)
        label.setWordWrap(True)
        label.setText(text)
        label.setMinimumHeight(label.heightForWidth(width))
        return label

    def _box(self, run: KeptRun) -> QCheckBox:
        # On two lines: a box does not break its own.
        box = QCheckBox(f"{run_name(run)}:\n{run_state(run)}".replace("&", "&&"), self)
        box.setObjectName("delete_run")
        return box

    def _buttons(self) -> QDialogButtonBox:
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("delete_cancel")
        go = QPushButton(translate("Delete", "Delete"), self)
        go.setObjectName("delete_ok")
        go.setAutoDefault(False)
        box.addButton(go, QDialogButtonBox.ButtonRole.DestructiveRole)
        go.clicked.connect(self.accept)
        box.rejected.connect(self.reject)
        cancel.setDefault(True)
        return box


def _loss(part: Part, stored: Stored) -> str:
    said = {
        Part.CATALOGUE: translate(
            "Delete",
            "The saved courses ({size}). They are fetched again when they are next needed; until "
            "then, layers of them in your projects show nothing.",
            size=size_text(stored.inventory.sizes[CATALOGUE]),
        ),
        Part.DRAFTS: _lost_drafts(stored),
        Part.CENTRES: translate(
            "Delete",
            "%n training centre(s) that you typed and did not send. What the site has stays as "
            "it is there.",
            n=len(stored.inventory.centres),
        ),
        Part.ARRANGING: _lost_forms(stored),
        Part.RUNS: translate(
            "Delete",
            "The notes on runs of issuing that have ended. The certificates stay as they are.",
        ),
        Part.LEARNER: translate(
            "Delete",
            "Your favourites, and when you last looked: what is new is not marked the next time.",
        ),
        Part.SETTINGS: translate(
            "Delete",
            "All settings of the plugin, the username and the password that QGIS remembers. You "
            "are signed out, and the usual certification site is used.",
        ),
        Part.SIGN_IN: translate(
            "Delete", "The password that QGIS remembers. You type it the next time you sign in."
        ),
        Part.OTHER: translate(
            "Delete",
            "%n other file(s) in the plugin's folder: {names}.",
            n=len(stored.inventory.other),
            names=", ".join(path.name for path in stored.inventory.other[:8]),
        ),
    }[part]
    return f"{part_name(part)}\n{said}"


def _lost_drafts(stored: Stored) -> str:
    drafts = stored.inventory.drafts
    if drafts is None:
        return translate("Delete", "The file with your tables, which cannot be read any more.")
    rows = translate("Delete", "%n row(s)", n=sum(draft.rows for draft in drafts))
    said = translate(
        "Delete",
        "%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at "
        "the site yet are lost for good. Whoever is enrolled stays enrolled.",
        n=len(drafts),
        rows=rows,
    )
    if not any(draft.sending for draft in drafts):
        return said
    sending = translate(
        "Delete",
        "Some of the rows were being sent when that was interrupted; look at the course page "
        "whether they arrived.",
    )
    return f"{said} {sending}"


def _lost_forms(stored: Stored) -> str:
    forms = stored.inventory.forms
    said = translate(
        "Delete",
        "%n form(s) of courses and course types that you filled in and did not send. What is at "
        "the site stays.",
        n=len(forms),
    )
    if not any(form.sending for form in forms):
        return said
    sending = translate(
        "Delete",
        "Some of them were being sent when that was interrupted; look at the organisation's page "
        "whether they arrived, before you make them again.",
    )
    return f"{said} {sending}"
