"""A certified organisation in figures, and its page as others see it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QLocale, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.progress import Cancelled
from ...domain.text import fold
from ...network.tasks import TaskHandle
from ...server.address import organisation_path
from ...server.applying import ApplicationDesk
from ...server.directory import DirectoryEntry
from ...server.errors import SignedOut
from ...server.pages.application import OrganisationProfile
from ...services.accounts import my_organisations
from ...services.export import csv_bytes
from ...services.figures import Figures, as_table, gather
from ...translation import translate
from ..browser import CardBrowser
from ..courses.remembered import RememberedOrganisations
from ..courses.sign_in import SignInForm
from ..fitting import open_with
from ..icons import own_icon, theme_icon
from ..links import open_link
from ..participants.header import caption
from ..participants.messages import Messages
from ..practice.band import add_band
from ..texts import describe_error
from .figure_words import headings, organisation_card
from .figures_view import FiguresView
from .map_marks import MapMarks
from .naming import name_buttons

if TYPE_CHECKING:
    from ..office import Office


class FiguresWindow(QDialog):
    """For owners and conveners: signing in, one of their organisations, figures and page."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Ask nothing of the site yet."""
        super().__init__(parent)
        self.setObjectName("figures_window")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._office = office
        self._handle: TaskHandle[Any] | None = None
        self._profile: OrganisationProfile | None = None
        self.marks = None if office.canvas is None else MapMarks(office.canvas, self)
        bar = QgsMessageBar(self)
        bar.setObjectName("figures_messages")
        self.messages = Messages(bar)
        self._label = QLabel(self)
        self.chooser = QComboBox(self)
        self.chooser.setObjectName("figures_organisation")
        self.find = self._button("figures_find", "mActionRefresh")
        self.on_map = self._button("figures_on_map", "mActionZoomToLayer")
        self.page = self._button("figures_page", "")
        self.page.setIcon(own_icon("open-page"))
        self.progress = QProgressBar(self)
        self.progress.setObjectName("figures_progress")
        self.cancel = self._button("figures_cancel", "mActionCancelEdits")
        self.view = FiguresView(self)
        self.card = CardBrowser("figures_card", self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("figures_tabs")
        self._stack = QStackedWidget(self)
        self._lay_out(bar)
        self.chooser.currentIndexChanged.connect(self._chosen)
        self.find.clicked.connect(self.find_mine)
        self.view.count_wanted.connect(self.read_figures)
        self.cancel.clicked.connect(self._cancel)
        self.on_map.clicked.connect(self._show_on_map)
        self.view.save_wanted.connect(self._ask_save)
        self.page.clicked.connect(self._open_page)
        office.account.changed.connect(self._account_changed)
        self.retranslate()
        open_with(self, 110, 44)

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if icon:
            button.setIcon(theme_icon(icon))
        return button

    def _lay_out(self, bar: QWidget) -> None:
        signed_out = QWidget(self)
        outside = QVBoxLayout(signed_out)
        outside.addWidget(SignInForm(self._office, signed_out))
        outside.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addWidget(self.chooser, 1)
        top.addWidget(self.find)
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.cancel)
        shown = QWidget(self)
        beside = QVBoxLayout(shown)
        beside.addWidget(self.card, 1)
        links = QHBoxLayout()
        links.addWidget(self.page)
        links.addWidget(self.on_map)
        links.addStretch(1)
        beside.addLayout(links)
        self.tabs.addTab(self.view, "")
        self.tabs.addTab(shown, "")
        signed_in = QWidget(self)
        inside = QVBoxLayout(signed_in)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(top)
        inside.addLayout(waiting)
        inside.addWidget(self.tabs, 1)
        self._stack.addWidget(signed_out)
        self._stack.addWidget(signed_in)
        layout = QVBoxLayout(self)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)
        add_band(layout, self)

    # --- what is shown -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.setWindowTitle(translate("Figures", "Our Organisation"))
        caption(self._label, translate("Figures", "&Organisation"), self.chooser)
        self.chooser.setAccessibleName(translate("Figures", "Organisation"))
        name_buttons(
            (
                self.find,
                translate("Figures", "Find"),
                translate("Figures", "Find the organisations that you work for"),
            ),
            (
                self.page,
                translate("Figures", "Open Public Page"),
                translate("Figures", "Open this page in your web browser"),
            ),
            (
                self.on_map,
                translate("Figures", "Show Centres on Map"),
                translate("Figures", "Zoom the map to your training centres and mark them"),
            ),
            (
                self.cancel,
                translate("Figures", "Cancel"),
                translate("Figures", "Stop reading; what was shown before stays"),
            ),
        )
        self.progress.setAccessibleName(translate("Figures", "Reading"))
        self.tabs.setTabText(0, translate("Figures", "Figures"))
        self.tabs.setTabText(1, translate("Figures", "As Others See It"))
        self.card.setAccessibleName(translate("Figures", "The organisation as others see it"))
        self.view.retranslate()
        self._show_all()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """List what is known of the user's organisations."""
        super().showEvent(event)
        self._account_changed()

    def close_down(self) -> None:
        """Stop, and leave nothing on the map."""
        self._cancel()
        if self.marks is not None:
            self.marks.clear()
        self.hide()

    def _show_all(self) -> None:
        busy = self._handle is not None
        self._stack.setCurrentIndex(1 if self._office.account.is_signed_in else 0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        slug = self._slug
        self.find.setEnabled(not busy)
        self.chooser.setEnabled(not busy)
        self.view.count.setEnabled(bool(slug) and not busy)
        self.page.setEnabled(bool(slug))
        self.on_map.setEnabled(bool(self._profile) and self.marks is not None)
        if self._profile is None:
            self.card.clear()
        else:
            self.card.setHtml(organisation_card(self._profile))

    # --- which organisation --------------------------------------------------------------------

    @property
    def _slug(self) -> str:
        return str(self.chooser.currentData() or "")

    def _account_changed(self) -> None:
        account = self._office.account
        if not account.is_signed_in:
            if account.profile is None:
                self._forget()
            self._show_all()
            return
        if not self.chooser.count():
            remembered = RememberedOrganisations(self._office.settings)
            self._list(remembered.load(self._office.server.root, account.username))
            if not self.chooser.count() and self.isVisible():
                self.find_mine()
        self._show_all()

    def _forget(self) -> None:
        self._cancel()
        self.chooser.clear()
        self.view.show_figures(None)
        self._profile = None

    def _list(self, entries: list[DirectoryEntry]) -> None:
        username = self._office.account.username
        last = self._office.settings.organisation(self._office.server.root, username)
        self.chooser.blockSignals(True)
        self.chooser.clear()
        for entry in entries:
            self.chooser.addItem(entry.name, entry.slug)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(last)) if entries else -1)
        self.chooser.blockSignals(False)
        self._chosen()

    def _chosen(self, _index: int = 0) -> None:
        self.view.show_figures(None)
        self._profile = None
        self._show_all()
        if self._slug:
            self._read_profile()

    # --- asking the site -----------------------------------------------------------------------

    def find_mine(self) -> None:
        """Find the user's organisations, as the page My courses does."""
        account = self._office.account
        client, username = account.client, account.username

        def done(entries: list[DirectoryEntry]) -> None:
            self._end()
            RememberedOrganisations(self._office.settings).save(
                self._office.server.root, username, entries
            )
            self._list(entries)
            if not entries:
                self.messages.say(
                    translate("Figures", "You work for no certified organisation, says the site.")
                )

        self._run(
            translate("Figures", "Finding your organisations"),
            lambda progress: my_organisations(client, progress),
            done,
        )

    def _read_profile(self) -> None:
        desk, slug = ApplicationDesk(self._office.public_client().session), self._slug

        def done(profile: OrganisationProfile) -> None:
            self._end()
            self._profile = profile
            self._show_all()

        self._run(
            translate("Figures", "Reading an organisation's page"),
            lambda _progress: desk.profile(slug),
            done,
        )

    def read_figures(self) -> None:
        """Count; takes a request for each course."""
        client, slug = self._office.account.client, self._slug

        def done(figures: Figures) -> None:
            self._end()
            self.view.show_figures(figures)

        self._run(
            translate("Figures", "Counting courses and certificates"),
            lambda progress: gather(client, slug, progress),
            done,
        )

    def _run(self, description: str, work: Any, done: Any) -> None:
        self._cancel()

        def failed(error: Exception) -> None:
            self._end()
            if isinstance(error, SignedOut):
                self._office.account.session_ended()
            if not isinstance(error, Cancelled):
                text = describe_error(error, self._office.server)
                self.messages.say(text, Qgis.MessageLevel.Warning)

        def advance(count: int, total: int, _step: str) -> None:
            self.progress.setRange(0, total)
            self.progress.setValue(count)

        self.progress.setRange(0, 0)
        self._handle = self._office.run(
            description,
            work,
            on_done=done,
            on_failed=failed,
            on_progress=advance,
            parent=self,
        )
        self._show_all()

    def _end(self) -> None:
        self._handle = None
        self._show_all()

    def _cancel(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.drop()
            handle.cancel()
            self._show_all()

    # --- out of here ---------------------------------------------------------------------------

    def _open_page(self) -> None:
        open_link(self._office.server.url(organisation_path(self._slug)))

    def _show_on_map(self) -> None:
        catalogue, profile = self._office.catalogue, self._profile
        if profile is None or self.marks is None:
            return
        mine = fold(profile.name)
        places = [
            centre.location
            for centre in (catalogue.centres if catalogue else ())
            if centre.location is not None and fold(centre.organisation) == mine
        ]
        if not places or not self.marks.show_places(places):
            self.messages.say(
                translate(
                    "Figures",
                    "No place of your training centres is known here. Refresh the courses on the "
                    "page “Find courses”; online centres have no place.",
                )
            )

    def _ask_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Figures", "Save as CSV"),
            f"{self._slug}.csv",
            f"{translate('Figures', 'Comma separated values')} (*.csv)",
        )
        if chosen:
            self.save_csv(Path(chosen if chosen.lower().endswith(".csv") else f"{chosen}.csv"))

    def save_csv(self, path: Path) -> None:
        """Save the years for a spreadsheet of this country."""
        figures = self.view.figures
        if figures is None:
            return
        separator = ";" if QLocale().decimalPoint() == "," else ","
        try:
            path.write_bytes(csv_bytes(as_table(figures, headings()), separator))
        except OSError as error:
            self.messages.say(describe_error(error, self._office.server), Qgis.MessageLevel.Warning)
            return
        self.messages.say(
            translate("Figures", "Saved in {file}.", file=str(path)), Qgis.MessageLevel.Success
        )
