"""What has to be known before somebody deletes a training centre on the site."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ...translation import translate
from ..button_box import ButtonBox
from ..fitting import fit
from ..icons import theme_icon
from ..participants.bars import plain_label
from ..practice.band import add_band
from ..put_away import put_away

_LETTERS = 64  # wide


class DeleteWarning(QDialog):
    """Accepted only by the button that opens the site's page; nothing is deleted from here."""

    def __init__(self, name: str, host: str, parent: QWidget) -> None:
        """Warn about this centre."""
        super().__init__(parent)
        self.setObjectName("centre_delete_warning")
        self.setWindowTitle(translate("Centres", "Delete on the Site"))
        said = plain_label("centre_delete_text", self)
        said.setWordWrap(True)
        said.setText(
            translate(
                "Centres",
                "Deleting “{name}” takes all courses held there with it, and all certificates of "
                "their participants. Nobody can bring them back, and their credits are lost.\n\n"
                "If it has moved or is called differently now, change it instead. If no courses "
                "are held there any more, leave it as it is.\n\n"
                "The plugin does not delete it. The page of {host} that does, and asks once more, "
                "opens in your web browser.",
                name=name,
                host=host,
            )
        )
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("centre_delete_cancel")
        go = QPushButton(theme_icon("mActionDeleteSelected"), "", self)
        go.setText(translate("Centres", "Open the Site's Page"))
        go.setObjectName("centre_delete_open")
        go.setAutoDefault(False)
        box.addButton(go, QDialogButtonBox.ButtonRole.DestructiveRole)
        go.clicked.connect(self.accept)
        box.rejected.connect(self.reject)
        cancel.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addStretch(1)
        layout.addWidget(box)
        add_band(layout, self)
        fit(self, _LETTERS)


def ask_to_delete(name: str, host: str, parent: QWidget) -> bool:
    """Warn about this centre; return whether the site's page is wanted nevertheless."""
    dialog = DeleteWarning(name, host, parent)
    accepted = dialog.exec() == DeleteWarning.DialogCode.Accepted
    put_away(dialog)
    return bool(accepted)
