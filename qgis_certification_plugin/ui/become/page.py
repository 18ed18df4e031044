"""The page Become certified: the programme explained, and the way to the application."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QShowEvent
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.catalogue import CourseFilter, CourseState
from ...domain.dossier import Application
from ...domain.rules import site_today
from ...services.applying import reminder
from ...storage.dossiers import DossierDamaged, DossierStore
from ...translation import translate
from ..browser import CardBrowser
from ..colours import soft_ground
from ..flow import FlowLayout
from ..icons import own_icon
from ..links import open_link
from ..office import Office
from ..participants.bars import NoticeBar
from ..templates import render
from .apply_words import reminder_sentence
from .figures import FiguresWindow
from .naming import name_buttons
from .user_group import UserGroupBox
from .window import ApplicationWindow
from .words import for_learners, parts, title


class BecomePage(QWidget):
    """Text to read; nothing is asked of the site."""

    find_wanted = pyqtSignal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Show the explanation."""
        super().__init__(parent)
        self.setObjectName("become_page")
        self._office = office
        self.text = CardBrowser("become_text", self)
        self.group = UserGroupBox(office, self)
        self.reminder = NoticeBar("become_reminder", "mIconWarning", ["become_open"], self)
        self.reminder.buttons[0].clicked.connect(self.open_application)
        self.find = self._button("become_find")
        self.apply = self._button("become_apply")
        self.organisation = self._button("become_organisation")
        self.site = self._button("become_site")
        self.site.setIcon(own_icon("open-page"))
        self.application: ApplicationWindow | None = None
        self.figures: FiguresWindow | None = None
        self._aside: list[ApplicationWindow | FiguresWindow] = []
        self.find.clicked.connect(self.find_wanted)
        self.apply.clicked.connect(self.open_application)
        self.organisation.clicked.connect(self.open_figures)
        self.site.clicked.connect(self._open_site)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reminder)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.group)
        row = FlowLayout()
        for button in (self.find, self.apply, self.organisation, self.site):
            row.addWidget(button)
        layout.addLayout(row)
        office.catalogue_changed.connect(self._show_text)
        self.group.country.currentIndexChanged.connect(self._show_text)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (name given by Qt)
        """Remind of an application, from what was noted last; nothing is asked of the site."""
        super().showEvent(event)
        self._show_reminder()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.text.setAccessibleName(translate("Become", "The certification programme"))
        self._show_text()
        self._show_reminder()
        name_buttons(
            (
                self.reminder.buttons[0],
                translate("Become", "Open"),
                translate("Become", "Open your application"),
            ),
            (
                self.find,
                translate("Become", "Find a Course"),
                translate("Become", "Look for a course that ends with a certificate"),
            ),
            (
                self.apply,
                translate("Become", "My Application…"),
                translate("Become", "Prepare an application, send it, and see how it stands"),
            ),
            (
                self.organisation,
                translate("Become", "Our Organisation…"),
                translate(
                    "Become", "For certified organisations: your page, your figures and your map"
                ),
            ),
            (
                self.site,
                translate("Become", "Certification Site"),
                translate("Become", "Open the certification site in your web browser"),
            ),
        )

    @property
    def is_sending(self) -> bool:
        """Whether something is on its way to the site."""
        return self.application is not None and self.application.apply.is_busy

    def put_aside(self) -> None:
        """Hide the windows that came from here, until they are brought back."""
        for window in self._windows():
            if window.isVisible():
                window.hide()
                self._aside.append(window)

    def bring_back(self) -> None:
        """Show what was put aside."""
        aside, self._aside = self._aside, []
        for window in aside:
            window.show()

    def close_down(self) -> None:
        """Leave nothing on the map: the plugin leaves."""
        self.group.close_down()
        for window in self._windows():
            window.close_down()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language or of colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show_text()
        super().changeEvent(event)

    def _show_reminder(self) -> None:
        store = DossierStore(self._office.folder, self._office.server.root)
        try:
            application = store.load().application
        except (DossierDamaged, OSError):
            application = Application()  # the window tells of it
        self.reminder.say(reminder_sentence(reminder(application, site_today())))

    def _courses_nearby(self) -> str:
        """Say how many courses a learner could take; empty while none are known."""
        catalogue = self._office.catalogue
        if catalogue is None:
            return ""
        country = str(self.group.country.currentData() or "")
        upcoming = frozenset({CourseState.UPCOMING})
        today = site_today()
        if country:
            wanted = CourseFilter(countries=frozenset({country}), states=upcoming)
            found = len(wanted.select(catalogue, today))
            if found:
                return translate(
                    "Become",
                    "%n course(s) are coming up in this country: {country}.",
                    n=found,
                    country=self.group.country.currentText(),
                )
        return translate(
            "Become",
            "%n course(s) are coming up all over the world.",
            n=len(CourseFilter(states=upcoming).select(catalogue, today)),
        )

    def _show_text(self, *_: object) -> None:
        palette = self.text.palette()
        self.text.setHtml(
            render(
                "become.html",
                title=title(),
                learners=for_learners(),
                nearby=self._courses_nearby(),
                sections=parts(),
                strong=palette.color(QPalette.ColorRole.Highlight).name(),
                soft=soft_ground(palette).name(),
            )
        )

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    def _windows(self) -> list[ApplicationWindow | FiguresWindow]:
        return [one for one in (self.application, self.figures) if one is not None]

    def open_figures(self) -> FiguresWindow:
        """Open the window about one's own organisation, or bring it up."""
        if self.figures is None:
            self.figures = FiguresWindow(self._office, self)
        _bring_up(self.figures)
        return self.figures

    def open_application(self) -> ApplicationWindow:
        """Open the window of the application, or bring it up."""
        if self.application is None:
            self.application = ApplicationWindow(self._office, self)
        _bring_up(self.application)
        return self.application

    def _open_site(self) -> None:
        open_link(self._office.server.url("/en/"))


def _bring_up(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
