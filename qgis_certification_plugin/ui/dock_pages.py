"""What the dock shows for one server: four pages, and a message bar of its own."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..translation import translate
from .become.page import BecomePage
from .courses.page import MyCoursesPage
from .find.on_map import CourseMap
from .find.page import FindPage
from .help import help_text, open_help
from .icons import own_icon, theme_icon
from .message import Message
from .office import Office
from .page_switch import PageSwitch, PageTexts
from .practice.band import add_band, mark_practice
from .tab_order import order_tabs
from .verify.page import VerifyPage

# The names by which the settings remember them, in the order of the buttons.
PAGES = ("find", "courses", "verify", "become")
_SECONDS = 8  # that good news stays
_COMFORTABLE_WIDTH = 410  # pixels


class DockPages(QWidget):
    """The pages at one server. Asks nothing of anybody before it is seen."""

    settings_wanted = pyqtSignal()

    def __init__(self, office: Office, on_map: CourseMap, parent: QWidget | None = None) -> None:
        """Build the pages."""
        super().__init__(parent)
        self.setObjectName("dock_content")
        self._office = office
        self._seen = False
        self._asked = False
        if office.practice is not None:
            mark_practice(self)
        self.find_page = FindPage(office, on_map)
        self.courses_page = MyCoursesPage(office, self)
        self.verify_page = VerifyPage(office)
        self.become_page = BecomePage(office)
        self.become_page.find_wanted.connect(self._show_find)
        self.message_bar = QgsMessageBar(self)
        self.message_bar.setObjectName("dock_messages")
        self.switch = PageSwitch([(name, own_icon(f"page-{name}")) for name in PAGES], window=self)
        self._settings = self._tool("dock_settings", "mActionOptions")
        self._settings.clicked.connect(self.settings_wanted)
        self._help = self._tool("dock_help", "mActionHelpContents")
        self._help.clicked.connect(self._open_help)
        self.pages = QStackedWidget(self)
        self.pages.setObjectName("dock_stack")
        for page in (self.find_page, self.courses_page, self.verify_page, self.become_page):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(6)
        layout.addWidget(self.message_bar)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.switch, 1)
        row.addLayout(self._tools(), 0)
        layout.addLayout(row)
        layout.addWidget(self.pages, 1)
        add_band(layout, self)
        order_tabs(self)
        self.switch.chosen.connect(self._switch)
        self._announcer = self._announce  # one object, so that it can be taken back
        remembered = office.settings.dock_page
        self._turn_to(PAGES.index(remembered) if remembered in PAGES else 0)
        self.retranslate()

    def _tool(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(theme_icon(icon))
        button.setAutoRaise(True)
        return button

    def _tools(self) -> QVBoxLayout:
        """Settings and help, one above the other: the pages need the width."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._settings)
        column.addWidget(self._help)
        return column

    @property
    def page(self) -> str:
        """The name of the page that is open."""
        return PAGES[self.pages.currentIndex()]

    def open_page(self, name: str) -> None:
        """Turn to a page, by its name, as if its button had been pressed."""
        self._switch(PAGES.index(name))

    def asked_for(self) -> None:
        """Note that a person, not the start of QGIS, is about to see the pages."""
        self._asked = True

    def sizeHint(self) -> QSize:  # noqa: N802  (name given by Qt)
        """Ask for room for the words under the icons; the user may make it narrower."""
        return QSize(_COMFORTABLE_WIDTH, super().sizeHint().height())

    def close_down(self) -> None:
        """Take messages no more, and close the windows that came from here: the plugin leaves."""
        self.courses_page.close_windows()
        self.become_page.close_down()
        self._office.remove_announcer(self._announcer)
        self.message_bar.clearWidgets()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.switch.set_texts(
            [
                PageTexts(
                    translate("Dock", "Find courses", "short, on a narrow button"),
                    translate("Dock", "Find courses that end with the QGIS certificate"),
                ),
                PageTexts(
                    translate("Dock", "My courses", "short, on a narrow button"),
                    translate("Dock", "For trainers: participants and certificates"),
                ),
                PageTexts(
                    translate("Dock", "Verify", "short, on a narrow button"),
                    translate("Dock", "Verify that a certificate is genuine"),
                ),
                PageTexts(
                    translate("Dock", "Certified?", "become certified; short, on a narrow button"),
                    translate("Dock", "How an organisation becomes certified"),
                ),
            ]
        )
        self.switch.setAccessibleName(translate("Dock", "Pages"))
        self._settings.setToolTip(translate("Dock", "Settings of QGIS Certification…"))
        self._settings.setAccessibleName(translate("Dock", "Settings…"))
        self._help.setToolTip(translate("Dock", "Help for this page, without a connection"))
        self._help.setAccessibleName(help_text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read the saved courses at the first sight; fetch what is too old."""
        super().showEvent(event)
        self._office.remove_announcer(self._announcer)
        self._office.add_announcer(self._announcer)
        if not self._seen:
            self._seen = True
            self._office.load_catalogue()
        elif self._office.is_stale():
            self._office.refresh_catalogue()
        self._tell_page(asked=self._asked)
        self._asked = False

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave messages to the other windows."""
        self._office.remove_announcer(self._announcer)
        super().hideEvent(event)

    def _open_help(self) -> None:
        open_help(self.page)  # the sections are named as the pages

    def _show_find(self) -> None:
        self.open_page("find")

    def _switch(self, number: int) -> None:
        self._turn_to(number)
        self._office.settings.dock_page = PAGES[number]
        self._tell_page(asked=True)

    def _turn_to(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.switch.select(number)

    def _tell_page(self, *, asked: bool) -> None:
        page = self.pages.currentWidget()
        if page is self.find_page:
            self.find_page.opened(asked=asked)
        if asked:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the cursor where something is to be typed or read on the open page."""
        page = self.pages.currentWidget()
        if page is self.find_page:
            self.find_page.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is self.verify_page:
            self.verify_page.opened()
        elif page is self.courses_page:
            self.courses_page.opened()
        else:
            self.become_page.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(
        self,
        text: str,
        level: Qgis.MessageLevel,
        action_text: str | None,
        action: Callable[[], None] | None,
    ) -> None:
        message = Message(text, self.message_bar)
        item = QgsMessageBarItem(message, level)
        item.setObjectName("dock_message")
        if action_text and action:

            def act() -> None:
                self.message_bar.popWidget(item)
                action()

            message.offer(action_text, act)
        passing = level in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success) and not action
        item.setDuration(_SECONDS if passing else 0)
        self.message_bar.pushItem(item)
