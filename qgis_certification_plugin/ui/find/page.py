"""The page Find courses."""

from __future__ import annotations

from collections import Counter

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.catalogue import Catalogue, Course, CourseFilter
from ...domain.progress import Cancelled
from ...domain.rules import site_today
from ...server.errors import Aborted
from ...translation import translate
from ..countries import country_name
from ..dates import moment_text
from ..icons import theme_icon
from ..office import Office
from ..texts import describe_error
from .card import CourseCard
from .delegate import CourseDelegate
from .filters import Filters
from .footer import Footer
from .model import CourseListModel
from .nothing import Nothing
from .on_map import CourseMap


class FindPage(QWidget):
    """Filters, the list, the card of the chosen course; the map follows and leads."""

    def __init__(self, office: Office, on_map: CourseMap, parent: QWidget | None = None) -> None:
        """Show what the office knows; fetch nothing."""
        super().__init__(parent)
        self.setObjectName("find_page")
        self._office = office
        self._map = on_map
        self._key: str | None = None  # of the chosen course
        self._had_card = False
        self._zoom_to = ""
        self._leading = True  # whether choosing a row moves the map
        self._wants_map = False
        self._asked = False
        self._error: Exception | None = None
        self._listed: Catalogue | None = None
        self._countries_of: Catalogue | None = None
        self.filters = Filters(self)
        self.model = CourseListModel(self)
        self.list = self._make_list()
        self.nothing = Nothing(self)
        self.card = CourseCard(office.server, self)
        self.add_to_map = QPushButton(self)
        self.add_to_map.setObjectName("find_add_to_map")
        self.add_to_map.setIcon(theme_icon("mActionAddMap"))
        self.footer = Footer(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._refreshing_changed()

    def opened(self, *, asked: bool) -> None:
        """Note that the page came into view; `asked` where a person opened it just now."""
        self._wants_map, self._asked = True, asked
        self._put_on_map()
        if asked:
            self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.list.setAccessibleName(translate("Find", "Courses"))
        self.add_to_map.setText(translate("Find", "Add to Map"))
        self.add_to_map.setToolTip(
            translate("Find", "Add organisations, training centres and courses as layers")
        )
        self.add_to_map.setAccessibleName(self.add_to_map.toolTip())
        self._delegate.forget_texts()
        self._countries_of = None
        self._show()
        self._say_why()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._map.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow down lead from the search into the list."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
            return True
        return super().eventFilter(watched, event)

    # --- building ------------------------------------------------------------------------------

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("find_list")
        view.setModel(self.model)
        self._delegate = CourseDelegate(view)
        view.setItemDelegate(self._delegate)
        # All rows are alike, so that Qt asks for one size and not for five thousand.
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setMinimumHeight(4 * view.fontMetrics().lineSpacing())
        return view

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self._splitter = splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("find_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filters)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.add_to_map)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        office = self._office
        office.catalogue_changed.connect(self._catalogue_changed)
        office.refreshing_changed.connect(self._refreshing_changed)
        office.refresh_progressed.connect(self.footer.set_progress)
        office.refresh_failed.connect(self._refresh_failed)
        self.footer.refresh_wanted.connect(office.refresh_catalogue)
        self.footer.cancel_wanted.connect(office.cancel_refresh)
        self.filters.changed.connect(self._show)
        self.filters.search.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.list.activated.connect(self._row_activated)
        self.card.zoom_wanted.connect(self._zoom)
        self.add_to_map.clicked.connect(self._map.add)
        self._map.course_chosen.connect(self._chosen_on_map)
        self._map.layers_changed.connect(self._offer_map)

    # --- the catalogue -------------------------------------------------------------------------

    def _catalogue_changed(self) -> None:
        self._error = None
        self._show()
        self._map.reload()
        self._put_on_map()

    def _refreshing_changed(self) -> None:
        self.footer.set_refreshing(refreshing=self._office.is_refreshing)
        self._show_or_say()

    def _refresh_failed(self, error: Exception) -> None:
        self._error = error
        self._show_or_say()
        stopped = isinstance(error, (Cancelled, Aborted))
        catalogue = self._office.catalogue
        if catalogue is None or stopped:
            return
        self.footer.set_failed()
        kept = translate(
            "Find", "The courses as of {time} are still here.", time=moment_text(catalogue.as_of)
        )
        self._office.say(
            f"{describe_error(error, self._office.server)} {kept}",
            Qgis.MessageLevel.Warning,
            translate("Find", "Try Again"),
            self._office.refresh_catalogue,
        )

    def _show(self) -> None:
        """List what passes the filters, here and on the map."""
        catalogue = self._office.catalogue
        if catalogue is None:
            self._show_or_say()
            return
        self._listed = catalogue
        self._offer_countries(catalogue)
        today = site_today()
        wanted = self.filters.current()
        of_any_state = CourseFilter(wanted.text, wanted.countries).select(catalogue, today)
        self.filters.set_counts(Counter(course.state(today) for course in of_any_state))
        shown = [c for c in of_any_state if not wanted.states or c.state(today) in wanted.states]
        self.model.show(shown, today)
        self.footer.set_counts(len(shown), len(catalogue.courses), catalogue.as_of)
        self._map.show_only(wanted)
        self._keep_choice()
        self._show_or_say()

    def _offer_countries(self, catalogue: Catalogue) -> None:
        if self._countries_of is catalogue:
            return
        self._countries_of = catalogue
        names: dict[str, str | None] = {}
        for course in catalogue.courses:
            organisation = catalogue.organisation_of(course)
            if organisation and organisation.country_code:
                names.setdefault(organisation.country_code, organisation.country_name)
        self.filters.set_countries({code: country_name(code, names[code]) for code in names})

    def _keep_choice(self) -> None:
        index = self.model.index_of(self._key)
        self._leading = False
        self.list.setCurrentIndex(index)
        self._leading = True
        course = self.model.course_at(index)
        if course is None and self._key is not None:
            self._key = None
            self._map.choose(None)
        self._show_card(course)
        if course is not None:
            self.list.scrollTo(index)
        else:
            self.list.scrollToTop()

    def _show_or_say(self) -> None:
        """Show the list, or say why it is empty."""
        has_rows = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if has_rows else self.nothing)
        if not has_rows:
            self._say_why()
        self._offer_map()

    def _say_why(self) -> None:
        catalogue, fetch = self._listed, self._office.refresh_catalogue
        if catalogue is not None and catalogue.courses:
            clear = translate("Find", "Clear Filters")
            self.nothing.say(
                translate("Find", "No course passes these filters."), clear, self.filters.clear
            )
        elif catalogue is not None:
            self.nothing.say(translate("Find", "The certification site lists no courses."))
        elif self._office.is_refreshing:
            host = self._office.server.host
            self.nothing.say(translate("Find", "Fetching the courses from {host}…", host=host))
        elif self._error is not None:
            said = describe_error(self._error, self._office.server)
            self.nothing.say(said, translate("Find", "Try Again"), fetch)
        else:
            self.nothing.say(translate("Find", "Reading the saved courses…"))

    # --- the map -------------------------------------------------------------------------------

    def _put_on_map(self) -> None:
        if self._wants_map and self._office.catalogue is not None:
            self._wants_map = False
            self._map.add_to_empty_project(asked=self._asked)
        self._offer_map()

    def _offer_map(self) -> None:
        offered = self._office.catalogue is not None and self._map.can_be_added()
        self.add_to_map.setVisible(offered)

    def _chosen_on_map(self, key: str) -> None:
        index = self.model.index_of(key)
        course = self.model.course_at(index)
        if course is None or not self.isVisible():
            return
        self._leading = False
        self.list.setCurrentIndex(index)
        self._leading = True
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._choose(course)

    # --- one course ----------------------------------------------------------------------------

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        course = self.model.course_at(current)
        if course is None or not self._leading:
            return
        self._choose(course)
        self._map.flash(course.key)

    def _choose(self, course: Course) -> None:
        self._key = course.key
        self._show_card(course)
        self._map.choose(course.key)

    def _show_card(self, course: Course | None) -> None:
        first = course is not None and not self._had_card
        self.card.show_course(course, self._office.catalogue, site_today())
        if first and self._splitter.height() > 0:
            # From then on the handle stays where the user puts it.
            self._had_card = True
            total = self._splitter.height()
            card = min(self.card.comfortable_height(), total // 2)
            self._splitter.setSizes([total - card, card])

    def _row_activated(self, index: QModelIndex) -> None:
        course = self.model.course_at(index)
        if course is not None and course.location is not None:
            self._zoom(course.key)

    def _zoom(self, key: str) -> None:
        if self._map.has_courses():
            self._zoom_now(key)
            return
        self._map.add()
        # An empty project is first shown as a whole, a turn later.
        self._zoom_to = key
        QTimer.singleShot(0, self._zoom_later)

    def _zoom_later(self) -> None:
        self._zoom_now(self._zoom_to)

    def _zoom_now(self, key: str) -> None:
        self._map.zoom_to(key)
        self._map.choose(key)
        self._map.flash(key)
