"""The diagnosis for a bug report: seen before it is given to anybody."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from ...about import about
from ...network.diagnosis import diagnosis
from ...network.profile import profile_path
from ...storage.inventory import Inventory, take_inventory
from ...translation import translate
from ..links import open_link
from ..only_read import only_read
from .host import Host, is_practising
from .section import Section

_LINES = 9
_FILE = "qgis-certification-diagnosis.md"


class DiagnosisSection(Section):
    """Shows the text, copies and saves it."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """Show it."""
        super().__init__("diagnosis", host, parent)
        self._about = self.text("diagnosis_about")
        self.view = QPlainTextEdit(self)
        self.view.setObjectName("options_diagnosis")
        only_read(self.view)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.view.setFixedHeight(self.view.fontMetrics().lineSpacing() * _LINES)
        self._copy = self.button("diagnosis_copy")
        self._save = self.button("diagnosis_save")
        self._report = self.button("diagnosis_report")
        self.rows.addWidget(self._about)
        self.rows.addWidget(self.view)
        self.row([self._copy, self._save, self._report])
        self._copy.clicked.connect(self._copy_now)
        self._save.clicked.connect(self._ask_where)
        self._report.clicked.connect(self._open_tracker)

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Options", "Diagnosis"))
        self._about.setText(
            translate(
                "Options",
                "Add this to a bug report. It holds versions, settings and the last errors, and "
                "no names, e-mail addresses or passwords.",
            )
        )
        self.view.setAccessibleName(translate("Options", "Diagnosis"))
        self._copy.setText(translate("Options", "Copy Diagnosis"))
        self._save.setText(translate("Options", "Save Diagnosis…"))
        self._report.setText(translate("Options", "Report a Bug"))
        self._report.setToolTip(
            translate("Options", "Opens the page for bug reports in your web browser")
        )

    def refresh(self) -> None:
        """Make it anew."""
        self._write(self.inventory)

    def _write(self, inventory: Inventory) -> None:
        host = self.host
        self.view.setPlainText(
            diagnosis(
                host.settings,
                inventory,
                host.problems.problems,
                practising=is_practising(host),
                trial=host.trial.summary,
            )
        )
        self._report.setEnabled(bool(about().tracker))

    def _copy_now(self) -> None:
        self._write(take_inventory(profile_path()))
        QGuiApplication.clipboard().setText(self.view.toPlainText())

    def _ask_where(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, translate("Options", "Save Diagnosis"), str(Path.home() / _FILE), "*.md *.txt"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write it; say where that is not possible."""
        self._write(take_inventory(profile_path()))
        try:
            path.write_text(self.view.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.warn(
                translate(
                    "Options",
                    "{file} could not be written ({reason}). Choose another folder, or copy the "
                    "diagnosis.",
                    file=path.name,
                    reason=error.strerror or type(error).__name__,
                )
            )

    def _open_tracker(self) -> None:
        open_link(about().tracker)
