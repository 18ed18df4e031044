"""How many, as of when; refreshing and stopping that."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..dates import moment_text
from ..icons import theme_icon
from ..texts import describe_step


class Footer(QWidget):
    """The last lines of the page."""

    refresh_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("find_footer")
        self._shown, self._total = 0, 0
        self._as_of: datetime | None = None
        self._failed = False
        self._step = ""
        self.status = QLabel(self)
        self.status.setObjectName("find_status")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.refresh = self._button("find_refresh", "mActionRefresh")
        self.refresh.clicked.connect(self.refresh_wanted)
        self.cancel = self._button("find_cancel", "mTaskCancel")
        self.cancel.clicked.connect(self.cancel_wanted)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("find_progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(self.fontMetrics().height() // 2)
        row = QHBoxLayout()
        row.addWidget(self.status, 1)
        row.addWidget(self.refresh)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.progress)
        layout.addLayout(row)
        self.set_refreshing(refreshing=False)
        self.retranslate()

    def set_counts(self, shown: int, total: int, as_of: datetime | None) -> None:
        """Tell how many of how many courses are listed, and when they were fetched."""
        self._shown, self._total, self._as_of = shown, total, as_of
        self._write()

    def set_refreshing(self, *, refreshing: bool) -> None:
        """Show or hide progress and Cancel."""
        self._step = ""
        self.progress.setRange(0, 0)
        self.progress.setVisible(refreshing)
        self.cancel.setVisible(refreshing)
        self.refresh.setVisible(not refreshing)
        if refreshing:
            self._failed = False
        self._write()

    def set_failed(self) -> None:
        """Say that what is shown could not be renewed."""
        self._failed = True
        self._write()

    def set_progress(self, done: int, total: int, step: str) -> None:
        """Show how far refreshing is."""
        self._step = step
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._write()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        for button, text, tip in (
            (
                self.refresh,
                translate("Find", "Refresh"),
                translate("Find", "Fetch the courses from the certification site again"),
            ),
            (
                self.cancel,
                translate("Find", "Cancel"),
                translate("Find", "Stop fetching; what is shown stays"),
            ),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip)
        self.progress.setAccessibleName(translate("Find", "Progress of fetching"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(theme_icon(icon))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _write(self) -> None:
        parts = []
        if self._as_of is not None:
            count = self.locale().toString(self._shown)
            parts.append(translate("Find", "{shown} of %n course(s)", n=self._total, shown=count))
            parts.append(translate("Find", "as of {time}", time=moment_text(self._as_of)))
        if self._failed:
            parts.append(translate("Find", "not refreshed"))
        step = describe_step(self._step)
        if step:
            parts.append(step)
        self.status.setText(" · ".join(parts))
