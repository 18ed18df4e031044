"""My courses: the trainer's page of the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ...translation import translate
from ..account import AccountState
from ..participants.bars import plain_label
from ..participants.window import ParticipantsWindow
from ..participants.windows import ParticipantsWindows
from ..practice.strip import PracticeStrip
from .desk import CourseDesk
from .sign_in import SignInForm

if TYPE_CHECKING:
    from ..office import Office


class MyCoursesPage(QWidget):
    """Shows the form to sign in, or the organisation's courses."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Nothing is fetched before somebody has signed in."""
        super().__init__(parent)
        self.setObjectName("my_courses_page")
        self._office = office
        self.windows = ParticipantsWindows(office, self)
        self._notice = plain_label("my_courses_notice", self)
        self._notice.setWordWrap(True)
        self._form = SignInForm(office, self)
        self.desk = CourseDesk(office, self)
        self.desk.open_wanted.connect(self.open_course)
        signed_out = QWidget(self)
        layout = QVBoxLayout(signed_out)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._notice)
        layout.addWidget(self._form)
        layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("sign_in_scroll")
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(signed_out)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(PracticeStrip(office, self))
        office.account.changed.connect(self._show_state)
        self.retranslate()

    def open_course(self, organisation: str, course: str) -> ParticipantsWindow:
        """Open the window of a course, or bring it up."""
        return self.windows.open(organisation, course)

    def close_windows(self) -> None:
        """Save and close all windows of courses."""
        self.windows.close_all()

    def _show_state(self) -> None:
        state = self._office.account.state
        signed_in = state is AccountState.SIGNED_IN
        self._stack.setCurrentIndex(1 if signed_in else 0)
        if state is AccountState.SIGNED_OUT:
            self.windows.close_idle()  # nobody else shall see these names
        elif signed_in:
            self.windows.close_others(self._office.account.username)
        if state is not AccountState.SIGNING_IN:
            self._notice.setVisible(state is AccountState.SESSION_ENDED)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self._notice.setText(
            translate(
                "MyCourses", "Your session has ended. Nothing is lost. Sign in again to go on."
            )
        )
        self._form.retranslate()
        self.desk.retranslate()
        self._show_state()
