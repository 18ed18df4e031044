"""The page Find courses."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.catalogue import Catalogue, Course
from ...domain.nearest import Trainer
from ...domain.rules import site_today
from ...storage.learner import LearnerStore
from ...translation import translate
from ..countries import spoken_language
from ..icons import theme_icon
from ..office import Office
from ..texts import describe_error
from .cards import Cards
from .delegate import CourseDelegate, CourseList
from .distances import distance_text
from .filters import Filters
from .footer import Footer
from .freshness import Freshness
from .marks import Marks
from .model import DISTANCE_ROLE, CourseListModel
from .nothing import Nothing
from .offers import countries_of, course_types_of, languages_of
from .on_map import CourseMap
from .origin import Origin
from .remembered import Remembered
from .searching import Search
from .sorting import SortBar


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
        self._listed: Catalogue | None = None
        self._offered: tuple[Catalogue, str] | None = None
        self._search = Search()
        digest = sha256(office.server.root.encode()).hexdigest()[:12]
        self.marks = Marks(office, LearnerStore(office.folder / "learner" / digest), self)
        self.filters = Filters(self)
        self.sort = SortBar(self)
        self.model = CourseListModel(self)
        self.model.set_distance_text(lambda far: distance_text(far, QgsProject.instance()))
        self.list = self._make_list()
        self.nothing = Nothing(self)
        self.cards = Cards(office, self.marks, self)
        self.card = self.cards.course
        self.add_to_map = QPushButton(self)
        self.add_to_map.setObjectName("find_add_to_map")
        self.add_to_map.setIcon(theme_icon("mActionAddMap"))
        self.footer = Footer(self)
        self.freshness = Freshness(office, self.footer, self)
        self.origin = Origin(office, on_map, self.sort)
        self.remembered = Remembered(office.settings, self.filters, self.sort)
        self._lay_out()
        self._connect()
        self.retranslate()

    def opened(self, *, asked: bool) -> None:
        """Note that the page came into view; `asked` where a person opened it just now."""
        self._wants_map, self._asked = True, asked
        self._put_on_map()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.list.setAccessibleName(translate("Find", "Courses"))
        self.add_to_map.setText(translate("Find", "Add to Map"))
        self.add_to_map.setToolTip(
            translate("Find", "Add organisations, training centres and courses as layers")
        )
        self.add_to_map.setAccessibleName(self.add_to_map.toolTip())
        self._delegate.forget_texts()
        self._show()
        self._say_why()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._map.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Remember what is looked for: QGIS may be left now."""
        self.remembered.write()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow down lead from the search into the list."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.first())
            return True
        return super().eventFilter(watched, event)

    # --- building ------------------------------------------------------------------------------

    def _make_list(self) -> QListView:
        view = CourseList(self)
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
        splitter.addWidget(self.cards)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filters)
        layout.addWidget(self.sort)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.add_to_map)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        office = self._office
        office.catalogue_changed.connect(self._catalogue_changed)
        office.refreshing_changed.connect(self._show_or_say)
        office.refresh_failed.connect(self._show_or_say)
        self.footer.calendar_wanted.connect(lambda: self.cards.to_calendar(self.model.courses()))
        self.filters.changed.connect(self._look_anew)
        self.filters.search.installEventFilter(self)
        self.sort.changed.connect(self._look_anew)
        self.marks.changed.connect(self._marks_changed)
        self.marks.failed.connect(self._mark_failed)
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.list.activated.connect(self._row_activated)
        self.cards.zoom_wanted.connect(self._zoom)
        self.cards.places_wanted.connect(self._map.show_places)
        self.cards.course_wanted.connect(self._open_course)
        self.add_to_map.clicked.connect(self._map.add)
        self._map.course_chosen.connect(self._chosen_on_map)
        self._map.organisation_chosen.connect(self._organisation_on_map)
        self._map.layers_changed.connect(self._offer_map)
        self._map.moved.connect(self._map_moved)

    # --- the catalogue -------------------------------------------------------------------------

    def _catalogue_changed(self) -> None:
        catalogue = self._office.catalogue
        if catalogue is not None:
            self.marks.see(catalogue)
        self._show()
        self._map.reload()
        self._put_on_map()

    def _marks_changed(self) -> None:
        self.filters.set_marked("new", self.marks.new)
        self.filters.set_marked("favourite", self.marks.favourites)
        self.model.set_marks(self.marks.new, self.marks.favourites)
        if self._office.catalogue is self._listed and self.filters.current().only is not None:
            self._show()

    def _mark_failed(self, error: Exception) -> None:
        self._office.say(describe_error(error, self._office.server))

    def _show(self) -> None:
        """List what passes the filters, here and on the map."""
        catalogue = self._office.catalogue
        if catalogue is None:
            self._show_or_say()
            return
        self._listed = catalogue
        self._offer(catalogue)
        self.origin.learn()
        today = site_today()
        found = self._search.find(
            self.filters.current(), catalogue, today, spoken_language(), self.origin.point()
        )
        self.filters.set_counts(found.counts)
        self.model.show(found.courses, today, found.distances, found.trainers)
        self.footer.set_counts(len(found.courses), len(catalogue.courses), catalogue.as_of)
        self.cards.set_near(self.origin.name())
        self._map.show_only(found.criteria)
        self._keep_choice()
        self._show_or_say()

    def _look_anew(self) -> None:
        """Show what passes now; an organisation that was looked at before is left."""
        self.cards.leave_organisation()
        self._show()

    def _offer(self, catalogue: Catalogue) -> None:
        present = (catalogue, spoken_language())
        before = self._offered
        if before is not None and before[0] is catalogue and before[1] == present[1]:
            return
        self._offered = present
        self.filters.offer(
            countries_of(catalogue), languages_of(catalogue), course_types_of(catalogue)
        )

    def _keep_choice(self) -> None:
        index = self.model.index_of(self._key)
        self._leading = False
        self.list.setCurrentIndex(index)
        self._leading = True
        course = self.model.course_at(index)
        if course is None and self._key is not None:
            self._key = None
            self._map.choose(None)
        self.cards.renew(course)
        if course is not None:
            self.list.scrollTo(index)
        else:
            self.list.scrollToTop()

    def _show_or_say(self, *_: object) -> None:
        """Show the list, or say why it is empty."""
        has_rows = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if has_rows else self.nothing)
        if not has_rows:
            self._say_why()
        self._offer_map()

    def _say_why(self) -> None:
        catalogue, fetch = self._listed, self._office.refresh_catalogue
        error = self.freshness.error
        if catalogue is not None and catalogue.courses:
            clear = translate("Find", "Clear Filters")
            self.nothing.say(
                translate("Find", "No course passes these filters."), clear, self.filters.clear
            )
            if not self.sort.is_by_distance():
                trainers = translate("Find", "Trainers Nearby")
                self.nothing.offer(trainers, self.sort.by_distance.click)
        elif catalogue is not None:
            self.nothing.say(translate("Find", "The certification site lists no courses."))
        elif self._office.is_refreshing:
            host = self._office.server.host
            self.nothing.say(translate("Find", "Fetching the courses from {host}…", host=host))
        elif error is not None:
            said = describe_error(error, self._office.server)
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

    def _map_moved(self) -> None:
        if self.isVisible() and self.origin.follows_the_map():
            self._show()

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

    def _organisation_on_map(self, name: str) -> None:
        catalogue = self._office.catalogue
        organisation = catalogue.by_name.named(name) if catalogue else None
        if organisation is not None and self.isVisible():
            self._open_card(lambda: self.cards.show_organisation(organisation))

    # --- one course ----------------------------------------------------------------------------

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.row_at(current)
        if not self._leading:
            return
        if isinstance(row, Course):
            self._choose(row)
            self._map.flash(row.key)
        elif isinstance(row, Trainer):
            far = self.model.data(current, DISTANCE_ROLE)
            self._open_card(lambda: self.cards.show_organisation(row.organisation, far))

    def _open_course(self, key: str) -> None:
        """Choose the course of a link, also where the filters keep it from the list."""
        index = self.model.index_of(key)
        if index.isValid():
            self.list.setCurrentIndex(index)
        catalogue = self._office.catalogue
        course = catalogue.by_key.get(key) if catalogue else None
        if course is not None:
            self._choose(course)

    def _choose(self, course: Course) -> None:
        self._key = course.key
        self._open_card(lambda: self.cards.show_course(course))
        self._map.choose(course.key)

    def _open_card(self, show: Callable[[], None]) -> None:
        show()
        card = self.cards.shown()
        if card is not None and not self._had_card and self._splitter.height() > 0:
            # From then on the handle stays where the user puts it.
            self._had_card = True
            total = self._splitter.height()
            height = min(card.comfortable_height(), total // 2)
            self._splitter.setSizes([total - height, height])

    def _row_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if isinstance(row, Course) and row.location is not None:
            self._zoom(row.key)
        elif isinstance(row, Trainer) and row.location is not None:
            self._map.show_places([row.location])

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
