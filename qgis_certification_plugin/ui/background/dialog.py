"""The window in which a background is chosen, judged and seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...domain.certificate_layout import CertificateFacts, printed
from ...translation import translate
from ..button_box import ButtonBox
from ..fitting import open_with
from ..help import offer_help
from ..participants.messages import Messages
from ..practice.band import add_band
from ..tab_order import order_tabs
from ..texts import describe_error
from .facts import CourseFacts
from .panel import BackgroundPanel
from .pixels import Inspected, inspect, judged
from .preview import CertificatePreview
from .words import describe_flaw

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ...network.tasks import TaskHandle
    from ..office import Office

_PAUSE = 300  # ms: while somebody types a name, the checks wait until she pauses
_MOST_READ = 100_000_000  # bytes: the site takes no more


class BackgroundDialog(QDialog):
    """Shows the certificate on the picture that is chosen. Not modal: layouts are drawn beside."""

    design_wanted = pyqtSignal()
    layout_wanted = pyqtSignal()
    preview_wanted = pyqtSignal()
    language_changed = pyqtSignal()
    chosen = pyqtSignal()  # with `found`, what was agreed to

    def __init__(self, office: Office, facts: CourseFacts, parent: QWidget | None = None) -> None:
        """Show the certificate on white paper."""
        super().__init__(parent)
        self.setObjectName("background_dialog")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._office = office
        self.facts = facts
        self.found: Inspected | None = None
        self._handle: TaskHandle[Any] | None = None
        bar = QgsMessageBar(self)
        bar.setObjectName("background_messages")
        self.messages = Messages(bar)
        self.preview = CertificatePreview(facts.certificate, self)
        self.panel = BackgroundPanel(facts.certificate.name, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._judge_again)
        split = QSplitter(self)
        split.setObjectName("background_split")
        split.addWidget(self.preview)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(bar)
        layout.addWidget(split, 1)
        layout.addWidget(self._buttons())
        add_band(layout, self)
        self.panel.design.clicked.connect(lambda _checked=False: self.design_wanted.emit())
        self.panel.use_layout.clicked.connect(lambda _checked=False: self.layout_wanted.emit())
        self.panel.import_image.clicked.connect(self._ask_file)
        self.panel.remove.clicked.connect(self.remove)
        self.panel.name.textChanged.connect(self._name_changed)
        self.retranslate()
        self._show()
        order_tabs(self)
        open_with(self, 170, 38)

    def _buttons(self) -> QDialogButtonBox:
        box = ButtonBox(self)
        box.setObjectName("background_buttons")
        offer_help(box, "background")
        self.site_preview = QPushButton(box)
        self.site_preview.setObjectName("background_site_preview")
        self.site_preview.setAutoDefault(False)
        self.site_preview.clicked.connect(lambda _checked=False: self.preview_wanted.emit())
        box.addButton(self.site_preview, QDialogButtonBox.ButtonRole.ActionRole)
        self.agree = QPushButton(box)
        self.agree.setObjectName("background_use")
        box.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("background_cancel")
        cancel.setAutoDefault(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    # --- texts ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.setWindowTitle(translate("Background", "Certificate Background"))
        self.site_preview.setText(translate("Background", "Preview by the Site…"))
        self.agree.setText(translate("Background", "Use This Background"))
        self.preview.setAccessibleName(
            translate("Background", "The certificate as the site will print it")
        )
        self.panel.retranslate()
        self._tell_preview()

    def _tell_preview(self) -> None:
        if self.facts.can_be_previewed:
            said = translate(
                "Background",
                "Let the site print a certificate of this course with an invented name and "
                "number, and open it as PDF; this changes nothing and costs nothing",
            )
        else:
            said = translate(
                "Background",
                "The site can print a preview as soon as the form of the course is filled in",
            )
        self.site_preview.setToolTip(said)
        self.site_preview.setAccessibleDescription(said)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.language_changed.emit()
        super().changeEvent(event)

    # --- the picture ---------------------------------------------------------------------------

    def read_file(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Look at a file, and show it when that is done; a wrong one leaves what was there."""

        def load() -> bytes:
            with path.open("rb") as file:
                return file.read(_MOST_READ)

        self._read(load, then)

    def read_content(self, content: bytes, then: Callable[[], None] | None = None) -> None:
        """Look at a picture that was made here."""
        self._read(lambda: content, then)

    def _read(self, load: Callable[[], bytes], then: Callable[[], None] | None) -> None:
        self._drop()
        self.messages.clear()
        certificate = self.facts.certificate

        def work(_progress: Progress) -> Inspected:
            return inspect(load(), certificate)

        def done(found: Inspected) -> None:
            self._handle = None
            self._set(found)
            if then is not None and found.can_be_used:
                then()

        def failed(error: Exception) -> None:
            self._handle = None
            self._show()
            said = describe_error(error, self._office.server)
            self.messages.say(said, Qgis.MessageLevel.Warning)

        self._handle = self._office.run(
            translate("Background", "Looking at a picture"),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )
        self.panel.set_reading()
        self._enable()

    def _set(self, found: Inspected) -> None:
        if not found.can_be_used:
            why = next(describe_flaw(flaw) for flaw in found.flaws if flaw.forbids)
            kept = translate("Background", "What was chosen before is kept.")
            self.messages.say(f"{why} {kept}", Qgis.MessageLevel.Warning)
        else:
            self.found = found
        self._judge_again()

    def remove(self, _checked: bool = False) -> None:
        """Choose no picture."""
        self._drop()
        self.found = None
        self._show()

    def _ask_file(self, _checked: bool = False) -> None:
        pictures = translate("Background", "Pictures")
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Background", "Import an Image"),
            "",
            f"{pictures} (*.png *.jpg *.jpeg)",
        )
        if chosen:
            self.read_file(Path(chosen))

    # --- what is shown -------------------------------------------------------------------------

    def show_facts(self, facts: CourseFacts) -> None:
        """Show the course as it is filled in by now."""
        self.facts = facts
        self._tell_preview()
        self._judge_again()

    @property
    def certificate(self) -> CertificateFacts:
        """What the preview shows: the course, with the name that was typed here."""
        return replace(self.facts.certificate, name=self.panel.name.text())

    def _name_changed(self, _text: str) -> None:
        self._show()
        self._pause.start()

    def _judge_again(self) -> None:
        if self.found is not None:
            self.found = judged(self.found, self.certificate)
        self._show()

    def _show(self) -> None:
        facts, found = self.certificate, self.found
        self.preview.set_facts(facts)
        self.preview.setAccessibleDescription("\n".join(text.text for text in printed(facts)))
        self.preview.set_background(QImage() if found is None else found.shown)
        if self._handle is None:
            self.panel.show_found(found, [text for text in printed(facts) if text.beyond])
        self._enable()

    def _enable(self) -> None:
        busy = self._handle is not None
        self.agree.setEnabled(not busy)
        self.agree.setDefault(True)  # Qt forgets it of a button that was disabled
        self.panel.import_image.setEnabled(not busy)
        self.site_preview.setEnabled(not busy and self.facts.can_be_previewed)

    def fetching(self, handle: TaskHandle[Any] | None) -> None:
        """Note what is being fetched from the site, or that it has come."""
        self._handle = handle
        self._show()

    def set_designing(self, *, possible: bool, has_layout: bool) -> None:
        """Offer what can be done with a layout."""
        self.panel.design.setEnabled(possible)
        self.panel.use_layout.setEnabled(has_layout)

    def accept(self) -> None:
        """Take the picture, once its file is in a safe place."""
        if self._handle is None:
            self.chosen.emit()

    def _drop(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.drop()
            handle.cancel()

    def done(self, result: int) -> None:
        """Stop what is under way and close; what was not agreed to is forgotten."""
        self._pause.stop()
        self._drop()
        if result != QDialog.DialogCode.Accepted:
            self.found = None
        super().done(result)
