"""My courses: the trainer's page of the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ...translation import translate
from ..account import AccountState
from ..centres.entry import CentreEntries
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
        self.centres = CentreEntries(office, self)
        self.desk = CourseDesk(office, self, self.centres)
        self.desk.open_wanted.connect(self.open_course)
        # The fields had the keyboard; who has signed in goes on with the courses.
        self._form.signed_in.connect(self.desk.view.setFocus)
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

    def opened(self) -> None:
        """Be ready for the keyboard."""
        if self._office.account.is_signed_in:
            self.desk.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._form.focus()

    def open_course(self, organisation: str, course: str) -> ParticipantsWindow:
        """Open the window of a course, or bring it up."""
        return self.windows.open(organisation, course)

    @property
    def is_sending(self) -> bool:
        """Whether something is on its way to the site."""
        return (
            self.windows.is_sending
            or self.centres.is_sending
            or self.desk.arranging.room.is_sending
        )

    def close_windows(self) -> None:
        """Save and close all windows that came from here."""
        self.windows.close_all()
        self.centres.close_all()
        self.desk.arranging.close_all()

    def _show_state(self) -> None:
        state = self._office.account.state
        signed_in = state is AccountState.SIGNED_IN
        self._stack.setCurrentIndex(1 if signed_in else 0)
        if state is AccountState.SIGNED_OUT:
            self.windows.close_idle()  # nobody else shall see these names
            self.centres.close_idle()
            self.desk.arranging.close_idle()
        elif signed_in:
            self.windows.close_others(self._office.account.username)
            self.centres.close_others(self._office.account.username)
            self.desk.arranging.close_others(self._office.account.username)
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
        self.centres.retranslate()
        self._show_state()
