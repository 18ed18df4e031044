"""The top of the participants' window: which course, whose balance."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...server.address import ServerAddress
from ...server.pages.course import CoursePage
from ...translation import translate
from ..dates import period_text
from ..icons import theme_icon
from ..keys import with_keys
from ..practice.band import add_band, in_practice
from .bars import plain_label
from .formats import balance

OFFICIAL_HOST = "certification.qgis.org"


class CourseHeader(QWidget):
    """Course, dates, place, organisation and balance."""

    top_up_wanted = pyqtSignal()
    refresh_wanted = pyqtSignal()

    def __init__(self, server: ServerAddress, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._server = server
        self._page: CoursePage | None = None
        self._has_failed = False
        self._title = plain_label("course_title", self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        self._details = plain_label("course_details", self)
        self._details.setWordWrap(True)
        self._host = plain_label("course_server", self)
        self._host.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.balance = plain_label("course_balance", self)
        self.top_up = QPushButton(self)
        self.top_up.setObjectName("course_top_up")
        self.top_up.clicked.connect(self.top_up_wanted)
        self.refresh = QToolButton(self)
        self.refresh.setObjectName("course_refresh")
        self.refresh.setIcon(theme_icon("mActionRefresh"))
        self.refresh.setAutoRaise(True)
        self.refresh.setShortcut(QKeySequence("F5"))
        self.refresh.clicked.connect(self.refresh_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._title)
        left.addWidget(self._details)
        money = QHBoxLayout()
        money.addStretch(1)
        money.addWidget(self.balance)
        money.addWidget(self.top_up)
        money.addWidget(self.refresh)
        right = QVBoxLayout()
        right.addLayout(money)
        right.addWidget(self._host)
        row = QHBoxLayout()
        row.addLayout(left, 1)
        row.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        add_band(layout, self)

    def title(self) -> str:
        """Return what a window title says of the course."""
        if self._page is None:
            return translate("CourseHeader", "Course")
        dates = period_text(self._page.start, self._page.end)
        return " · ".join(filter(None, (self._page.course_type, dates, self._page.centre)))

    def set_page(self, page: CoursePage) -> None:
        """Show a course."""
        self._page = page
        self.retranslate()

    def set_failed(self) -> None:
        """Say that the course could not be read, unless it has been before."""
        self._has_failed = True
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        page = self._page
        self.top_up.setText(translate("CourseHeader", "Top Up…"))
        self.top_up.setToolTip(
            translate("CourseHeader", "Buy credits on the site, in your web browser")
        )
        refresh = translate("CourseHeader", "Read the course and the balance again")
        self.refresh.setToolTip(with_keys(refresh, self.refresh.shortcut()))
        self.refresh.setAccessibleName(refresh)
        official = self._server.host == OFFICIAL_HOST
        self.top_up.setEnabled(page is not None)
        self._host.setVisible(not official and not in_practice(self))  # there, a band says it
        self._host.setText(translate("CourseHeader", "At {host}", host=self._server.host))
        if page is None:
            self._title.setText(
                translate("CourseHeader", "The course could not be opened.")
                if self._has_failed
                else translate("CourseHeader", "Opening the course…")
            )
            self._details.clear()
            self.balance.clear()
            return
        self._title.setText(page.course_type)
        parts = (period_text(page.start, page.end), page.centre, page.organisation_name)
        self._details.setText(" · ".join(filter(None, parts)))
        credits_ = page.credits
        self.balance.setText(
            translate("CourseHeader", "Balance {balance}", balance=balance(credits_))
        )


def caption(label: QLabel, text: str, buddy: QWidget) -> None:
    """Give a widget its visible name."""
    label.setText(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text)
