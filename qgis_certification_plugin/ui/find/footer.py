"""How many, as of when; refreshing and stopping that."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..dates import moment_text
from ..icons import own_icon, theme_icon
from ..texts import describe_step

# How fresh the courses are not.
OFFLINE, FAILED, PARTLY = "offline", "failed", "partly"
# How old the courses may grow: an hour, a day, a week, a month.
HOURS = (1, 24, 168, 720)


class Footer(QWidget):
    """The last lines of the page."""

    refresh_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    calendar_wanted = pyqtSignal()
    hours_chosen = pyqtSignal(int)  # how old the courses may grow

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("find_footer")
        self._shown, self._total = 0, 0
        self._as_of: datetime | None = None
        self._trouble = ""
        self._step = ""
        self.status = QLabel(self)
        self.status.setObjectName("find_status")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.calendar = self._button("find_list_calendar", own_icon("calendar"))
        self.calendar.clicked.connect(self.calendar_wanted)
        self.refresh = self._button("find_refresh", theme_icon("mActionRefresh"))
        self.refresh.clicked.connect(self.refresh_wanted)
        self._ages = QMenu(self)
        self._ages.setObjectName("find_refresh_menu")
        self._ages.setToolTipsVisible(True)
        for hours in HOURS:
            action = self._ages.addAction("")
            action.setObjectName(f"find_refresh_{hours}")
            action.setCheckable(True)
            action.setData(hours)
            action.triggered.connect(partial(self._choose_hours, hours))
        self.refresh.setMenu(self._ages)
        self.refresh.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.cancel = self._button("find_cancel", theme_icon("mTaskCancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("find_progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(self.fontMetrics().height() // 2)
        row = QHBoxLayout()
        row.addWidget(self.status, 1)
        row.addWidget(self.calendar)
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
        self.calendar.setEnabled(shown > 0)
        self._write()

    def set_refreshing(self, *, refreshing: bool) -> None:
        """Show or hide progress and Cancel."""
        self._step = ""
        self.progress.setRange(0, 0)
        self.progress.setVisible(refreshing)
        self.cancel.setVisible(refreshing)
        self.refresh.setVisible(not refreshing)
        if refreshing:
            self._trouble = ""
        self._write()

    def set_trouble(self, trouble: str) -> None:
        """Say how fresh what is shown is not: OFFLINE, FAILED, PARTLY or nothing."""
        self._trouble = trouble
        self._write()

    def set_hours(self, hours: int) -> None:
        """Show how old the courses may grow before they are fetched again."""
        for action in self._ages.actions():
            action.setChecked(action.data() == hours)

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
        self.calendar.setText(translate("Find", "Calendar…"))
        self.calendar.setAccessibleName(translate("Find", "Save the list for your calendar"))
        self.calendar.setToolTip(
            translate("Find", "Save the courses of the list as a file for your calendar")
        )
        for action, text in zip(
            self._ages.actions(),
            (
                translate("Find", "Refresh Every Hour"),
                translate("Find", "Refresh Every Day"),
                translate("Find", "Refresh Every Week"),
                translate("Find", "Refresh Every Month"),
            ),
        ):
            action.setText(text)
        self._ages.setAccessibleName(translate("Find", "How often courses are fetched again"))
        self.progress.setAccessibleName(translate("Find", "Progress of fetching"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose_hours(self, hours: int, _checked: bool = True) -> None:
        self.set_hours(hours)
        self.hours_chosen.emit(hours)

    def _button(self, name: str, icon: QIcon) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _write(self) -> None:
        parts = []
        if self._as_of is not None:
            count = self.locale().toString(self._shown)
            parts.append(translate("Find", "{shown} of %n course(s)", n=self._total, shown=count))
            parts.append(translate("Find", "as of {time}", time=moment_text(self._as_of)))
        trouble = {
            OFFLINE: translate("Find", "offline, not refreshed"),
            FAILED: translate("Find", "not refreshed"),
            PARTLY: translate("Find", "refreshed in part"),
        }.get(self._trouble)
        if trouble:
            parts.append(trouble)
        step = describe_step(self._step)
        if step:
            parts.append(step)
        self.status.setText(" · ".join(parts))
