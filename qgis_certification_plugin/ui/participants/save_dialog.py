"""Where the PDFs go."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...translation import translate
from ..button_box import ButtonBox
from ..fitting import fit
from ..help import offer_help
from ..practice.band import add_band
from .bars import plain_label
from .header import caption


class SavePdfsDialog(QDialog):
    """Asks for a folder; `folder` is the answer once it is accepted."""

    def __init__(self, count: int, folder: Path, parent: QWidget) -> None:
        """Propose `folder` for this many certificates."""
        super().__init__(parent)
        self.setObjectName("save_pdfs_dialog")
        self.setWindowTitle(translate("SavePdfs", "Save PDFs"))
        question = plain_label("save_pdfs_question", self)
        question.setText(translate("SavePdfs", "Save %n certificate(s) as PDF files", n=count))
        label = QLabel(self)
        self._file = QgsFileWidget(self)
        self._file.setObjectName("save_pdfs_folder")
        self._file.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._file.setFilePath(str(folder))
        self._file.lineEdit().setObjectName("save_pdfs_folder_path")
        caption(label, translate("SavePdfs", "&Folder"), self._file.lineEdit())
        self._file.lineEdit().setAccessibleName(translate("SavePdfs", "Folder"))
        hint = plain_label("save_pdfs_hint", self)
        hint.setWordWrap(True)
        hint.setText(translate("SavePdfs", "Files of the same name in this folder are replaced."))
        box = ButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        offer_help(box, "afterwards")
        self._save = box.button(QDialogButtonBox.StandardButton.Save)
        self._save.setObjectName("save_pdfs_ok")
        box.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("save_pdfs_cancel")
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self._file.fileChanged.connect(self._changed)
        layout = QVBoxLayout(self)
        for widget in (question, label, self._file, hint):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(box)
        add_band(layout, self)
        fit(self, 70)
        self._changed()

    @property
    def folder(self) -> Path:
        """The folder that was chosen."""
        return Path(self._file.filePath())

    def _changed(self) -> None:
        self._save.setEnabled(bool(self._file.filePath().strip()))
