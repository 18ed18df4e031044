"""What is done on the site itself, in the web browser: deleting, and conveners."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ...translation import translate
from ..button_box import ButtonBox
from ..participants.bars import plain_label
from ..practice.band import add_band
from ..put_away import put_away

_LETTERS = 64  # wide


class DeleteOnSiteDialog(QDialog):
    """Warns; accepted where the site's page is to be opened. The plugin deletes nothing there."""

    def __init__(self, question: str, warning: str, parent: QWidget) -> None:
        """Ask about one thing."""
        super().__init__(parent)
        self.setObjectName("delete_on_site")
        self.setWindowTitle(translate("Arranging", "Delete on the Site"))
        layout = QVBoxLayout(self)
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        for name, text in (
            ("delete_on_site_question", question),
            ("delete_on_site_warning", warning),
            (
                "delete_on_site_how",
                translate(
                    "Arranging",
                    "The plugin deletes nothing on the site. Its page in your web browser asks "
                    "once more.",
                ),
            ),
        ):
            label = plain_label(name, self)
            label.setWordWrap(True)
            label.setText(text)
            label.setMinimumHeight(label.heightForWidth(width))
            layout.addWidget(label)
        layout.addStretch(1)
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("delete_on_site_cancel")
        go = QPushButton(translate("Arranging", "Open the Site's Page"), self)
        go.setObjectName("delete_on_site_ok")
        go.setAutoDefault(False)
        box.addButton(go, QDialogButtonBox.ButtonRole.DestructiveRole)
        go.clicked.connect(self.accept)
        box.rejected.connect(self.reject)
        cancel.setDefault(True)
        layout.addWidget(box)
        add_band(layout, self)
        self.setMinimumWidth(width)


def ask_to_delete_course(name: str, parent: QWidget) -> bool:
    """Warn about a course; return whether the site's page is to be opened."""
    return _ask(
        translate("Arranging", "Delete the course {name}?", name=name),
        translate(
            "Arranging",
            "All its certificates go with it: their numbers are not valid any more, and what was "
            "paid for them does not come back. This cannot be undone.",
        ),
        parent,
    )


def ask_to_delete_type(name: str, parent: QWidget) -> bool:
    """Warn about a course type; return whether the site's page is to be opened."""
    return _ask(
        translate("Arranging", "Delete the course type “{name}”?", name=name),
        translate(
            "Arranging",
            "All courses of this type go with it, and all their certificates: the numbers are not "
            "valid any more, and what was paid for them does not come back. This cannot be undone.",
        ),
        parent,
    )


def _ask(question: str, warning: str, parent: QWidget) -> bool:
    dialog = DeleteOnSiteDialog(question, warning, parent)
    accepted = dialog.exec() == DeleteOnSiteDialog.DialogCode.Accepted
    put_away(dialog)
    return bool(accepted)
