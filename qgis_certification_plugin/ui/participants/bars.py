"""Strips that say something about the course and offer the next step."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ...translation import translate
from ..icons import own_icon, theme_icon


def plain_label(name: str, parent: QWidget | None = None) -> QLabel:
    """Return a label for texts that may come from anywhere: never read as HTML."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class NoticeBar(QFrame):
    """A sentence with an icon and the buttons that answer it. Hidden until it has a sentence."""

    def __init__(
        self, name: str, icon: str, buttons: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Make it; the buttons get the object names in `buttons`, left to right."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QHBoxLayout(self)
        glyph = QLabel(self)
        side = self.fontMetrics().height()
        glyph.setPixmap(theme_icon(icon).pixmap(QSize(side, side)))
        self.label = plain_label(f"{name}_text", self)
        self.label.setWordWrap(True)
        layout.addWidget(glyph)
        layout.addWidget(self.label, 1)
        self.buttons = [QPushButton(self) for _ in buttons]
        for button, button_name in zip(self.buttons, buttons):
            button.setObjectName(button_name)
            layout.addWidget(button)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides the strip."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


_MOMENT = 100  # milliseconds


class ProgressStrip(QFrame):
    """How far something is, and the button that stops it."""

    stop_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, name: str = "course") -> None:
        """Make it hidden; object names begin with `name`."""
        super().__init__(parent)
        self.setObjectName(f"{name}_progress")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._label = plain_label(f"{name}_progress_text", self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName(f"{name}_progress_bar")
        self._bar.setFormat("%v / %m")
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._stop = QPushButton(self)
        self._stop.setObjectName(f"{name}_stop")
        self._stop.clicked.connect(self.stop_wanted)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._stop)
        # Each step of a bar paints at once, and with it whatever else waits to be painted in the
        # window: where steps follow closely, only the last of a moment is shown.
        self._done = (0, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_MOMENT)
        self._pause.timeout.connect(self._show_done)
        self.hide()

    def begin(self, text: str, *, can_stop: bool) -> None:
        """Show that something has begun whose length is not known yet."""
        self._pause.stop()
        self._bar.setRange(0, 0)
        self.say(text)
        self._stop.setVisible(can_stop)
        self._stop.setEnabled(True)
        self.show()

    def say(self, text: str) -> None:
        """Say what is being done."""
        self._label.setText(text)
        self._bar.setAccessibleName(text)

    def stopping(self, text: str) -> None:
        """Say that it will stop; asking twice changes nothing."""
        self.say(text)
        self._stop.setEnabled(False)

    def advance(self, done: int, total: int) -> None:
        """Show, in a moment, that `done` of `total` are ready."""
        self._done = (done, total)
        if total > 0 and not self._pause.isActive():
            self._pause.start()

    def _show_done(self) -> None:
        done, total = self._done
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def retranslate(self) -> None:
        """Set the button's text."""
        self._stop.setText(translate("CourseProgress", "Cancel"))
        self._stop.setToolTip(self._stop_help())

    def _stop_help(self) -> str:
        return translate(
            "CourseProgress", "Stop between two certificates, never in the middle of one"
        )


class ResultsStrip(QFrame):
    """What can be done with the certificates that there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.setObjectName("course_results")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QHBoxLayout(self)
        self.label = plain_label("course_results_text", self)
        self.label.setWordWrap(True)
        self.copy = QPushButton(theme_icon("mActionEditCopy"), "", self)
        self.copy.setObjectName("copy_numbers")
        self.save = QPushButton(theme_icon("mActionSaveAsPDF"), "", self)
        self.save.setObjectName("save_pdfs")
        self.folder = QPushButton(theme_icon("mIconFolderOpen"), "", self)
        self.folder.setObjectName("open_pdf_folder")
        self.folder.hide()
        self.sheet = QPushButton(theme_icon("mActionOpenTable"), "", self)
        self.sheet.setObjectName("open_result_sheet")
        self.mail = QPushButton(own_icon("write"), "", self)
        self.mail.setObjectName("mail_by_site")
        layout.addWidget(self.label, 1)
        for button in (self.sheet, self.copy, self.save, self.folder, self.mail):
            layout.addWidget(button)
        self._may_mail = True
        self.hide()

    def set_mail(self, *, free: bool, offered: bool) -> None:
        """Let the site write to all where it offers that, while nothing else is done."""
        self._may_mail = offered
        self.mail.setEnabled(free and offered)
        self._explain_mail()

    def _explain_mail(self) -> None:
        if self._may_mail:
            self.mail.setToolTip(
                translate(
                    "CourseResults", "Have the site write to everybody with a paid certificate"
                )
            )
        else:
            self.mail.setToolTip(
                translate("CourseResults", "The site does not offer you this for this course.")
            )

    def retranslate(self) -> None:
        """Set the buttons' texts."""
        self.copy.setText(translate("CourseResults", "Copy Numbers"))
        self.copy.setToolTip(
            translate("CourseResults", "Copy names and certificate numbers as a table")
        )
        self.sheet.setText(translate("CourseResults", "Result Sheet…"))
        self.sheet.setToolTip(
            translate("CourseResults", "All certificates of this course, to save and to print")
        )
        self.mail.setText(translate("CourseResults", "Mail to All…"))
        self._explain_mail()
        self.save.setText(translate("CourseResults", "Save PDFs…"))
        self.save.setToolTip(translate("CourseResults", "Save the certificates in a folder"))
        self.folder.setText(translate("CourseResults", "Open Folder"))
        self.folder.setToolTip(
            translate("CourseResults", "Show the folder with the certificates saved last")
        )
