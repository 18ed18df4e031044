"""The courses of an organisation, for somebody who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...domain.progress import Cancelled, Progress
from ...server.address import organisation_path
from ...server.client import CertificationClient
from ...server.directory import DirectoryEntry
from ...server.errors import CsrfRejected, SignedOut
from ...server.pages.organisation import OrganisationPage
from ...services.accounts import my_organisations, open_organisation
from ...translation import translate
from ..icons import theme_icon
from ..links import open_link
from ..participants.bars import plain_label
from ..participants.formats import balance
from ..participants.header import caption
from ..texts import describe_error
from .chooser import OrganisationChooser
from .model import Column, CoursesFilter, CoursesModel
from .remembered import RememberedOrganisations

if TYPE_CHECKING:
    from ...network.tasks import TaskHandle
    from ..office import Office

# Widths in letters; the last column takes the rest.
_WIDTHS = {Column.COURSE_TYPE: 26, Column.DATES: 20, Column.CENTRE: 20, Column.LANGUAGE: 12}


class CourseDesk(QWidget):
    """Who is signed in, which organisation, its balance and its courses."""

    open_wanted = pyqtSignal(str, str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Fetches when somebody signs in."""
        super().__init__(parent)
        self.setObjectName("course_desk")
        self._office = office
        self._remembered = RememberedOrganisations()
        self._mine: list[DirectoryEntry] = []
        self._everybody: list[DirectoryEntry] = []
        self._page: OrganisationPage | None = None
        self._client: CertificationClient | None = None
        self._reading: TaskHandle[Any] | None = None
        self._search: TaskHandle[Any] | None = None
        self._waiting: Callable[[], None] | None = None
        self.model = CoursesModel(self)
        self.filter = CoursesFilter(self.model)
        self._build()
        self._connect()
        self.retranslate()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self._who = plain_label("signed_in_as", self)
        self._who.setWordWrap(True)
        self._sign_out = QPushButton(self)
        self._sign_out.setObjectName("sign_out")
        self._chooser_label = QLabel(self)
        self.chooser = OrganisationChooser(self)
        self._find_mine = self._tool("find_my_organisations", "search")
        self._balance = plain_label("organisation_balance", self)
        self._balance.setWordWrap(True)
        self._top_up = QPushButton(self)
        self._top_up.setObjectName("organisation_top_up")
        self._refresh = self._tool("organisation_refresh", "mActionRefresh")
        self._searching = QProgressBar(self)
        self._searching.setObjectName("organisation_search")
        self._searching.hide()
        self._stop_search = self._tool("organisation_search_stop", "mTaskCancel")
        self._stop_search.hide()
        self._hint = plain_label("courses_hint", self)
        self._hint.setWordWrap(True)
        self._find = QgsFilterLineEdit(self)
        self._find.setObjectName("find_course")
        self._find.setShowSearchIcon(True)
        self.view = self._list()
        self._count = plain_label("courses_count", self)
        self._open = QPushButton(theme_icon("mActionOpenTable"), "", self)
        self._open.setObjectName("open_course")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._row(self._who, self._sign_out))
        layout.addWidget(self._chooser_label)
        row = QHBoxLayout()
        row.addWidget(self.chooser, 1)
        row.addWidget(self._find_mine)
        layout.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self._searching, 1)
        row.addWidget(self._stop_search)
        layout.addLayout(row)
        layout.addLayout(self._row(self._balance, self._top_up, self._refresh))
        layout.addWidget(self._find)
        layout.addWidget(self._hint)
        layout.addWidget(self.view, 1)
        layout.addLayout(self._row(self._count, self._open))

    def _tool(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(theme_icon(icon))
        button.setAutoRaise(True)
        return button

    def _row(self, text: QLabel, *buttons: QWidget) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.addWidget(text, 1)
        for button in buttons:
            layout.addWidget(button)
        return layout

    def _list(self) -> QTreeView:
        view = QTreeView(self)
        view.setObjectName("course_list")
        view.setModel(self.filter)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setSortingEnabled(True)
        view.sortByColumn(Column.DATES, Qt.SortOrder.DescendingOrder)
        letter = view.fontMetrics().averageCharWidth()
        for column, width in _WIDTHS.items():
            view.setColumnWidth(column, letter * width)
        return view

    def _connect(self) -> None:
        self._sign_out.clicked.connect(self._office.account.sign_out)
        self.chooser.chosen.connect(self._chosen)
        self._find_mine.clicked.connect(self.find_mine)
        self._stop_search.clicked.connect(self._cancel_search)
        self._refresh.clicked.connect(self.refresh)
        self._top_up.clicked.connect(self._open_top_up)
        self._find.textChanged.connect(self._filter)
        self.view.activated.connect(self._activated)
        self._open.clicked.connect(self._open_selected)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.filter.modelReset.connect(self._show_courses)
        self._office.account.changed.connect(self._account_changed)

    # --- who and which organisation ----------------------------------------------------------

    def _account_changed(self) -> None:
        account = self._office.account
        self._show_who()
        if not account.is_signed_in:
            if account.profile is None:
                self._forget()
            return
        if self._client is account.client:
            return
        same_person = self._client is not None
        self._client = account.client
        if same_person and self._page is not None:
            return  # what waits for the session goes on by itself
        self._mine = self._remembered.load(self._office.server.root, account.username)
        self.chooser.set_organisations(self._mine, self._everybody)
        slug = self._office.settings.organisation(self._office.server.root, account.username)
        if not slug and self._mine:
            slug = self._mine[0].slug
        if slug:
            self.open_organisation(slug)
        if not self._everybody:
            self._read_directory()
        if not self._mine and not slug:
            self.find_mine()

    def _forget(self) -> None:
        """Show nothing of somebody who has signed out."""
        self._client, self._page, self._mine = None, None, []
        self._cancel_search()
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        self.model.set_lines([])
        self.chooser.setCurrentIndex(-1)
        self.chooser.setEditText("")
        self._show_all()

    def _read_directory(self) -> None:
        client = self._office.public_client()

        def done(entries: list[DirectoryEntry]) -> None:
            self._everybody = entries
            self.chooser.set_organisations(self._mine, entries)

        self._office.run(
            translate("MyCourses", "Reading the list of organisations"),
            lambda _progress: client.directory(),
            on_done=done,
            on_failed=self._failed,
            parent=self,
        )

    def find_mine(self) -> None:
        """Find the organisations of this user in the background."""
        account = self._office.account
        if self._search is not None or not account.is_signed_in:
            return
        client, username = account.client, account.username

        def work(progress: Progress) -> list[DirectoryEntry]:
            return my_organisations(client, progress)

        def done(entries: list[DirectoryEntry]) -> None:
            self._end_search()
            self._remembered.save(self._office.server.root, username, entries)
            self._mine = entries
            self.chooser.set_organisations(entries, self._everybody)
            if self._page is None and entries:
                self.open_organisation(entries[0].slug)
            self._show_all()

        def failed(error: Exception) -> None:
            self._end_search()
            if isinstance(error, (SignedOut, CsrfRejected)):
                self._wait(self.find_mine)
            else:
                self._failed(error)

        self._searching.setRange(0, 0)
        self._search = self._office.run(
            translate("MyCourses", "Finding your organisations"),
            work,
            on_done=done,
            on_failed=failed,
            on_progress=self._search_progress,
            parent=self,
        )
        self._show_all()

    def _search_progress(self, done: int, total: int, _step: str) -> None:
        self._searching.setRange(0, total)
        self._searching.setValue(done)

    def _cancel_search(self) -> None:
        if self._search is not None:
            self._search.cancel()

    def _end_search(self) -> None:
        self._search = None
        self._show_all()

    # --- the organisation --------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether something is being fetched."""
        return self._reading is not None or self._search is not None

    def _chosen(self, slug: str) -> None:
        self._cancel_search()  # who chooses has found it
        self.open_organisation(slug)

    def open_organisation(self, slug: str) -> None:
        """Read an organisation's page and show it."""
        account = self._office.account
        if not account.is_signed_in:
            self._wait(partial(self.open_organisation, slug))
            return
        client = account.client
        if self._reading is not None:
            self._reading.drop()

        def work(_progress: Progress) -> OrganisationPage:
            return open_organisation(client, slug)

        def failed(error: Exception) -> None:
            self._reading = None
            self._show_all()
            if isinstance(error, (SignedOut, CsrfRejected)):
                self._wait(partial(self.open_organisation, slug))
            else:
                self._failed(error)

        self._reading = self._office.run(
            translate("MyCourses", "Reading the organisation's courses"),
            work,
            on_done=self._opened,
            on_failed=failed,
            parent=self,
        )
        self._show_all()

    def _opened(self, page: OrganisationPage) -> None:
        self._reading = None
        self._page = page
        account, server = self._office.account, self._office.server
        self._office.settings.set_organisation(server.root, account.username, page.organisation)
        self.chooser.show_organisation(page.organisation, page.name)
        self.model.set_lines(page.courses)
        self._show_all()
        if self.filter.rowCount():
            self.view.setCurrentIndex(self.filter.index(0, 0))

    def refresh(self) -> None:
        """Read balance and courses again."""
        if self._page is not None:
            self.open_organisation(self._page.organisation)

    def _wait(self, action: Callable[[], None]) -> None:
        """Do it as soon as the session is back."""
        account = self._office.account
        if self._waiting is not None:
            account.stop_waiting(self._waiting)
        self._waiting = action
        account.session_ended()
        account.when_signed_in(action)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            text = describe_error(error, self._office.server)
            self._office.say(text, Qgis.MessageLevel.Warning)

    def _open_top_up(self) -> None:
        if self._page is not None:
            path = organisation_path(self._page.organisation, "top-up/")
            open_link(self._office.server.url(path))

    # --- the courses -------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        self.filter.set_text(text)
        self._show_courses()

    def _activated(self, index: QModelIndex) -> None:
        line = self.model.line(self.filter.mapToSource(index).row())
        if self._page is not None:
            self.open_wanted.emit(self._page.organisation, line.course)

    def _open_selected(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._activated(index)

    # --- showing -----------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._show_who()
        searching = self._search is not None
        self._searching.setVisible(searching)
        self._stop_search.setVisible(searching)
        self._find_mine.setEnabled(not searching)
        page = self._page
        self._balance.setText(
            ""
            if page is None
            else translate("MyCourses", "Balance {balance}", balance=balance(page.credits))
        )
        self._top_up.setVisible(page is not None and page.may_top_up)
        self._refresh.setEnabled(page is not None and self._reading is None)
        self._show_courses()

    def _show_who(self) -> None:
        profile = self._office.account.profile
        name = ""
        if profile is not None:
            name = f"{profile.first_name} {profile.last_name}".strip() or profile.username
        self._who.setText(translate("MyCourses", "Signed in as {name}", name=name) if name else "")

    def _show_courses(self) -> None:
        total, shown = self.model.rowCount(), self.filter.rowCount()
        if shown < total:
            self._count.setText(
                translate("MyCourses", "{shown} of %n course(s)", n=total, shown=shown)
            )
        else:
            self._count.setText(translate("MyCourses", "%n course(s)", n=total) if total else "")
        hint = self._hint_text(total, shown)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._find.setVisible(total > 0)
        self._show_buttons()

    def _hint_text(self, total: int, shown: int) -> str:
        if self._reading is not None:
            return translate("MyCourses", "Reading the organisation…")
        if self._page is None:
            if self._search is not None:
                return translate("MyCourses", "Finding the organisations you work for…")
            return translate(
                "MyCourses",
                "Choose your organisation above. If you work for none yet, the page “Certified?” "
                "tells how an organisation becomes certified.",
            )
        if not total:
            return translate("MyCourses", "This organisation has no courses yet.")
        return "" if shown else translate("MyCourses", "No course holds these words.")

    def _show_buttons(self) -> None:
        self._open.setEnabled(self.view.currentIndex().isValid())

    def retranslate(self) -> None:
        """Set every text."""
        self._sign_out.setText(translate("MyCourses", "Sign Out"))
        self.chooser.retranslate()
        caption(self._chooser_label, translate("MyCourses", "Organisation"), self.chooser)
        self._name(
            self._find_mine, translate("MyCourses", "Find the organisations that you work for")
        )
        self._name(self._stop_search, translate("MyCourses", "Stop looking"))
        self._name(self._refresh, translate("MyCourses", "Read balance and courses again"))
        self._searching.setAccessibleName(translate("MyCourses", "Finding your organisations"))
        self._top_up.setText(translate("MyCourses", "Top Up…"))
        self._top_up.setToolTip(
            translate("MyCourses", "Buy credits on the site, in your web browser")
        )
        find = translate("MyCourses", "Search in these courses")
        self._find.setPlaceholderText(find)
        self._find.setAccessibleName(find)
        self.view.setAccessibleName(translate("MyCourses", "Courses"))
        self._open.setText(translate("MyCourses", "Open Participants"))
        self._open.setToolTip(
            translate("MyCourses", "Fill in the participants of this course and issue certificates")
        )
        self.model.retranslate()
        self._show_all()

    def _name(self, button: QToolButton, text: str) -> None:
        button.setAccessibleName(text)
        button.setToolTip(text)
