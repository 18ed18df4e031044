"""The warning before somebody deletes on the site: the plugin deletes nothing there."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ..translation import translate
from .button_box import ButtonBox
from .fitting import fit
from .icons import theme_icon
from .participants.bars import plain_label
from .practice.band import add_band
from .put_away import put_away

_LETTERS = 64  # wide


class DeleteOnSiteDialog(QDialog):
    """Accepted only by the button that opens the site's page."""

    def __init__(self, texts: Mapping[str, str], parent: QWidget) -> None:
        """Say the texts below each other; their keys name the labels."""
        super().__init__(parent)
        self.setObjectName("delete_on_site")
        self.setWindowTitle(translate("Arranging", "Delete on the Site"))
        layout = QVBoxLayout(self)
        for name, text in texts.items():
            label = plain_label(f"delete_on_site_{name}", self)
            label.setWordWrap(True)
            label.setText(text)
            layout.addWidget(label)
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("delete_on_site_cancel")
        go = QPushButton(theme_icon("mActionDeleteSelected"), "", self)
        go.setText(translate("Arranging", "Open the Site's Page"))
        go.setObjectName("delete_on_site_ok")
        go.setAutoDefault(False)
        box.addButton(go, QDialogButtonBox.ButtonRole.DestructiveRole)
        go.clicked.connect(self.accept)
        box.rejected.connect(self.reject)
        cancel.setDefault(True)
        layout.addStretch(1)
        layout.addWidget(box)
        add_band(layout, self)
        fit(self, _LETTERS)


def ask_to_delete(texts: Mapping[str, str], parent: QWidget) -> bool:
    """Warn; return whether the site's page is wanted nevertheless."""
    dialog = DeleteOnSiteDialog(texts, parent)
    accepted = dialog.exec() == DeleteOnSiteDialog.DialogCode.Accepted
    put_away(dialog)
    return bool(accepted)
