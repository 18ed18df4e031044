"""Removing a draft from this computer, after a question."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...domain.participants import Participant
from ...translation import translate
from ..put_away import put_away


def may_forget(people: Sequence[Participant], window: QWidget) -> bool:
    """Say what goes, and ask whether it may."""
    gone = sum(person.is_new for person in people)
    box = QMessageBox(window)
    box.setObjectName("forget_draft_question")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("ForgetDraft", "Forget This Draft"))
    box.setText(translate("ForgetDraft", "%n people who are not enrolled leave the table.", n=gone))
    box.setInformativeText(
        translate(
            "ForgetDraft",
            "Their names and e-mail addresses, all remarks, and who passed and is not certified "
            "yet are removed from this computer. The course on the site stays as it is. This "
            "cannot be undone.",
        )
    )
    forget = box.addButton(
        translate("ForgetDraft", "Forget"), QMessageBox.ButtonRole.DestructiveRole
    )
    forget.setObjectName("forget_draft_ok")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    cancel.setObjectName("forget_draft_cancel")
    cancel.setText(translate("ForgetDraft", "Cancel"))  # Qt has no word for it in some languages
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    answer = box.clickedButton() is forget
    put_away(box)
    return answer
