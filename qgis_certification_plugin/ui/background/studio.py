"""Backgrounds for whoever makes or changes a course: one window at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

from ...domain.progress import Progress
from ...server.errors import CertificationError, Forbidden, NotFound, SignedOut
from ...server.preview import data_address, preview_pdf
from ...storage.backgrounds import BackgroundFiles
from ...translation import translate
from ..participants.viewing import PdfViewer
from ..put_away import delete_later
from ..texts import describe_error
from .designer import BackgroundDesigner
from .dialog import BackgroundDialog
from .facts import CourseFacts
from .pixels import for_preview

if TYPE_CHECKING:
    from ..office import Office

Ready = Callable[[str], None]


class BackgroundStudio(QObject):
    """Hands out the path of the picture that was agreed to; an empty one means no picture."""

    ready = pyqtSignal(str, str)  # course, path

    def __init__(self, office: Office, parent: QWidget) -> None:
        """`parent` is the window whose dialogs these are; nothing is opened yet."""
        super().__init__(parent)
        self._office = office
        self._parent = parent
        self.files = BackgroundFiles(office.folder)
        self.designer = BackgroundDesigner(office, self)
        self.dialog: BackgroundDialog | None = None
        self._on_ready: Ready | None = None
        self._viewer = PdfViewer()
        self.designer.use_wanted.connect(self._use_layout_of)

    def choose(self, facts: CourseFacts, on_ready: Ready, image: str = "") -> BackgroundDialog:
        """Open the window, with the picture at `image` or the one that waits for the course.

        `on_ready` is called with the path of the picture that the user agrees to, in the profile.
        """
        dialog = self._dialog_for(facts)
        self._on_ready = on_ready
        waiting = Path(image) if image else self.files.find(facts.course)
        if waiting is not None and dialog.found is None:
            dialog.read_file(waiting)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def tell(self, facts: CourseFacts) -> None:
        """Show what has become known of the course meanwhile, where its window is still open."""
        dialog = self.dialog
        if dialog is None or sip.isdeleted(dialog) or dialog.facts.course != facts.course:
            return
        dialog.show_facts(facts)

    def design(self, facts: CourseFacts, on_ready: Ready) -> None:
        """Open the course's layout in the designer at once; the window comes when it is used."""
        self._dialog_for(facts)
        self._on_ready = on_ready
        self._design()

    def close_down(self) -> None:
        """Close everything of ours; layouts stay in the project."""
        if self.dialog is not None and not sip.isdeleted(self.dialog):
            self.dialog.reject()
            delete_later(self.dialog)
        self.dialog = None
        self.designer.close_down()
        self._viewer.close()

    def _dialog_for(self, facts: CourseFacts) -> BackgroundDialog:
        dialog = self.dialog
        if dialog is not None and not sip.isdeleted(dialog):
            if dialog.facts.course == facts.course:
                dialog.show_facts(facts)
                self._offer()
                return dialog
            dialog.reject()
            delete_later(dialog)
        dialog = self.dialog = BackgroundDialog(self._office, facts, self._parent)
        dialog.design_wanted.connect(self._design)
        dialog.layout_wanted.connect(self._use_layout)
        dialog.preview_wanted.connect(self._preview)
        dialog.chosen.connect(self._chosen)
        dialog.language_changed.connect(self.designer.retranslate)
        self._offer()
        return dialog

    def _offer(self) -> None:
        if self.dialog is not None:
            self.dialog.set_designing(
                possible=self.designer.is_there,
                has_layout=self.designer.has_layout(self.dialog.facts.course),
            )

    # --- the layout ----------------------------------------------------------------------------

    def _design(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        if not self.designer.open(dialog.facts):
            said = translate("Background", "QGIS did not open its layout designer.")
            dialog.messages.say(said, Qgis.MessageLevel.Warning)
        self._offer()

    def _use_layout_of(self, course: str) -> None:
        if self.dialog is not None and self.dialog.facts.course == course:
            self._use_layout()
            return
        self._office.say(
            translate(
                "Background",
                "Open the background of this layout's course first, so that it can be used there.",
            )
        )

    def _use_layout(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = self.designer.exported(dialog.facts.course)
        finally:
            QGuiApplication.restoreOverrideCursor()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if made is None:
            dialog.messages.say(
                translate(
                    "Background",
                    "No picture could be made of the layout. See that the project still has it and "
                    "that its map can be drawn, then try again.",
                ),
                Qgis.MessageLevel.Warning,
            )
            self._offer()
            return
        dialog.read_content(made.content)

    # --- the picture ---------------------------------------------------------------------------

    def _chosen(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        found, course = dialog.found, dialog.facts.course
        path = ""
        try:
            if found is None or found.picture is None:
                self.files.remove(course)
            else:
                path = str(self.files.save(course, found.content, found.picture.kind))
        except OSError as error:
            said = describe_error(error, self._office.server)
            dialog.messages.say(said, Qgis.MessageLevel.Warning)
            return
        dialog.done(BackgroundDialog.DialogCode.Accepted)
        self.ready.emit(course, path)
        if self._on_ready is not None:
            self._on_ready(path)

    # --- the site's own preview ----------------------------------------------------------------

    def _preview(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        facts, found, account = dialog.facts, dialog.found, self._office.account
        if not account.is_signed_in:
            dialog.messages.say(
                translate("Background", "Sign in on the page “My courses” first."),
                Qgis.MessageLevel.Warning,
            )
            return
        client = account.client
        dialog.messages.clear()

        def work(_progress: Progress) -> bytes:
            picture = "" if found is None else data_address(*for_preview(found.content))
            return preview_pdf(
                client.session, facts.organisation, facts.values, facts.certificate_type, picture
            )

        def done(pdf: bytes) -> None:
            dialog.fetching(None)
            if not self._viewer.show("preview.pdf", pdf):
                said = translate("Background", "No program opened the PDF of the preview.")
                dialog.messages.say(said, Qgis.MessageLevel.Warning)

        def failed(error: Exception) -> None:
            dialog.fetching(None)
            if isinstance(error, SignedOut):
                account.session_ended()
            dialog.messages.say(self._why(error), Qgis.MessageLevel.Warning)

        handle = self._office.run(
            translate("Background", "Fetching the preview"),
            work,
            on_done=done,
            on_failed=failed,
            parent=dialog,
        )
        dialog.fetching(handle)

    def _why(self, error: Exception) -> str:
        if isinstance(error, (Forbidden, NotFound)):
            return translate("Background", "The site does not offer this to you for this course.")
        said = describe_error(error, self._office.server)
        if isinstance(error, CertificationError) and error.maybe_done:
            nothing = translate("Background", "A preview changes nothing on the site.")
            return f"{said} {nothing}"
        return said
