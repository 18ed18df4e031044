"""The courses of an organisation, for somebody who is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...server.address import organisation_path
from ...server.pages.organisation import OrganisationPage
from ...translation import translate
from ..arranging.controls import ArrangingControls
from ..icons import theme_icon
from ..links import open_link
from ..participants.bars import plain_label
from ..participants.formats import balance
from ..participants.header import caption
from ..texts import describe_error
from .chooser import OrganisationChooser
from .model import Column, CoursesFilter, CoursesModel
from .organisations import Organisations

if TYPE_CHECKING:
    from ..centres.entry import CentreEntries
    from ..office import Office

# Widths in letters; dates take what they need, the last column the rest.
_WIDTHS = {Column.COURSE_TYPE: 29, Column.CENTRE: 26, Column.LANGUAGE: 12}


class CourseDesk(QWidget):
    """Who is signed in, which organisation, its balance and its courses."""

    open_wanted = pyqtSignal(str, str)

    def __init__(self, office: Office, parent: QWidget, centres: CentreEntries) -> None:
        """Fetches when somebody signs in."""
        super().__init__(parent)
        self.setObjectName("course_desk")
        self._office = office
        self._centres = centres
        self._organisations = Organisations(office, self)
        self._wanted = ""  # the course that was just made, to be selected
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
        self.arranging = ArrangingControls(self._office, self)
        self.arranging.new_menu.addSeparator()
        self._centres.add_to(self.arranging.new_menu)
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
        row = QHBoxLayout()
        row.addWidget(self.arranging.new_button)
        row.addWidget(self.arranging.course_button)
        row.addWidget(self._find, 1)
        layout.addLayout(row)
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
        heading, contents = view.header(), QHeaderView.ResizeMode.ResizeToContents
        heading.setSectionResizeMode(Column.DATES, contents)
        # Dates are of much the same width: measuring a thousand would triple a key in the search.
        heading.setResizeContentsPrecision(30)
        return view

    def _connect(self) -> None:
        self._sign_out.clicked.connect(self._office.account.sign_out)
        organisations = self._organisations
        self.chooser.chosen.connect(self._chosen)
        self._find_mine.clicked.connect(organisations.find_mine)
        self._stop_search.clicked.connect(organisations.cancel_search)
        self._refresh.clicked.connect(self.refresh)
        organisations.listed.connect(self._listed)
        organisations.opened.connect(self._opened)
        organisations.forgotten.connect(self._forgotten)
        organisations.changed.connect(self._show_all)
        organisations.search_progressed.connect(self._search_progress)
        organisations.failed.connect(self._failed)
        self._centres.made.connect(self.refresh)
        self._top_up.clicked.connect(self._open_top_up)
        self._find.textChanged.connect(self._filter)
        self.view.activated.connect(self._activated)
        self._open.clicked.connect(self._open_selected)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.filter.modelReset.connect(self._show_courses)
        self._office.account.changed.connect(self._show_who)
        self.arranging.offer_in(self.view)
        self.arranging.refresh_wanted.connect(self._changed_on_site)
        self.arranging.open_wanted.connect(self.open_wanted)

    # --- the organisation --------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether something is being fetched."""
        return self._organisations.is_reading or self._organisations.is_searching

    def refresh(self) -> None:
        """Read balance and courses again."""
        self._organisations.refresh()

    def _changed_on_site(self, organisation: str, course: str) -> None:
        if self._page is not None and self._page.organisation == organisation:
            self._wanted = course
            self.refresh()

    def _chosen(self, slug: str) -> None:
        self._organisations.cancel_search()  # who chooses has found it
        self._organisations.open(slug)

    def _listed(self) -> None:
        self.chooser.set_organisations(self._organisations.mine, self._organisations.everybody)

    def _opened(self, page: OrganisationPage) -> None:
        self.chooser.show_organisation(page.organisation, page.name)
        self.model.set_lines(page.courses)
        wanted, self._wanted = self._wanted, ""
        rows = [row for row, line in enumerate(page.courses) if line.course == wanted]
        index = self.filter.mapFromSource(self.model.index(rows[0], 0)) if rows else None
        if index is not None and index.isValid():
            self.view.setCurrentIndex(index)
        elif self.filter.rowCount():
            self.view.setCurrentIndex(self.filter.index(0, 0))

    def _forgotten(self) -> None:
        self.model.set_lines([])
        self.chooser.setCurrentIndex(-1)
        self.chooser.setEditText("")

    def _search_progress(self, done: int, total: int) -> None:
        self._searching.setRange(0, total)
        self._searching.setValue(done)

    def _failed(self, error: Exception) -> None:
        text = describe_error(error, self._office.server)
        self._office.say(text, Qgis.MessageLevel.Warning)

    def _open_top_up(self) -> None:
        if self._page is not None:
            path = organisation_path(self._page.organisation, "top-up/")
            open_link(self._office.server.url(path))

    @property
    def _page(self) -> OrganisationPage | None:
        return self._organisations.page

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
        searching = self._organisations.is_searching
        if not searching:
            self._searching.setRange(0, 0)
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
        self._centres.set_page(page)
        self._refresh.setEnabled(page is not None and not self._organisations.is_reading)
        self.arranging.set_page(page)
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
        if self._organisations.is_reading:
            return translate("MyCourses", "Reading the organisation…")
        if self._page is None:
            if self._organisations.is_searching:
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
        index = self.view.currentIndex()
        self._open.setEnabled(index.isValid())
        row = self.filter.mapToSource(index).row()
        self.arranging.set_line(self.model.line(row) if index.isValid() else None)

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
        self.arranging.retranslate()
        self._show_all()

    def _name(self, button: QToolButton, text: str) -> None:
        button.setAccessibleName(text)
        button.setToolTip(text)
